export default {
  // the header and the browser tab show the vendor, then the name
  app: {
    vendor: 'Дорожная карта наставничества ·',
    name: 'Задачи'
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
  customScripts: [
    'plugins/clock', 'plugins/russian', 'plugins/session', 'plugins/sign-out', 'plugins/staff', 'plugins/nearest-first', 'plugins/form-links', 'plugins/form-words', 'plugins/seen'
  ],
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'взять выбранную задачу в работу'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'перейти к первому фильтру в списке'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'перейти к первой задаче в списке'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'перейти к первому полю формы задачи'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'открыть окно запуска процесса'
    }
  }
};
