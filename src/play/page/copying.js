// What goes into the clipboard, and a word on it.

import { say } from "./notices.js";
import { transcript } from "./server.js";

/** Copies a text that a button offers. Where that fails it can be read off. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(`Copied: ${text}`);
  } catch {
    say(`This could not be copied: ${text}`);
  }
}

/** Puts the conversation into the clipboard, as the tests write theirs. */
export async function copyTranscript(chat) {
  try {
    await navigator.clipboard.writeText(await transcript(chat));
    say("Transcript copied.");
  } catch {
    say("The transcript could not be copied.");
  }
}
