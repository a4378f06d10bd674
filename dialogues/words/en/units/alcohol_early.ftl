## safety

alcohol_early = Alcohol, a little less
    .told = There was alcohol on { $days } of { $told } days.
    .say = Alcohol can bring sleep early and break it later. Would you like to try one drink less? You choose. If you drink every day, ask a doctor before you cut down a lot.
    .why = In one study of people over 60, alcohol went with night cramps. Other work found that it goes with worse sleep.
alcohol_early-one_less = One drink less
    .i = I have one drink less than usual
alcohol_early-none_after_supper = None after supper
    .i = I have no alcohol after supper
alcohol_early-three_without = Three evenings without
    .i = I may make this one of my three evenings without alcohol
alcohol_early-company = Others drink
    .then = If others drink, I say that I drink less just now.
alcohol_early-hard_day = A hard day
    .then = If the day was hard, I do something kind for myself first.
alcohol_early-unwell = I feel shaky or ill
    .then = If I feel shaky or ill, I ask a doctor the same day.
