## safety

caffeine_cut = Letzter Kaffee früher
    .told = An { $days } von { $told } Tagen gab es spät noch Kaffee, Tee oder Cola.
    .say = Der letzte Kaffee, der letzte Tee oder die letzte Cola kann den Schlaf leichter machen, auch noch Stunden später. Ginge eine späte Tasse weniger, oder die letzte früher? Sie entscheiden.
    .why = 24 Studien haben Kaffee und Schlaf untersucht. Die Menschen schliefen danach etwa 45 Minuten weniger. Für Krämpfe fand sich kein Test.
caffeine_cut-one_less = Eine späte Tasse weniger
    .i = Ich trinke eine späte Tasse weniger
caffeine_cut-after_lunch = Letzte Tasse nach dem Mittagessen
    .i = Ich mache die Tasse nach dem Mittagessen zu meiner letzten
caffeine_cut-decaf_from_noon = Ab Mittag koffeinfrei
    .i = Ich trinke ab Mittag nur noch Koffeinfreies
caffeine_cut-guests = Gäste kommen
    .then = Wenn später Gäste kommen, trinke ich Koffeinfreies oder eine kleine Tasse.
caffeine_cut-habit = Es ist eine Gewohnheit
    .then = Wenn meine Hand zur Tasse geht, nehme ich Koffeinfreies.
caffeine_cut-tired = Ich werde müde
    .then = Wenn ich müde werde, hole ich mir frische Luft und Licht.
