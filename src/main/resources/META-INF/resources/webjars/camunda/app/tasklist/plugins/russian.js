// Russian where the labels of ru.json do not reach. It runs before the web app starts.

// The web apps may ask for a label or a date before their own loading of ru.json has ended and would
// then show a raw key, for instance as the title of the browser tab, or an English date. Labels given
// here keep them from loading it again, so the dates are given here as well.
const base = document.querySelector('base');
const address = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/ru.json`;
const { labels, dateLocales } = await (await fetch(address)).json();

window.angular
  .module('pascalprecht.translate')
  .config(['$translateProvider', provider => provider.translations('ru', labels)])
  .run(['$injector', $injector => {
    if ($injector.has('moment')) {
      $injector.get('moment').defineLocale('ru', dateLocales);
    }
  }]);

// The calendars take the names of months and days from AngularJS. It knows one form of a month's name
// for both "5 мая" and "Май 2026"; only the calendars' headings use it.
const months = [
  'Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь',
  'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь'
];

window.angular.module('ng').run(['$locale', $locale => Object.assign($locale.DATETIME_FORMATS, {
  MONTH: months,
  STANDALONEMONTH: months,
  SHORTMONTH: [
    'янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'
  ],
  DAY: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  SHORTDAY: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  // counted from Monday
  FIRSTDAYOFWEEK: 0,
  short: 'dd.MM.yyyy HH:mm',
  shortDate: 'dd.MM.yyyy',
  shortTime: 'HH:mm'
})]);

export default [];
