// The drawings beside words. They say nothing by themselves.

const ICONS = {
  attach:
    "M20 11.5l-8.2 8.2a5.2 5.2 0 0 1-7.4-7.4l8.6-8.6a3.5 3.5 0 0 1 5 5l-8.6 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8",
  bell: "M6 16.5V11a6 6 0 0 1 9.5-4.9M18 11v5.5H8.5M10.5 20a2 2 0 0 0 3 0M4 4l16 16",
  block: "M5.7 5.7l12.6 12.6M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z",
  check: "M5 13l4.5 4.5L19 7.5",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5.2l3.5 2",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  document: "M7 3h7l4 4v14H7zM14 3v4h4",
  down: "M6 9.5l6 6 6-6",
  inside: "M4 6h6M4 12h10M4 18h7M17 8l4 4-4 4",
  menu: "M4 7h16M4 12h16M4 17h16",
  moon: "M20 14.5A8.5 8.5 0 1 1 9.5 4a6.8 6.8 0 0 0 10.5 10.5z",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  next: "M5 5.5v13l9-6.5zM18 5.5v13",
  open: "M8 5h11v11M19 5L6 18",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .8 3.5 2.5 3.5 5.5",
  pencil: "M4 20l1-4.5L16.5 4a2 2 0 0 1 3.5 3.5L8.5 19z",
  phone: "M7 3h10v18H7zM11 18.2h2",
  photo: "M4 5h16v14H4zM4 16l5-5 4.5 4.5L16 13l4 4M15.5 9.5v.01",
  place:
    "M12 21c-4-4.5-6.5-7.5-6.5-11a6.5 6.5 0 0 1 13 0c0 3.5-2.5 6.5-6.5 11zM12 12.2a2.2 2.2 0 1 0 0-4.4a2.2 2.2 0 0 0 0 4.4z",
  plus: "M12 5v14M5 12h14",
  send: "M4 12l16-8-5 17-3.5-7.5zM20 4l-8.5 9.5",
  again: "M5 12a7 7 0 1 0 2.2-5.1M4 4v4.5h4.5",
  play: "M8 5.5v13l10.5-6.5z",
  remove: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  power: "M12 3v7M7 6.2a8 8 0 1 0 10 0",
  sound: "M6 16.5V11a6 6 0 0 1 12 0v5.5zM10.5 20a2 2 0 0 0 3 0",
  sticker:
    "M12 3a9 9 0 1 0 0 18c1 0 9-8 9-9a9 9 0 0 0-9-9zM12 21c0-6 3-9 9-9M9 9v.01M14.5 8.5v.01M8 13.5c.7 1.2 1.7 1.9 3 2",
  warning: "M12 4L2.5 20h19zM12 10v4.5M12 17.3v.01",
};

/** The drawing of a name. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("class", `icon icon-${name}`);
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", ICONS[name]);
  drawing.append(path);
  return drawing;
}

/** Draws the icons that index.html only names. */
export function drawIcons() {
  for (const place of document.querySelectorAll("[data-icon]")) {
    place.replaceWith(icon(place.dataset.icon));
  }
}
