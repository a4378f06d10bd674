## safety

drink_by_day = Drink earlier in the day
    .told = You told me about few drinks by day, or about toilet trips.
    .say = Drink early, sip late. How about a glass with each meal? Then you need less in the evening and at night.
    .why = A sleep charity says to drink less in the two hours before bed, to spare toilet trips. For night cramps, no test of water was found.
drink_by_day-glass_with_meals = A glass with each meal
    .i = I put out a glass for my next meal
drink_by_day-eleven_and_three = A cup at 11 and at 3
    .i = I plan a cup at eleven and a cup at three
drink_by_day-last_big_drink = Last big drink earlier
    .i = I plan my last big drink for two hours before bed
drink_by_day-forget = I forget
    .then = If I forget, I go on at the next meal.
drink_by_day-no_toilet = No toilet nearby
    .then = If no toilet is near, I drink when I am back.
drink_by_day-no_thirst = I am not thirsty
    .then = If I am not thirsty, a few sips are enough.
