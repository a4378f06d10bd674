// Keeps the newest message in sight for whoever is there already, and says how
// many came for whoever has scrolled up.

import { byId, setText } from "./dom.js";

const NEAR_PIXELS = 60;

export class Scroll {
  #log = byId("log");
  #pill = byId("newest");
  #atEnd = true;
  #missed = 0;
  #lastTop = 0;

  constructor() {
    this.#log.addEventListener("scroll", () => this.#look(), { passive: true });
    this.#pill.addEventListener("click", () => this.toEnd(true));
    // Pictures that load, an opened keyboard and a turned phone change heights.
    const heights = new ResizeObserver(() => this.#atEnd && this.toEnd(false));
    heights.observe(byId("messages"));
    heights.observe(this.#log);
  }

  /** After messages came: goes to them or counts them. */
  came(messages) {
    const own = messages.some((message) => message.author === "person");
    if (own || this.#atEnd) return this.toEnd(!this.#isFar());
    this.#missed += messages.length;
    this.#showPill();
  }

  toEnd(smoothly) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#atEnd = true;
    this.#missed = 0;
    this.#log.scrollTo({
      top: this.#log.scrollHeight,
      behavior: smoothly && !still ? "smooth" : "instant",
    });
    this.#showPill();
  }

  #distance() {
    return this.#log.scrollHeight - this.#log.clientHeight - this.#log.scrollTop;
  }

  #isFar() {
    return this.#distance() > this.#log.clientHeight * 2;
  }

  #look() {
    const near = this.#distance() < NEAR_PIXELS;
    // On the way down the end is still far; only going up leaves it.
    if (near) this.#missed = 0;
    this.#atEnd = near || (this.#atEnd && this.#isScrollingDown());
    this.#showPill();
    this.#lastTop = this.#log.scrollTop;
  }

  #isScrollingDown() {
    return this.#log.scrollTop >= this.#lastTop;
  }

  #showPill() {
    this.#pill.hidden = this.#atEnd;
    const words =
      this.#missed === 0
        ? ""
        : this.#missed === 1
          ? "1 new message"
          : `${this.#missed} new messages`;
    setText(byId("newest-words"), words);
    this.#pill.setAttribute(
      "aria-label",
      words ? `${words}, go to the newest` : "Go to the newest message",
    );
  }
}
