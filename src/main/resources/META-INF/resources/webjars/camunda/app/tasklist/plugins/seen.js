// A saved draft keeps what was typed, never what was seen: opened again, a form shows it anew.
const DRAFT = /^camunda-form:/;
const SEEN = /^seen/;

const setItem = Storage.prototype.setItem;

Storage.prototype.setItem = function (key, text) {
  setItem.call(this, key, DRAFT.test(key) ? typed(text) : text);
};

function typed(draft) {
  return JSON.stringify(Object.fromEntries(
    Object.entries(JSON.parse(draft)).filter(([key]) => !SEEN.test(key))));
}

export default [];
