// Small menus that open from a button: arrow keys move, Escape closes, a click
// elsewhere closes, and the focus goes back to the button.

/** Makes `menu` open and close by `button`. */
export function menuOf(button, menu) {
  const items = () => [...menu.querySelectorAll('[role="menuitem"]')];
  const isOpen = () => !menu.hidden;

  function open() {
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items()[0]?.focus();
  }

  function close(focusBack) {
    if (!isOpen()) return;
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focusBack) button.focus();
  }

  function move(key) {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    if (to === undefined) return false;
    all.at(to % all.length).focus();
    return true;
  }

  button.addEventListener("click", () => (isOpen() ? close(false) : open()));
  menu.addEventListener("click", () => close(true));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(true);
    else if (event.key === "Tab") close(false);
    if (event.key === "Escape" || move(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close(false);
  });
}
