# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = After brushing my teeth
    .when = When my teeth are brushed
cue-lock_door = When I lock the door
    .when = When I lock the door
cue-news = After the evening news
    .when = When the news is over
cue-breakfast = After breakfast
    .when = When breakfast is over
cue-clear_lunch = When I clear the lunch table
    .when = When I clear the lunch table
cue-kettle = When the kettle boils
    .when = When the kettle boils
cue-lie_down = When I lie down
    .when = When I lie down
cue-wake_up = When I wake up
    .when = When I wake up
cue-own = My own
# What each week is about.
week-meet = The first week is for one thing only.
week-first_choice = This week had your first own habit.
week-steady = A steady week: nothing new.
week-month = Four weeks. A month is a good time to look.
week-steady_again = Another steady week: nothing new.
week-stretch = Six weeks. That is how long stretching was tested.
week-last_choice = One more week, then we look back.
week-look_back = Eight weeks. We look back now.
