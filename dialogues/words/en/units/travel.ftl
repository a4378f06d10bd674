## safety

travel = A journey
    .told = Some people change their plan for a journey.
    .say = For two days or less, you keep your home hours as far as you can. For longer, my reminders follow the hours there. Your plan rests, and goes on when you are back.
    .on = Your plan rests meanwhile.
    .why = A public guide for travel says to keep home hours for two days or less. It is advice, and a little tested.
travel-ankles_and_aisle =
    .on = On the way: move your ankles or walk the aisle each hour.
travel-morning_daylight =
    .on = Once you are there: daylight in the morning.
travel-home_hours =
    .on = For two days or less: home hours.
