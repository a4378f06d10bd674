### A test by lot. Rules: see charley.ftl.

## safety

button-trial = Test a habit
button-trial-start = Start the test
trial-what = <b>Test a habit</b>
    Your diary shows what goes together. A test can say more. I toss a coin, each evening or, for the stretch, each week: with the habit, or without. Please do as it says. In the morning, tell me about the night.
trial-length = You had a cramp on { $cramps } of the last { $nights } nights that you told me about. If a habit helps you a lot, that may show after about { $needed } nights, or about { $weeks } weeks for you. Often a test shows nothing clear, even if the habit helps. It takes twelve weeks at most. You can stop at any time.
trial-which = Which habit?
trial-no-chance = I cannot offer a test now. Either no habit here is safe for you, or twelve weeks would hardly show anything.
trial-stretch = <b>The bedtime stretch</b>
    This one goes by the week, because it helps slowly. One week in two is with the stretch.
    With: the stretch before bed, all week. /stretch shows it.
    Without: no stretch before bed. A cramp? Stretch it at once, on any night.
trial-water = <b>The evening water</b>
    With: one small glass in the evening.
    Without: no extra glass. Thirsty? Then drink, on any night.
trial-walk = <b>A short evening walk</b>
    With: about ten minutes at an easy pace, where it is light and safe.
    Without: no extra walk that evening.
trial-rules = The coin is tossed when the evening reminder comes. I turn that on, and the morning check-in too. Did you do something else? The night still counts as the coin said. You can leave a night out until bedtime.
trial-rules-weeks = The coin is tossed with the first evening reminder of a week. I turn that on, and the morning check-in too. It takes all twelve weeks. Did you do something else? The night still counts as the coin said.
trial-started = The test has started. The first toss comes with the next reminder.
trial-head = <b>Your test:</b> { $name }
trial-state = Night { $night } of { $nights }. Nights you told me about so far: { $with } with it, { $without } without.
trial-no-reminder = Its reminder does not come at the moment, so no coin is tossed. /settings shows why.
trial-nothing-yet = I look once a week. I keep the numbers to myself until an answer is likely or the time is over, so that they do not change what you tell me.
trial-nothing-yet-weeks = I compare the weeks when all twelve are over. Until then I keep the numbers to myself, so that they do not change what you tell me.
trial-clear = An answer is likely now, so the test is over.
trial-over = Its twelve weeks are over.
trial-stopped = You stopped it, so this is what I know so far.
trial-counts = Nights with a cramp: { $cramps_with } of { $nights_with } with it, { $cramps_without } of { $nights_without } without.
trial-helps = It likely helps you: fewer cramp nights with it, and the coin chose the nights.
trial-helps-weeks = It likely helps you: fewer cramp nights in the weeks with it. The coin chose the weeks, and chance alone would do this in fewer than 1 of 20 tests.
trial-does-not-help = It likely does not help you: there were more cramp nights with it, and the coin chose the nights.
trial-no-difference = No clear difference. It may still help a little: a test like this can miss that.
trial-no-difference-weeks = No clear difference. Blocks of a week may be too short to tell.
trial-too-few-weeks = Too few weeks to compare.
trial-too-few = Too few nights to compare.
trial-left-out = { $nights ->
    [1] One evening does not count: its reminder did not reach you, or you left it out.
   *[other] { $nights } evenings do not count: the reminder did not reach you, or you left them out.
 }
trial-not-told = { $nights ->
    [1] One more night does not count: you did not tell me how it was.
   *[other] { $nights } more nights do not count: you did not tell me how they were.
 }
