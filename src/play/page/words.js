// The page with two languages side by side. It reads, and changes nothing.

import { byId, make, setText } from "./dom.js";
import { textNodes } from "./runs.js";

const FILTERS = ["safety", "stale", "hard"];
/** After the last letter that was typed, in milliseconds. */
const PAUSE_MS = 250;
const STATES = {
  fresh: "made from today’s English",
  older: "older than the English",
  not_stamped: "not stamped",
  unreadable: "cannot be read",
  missing: "missing",
};

const rows = byId("rows");
let shown = 0;
/** Counts up with each question, so that an answer that comes late is dropped. */
let asked = 0;

begin();

function begin() {
  const wanted = new URLSearchParams(location.search);
  byId("search").value = wanted.get("search") ?? "";
  for (const name of FILTERS) byId(name).checked = wanted.get(name) === "true";
  byId("wanted").addEventListener("submit", (event) => event.preventDefault());
  byId("language").addEventListener("change", anew);
  for (const name of FILTERS) byId(name).addEventListener("change", anew);
  let typing = 0;
  byId("search").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(anew, PAUSE_MS);
  });
  byId("more").addEventListener("click", more);
  // The first event comes at once, and each save brings another.
  const changes = new EventSource("/api/words/changes");
  changes.addEventListener("message", again);
}

function query(from) {
  const asks = new URLSearchParams();
  const language = byId("language").value || new URLSearchParams(location.search).get("language");
  if (language) asks.set("language", language);
  for (const name of FILTERS) if (byId(name).checked) asks.set(name, "true");
  const search = byId("search").value.trim();
  if (search) asks.set("search", search);
  history.replaceState(null, "", asks.size ? `?${asks}` : location.pathname);
  if (from) asks.set("from", from);
  return asks;
}

async function ask(from) {
  const answer = await fetch(`/api/words?${query(from)}`);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error);
  return told;
}

/** From the first message on. */
async function anew() {
  shown = 0;
  await again();
  scrollTo(0, 0);
}

/** The same messages, as they are now. */
async function again() {
  const mine = ++asked;
  try {
    const first = await ask(0);
    const all = [...first.rows];
    while (all.length < shown && all.length < first.total) {
      const next = await ask(all.length);
      if (!next.rows.length) break;
      all.push(...next.rows);
    }
    if (mine === asked) show(first, all);
  } catch (error) {
    if (mine === asked) problems([error.message]);
  }
}

async function more() {
  const mine = ++asked;
  const told = await ask(shown);
  if (mine !== asked) return;
  rows.append(...told.rows.map(row));
  counted(told, shown + told.rows.length);
}

function show(told, all) {
  problems(told.problems);
  // What was there stays while English cannot be read.
  if (!told.language) return;
  languages(told);
  rows.replaceChildren(...all.map(row));
  counted(told, all.length);
}

function languages(told) {
  const select = byId("language");
  const tags = told.languages.map((one) => one.tag).join();
  if (select.dataset.tags !== tags) {
    const option = ({ tag, name }) => make("option", { value: tag, text: `${name} (${tag})` });
    select.replaceChildren(...told.languages.map(option));
    select.dataset.tags = tags;
  }
  select.value = told.language;
}

function problems(lines) {
  const list = byId("problems");
  list.hidden = lines.length === 0;
  list.replaceChildren(...lines.map((text) => make("li", { text })));
}

function counted(told, count) {
  shown = count;
  const played = told.is_played ? "" : " Finding out where each is said …";
  const total = told.total === 1 ? "1 message." : `${told.total} messages.`;
  setText(byId("count"), `${total}${played}`);
  byId("more").hidden = shown >= told.total;
}

function row(message) {
  const where = message.line ? `${message.file}:${message.line}` : message.file;
  const met = message.met_at ? `said in ${message.met_at}` : null;
  return make(
    "article",
    { class: "words-row", id: `row-${message.key}` },
    make(
      "header",
      { class: "words-row-head" },
      make("h2", { text: message.key }),
      ...marks(message),
    ),
    make("p", { class: "words-where", text: [where, met].filter(Boolean).join(" · ") }),
    message.note ? make("p", { class: "words-note", text: message.note }) : null,
    pair(message),
  );
}

function marks(message) {
  const open = message.state === "fresh" ? "" : " is-open";
  const all = [make("span", { class: `words-mark${open}`, text: STATES[message.state] })];
  if (message.is_for_safety) all.push(make("span", { class: "words-mark is-safety", text: "safety" }));
  if (message.is_hard) all.push(make("span", { class: "words-mark", text: "hard or long" }));
  return all;
}

function pair(message) {
  const [english, own] = ["en", byId("language").value];
  return make(
    "div",
    { class: "words-pair" },
    side("English", english, message.english, message),
    side(byId("language").selectedOptions[0]?.text ?? own, own, message.own, message),
  );
}

function side(name, language, source, message) {
  const bubble = message.bubbles.find((one) => one.language === language);
  const words = source === null
    ? make("p", { class: "words-where", text: "No words yet." })
    : make("pre", { class: "words-source", text: source, dir: "auto" });
  return make(
    "section",
    { class: "words-side", lang: language },
    make("h3", { text: name, lang: "en" }),
    words,
    bubble && bubble.lines.length + bubble.buttons.length ? screen(bubble) : null,
    bubble?.numbers.length ? numbers(bubble) : null,
  );
}

function screen(bubble) {
  const body = bubble.lines.length
    ? make("div", { class: "bubble" }, ...bubble.lines.map(line))
    : null;
  const keys = bubble.buttons.length ? keyboard(bubble.buttons) : null;
  const classes = `message from-bot${keys ? " has-buttons" : ""}`;
  const direction = bubble.is_right_to_left ? "rtl" : "ltr";
  return make("div", { class: "words-screen" }, make("div", { class: classes, dir: direction }, body, keys));
}

function line(one) {
  const classes = `words-line${one.is_it ? " is-it" : ""}${one.begins ? " begins" : ""}`;
  return make("p", { class: classes }, ...textNodes(one, null));
}

function keyboard(buttons) {
  const key = (button) =>
    make(
      "span",
      { class: `key is-${button.style}${button.is_it ? " is-it" : ""}` },
      make("span", { text: button.text, dir: "auto" }),
    );
  const group = buttons.map((row) => make("div", { class: "key-row" }, ...row.map(key)));
  return make("div", { class: "keyboard" }, ...group);
}

function numbers(bubble) {
  const pairs = bubble.numbers.flatMap(({ number, html }) => [
    make("dt", { text: number }),
    make("dd", {}, ...textNodes({ html }, null)),
  ]);
  const direction = bubble.is_right_to_left ? "rtl" : "ltr";
  return make("dl", { class: "words-numbers", dir: direction }, ...pairs);
}
