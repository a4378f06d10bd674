### The diary in numbers. Rules: see charley.ftl.

report-head = <b>Ihr Tagebuch</b>
report-empty = Ihr Tagebuch ist noch leer. /log merkt sich einen Krampf, /checkin eine Nacht.
report-no-zone = { $cramps ->
    [0] Ihr Tagebuch ist noch leer. /log merkt sich einen Krampf.
    [1] In Ihrem Tagebuch steht ein Krampf. Um ihn einer Nacht zuzuordnen, brauche ich Ihre Uhrzeit: /bedtime
   *[other] In Ihrem Tagebuch stehen { $cramps } Krämpfe. Um sie Nächten zuzuordnen, brauche ich Ihre Uhrzeit: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>Letzte zwei Wochen:</b> { $nights ->
    [1] 1 Nacht notiert.
   *[other] { $missing ->
        [0] alle { $nights } Nächte notiert.
       *[other] { $recorded } von { $nights } Nächten notiert, { $missing } nicht notiert.
     }
 }
report-four-weeks = <b>Letzte vier Wochen:</b> { $nights ->
    [1] 1 Nacht notiert.
   *[other] { $missing ->
        [0] alle { $nights } Nächte notiert.
       *[other] { $recorded } von { $nights } Nächten notiert, { $missing } nicht notiert.
     }
 }
report-severity = Wie schlimm (von 10): am schlimmsten { $worst }, meistens { $median }.
report-worst = Wie schlimm (von 10): am schlimmsten { $worst }.
report-column-counted = In Ihrem Tagebuch
report-column-two-weeks = Zwei Wochen
report-column-four-weeks = Vier Wochen
report-row-recorded = Nächte notiert
report-row-with-cramp = Nächte mit Krampf
report-row-cramps = Krämpfe insgesamt
report-row-worst = Am schlimmsten (von 10)
report-row-usual = Meistens (von 10)
sleep-usual = <b>Ihr Schlaf, { $from } bis { $to }:</b> im Bett etwa { $in_bed } Stunden. Geschlafen etwa { $low } bis { $high } Stunden, nach Ihrer eigenen Schätzung ({ $nights ->
    [1] 1 Nacht
   *[other] { $nights } Nächte
}).
sleep-too-few = <b>Ihr Schlaf:</b> { $nights ->
    [0] Noch ist keine Nacht vollständig notiert.
    [1] Bisher ist eine Nacht vollständig notiert.
   *[other] Bisher sind { $nights } Nächte vollständig notiert.
 } Ab { $least } Nächten kann ich sagen, wie lange Sie schlafen.
sleep-cramp-cost = In Nächten mit Krampf ({ $nights_with }): etwa { $with_low } bis { $with_high } Minuten wach. In anderen ({ $nights_without }): { $without_low } bis { $without_high }.
report-plan = <b>Ihr Plan</b>
report-plan-week = <b>Ihr Plan:</b> Woche { $week } von { $weeks }
report-habit = { $name }, seit { $day }: { $yes } von { $counted }. { $fate }
report-habit-untold = { $name }, seit { $day }. { $fate }
tried-goes-on = Läuft weiter.
tried-settled = Feste Gewohnheit geworden.
tried-given-up = Aufgegeben.
tried-made-worse = Aufgegeben, weil es schlimmer wurde.
no-figure = –
report-nights-head = <b>Die letzten zehn Nächte</b>
report-add-which = Welche Nacht war es?
night-with-cramps = { $cramps ->
    [1] { $day }: 1 Krampf
   *[other] { $day }: { $cramps } Krämpfe
 }
night-clear = { $day }: ohne Krampf
night-unknown = { $day }: nicht notiert
button-add-forgotten = Einen vergessenen ergänzen
button-correct-night = Morgenfragen für diese Nacht
entry-head = Krampf in der Nacht vom { $day }, { $time }
entry-head-no-time = Krampf in der Nacht vom { $day }
entry-head-no-night = Krampf in einer Nacht, die noch nicht zugeordnet ist
entry-severity = Wie schlimm: { $severity } von 10
entry-leg = Bein: { $what }
entry-muscle = Muskel: { $what }
entry-minutes = Dauer: { $what }
entry-helped = Geholfen: { $what }
entry-note = Notiz: { $note }
entry-from-memory = Aus der Erinnerung ergänzt
entry-remove-ask = Diesen Krampf aus Ihrem Tagebuch entfernen?
entry-removed = Entfernt.
button-change-severity = Wie schlimm
button-change-details = Bein, Muskel, Dauer, was half
button-remove = Entfernen
button-remove-yes = Ja, entfernen
button-keep-it = Behalten
