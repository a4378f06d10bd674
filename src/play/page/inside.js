// The panel "What happened": for authors and engineers. What the bot was told,
// where the conversation stood, what it asked of Telegram, and what is stored.

import { byId, make } from "./dom.js";
import { icon } from "./icons.js";
import { inside } from "./server.js";

const PAUSE_MS = 250;

export class Inside {
  #chat;
  #zone;
  #timer = null;
  #reads = 0;
  #open = new Set();
  #shown = "";

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
        code(told.stored),
      ),
      make("h3", { text: "Turns, the newest first" }),
      ...(entries.length
        ? entries
        : [make("p", { class: "inside-none", text: "Nothing has happened in this chat yet." })]),
    );
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
    const content = [];
    if (entry.update) content.push(make("h4", { text: "Update" }), code(entry.update));
    for (const call of entry.calls) content.push(...shownCall(call));
    return this.#folded(`${entry.at} ${cause(entry)}`, title, ...content);
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
  if (update.callback_query) return `Pressed ${update.callback_query.data ?? ""}`;
  const message = update.message ?? update.edited_message;
  if (message?.text) return `“${message.text}”`;
  const kind = ["sticker", "location", "photo", "voice", "document"].find((one) => message?.[one]);
  return kind
    ? `Sent a ${kind}`
    : (Object.keys(update).find((key) => key !== "update_id") ?? "Update");
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
