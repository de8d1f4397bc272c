// A web app that hears "401" drops the open task with all that was typed. So it does not hear it: the
// request waits until the person has logged in again, over the page, and is then sent once more.
import { signInAgain } from '/assets/session.js';

const OWN = '/camunda/api/';
const TOKEN = 'X-XSRF-TOKEN';
const who = fetch(`${OWN}admin/auth/user/default`).then(it => it.json()).then(it => it.userId).catch(() => null);

function token() {
  return (document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/) || [])[1];
}

async function again(request) {
  const now = await signInAgain();
  if (!now) { return; }
  // somebody else has come: what the first one did not send is not theirs
  if (now.login !== await who) { location.reload(); return; }
  // gives the new session's token
  await fetch(`${OWN}engine/engine/default/filter/count`);
  request.repeat();
}

window.XMLHttpRequest = class extends window.XMLHttpRequest {
  #asked = null;
  #headers = [];
  #body = null;

  constructor() {
    super();
    // the first to listen, so the app does not hear of it
    ['readystatechange', 'load', 'loadend'].forEach(it => this.addEventListener(it, event => {
      if (this.readyState === 4 && this.status === 401 && this.responseURL.includes(OWN)) {
        event.stopImmediatePropagation();
        if (it === 'loadend') { again(this); }
      }
    }));
  }

  open(method, url, async = true, ...login) {
    this.#asked = [method, url];
    this.#headers = [];
    super.open(method, url, async, ...login);
  }

  setRequestHeader(name, value) {
    this.#headers.push([name, value]);
    super.setRequestHeader(name, value);
  }

  send(body) {
    this.#body = body;
    super.send(body);
  }

  repeat() {
    super.open(...this.#asked, true);
    this.#headers.forEach(([name, value]) => super.setRequestHeader(name, name === TOKEN ? token() : value));
    super.send(this.#body);
  }
};

export default [];
