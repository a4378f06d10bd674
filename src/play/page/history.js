// The log: messages in the order of their ids, days between them, each replaced
// where it is edited. It keeps no more of a chat than somebody would scroll.

import { bubble } from "./bubble.js";
import { byId, make } from "./dom.js";
import { keptFocus } from "./focus.js";

const MESSAGES_MOST = 1000;

export class History {
  #messages = new Map();
  #elements = new Map();
  #list = byId("messages");

  get isEmpty() {
    return this.#messages.size === 0;
  }

  clear() {
    this.#messages.clear();
    this.#elements.clear();
    this.#list.replaceChildren();
  }

  /** Shows what changed. Gives the messages that were not there before. */
  show(snapshot, room, first) {
    const keep = keptFocus(this.#list);
    const gone = this.#gone(snapshot);
    for (const id of gone) this.#remove(id);
    const fresh = [];
    for (const message of snapshot.messages) {
      const isFresh = !this.#messages.has(message.id);
      if (isFresh) fresh.push(message);
      const element = this.#put(message, room);
      element.classList.toggle("is-new", isFresh && !first);
    }
    this.#forgetOldest();
    if (gone.length || snapshot.messages.length) this.#arrange();
    keep();
    return fresh;
  }

  /** All messages, oldest first. */
  get all() {
    return this.#inOrder();
  }

  /** The newest message with a button that reads so, and the button. */
  buttonNamed(label) {
    for (const message of this.#inOrder().reverse()) {
      const button = message.buttons.flat().find((one) => one.text.replace(/^✓\s*/, "") === label);
      if (button) return { message, button };
    }
    return null;
  }

  /** The newest text of the person's own. */
  newestOwn() {
    const own = (one) => one.author === "person" && one.kind === "text";
    return this.#inOrder().reverse().find(own) ?? null;
  }

  /** The first button of the newest message that has some. */
  newestButton() {
    const keyboards = this.#list.querySelectorAll(".keyboard");
    return keyboards[keyboards.length - 1]?.querySelector(".key") ?? null;
  }

  #gone({ whole, messages, removed }) {
    if (!whole) return removed;
    const told = new Set(messages.map((message) => message.id));
    return [...this.#messages.keys()].filter((id) => !told.has(id));
  }

  #inOrder() {
    return [...this.#messages.values()].sort((one, other) => one.id - other.id);
  }

  #put(message, room) {
    const element = bubble(message, room);
    const before = this.#elements.get(message.id);
    this.#messages.set(message.id, message);
    this.#elements.set(message.id, element);
    if (before) before.replaceWith(element);
    else this.#list.insertBefore(element, this.#after(message.id));
    return element;
  }

  /** The element that a new message goes before; nearly always there is none. */
  #after(id) {
    for (
      let element = this.#list.lastElementChild;
      element;
      element = element.previousElementSibling
    ) {
      if (element.dataset.id && Number(element.dataset.id) < id) return element.nextElementSibling;
    }
    return this.#list.firstElementChild;
  }

  #remove(id) {
    this.#elements.get(id)?.remove();
    this.#elements.delete(id);
    this.#messages.delete(id);
  }

  #forgetOldest() {
    const ids = [...this.#messages.keys()].sort((one, other) => one - other);
    for (const id of ids.slice(0, Math.max(0, ids.length - MESSAGES_MOST))) this.#remove(id);
  }

  /** Puts each day's name before its first message, and joins what belongs together. */
  #arrange() {
    const days = new Map(
      [...this.#list.querySelectorAll(".day")].map((day) => [day.dataset.day, day]),
    );
    let previous = null;
    for (const message of this.#inOrder()) {
      const element = this.#elements.get(message.id);
      const isFirstOfDay = message.day !== previous?.day;
      if (isFirstOfDay) this.#beginDay(message.day, element, days);
      const joins = !isFirstOfDay && previous.author === message.author;
      element.classList.toggle("joins", joins);
      previous = message;
    }
    for (const day of days.values()) day.remove();
  }

  #beginDay(day, element, days) {
    const line =
      days.get(day) ?? make("p", { class: "day", "data-day": day }, make("span", { text: day }));
    days.delete(day);
    if (element.previousElementSibling !== line) element.before(line);
  }
}
