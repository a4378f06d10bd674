## safety

screens_light = Screens and lights
    .told = Sleep took over half an hour on { $days } of { $told } nights.
    .say = What we read late can keep the mind busy. Could the last half hour be a calm one? I will be quiet anyway.
    .why = In 2024 a group of experts agreed that screens harm the sleep of the young. For adults they did not agree.
screens_light-phone_away = Phone out of reach
    .i = I put the phone on charge away from the bed
screens_light-nothing_exciting = A calm last half hour
    .i = I keep the last half hour calm
screens_light-lamps_low = Lamps low after supper
    .i = I turn the lamps low
screens_light-someone_calls = Someone may need me
    .then = If someone may need me, I leave the phone close by.
screens_light-bored = I get bored
    .then = If I get bored, I take a calm book or soft music.
screens_light-forget = I forget
    .then = If I forget, I begin when I think of it.
