## safety

pregnant_nights = Seated moves, side sleep
    .told = Some people want to know how to stretch and how to lie.
    .say = I can say how to stretch and how to lie in these weeks. What does not suit you just now stays out of your plan anyway.
    .on = For you the stretch is the one sitting down, or at a wall.
    .why = Some countries say to settle on a side from 28 weeks, after studies that compared groups of women. The stretch was not tested in pregnancy.
pregnant_nights-seated_stretch =
    .on = Hold on to something firm. Gently, no bouncing.
pregnant_nights-settle_on_side =
    .on = From 28 weeks, health services say: settle on your side, left or right. If you wake on your back, just turn over. No need to worry.
