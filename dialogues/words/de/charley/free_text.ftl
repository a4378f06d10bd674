### What nobody asked for. Rules: see charley.ftl.

## safety

button-open-private = Unseren privaten Chat öffnen
please-tap = Bitte tippen Sie auf einen der Knöpfe. /cancel beendet die Fragen.
words-too-long = Das sind { $chars } Buchstaben und Leerzeichen. Platz ist für { $chars_max }. Können Sie es bitte noch einmal schicken, etwas kürzer?
night-offer = Ist es ein Krampf? Tippen Sie auf den ersten Knopf, und ich notiere ihn. Im Notfall rufen Sie die örtliche Notrufnummer an.
not-understood = Das habe ich nicht verstanden, und kein Mensch schaut in diesen Chat. /help zeigt, was ich kann.
sticker-answer = Vielen Dank! /help zeigt, was ich kann.
cannot-listen = Ich kann keine Sprachnachrichten hören. Im Notfall rufen Sie die örtliche Notrufnummer an. Wenn es ein Krampf ist, tippen Sie auf den ersten Knopf, und ich notiere ihn.
only-words = Ich kann nur Worte lesen und sehen, was Sie antippen. /help zeigt, was ich kann.
edited = Für mich gilt, was Sie zuerst geschickt haben. Einen notierten Krampf korrigieren Sie mit /report.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt die, die ich kenne.
group-answer = Ich spreche nur im privaten Chat mit Ihnen, denn es geht um Ihre Gesundheit.
not-made = Es tut mir leid, ich konnte die gewünschte Datei nicht erstellen. Der Fehler liegt bei mir. Er ist vorgemerkt und wird angeschaut. Ihr Tagebuch ist sicher.
failed = Es tut mir leid, bei Ihrer letzten Nachricht ist auf meiner Seite etwas schiefgegangen. Das ist vorgemerkt und wird angeschaut. Im Notfall rufen Sie die örtliche Notrufnummer an. Ein Krampf? Bitte schicken Sie noch einmal /log.
too-much = Es kam so viel auf einmal, dass ich einige Antworten ausgelassen habe. Alles, was Sie geschickt haben, ist gespeichert, außer Dateien: Schicken Sie diese bitte noch einmal, eine nach der anderen. /help zeigt, was ich kann. Im Notfall rufen Sie die örtliche Notrufnummer an.
