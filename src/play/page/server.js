// What the page asks of its server. Only here are addresses known.

import { say } from "./notices.js";

const secret = document.querySelector('meta[name="charley-secret"]').content;
const CLOCK = "/api/clock";
const last = { clock: Promise.resolve(), chat: Promise.resolve() };

/**
 * Posts what somebody did, after what they did before; a clock that is long on
 * its way holds up nothing but the clock. Gives what the server answered, or
 * null where it refused; the refusal has been shown by then.
 */
export function post(path, body) {
  const line = path === CLOCK ? "clock" : "chat";
  last[line] = last[line].then(() => send(path, body));
  return last[line];
}

async function send(path, body) {
  const headers = { "Content-Type": "application/json", "X-Charley-Secret": secret };
  try {
    const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    const told = await answer.json().catch(() => ({}));
    if (answer.ok) return told ?? {};
    say(told.error ?? `That did not work (${answer.status}).`);
  } catch {
    say("Charley did not answer.");
  }
  return null;
}

export const eventsAddress = (chat, after) =>
  chat === null ? `/events?after=${after}` : `/events?chat=${chat}&after=${after}`;
export const fileAddress = (chat, message) => `/api/file?chat=${chat}&message=${message}`;
export const transcriptAddress = (chat) => `/api/transcript?chat=${chat}`;

export async function inside(chat) {
  const answer = await fetch(`/api/inside?chat=${chat}`);
  if (!answer.ok) throw new Error(`inside: ${answer.status}`);
  return answer.json();
}

export async function transcript(chat) {
  const answer = await fetch(transcriptAddress(chat));
  if (!answer.ok) throw new Error(`transcript: ${answer.status}`);
  return answer.text();
}

/** The transcript that plays itself. */
export async function showMe() {
  const answer = await fetch("/show_me.txt");
  if (!answer.ok) throw new Error(`show me: ${answer.status}`);
  return answer.text();
}

/** What the server knows of a chat: "there", "unknown", or "none" where nobody answers. */
export async function chatNow(chat) {
  const address = chat === null ? "/" : transcriptAddress(chat);
  try {
    const answer = await fetch(address, { method: "HEAD", cache: "no-store" });
    return answer.status === 404 ? "unknown" : "there";
  } catch {
    return "none";
  }
}
