// The panel "What happened": for authors and engineers. What the bot was told,
// where the conversation stood, what changed in what is stored, and what it asked
// of Telegram.

import { copyTranscript } from "./copying.js";
import { byId, make, unseen } from "./dom.js";
import { icon } from "./icons.js";
import { say } from "./notices.js";
import { inside } from "./server.js";

const PAUSE_MS = 250;

export class Inside {
  #chat;
  #zone;
  #timer = null;
  #reads = 0;
  #open = new Set();
  #shown = "";
  #wanted = null;

  /** `chat()` says whose chat is open, `zone()` in which zone it is shown. */
  constructor(chat, zone) {
    this.#chat = chat;
    this.#zone = zone;
    byId("inside-toggle").addEventListener("click", () => this.#toggle(byId("inside").hidden));
    byId("inside-close").addEventListener("click", () => this.#toggle(false));
    byId("inside").addEventListener(
      "keydown",
      (event) => event.key === "Escape" && this.#toggle(false),
    );
    byId("inside-copy").addEventListener("click", () => copyTranscript(chat()));
  }

  /** Something changed: read it anew, at most a few times a second. */
  changed() {
    if (byId("inside").hidden || this.#timer) return;
    this.#timer = setTimeout(() => this.#read(), PAUSE_MS);
  }

  /** Shows the turn that a message was sent or changed in. */
  openTurn(message) {
    this.#wanted = message.id;
    this.#shown = "";
    if (byId("inside").hidden) this.#toggle(true);
    else this.#read();
  }

  /** Another chat: what was shown is somebody else's. */
  clear() {
    this.#open.clear();
    this.#shown = "";
    byId("inside-body").replaceChildren();
    this.changed();
  }

  #toggle(isOpen) {
    byId("inside").hidden = !isOpen;
    byId("inside-toggle").setAttribute("aria-expanded", String(isOpen));
    document.body.classList.toggle("inside-open", isOpen);
    if (isOpen) this.#read();
    (isOpen ? byId("inside-close") : byId("inside-toggle")).focus();
  }

  async #read() {
    clearTimeout(this.#timer);
    this.#timer = null;
    const read = ++this.#reads;
    const chat = this.#chat();
    const told = await inside(chat).catch(() => null);
    if (told && read === this.#reads && chat === this.#chat()) this.#show(told);
  }

  #show(told) {
    const asked = JSON.stringify(told);
    if (asked === this.#shown) return;
    this.#shown = asked;
    const entries = told.entries.map((entry) => this.#entry(entry)).reverse();
    byId("inside-body").replaceChildren(
      make("h3", { text: "Stored about this person" }),
      this.#folded(
        "stored",
        make("span", { text: "Their rows, as they are now" }),
        ...storedRows(told.stored),
      ),
      make("h3", { text: "Turns, the newest first" }),
      ...(entries.length
        ? entries
        : [make("p", { class: "inside-none", text: "Nothing has happened in this chat yet." })]),
    );
    this.#turnToWanted();
  }

  #turnToWanted() {
    if (this.#wanted === null) return;
    const turn = byId("inside-body").querySelector(`[data-messages~="${this.#wanted}"]`);
    this.#wanted = null;
    if (!turn) return say("That was before this playground began to look on.");
    turn.open = true;
    turn.scrollIntoView({ block: "start" });
    turn.querySelector("summary").focus({ preventScroll: true });
  }

  #entry(entry) {
    const failed = entry.calls.filter((call) => !call.ok || call.fault).length;
    const title = make(
      "span",
      { class: "turn-title" },
      make("strong", { text: cause(entry), dir: "auto" }),
      entry.step ? make("span", { class: "turn-step", text: entry.step }) : null,
      make("span", {
        class: failed ? "turn-calls turn-failed" : "turn-calls",
        text: counted(entry.calls.length, failed),
      }),
      make("time", { datetime: entry.at, text: shortTime(entry.at, this.#zone()) }),
    );
    const content = changed(entry.changed);
    if (entry.update) content.push(make("h4", { text: "Update" }), code(entry.update));
    for (const call of entry.calls) content.push(...shownCall(call));
    const details = this.#folded(`${entry.at} ${cause(entry)}`, title, ...content);
    details.dataset.messages = messagesOf(entry).join(" ");
    return details;
  }

  /** Details that stay open when the panel is read anew. */
  #folded(id, title, ...content) {
    const details = make(
      "details",
      { class: "turn", open: this.#open.has(id) },
      make("summary", {}, title),
      ...content,
    );
    details.addEventListener("toggle", () =>
      details.open ? this.#open.add(id) : this.#open.delete(id),
    );
    return details;
  }
}

function cause(entry) {
  const update = entry.update;
  if (!update) return entry.wake ?? "By itself";
  if (update.callback_query) return `Pressed “${entry.label ?? update.callback_query.data ?? ""}”`;
  const message = update.message ?? update.edited_message;
  if (message?.text) return `“${message.text}”`;
  const kind = ["sticker", "location", "photo", "voice", "document"].find((one) => message?.[one]);
  return kind
    ? `Sent a ${kind}`
    : (Object.keys(update).find((key) => key !== "update_id") ?? "Update");
}

/** The message that caused a turn, and those that came of it. */
function messagesOf(entry) {
  const caused = (entry.update?.message ?? entry.update?.edited_message)?.message_id;
  const called = entry.calls.map((call) => call.message);
  return [...new Set([caused, ...called])].filter(Number.isInteger);
}

/** The person, and below it the diary by kind. */
function storedRows(stored) {
  if (!stored) return [code("nothing")];
  const kinds = Object.groupBy(stored.diary, (record) => Object.keys(record)[0]);
  const folds = Object.entries(kinds).map(([kind, records]) =>
    make(
      "details",
      { class: "kind" },
      make("summary", { text: `${kind}: ${records.length}` }),
      code(records.map((record) => record[kind])),
    ),
  );
  return [code(stored.person), ...folds];
}

/** What a turn changed of what is stored, as a tree of the parts that changed. */
function changed(differences) {
  const head = make("h4", { text: "Changed in what is stored" });
  if (!differences.length) return [head, make("p", { class: "inside-none", text: "Nothing." })];
  return [head, tree(differences)];
}

const tree = (differences) =>
  make("ul", { class: "changed", tabindex: "0" }, ...differences.map(difference));

function difference({ name, before, after, within }) {
  const title = make("span", { class: "changed-name", text: name, dir: "auto" });
  if (within.length) return make("li", {}, title, branch(within));
  if (before === null && after === null) return make("li", {}, title);
  return make("li", {}, title, value("del", before), unseen(" became "), value("ins", after));
}

const branch = (within) => make("ul", {}, ...within.map(difference));
const value = (tag, one) => make(tag, { text: plain(one), dir: "auto" });

/** Text as it is; nothing as a dash. */
function plain(one) {
  if (one === null) return "–";
  return typeof one === "string" ? one : JSON.stringify(one);
}

function shownCall(call) {
  const told = call.fault ? `met ${call.fault}` : call.ok ? "ok" : `refused: ${call.error}`;
  const isFine = call.ok && !call.fault;
  const head = make(
    "h4",
    { class: isFine ? "call" : "call call-failed" },
    icon(isFine ? "check" : "warning"),
    call.method,
    make("span", { text: told }),
  );
  return [head, code(call.params)];
}

const counted = (calls, failed) =>
  (calls === 1 ? "1 call" : `${calls} calls`) + (failed ? `, ${failed} failed` : "");
const shortTime = (at, timeZone) => new Date(at).toLocaleTimeString("en-GB", { timeZone });
const code = (value) =>
  make("pre", {
    tabindex: "0",
    text: typeof value === "string" ? value : JSON.stringify(value, null, 2),
  });
