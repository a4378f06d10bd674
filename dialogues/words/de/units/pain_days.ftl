## safety

pain_days = Ein sanfter Tag fürs Bein
    .told = In { $days } von { $told } Nächten tat ein Krampf sehr weh.
    .say = Dass ein Bein am Tag danach wehtut, ist häufig. Gehen Sie heute sanft damit um. Die Hälfte von dem, was Sie sonst tun, genügt. Ist das Bein geschwollen, heiß, rot oder dunkel, lassen Sie es in Ruhe und sagen Sie es mir.
    .why = Das ist kaum geprüft. Warm und nicht heiß ist der Rat einer medizinischen Hochschule.
pain_days-half_stretch = Die halbe Dehnung
    .i = Ich mache die halbe Dehnung, sanft
pain_days-short_walk = Ein kurzer Weg, ganz eben
    .i = Ich gehe einen kurzen, ebenen Weg
pain_days-warm = Warm, nicht heiß
    .i = Ich halte das schmerzende Bein warm, nicht heiß
pain_days-work = Ich muss arbeiten
    .then = Wenn ich arbeiten muss, mache ich kleine Pausen.
pain_days-worse = Es wird schlimmer
    .then = Wenn es schlimmer wird oder anschwillt, frage ich am selben Tag einen Arzt oder eine Ärztin.
