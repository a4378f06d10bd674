## safety

drink_by_day = Früher am Tag trinken
    .told = Sie haben mir von wenig Trinken am Tag oder von Gängen zur Toilette erzählt.
    .say = Früh trinken, spät nur nippen. Wie wäre ein Glas zu jeder Mahlzeit? Dann brauchen Sie am Abend und in der Nacht weniger.
    .why = Eine gemeinnützige Stelle für Schlaf rät, in den zwei Stunden vor dem Schlafen weniger zu trinken, um Gänge zur Toilette zu sparen. Für nächtliche Krämpfe fand sich kein Test mit Wasser.
drink_by_day-glass_with_meals = Ein Glas zu jeder Mahlzeit
    .i = Ich stelle ein Glas für meine nächste Mahlzeit bereit
drink_by_day-eleven_and_three = Ein Glas um 11 und um 15 Uhr
    .i = Ich plane ein Glas um 11 Uhr und ein Glas um 15 Uhr
drink_by_day-last_big_drink = Letztes großes Glas früher
    .i = Ich plane mein letztes großes Glas für zwei Stunden vor dem Schlafen
drink_by_day-forget = Ich vergesse es
    .then = Wenn ich es vergesse, mache ich bei der nächsten Mahlzeit weiter.
drink_by_day-no_toilet = Keine Toilette in der Nähe
    .then = Wenn keine Toilette in der Nähe ist, trinke ich, wenn ich zurück bin.
drink_by_day-no_thirst = Ich habe keinen Durst
    .then = Wenn ich keinen Durst habe, genügen ein paar Schlucke.
