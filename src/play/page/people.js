// The people who talk with Charley: each with a chat of their own. Nothing of
// one person's chat must be kept or shown beside another's.

import { whenOk } from "./attach.js";
import { byId, make, setText, unseen } from "./dom.js";
import { post } from "./server.js";

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** What is behind somebody, in a few words; by what the dialog offers. */
const PASTS = Object.fromEntries(
  [...byId("person-past").options].map((option) => [option.value, option.textContent]),
);

export class People {
  #turnTo;
  #send;
  #people = [];
  #shown = "";

  #leave;

  /**
   * `turnTo(chat)` opens somebody's chat, `send(chat, text)` writes in it, and
   * `leave()` leaves the one that is open.
   */
  constructor(turnTo, send, leave) {
    this.#turnTo = turnTo;
    this.#leave = leave;
    this.#send = send;
    byId("people-toggle").addEventListener("click", () =>
      this.#open(!byId("people").classList.contains("is-open")),
    );
    byId("people-close").addEventListener("click", () => this.#open(false));
    byId("people").addEventListener(
      "keydown",
      (event) => event.key === "Escape" && this.#open(false),
    );
    // The shade beside the open list belongs to it.
    byId("people").addEventListener("click", (event) => {
      const end = byId("people").getBoundingClientRect().right;
      if (event.target === byId("people") && event.clientX > end) this.#open(false);
    });
    byId("people-add").addEventListener("click", () => {
      byId("person-form").reset();
      byId("person-dialog").showModal();
    });
    whenOk("person", () => this.#add());
  }

  /** Opens the chat of somebody of this name and past; who is not there comes. */
  async come(past, name) {
    const there = this.#people.find((one) => one.first_name === name && (one.past ?? "") === past);
    if (there && past) {
      this.#turnTo(there.chat);
      return there.chat;
    }
    const path = there ? "/api/people/again" : "/api/people";
    const body = there ? { chat: there.chat } : { first_name: name, language: "en", past };
    if (there) this.#leave();
    const come = await post(path, body);
    if (come) this.#turnTo(come.chat);
    return come?.chat ?? null;
  }

  show(people, chat) {
    this.#people = people;
    const waiting = people
      .filter((one) => one.chat !== chat)
      .reduce((sum, one) => sum + one.unread, 0);
    const badge = byId("unread-elsewhere");
    badge.hidden = waiting === 0;
    setText(badge, waiting ? `${waiting} unread` : "");
    document.title = `${waiting ? `(${waiting}) ` : ""}Charley’s playground`;
    const asked = JSON.stringify([people, chat]);
    if (asked === this.#shown) return;
    this.#shown = asked;
    this.#list(people, chat);
  }

  #list(people, chat) {
    const list = byId("people-list");
    const focused = document.activeElement?.closest?.(".person")?.dataset.chat;
    list.replaceChildren(
      ...people.map((one) => make("li", {}, this.#person(one, one.chat === chat))),
    );
    if (focused) list.querySelector(`.person[data-chat="${focused}"]`)?.focus();
  }

  #person(one, isOpen) {
    const about = [one.past ? PASTS[one.past] : LANGUAGES.of(one.language), one.blocked ? "has blocked Charley" : null]
      .filter(Boolean)
      .join(" · ");
    const open = () => {
      this.#open(false);
      if (!isOpen) this.#turnTo(one.chat);
    };
    const unread =
      !isOpen && one.unread > 0
        ? make(
            "span",
            { class: "badge", "data-count": one.unread },
            String(one.unread),
            unseen(" unread"),
          )
        : null;
    return make(
      "button",
      {
        type: "button",
        class: "person",
        "data-chat": one.chat,
        "aria-current": isOpen ? "true" : null,
        onclick: open,
      },
      make("span", {
        class: `face face-${Math.abs(one.chat) % 6}`,
        "aria-hidden": "true",
        text: initial(one.first_name),
      }),
      make(
        "span",
        { class: "person-words" },
        make("strong", { text: one.first_name, dir: "auto" }),
        make("span", { text: about }),
      ),
      unread,
    );
  }

  async #add() {
    const person = {
      first_name: byId("person-name").value.trim(),
      language: byId("person-language").value,
      past: byId("person-past").value,
    };
    if (!person.first_name) return;
    const added = await post("/api/people", person);
    if (!added) return;
    this.#open(false);
    this.#turnTo(added.chat);
    if (added.opening) await this.#send(added.chat, added.opening);
  }

  /** On a narrow page the list lies over the chat. */
  #open(isOpen) {
    const list = byId("people");
    const was = list.classList.contains("is-open");
    list.classList.toggle("is-open", isOpen);
    byId("people-toggle").setAttribute("aria-expanded", String(isOpen));
    if (isOpen) byId("people-close").focus();
    else if (was) byId("people-toggle").focus();
  }
}

const initial = (name) => [...name][0]?.toUpperCase() ?? "?";
