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
    [one] the one night I know
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
