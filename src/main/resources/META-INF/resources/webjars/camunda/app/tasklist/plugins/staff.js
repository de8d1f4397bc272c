// Buttons of Tasklist that the program keeps closed to staff only lead to a refusal: they are left out.
// Dates, roles and who does a task come from the roadmap; notes belong into the form or on own pages.
fetch('/camunda/api/admin/auth/user/default').then(it => it.json()).then(({ authorizedApps: apps }) => {
  document.documentElement.classList.toggle('staff', !apps.includes('admin'));
  // only who runs programmes starts them
  document.documentElement.classList.toggle('starts-nothing', !apps.includes('cockpit'));
}).catch(() => {});

export default [{
  id: 'own-pages',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: place => { place.innerHTML = '<a href="/programmes">Страницы программ</a>'; }
}];
