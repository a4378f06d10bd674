## safety

day_moves = Moving a little by day
    .told = You told me about days when you moved little.
    .say = Small moves count. Could you move for five minutes during the day? Indoors is fine, and so is a chair.
    .why = 50 tests with 3,937 older people found that exercise goes with better sleep. No test shows that it means fewer cramps.
day_moves-five_minutes = Five minutes
    .i = I move about for five minutes
day_moves-ten_after_lunch = Ten minutes after lunch
    .i = I walk for ten minutes, inside or out
day_moves-ten_twice = Ten minutes, twice a day
    .i = I walk for ten minutes, and once more later on
day_moves-chair_set = Heels and arms, seated
    .i = I move heels, toes and arms ten times in my chair
day_moves-rain = It rains
    .then = If it rains, I move indoors.
day_moves-tired = I am tired
    .then = If I am tired, I do half of it.
day_moves-hurts = It may hurt
    .then = If it hurts, I stop. If it is my chest, I get help at once.
