// A message's text, from its runs. Commands in it can be tapped, as in Telegram.
// The server sends text and marks, never markup, and nothing here reads markup.

import { make } from "./dom.js";

const COMMAND = /(^|[\s(])(\/[a-z][a-z0-9_]{0,31})(?![\w/])/g;
const ADDRESS = /^https?:\/\//;

/** The nodes of `message`; `onCommand` is told which command was tapped. */
export function textNodes(message, onCommand) {
  const runs = message.html?.length ? message.html : [{ text: message.text }];
  return runs.flatMap((run) => marked(run, run.code || run.link ? [run.text] : withCommands(run.text, onCommand)));
}

function marked(run, content) {
  let nodes = content;
  if (run.code) nodes = [make("code", {}, ...nodes)];
  if (run.italic) nodes = [make("em", {}, ...nodes)];
  if (run.bold) nodes = [make("strong", {}, ...nodes)];
  if (run.link && ADDRESS.test(run.link)) {
    nodes = [make("a", { href: run.link, target: "_blank", rel: "noopener noreferrer" }, ...nodes)];
  }
  return nodes;
}

function withCommands(text, onCommand) {
  if (!onCommand) return [text];
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(COMMAND)) {
    const at = match.index + match[1].length;
    const command = match[2];
    const tap = () => onCommand(command);
    nodes.push(text.slice(from, at), make("button", { type: "button", class: "command-link", text: command, onclick: tap }));
    from = at + command.length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}
