// The page: one person's chat with Charley, and the tools around it. Here the
// parts are put together; each knows its own piece of the page and no other.

import { setUpAttaching } from "./attach.js";
import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { copyText, copyTranscript } from "./copying.js";
import { byId, setText } from "./dom.js";
import { History } from "./history.js";
import { drawIcons } from "./icons.js";
import { Inside } from "./inside.js";
import { Invite } from "./invite.js";
import { Live } from "./live.js";
import { menuOf } from "./menus.js";
import { clearToasts, say, showBanners, showToasts } from "./notices.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";
import { Scroll } from "./scroll.js";
import { post } from "./server.js";

drawIcons();

/** Whose chat is open; null until the server has said who is first. */
let chat = Number(new URLSearchParams(location.hash.slice(1)).get("chat")) || null;
let person = null;
let zone = "UTC";
const openChat = () => chat;

const room = {
  get chat() {
    return chat;
  },
  get names() {
    return { bot: byId("bot-name").textContent, person: person?.first_name ?? "You" };
  },
  say: (text) => post("/api/text", { chat, text }),
  command: (text) => room.say(text),
  copy: copyText,
  newestButton: () => history.newestButton(),
  async start() {
    const startsAgain = !person?.blocked || (await post("/api/blocked", { chat, blocked: false }));
    if (startsAgain) await room.say("/start");
  },
  edit: (message) => composer.edit(message),
  openTurn: (message) => inside.openTurn(message),
  change: (message, text) => post("/api/edit", { chat, message, text }),
  async press(message, button, element) {
    if (element.getAttribute("aria-busy") === "true") return;
    element.setAttribute("aria-busy", "true");
    // What was said of the tap before is over.
    clearToasts();
    await post("/api/press", { chat, message: message.id, data: button.data });
    element.removeAttribute("aria-busy");
  },
};

const history = new History();
const scroll = new Scroll();
const composer = new Composer(room);
const clock = new Clock(openChat);
const people = new People(turnTo, (chat, text) => post("/api/text", { chat, text }), () => live.leave());
const inside = new Inside(openChat, () => zone);
const phone = new Phone(() => history.all);
const live = new Live({
  snapshot: receive,
  gone: () => showEnded(true),
  back: () => showEnded(false),
  noSuchChat: () => turnTo(null),
});

/** What a script does. */
const stage = {
  say: (text) => room.say(text.replace("{zone}", zone)),
  shows: (label) => !!history.buttonNamed(label),
  press(label) {
    const { message, button } = history.buttonNamed(label);
    return post("/api/press", { chat, message: message.id, data: button.data });
  },
  at: (time) => post("/api/clock", { chat, at: clock.nextAt(time) }),
  next: () => post("/api/clock", { chat, to: "next_reminder" }),
  async come(past, name) {
    const come = await people.come(past, name);
    return come !== null && (await isOpen(come));
  },
};
new Invite(stage);

setUpAttaching(openChat);
menuOf(byId("chat-menu-toggle"), byId("chat-menu"));
const trouble = (trouble, words) => async () => {
  if (await post("/api/trouble", { chat, trouble })) say(words);
};
const menu = {
  // After the menu, which gives the focus back when it closes.
  "menu-edit": () => setTimeout(() => room.edit(history.newestOwn())),
  "menu-lost": trouble("lost", "The next answer to this person gets lost on its way."),
  "menu-unanswered": trouble("unanswered", "The next answer arrives, and Charley never hears that it did."),
  "menu-busy": trouble("busy", "Telegram is too busy for the next answer, and says: in 3 seconds."),
  "menu-kill": kill,
  "menu-again": again,
  "menu-remove": remove,
};
for (const [id, act] of Object.entries(menu)) byId(id).addEventListener("click", act);
byId("menu-transcript").addEventListener("click", () => copyTranscript(chat));
byId("menu-block").addEventListener("click", () =>
  post("/api/blocked", { chat, blocked: !person?.blocked }),
);
byId("log").addEventListener("keydown", (event) => event.key === "Escape" && composer.focus());
for (const button of document.querySelectorAll("[data-close]")) {
  button.addEventListener("click", () => button.closest("dialog").close());
}
turnTo(chat);

/** Ends Charley by force. What is on disk counts; the next one goes on from there. */
async function kill() {
  say("Ended by force. Nothing was finished first.");
  if (await post("/api/kill", {})) say("It is there again, from what was on disk.");
}

async function again() {
  live.leave();
  const come = await post("/api/people/again", { chat });
  turnTo(come?.chat ?? chat);
  if (come?.opening) await post("/api/text", { chat: come.chat, text: come.opening });
}

async function remove() {
  live.leave();
  const isGone = await post("/api/people/remove", { chat });
  turnTo(isGone ? null : chat);
}

/** Waits until somebody's chat is on the page. */
async function isOpen(wanted) {
  for (let looks = 0; looks < 500; looks += 1) {
    if (chat === wanted && person?.chat === wanted) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

/** Opens somebody's chat; null is the first person's. */
function turnTo(next) {
  chat = next;
  person = null;
  byId("log").setAttribute("aria-busy", "true");
  history.clear();
  clearToasts();
  composer.turnTo(next);
  inside.clear();
  live.open(next);
}

function receive(snapshot, first) {
  if (chat === null) adopt(snapshot.chat);
  person = snapshot.people.find((one) => one.chat === chat) ?? null;
  showBot(snapshot.bot);
  const fresh = history.show(snapshot, room, first);
  if (first) scroll.toEnd(false);
  else if (fresh.length) scroll.came(fresh);
  byId("log").setAttribute("aria-busy", "false");
  const isElsewhere = !first && zone !== snapshot.clock.shown_in;
  zone = snapshot.clock.shown_in;
  clock.show(snapshot.clock);
  people.show(snapshot.people, chat);
  phone.changed(snapshot.clock.now);
  showToasts(snapshot.toasts);
  showBanners(snapshot);
  showComposer(snapshot.bot);
  inside.changed();
  if (isElsewhere) tellAnew();
}

/** The person told a place: earlier messages have other times and days there. */
function tellAnew() {
  byId("log").setAttribute("aria-busy", "true");
  live.open(chat);
}

/** Nothing can be done here while nobody answers. */
function showEnded(hasEnded) {
  byId("ended").hidden = !hasEnded;
  for (const part of document.querySelectorAll(".clock, .room")) part.inert = hasEnded;
}

function adopt(first) {
  chat = first;
  composer.turnTo(first);
}

function showBot(bot) {
  setText(byId("bot-name"), bot.name || "Charley");
  setText(byId("chat-with"), person ? `bot · with ${person.first_name}` : "bot");
  setText(byId("welcome-words"), bot.description || bot.short_description || "");
  setText(byId("menu-block-words"), person?.blocked ? "Unblock Charley" : "Block Charley");
  // The address keeps whose chat it is over a reload.
  if (location.hash !== `#chat=${chat}`) window.history.replaceState(null, "", `#chat=${chat}`);
}

function showComposer(bot) {
  byId("welcome").hidden = !history.isEmpty;
  byId("menu-edit").hidden = !history.newestOwn();
  composer.show({
    commands: bot.commands,
    isNew: history.isEmpty && !person?.past,
    isBlocked: person?.blocked ?? false,
  });
}
