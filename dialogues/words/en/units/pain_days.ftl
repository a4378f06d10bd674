## safety

pain_days = A gentle day for the leg
    .told = A cramp hurt a lot on { $days } of { $told } nights.
    .say = A sore leg the day after is common. Be gentle today. Half of what you do is enough. If it is swollen, hot, red or dark, leave it alone and tell me.
    .why = This is hardly tested. Warm and not hot is the advice of a medical school.
pain_days-half_stretch = Half the stretch
    .i = I do half the stretch, gently
pain_days-short_walk = A short walk on the flat
    .i = I take a short walk on the flat
pain_days-warm = Warm, not hot
    .i = I keep the sore leg warm, not hot
pain_days-work = I have to work
    .then = If I have to work, I take small breaks.
pain_days-worse = It gets worse
    .then = If it gets worse or swells, I ask a doctor that day.
