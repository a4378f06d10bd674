// What was typed before, to be had again by arrow up; of each chat its own.

const KEPT_MOST = 50;

export class Typed {
  #lines = new Map();
  #chat = null;
  #at = 0;

  turnTo(chat) {
    this.#chat = chat;
    this.#at = this.#of().length;
  }

  add(text) {
    const lines = this.#of().filter((line) => line !== text);
    this.#lines.set(this.#chat, [...lines, text].slice(-KEPT_MOST));
    this.#at = this.#of().length;
  }

  /** The one before (-1) or after (1); null where there is none. */
  move(by) {
    const to = this.#at + by;
    if (to < 0 || to > this.#of().length) return null;
    this.#at = to;
    return this.#of()[to] ?? "";
  }

  /** Whether a text in the box is one that came from here. */
  holds(text) {
    return this.#of()[this.#at] === text;
  }

  #of() {
    return this.#lines.get(this.#chat) ?? [];
  }
}
