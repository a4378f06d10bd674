// What somebody new is invited to: four things to try at once, and a minute that
// plays itself. What was tried is not offered again.

import { byId, make, setText } from "./dom.js";
import { icon } from "./icons.js";
import { say } from "./notices.js";
import { Script, steps } from "./script.js";
import { showMe } from "./server.js";

const PACE_MS = 2300;
const READ_MS_A_LETTER = 28;
const TRIED = "charley-tried";

const CHIPS = [
  ["cramp", "moon", "3 am: a cramp", "at 03:12\n> /log"],
  [
    "evening",
    "next",
    "An evening with reminders",
    "at 19:00\n> /bedtime 22:30 06:45 {zone}\n> (No)\nnext water",
  ],
  ["weeks", "people", "Twelve weeks of diary", "with long_standing Rosa\n> /triggers\n> (What my nights say)\n> (Picture: Standing for long)"],
  [
    "doctor",
    "document",
    "The page for the doctor",
    "with getting_better Milan\n> /report\n> (For my doctor)\n> (Skip)\n> (The page, A4)",
  ],
];

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export class Invite {
  #room;
  #script = null;
  #tried = new Set(JSON.parse(sessionStorage.getItem(TRIED) ?? "[]"));
  #goOn = () => {};

  /** `room` as a script has it. */
  constructor(room) {
    this.#room = room;
    byId("show-me").addEventListener("click", () => this.#showMe());
    byId("show-stop").addEventListener("click", () => this.stop());
    byId("show-next").addEventListener("click", () => this.#goOn());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.stop());
    this.#draw();
  }

  /** Ends what plays itself. */
  stop() {
    if (!this.#script) return;
    this.#script.stop();
    this.#script = null;
    byId("show").hidden = true;
    this.#goOn();
  }

  #draw() {
    const left = CHIPS.filter(([id]) => !this.#tried.has(id));
    byId("chips").replaceChildren(...left.map((chip) => this.#chip(chip)));
  }

  #chip([id, drawing, words, script]) {
    const act = async (event) => {
      event.currentTarget.setAttribute("aria-busy", "true");
      this.#tried.add(id);
      sessionStorage.setItem(TRIED, JSON.stringify([...this.#tried]));
      await this.#play(script, () => Promise.resolve());
      this.#draw();
    };
    return make("button", { type: "button", class: "chip", onclick: act }, icon(drawing), words);
  }

  async #showMe() {
    const text = await showMe().catch(() => null);
    if (!text) return say("Charley did not answer.");
    byId("show").hidden = false;
    byId("show-next").hidden = !isStill();
    byId("show-stop").focus();
    // What the file says about itself is for who reads it.
    await this.#play(text.slice(text.indexOf("\nwith ")), () => this.#pace());
    this.stop();
  }

  async #play(text, pace) {
    this.#script?.stop();
    const script = new Script(this.#room);
    this.#script = script;
    const note = (words) => setText(byId("show-words"), words);
    const isDone = await script.play(steps(text), pace, note);
    if (!isDone && this.#script === script) say("That did not go on. Try it by hand.");
    if (this.#script === script && byId("show").hidden) this.#script = null;
  }

  /** Who wants less motion goes on by a button; others have time to read. */
  #pace() {
    const reading = byId("show-words").textContent.length * READ_MS_A_LETTER;
    return new Promise((done) => {
      this.#goOn = done;
      if (!isStill()) setTimeout(done, Math.max(PACE_MS, reading));
    });
  }
}
