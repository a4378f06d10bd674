### The evening reminders. Rules: see charley.ftl.

## safety

toast-summary-stopped = Keine Wochenrückblicke mehr. Mit /settings beginnen sie wieder.
button-leave-out = Diese Nacht auslassen
# Chance decides, not Charley. Bold only for with and without.
lot-with-stretch = Heute Abend sagt die Münze: <b>mit</b> Dehnung.
lot-with-stretch-week = Diese Woche sagt die Münze: <b>mit</b> Dehnung.
lot-without-stretch-week = Diese Woche sagt die Münze: <b>ohne</b> Dehnung. Ein Krampf in der Nacht? Dehnen Sie ihn sofort, wie immer.
lot-with-water = Heute Abend sagt die Münze: <b>mit</b> Wasser. Trinken Sie jetzt ein kleines Glas. Danach bis zum Schlafen nur noch kleine Schlucke.
lot-with-water-ask = Heute Abend sagt die Münze: <b>mit</b> Wasser. Herzschwäche, Probleme mit Nieren oder Leber, oder zu wenig Salz im Blut? Dann kein Glas: Fragen Sie zuerst Ihre Arztpraxis oder eine Pflegekraft. Nichts davon? Dann trinken Sie jetzt ein kleines Glas. Danach bis zum Schlafen nur noch kleine Schlucke.
lot-with-walk = Heute Abend sagt die Münze: <b>mit</b> einem kurzen Spaziergang. Etwa zehn Minuten, in leichtem Tempo, wo es hell und sicher ist.
lot-without-stretch = Heute Abend sagt die Münze: <b>ohne</b> Dehnung. Ein Krampf in der Nacht? Dehnen Sie ihn sofort, wie immer.
lot-without-water = Heute Abend sagt die Münze: <b>ohne</b> das zusätzliche Glas. Durst? Dann trinken Sie.
lot-without-walk = Heute Abend sagt die Münze: <b>ohne</b> den Spaziergang.
lot-left-out = Ausgelassen. Diese Nacht zählt nicht.
# Eight wordings of each reminder, in turn: each fits everybody who gets that one. Those
# of the water all ask the same: Yes must mean that they drank little.
water-reminder = Haben Sie heute nur wenig getrunken?
water-reminder-2 = Haben Sie heute den Tag über nur wenig getrunken?
water-reminder-3 = Eine kurze Frage zu heute: Haben Sie nur wenig getrunken?
water-reminder-4 = Wenn Sie auf den Tag zurückschauen: Haben Sie sehr wenig getrunken?
water-reminder-5 = War es ein Tag, an dem Sie wenig getrunken haben?
water-reminder-6 = Bevor Sie ins Bett gehen: Haben Sie heute wenig getrunken?
water-reminder-7 = Zum heutigen Tag: Haben Sie nur wenig getrunken?
water-reminder-8 = Eine Frage zum Trinken: War es heute nur wenig?
water-last = Sie brauchen nicht zu antworten. Ohne Antwort lasse ich diese Frage ab morgen weg. Mit /settings kommt sie zurück.
water-glass = Dann trinken Sie jetzt ein kleines Glas Wasser. Danach bis zum Schlafen nur noch kleine Schlucke.
# The warning about heart, kidney and liver stands first. Do not soften or move it.
water-glass-ask = Herzschwäche, Probleme mit Nieren oder Leber, oder zu wenig Salz im Blut? Dann heute Abend kein Glas: Fragen Sie zuerst Ihre Arztpraxis oder eine Pflegekraft. Nichts davon? Dann trinken Sie jetzt ein kleines Glas Wasser. Danach bis zum Schlafen nur noch kleine Schlucke.
water-not-tonight = In Ordnung, heute Abend kein Glas.
button-water-little = Ja, nur wenig
button-water-enough = Nein, ich habe genug getrunken
button-water-had = Ich habe ein Glas getrunken
stretch-reminder = Zeit zum Dehnen. Am besten kurz bevor Sie ins Bett gehen.
stretch-reminder-2 = Jetzt ist Ihre Dehnung dran. Beide Beine, kurz vor dem Schlafen.
stretch-reminder-3 = Bald geht es ins Bett. Zuerst kommt die Dehnung.
stretch-reminder-4 = Als Nächstes die Dehnung. Ein Bein, dann das andere. Dann ins Bett.
stretch-reminder-5 = Ein Moment für Ihre Beine, kurz vor dem Hinlegen. Es soll ziehen, nie wehtun.
stretch-reminder-6 = Es ist Zeit für die Dehnung. Als Letztes, kurz vor dem Schlafen. Atmen Sie weiter.
stretch-reminder-7 = Bevor das Licht ausgeht: Dehnen Sie beide Beine.
stretch-reminder-8 = Hier ist Ihre Dehnung vor dem Schlafen. Langsam und leicht, Ferse unten. Dann ab ins Bett.
# Below what the person chose to do, so it names no amount of its own.
stretch-reminder-planned = Am besten kurz vor dem Hinlegen. Es soll ziehen, nie wehtun.
stretch-reminder-seated = Zeit zum Dehnen, im Sitzen. Am besten kurz vor dem Hinlegen.
stretch-reminder-seated-2 = Jetzt ist Ihre Dehnung dran, im Sitzen, kurz vor dem Hinlegen.
stretch-reminder-seated-3 = Bald geht es ins Bett. Zuerst die Dehnung, auf einem festen Stuhl.
stretch-reminder-seated-4 = Als Nächstes die Dehnung. Bleiben Sie sitzen. Ein Bein, dann das andere. Dann ins Bett.
stretch-reminder-seated-5 = Ein Moment für Ihre Beine, im Sitzen. Es soll ziehen, nie wehtun.
stretch-reminder-seated-6 = Es ist Zeit für die Dehnung. Sie brauchen nur einen festen Stuhl an einer Wand.
stretch-reminder-seated-7 = Bevor das Licht ausgeht: Dehnen Sie beide Beine, im Sitzen.
stretch-reminder-seated-8 = Hier ist Ihre Dehnung vor dem Schlafen, auf dem Stuhl. Langsam und leicht, Zehen zu sich her.
stretch-reminder-bed = Zeit zum Dehnen, im Bett, bevor Sie schlafen.
stretch-reminder-bed-2 = Jetzt ist Ihre Dehnung dran, im Bett, mit dem Handtuch.
stretch-reminder-bed-3 = Vor dem Schlaf kommt die Dehnung. Legen Sie das Handtuch bereit.
stretch-reminder-bed-4 = Als Nächstes die Dehnung. Handtuch um den Fuß. Ein Bein, dann das andere.
stretch-reminder-bed-5 = Ein Moment für Ihre Beine, im Bett. Es soll ziehen, nie wehtun.
stretch-reminder-bed-6 = Es ist Zeit für die Dehnung. Sie brauchen im Bett nur ein Handtuch.
stretch-reminder-bed-7 = Bevor das Licht ausgeht: Dehnen Sie beide Beine im Bett.
stretch-reminder-bed-8 = Hier ist Ihre Dehnung vor dem Schlaf, im Bett. Langsam und leicht, Zehen zu sich her.
stretch-reminder-ask-team = Zeit zum Dehnen, wenn Ihre Arztpraxis oder eine Pflegekraft dazu Ja gesagt hat. Am besten kurz vor dem Schlafen.
stretch-reminder-ask-team-2 = Hat Ihre Arztpraxis oder eine Pflegekraft Ja zur Dehnung gesagt? Dann dehnen Sie kurz vor dem Schlafen.
stretch-reminder-ask-team-3 = Jetzt ist Ihre Dehnung dran, wenn Ihre Arztpraxis oder eine Pflegekraft Ja gesagt hat. Wenn nicht, lassen Sie sie weg.
stretch-reminder-ask-team-4 = Als Nächstes die Dehnung, wenn Ihre Arztpraxis oder eine Pflegekraft damit einverstanden ist. Dann ins Bett.
stretch-reminder-ask-team-5 = Die Dehnung kommt kurz vor dem Schlafen, aber nur, wenn Ihre Arztpraxis oder eine Pflegekraft Ja gesagt hat.
stretch-reminder-ask-team-6 = Es ist Zeit für die Dehnung, wenn Ihre Arztpraxis oder eine Pflegekraft Ja gesagt hat. Es soll ziehen, nie wehtun.
stretch-reminder-ask-team-7 = Ein Ja von Ihrer Arztpraxis oder einer Pflegekraft? Dann dehnen Sie sanft, kurz vor dem Schlafen.
stretch-reminder-ask-team-8 = Hier ist Ihre Dehnung vor dem Schlafen. Wenn noch niemand Ja dazu gesagt hat, fragen Sie zuerst.
button-show-me = Zeigen Sie mir, wie
button-snooze = In 15 Minuten
button-skip-tonight = Heute auslassen
water-done = Sie haben Ihr Wasser getrunken. Gut.
walk-done = Spaziergang gemacht. Gut.
reminder-skipped = Für heute Abend ausgelassen.
reminder-snoozed = In Ordnung. Ich erinnere Sie noch einmal: { $time }.
summary-head = <b>Ihre Woche bis { $day }:</b> { $nights ->
    [1] 1 Nacht notiert.
   *[other] { $missing ->
        [0] alle { $nights } Nächte notiert.
       *[other] { $recorded } von { $nights } Nächten notiert, { $missing } nicht notiert.
     }
 }
button-summary-stop = Keine Rückblicke mehr
