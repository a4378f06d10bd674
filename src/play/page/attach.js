// What can be sent beside text: a location, a sticker, a photo, a file of text.

import { byId, make } from "./dom.js";
import { menuOf } from "./menus.js";
import { post } from "./server.js";

const CITIES = [
  ["Lisbon", 38.72, -9.14],
  ["Berlin", 52.52, 13.4],
  ["New York", 40.71, -74.01],
  ["São Paulo", -23.55, -46.63],
  ["Nairobi", -1.29, 36.82],
  ["Kolkata", 22.57, 88.36],
  ["Tokyo", 35.68, 139.69],
  ["Sydney", -33.87, 151.21],
];

/** Sets the menu up; `chat()` says whose chat is open. */
export function setUpAttaching(chat) {
  menuOf(byId("attach-toggle"), byId("attach-menu"));
  byId("attach-location").addEventListener("click", askPlace);
  byId("attach-sticker").addEventListener("click", () => post("/api/sticker", { chat: chat() }));
  byId("attach-photo").addEventListener("click", () => {
    byId("photo-form").reset();
    byId("photo-dialog").showModal();
  });
  byId("attach-file").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", () => sendFile(chat()));
  byId("cities").append(...CITIES.map(city));
  whenOk("photo", () => post("/api/photo", { chat: chat(), caption: byId("caption").value }));
  whenOk("location", () => {
    const at = {
      latitude: byId("latitude").valueAsNumber,
      longitude: byId("longitude").valueAsNumber,
    };
    return post("/api/location", { chat: chat(), ...at });
  });
}

/** Sends the file that was chosen; the same one can be chosen again. */
async function sendFile(chat) {
  const [file] = byId("file").files;
  const text = await file.text();
  byId("file").value = "";
  await post("/api/document", { chat, name: file.name, text });
}

/** Asks where the person is. */
function askPlace() {
  byId("location-form").reset();
  byId("location-dialog").showModal();
}

function city([name, latitude, longitude]) {
  const fill = () => {
    byId("latitude").value = latitude;
    byId("longitude").value = longitude;
  };
  return make("button", { type: "button", onclick: fill, text: name });
}

/** Does it when the dialog is left with its main button; Escape leaves it without. */
export function whenOk(name, act) {
  const dialog = byId(`${name}-dialog`);
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "ok") act();
    dialog.returnValue = "";
  });
}
