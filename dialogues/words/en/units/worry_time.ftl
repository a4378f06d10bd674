## safety

worry_time = Worries on paper
    .told = Busy thoughts, or sleep that was slow to come, on { $days } of { $told } nights.
    .say = A busy head at night is common. Some people write down what there is to do tomorrow, on paper, before supper. Would you like to try it? I never ask to see it.
    .why = 57 young adults took part in a test of one night. Those who wrote down what was still to do slept about 9 minutes sooner.
worry_time-three_lines = Three lines for tomorrow
    .i = I write three lines about what there is to do tomorrow
worry_time-five_minutes = Five minutes, not in bed
    .i = I write my list for five minutes, not in bed
worry_time-tomorrow_at_six = Say "tomorrow at six"
    .i = I plan my words for the night: "tomorrow at six"
worry_time-more_comes = More comes at night
    .then = If more comes at night, it goes on the list the next day.
worry_time-private = Others may read it
    .then = If others may read it, I tear it up after.
worry_time-too_heavy = It is too heavy
    .then = If it is too heavy, I tell someone I trust.
