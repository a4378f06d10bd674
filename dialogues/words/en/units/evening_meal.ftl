## safety

evening_meal = Supper a bit earlier
    .told = Some people plan a time for the last big meal.
    .say = A big late meal can keep you awake. Could supper be a bit earlier, with a small snack later? If you have a meal plan, keep to it.
    .why = Sleep doctors advise against a big late meal, and say that a light snack is fine. It is hardly tested.
evening_meal-earlier = Big meal well before bed
    .i = I plan my big meal for three hours before bed
evening_meal-small_snack = Only a small snack later
    .i = I keep to a small snack for later on
evening_meal-late_home = I come home late
    .then = If I come home late, I have a small plate.
evening_meal-hungry = I get hungry
    .then = If I get hungry later, I have a light snack.
evening_meal-others_late = The others eat late
    .then = If the others eat late, I have a little with them.
