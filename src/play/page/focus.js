// Where the keyboard is while messages change under it. An edited message is a
// new element; whoever pressed a button in the old one goes on in the new one.

/**
 * Remembers which button of which message has the focus. The function that it
 * gives puts the focus back: on the same button, or else on the message.
 */
export function keptFocus(list) {
  const focused = document.activeElement;
  const message = list.contains(focused) ? focused.closest(".message") : null;
  if (!message) return () => {};
  const label = plain(focused.textContent);
  const place = [...message.querySelectorAll(".key")].indexOf(focused);
  return () => {
    if (focused.isConnected) return;
    const now = list.querySelector(`.message[data-id="${message.dataset.id}"]`);
    target(now, label, place, list)?.focus({ preventScroll: true });
  };
}

function target(message, label, place, list) {
  if (!message) return list.lastElementChild;
  const keys = [...message.querySelectorAll(".key")];
  if (keys[place] && plain(keys[place].textContent) === label) return keys[place];
  return keys.find((key) => plain(key.textContent) === label) ?? message;
}

/** A button's words without the mark of being chosen. */
const plain = (text) => text.replace(/^✓\s*/, "");
