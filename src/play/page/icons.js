// The drawings beside words. They say nothing by themselves.

const ICONS = {
  attach:
    "M20 11.500l-8.200 8.200a5.200 5.200 0 0 1-7.400-7.400l8.600-8.600a3.500 3.500 0 0 1 5 5l-8.600 8.500a1.700 1.700 0 0 1-2.400-2.400l7.800-7.800",
  bell: "M6 16.500V11a6 6 0 0 1 9.500-4.900M18 11v5.500H8.500M10.500 20a2 2 0 0 0 3 0M4 4l16 16",
  block: "M5.700 5.700l12.600 12.600M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z",
  check: "M5 13l4.500 4.500L19 7.500",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5.200l3.500 2",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  document: "M7 3h7l4 4v14H7zM14 3v4h4",
  down: "M6 9.500l6 6 6-6",
  inside: "M4 6h6M4 12h10M4 18h7M17 8l4 4-4 4",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5.500v.01M12 12v.01M12 18.500v.01",
  next: "M5 5.500v13l9-6.500zM18 5.500v13",
  open: "M8 5h11v11M19 5L6 18",
  people:
    "M9 11a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7zM2.500 20c0-4 3-6 6.500-6s6.500 2 6.500 6M16 4.300a3.500 3.500 0 0 1 0 6.400M18 14.500c2 .8 3.500 2.500 3.500 5.500",
  photo: "M4 5h16v14H4zM4 16l5-5 4.500 4.500L16 13l4 4M15.500 9.500v.01",
  place:
    "M12 21c-4-4.500-6.500-7.500-6.500-11a6.500 6.500 0 0 1 13 0c0 3.500-2.500 6.500-6.500 11zM12 12.200a2.200 2.200 0 1 0 0-4.400a2.200 2.200 0 0 0 0 4.400z",
  plus: "M12 5v14M5 12h14",
  send: "M4 12l16-8-5 17-3.500-7.500zM20 4l-8.500 9.500",
  sticker:
    "M12 3a9 9 0 1 0 0 18c1 0 9-8 9-9a9 9 0 0 0-9-9zM12 21c0-6 3-9 9-9M9 9v.01M14.500 8.500v.01M8 13.500c.7 1.200 1.700 1.900 3 2",
  warning: "M12 4L2.500 20h19zM12 10v4.500M12 17.300v.01",
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
