// The stream of snapshots: opened, followed, and opened again where it broke.
// While the tab is hidden it is closed, since browsers allow few connections.
// It knows nothing of what is in a snapshot but its revision.

import { chatNow, eventsAddress } from "./server.js";

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5000;

export class Live {
  #chat = null;
  #revision = 0;
  #run = null;
  #source = null;
  #timer = null;
  #wait = FIRST_WAIT_MS;
  #listener;

  /** The listener has `snapshot(snapshot, first)`, `gone()`, `back()` and `noSuchChat()`. */
  constructor(listener) {
    this.#listener = listener;
    document.addEventListener("visibilitychange", () => this.#follow());
  }

  /** Follows a chat from its beginning; null is the first person's. */
  open(chat) {
    this.#chat = chat;
    this.#revision = 0;
    this.#follow();
  }

  /** Leaves the chat, which will not be there any more. */
  leave() {
    this.#close();
  }

  #follow() {
    this.#close();
    if (!document.hidden) this.#connect();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #connect() {
    this.#close();
    const source = new EventSource(eventsAddress(this.#chat, this.#revision));
    this.#source = source;
    source.onmessage = (event) => this.#receive(JSON.parse(event.data));
    source.onerror = () => {
      this.#close();
      this.#seek();
    };
  }

  #receive(snapshot) {
    // Another process knows nothing of this page, which begins anew then.
    if (this.#run && this.#run !== snapshot.run) return location.reload();
    this.#run = snapshot.run;
    this.#wait = FIRST_WAIT_MS;
    const first = this.#revision === 0;
    this.#revision = snapshot.revision;
    this.#listener.back();
    this.#listener.snapshot(snapshot, first);
  }

  /** The stream broke: is anybody there? */
  async #seek() {
    const chat = this.#chat;
    const now = await chatNow(chat);
    if (chat !== this.#chat || this.#source || document.hidden) return;
    if (now === "unknown") return this.#listener.noSuchChat();
    if (now === "none") this.#listener.gone();
    this.#timer = setTimeout(() => (now === "none" ? this.#seek() : this.#connect()), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
  }
}
