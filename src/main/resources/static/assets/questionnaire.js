// A questionnaire opened by a link: how far one has come, and a draft on this device only.
(function () {
  const PREFIX = 'questionnaire-draft-';
  const DAYS = 30;
  // The common link is one for all: the next one at the same computer must not find a draft of it.
  function shelf() {
    const form = document.getElementById('questionnaire');
    return form && form.dataset.common ? sessionStorage : localStorage;
  }
  function read(from, key) { try { return JSON.parse(from.getItem(key)); } catch (e) { return null; } }
  function kept(key) { try { return read(shelf(), key); } catch (e) { return null; } }
  function erase(key) {
    try { localStorage.removeItem(key); sessionStorage.removeItem(key); } catch (e) { /* nothing is kept here */ }
  }
  // Drafts that nobody came back to.
  try {
    Object.keys(localStorage).filter(function (key) { return key.indexOf(PREFIX) === 0; }).forEach(function (key) {
      const draft = read(localStorage, key);
      if (!draft || Date.now() - draft.at > DAYS * 86400000) { erase(key); }
    });
  } catch (e) { /* storage is off */ }
  const done = document.body.dataset.draftDone;
  if (done) { erase(PREFIX + done); }
  const summary = document.getElementById('problems');
  if (summary) { summary.focus(); }
  const form = document.getElementById('questionnaire');
  if (!form) { return; }
  const key = PREFIX + form.dataset.draft;
  const off = document.getElementById('no-draft');
  const note = document.getElementById('draft-note');
  function fields() { return Array.from(form.elements).filter(function (it) { return it.name && it.type !== 'hidden'; }); }
  function answered() {
    const names = {};
    fields().forEach(function (it) {
      const said = it.type === 'checkbox' || it.type === 'radio' ? it.checked : it.value.trim() !== '';
      names[it.name] = names[it.name] || said;
    });
    return names;
  }
  const bar = document.getElementById('progress');
  function progress() {
    const names = answered();
    const all = Object.keys(names).length;
    const count = Object.keys(names).filter(function (name) { return names[name]; }).length;
    bar.max = all; bar.value = count; bar.hidden = false;
    document.getElementById('progress-text').textContent = 'Заполнено ' + count + ' из ' + all;
  }
  function save() {
    if (off.checked) { return; }
    const values = {};
    fields().forEach(function (it) {
      if ((it.type === 'checkbox' || it.type === 'radio') && !it.checked) { return; }
      if (it !== off && it.value !== '') { (values[it.name] = values[it.name] || []).push(it.value); }
    });
    try { shelf().setItem(key, JSON.stringify({ at: Date.now(), values: values })); } catch (e) { /* full or off */ }
  }
  function restore(values) {
    fields().forEach(function (it) {
      const said = values[it.name] || [];
      if (it.type === 'checkbox' || it.type === 'radio') { it.checked = said.indexOf(it.value) >= 0; }
      else if (said.length) { it.value = said[0]; }
    });
  }
  document.getElementById('keep').hidden = false;
  const draft = kept(key);
  if (draft && !form.dataset.typed) {
    restore(draft.values);
    note.textContent = 'Черновик с этого устройства восстановлен.';
  }
  form.addEventListener('input', function (event) {
    if (event.target !== off) { save(); progress(); }
  });
  off.addEventListener('change', function () {
    if (off.checked) { erase(key); note.textContent = 'Черновик стёрт и больше не сохраняется: отправьте анкету сейчас.'; }
    else { save(); note.textContent = 'Черновик сохраняется на этом устройстве.'; }
  });
  // A second press on the button that is at work does nothing.
  form.addEventListener('submit', function (event) {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    setTimeout(function () { delete form.dataset.sent; }, 5000);
  });
  window.addEventListener('pageshow', progress);
  progress();
})();
