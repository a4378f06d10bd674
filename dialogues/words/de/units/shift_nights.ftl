## safety

shift_nights = Ihre eigenen Schichtzeiten
    .told = Sie haben mir gesagt, dass Sie in Schichten arbeiten.
    .say = Ihre Zeiten wechseln, darum passen die üblichen Regeln nicht. Wir nehmen Ihren Hauptschlaf als die Nacht, wann immer er ist. Einmal pro Woche frage ich, wann er beginnt.
    .on = Keine Regel zum Aufstehen oder zum Schlaf am Tag.
    .why = Ein Blick auf die Studien zeigte, dass die üblichen Schlafregeln nicht zur Schichtarbeit passen. 55 Fachleute einigten sich dann auf 17 Tipps dafür.
shift_nights-dark_room =
    .on = Ein dunkles Zimmer zum Schlafen, mit einem schwachen Licht für den Weg zur Toilette.
shift_nights-quiet_phone =
    .on = Ein stilles Telefon.
shift_nights-light_after_waking =
    .on = Tageslicht nach Ihrem Hauptschlaf.
