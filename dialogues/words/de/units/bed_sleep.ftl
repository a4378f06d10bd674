## safety

bed_sleep = Wach in der Nacht
    .told = Sie lagen in { $days } von { $told } Nächten lange wach.
    .say = Wenn Sie lange wach liegen, lassen Sie die Uhr in Ruhe. Schwaches Licht und etwas Langweiliges passen vielleicht besser zu Ihnen, als den Schlaf erzwingen zu wollen. Legen Sie sich wieder hin, wenn Sie schläfrig sind. Welche kleine Sache würden Sie versuchen?
    .why = Das Bett nur zum Schlafen nutzen: In 241 Tests von Schlafkursen gehörte das zu dem, was wirkte. 16 ältere Erwachsene haben es in einem kleinen Test versucht. Sich stattdessen aufzusetzen ist kaum geprüft.
bed_sleep-phone_out = Im Bett kein Telefon, kein TV
    .i = Ich lasse Telefon und Fernseher aus dem Bett
bed_sleep-when_sleepy = Erst ins Bett, wenn schläfrig
    .i = Ich warte, bis ich schläfrig bin, und gehe dann ins Bett
bed_sleep-get_up = Lange wach? Aufstehen
    .i = Ich plane, aufzustehen und nur schwaches Licht anzulassen, wenn ich lange wach liege
bed_sleep-sit_up = Lange wach? Aufsetzen
    .i = Ich plane, mich bei schwachem Licht aufzusetzen, wenn ich lange wach liege
bed_sleep-clock = Ich schaue auf die Uhr
    .then = Wenn ich auf die Uhr schauen will, lasse ich sie weggedreht.
bed_sleep-shared_bed = Jemand schläft neben mir
    .then = Wenn jemand neben mir schläft, nehme ich eine sehr kleine Lampe.
bed_sleep-cold = Es ist kalt
    .then = Wenn es kalt ist, habe ich eine Decke auf dem Bett bereit.
bed_sleep-not_sure = Schläfrig? Schwer zu sagen
    .then = Wenn ich nicht sicher bin, schließe ich die Augen und finde es heraus.
