## safety

sit_breaks = Breaks from long sitting
    .told = You told me about long sitting.
    .say = It takes very little to break up long sitting. Would you like to move your ankles each time the kettle boils? More is welcome, and less is fine.
    .why = In a study of 136 pairs of people over 60, those who moved less had more cramps at night. No test shows that moving more means fewer.
sit_breaks-stand_at_kettle = Kettle boils? Stand up
    .i = I stand up for a moment and move my feet
sit_breaks-minute_each_hour = A minute in each hour
    .i = I get up for a minute, and again in each hour of sitting
sit_breaks-ankles_ten = Ankles, ten times
    .i = I move my ankles ten times, sitting or lying
sit_breaks-busy = I am busy
    .then = If I am busy, I move my ankles under the table.
sit_breaks-forget = I forget
    .then = If I forget, I do it when I think of it.
sit_breaks-driving = I sit in a car or train
    .then = If I am on the road, I do it when we stop.
