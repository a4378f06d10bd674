## safety

room = Ein kühles, dunkles, ruhiges Zimmer
    .told = Lärm oder Hitze hielt Sie in { $days } von { $told } Nächten wach.
    .say = Kühl, dunkel und ruhig ist der übliche Rat. In einer Studie schliefen ältere Menschen am besten bei etwa 20 bis 25 Grad. Lassen Sie ein schwaches Licht an für den Weg zur Toilette. Welche eine Sache würden Sie ändern?
    .why = Bei 50 Menschen über 65 wurden zusammen 11 000 Nächte beobachtet. Diese Menschen schliefen am besten bei etwa 20 bis 25 Grad. Das war ein Blick in ihre Wohnungen und kein Test.
room-air = Kühle Luft herein
    .i = Ich lasse kühle Luft ins Zimmer
room-dark = Vorhang zu, schwaches Licht
    .i = Ich ziehe den Vorhang zu und lasse ein schwaches Licht an für den Weg
room-earplugs = Ohrstöpsel
    .i = Ich lege Ohrstöpsel ans Bett
room-clear_path = Freier Weg zur Toilette
    .i = Ich sorge dafür, dass der Weg zur Toilette frei und beleuchtet ist
room-loud = Draußen ist es laut
    .then = Wenn es draußen laut ist, lasse ich die Luft früh herein und schließe dann das Fenster.
room-cold = Es wird zu kalt
    .then = Wenn es zu kalt wird, schließe ich das Fenster früher.
room-shared_room = Ich teile das Zimmer
    .then = Wenn wir es verschieden mögen, sprechen wir am Tag darüber.
