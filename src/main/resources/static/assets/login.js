// Tasklist keeps the open task behind the # of its address, which no server sees: it goes along through the login.
document.querySelector('form').addEventListener('submit', function (event) {
  const form = event.target;
  form.action = form.getAttribute('action').split('#')[0] + location.hash;
});
// Over an unfinished page there is a title already.
if (window !== window.top) { document.body.classList.add('inside'); }
