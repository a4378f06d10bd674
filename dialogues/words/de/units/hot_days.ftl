## safety

hot_days = Heiße Tage, warme Nächte
    .told = An { $days } von { $told } Tagen war es heiß.
    .say = Warme Nächte sind schwer für den Schlaf, und im Sommer sind Krämpfe häufiger. Schatten am Tag, Luft in der Nacht und ein dünnes Laken helfen vielleicht. Was möchten Sie versuchen?
    .why = Krämpfe in der Nacht sind mitten im Sommer etwa doppelt so häufig wie mitten im Winter. Schatten, Luft und kühle Füße: Dazu rät eine gemeinnützige Stelle. Das ist kaum geprüft.
hot_days-shade_and_air = Schatten am Tag, Luft nachts
    .i = Ich sorge am Tag für Schatten und in der Nacht für Luft
hot_days-thin_sheet = Ein dünnes Laken
    .i = Ich nehme für die Nacht ein dünnes Laken
hot_days-cool_foot_bath = Ein kühles Fußbad
    .i = Ich kühle meine Füße in einer Schüssel Wasser, kühl und nicht kalt
hot_days-drinks_with_food = Trinken zum Essen
    .i = Ich trinke etwas zu meinem Essen
hot_days-no_air = Die Luft steht
    .then = Wenn die Luft steht, versuche ich einen Ventilator.
hot_days-loud = Draußen ist es laut
    .then = Wenn es draußen laut ist, lasse ich die Luft früh herein.
hot_days-unwell = In der Hitze geht es mir schlecht
    .then = Wenn es mir in der Hitze schlecht geht, kühle ich mich ab und hole Hilfe.
