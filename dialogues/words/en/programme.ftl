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
cue-clear_lunch = When I clear lunch away
    .when = When I clear the lunch table
cue-kettle = When the kettle boils
    .when = When the kettle boils
cue-lie_down = When I lie down
    .when = When I lie down
cue-wake_up = When I wake up
    .when = When I wake up
cue-own = My own
# Said when a week is looked back on.
week-meet = That was the first week, with one thing only.
week-first_choice = Two weeks are over.
week-steady = Nothing new was added this week.
week-month = Four weeks are over.
week-steady_again = Nothing new was added this week.
week-stretch = Six weeks are over.
week-last_choice = Seven weeks are over. One more, then we look back.
week-look_back = Eight weeks are over.
