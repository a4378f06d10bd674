# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
picture-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
picture-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = Show five weeks as a picture
calendar-head = Your nights, { $from } to { $to }
calendar-counts = Cramps on { $cramps } of { $known ->
    [1] 1 night noted
   *[other] { $known } nights noted
 }
calendar-said = { $title }: cramps on { $cramps } of { $known ->
    [1] 1 night noted.
   *[other] { $known } nights noted.
 }
calendar-which = Each night has the date of its evening.
calendar-weeks = Nights with a cramp, with the worst pain:
calendar-week = Week of { $from }: { $nights }.
calendar-week-clear = Week of { $from }: no cramp noted.
calendar-week-unknown = Week of { $from }: not known.
calendar-night-severity = { $night } ({ $severity } of 10)
calendar-list = { $first }, { $next }
calendar-unknown = { $unknown ->
    [0] No night is missing.
    [1] One night is not known. That does not mean it was clear.
   *[other] { $unknown } nights are not known. That does not mean they were clear.
 }
legend-clear = clear
legend-cramp = pain not noted
legend-unknown = not known
legend-pain = pain 0–10

### What goes with the cramps

button-trial-picture = Show the test as a picture
button-link = Picture: { $name }
link-named = { $name }. { $said }
link-with = Nights with it
link-without = Nights without it
link-of = { $cramps } of { $nights }
legend-cramp-night = with a cramp
legend-clear-night = clear
link-same = no change
link-change = Cramp nights in 100, my guess: { $best }. Most likely range: { $low } to { $high }.
link-counted = Counted: { $counted }.
link-counted-here = counted: { $counted }
link-pulled = A few nights can mislead, so my guess stays nearer to no change.
link-weighed = My guess also looks at what else those days held.
link-nights-more = { $nights } more
link-nights-fewer = { $nights } fewer
link-no-change = no change
link-sure-of = Sure: { $sure } of 10

### The evenings of a test by lot

by-lot-with = Cramp nights with it
by-lot-without = Cramp nights without
by-lot-left-out = left out
by-lot-none = no coin
by-lot-said = { $name }, evening after evening.
by-lot-weeks = Nights with a cramp, week by week:
by-lot-week = { $from }: with { $cramps_with } of { $nights_with }, without { $cramps_without } of { $nights_without }
by-lot-not-told = { $nights ->
    [1] One night of the test is not known.
   *[other] { $nights } nights of the test are not known.
 }

### The trend

button-trend = Show week by week as a picture
trend-fewer = Fewer cramps than at first: { $cramps_before } of { $nights_before } nights, then { $cramps_after } of { $nights_after }
trend-more = More cramps than at first: { $cramps_before } of { $nights_before } nights, then { $cramps_after } of { $nights_after }
trend-fewer-lately = Fewer cramps within these weeks: { $cramps_before } of { $nights_before } nights, then { $cramps_after } of { $nights_after }
trend-more-lately = More cramps within these weeks: { $cramps_before } of { $nights_before } nights, then { $cramps_after } of { $nights_after }
trend-unclear = No clear change: { $cramps_before } of { $nights_before } nights, then { $cramps_after } of { $nights_after }
trend-unclear-lately = No clear change within these weeks: { $cramps_before } of { $nights_before } nights, then { $cramps_after } of { $nights_after }
trend-too-few = Too early to tell: cramps on { $cramps } of { $known } nights
# At the edge of a picture: about eight letters.
trend-every = all
trend-half = half
trend-none = none
trend-cramps = cramp
trend-known = noted
trend-number = { $nights }
trend-rows = Nights with a cramp, and nights you told me about, each week.
trend-sure = Nights with a cramp, and nights noted, each week. The band is how far chance may move the line.
trend-weeks = Nights with a cramp, of the nights you noted:
trend-week = Week of { $from }: { $cramps } of { $known }
trend-week-unknown = Week of { $from }: not known
trend-said = { $title }.
trend-luck = A few nights more or less are mostly chance.

### Sleep, a bar a night

button-bed-bars = Sleep as a picture
bed-head = Your sleep, { $from } to { $to }
bed-said = { $title }, by your own guess.
bed-clock = { $time }
bed-asleep = asleep, about
bed-awake = awake, about
bed-unsure = not sure
bed-cramp = cramp
bed-no-time = A dot on the left: time not known.
bed-nights = In bed, and minutes awake in all. In the picture the hollow ends are about the middle of that, before sleep and after it.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }; cramp { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }, awake { $low }–{ $high }
bed-not-told = not noted
bed-cramp-no-time = at some time

### The stretches. Source: clinical brief §4

stretch-calf = Calf, standing
stretch-hamstring = Back of the thigh, standing
stretch-seated = Seated
stretch-bed = In bed, with a towel
# In a drawing, beside a leg: as short as can be.
stretch-knee = knee straight
stretch-pulls = pulls here
stretch-heel = heel down
stretch-heel-toes = heel down, toes up
stretch-toes-to-wall = toes to the wall
stretch-toes-to-you = toes to you
stretch-lean-in = lean in
stretch-lean-forward = lean forward
stretch-arms = arms straight
stretch-hips-back = hips back
stretch-back = back straight
stretch-hold = hold a chair
stretch-chair = firm chair, at a wall
stretch-pull-gently = pull gently
stretch-towel = towel round the foot
