## safety

rise_time = Rising time, kept steady
    .told = Sleep that was slow to come, or changing rising times, on { $days } of { $told } days.
    .say = One steady time to start the day can help the next night. Would you like to choose one? Leave yourself as long a night as you like.
    .why = Of 79 older adults, two in three did better with a short sleep course, and one in four without it. It had a fixed rising time and less time in bed. Neither was tested alone.
rise_time-workdays = Same time on workdays
    .i = I start my day at my chosen time on workdays
rise_time-all_week = Same time all week
    .i = I start my day at my chosen time, give or take half an hour
rise_time-curtain = Sit up, open the curtain
    .i = I sit up for a moment, then open the curtain at my chosen time
rise_time-bad_night = A bad night
    .then = If the night was very bad, I start the day a bit later.
rise_time-free_day = A free day
    .then = If the day is free, I stay within half an hour of my time.
rise_time-late_out = A late evening
    .then = If I was up late, I go back to my time the day after.
