// A message with headings, tables and folds, from the blocks of the Bot API.
// Blocks that are none of these are shown by their words.

import { make } from "./dom.js";

const FORMS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
};
const COMMAND = /(^|\s)(\/[a-z0-9_]+)/;

/** The elements of `blocks`; `onCommand`, where there is one, is told which was tapped. */
export function richNodes(blocks, onCommand) {
  return blocks.map((block) => element(block, onCommand));
}

function element(block, onCommand) {
  switch (block.type) {
    case "heading":
      return make("h3", { class: "rich-heading" }, ...words(block.text, onCommand));
    case "table":
      return table(block, onCommand);
    case "details":
      return details(block, onCommand);
    default:
      return make("p", {}, ...words(block.text ?? "", onCommand));
  }
}

function details(block, onCommand) {
  return make(
    "details",
    { class: "rich-fold", open: block.is_open },
    make("summary", {}, ...words(block.summary, null)),
    ...richNodes(block.blocks, onCommand),
  );
}

/** Wide tables move within their own frame, by keyboard too. */
function table(block, onCommand) {
  const rows = block.cells.map((cells) =>
    make("tr", {}, ...cells.map((cell, at) => tableCell(cell, at, cells, onCommand))),
  );
  return make(
    "div",
    { class: "rich-frame", tabindex: "0", role: "group", "aria-label": "Table" },
    make("table", { class: block.is_striped ? "rich-table is-striped" : "rich-table" }, ...rows),
  );
}

function tableCell(cell, at, cells, onCommand) {
  const isColumn = cell.is_header;
  const isRow = !isColumn && at === 0 && cells.length > 1;
  const scope = isColumn ? "col" : isRow ? "row" : null;
  return make(scope ? "th" : "td", { scope }, ...words(cell.text ?? "", onCommand));
}

/** Words with their forms: a string, a list of parts, or one with a form. */
function words(text, onCommand) {
  if (typeof text === "string") return commands(text, onCommand);
  if (Array.isArray(text)) return text.flatMap((part) => words(part, onCommand));
  return [make(FORMS[text.type] ?? "span", {}, ...words(text.text ?? "", onCommand))];
}

function commands(text, onCommand) {
  const found = onCommand && COMMAND.exec(text);
  if (!found) return [text];
  const start = found.index + found[1].length;
  const end = start + found[2].length;
  const command = make("button", {
    type: "button",
    class: "command-link",
    text: found[2],
    onclick: () => onCommand(found[2]),
  });
  return [text.slice(0, start), command, ...commands(text.slice(end), onCommand)];
}
