// Camunda Forms speak English where they speak for themselves: refusals, hints, calendars.
const WORDS = new Map([
  ['Field is required.', 'Заполните это поле.'],
  ['Select', 'Выберите'],
  ['Search', 'Найти'],
  ['No results', 'Ничего не найдено'],
  ['Value is not a number.', 'Введите число.'],
  ['Select at least one value.', 'Отметьте хотя бы одно.']
]);
const PATTERNS = [
  [/^Field must have minimum value of (.+)\.$/, 'Не меньше $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Не больше $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Не короче $1 знаков.'],
  [/^Field must have maximum length of (.+)\.$/, 'Не длиннее $1 знаков.']
];
const PLACEHOLDERS = '.fjs-container input[placeholder]';

function russian(text) {
  const pattern = PATTERNS.find(it => it[0].test(text));
  return WORDS.get(text) || (pattern && text.replace(pattern[0], pattern[1]));
}

// only the words of the form itself: what people typed or a school asks is left alone
function ofTheForm(node) {
  const place = node.parentElement;
  return place && place.closest('.fjs-form-field-error, .fjs-select-display, .fjs-select-placeholder, .fjs-dropdownlist');
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const word = ofTheForm(node) && russian(node.data.trim());
    if (word) { node.data = word; }
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    node.childNodes.forEach(translate);
    if (node.matches(PLACEHOLDERS)) {
      const hint = russian(node.placeholder) || node.placeholder.replace(/^(dd|mm)[./](dd|mm)[./]yyyy$/, day => day.replace('dd', 'дд').replace('mm', 'мм').replace('yyyy', 'гггг'));
      if (hint !== node.placeholder) { node.placeholder = hint; }
    }
  }
}

new MutationObserver(changes => changes.forEach(change => {
  change.addedNodes.forEach(translate);
  if (change.type !== 'childList') { translate(change.target); }
})).observe(document.body, {
  childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['placeholder']
});

const CALENDAR = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
    longhand: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота']
  },
  months: {
    shorthand: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
    longhand: ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь',
      'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь']
  }
};

document.addEventListener('focusin', event => {
  const calendar = event.target._flatpickr;
  if (calendar && calendar.config.locale !== CALENDAR) {
    calendar.set('locale', CALENDAR);
    calendar.redraw();
  }
});

export default [];
