// The phone on the bedside table: what came to its lock screen in the night, what
// sounded and what did not. It is worked out from the messages alone.

import { byId, make, setText } from "./dom.js";
import { icon } from "./icons.js";

const SHOWN_MOST = 12;
const HOURS_BACK = 14;
const WORDS_MOST = 90;

export class Phone {
  #messages;
  #now = 0;

  /** `messages()` gives those of the open chat, oldest first. */
  constructor(messages) {
    this.#messages = messages;
    byId("phone-toggle").addEventListener("click", () => this.#toggle(byId("phone").hidden));
    byId("phone-close").addEventListener("click", () => this.#toggle(false));
    byId("phone").addEventListener(
      "keydown",
      (event) => event.key === "Escape" && this.#toggle(false),
    );
  }

  changed(now) {
    this.#now = Date.parse(now);
    if (!byId("phone").hidden) this.#show();
  }

  #toggle(isOpen) {
    byId("phone").hidden = !isOpen;
    byId("phone-toggle").setAttribute("aria-expanded", String(isOpen));
    document.body.classList.toggle("phone-open", isOpen);
    if (isOpen) this.#show();
    (isOpen ? byId("phone-close") : byId("phone-toggle")).focus();
  }

  #show() {
    const since = this.#now - HOURS_BACK * 3_600_000;
    const came = this.#messages().filter(
      (one) => one.author === "bot" && Date.parse(one.at) > since,
    );
    const sounded = came.filter((one) => !one.silent).length;
    setText(byId("phone-time"), byId("clock-time").textContent);
    setText(byId("phone-day"), byId("clock-day").textContent);
    setText(byId("phone-sum"), summed(sounded, came.length - sounded));
    byId("phone-list").replaceChildren(...came.slice(-SHOWN_MOST).reverse().map(notification));
  }
}

function summed(sounded, silent) {
  if (sounded + silent === 0) return `Nothing came in the last ${HOURS_BACK} hours.`;
  return `In the last ${HOURS_BACK} hours ${sounded} made a sound, ${silent} did not.`;
}

function notification(message) {
  const [line] = message.text.split("\n");
  const words = line.length > WORDS_MOST ? `${line.slice(0, WORDS_MOST)}…` : line;
  return make(
    "li",
    { class: message.silent ? "note is-silent" : "note" },
    make("span", { class: "note-sound" }, icon(message.silent ? "bell" : "sound")),
    make(
      "span",
      { class: "note-words" },
      make("strong", { text: message.silent ? "No sound" : "With a sound" }),
      make("span", { text: words || (message.file ? "A picture or a file" : ""), dir: "auto" }),
    ),
    make("time", { datetime: message.at, text: message.time }),
  );
}
