## safety

screens_light = Bildschirme und Licht
    .told = In { $days } von { $told } Nächten dauerte es mehr als eine halbe Stunde bis zum Einschlafen.
    .say = Was wir spät lesen, kann den Kopf wach halten. Könnte die letzte halbe Stunde ruhig sein? Ich bin sowieso still.
    .why = 2024 war sich eine Gruppe von Fachleuten einig, dass Bildschirme dem Schlaf von jungen Menschen schaden. Für Erwachsene waren sie sich nicht einig.
screens_light-phone_away = Telefon außer Reichweite
    .i = Ich lade das Telefon weit weg vom Bett
screens_light-nothing_exciting = Eine ruhige letzte halbe Stunde
    .i = Ich halte die letzte halbe Stunde ruhig
screens_light-lamps_low = Nach dem Abendessen schwaches Licht
    .i = Ich lasse nur noch schwaches Licht an
screens_light-someone_calls = Jemand könnte mich brauchen
    .then = Wenn jemand mich brauchen könnte, lasse ich das Telefon in der Nähe.
screens_light-bored = Mir wird langweilig
    .then = Wenn mir langweilig wird, nehme ich ein ruhiges Buch oder leise Musik.
screens_light-forget = Ich vergesse es
    .then = Wenn ich es vergesse, beginne ich, sobald ich daran denke.
