## safety

morning_light = Licht am Morgen
    .told = An { $days } von { $told } Tagen sind Sie später aufgestanden als geplant.
    .say = Licht am Morgen hilft dem Körper zu wissen, wie spät es ist. Ginge es, den Tag am Fenster zu beginnen? Tageslicht genügt. Es braucht keine Lampe.
    .why = Nimmt man Tests mit hellem Licht zusammen, zeigt sich eine kleine Wirkung auf den Schlaf. Bei 51 älteren Erwachsenen zu Hause änderte sich nichts.
morning_light-curtain = Gleich den Vorhang öffnen
    .i = Ich ziehe den Vorhang weit auf
morning_light-breakfast_at_window = Erste Tasse am Fenster
    .i = Ich trinke meine erste Tasse im Licht am Fenster
morning_light-ten_minutes_outside = Zehn Minuten draußen
    .i = Ich sitze oder gehe zehn Minuten draußen
morning_light-dark = Es ist noch dunkel
    .then = Wenn es noch dunkel ist, hole ich mir das Licht etwas später.
morning_light-rain = Es regnet
    .then = Wenn es regnet, genügt das Fenster.
morning_light-slept_in = Ich stehe spät auf
    .then = Wenn ich spät aufstehe, hole ich mir das Licht dann.
