# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
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

button-languages = Language
# Said where it is true. In English nobody sees it.
language-unread = A program put my words into this language. No native speaker and no clinician has read them yet.
button-skip = Skip
button-back = Back
button-done = Done
button-go-on = Go on
button-leave-it = Leave it as it is
button-ask-me = Ask me
number = { $number }
part-of = { $part } of { $all }
clock = { $time }
day-and-clock = { $day }, { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
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
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = the night of { $day }

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = Noted.
toast-old-button = That button is no longer in use.
toast-old-offer = That button is too old. Send /log for a new cramp.
toast-already-gone = That entry is no longer there.
toast-first-question = This is the first question.
toast-tick-or-skip = Tick one or more, or tap Skip.
toast-no-time-left = It is too close to bedtime for that.
toast-nothing-open = There is no open question to go back to.

### Start

consent-line = I keep what you answer here, so that I can coach you. /privacy says more, /delete removes it.
button-log-now = I have a cramp now
dialogue-changed = My questions have changed since we last spoke, so I will start this part again. Your earlier answers are kept.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = How bad was it? 0 is no pain. 10 is as bad as it can be.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = You told me about a warning sign. The evening reminders are paused until a doctor or nurse has checked it, or it has gone away. /stretch says more.

##

### Questions: the way through

progress = { $question } of { $questions }
progress-part = { $name } · { $question } of { $questions }
part-safety = Safety first
part-hours = Your evenings
part-age = Your age
part-is-it-cramp = Is it a cramp?
part-plan = The plan
part-conditions = Your health
part-offer = I have a few more questions. The next part: { $name }
button-ask-me-now = Ask me now
button-ask-each-morning = Ask me each morning
button-page-for-doctor = Page for the doctor
## safety

for-young = Here is what I can do for you: help during a cramp, and keep your diary. Show it to a parent, and ask a doctor about it together. My coaching is for adults.
for-adults = My tips and reminders are for adults. Please ask a doctor about your cramps, together with your parents. I can help you during a cramp, and I keep your diary: /log
not-cramp = What you describe may not be cramp. A doctor or nurse can tell the difference. Your answers are on your page for the doctor.

##

start-with-this = <b>Start with this:</b> { $step }
words-so-far = So far: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = This is a guide to habits, not a diagnosis.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = It likely goes with more cramps for you.
link-fewer-likely = It likely goes with fewer cramps for you.
## safety

link-drink-limit = Drinks: keep to what your doctor or nurse said, whatever your nights say.

##

link-tangled = It often comes on the same days as this: { $name }. I cannot fully tell the two apart.
name-stretch-done = The bedtime stretch
name-water-done = The evening water

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = Stop the test
name-walk = A short evening walk

### Opening a cause

button-habits = Habits to try
button-treatments = What has been tried
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = Magnesium tablets did not help older adults in trials. In pregnancy the trials do not agree. Kidney disease, pregnant or on other tablets? Ask a doctor or pharmacist first.
treatment-quinine = I never suggest quinine. It can have serious side effects. Tonic water has it too, and some people react to it. Do you take quinine? Go over it with your doctor. Bruises, bleeding or ringing ears? Get help quickly.
treatment-pickle = Pickle brine: in 74 people with bad scarring of the liver, a sip during a cramp eased the pain more than water did. The evidence is weak, and nobody has tested it in others. It is very salty, so ask your doctor first.
treatment-salts = Do not take extra potassium, or use a salt substitute, unless your doctor says so. Too much can harm the heart.
treatment-calcium = Calcium tablets have not been shown to help cramps.
treatment-b-vitamins = B vitamins: in one tiny trial, older people with high blood pressure had fewer cramps. The evidence is very weak.
treatment-k2 = Vitamin K2: in one trial, 199 people over 65 in China had fewer cramps. One trial is not enough, so I do not suggest it. A doctor may discuss it. Never with warfarin.

##

### Bedtime

bedtime-later = That is fine. No reminders come until I know your bedtime and place. /bedtime sets them any time.
night-too-long = That would be a night of more than 16 hours. Please send a different time.
coming-water = Next water: { $time }.
coming-stretch = Next stretch: { $time }.
coming-checkin = Next check-in: { $time }.
coming-nothing = No reminders will come.
coming-walk = Next walk: { $time }.
coming-summary = Next weekly summary: { $time }.
## safety

water-limit = You told me that you have a limit on drinks. I send no water reminders. Please keep to your limit.
water-illness = With what you told me about your health, too much fluid can do harm. So I send no water reminders. Ask your doctor or nurse how much is right for you.
water-fast = I send no water reminders during your fast. You choose when to drink.
water-not-told = I send no water reminders until I know that you have no limit on drinks.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = Stretch done. Sleep well.

### Check-in

entry-label = { $time } · { $severity } of 10
entry-label-bare = { $time }
entry-no-time = no time
# One more time of a list: "02:10, 03:12".
listed = { $before }, { $one }
known-cramps = { $cramps ->
    [1] Noted so far: one cramp.
   *[other] Noted so far: { $cramps } cramps.
 }
known-cramps-at = { $cramps ->
    [1] Noted so far: one cramp, at { $times }.
   *[other] Noted so far: { $cramps } cramps, at { $times }.
 }
sleep-times-usual = To bed at about { $bed }, up at about { $up }.
button-full-form-on = Begin a full sleep diary
button-full-form-off = End the full sleep diary
sleep-in-bed-odd = That does not fit the night that you told me about. Please tap or type again when you got into bed.
sleep-last-woke-odd = That is not between going to bed and getting up. Please tap or type again when you last woke up.
sleep-times-odd = That makes a night of under 2 or over 16 hours. Please tap or type again when you got up. Tap Back to change when you went to bed.
together = Tap what you know: leg, place, length, what helped. Then Done.
details-of = About the cramp at { $time }:

### Report

report-missing-not-clear = There may have been a cramp on a night that you did not tell me about.
button-last-nights = The last ten nights
entry-minutes-typed = { $minutes ->
    [1] 1 minute
   *[other] { $minutes } minutes
 }

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] I look for emergencies in what you type in this language, and miss some. Other signs of danger I do not see. If something is wrong, tap the button. In an emergency call your local emergency number.
       *[nothing] I cannot see danger in what you type in this language. If something is wrong, tap the button. In an emergency call your local emergency number.
    }
button-something-is-wrong = Something is wrong
button-when-to-get-help = When to get help

##

button-sleep-tips = Tips for better sleep
export-caption = Your data from Charley

## The plan, in what several say.

report-counts = Nights with a cramp: { $nights }. Cramps in all: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence = { $when }, { $do }.
plan-sentence-alone = { $do }.
plan-sentence-own = My cue: “{ $cue }”. Then { $do }.
plan-kept = { $name }: { $yes } of { $counted }.
plan-kept-partly = { $name }: { $yes } of { $counted }, and { $partly } partly.
plan-kept-none = { $name }: nothing noted yet.
plan-kept-not-possible = Not possible on { $days ->
    [1] one day
   *[other] { $days } days
 }.
# $name is a habit, as it stands on its button.
kept-ask = { $name }: could you do it yesterday?
button-kept-yes = Yes
button-kept-partly = Partly
button-kept-no = No
button-kept-not-possible = It was not possible
plan-more-offer = May I ask three short questions? They help me not to expect too much of you.
note-at-night = That is in your night, and I am quiet then. Please pick a time in the day.
plan-rested = The month is over. Shall we go on from the same place?
## safety

plan-rests-until-opened = You told me about something serious, so your plan is paused. There is no hurry. It goes on when you open it.

##

plan-offer = Your diary now has { $mornings } mornings in it. Would you like a plan? Eight weeks, one small habit at a time, and you choose. You can stop at any time.
pack-over = Over now: { $name }.
pack-hours-back = Your bedtime is { $bedtime } again, { $place } time. /bedtime changes it.
pack-week-begins = A new week. Does your main sleep still begin at { $bedtime }?
plan-tiny = The break is over. You have nothing to make up for. For one week, just this:
button-pack-same-hours = Yes, as it is
button-pack-new-hours = At another time
plan-smaller-offer = Shall we make it smaller?
fewer-offer = The stretch is a habit now. Shall I remind you less often? Every second evening for two weeks, then on Sundays.
button-fewer = Fewer reminders
no-more-offer = I remind you of the stretch on Sundays only. Shall I stop that, too?
button-no-more = Stop the reminder
back-offer = The stretch reminder now comes less often, or not at all. Would you like it every evening again?
button-back-again = Bring it back
button-plan-begin = Yes, please
button-plan-not-now = Not now
button-plan-why = Why?
button-plan-smaller = Make it smaller
command-plan = Eight weeks, one small habit
button-plan-rest = Pause for a month
button-plan-stop = Stop the plan
