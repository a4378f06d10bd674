### What nobody asked for. Rules: see charley.ftl.

## safety

button-open-private = Open our private chat
please-tap = Please tap one of the buttons. /cancel stops the questions.
words-too-long = That has { $chars } letters and spaces, and there is room for { $chars_max }. Could you send it again, a little shorter?
night-offer = Is it a cramp? Tap the first button, and I will note it. In an emergency call your local emergency number.
not-understood = I did not get that, and no person is watching this chat. /help shows what I can do.
sticker-answer = Thank you! /help shows what I can do.
cannot-listen = I cannot listen to voice notes. In an emergency call your local emergency number. If it is a cramp, tap the first button, and I will note it.
only-words = I can only read words and taps. /help shows what I can do.
edited = I go by what you sent first. To correct a cramp, use /report.
unknown-command = I do not know that command. /help shows the ones I know.
group-answer = I only talk in private, since this is about your health.
not-made = Sorry, I could not make the file that you asked for. That is a fault on my side, and it has been set aside to be looked into. Your diary is safe.
failed = Sorry, something went wrong on my side with your last message. It has been set aside to be looked into. In an emergency call your local emergency number. A cramp? Please send /log again.
too-much = So much came at once that I left out some of my answers. All that you sent is kept, except files: please send those again, one at a time. /help shows what I can do. In an emergency call your local emergency number.
