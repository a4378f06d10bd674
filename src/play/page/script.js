// A conversation that plays itself: a transcript is read, and what somebody sends
// and taps in it is done on the page, one thing after the other. What is said to
// it is Charley's own, so a script holds no answers.

const STEP_WAIT_MS = 30000;

/**
 * The steps of a transcript: `> text`, `> (Button)`, `at 03:12`, `next water`,
 * `with past Name`, and `# words` to be shown. Answers are left out.
 */
export function steps(text) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .reduce((all, line) => add(all, line), []);
}

function add(all, line) {
  const [, word, rest] = /^(>|#|at|next|with)\s+(.*)$/.exec(line) ?? [];
  if (!word) return all;
  const press = word === ">" && /^\((.*)\)$/.exec(rest);
  if (press) return [...all, { kind: "press", label: press[1] }];
  const kind = { ">": "say", "#": "note", at: "at", next: "next", with: "with" }[word];
  const before = all.at(-1);
  // Words that go on over a line.
  if (kind === "note" && before?.kind === "note") {
    return [...all.slice(0, -1), { kind, rest: `${before.rest} ${rest}` }];
  }
  return [...all, { kind, rest }];
}

export class Script {
  #room;
  #isStopped = false;

  /**
   * `room` does what the steps say: `say`, `press(label)`, `at(time)`,
   * `next(kind)`, `come(past, name)`, `shows(label)`. Each gives false where it
   * did not work.
   */
  constructor(room) {
    this.#room = room;
  }

  stop() {
    this.#isStopped = true;
  }

  /** Plays; `pace()` is waited for before each step, `note(words)` told. */
  async play(steps, pace, note) {
    for (const step of steps) {
      if (step.kind === "note") {
        note(step.rest);
        continue;
      }
      await pace();
      if (this.#isStopped || !(await this.#does(step))) return false;
    }
    return true;
  }

  async #does({ kind, label, rest }) {
    switch (kind) {
      case "say":
        return !!(await this.#room.say(rest));
      case "press":
        return (await this.#appears(label)) && !!(await this.#room.press(label));
      case "at":
        return !!(await this.#room.at(rest));
      case "next":
        return !!(await this.#room.next(rest));
      default: {
        const [past, name] = rest.split(" ");
        return !!(await this.#room.come(past === "nobody" ? "" : past, name));
      }
    }
  }

  /** Waits until a button is there. */
  async #appears(label) {
    const end = performance.now() + STEP_WAIT_MS;
    while (!this.#isStopped && performance.now() < end) {
      if (this.#room.shows(label)) return true;
      await new Promise((done) => setTimeout(done, 60));
    }
    return false;
  }
}
