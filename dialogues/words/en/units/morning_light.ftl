## safety

morning_light = Morning light
    .told = You got up later than planned on { $days } of { $told } days.
    .say = Light in the morning helps the body know the time. Could you begin the day by the window? Daylight is enough. No lamp is needed.
    .why = Tests of bright light, put together, showed a small effect on sleep. In 51 older adults at home it made no change.
morning_light-curtain = Open the curtain at once
    .i = I open the curtain wide
morning_light-breakfast_at_window = First cup at the window
    .i = I have my first cup in the light of the window
morning_light-ten_minutes_outside = Ten minutes outside
    .i = I sit or walk outside for ten minutes
morning_light-dark = It is still dark
    .then = If it is still dark, I get my light a bit later.
morning_light-rain = It rains
    .then = If it rains, the window is enough.
morning_light-slept_in = I get up late
    .then = If I get up late, I get the light then.
