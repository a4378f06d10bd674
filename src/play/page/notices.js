// What is shown over the chat: toasts, dialogs for alerts, and banners that stay.

import { byId, make } from "./dom.js";
import { icon } from "./icons.js";

const SHORTEST_MS = 4000;
const MS_A_LETTER = 60;
const TOASTS_MOST = 4;

/** Shows a few words for a while; the same words only once at a time. */
export function say(text) {
  const toasts = byId("toasts");
  [...toasts.children].find((toast) => toast.textContent === text)?.remove();
  const toast = make("p", { class: "toast", text, dir: "auto" });
  toasts.append(toast);
  while (toasts.children.length > TOASTS_MOST) toasts.firstChild.remove();
  setTimeout(() => toast.remove(), SHORTEST_MS + text.length * MS_A_LETTER);
}

/** Shows words that wait for an OK. Alerts that come meanwhile are added. */
function alertWith(text) {
  const dialog = byId("alert-dialog");
  const words = byId("alert-words");
  words.textContent = dialog.open ? `${words.textContent}\n\n${text}` : text;
  if (!dialog.open) dialog.showModal();
}

/** Shows what presses were answered with. */
export function showToasts(toasts) {
  for (const toast of toasts) {
    if (toast.alert) alertWith(toast.text);
    else say(toast.text);
  }
}

/** Takes away what was said in another chat. */
export function clearToasts() {
  byId("toasts").replaceChildren();
}

const KINDS = [
  [
    "problems",
    "The dialogues have a problem",
    "Charley goes on with the last ones that were well.",
  ],
  [
    "violations",
    "Telegram would not take this",
    "Charley asked for something that the Bot API does not have.",
  ],
];
const shown = { problems: "", violations: "" };

/** Shows what is wrong, until it is well again or, as it stands, put away. */
export function showBanners(snapshot) {
  for (const [kind, title, what] of KINDS) {
    const lines = snapshot[kind];
    const now = lines.join("\n");
    if (now === shown[kind]) continue;
    shown[kind] = now;
    byId("banners").querySelector(`.banner-${kind}`)?.remove();
    if (lines.length > 0) byId("banners").append(banner(kind, title, what, lines));
  }
}

function banner(kind, title, what, lines) {
  const element = make("section", { class: `banner banner-${kind}`, role: "alert" });
  const putAway = make(
    "button",
    { type: "button", class: "banner-away", onclick: () => element.remove() },
    "Put away",
  );
  const list = make("ul", {}, ...lines.map((text) => make("li", { text })));
  element.append(
    icon("warning"),
    make(
      "div",
      { class: "banner-words" },
      make("strong", { text: title }),
      make("span", { text: what }),
      list,
    ),
    putAway,
  );
  return element;
}
