## safety

caffeine_cut = Last coffee earlier
    .told = You had late coffee, tea or cola on { $days } of { $told } days.
    .say = The last coffee, tea or cola can keep your sleep light, even hours later. Could you have one late cup less, or the last one earlier? It is up to you.
    .why = 24 studies looked at coffee and sleep, and people slept about 45 minutes less after it. For cramps, no test was found.
caffeine_cut-one_less = One late cup less
    .i = I have one late cup less
caffeine_cut-after_lunch = Last cup after lunch
    .i = I make the cup after lunch my last
caffeine_cut-decaf_from_noon = Decaf from noon
    .i = I keep to decaf from noon on
caffeine_cut-guests = Guests come
    .then = If guests come later, I have decaf or a small cup.
caffeine_cut-habit = It is a habit
    .then = If my hand goes to the cup, I make it decaf.
caffeine_cut-tired = I get tired
    .then = If I get tired, I get some fresh air and light.
