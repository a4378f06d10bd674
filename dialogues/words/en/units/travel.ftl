travel = A journey
    .told = Some people change their plan for a journey.
    .say = For two days or less, you keep your home hours as far as you can. For longer, my reminders follow the hours there. Your plan rests, and goes on when you are back.
    .on = Your plan rests, and goes on by itself.
    .why = A public guide for travel says to keep home hours for two days or less. It is advice, and a little tested.
travel-ankles_and_aisle = On the way, ankles and the aisle in each hour.
travel-morning_daylight = In the morning there, daylight.
travel-home_hours = Away for two days or less? Then keep home hours.
