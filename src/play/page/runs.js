// A message's text, from its runs. Commands of the bot's can be tapped.
// The server sends text and marks, never markup, and nothing here reads markup.

import { make } from "./dom.js";

const MARKS = [
  ["code", "code"],
  ["italic", "em"],
  ["bold", "strong"],
  ["underline", "u"],
  ["strikethrough", "s"],
];
const ADDRESS = /^https?:\/\//;

/** The nodes of `message`; `onCommand`, where there is one, is told which was tapped. */
export function textNodes(message, onCommand) {
  const node = (run) =>
    run.command && onCommand ? command(run.text, onCommand) : marked(run);
  const plain = message.html.filter((run) => !run.folded).map(node);
  const folded = message.html.filter((run) => run.folded).map(node);
  return folded.length ? [...plain, fold(folded)] : plain;
}

// What Telegram folds away is the end of a message, and opens at a tap.
function fold(nodes) {
  const summary = make("summary", { text: "The rest" });
  return make("details", { class: "folded" }, summary, make("div", {}, ...nodes));
}

function marked(run) {
  let node = run.text;
  for (const [mark, tag] of MARKS) {
    if (run[mark]) node = make(tag, {}, node);
  }
  if (!run.link || !ADDRESS.test(run.link)) return node;
  return make("a", { href: run.link, target: "_blank", rel: "noopener noreferrer" }, node);
}

function command(text, onCommand) {
  return make("button", {
    type: "button",
    class: "command-link",
    text,
    onclick: () => onCommand(text),
  });
}
