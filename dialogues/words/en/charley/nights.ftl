### What the nights say. Rules: see charley.ftl.

nights-head = <b>What your own nights say</b>
nights-none = Nothing yet. I need at least 14 mornings of /checkin that also say what the day before was like.
nights-too-few = { $nights ->
    [1] One night so far.
   *[other] { $nights } nights so far.
} It is too early to tell. I need at least { $more } more that also say what the day before was like.
nights-alike = So far, your nights are too much alike to compare.
nights-no-link = No clear link so far, in { $nights } nights.
nights-counted = Nights with a cramp: { $cramps } of { $nights }. I count the nights for which you told me what the day before was like.
nights-meaning = Below is what goes with your cramps. It need not be the reason for them. I allow for your other habits and for change over time.
nights-halves = Over time: a cramp on { $cramps_before } of { $nights_before } nights in the first half, on { $cramps_after } of { $nights_after } in the second.
nights-fewer = Your cramps have become fewer. That is good. It often happens by itself, or with the season, so I cannot say what helped.
nights-more = There were more cramps later on. That can happen by itself, or with the season. It need not be anything that you did.
nights-same = No clear change.
nights-new-medicine = A new medicine or dose. Nights with a cramp: { $cramps_with } of { $nights_with } with it, { $cramps_without } of { $nights_without } without. I only count this. Please ask your doctor or pharmacist about it before you change anything.
nights-column-what = Cramp nights
nights-column-with = With it
nights-column-without = Without
nights-not-compared = Nothing to compare yet. These were so on nearly all days, or on hardly any:
button-nights = What my nights say
# Four counts of nights. "With it" is on days when it was so.
link-counts = <b>{ $name }</b>: a cramp on { $cramps_with } of { $nights_with } nights with it, on { $cramps_without } of { $nights_without } without.
link-more-very-likely = It very likely goes with more cramps for you.
link-fewer-very-likely = It very likely goes with fewer cramps for you.
link-more-hint = It may go with more cramps, but that is not proven.
link-fewer-hint = It may go with fewer cramps, but that is not proven.
# One hint in two is wrong. Do not soften this.
link-hint-holds = About half of such hints turn out to be true.
link-not-clear = No clear link so far.
link-reach = Even if it does a lot, more nights may be needed to see it. Nights so far: { $so_far }.
link-too-few = Not enough nights yet: at least { $more } more.
nights-good-days = Done well. I only count this.
link-days = { $name }: on { $days } of { $all } days
try-alcohol = Worth a try: no alcohol close to bedtime.
try-caffeine = Worth a try: no coffee, cola or strong tea in the six hours before bed.
try-heavy-legs = Worth a try: build up step by step, and stretch on the evening of a hard day.
try-sitting = Worth a try: get up and move for a few minutes in each hour that you sit.
try-standing = Worth a try: shift your weight, take breaks, and sit down now and then.
try-hot-day = Worth a try: drink a little more on hot days.
try-drinks = Worth a try: drink a little through the whole day.
try-keep-stretch = Worth keeping up: the stretch before bed.
try-keep-water = Worth keeping up: the small glass in the evening.
