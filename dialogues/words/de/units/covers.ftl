## safety

covers = Decke am Fußende locker
    .told = Krämpfe kamen in { $days } von { $told } Nächten.
    .say = Eine straffe Decke kann die Zehen nach unten drücken. Eine lockere lässt die Füße frei. Das kostet nichts und hilft vielleicht. Möchten Sie es heute Nacht versuchen?
    .why = Fragt man Menschen nach ihren Krämpfen, nennen sie am häufigsten, wie der Fuß lag. Eine lockere Decke schadet nicht und ist kaum geprüft.
covers-loosen = Decke am Fußende locker
    .i = Ich lege die Decke am Fußende locker
covers-pillow_at_foot = Kissen hält Decke hoch
    .i = Ich habe ein Kissen am Fußende, das die Decke hochhält
covers-feet_over_edge = In Bauchlage: Füße frei
    .i = Ich lasse die Füße über den Rand hängen, wenn ich auf dem Bauch liege
covers-cold_feet = Kalte Füße
    .then = Wenn meine Füße kalt werden, ziehe ich lockere Socken an.
covers-slips_back = Sie wird wieder straff
    .then = Wenn sie wieder straff wird, lockere ich sie am nächsten Abend.
