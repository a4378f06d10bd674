## safety

naps = Schlaf am Tag, kurz und früh
    .told = Ein langer oder später Schlaf am Tag an { $days } von { $told } Tagen, und in drei oder mehr Nächten dauerte es lange bis zum Einschlafen.
    .say = Kurz zu ruhen schadet den meisten Menschen nicht. Lange oder spät zu ruhen kann der Nacht etwas nehmen. Würde eine halbe Stunde vor drei Uhr am Nachmittag zu Ihnen passen?
    .why = Zwei Studien mit älteren Menschen fanden keinen Schaden durch Schlaf am Tag. Tests sind sich nicht einig, darum ist es etwas zum Ausprobieren und keine Regel.
naps-thirty_minutes = 30 Minuten, mit Wecker
    .i = Ich stelle einen Wecker, damit ich am Tag höchstens dreißig Minuten schlafe
naps-before_three = Vor drei Uhr nachmittags
    .i = Ich schlafe am Tag nur vor drei Uhr nachmittags
naps-in_chair = Im Sessel, nicht im Bett
    .i = Ich schlafe am Tag im Sessel, nicht im Bett
naps-sleep_on = Ich schlafe weiter
    .then = Wenn ich weiterschlafe, stelle ich das nächste Mal einen lauteren Wecker.
naps-very_tired = Ich bin sehr müde
    .then = Wenn ich sehr müde bin, nehme ich mir die Ruhe, die ich brauche.
naps-ill = Ich bin krank
    .then = Wenn ich krank bin, schlafe ich, wie ich es brauche.
