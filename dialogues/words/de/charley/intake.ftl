### The first questions. Rules: see charley.ftl.

## safety

start-what-i-am = Guten Tag, ich bin Charley. Ich helfe Erwachsenen mit Beinkrämpfen in der Nacht: was Sie bei einem Krampf tun können, eine kurze Dehnung und ein Tagebuch für die Arztpraxis.
# What Charley is not. Exact, and nothing softer.
start-no-doctor = Ich bin ein Programm, kein Arzt und keine Ärztin. Ich stelle keine Diagnose und behandle nicht. Niemand schaut in diesen Chat. Im Notfall rufen Sie die örtliche Notrufnummer an.
start-consent = <b>Einrichten</b> dauert fünf Minuten, und Sie können jederzeit aufhören. Ich speichere, was Sie mir sagen, bis Sie /delete schicken.
start-again = Schön, dass Sie wieder da sind. Was möchten Sie tun?
button-set-up = Einrichten
button-start-again = Die Fragen neu beginnen
button-open-question = Zurück zur offenen Frage
cancelled = Beendet. Was Sie mir bisher gesagt haben, bleibt erhalten.
nothing-to-cancel = Im Moment ist nichts offen.
part-noted = Notiert. Vielen Dank.
evening-both = <b>Alles bereit.</b> Ins Bett: { $bedtime }. Aufstehen: { $rising }. Wasser: { $water }. Dehnen: { $stretch }.
evening-stretch = <b>Alles bereit.</b> Ins Bett: { $bedtime }. Aufstehen: { $rising }. Dehnen: { $stretch }.
evening-quiet = <b>Alles bereit.</b> Ins Bett: { $bedtime }. Aufstehen: { $rising }.
mostly-harmless = Krämpfe in der Nacht sind häufig. Sie tun weh, sind aber meistens harmlos. Oft findet man keine Ursache.
start-with-stretch = Dehnen Sie kurz vor dem Schlafen. Versuchen Sie es jetzt.
rest-each-morning = Ich habe noch mehr Fragen: zu Ihren Krämpfen, Ihrer Gesundheit und sechs Dingen, die mit Krämpfen einhergehen können. Ich kann jeden Morgen einen Teil davon stellen oder jetzt alle.
rest-any-time = Ich habe noch mehr Fragen: zu Ihren Krämpfen, Ihrer Gesundheit und sechs Dingen, die mit Krämpfen einhergehen können. Sie können zu jeder Zeit damit weitermachen: /start
parts-left = { $parts ->
    [1] Ein Teil ist noch übrig. /triggers zeigt, was Sie mir bisher gesagt haben.
   *[other] { $parts } Teile sind noch übrig. /triggers zeigt, was Sie mir bisher gesagt haben.
 }
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = Hier erst einmal aufhören
