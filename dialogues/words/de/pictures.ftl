# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day }. { $month ->
    [1] Jan
    [2] Feb
    [3] Mär
    [4] Apr
    [5] Mai
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
 }
picture-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mär
    [4] Apr
    [5] Mai
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
 }
picture-weekday = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = Fünf Wochen als Bild zeigen
calendar-head = Ihre Nächte, { $from } bis { $to }
calendar-counts = Krampfnächte: { $cramps } von { $known }
calendar-said = { $title }: Krämpfe in { $cramps } von { $known ->
    [1] 1 notierten Nacht.
   *[other] { $known } notierten Nächten.
 }
calendar-which = Datum: der Abend der Nacht.
calendar-weeks = Nächte mit Krampf, mit dem schlimmsten Schmerz:
calendar-week = Woche ab { $from }: { $nights }.
calendar-week-clear = Woche ab { $from }: kein Krampf notiert.
calendar-week-unknown = Woche ab { $from }: nicht bekannt.
calendar-night-severity = { $night } ({ $severity } von 10)
calendar-list = { $first }, { $next }
calendar-unknown = { $unknown ->
    [0] Keine Nacht fehlt.
    [1] Eine Nacht ist nicht bekannt. Das heißt nicht, dass sie ohne Krampf war.
   *[other] { $unknown } Nächte sind nicht bekannt. Das heißt nicht, dass sie ohne Krampf waren.
 }
legend-clear = ohne Krampf
legend-cramp = ohne Angabe
legend-unknown = nicht bekannt
legend-pain = 0–10

### What goes with the cramps

button-trial-picture = Den Test als Bild zeigen
button-link = Bild: { $name }
link-named = { $name }. { $said }
link-with = Nächte damit
link-without = Nächte ohne
link-of = { $cramps } von { $nights }
legend-cramp-night = mit Krampf
legend-clear-night = ohne Krampf
link-same = keine Änderung
link-change = Nächte mit Krampf je 100, meine Schätzung: { $best }. Wahrscheinlichster Bereich: { $low } bis { $high }.
link-counted = Gezählt: { $counted }.
link-counted-here = gezählt: { $counted }
link-pulled = Ein paar Nächte können durch Zufall täuschen, darum bleibt meine Schätzung näher bei „keine Änderung“.
link-weighed = Meine Schätzung schaut auch darauf, was an diesen Tagen sonst noch war.
link-nights-more = { $nights } mehr
link-nights-fewer = { $nights } weniger
link-no-change = keine Änderung
link-sure-of = Wie sicher: { $sure } von 10

### The evenings of a test by lot

by-lot-with = Krampfnächte damit
by-lot-without = Krampfnächte ohne
by-lot-left-out = ausgelassen
by-lot-none = keine Münze
by-lot-said = { $name }, Abend für Abend.
by-lot-weeks = Nächte mit Krampf, Woche für Woche:
by-lot-week = { $from }: damit { $cramps_with } von { $nights_with }, ohne { $cramps_without } von { $nights_without }
by-lot-not-told = { $nights ->
    [1] Eine Nacht des Tests ist nicht bekannt.
   *[other] { $nights } Nächte des Tests sind nicht bekannt.
 }

### The trend

button-trend = Woche für Woche als Bild zeigen
trend-fewer = Weniger Krämpfe als am Anfang: { $cramps_before } von { $nights_before } Nächten, dann { $cramps_after } von { $nights_after }
trend-more = Mehr Krämpfe als am Anfang: { $cramps_before } von { $nights_before } Nächten, dann { $cramps_after } von { $nights_after }
trend-fewer-lately = Weniger Krämpfe im Lauf dieser Wochen: { $cramps_before } von { $nights_before } Nächten, dann { $cramps_after } von { $nights_after }
trend-more-lately = Mehr Krämpfe im Lauf dieser Wochen: { $cramps_before } von { $nights_before } Nächten, dann { $cramps_after } von { $nights_after }
trend-unclear = Keine klare Veränderung: { $cramps_before } von { $nights_before } Nächten, dann { $cramps_after } von { $nights_after }
trend-unclear-lately = Keine klare Veränderung im Lauf dieser Wochen: { $cramps_before } von { $nights_before } Nächten, dann { $cramps_after } von { $nights_after }
trend-too-few = Noch zu früh: Krämpfe in { $cramps } von { $known } Nächten
# At the edge of a picture: about eight letters.
trend-every = alle
trend-half = Hälfte
trend-none = keine
trend-cramps = mit
trend-known = alle
trend-number = { $nights }
trend-rows = Nächte mit Krampf, und Nächte, von denen Sie mir erzählt haben, pro Woche.
trend-sure = Nächte mit Krampf und notierte Nächte, pro Woche. Das Band zeigt, wie weit der Zufall die Linie verschieben kann.
trend-weeks = Nächte mit Krampf, von den Nächten, die Sie notiert haben:
trend-week = Woche ab { $from }: { $cramps } von { $known }
trend-week-unknown = Woche ab { $from }: nicht bekannt
trend-said = { $title }.
trend-luck = Ein paar Nächte mehr oder weniger sind meistens Zufall.

### Sleep, a bar a night

button-bed-bars = Schlaf als Bild
bed-head = Ihr Schlaf, { $from } bis { $to }
bed-said = { $title }, nach Ihrer eigenen Schätzung.
bed-clock = { $time }
bed-asleep = Schlaf, etwa
bed-awake = wach, etwa
bed-unsure = nicht sicher
bed-cramp = Krampf
bed-no-time = Ein Punkt links: Zeit nicht bekannt.
bed-nights = Im Bett, und wache Minuten insgesamt. Im Bild sind die hohlen Enden etwa die Mitte davon, vor dem Schlaf und danach.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }; Krampf { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }, wach { $low }–{ $high }
bed-not-told = nicht notiert
bed-cramp-no-time = irgendwann

### The stretches. Source: clinical brief §4

stretch-calf = Wade, im Stehen
stretch-hamstring = Oberschenkel hinten, im Stehen
stretch-seated = Im Sitzen
stretch-bed = Im Bett, mit Handtuch
# In a drawing, beside a leg: as short as can be.
stretch-knee = Knie gerade
stretch-pulls = zieht hier
stretch-heel = Ferse unten
stretch-heel-toes = Ferse runter, Zehen hoch
stretch-toes-to-wall = Zehen zur Wand
stretch-toes-to-you = Zehen zu sich
stretch-lean-in = vorlehnen
stretch-lean-forward = vorneigen
stretch-arms = Arme gerade
stretch-hips-back = Hüfte zurück
stretch-back = Rücken gerade
stretch-hold = Stuhl halten
stretch-chair = fester Stuhl, an Wand
stretch-pull-gently = sanft ziehen
stretch-towel = Handtuch um den Fuß
