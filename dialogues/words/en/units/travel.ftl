travel = A journey
    .told = Some people change their plan for a journey.
    .say = For two days or less, you keep your home hours as far as you can. For longer, my reminders follow the hours there. Your plan rests, and goes on when you are back.
    .on = Your plan rests meanwhile.
    .why = A public guide for travel says to keep home hours for two days or less. It is advice, and a little tested.
travel-ankles_and_aisle = On the way: ankles, aisle, each hour.
travel-morning_daylight = Daylight in the morning there.
travel-home_hours = For two days or less: home hours.
