// Small helps for building elements. Text only ever becomes text here: there is
// no way from a string to markup, and none must be added.

export const byId = (id) => document.getElementById(id);

/** An element with properties (`class`, `text`, `on…`, attributes) and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "text") element.textContent = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Words for those who do not see the page. */
export const unseen = (text) => make("span", { class: "unseen", text });

/** Sets text only where it changed, so that nothing is announced twice. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
