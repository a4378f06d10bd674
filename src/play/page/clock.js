// The bar with Charley's time: what it shows and how it is moved. Between
// snapshots it goes on by itself at the clock's speed; the server's time counts.

import { byId, setText } from "./dom.js";
import { post } from "./server.js";

const KINDS = { water: "water", stretch: "stretch", checkin: "check-in" };
const TICK_MS = 250;

export class Clock {
  #chat;
  #told = null;
  #toldAt = 0;
  #format = null;
  #isSetByHand = false;

  /** `chat()` says whose zone is meant. */
  constructor(chat) {
    this.#chat = chat;
    this.#move("clock-next", { to: "next_reminder" });
    this.#move("clock-hour", { to: "plus_hour" });
    this.#move("clock-morning", { to: "tomorrow_morning" });
    byId("clock-at").addEventListener("input", () => (this.#isSetByHand = true));
    byId("clock-set").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#setTo(byId("clock-at").value);
    });
    byId("clock-speed").addEventListener("change", (event) =>
      this.#post({ speed: Number(event.target.value) }),
    );
    byId("clock-more").addEventListener("click", () => this.#toggleTools());
    setInterval(() => this.#tick(), TICK_MS);
  }

  show(told) {
    if (told.shown_in !== this.#told?.shown_in) this.#format = formatIn(told.shown_in);
    this.#told = told;
    this.#toldAt = performance.now();
    this.#showMoves(told);
    this.#tick();
  }

  /** The zone that times are shown in. */
  get zone() {
    return this.#told?.shown_in ?? "UTC";
  }

  /** The next time that the clock shows so, as the server takes it. */
  nextAt(time) {
    const [day, now] = this.#format(this.#now()).entry.split(" ");
    const [year, month, date] = day.split("-").map(Number);
    const later = time > now ? 0 : 1;
    return `${new Date(Date.UTC(year, month - 1, date + later)).toISOString().slice(0, 10)}T${time}`;
  }

  #showMoves(told) {
    const next = byId("clock-next");
    const [weekday, date, time] = whenAbout(told.next_reminder, told.local);
    setText(byId("clock-next-what"), KINDS[told.next_reminder_kind] ?? "");
    setText(byId("clock-next-weekday"), weekday);
    setText(byId("clock-next-date"), date);
    setText(byId("clock-next-time"), time);
    next.disabled = !told.next_reminder;
    next.title = told.next_reminder ?? "None yet: setting a bedtime makes one";
    byId("clock").classList.toggle("is-moving", told.moving);
    byId("clock").setAttribute("aria-busy", String(told.moving));
    const speed = byId("clock-speed").querySelector(`[value="${told.speed}"]`);
    if (speed) speed.checked = true;
    this.#showZone(told);
  }

  /** The city stands for the zone; its whole name is beside the pointer. */
  #showZone(told) {
    const city = told.shown_in.split("/").at(-1).replaceAll("_", " ");
    setText(byId("clock-zone"), told.zone ? city : `${city}, assumed`);
    byId("clock-zone").title = told.zone ?? `${told.shown_in}: this person has told no place`;
  }

  #now() {
    const passed = this.#told.moving ? 0 : (performance.now() - this.#toldAt) * this.#told.speed;
    return new Date(Date.parse(this.#told.now) + passed);
  }

  #tick() {
    if (!this.#told) return;
    const now = this.#now();
    const { day, time, hour, entry } = this.#format(now);
    setText(byId("clock-time"), time);
    setText(byId("clock-day"), day);
    byId("clock-time").dateTime = now.toISOString();
    byId("clock").dataset.phase = phase(hour);
    const at = byId("clock-at");
    if (!this.#isSetByHand && at.value !== entry && document.activeElement !== at) at.value = entry;
  }

  #move(id, body) {
    byId(id).addEventListener("click", () => this.#post(body));
  }

  #post(body) {
    return post("/api/clock", { chat: this.#chat(), ...body });
  }

  /** What was refused stays in the field, to be changed. */
  async #setTo(at) {
    if (await this.#post({ at })) this.#isSetByHand = false;
  }

  #toggleTools() {
    const open = byId("clock").classList.toggle("is-open");
    byId("clock-more").setAttribute("aria-expanded", String(open));
  }
}

/** What the clock of a zone shows, as words and for the entry field. */
function formatIn(zone) {
  const options = {
    timeZone: zone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  };
  const words = new Intl.DateTimeFormat("en-GB", options);
  const numbers = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    month: "2-digit",
    day: "2-digit",
  });
  return (now) => {
    const part = partsOf(words, now);
    const number = partsOf(numbers, now);
    const time = `${part.hour}:${part.minute}`;
    const day = `${part.weekday} ${part.day} ${part.month}`;
    return {
      day,
      time,
      hour: Number(part.hour),
      entry: `${part.year}-${number.month}-${number.day} ${time}`,
    };
  };
}

const partsOf = (format, now) =>
  Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));

function splitLast(words) {
  const at = words.lastIndexOf(" ");
  return [words.slice(0, Math.max(at, 0)), words.slice(at + 1)];
}

/** Weekday, date and time of `when`; of today the time is enough. */
function whenAbout(when, now) {
  if (!when) return ["", "", "none yet"];
  const [day, time] = splitLast(when);
  const [weekday, ...date] = day.split(" ");
  if (day === splitLast(now)[0]) return ["", "", time];
  // Of the days to come, one that is called as today is a week away or more.
  const isNear = weekday !== now.split(" ")[0];
  return [weekday, isNear ? "" : date.join(" "), time];
}

function phase(hour) {
  if (hour < 5 || hour >= 21) return "night";
  if (hour < 9) return "dawn";
  return hour < 18 ? "day" : "dusk";
}
