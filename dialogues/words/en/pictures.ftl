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
picture-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = Show five weeks as a picture
calendar-head = Your nights, { $from } to { $to }
calendar-counts = Cramps on { $cramps } of { $known ->
    [one] 1 night I know
   *[other] { $known } nights I know
 }
calendar-weeks = Nights with a cramp, with the worst pain:
calendar-week = Week of { $from }: { $nights }.
calendar-week-clear = Week of { $from }: no cramp that I know of.
calendar-week-unknown = Week of { $from }: not known.
calendar-night-severity = { $night } ({ $severity } of 10)
calendar-list = { $first }, { $next }
calendar-unknown = { $unknown ->
    [0] No night is missing.
    [one] One night is not known. That does not mean it was clear.
   *[other] { $unknown } nights are not known. That does not mean they were clear.
 }
legend-clear = clear
legend-cramp = pain not told
legend-unknown = not known
legend-mild = pain 0 to 3
legend-medium = pain 4 to 6
legend-strong = pain 7 to 10

### What goes with the cramps

button-trial-picture = Show the test as a picture
button-link = Picture: { $name }
link-with = Nights with it
link-without = Nights without it
link-of = { $cramps } of { $nights }
legend-cramp-night = a night with a cramp
legend-clear-night = a clear night
link-axis = With it, in 100 nights
link-axis-fewer = fewer cramp nights
link-axis-more = more cramp nights
link-tick = { $nights }
link-same = no change
link-change = Cramp nights in 100, best guess: { $best }. Most likely between { $low } and { $high }.
link-nights-more = { $nights } more
link-nights-fewer = { $nights } fewer
link-no-change = no change
link-sure-of = Sure: { $sure } of 10

### The evenings of a test by lot

by-lot-evenings = Evening after evening, by the coin
by-lot-with = with
by-lot-without = without
by-lot-left-out = does not count
by-lot-none = no toss
by-lot-weeks = Nights with a cramp, week by week:
by-lot-week = { $from }: with { $cramps_with } of { $nights_with }, without { $cramps_without } of { $nights_without }
by-lot-not-told = { $nights ->
    [one] One night of the test is not known.
   *[other] { $nights } nights of the test are not known.
 }

### The trend

button-trend = Show week by week as a picture
trend-head = Your cramps, week by week
trend-every = all nights
trend-half = half
trend-none = none
trend-cramps = cramps
trend-known = nights
trend-number = { $nights }
trend-nothing = ?
trend-sure = The dot is your count. The bar shows how far off luck may put it.
trend-weeks = Nights with a cramp, of the nights that I know:
trend-week = Week of { $from }: { $cramps } of { $known }
trend-week-unknown = Week of { $from }: not known
trend-caution = A few nights more or less are mostly luck. Weeks with { $nights } known nights or fewer say little.
trend-unsure = Grey: { $nights } nights or fewer are known. Do not read much into it.

### The stretches. Source: clinical brief §4

stretch-calf = Calf, standing
stretch-hamstring = Back of the thigh, standing
stretch-seated = Seated
stretch-bed = In bed, with a towel
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
