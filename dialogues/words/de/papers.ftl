# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = Für meine Arztpraxis
doctor-head = <b>Für Ihre Arztpraxis</b>
doctor-question = <b>Ihre Frage:</b> { $question }
doctor-not-printable = Diese Buchstaben kann die Seite nicht drucken. Dafür hat sie eine Linie zum Schreiben.
doctor-signs-left-out = Die Seite kann nicht alle kleinen Bilder in Ihrer Frage drucken. Was sie nicht drucken kann, lässt sie weg.
doctor-page = <b>Die Seite</b> ist zum Drucken: ein Blatt mit den Zahlen und dem, was Sie mir gesagt haben. Wählen Sie das Papier, das Ihr Drucker hat.
doctor-nights = <b>Die Tabelle</b> hat eine Zeile für jede Nacht, für ein Tabellenprogramm. Die erste Zeile nennt die Spalten. Eine Nacht, die nicht notiert wurde, steht als nicht bekannt darin.
doctor-fhir = <b>Die Klinik-Datei</b> enthält dasselbe für die Programme einer Klinik (FHIR R4). Ihr Name steht nicht darin.
doctor-full-form = <b>Ein volles Schlaftagebuch</b> fragt 14 Nächte lang das, was ärztliche Schlaftagebücher fragen.
doctor-full-form-on = <b>Das volle Schlaftagebuch</b> läuft bis zur Nacht vom { $day }.
doctor-coming = Hier ist es. Schauen Sie es durch, bevor Sie es weitergeben.
button-page-a4 = Die Seite, A4
button-page-letter = Die Seite, US Letter
button-nights-file = Die Tabelle der Nächte
button-fhir-file = Die Klinik-Datei
button-add-question = Eigene Frage ergänzen
button-change-question = Meine Frage ändern
button-no-question = Meine Frage weglassen
fhir-questionnaire = Was gefragt wurde
fhir-cramp = Beinkrampf in der Nacht
fhir-night = Beinkrämpfe in einer Nacht, von der Person gezählt
fhir-sign = Warnzeichen, von dem die Person berichtet hat
fhir-from-memory = Aus der Erinnerung ergänzt
fhir-urgency = Hilfe, zu der Charley geraten hat
fhir-looked-at = Wurde nach eigener Angabe angeschaut
fhir-lying-down = Ins Bett gelegt
fhir-last-waking = Zum letzten Mal aufgewacht
fhir-bed = Zum Schlafen ins Bett gegangen
fhir-up = Aufgestanden
fhir-times = Ob diese zwei Zeiten angegeben wurden
fhir-as-usual = Nach eigener Angabe etwa wie sonst
fhir-told = Angegeben
fhir-asleep = Minuten Schlaf, eigene Schätzung der Person aus einem Tagebuch
urgency-emergency = sofort
urgency-same-day = am selben Tag
urgency-book = mit einem vereinbarten Arzttermin
sign-lung-clot = Plötzliche Atemnot, Brustschmerzen, Husten mit Blut oder Ohnmacht
sign-leg-clot = Ein Bein geschwollen, warm, rot oder dunkler, und schmerzhaft
sign-cold-leg = Ein Bein plötzlich sehr schmerzhaft, kalt, blass, taub oder schwach
sign-foot-at-risk = Fußschmerzen im flachen Liegen, eine Wunde, die nicht heilt, oder schwarze Haut
sign-walking-pain = Wadenschmerzen beim Gehen, die in Ruhe aufhören
sign-weakness = Schwäche, ein Bein, das dünner wird, oder ständiges Zucken
sign-stroke-spine = Plötzliche Schwäche, oder Störung von Gesicht, Sprache, Blase oder Darm
sign-numbness = Taubheit, Brennen oder Kribbeln, die bleiben
sign-both-swollen = Schwellung an beiden Beinen
sign-long-cramp = Ein Krampf von über 10 Minuten
sign-wide-cramps = Krämpfe auch in Bauch, Brust oder Armen, oder Zucken, nach Verlust von Flüssigkeit
sign-muscle-breakdown = Starke Muskelschmerzen, Schwäche oder dunkler Urin bei Einnahme eines Statins oder nach harter Anstrengung
sign-statin-pain = Neue Muskelschmerzen, Schwäche oder Krämpfe bei Einnahme eines Statins
sign-liver = Gelbe Haut oder Augen, geschwollener Bauch, oder Leberkrankheit mit neuen Krämpfen
sign-tetanus = Steifer Kiefer, Schluckstörung oder Krämpfe am ganzen Körper
sign-dirty-wound = Krämpfe nach einer Wunde mit Erde oder Schmutz darin
sign-poison = Krämpfe nach Kontakt mit einem Gift
sign-dehydrated = Sehr krank durch Verlust von Flüssigkeit: Verwirrtheit, Ohnmacht, Krampfanfälle oder Herzrasen
sign-preg-leg = Schwanger oder nach der Geburt: ein Bein schmerzhaft, geschwollen oder heiß
sign-preg-pressure = Schwanger oder nach der Geburt: starke Kopfschmerzen, Veränderungen beim Sehen, Schmerzen unter den Rippen oder plötzliche Schwellung
sign-quinine = Blutergüsse, Blutungen, Flecken, oder Probleme mit den Ohren oder beim Sehen, bei Einnahme von Chinin
sign-new-medicine = Ein neues Medikament oder eine neue Dosis in den 4 Wochen, bevor die Krämpfe begannen
sign-often = Krämpfe in drei oder mehr Nächten pro Woche, zwei Wochen lang
sign-sleepy-driving = Nickt beim Fahren ein
sign-breathing = Lautes Schnarchen oder Atempausen im Schlaf
sign-long-bad-sleep = Seit mehr als drei Monaten schlechter Schlaf, der die Tage verdirbt
sign-low-mood = Gedrückte Stimmung oder keine Freude an den meisten Tagen, zwei Wochen lang
sign-self-harm = Gedanken an Selbstverletzung
sign-confusion = Plötzliche Verwirrtheit, die bleibt, oder ein Krampfanfall
sign-no-pee = Den ganzen Tag kein Urin
sign-faint = Ohnmacht
sign-dizzy-standing = Schwindlig oder unsicher beim Aufstehen
sign-fall = Ein Sturz
sign-diabetic-foot = Diabetes mit rotem, heißem oder geschwollenem Fuß oder neuer Wunde
sign-bleeding-vein = Eine blutende Vene
sign-hard-vein = Eine harte, schmerzhafte, rote oder dunklere Vene
sign-thinner-bleed = Ein großer Bluterguss, eine zunehmende Schwellung oder eine Blutung, bei Einnahme eines Blutverdünners
sign-low-sugar = Unterzucker, oder zittrig und verschwitzt, bei Einnahme eines Diabetes-Medikaments

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = Das käme zu Ihrem Tagebuch dazu:
import-added = Zu Ihrem Tagebuch dazugekommen:
import-nothing-new = Nichts darin ist neu.
import-cramps = { $count ->
    [1] 1 Krampf
   *[other] { $count } Krämpfe
 }
import-nights = { $count ->
    [1] Morgenfragen von 1 Tag
   *[other] Morgenfragen von { $count } Tagen
 }
import-answers = { $count ->
    [1] 1 Antwort
   *[other] { $count } Antworten
 }
import-causes = { $count ->
    [1] 1 Ergebnis Ihrer Antworten
   *[other] { $count } Ergebnisse Ihrer Antworten
 }
import-signs = { $count ->
    [1] 1 Warnzeichen
   *[other] { $count } Warnzeichen
 }
import-trials = { $count ->
    [1] 1 Test, der vorbei ist
   *[other] { $count } Tests, die vorbei sind
 }
import-announced = { $count ->
    [1] 1 Sache, die ich Ihnen über Ihre Nächte gesagt habe
   *[other] { $count } Sachen, die ich Ihnen über Ihre Nächte gesagt habe
 }
import-profile = Ihre Zeiten, Ihr Ort oder Einstellungen
import-here-already = { $lines ->
    [1] Eine Sache darin ist schon hier und bleibt, wie sie ist.
   *[other] { $lines } Sachen darin sind schon hier und bleiben, wie sie sind.
 }
import-problems = { $lines ->
    [1] Eine Zeile kann nicht dazukommen:
   *[other] { $lines } Zeilen können nicht dazukommen:
 }
import-more = und { $lines } weitere.
import-bad-field = Zeile { $line }: { $field } kann nicht „{ $value }“ sein.
import-empty-field = Zeile { $line }: { $field } ist leer.
import-bad-shape = Zeile { $line }: Sie hat zu wenige oder zu viele Teile.
import-twice = Zeile { $line }: Das steht zweimal in der Datei.
import-taken = Zeile { $line }: { $id } ist ein anderer Eintrag in Ihrem Tagebuch.
import-adding = Ich füge es hinzu.
import-left = Es kam nichts dazu.
import-gone = Ich komme nicht mehr an diese Datei. Bitte schicken Sie sie noch einmal.
import-failed = Es tut mir leid, bei Ihrer Datei ist auf meiner Seite etwas schiefgegangen. Das ist vorgemerkt und wird angeschaut. Ihr Tagebuch ist, wie es war.
import-too-large = Diese Datei ist zu groß. Ich lese Dateien bis { $megabytes } MB. Es wurde nichts geändert.
import-not-text = Ich kann das nicht als Text lesen. Ich lese charley-export.json und charley-cramps.csv, gespeichert als UTF-8. Im Tabellenprogramm speichern Sie es als „CSV UTF-8“. Es wurde nichts geändert.
import-not-ours = Das ist kein Tagebuch von mir. Ich lese charley-export.json und charley-cramps.csv aus /export. Es wurde nichts geändert.
import-broken = Die Datei bricht ab oder ist beschädigt, in Zeile { $line }. Es wurde nichts geändert.
import-no-column = Zeile 1: Die Spalte „{ $column }“ fehlt. Es wurde nichts geändert.
import-foreign-column = Zeile 1: Die Spalte „{ $column }“ kenne ich nicht. Es wurde nichts geändert.
import-nights-table = Die Tabelle der Nächte kann ich nicht wieder einlesen. Bitte schicken Sie charley-export.json oder charley-cramps.csv aus /export.
import-too-many = Diese Datei enthält zu viel. Ich lese bis zu { $most } Zeilen oder Einträge. Es wurde nichts geändert.
import-no-room = Mit dieser Datei wäre Ihr Tagebuch für mich zu voll. Platz für Krämpfe: { $cramps }. Es wurde nichts geändert.
button-import = Hinzufügen
button-leave-file = Nicht hinzufügen

### A diary that is too long for one file, or for Charley

export-parts = Hier ist alles, was ich über Sie speichere. Dateien: { $files }. Jede kann einzeln zurückgeschickt werden.
diary-full = Ihr Tagebuch ist voll, darum konnte ich das nicht aufschreiben. So wird Platz: /export, die Dateien aufbewahren, dann /delete. Danach schicken Sie mir die neueste Datei zurück.
diary-nearly-full = { $cramps ->
    [1] Ihr Tagebuch ist fast voll. Es hat noch Platz für 1 Krampf.
   *[other] Ihr Tagebuch ist fast voll. Es hat noch Platz für { $cramps } Krämpfe.
 }

### What comes with a file

nights-caption = Ihre Nächte von Charley
fhir-caption = Ihr Tagebuch für eine Klinik, von Charley
page-caption = Ihre Seite für die Arztpraxis, von Charley

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = Tagebuch nächtlicher Beinkrämpfe
page-nights = Nächte vom { $from } bis { $to }.
page-night = Die Nacht vom { $day }.
page-name = Name: ______________________________   Geburtsdatum: _______________
page-effect = Wirkung auf den Tag: { $told } ({ $day })
page-illnesses = Angegebene Krankheiten: { $told } ({ $day })
page-made = Erstellt am { $made } aus dem, was die Person mit Charley notiert hat, einem Tagebuch auf dem Telefon.
page-date = { $day } { $year }
page-date-in-head = { $day } { $year }
page-list = { $first }, { $next }
page-count = { $what } ×{ $count }
page-two-weeks = Letzte 2 Wochen
page-four-weeks = Letzte 4 Wochen
page-since = Seit { $day }
page-window = { $when }: Krämpfe in { $with_cramp } von { $recorded ->
    [1] 1 notierten Nacht
   *[other] { $recorded } notierten Nächten
  }, fehlend: { $missing }. { $cramps ->
    [1] 1 Krampf
   *[other] { $cramps } Krämpfe
  }, { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole },{ $tenth } pro Woche
page-too-few = zu wenige Nächte für eine Zahl pro Woche
page-missing = Eine fehlende Nacht ist keine Nacht ohne Krampf. „Pro Woche“ heißt: sieben notierte Nächte. Alles Weitere ist aus den letzten 4 Wochen, wenn kein anderes Datum dabeisteht.
page-no-nights = Noch ist keine Nacht notiert.
page-severity = Schmerz, 0 bis 10: am schlimmsten { $worst }, meistens { $usual } (angegeben bei { $told } von { $cramps ->
    [1] 1 Krampf
   *[other] { $cramps } Krämpfen
  }).
page-strip = Ein Kästchen pro Nacht, bis zu 8 Wochen, die neueste zuletzt. Datum: der erste Abend jeder Woche.
page-strip-clear = kein Krampf
page-strip-cramp = Krampf, schlimmster Schmerz 0 bis 10
page-strip-cramp-only = Krampf, Schmerz nicht angegeben
page-strip-unknown = Nacht fehlt
page-strip-said = Nacht für Nacht, die neueste zuletzt. Eine Nacht, die nicht genannt ist, war ohne Krampf. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = Woche ab { $from }: Krämpfe { $cramps }; fehlend { $unknown }.
page-strip-week-cramps = Woche ab { $from }: Krämpfe { $cramps }.
page-strip-week-unknown = Woche ab { $from }: fehlend { $unknown }.
page-strip-week-clear = Woche ab { $from }: alle ohne Krampf.
page-minutes-under-1 = unter 1 Minute
page-minutes-1-to-5 = 1 bis 5 Minuten
page-minutes-5-to-10 = 5 bis 10 Minuten
page-minutes-over-10 = über 10 Minuten
page-length = Dauer: am häufigsten { $usual }, am längsten { $longest }.
page-lengths = Jede Dauer: { $all }
page-legs = Bein: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = Bein nicht angegeben
page-no-muscle = Stelle nicht angegeben
page-band = { $from }–{ $to }
page-no-time = Zeit nicht bekannt
page-by-day = Am Tag, von { $rising } bis { $bedtime }: { $cramps }
page-slept = Schlaf in der Nacht: { $list }
page-up-often = Zweimal oder öfter zur Toilette: { $times } von { $told ->
    [1] 1 angegebenen Nacht
   *[other] { $told } angegebenen Nächten
  }
page-by-day-not-asked = Wirkung auf den Tag: nicht gefragt
page-sleep-times = Schlafzeiten, eigene Schätzung, Tagebuch: { $told ->
    [1] 1 Nacht
   *[other] { $told } Nächte
  } angegeben, davon { $as_usual } mit Zeiten „wie sonst“.
page-bed = Zum Schlafen ins Bett: { $times }
page-up = Aufgestanden: { $times }
page-clock = meistens { $middle }
page-clock-spread = meistens { $middle }, von { $earliest } bis { $latest }
page-asleep-after = Bis zum Einschlafen: { $list }
page-awake-for = Danach wach, insgesamt: { $list }
page-lying-down = Ins Bett gelegt: { $times }
page-last-waking = Letztes Aufwachen: { $times }; etwa { $minutes ->
    [1] 1 Minute
   *[other] { $minutes } Minuten
  } vor dem Aufstehen
page-woke-times = Aufgewacht: { $list }
page-naps = Schlaf am Tag: { $list }
page-naps-late = Schlaf am Tag: { $list }; nach 15 Uhr ×{ $late }
page-asleep-trying = Im Bett, um zu schlafen, etwa { $in_bed } h; Schlaf { $low } bis { $high } h; Schlafeffizienz { $part_low } bis { $part_high } % ({ $nights ->
    [1] 1 Nacht
   *[other] { $nights } Nächte
  }; eigene Schätzung, Tagebuch).
page-asleep = Im Bett etwa { $in_bed } h; Schlaf { $low } bis { $high } h; Schlafeffizienz { $part_low } bis { $part_high } % ({ $nights ->
    [1] 1 Nacht
   *[other] { $nights } Nächte
  }; eigene Schätzung, Tagebuch).
page-woke-by = Wach gehalten durch: { $list } (gefragt in { $asked ->
    [1] 1 Nacht
   *[other] { $asked } Nächten
  })
page-helped = Bei einem Krampf geholfen: { $helped }
page-habit = Gewohnheit, seit { $from }: { $habit }. Eingehalten an { $yes } von { $told ->
    [1] 1 angegebenen Tag
   *[other] { $told } angegebenen Tagen
  }; { $fate }
page-habit-once = Gewohnheit, seit { $from }: { $habit }; { $fate }
page-habit-goes-on = läuft weiter
page-habit-settled = feste Gewohnheit geworden, nach eigener Angabe
page-habit-given-up = aufgegeben am { $to }
page-habit-made-worse = aufgegeben am { $to }: „es wurde schlimmer damit“
fhir-plan = Plan: kleine Gewohnheiten, die die Person gewählt hat
fhir-habits = Jede Gewohnheit, seit wann, an wie vielen der angegebenen Tage sie eingehalten wurde und was daraus geworden ist
page-stretched = Dehnung vor dem Schlafen, in den letzten 8 Wochen: { $times } von { $told ->
    [1] 1 angegebenen Abend
   *[other] { $told } angegebenen Abenden
  }
page-alcohol = Alkohol: { $times } von { $told ->
    [1] 1 angegebenen Tag
   *[other] { $told } angegebenen Tagen
  }
page-caffeine = Spät noch Kaffee, Tee, Cola: { $times } von { $told ->
    [1] 1 angegebenen Tag
   *[other] { $told } angegebenen Tagen
  }
page-goes-hard = Der Muskel wird hart, wie ein Knoten: { $told } ({ $day })
page-stretch-stops = Es hört auf, wenn dieser Muskel gedehnt wird: { $told } ({ $day })
page-urge-to-move = Eher ein Drang, die Beine zu bewegen, der beim Gehen nachlässt: { $told } ({ $day })
page-against-a-cramp = Antworten davon, die gegen einen Krampf sprechen: { $count }.
page-medicines = Verwendet: { $told } ({ $day })
page-medicines-began = Krämpfe begannen nach Beginn oder neuer Dosis: { $told } ({ $day })
page-medicines-new = Neu, oder neue Dosis: { $told } ({ $day })
page-against-cramps = Nimmt gegen die Krämpfe: { $told } ({ $day })
page-supplements = Nahrungsergänzung: { $told } ({ $day })
page-new-medicine = Ein neues Medikament oder eine neue Dosis an { $count ->
    [1] 1 Tag
   *[other] { $count } Tagen
  }: { $list }
page-conditions = Niere, Leber, Wassertabletten, an den meisten Tagen Alkohol: { $told } ({ $day })
page-low-mineral = Ein Bluttest zeigte einen zu niedrigen Mineralstoff: { $told } ({ $day })
page-fluid-limit = Soll nur begrenzt trinken: { $told } ({ $day })
page-fluid-limit-or-illness = Trinkgrenze, oder Krankheit von Herz, Niere oder Leber: { $told } ({ $day })
page-pregnancy = Schwanger, oder Geburt in den letzten 6 Wochen: { $told } ({ $day })
page-pregnancy-weeks = Wochen: { $told } ({ $day })
page-moving = Unsicher auf den Beinen, im Bett, Verletzung, taube Füße: { $told } ({ $day })
page-leg-signs = Geschwollenes Bein, Wadenschmerz beim Gehen, kalter Fuß: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley riet, sofort Hilfe zu holen.
        [same_day] { $day }: { $sign }. Charley riet, am selben Tag Hilfe zu holen.
       *[book] { $day }: { $sign }. Charley riet, einen Arzttermin zu vereinbaren.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley riet, sofort Hilfe zu holen; am { $looked_at } gab die Person an, es sei angeschaut worden.
        [same_day] { $day }: { $sign }. Charley riet, am selben Tag Hilfe zu holen; am { $looked_at } gab die Person an, es sei angeschaut worden.
       *[book] { $day }: { $sign }. Charley riet, einen Arzttermin zu vereinbaren; am { $looked_at } gab die Person an, es sei angeschaut worden.
    }
page-more-signs = Und { $count ->
    [1] 1 früheres
   *[other] { $count } frühere
  }, in charley-export.json.
page-no-signs = Die Person hat keine notiert.
page-question = { $question }
page-question-letters = In Buchstaben geschrieben, die sich nicht drucken ließen. Auf dem Telefon ist es lesbar.
page-write-here = __________________________________________________________
page-counts = Jede Zahl lässt sich in charley-nights.csv und charley-cramps.csv nachzählen. Eine Nacht trägt das Datum ihres Abends. Was nicht angegeben wurde, ist in keiner Zahl enthalten.
page-no-verdict = Was angegeben und gezählt wurde, und nicht mehr.
page-cut = Die Seite ist voll. Der Rest steht in den Dateien.
part-question = Meine Frage
part-often = Wie oft
part-nights = Nacht für Nacht
part-cramp = Wie es ist, nach eigener Angabe
part-bad = Wie schlimm, wie lange
part-where = Wo
part-when = Wann
part-sleep = Schlaf
part-tried = Was versucht wurde
part-medicines = Medikamente, Trinken
part-health = Gesundheit, nach eigener Angabe
part-signs = Warnzeichen
