## safety

heavy_days = Hard days for the legs
    .told = You told me about days when your legs worked hard.
    .say = On days when the legs work hard, some people stretch twice: in the late afternoon and before bed. Step up slowly. Would that suit you?
    .why = Tired muscle is the leading idea about night cramps. An easier day, a second stretch and good shoes are advice, and hardly tested.
heavy_days-late_afternoon_stretch = A late afternoon stretch
    .i = I plan a stretch for the late afternoon as well
heavy_days-easier_day = An easier day after it
    .i = I make it an easier day if the last one was hard
heavy_days-shoes = Shoes with good support
    .i = I choose shoes with good support
heavy_days-tired = I am too tired
    .then = If I am too tired, I do a short one, sitting down.
heavy_days-late = It gets late
    .then = If it gets late, I stretch once, before bed.
heavy_days-hurts = It may hurt
    .then = If it hurts, I stop.
