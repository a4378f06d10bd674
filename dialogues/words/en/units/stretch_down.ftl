## safety

stretch_down = Stretch before bed
    .told = A short stretch before bed is where most people begin.
    .say = A short stretch of both legs, just before bed. The goal is most evenings. You can leave out two in seven. How small would you like to begin?
    .why = Of 80 people over 55, those who stretched for six weeks had about one fewer cramp a night. In a bigger test, stretching the calf alone made no change.
stretch_down-one_leg_once = Each leg once
    .i = I stretch each leg once
stretch_down-three_holds = Three holds each
    .i = I hold the stretch three times on each leg
stretch_down-whole_guide = The whole guide
    .i = I do the whole guide, and leave one small lamp on
stretch_down-warm_shower = A warm shower before it
    .i = I take a warm shower, not hot, and stretch later on
stretch_down-forget = I forget
    .then = If I forget, I do it on the bed.
stretch_down-tired = I am too tired
    .then = If I am too tired, I stretch each leg once.
stretch_down-guests = Guests stay late
    .then = If guests stay late, I do the short one.
stretch_down-hurts = It may hurt
    .then = If it hurts, I stop.
