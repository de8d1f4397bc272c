// The session has ended while somebody works: the login opens over the page, and what was typed stays under it.
let open = null;

function opened() {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'session-title');
  dialog.innerHTML = '<h2 id="session-title">Сеанс закончился</h2>'
    + '<p>Войдите снова: всё, что вы набрали, осталось на месте.</p>'
    + '<iframe src="/signed-in" title="Вход"></iframe>';
  dialog.style.cssText = 'width:min(440px,94vw);font-size:15px;max-width:94vw;padding:16px;border:1px solid #888;border-radius:8px;background:#fff;color:#222;z-index:9999';
  dialog.querySelector('h2').style.cssText = 'margin:0 0 8px;font-size:20px';
  dialog.querySelector('iframe').style.cssText = 'display:block;width:100%;height:320px;border:0';
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

// Who is in now and the token of the new session; null where the person closed the login.
function answer(dialog) {
  return new Promise(function (resolve) {
    dialog.addEventListener('close', function () { resolve(null); });
    dialog.querySelector('iframe').addEventListener('load', function (event) {
      const form = event.target.contentDocument && event.target.contentDocument.querySelector('[data-login]');
      if (form) { resolve({ login: form.dataset.login, token: form.elements._csrf.value }); }
    });
  });
}

// One login at a time, however many requests wait for it.
export function signInAgain() {
  if (!open) {
    const dialog = opened();
    open = answer(dialog).then(function (who) {
      open = null;
      dialog.remove();
      return who;
    });
  }
  return open;
}
