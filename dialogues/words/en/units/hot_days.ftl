## safety

hot_days = Hot days and warm nights
    .told = It was hot on { $days } of { $told } days.
    .say = Warm nights are hard on sleep, and cramps are more common in summer. Shade by day, air by night and a thin sheet may help. Which would you like to try?
    .why = Night cramps are about twice as common in high summer as in the depth of winter. Shade, air and cool feet are advice from a charity, and hardly tested.
hot_days-shade_and_air = Day shade, night air
    .i = I see to shade by day and air by night
hot_days-thin_sheet = A thin sheet
    .i = I take a thin sheet for the night
hot_days-cool_foot_bath = A cool foot bath
    .i = I cool my feet in a bowl of water, cool and not cold
hot_days-drinks_with_food = Drinks with food
    .i = I have a drink with my food
hot_days-no_air = The air is still
    .then = If the air is still, I try a fan.
hot_days-loud = It is loud outside
    .then = If it is loud outside, I let the air in early.
hot_days-unwell = I feel ill in the heat
    .then = If I feel ill in the heat, I cool down and get help.
