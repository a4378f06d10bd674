## safety

back_to_sleep = Sleep after a cramp
    .told = Cramps, or a long time awake, on { $days } of { $told } nights.
    .say = After a cramp the body stays alert for a while. That is normal. Some people plan for it: lamp low, clock turned away, a soft breath. Sleep often comes back by itself. Would you like that?
    .why = After a cramp this is hardly tested. In 241 tests of sleep courses, keeping the bed for sleep was one of the parts that worked.
back_to_sleep-lamp_low = Lamp low, clock hidden
    .i = I keep the lamp low and the clock turned away
back_to_sleep-slow_breath = Twenty slow breaths
    .i = I breathe slowly, twenty times
back_to_sleep-get_up = Awake for long? Get up
    .i = I get up and keep the light low if sleep stays away
back_to_sleep-sit_up = Awake for long? Sit up
    .i = I sit up by a low lamp if sleep stays away
back_to_sleep-clock = I look at the clock
    .then = If I want to see the clock, I leave it turned away.
back_to_sleep-shared_bed = Someone sleeps beside me
    .then = If someone sleeps beside me, I use a very small lamp.
back_to_sleep-sore = The leg is sore
    .then = If the leg is sore, I let it rest.
back_to_sleep-thoughts = My head gets busy
    .then = If my head gets busy, I come back to my breath.
