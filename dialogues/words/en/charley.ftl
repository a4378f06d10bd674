# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b> and <i>.

### Introducing the bot

bot-name = Charley
bot-short-description = Night leg cramps: a coach for your habits and a diary. Not an emergency service.
bot-description = I am Charley, a habit coach and cramp diary for people with night leg cramps. I ask about habits, keep your diary and remind you to stretch. I do not diagnose or treat. In an emergency call your local emergency number.
command-start = Begin, or go on
command-log = I have a cramp now
command-checkin = How was last night?
command-bedtime = Set bedtime and reminders
command-triggers = What can go with my cramps
command-stretch = The bedtime stretch
command-report = My diary in numbers
command-settings = Reminders and more
command-export = Get all my data
command-delete = Delete all my data
command-privacy = What is kept, and why
command-help = What I can do
command-cancel = Stop what is being asked

### Buttons that many messages share

button-skip = Skip
button-back = ‹ Back
button-done = Done
button-yes = Yes
button-no = No
button-not-sure = Not sure
button-go-on = Go on
button-go-on-asking = Go on with the questions
button-leave-it = Leave it as it is
button-ask-me = Ask me
button-ask-again = Ask me again
button-understood = I understand
button-open-private = Open our private chat
number = { $number }
clock = { $time }
day-and-clock = { $day }, { $time }
yesterday-and-clock = yesterday { $time }
list = { $first }, { $next }
place = { $place }
ranked = { $number }. { $tip }
on = on
off = off
ticked = ✓ { $label }
unticked = { $label }
day = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 } { $day } { $month ->
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
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }
night-of = the night of { $day }

### Short notes on a pressed button

toast-noted = Noted.
toast-old-button = That button is no longer in use.
toast-old-offer = That one is done. Send /log for a new cramp.
toast-already-gone = That entry is no longer there.
toast-first-question = This is the first question.
toast-tick-or-skip = Tick one or more, or tap Skip.
toast-still-bad = Keep holding. Ten minutes and no better? Get medical help.
toast-no-time-left = It is too close to bedtime for that.
toast-summary-stopped = No more weekly summaries. /settings starts them again.
toast-nothing-open = There is nothing open to go on with.

### Start

start-what-i-am = I am Charley, a habit coach and cramp diary: I do not diagnose or treat, no person reads along, and in an emergency please call your local emergency number.
start-consent = Tap <b>Set me up</b> and I keep what you tell me about your health, to coach and remind you, until /delete removes it all.
start-again = Good to see you again. What would you like to do?
consent-line = I keep what you answer here, so that I can coach you. /privacy says more, /delete removes it.
button-log-now = I have a cramp now
button-set-up = Set me up
button-start-again = Start the questions again
button-open-question = Back to the open question
cancelled = Stopped. What you told me so far is kept.
nothing-to-cancel = Nothing is open right now.
dialogue-changed = My questions have changed since we last spoke, so I begin this part again. Your earlier answers are kept.

### During a cramp. Source: clinical brief §3

relief-straighten = <b>Straighten your leg. Pull your toes toward you.</b>
relief-straighten-bed = <b>Straighten your leg. Put a towel round the ball of your foot. Pull your toes toward you.</b>
relief-straighten-gently = <b>Straighten your leg. Pull your toes toward you, gently.</b>
relief-hold = Hold. Breathe. Count slowly to ten. Again.
relief-rub = Still tight? Rub it.
relief-rub-or-hold = Still tight? Rub it, or stand holding on to something firm.
relief-rub-or-stand = Still tight? Rub it, or stand on that foot with support.
relief-rest = Do not rub it or stand on it. A doctor or nurse should look at this leg first.
relief-pregnant = Still tight? Stand on that foot and hold on to something firm. Do not rub a leg that is swollen, hot or red.
relief-pregnant-seated = Still tight? Stretch again. Do not rub a leg that is swollen, hot or red.
relief-walk = Eased? Sit a moment, then walk slowly.
relief-stay-seated = Eased? Stay seated a minute.
relief-lie = Eased? Lie still a minute.
relief-ten-minutes = Not eased in 10 minutes? Get medical help now.
log-noted = Noted { $time }.
log-noted-no-time = Noted.
log-noted-what = Noted { $time }: { $what }.
log-noted-what-no-time = Noted: { $what }.
log-severity = { $severity } of 10
log-note = <i>{ $note }</i>
log-left = { $muscle ->
    [calf] left calf
    [foot] left foot
    [thigh] front of the left thigh
    [hamstring] back of the left thigh
    [shin] left shin
   *[other] left leg
 }
log-right = { $muscle ->
    [calf] right calf
    [foot] right foot
    [thigh] front of the right thigh
    [hamstring] back of the right thigh
    [shin] right shin
   *[other] right leg
 }
log-both = { $muscle ->
    [calf] both calves
    [foot] both feet
    [thigh] front of both thighs
    [hamstring] back of both thighs
    [shin] both shins
   *[other] both legs
 }
log-muscle = { $muscle ->
    [calf] calf
    [foot] foot
    [thigh] front of the thigh
    [hamstring] back of the thigh
    [shin] shin
   *[other] leg
 }
log-cramp-alone = I have kept this cramp and nothing else. By day, /start tells you more.
log-already = I have this one. Is it a new cramp?
log-undone = Taken out again.
log-how-bad = How bad was it? 0 is no pain. 10 is as bad as it can be.
log-severity-noted = Noted: { $severity } of 10. Rest now.
log-morning-checkin = Fine. I will ask in the morning. Rest now.
log-morning-report = Fine. You can add more by day: /report. Rest now.
log-cannot-sleep = Still awake after about 20 minutes? If it is safe for you, get up. Keep the light low. Go back to bed when sleepy.
log-ask-cold = Is the leg cold, pale or numb?
button-still-bad = Still bad
button-easing = It is easing
button-undo = Undo
button-log-another = Add another
button-in-the-morning = In the morning
button-cannot-sleep = Can't get back to sleep
try-look = Leg swollen, hot, red, cold or numb? Do not rub it. Get medical help now.
try-again = Again: knee straight, toes toward you, count slowly to ten.
try-towel = Can't reach your foot? Loop a towel or belt round it and pull.
try-warm = Lay something warm on it, not hot. Not on numb skin.
try-walk = Walk a few steps, holding on to something firm.
try-breathe = Breathe out slowly. Let your shoulders drop.

### Danger. The sentences of the clinical brief §6; each stands alone

danger-emergency = Please call your local emergency number now.
danger-leg-clot = Please get medical advice today, as one swollen, sore leg needs to be checked.
danger-foot-at-risk = Please see a doctor today about your foot.
danger-walking-pain = Please book a visit and mention the pain when walking.
danger-weakness = Please get medical advice today about the weakness.
danger-weakness-book = Please book a visit and mention the weakness.
danger-numbness = Please get medical advice today about the numbness.
danger-numbness-book = Please book a visit about the numbness.
danger-both-swollen = Please book a visit about the swelling.
danger-long-cramp = Please get medical advice now, as this has gone on too long.
danger-long-cramp-over = Please get medical advice today about the long cramp.
danger-today = Please get medical advice today.
danger-muscle-breakdown = Please get medical help right now and tell them every medicine you take.
danger-statin-pain = Please call your doctor, pharmacist or health line today and tell them about the statin.
danger-dirty-wound = Please get medical advice today about the wound and the cramps.
danger-poison = Please get medical help now and say what you were in contact with.
danger-preg-leg = Please call your maternity unit or doctor now.
danger-preg-pressure = Please call your maternity unit now.
danger-quinine = Please get medical help today and show them your quinine.
danger-new-medicine = Please ask your pharmacist or doctor in the next two days if your new medicine could play a part. Keep taking it meanwhile.
danger-often = You noted cramps on three or more nights a week for two weeks. Please book a visit and take your diary.
danger-self-harm = Please call your local emergency or crisis line now.
danger-ask = I want to be sure. Is this happening now or these days?
danger-ask-self-harm = That sounds very hard. Do you think of hurting yourself or of ending your life?
danger-ask-statin = Sore after a busy day is common. Is this pain new, worse than that, or are you weak with it?
danger-ask-other = I want to be sure. Is this happening now, to someone who is with you?
danger-again = I have noted it again. What I said still holds.
danger-kept = I have noted that. I will come back to it at your next check-in. /triggers shows it too.
danger-ask-no = Thank you. I am glad that I asked. If it changes, get help at once.
button-yes-now = Yes
button-no-danger = No
danger-looked-at = Good. Stretches and reminders start again. Told not to stretch? Send /settings stretch off. If it gets worse, get help at once.
danger-resting = The stretches rest for now. Let a doctor or nurse look at what you told me about first. Then tap below.
reminders-rest = You told me about a warning sign. The evening reminders rest until someone has looked at it. /stretch says more.
danger-ask-looked-at = I asked you to get something looked at. Has a doctor or nurse done that?
button-looked-at = It has been looked at
button-not-yet = Not yet

### Questions: the way through

progress = { $question } of { $questions }
progress-part = Part { $part } of { $parts } · { $name } · { $question } of { $questions }
part-safety = Safety first
part-hours = Your evenings
please-tap = Please tap one of the buttons. /cancel stops the questions.
words-so-far = So far: { $words }
words-too-long = That has { $chars } letters and spaces, and there is room for { $chars_max }. Could you send it again, a little shorter?
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = Stop here for now

### Results. Source: clinical brief §2

results-head = <b>What you told me that can go with cramps</b>
result-line = { $name }: { $level }
level-first = worth a look first
level-maybe = maybe
level-less = less likely
level-unknown = not known
level-not-asked = not asked yet
not-a-diagnosis = This is a guide to habits, not a diagnosis.
results-blood-test = Body salts: only a blood test can answer this.

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

nights-head = <b>What your own nights say</b>
nights-none = Nothing yet. I need at least 14 mornings of /checkin, up to Done.
nights-too-few = { $nights ->
    [one] One night so far.
   *[other] { $nights } nights so far.
} It is too early to tell. About { $more } more, each up to Done, and I may see something.
nights-alike = Your nights are too much alike so far to compare them.
nights-no-link = No clear link so far, in { $nights } nights.
nights-counted = You cramped on { $cramps } of { $nights } nights that you told me about, up to Done.
nights-meaning = Below is what goes with your cramps. It need not be the reason for them. I allow for your other habits and for change over time.
nights-halves = Over time: a cramp on { $cramps_before } of { $nights_before } nights in the first half, on { $cramps_after } of { $nights_after } in the second.
nights-fewer = Your cramps have become fewer. That often happens by itself, or with the season. So no habit gets the credit.
nights-more = There were more cramps later on. That can happen by itself, or with the season. So no habit gets the blame.
nights-same = No clear change.
nights-new-medicine = A new medicine or dose: a cramp on { $cramps_with } of { $nights_with } nights with it, on { $cramps_without } of { $nights_without } without. I only count this. Please talk to your doctor or pharmacist about it, and keep taking it meanwhile.
nights-not-compared = Nothing to compare with yet. It was so on nearly all days, or on hardly any:
button-nights = What my nights say
link-counts = <b>{ $name }</b>: a cramp on { $cramps_with } of { $nights_with } nights with it, on { $cramps_without } of { $nights_without } without.
link-said = It { $verdict }.
link-more-very-likely = very likely goes with more cramps for you
link-more-likely = likely goes with more cramps for you
link-fewer-very-likely = very likely goes with fewer cramps for you
link-fewer-likely = likely goes with fewer cramps for you
link-more-hint = may go with more cramps, not proven
link-fewer-hint = may go with fewer cramps, not proven
link-sure = How sure: { $dots } ({ $percent } %)
link-hint-holds = Hints like this hold up about half the time.
link-not-clear = No clear link so far.
link-reach = A strong link would show after about { $nights } nights. You have { $so_far }.
link-too-few = Not enough nights yet: about { $more } more.
link-days = { $name }: on { $days } of { $all } days
link-drink-limit = Drinks: keep to what your care team said, whatever your nights say.
link-tangled = It often comes on the same days as this: { $name }. I cannot fully tell the two apart.
announce-head = <b>New from your own nights</b>
announce-meaning = It need not be the reason. /triggers shows all that I weighed.
announce-no-longer = I told you that it { $verdict }. With your newer nights, this no longer holds up.
name-stretch-done = The bedtime stretch
name-water-done = The evening water

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial = Test a habit
button-trial-start = Start the test
button-trial-stop = Stop the test
button-leave-out = Leave this night out
trial-what = <b>Test a habit</b>
    Your diary shows what goes together. A test can say more. Each evening I toss a coin: with the habit, or without it. Please do what the coin says. In the morning you tell me how the night was, as ever.
trial-length = You cramped on { $cramps } of the last { $nights } nights that I know. A habit that helps you much may show after about { $needed } nights, some { $weeks } weeks for you. Often a test shows nothing clear, even if the habit helps. It takes twelve weeks at most. You can stop at any time.
trial-which = Which habit?
trial-no-chance = I cannot offer a test now. Either no habit here is safe for you, or twelve weeks would hardly show anything.
trial-stretch = <b>The bedtime stretch</b>
    With: the stretch before bed. /stretch shows it.
    Without: no stretch that evening. A cramp? Stretch it at once, on any night.
trial-water = <b>The evening water</b>
    With: one small glass in the evening.
    Without: no extra glass. Thirsty? Then drink, on any night.
trial-walk = <b>A short evening walk</b>
    With: about ten minutes at an easy pace, where it is light and safe.
    Without: no extra walk that evening.
trial-rules = The coin is tossed when the evening reminder comes. I turn that on, and the morning check-in too. Did you do otherwise than the coin said? The night still counts as the coin said. Until bedtime you can leave a night out.
trial-started = The test has started. The first toss comes with the next reminder.
trial-head = <b>Your test:</b> { $name }
trial-state = Night { $night } of { $nights }. { $counted } nights count so far: { $with } with, { $without } without.
trial-no-reminder = Its reminder does not come at the moment, so no coin is tossed. /settings shows why.
trial-nothing-yet = I look once a week. I say nothing of the numbers until an answer is likely or the time is over, so that they do not sway you.
trial-clear = An answer is likely now, so the test is over.
trial-over = Its twelve weeks are over.
trial-stopped = You stopped it, so this is what I know so far.
trial-counts = A cramp on { $cramps_with } of { $nights_with } nights with it, on { $cramps_without } of { $nights_without } without.
trial-helps = It likely helps you: fewer cramp nights with it, and the coin chose the nights.
trial-does-not-help = It likely does not help you: there were more cramp nights with it, and the coin chose the nights.
trial-no-difference = No clear difference. It may still help a little: a test like this can miss that.
trial-too-few = Too few nights to compare.
trial-left-out = { $nights ->
    [one] One evening does not count: its reminder did not reach you, or you left it out.
   *[other] { $nights } evenings do not count: the reminder did not reach you, or you left them out.
 }
lot-with-stretch = Tonight the coin says: <b>with</b> the stretch.
lot-with-water = Tonight the coin says: <b>with</b> water. Have one small glass now. Then only sips until bed.
lot-with-walk = Tonight the coin says: <b>with</b> a short walk. About ten minutes, at an easy pace, where it is light and safe.
lot-without-stretch = Tonight the coin says: <b>without</b> the stretch. A cramp in the night? Stretch it at once, as ever.
lot-without-water = Tonight the coin says: <b>without</b> the extra glass. Thirsty? Then drink.
lot-without-walk = Tonight the coin says: <b>without</b> the walk.
lot-left-out = Left out. This night does not count.
name-walk = A short evening walk

### Opening a cause

button-open-cause = { $name } ›
button-habits = Habits to try
button-treatments = What has been tried?
habits-head = <b>Habits to try</b>
habit-drink = 1. Drink a little through the whole day. Six to eight cups is a usual guide. Pale pee is a good sign.
habit-drink-limit = 1. Drinks: keep to what your care team said. Not sure if you have a limit? Ask them.
habit-food = 2. Eat foods with potassium, calcium and magnesium, such as beans, greens, nuts, fruit and dairy. Told to avoid any of them? Then do as you were told.
habit-food-ask = 2. Ask your care team which foods are right for you. Some hold a lot of potassium.
habit-stretch = 3. Stretch your calf and the back of your thigh just before bed: /stretch
habit-move = 4. Try not to sit or stand still for long. Move a little each hour, and on most days. Aim for a weight that suits you.
habit-pregnant = 5. Pregnant? Tell your midwife or doctor about the cramps.
treatments-head = <b>What has been tried</b>
treatment-stretch = Stretching calf and back of thigh before bed: in one small trial, 80 people over 55 had about 1 cramp fewer a night after six weeks. In another, calf only, people on quinine saw no change. Try it for six weeks, then look at your diary.
treatment-magnesium = Magnesium tablets did not help older adults in trials. In pregnancy the results differ. Kidney disease, pregnant or on other medicines? Ask before you take any.
treatment-calcium = Calcium tablets have not been shown to help cramps.
treatment-k2 = Vitamin K2: in one trial, 199 people over 65 in China had fewer cramps. One trial is too little, so I do not suggest it. Never with warfarin.
treatment-salts = Do not add potassium or salt substitutes unless your doctor says so.
treatment-quinine = I never suggest quinine. It can have serious side effects. Tonic water has it too, and some people react. Do you take quinine? Go over it with your doctor. Bruises, bleeding or ringing ears? Get help quickly.
treatment-doctor = If cramps often spoil your sleep, a doctor may discuss other options with you. Keep taking your medicines, and ask first.

### Bedtime

bedtime-example = Please send a time like 22:30 or 10:30 pm. With the rest: /bedtime 22:30 06:45 Berlin
bedtime-later = That is fine. No reminders come until I know your bedtime and place. /bedtime sets them any time.
night-too-long = That would be a night of more than 16 hours. Please send a different time.
bedtime-which = { $time } - which do you mean?
bedtime-at-night = { $time } at night
bedtime-in-the-morning = { $time } in the morning
bedtime-in-the-afternoon = { $time } in the afternoon
bedtime-set = Bedtime { $bedtime }, up at { $rising }, { $place } time.
coming-water = Water: next at { $time }.
coming-stretch = Stretch: next at { $time }.
coming-checkin = Morning check-in: next at { $time }.
coming-nothing = No reminders will come.
coming-walk = Walk: next at { $time }.
coming-summary = Weekly summary: next at { $time }.
water-limit = You told me you may have a limit on drinks. I will not send water reminders. Please keep to what your care team said.
water-not-told = I send no water reminders until I know that you have no limit on drinks.
place-unknown = I do not know that place. Send a big city near you, share your location, or send your time now, like 21:40.
place-unknown-named = I do not know a place called "{ $place }". Send a big city near you, share your location, or send your time now, like 21:40.
place-several = There is more than one "{ $place }". Send /bedtime again with its country, too.
place-which = Which one is it?
place-noted = Noted: { $place } time.

### Evening reminders. Source: clinical brief §4 and §5

water-reminder = Had little to drink today? Have one small glass of water now. Then only sips until bed.
stretch-reminder = Time to stretch. Do it just before you get into bed. It takes three minutes.
stretch-reminder-seated = Time to stretch, sitting down. Do it just before you lie down. It takes about a minute.
stretch-reminder-bed = Time to stretch, in bed. It takes about a minute.
stretch-reminder-ask-team = Time to stretch, if your care team has said yes to it. Do it just before bed.
button-show-me = Show me how
button-snooze = In 15 minutes
button-skip-tonight = Skip tonight
water-done = Water done. Good.
stretch-done = Stretch done. Sleep well.
walk-done = Walk done. Good.
reminder-skipped = Skipped for tonight.
reminder-snoozed = Fine. I will be back at { $time }.
water-offer = You were up often in the night. Shall I move the water to 3 and a half hours before bed, or stop it?
button-water-earlier = Move it earlier
button-water-off = Stop the water reminder
water-moved = Moved.

### The stretch guide. Source: clinical brief §4

guide-head = <b>Bedtime stretch</b>
guide-calf-standing = <b>Calf.</b> Face a wall. Hands on it at chest height, arms straight. One foot back: heel flat, knee straight, toes forward. Bend the front knee and lean until the back calf pulls.
guide-hamstring-standing = <b>Back of the thigh.</b> Put one heel a little in front, that leg straight. Hold the back of a chair that stands against a wall. Back straight, push your hips back until the thigh pulls.
guide-seated = <b>Calf and thigh, sitting.</b> Put a firm chair against a wall. Sit near its edge. One leg straight out: heel down, knee straight, toes toward you. Lean forward from the hips until it pulls.
guide-bed = <b>Calf, in bed.</b> Loop a towel round the ball of one foot. Knee straight. Pull the toes gently toward you.
guide-dose = Hold 10 seconds. Change legs slowly. Do each leg three times, for each stretch. Feel a firm pull, never pain. Keep breathing.
guide-ask-team = New knee or hip, a recent injury or an operation? Ask your care team first.
guide-numb-feet = Look at your foot before you start. Pull lightly only.
guide-pregnant = Hold on to something firm. Pull gently, no bouncing. Do not lie flat for long.
guide-stop = Sharp pain, or swelling that stays? Stop. Get medical advice today.
button-count-with-me = Count with me
button-team-said-yes = My care team said yes
pace-calf = Calf
pace-hamstring = Back of the thigh
pace-both = Calf and thigh
pace-left = left leg
pace-right = right leg
pace-ready = { $stretch }: get ready.
pace-hold = { $stretch }, { $leg }: hold and breathe. { $hold } of { $holds }
pace-end = That was all of it. Sleep well.

### Check-in

checkin-needs-hours = For that I need to know when your night is.
checkin-nothing = That is fine. I noted nothing for { $night }.
details-of = About the cramp at { $time }:
checkin-noted-clear = Noted: no cramp, { $night }.
checkin-noted = { $cramps ->
    [one] Noted: one cramp, { $night }.
   *[other] Noted: { $cramps } cramps, { $night }.
 }
checkin-not-clear = There is a cramp in your diary for { $night }. If it was a mistake, you can remove it with /report.
pregnancy-again = About pregnancy: is what you told me still right?
pregnancy-never = I will not ask about that again.
button-no-change = Still right
button-never-ask = Don't ask again
button-tips-off = No more tips

### Sleep tips. Source: clinical brief §8

tip-same-times = Go to bed and get up at the same time each day.
tip-seven-hours = Go to bed early enough for seven hours.
tip-room = Keep the room dark, quiet and cool.
tip-screens = Put screens away half an hour before bed.
tip-caffeine = No coffee, cola or strong tea in the six hours before bed.
tip-alcohol = No alcohol close to bedtime.
tip-fluids-early = Drink early in the day and little before bed. Use the toilet last thing.
tip-late-meal = No big meal late. A light snack is fine.
tip-move-by-day = Move a little during the day.
tip-wind-down = Wind down: stretch, breathe slowly, dim the light.
tip-get-up = Awake about 20 minutes after a cramp? If that is safe for you, get up, keep the light low, and go back when sleepy.
tip-covers = Keep the covers loose, so that they do not press your toes down.

### Report

report-head = <b>Your diary</b>
report-empty = Your diary is still empty. /log keeps a cramp, /checkin a night.
report-no-zone = { $cramps ->
    [0] Your diary is still empty. /log keeps a cramp.
    [one] One cramp is in your diary. To sort it by night I need your time: /bedtime
   *[other] { $cramps } cramps are in your diary. To sort them by night I need your time: /bedtime
 }
report-two-weeks = <b>Last two weeks:</b> { $recorded } of { $nights } nights recorded, { $missing } missing.
report-four-weeks = <b>Last four weeks:</b> { $recorded } of { $nights } nights recorded, { $missing } missing.
report-counts = Nights with a cramp: { $nights }. Cramps in all: { $cramps }.
report-severity = How bad (of 10): worst { $worst }, usual { $median }.
report-missing-not-clear = A missing night is not a clear night.
report-nights-head = <b>The last ten nights</b>
report-add-which = Which night was it?
summary-head = <b>Your week to { $day }:</b> { $recorded } of { $nights } nights recorded, { $missing } missing.
summary-offer = Your diary has seven mornings or more by now. Shall I sum up each week in numbers and a picture? It comes on Sunday mornings, without a sound.
summary-which-day = On which morning shall I sum up your week? It comes without a sound.
button-summary = Weekly summary
button-summary-yes = Yes, on Sundays
button-summary-day = On another day
button-summary-no = No, thank you
button-summary-stop = No more summaries
button-no-summary = No summary
night-with-cramps = { $cramps ->
    [one] { $day }: 1 cramp
   *[other] { $day }: { $cramps } cramps
 }
night-clear = { $day }: clear
night-unknown = { $day }: not recorded
button-last-nights = The last ten nights
button-add-forgotten = Add one I forgot
button-correct-night = Answer for this night
entry-label = { $time } · { $severity } of 10
entry-label-bare = { $time }
entry-no-time = no time
entry-head = Cramp in { $night }, { $time }
entry-head-no-time = Cramp in { $night }
entry-no-night = a night not yet sorted
entry-severity = How bad: { $severity } of 10
entry-leg = Leg: { $what }
entry-muscle = Muscle: { $what }
entry-minutes = Length: { $what }
entry-minutes-typed = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }
entry-helped = Helped: { $what }
entry-note = Note: { $note }
entry-from-memory = Added from memory
entry-remove-ask = Remove this cramp from your diary?
entry-removed = Removed.
button-change-severity = How bad
button-change-details = Leg, muscle, length, what helped
button-remove = Remove
button-remove-yes = Yes, remove it
button-keep-it = Keep it

### Settings

settings-changed = Changed.
settings-unknown = I did not get that. Try one of these: /settings water off, /settings water 90, /settings stretch 20, /settings checkin on, /settings pause 7
settings-hours = Bedtime { $bedtime }, up at { $rising }, { $place } time.
settings-no-hours = No bedtime yet. /bedtime sets it.
settings-water = Water reminder: { $switch }, { $minutes } minutes before bed
settings-stretch = Stretch reminder: { $switch }, { $minutes } minutes before bed
settings-checkin = Morning check-in: { $switch }
settings-tips = Sleep tips: { $switch }
settings-summary = Weekly summary: on { $day } mornings
settings-no-summary = Weekly summary: off
settings-trial = Your test: { $name }
settings-paused = Reminders pause until { $day }.
settings-examples = You can also type: /settings water 90, /settings stretch 20, /settings pause 7
settings-water-range = Water can come { $from } to { $to } minutes before bed.
settings-stretch-range = The stretch can come { $from } to { $to } minutes before bed.
settings-too-close = Water must come at least 15 minutes before the stretch. Nothing was changed.
settings-languages = I speak these languages so far: { $languages }
settings-pause-range = I can pause for up to { $days } days.
stopped = No more reminders. Your diary stays, and /log works at any time.
button-settings = Settings
button-switch-water = Water reminder: turn { $switch }
button-switch-stretch = Stretch reminder: turn { $switch }
button-switch-checkin = Morning check-in: turn { $switch }
button-switch-tips = Sleep tips: turn { $switch }
button-pause = Pause reminders for 7 days
button-resume = End the pause
button-change-bedtime = Change bedtime

### Help and privacy

help-commands = /log - a cramp, now
    /checkin - how last night was
    /bedtime - bedtime and reminders
    /stretch - the bedtime stretch
    /triggers - what can go with your cramps
    /report - your diary, and correcting it
    /settings - reminders on, off, earlier, later
    /export - all your data
    /delete - remove all your data
    /privacy - what is kept, and why
    /cancel - stop what is being asked
help-no-emergency-service = I am not an emergency service, and nobody reads along. I hear many danger signs in your words, but not all. In an emergency call your local emergency number.
button-when-to-get-help = When to get help
help-emergency = <b>Call your local emergency number now:</b>
    Chest pain, sudden trouble breathing, coughing blood, fainting.
    A leg suddenly very painful, cold, pale, blue, numb or weak, or that will not move.
    Face drooping, slurred speech, sudden weakness. Loss of bladder or bowel control.
    Stiff jaw, trouble swallowing, spasms all over.
    Confusion, fits, racing heart, no pee for 8 hours.
    Pee like cola, or very bad muscle pain or weakness, with a statin or after hard exercise.
    Bleeding while on quinine. Ill after contact with a poison.
    Thoughts of harming yourself.
help-today = <b>Get medical help today:</b>
    One leg swollen, hot and sore.
    A cramp over 10 minutes that will not ease.
    A foot that hurts lying flat, a sore that will not heal, black skin.
    New weakness or numbness.
    Cramps in belly, chest or arms after losing fluid.
    Cramps after a dirty cut or a poison.
    Yellow skin or eyes.
    New muscle pain on a statin. Bruises or ringing ears on quinine.
    Pregnant or a new mother: bad headache, changed sight, pain under the ribs, vomiting, sudden swelling.
help-book = <b>Book a visit:</b>
    Calf pain on walking. Both legs swell. Weak or numb for long.
    Liver disease with new cramps.
    Cramps three nights a week for two weeks, or tired by day.
help-sleep-head = <b>For better sleep</b>
help-sleep-evidence = These are common tips. Few of them have been tested one by one.
button-sleep-tips = Tips for better sleep
privacy-what = <b>What I keep:</b> your answers, your question for the doctor, cramps and notes, check-ins, your tests, warning signs with the words you told them in, reminders sent, what I found in your nights, bedtime, time zone, settings and chat number. No name.
privacy-who = I use it only to coach and remind you. It is kept locked, with a key of your own. Whoever runs me could open it.
privacy-operator = I am run by: { $operator }
privacy-no-operator = Whoever runs me has not given a name or contact here.
privacy-consented = You agreed on { $day } at { $time }.
privacy-no-consent = You have not been set up. A cramp from /log is kept all the same.
privacy-rights = /export gives you all of it. /delete removes it and takes your consent back.
export-coming = Here is everything I keep about you, in two files.
export-caption = Your data from Charley
delete-ask = Delete everything I keep about you? This cannot be undone. /export gives you a copy first.
button-delete-yes = Yes, delete everything
button-delete-no = No, keep it
delete-receipt = Everything about you is deleted, and its key destroyed. A copy that whoever runs me made before may still hold it. /privacy says whom to ask. /start begins anew, any time.
delete-receipt-backups = Everything about you is deleted, and its key destroyed. Backups from before still hold it. They are deleted one by one, the last in { $days ->
    [one] a day
   *[other] { $days } days
}. It takes longer if no new ones can be made. /privacy says whom to ask. /start begins anew, any time.
delete-kept = Nothing was deleted.

### What nobody asked for

night-offer = Is it a cramp? One tap keeps it. In an emergency call your local emergency number.
not-understood = I did not get that, and no person reads along. /help shows what I can do.
sticker-answer = Thank you! /help shows what I can do.
cannot-listen = I cannot listen to voice notes. In an emergency call your local emergency number. If it is a cramp, one tap keeps it.
only-words = I can only read words and taps. /help shows what I can do.
edited = I go by what you sent first. To correct a cramp, use /report.
unknown-command = I do not know that command. /help shows those I know.
group-answer = I only talk in private, since this is about your health.
not-made = Sorry, I could not make the file that you asked for. That is a fault on my side, and it has been put aside to be looked at. Your diary is safe.
failed = Sorry, something went wrong on my side with your last message. It has been put aside to be looked at. In an emergency call your local emergency number. A cramp? Please send /log again.
too-much = So much came at once that I left out some of my answers. All you sent is kept, but files: please send those again, one at a time. /help shows what I can do. In an emergency call your local emergency number.
