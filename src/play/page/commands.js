// The list of the bot's commands: opened by its button or a typed slash,
// filtered by what is typed, chosen by arrow keys and Enter or by a tap.
// The focus stays in the box; the list only says which command is meant.

import { byId, make } from "./dom.js";

export class Commands {
  #list = byId("commands");
  #box = byId("text");
  #toggle = byId("commands-toggle");
  #commands = [];
  #shown = [];
  #at = -1;
  #choose;

  /** `choose` is told the command, with its slash. */
  constructor(choose) {
    this.#choose = choose;
    this.#toggle.addEventListener("click", () => {
      if (this.isOpen) return this.close();
      this.#open(this.#commands, -1);
      this.#box.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (!this.#list.contains(event.target) && !this.#toggle.contains(event.target)) this.close();
    });
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  set(commands) {
    this.#commands = commands ?? [];
    this.#toggle.hidden = this.#commands.length === 0;
  }

  /** Follows what is in the box. */
  typed(text) {
    const begun = /^\/(\w*)$/.exec(text);
    if (!begun) return this.close();
    const fitting = this.#commands.filter((one) => one.command.startsWith(begun[1].toLowerCase()));
    if (fitting.length === 0) return this.close();
    this.#open(fitting, 0);
  }

  /** Whether a key of the box was meant for the list. */
  key(event) {
    if (!this.isOpen) return false;
    const count = this.#shown.length;
    switch (event.key) {
      case "ArrowDown":
        this.#point((this.#at + 1) % count);
        return true;
      case "ArrowUp":
        this.#point((Math.max(this.#at, 0) - 1 + count) % count);
        return true;
      case "Tab":
        return !event.shiftKey && this.#take(this.#at);
      case "Enter":
        return !event.shiftKey && this.#take(this.#at);
      case "Escape":
        this.close();
        return true;
      default:
        return false;
    }
  }

  close() {
    this.#list.hidden = true;
    this.#at = -1;
    this.#toggle.setAttribute("aria-expanded", "false");
    this.#box.removeAttribute("aria-activedescendant");
  }

  #open(commands, at) {
    this.#shown = commands;
    this.#list.replaceChildren(...commands.map((command, index) => this.#option(command, index)));
    this.#list.hidden = false;
    this.#list.scrollTop = 0;
    this.#toggle.setAttribute("aria-expanded", "true");
    this.#point(at);
  }

  #option(command, index) {
    const option = make(
      "div",
      { class: "command", role: "option", id: `command-${index}` },
      make("span", { class: "command-what", text: command.description, dir: "auto" }),
      make("span", { class: "command-name", text: `/${command.command}` }),
    );
    // Before the box loses the focus, which would put a phone's keyboard away.
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => this.#take(index));
    return option;
  }

  #point(at) {
    this.#at = at;
    this.#list.querySelectorAll(".command").forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === at));
      if (index === at) option.scrollIntoView({ block: "nearest" });
    });
    if (at < 0) this.#box.removeAttribute("aria-activedescendant");
    else this.#box.setAttribute("aria-activedescendant", `command-${at}`);
  }

  #take(at) {
    const command = this.#shown[at];
    if (!command) return false;
    this.close();
    this.#choose(`/${command.command}`);
    return true;
  }
}
