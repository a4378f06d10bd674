# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
bot-name = Charley
bot-short-description = Nächtliche Beinkrämpfe: Begleitung für Gewohnheiten und Tagebuch. Kein Notfalldienst.
bot-description = Ich bin Charley. Ich bin für Menschen da, die in der Nacht Krämpfe in den Beinen haben. Ich begleite sie bei ihren Gewohnheiten und führe ein Tagebuch der Krämpfe. Ich frage nach Gewohnheiten, führe Ihr Tagebuch und erinnere Sie ans Dehnen. Ich stelle keine Diagnose und behandle nicht. Im Notfall rufen Sie die örtliche Notrufnummer an.
command-start = Anfangen oder weitermachen
command-log = Ich habe jetzt einen Krampf
command-checkin = Wie war die letzte Nacht?
command-bedtime = Schlafenszeit und Erinnerungen einstellen
command-triggers = Was mit meinen Krämpfen einhergehen kann
command-stretch = Die Dehnung vor dem Schlafen
command-report = Mein Tagebuch in Zahlen
command-settings = Erinnerungen und mehr
command-export = Alle meine Daten bekommen
command-delete = Alle meine Daten löschen
command-privacy = Was ich speichere und wozu
command-help = Was ich kann
command-cancel = Die offene Frage abbrechen

### Buttons that many messages share

button-languages = Sprache
# Said where it is true. In English nobody sees it.
language-unread = Ein Programm hat meine Worte in diese Sprache übertragen. Noch hat sie niemand gelesen, der diese Sprache von klein auf spricht, und auch niemand aus der Medizin.
button-skip = Überspringen
button-back = Zurück
button-done = Fertig
button-go-on = Weiter
button-leave-it = So lassen
button-ask-me = Fragen Sie mich
number = { $number }
part-of = { $part } von { $all }
clock = { $time }
day-and-clock = { $day }, { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
day = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
 } { $day }. { $month ->
    [1] Jan
    [2] Feb
    [3] März
    [4] Apr
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug
    [9] Sept
    [10] Okt
    [11] Nov
   *[12] Dez
 }
weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
 }
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = Nacht vom { $day }

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = Notiert.
toast-old-button = Dieser Knopf gilt nicht mehr.
toast-old-offer = Dieser Knopf ist zu alt. Für einen neuen Krampf schicken Sie /log.
toast-already-gone = Dieser Eintrag ist nicht mehr da.
toast-first-question = Das ist die erste Frage.
toast-tick-or-skip = Wählen Sie eines oder mehrere, oder tippen Sie auf „Überspringen“.
toast-no-time-left = Dafür ist es zu kurz vor der Schlafenszeit.
toast-nothing-open = Es gibt keine offene Frage, zu der ich zurückgehen kann.

### Start

consent-line = Ich speichere hier, was Sie antworten, damit ich Sie begleiten kann. /privacy sagt mehr, /delete löscht es.
button-log-now = Ich habe jetzt einen Krampf
dialogue-changed = Meine Fragen sind anders als beim letzten Mal. Darum beginne ich diesen Teil von vorn. Was Sie früher gesagt haben, bleibt erhalten.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = Wie schlimm war es? 0 heißt: kein Schmerz. 10 heißt: so schlimm, wie es nur sein kann.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = Sie haben mir von einem Warnzeichen berichtet. Die Erinnerungen am Abend ruhen, bis ein Arzt, eine Ärztin oder eine Pflegekraft es untersucht hat oder bis es weg ist. /stretch sagt mehr.

##

### Questions: the way through

progress = { $question } von { $questions }
progress-part = { $name } · { $question } von { $questions }
part-safety = Zuerst die Sicherheit
part-hours = Ihre Abende
part-age = Ihr Alter
part-is-it-cramp = Ist es ein Krampf?
part-plan = Der Plan
part-conditions = Ihre Gesundheit
part-offer = Ich habe noch ein paar Fragen. Der nächste Teil: { $name }
button-ask-me-now = Jetzt fragen
button-ask-each-morning = Jeden Morgen fragen
button-page-for-doctor = Seite für die Arztpraxis
## safety

for-young = Das kann ich für Sie tun: bei einem Krampf helfen und Ihr Tagebuch führen. Zeigen Sie es Ihrer Mutter oder Ihrem Vater, und fragen Sie zusammen einen Arzt oder eine Ärztin danach. Meine Begleitung ist für Erwachsene.
for-adults = Meine Tipps und Erinnerungen sind für Erwachsene. Bitte fragen Sie wegen Ihrer Krämpfe einen Arzt oder eine Ärztin. Tun Sie das zusammen mit Ihren Eltern. Bei einem Krampf kann ich Ihnen helfen, und ich führe Ihr Tagebuch: /log
not-cramp = Das, was Sie beschreiben, ist vielleicht kein Krampf. Ein Arzt, eine Ärztin oder eine Pflegekraft kann sagen, ob es einer ist. Ihre Antworten stehen auf Ihrer Seite für die Arztpraxis.

##

start-with-this = <b>Beginnen Sie damit:</b> { $step }
words-so-far = Bisher: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = Das ist ein Wegweiser für Gewohnheiten und keine Diagnose.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = Das geht bei Ihnen wahrscheinlich mit mehr Krämpfen einher.
link-fewer-likely = Das geht bei Ihnen wahrscheinlich mit weniger Krämpfen einher.
## safety

link-drink-limit = Trinken: Halten Sie sich an das, was Ihr Arzt, Ihre Ärztin oder eine Pflegekraft gesagt hat, ganz gleich, was Ihre Nächte sagen.

##

link-tangled = Es kommt oft an denselben Tagen vor wie dies: { $name }. Ich kann die beiden nicht ganz auseinanderhalten.
name-stretch-done = Die Dehnung vor dem Schlafen
name-water-done = Das Wasser am Abend

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = Test beenden
name-walk = Ein kurzer Spaziergang am Abend

### Opening a cause

button-habits = Gewohnheiten zum Ausprobieren
button-treatments = Was schon versucht wurde
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = In Studien haben Tabletten mit Magnesium älteren Menschen nicht geholfen. Bei Schwangeren sind sich die Studien nicht einig. Sind Ihre Nieren krank? Sind Sie schwanger? Oder nehmen Sie andere Tabletten? Dann fragen Sie zuerst in der Arztpraxis oder in der Apotheke.
treatment-quinine = Chinin schlage ich nie vor. Es kann ernste Nebenwirkungen haben. Es ist auch in Tonic Water. Manche Menschen reagieren darauf. Nehmen Sie Chinin? Dann sprechen Sie mit Ihrem Arzt oder Ihrer Ärztin darüber. Haben Sie Blutergüsse, Blutungen oder Geräusche im Ohr? Holen Sie schnell Hilfe.
treatment-pickle = Lake von sauren Gurken (Wasser aus dem Gurkenglas): Bei 74 Menschen mit stark vernarbter Leber linderte ein Schluck während des Krampfs den Schmerz mehr als Wasser. Das ist schwach belegt, und bei anderen hat es niemand geprüft. Es ist sehr salzig. Fragen Sie darum zuerst in Ihrer Arztpraxis.
treatment-salts = Nehmen Sie kein zusätzliches Kalium und keinen Salzersatz, außer wenn Ihr Arzt oder Ihre Ärztin es Ihnen sagt. Zu viel davon kann dem Herzen schaden.
treatment-calcium = Dass Kalziumtabletten bei Krämpfen helfen, ist nicht gezeigt worden.
treatment-b-vitamins = B-Vitamine: In einer winzigen Studie hatten ältere Menschen mit Bluthochdruck weniger Krämpfe. Das ist sehr schwach belegt.
treatment-k2 = Vitamin K2: In einer Studie in China hatten 199 Menschen über 65 weniger Krämpfe. Eine einzige Studie reicht nicht. Darum schlage ich es nicht vor. Ein Arzt oder eine Ärztin kann mit Ihnen darüber sprechen. Nie zusammen mit Warfarin.

##

### Bedtime

bedtime-later = Das ist in Ordnung. Noch kommen keine Erinnerungen. Erst muss ich Ihre Schlafenszeit und Ihren Ort kennen. Mit /bedtime stellen Sie beides zu jeder Zeit ein.
night-too-long = Das wäre eine Nacht von mehr als 16 Stunden. Bitte schicken Sie eine andere Zeit.
coming-water = Nächstes Wasser: { $time }.
coming-stretch = Nächstes Dehnen: { $time }.
coming-checkin = Nächste Morgenfragen: { $time }.
coming-nothing = Es kommen keine Erinnerungen.
coming-walk = Nächster Spaziergang: { $time }.
coming-summary = Nächster Wochenrückblick: { $time }.
## safety

water-limit = Sie haben mir gesagt, dass Sie nur begrenzt trinken sollen. Ich schicke keine Erinnerungen ans Wasser. Bitte halten Sie sich an Ihre Grenze.
water-illness = Nach dem, was Sie mir von Ihrer Gesundheit gesagt haben, kann zu viel Flüssigkeit schaden. Darum schicke ich keine Erinnerungen ans Wasser. Wie viel ist für Sie richtig? Fragen Sie Ihre Arztpraxis oder eine Pflegekraft.
water-fast = Während Ihres Fastens schicke ich keine Erinnerungen ans Wasser. Sie wählen, wann Sie trinken.
water-not-told = Ich schicke keine Erinnerungen ans Wasser, bis ich weiß, dass Sie beim Trinken keine Grenze haben.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = Gedehnt. Schlafen Sie gut.

### Check-in

entry-label = { $time } · { $severity } von 10
entry-label-bare = { $time }
entry-no-time = ohne Zeit
# One more time of a list: "02:10, 03:12".
listed = { $before }, { $one }
known-cramps = { $cramps ->
    [1] Bisher notiert: ein Krampf.
   *[other] Bisher notiert: { $cramps } Krämpfe.
 }
known-cramps-at = { $cramps ->
    [1] Bisher notiert: ein Krampf ({ $times }).
   *[other] Bisher notiert: { $cramps } Krämpfe ({ $times }).
 }
sleep-times-usual = Ins Bett etwa um { $bed }, Aufstehen etwa um { $up }.
button-full-form-on = Ein volles Schlaftagebuch beginnen
button-full-form-off = Das volle Schlaftagebuch beenden
sleep-in-bed-odd = Das passt nicht zu der Nacht, von der Sie mir berichtet haben. Bitte tippen oder schreiben Sie noch einmal, wann Sie sich ins Bett gelegt haben.
sleep-last-woke-odd = Das liegt nicht zwischen Zubettgehen und Aufstehen. Bitte tippen oder schreiben Sie noch einmal, wann Sie zuletzt aufgewacht sind.
sleep-times-odd = Das gibt eine Nacht von unter 2 oder über 16 Stunden. Bitte tippen oder schreiben Sie noch einmal, wann Sie aufgestanden sind. Mit „Zurück“ ändern Sie, wann Sie ins Bett gegangen sind.
together = Tippen Sie an, was Sie wissen: Bein, Stelle, Dauer, was geholfen hat. Dann „Fertig“.
details-of = Zum Krampf ({ $time }):

### Report

report-missing-not-clear = In einer Nacht, von der Sie mir nichts gesagt haben, kann es einen Krampf gegeben haben.
button-last-nights = Die letzten zehn Nächte
entry-minutes-typed = { $minutes ->
    [1] 1 Minute
   *[other] { $minutes } Minuten
 }

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] In dem, was Sie in dieser Sprache schreiben, suche ich nach Notfällen und übersehe manche. Andere Warnzeichen sehe ich nicht. Wenn etwas nicht stimmt, tippen Sie auf den Knopf. Im Notfall rufen Sie die örtliche Notrufnummer an.
       *[nothing] In dem, was Sie in dieser Sprache schreiben, kann ich Gefahr nicht erkennen. Wenn etwas nicht stimmt, tippen Sie auf den Knopf. Im Notfall rufen Sie die örtliche Notrufnummer an.
    }
button-something-is-wrong = Etwas stimmt nicht
button-when-to-get-help = Wann Hilfe holen

##

button-sleep-tips = Tipps für besseren Schlaf
export-caption = Ihre Daten von Charley

## The plan, in what several say.

report-counts = Nächte mit Krampf: { $nights }. Krämpfe insgesamt: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence = { $when }: { $do }.
plan-sentence-alone = { $do }.
plan-sentence-own = Mein Startzeichen: „{ $cue }“. Dann: { $do }.
plan-kept = { $name }: { $yes } von { $counted }.
plan-kept-partly = { $name }: { $yes } von { $counted }, und { $partly } zum Teil.
plan-kept-none = { $name }: noch nichts notiert.
plan-kept-not-possible = Nicht möglich an { $days ->
    [1] einem Tag
   *[other] { $days } Tagen
 }.
# $name is a habit, as it stands on its button.
kept-ask = { $name }: Ging das gestern?
button-kept-yes = Ja
button-kept-partly = Zum Teil
button-kept-no = Nein
button-kept-not-possible = Es war nicht möglich
plan-more-offer = Darf ich drei kurze Fragen stellen? Sie helfen mir, nicht zu viel von Ihnen zu erwarten.
note-at-night = Das ist in Ihrer Nacht, und da bin ich still. Bitte wählen Sie eine Zeit tagsüber.
plan-rested = Der Monat ist vorbei. Machen wir an derselben Stelle weiter?
## safety

plan-rests-until-opened = Sie haben mir von etwas Ernstem berichtet, darum ruht Ihr Plan. Es eilt nicht. Er geht weiter, wenn Sie ihn öffnen.

##

plan-offer = In Ihrem Tagebuch stehen jetzt Einträge von { $mornings ->
    [1] einem Morgen
   *[other] { $mornings } Morgen
 }. Möchten Sie einen Plan? Acht Wochen, immer nur eine kleine Gewohnheit, und Sie wählen. Sie können zu jeder Zeit aufhören.
pack-over = Jetzt vorbei: { $name }.
pack-hours-back = Ihre Schlafenszeit ist wieder { $bedtime }, Ortszeit { $place }. Mit /bedtime ändern Sie sie.
pack-week-begins = Eine neue Woche. Beginnt Ihr Hauptschlaf immer noch um { $bedtime }?
plan-tiny = Die Pause ist vorbei. Sie haben nichts nachzuholen. Eine Woche lang nur dies:
button-pack-same-hours = Ja, wie bisher
button-pack-new-hours = Zu einer anderen Zeit
plan-smaller-offer = Machen wir es kleiner?
fewer-offer = Das Dehnen ist jetzt eine Gewohnheit. Soll ich Sie seltener erinnern? Zwei Wochen lang jeden zweiten Abend, danach sonntags.
button-fewer = Seltener erinnern
no-more-offer = Ich erinnere Sie nur noch sonntags an das Dehnen. Soll ich auch das beenden?
button-no-more = Erinnerung beenden
back-offer = Die Erinnerung ans Dehnen kommt jetzt seltener oder gar nicht. Möchten Sie sie wieder jeden Abend?
button-back-again = Wieder jeden Abend
button-plan-begin = Ja, bitte
button-plan-not-now = Jetzt nicht
button-plan-why = Warum?
button-plan-smaller = Kleiner machen
command-plan = Acht Wochen, immer nur eine kleine Gewohnheit
button-plan-rest = Einen Monat Pause
button-plan-stop = Plan beenden
