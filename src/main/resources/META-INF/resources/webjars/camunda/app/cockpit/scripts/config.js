export default {
  // the header and the browser tab show the vendor, then the name
  app: {
    vendor: 'Дорожная карта наставничества ·',
    name: 'Контроль процессов'
  },
  // one locale only: the language of the browser does not matter
  locales: {
    availableLocales: ['ru'],
    fallbackLocale: 'ru'
  },
  dateFormat: {
    normal: 'DD.MM.YYYY HH:mm',
    long: 'dddd, D MMMM YYYY г., HH:mm',
    short: 'DD.MM.YYYY',
    abbr: 'DD.MM.YYYY HH:mm',
    monthName: 'MMMM',
    day: 'DD'
  },
  customScripts: ['../tasklist/plugins/russian', '../tasklist/plugins/session', '../tasklist/plugins/sign-out'],
  disableWelcomeMessage: true
};
