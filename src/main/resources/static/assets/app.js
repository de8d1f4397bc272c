// On a phone the menu opens at a button; without scripts it stands open.
document.documentElement.classList.add('js');
document.addEventListener('click', function (event) {
  const button = event.target.closest('.menu-button');
  if (button) { button.setAttribute('aria-expanded', String(document.getElementById('menu').classList.toggle('open'))); }
});
['click', 'focusin'].forEach(function (left) {
  document.addEventListener(left, function (event) {
    document.querySelectorAll('.more[open]').forEach(function (more) { if (!more.contains(event.target)) { more.open = false; } });
  });
});
document.addEventListener('keydown', function (event) {
  const more = event.key === 'Escape' && document.querySelector('.more[open]');
  if (more) { more.open = false; more.querySelector('summary').focus(); }
});
// A refused form keeps what was typed: only the message is put on the page.
document.addEventListener('htmx:beforeSwap', function (event) {
  if (event.detail.xhr.getResponseHeader('HX-Retarget') === '#problem') {
    window.scrollTo({ top: 0, behavior: 'smooth' });
  }
});
// So does one that met a failure: of the answer's page only the message is shown. An answer may come from a proxy, too.
function tell(message) {
  const text = document.createElement('p');
  text.className = 'problem';
  text.textContent = message;
  document.getElementById('problem').replaceChildren(text);
  window.scrollTo({ top: 0, behavior: 'smooth' });
}
document.addEventListener('htmx:beforeSwap', function (event) {
  const answer = event.detail.xhr;
  if (answer.status < 400 || event.detail.requestConfig.verb === 'get' || answer.getResponseHeader('HX-Retarget')) { return; }
  event.detail.shouldSwap = false;
  const told = new DOMParser().parseFromString(answer.responseText, 'text/html').querySelector('.problem');
  tell(told ? told.textContent : 'Сервер не принял форму (код ' + answer.status + '). Набранное осталось на месте: подождите минуту и нажмите ещё раз.');
});
document.addEventListener('htmx:sendError', function () {
  tell('Сервер не отвечает. Набранное осталось на месте: проверьте связь и нажмите ещё раз.');
});
// Forms that answer with a file are sent by the browser itself: they ask here, the others by htmx.
document.addEventListener('submit', function (event) {
  const form = event.target;
  const only = form.dataset.confirmChecked;
  const asks = form.dataset.confirm && (!only || form.elements[only].checked);
  if (asks && !window.confirm(form.dataset.confirm)) { event.preventDefault(); event.stopImmediatePropagation(); }
}, true);
// A second click on a button that is already at work does nothing.
document.addEventListener('submit', function (event) {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  setTimeout(function () { delete form.dataset.sent; }, 3000);
}, true);
document.addEventListener('htmx:afterRequest', function (event) {
  if (event.target.dataset) { delete event.target.dataset.sent; }
});
// A button that copies a field; where the browser keeps its clipboard closed, the old way.
document.addEventListener('click', function (event) {
  const button = event.target.closest('[data-copy]');
  if (!button) { return; }
  const field = document.getElementById(button.dataset.copy);
  field.select();
  if (navigator.clipboard) { navigator.clipboard.writeText(field.value); } else { document.execCommand('copy'); }
  button.textContent = 'Скопировано';
});
// From a refusal that came as a page of its own, back to the form as it was typed.
document.querySelectorAll('[data-back]').forEach(function (link) { link.hidden = history.length < 2; });
document.addEventListener('click', function (event) {
  if (event.target.closest('[data-back]')) { event.preventDefault(); history.back(); }
});
// A button that prints the page.
document.addEventListener('click', function (event) {
  if (event.target.closest('[data-print]')) { window.print(); }
});
// A chart wider than the screen opens at today.
function showToday() {
  document.querySelectorAll('.gantt').forEach(function (chart) {
    const today = chart.querySelector('.gantt-today');
    if (today) { chart.scrollLeft += today.getBoundingClientRect().left - chart.getBoundingClientRect().left - chart.clientWidth * 0.7; }
  });
}
showToday();
document.addEventListener('htmx:afterSettle', showToday);
// The session has ended: the login opens over the page, and a form that was typed is sent with the new token.
function renew(token) {
  document.querySelectorAll('input[name=_csrf]').forEach(function (field) { field.value = token; });
}
document.addEventListener('htmx:afterRequest', async function (event) {
  if (event.detail.xhr.status !== 401 || event.detail.xhr.getResponseHeader('HX-Redirect')) { return; }
  const who = await (await import('/assets/session.js')).signInAgain();
  if (!who) { return; }
  if (who.login !== document.body.dataset.login) { location.reload(); return; }
  renew(who.token);
  document.getElementById('problem').innerHTML = '<p class="done">Вы вошли снова. Набранное осталось на месте: нажмите кнопку ещё раз.</p>';
});
// Back from a refusal, the form may still carry the token of a session that is over.
window.addEventListener('pageshow', async function () {
  const [way] = performance.getEntriesByType('navigation');
  if (!document.querySelector('form input[name=_csrf]') || way.type !== 'back_forward') { return; }
  const page = await fetch('/signed-in');
  const form = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[data-login]');
  if (form) { renew(form.elements._csrf.value); }
});
