## safety

back_to_sleep = Schlaf nach einem Krampf
    .told = Krämpfe oder lange wach, in { $days } von { $told } Nächten.
    .say = Nach einem Krampf bleibt der Körper eine Weile hellwach. Das ist normal. Manche Menschen planen dafür: schwaches Licht, Uhr weggedreht, ein sanfter Atem. Der Schlaf kommt oft von selbst zurück. Möchten Sie das?
    .why = Nach einem Krampf ist das kaum geprüft. In 241 Tests von Schlafkursen war es einer der wirksamen Teile, das Bett nur zum Schlafen zu nutzen.
back_to_sleep-lamp_low = Schwaches Licht, Uhr weg
    .i = Ich lasse nur schwaches Licht an und drehe die Uhr weg
back_to_sleep-slow_breath = Zwanzig langsame Atemzüge
    .i = Ich atme langsam, zwanzigmal
back_to_sleep-get_up = Lange wach? Aufstehen
    .i = Ich stehe auf und lasse nur schwaches Licht an, wenn der Schlaf wegbleibt
back_to_sleep-sit_up = Lange wach? Aufsetzen
    .i = Ich setze mich bei schwachem Licht auf, wenn der Schlaf wegbleibt
back_to_sleep-clock = Ich schaue auf die Uhr
    .then = Wenn ich auf die Uhr schauen will, lasse ich sie weggedreht.
back_to_sleep-shared_bed = Jemand schläft neben mir
    .then = Wenn jemand neben mir schläft, nehme ich eine sehr kleine Lampe.
back_to_sleep-sore = Das Bein tut noch weh
    .then = Wenn das Bein noch wehtut, lasse ich es ruhen.
back_to_sleep-thoughts = Viele Gedanken kommen
    .then = Wenn viele Gedanken kommen, kehre ich zu meinem Atem zurück.
