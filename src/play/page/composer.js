// Where somebody writes: the box, and the start button of a new chat. What is
// written goes out through `room`.

import { Commands } from "./commands.js";
import { byId, setText } from "./dom.js";
import { Typed } from "./typed.js";

const TALLEST_PIXELS = 180;

export class Composer {
  #box = byId("text");
  #room;
  #commands;
  #drafts = new Map();
  #chat = null;
  #wantsToWrite = false;
  #typed = new Typed();
  /** The message that is being changed. */
  #edited = null;

  /** `room` has `say(text)`, `change(id, text)`, `start()` and `newestButton()`. */
  constructor(room) {
    this.#room = room;
    this.#commands = new Commands((command) => this.#choose(command));
    byId("writing").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(this.#box.value);
    });
    this.#box.addEventListener("input", () => this.#changed());
    this.#box.addEventListener("keydown", (event) => this.#key(event));
    byId("editing-stop").addEventListener("click", () => this.#stopEditing());
    byId("start-button").addEventListener("click", () => room.start());
    byId("start-other").addEventListener("click", () => this.#writeFirst());
  }

  focus() {
    this.#box.focus();
  }

  /** Takes a message into the box, to be changed. */
  edit(message) {
    if (!message) return;
    this.#edited = message.id;
    byId("editing").hidden = false;
    this.#fill(message.text);
    this.focus();
  }

  #stopEditing() {
    if (this.#edited === null) return;
    this.#edited = null;
    byId("editing").hidden = true;
    this.#fill("");
    this.focus();
  }

  /** Turns to another chat; what was begun here waits here. */
  turnTo(chat) {
    this.#stopEditing();
    if (this.#chat !== null) this.#drafts.set(this.#chat, this.#box.value);
    this.#chat = chat;
    this.#typed.turnTo(chat);
    this.#wantsToWrite = false;
    this.#fill(this.#drafts.get(chat) ?? "");
  }

  show({ commands, isNew, isBlocked }) {
    this.#commands.set(commands);
    const starts = isBlocked || (isNew && !this.#wantsToWrite);
    const hadFocus = byId("start").contains(document.activeElement);
    byId("start").hidden = !starts;
    byId("writing").hidden = starts;
    // On a phone the focus would bring the keyboard up.
    if (hadFocus && !starts && !matchMedia("(pointer: coarse)").matches) this.focus();
    byId("start-other").hidden = isBlocked;
    setText(byId("start-button"), isBlocked ? "Unblock and start again" : "Start");
  }

  /** A command that was begun goes; other words that wait in the box stay. */
  #choose(command) {
    if (this.#box.value.startsWith("/")) this.#fill("");
    this.#typed.add(command);
    this.#room.say(command);
  }

  async #send(text) {
    if (!text.trim()) return;
    const chat = this.#chat;
    const edited = this.#edited;
    this.#stopEditing();
    this.#typed.add(text);
    this.#fill("");
    const isSent = await (edited === null ? this.#room.say(text) : this.#room.change(edited, text));
    // What was refused comes back, unless something new has been begun.
    if (!isSent && chat === this.#chat && !this.#box.value) this.#fill(text);
  }

  #fill(text) {
    this.#box.value = text;
    this.#changed();
  }

  #changed() {
    byId("send").disabled = !this.#box.value.trim();
    this.#commands.typed(this.#box.value);
    this.#box.style.height = "auto";
    this.#box.style.height = `${Math.min(this.#box.scrollHeight, TALLEST_PIXELS)}px`;
  }

  #key(event) {
    if (event.isComposing) return;
    if (this.#commands.key(event)) return event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send(this.#box.value);
    } else if (event.key === "Escape") {
      this.#stopEditing();
    } else if (event.key === "ArrowUp" && event.altKey) {
      this.#toButtons(event);
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      this.#recall(event, event.key === "ArrowUp" ? -1 : 1);
    }
  }

  /** What was typed before; where nothing was, the newest buttons. */
  #recall(event, by) {
    const isOwn = !this.#box.value || this.#typed.holds(this.#box.value);
    if (!isOwn || this.#edited !== null) return;
    const text = this.#typed.move(by);
    if (text !== null) {
      event.preventDefault();
      this.#fill(text);
    } else if (by < 0 && !this.#box.value) {
      this.#toButtons(event);
    }
  }

  #toButtons(event) {
    const button = this.#room.newestButton();
    if (!button) return;
    event.preventDefault();
    button.focus();
  }

  #writeFirst() {
    this.#wantsToWrite = true;
    byId("start").hidden = true;
    byId("writing").hidden = false;
    this.focus();
  }
}
