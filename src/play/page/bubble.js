// One message as an element: bubble, what it carries, and the buttons under it.

import { make, unseen } from "./dom.js";
import { icon } from "./icons.js";
import { richNodes } from "./rich.js";
import { textNodes } from "./runs.js";
import { fileAddress } from "./server.js";

/**
 * The element of a message. `room` says whose chat it is and does what is
 * tapped: `chat`, `names`, `press(message, button, element)`, `command(text)`,
 * `edit(message)`, `openTurn(message)`.
 */
export function bubble(message, room) {
  const element = make("article", {
    class: `message from-${message.author} kind-${message.kind}`,
    "data-id": message.id,
    tabindex: "-1",
  });
  if (message.buttons.length) element.classList.add("has-buttons");
  if (message.caption_above) element.classList.add("caption-above");
  const body = make("div", { class: "bubble" }, unseen(`${room.names[message.author]}: `));
  body.append(...content(message, room), meta(message, room));
  element.append(body);
  if (message.buttons.length) element.append(keyboard(message, room));
  return element;
}

function content(message, room) {
  const onCommand = message.author === "bot" ? room.command : null;
  if (message.rich) {
    return [make("div", { class: "rich", dir: "auto" }, ...richNodes(message.rich, onCommand))];
  }
  const words = message.html.length
    ? [make("div", { class: "words" }, ...textNodes(message, onCommand))]
    : [];
  switch (message.kind) {
    case "sticker":
      return [
        make("img", {
          class: "sticker",
          src: "/sticker.svg",
          alt: `Sticker ${message.text}`,
          width: 128,
          height: 128,
        }),
      ];
    case "location":
      return [place(message)];
    case "photo":
      return message.caption_above
        ? [...words, photo(message, room)]
        : [photo(message, room), ...words];
    case "voice":
      return [voice(message, room), ...words];
    case "document":
      return [file(message, room), ...words];
    default:
      return words;
  }
}

function place(message) {
  const { latitude, longitude } = message.location;
  const where = `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`;
  return make(
    "div",
    { class: "place" },
    make("div", { class: "place-map", "aria-hidden": "true" }, icon("place")),
    make(
      "div",
      { class: "place-words" },
      make("strong", { text: "Location" }),
      make("span", { text: where }),
    ),
  );
}

function photo(message, room) {
  const address = fileAddress(room.chat, message.id);
  const picture = make("img", {
    class: "photo",
    src: address,
    alt: message.text ? "Photo with a caption" : "Photo",
  });
  return make(
    "a",
    { class: "photo-link", href: address, target: "_blank", rel: "noopener" },
    picture,
  );
}

function voice(message, room) {
  return make("audio", {
    class: "voice",
    src: fileAddress(room.chat, message.id),
    controls: "",
    preload: "metadata",
    "aria-label": "Voice message",
  });
}

function file(message, room) {
  const { name, bytes } = message.file;
  const properties = { class: "file", href: fileAddress(room.chat, message.id), download: name };
  return make(
    "a",
    properties,
    make("span", { class: "file-mark" }, icon("document")),
    make(
      "span",
      { class: "file-words" },
      make("strong", { text: name }),
      make("span", { text: `${size(bytes)} · download` }),
    ),
  );
}

function size(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function meta(message, room) {
  const marks = [];
  if (message.author === "person" && message.kind === "text") {
    const edit = { type: "button", class: "edit", tabindex: "-1", title: "Edit my message", "aria-label": "Edit my message" };
    marks.push(
      make(
        "button",
        { ...edit, onclick: () => room.edit(message) },
        icon("pencil"),
      ),
    );
  }
  if (message.edited) marks.push(make("span", { class: "edited", text: "edited" }));
  if (message.silent && message.author === "bot") {
    marks.push(
      make(
        "span",
        { class: "silent", title: "Sent without a sound" },
        icon("bell"),
        unseen("sent without a sound"),
      ),
    );
  }
  return make(
    "div",
    { class: "meta" },
    ...marks,
    turn(message, room),
  );
}

/** The time leads to what happened then; for a keyboard the panel has its list. */
function turn(message, room) {
  const properties = {
    type: "button",
    class: "turn-of",
    tabindex: "-1",
    title: "What happened here",
    onclick: () => room.openTurn(message),
  };
  return make("button", properties, make("time", { datetime: message.at, text: message.time }));
}

function keyboard(message, room) {
  const rows = message.buttons.map((row) =>
    make("div", { class: "key-row" }, ...row.map((button) => key(message, button, room))),
  );
  return make(
    "div",
    { class: "keyboard", role: "group", "aria-label": "Buttons of this message" },
    ...rows,
  );
}

function key(message, button, room) {
  if (button.url) {
    const properties = {
      class: "key",
      href: button.url,
      target: "_blank",
      rel: "noopener noreferrer",
    };
    return make("a", properties, make("span", { text: button.text, dir: "auto" }), icon("open"));
  }
  const element = make(
    "button",
    { type: "button", class: look(button) },
    make("span", { text: button.text, dir: "auto" }),
    button.copies === undefined ? null : icon("copy"),
  );
  element.addEventListener("click", () => tapped(message, button, element, room));
  return element;
}

function look(button) {
  const ticked = button.text.startsWith("✓") ? " is-ticked" : "";
  return `key${button.style ? ` is-${button.style}` : ""}${ticked}`;
}

/** A button that copies is the page's own business: the bot hears nothing. */
function tapped(message, button, element, room) {
  if (button.copies === undefined) room.press(message, button, element);
  else room.copy(button.copies);
}
