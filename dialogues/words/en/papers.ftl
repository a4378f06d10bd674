# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = For my doctor
doctor-head = <b>For your doctor</b>
doctor-question = <b>Your question:</b> { $question }
doctor-not-printable = The page cannot print these letters. It has a line to write on instead.
doctor-signs-left-out = The page cannot print all of the little pictures in your question. It leaves those out.
doctor-page = <b>The page</b> is for printing, one sheet with the counts and what you told me. Choose the paper your printer has.
doctor-nights = <b>The table</b> has one row for each night, for a spreadsheet. Its first row names the columns. A night that was not recorded is marked as not known.
doctor-fhir = <b>The clinic file</b> holds the same for a clinic's own programs (FHIR R4). Your name is not in it.
doctor-full-form = <b>A full sleep diary</b> asks for 14 nights what doctors’ sleep diaries ask.
doctor-full-form-on = <b>The full sleep diary</b> is on up to the night of { $day }.
doctor-coming = Here it is. Look through it before you pass it on.
button-page-a4 = The page, A4
button-page-letter = The page, US Letter
button-nights-file = The table of nights
button-fhir-file = The clinic file
button-add-question = Add a question of mine
button-change-question = Change my question
button-no-question = Leave my question out
fhir-questionnaire = What was asked
fhir-cramp = Leg cramp at night
fhir-night = Leg cramps in one night, counted by the person
fhir-sign = Warning sign that the person reported
fhir-from-memory = Added from memory
fhir-urgency = Help that Charley advised
fhir-looked-at = Said to have been looked at
fhir-lying-down = Got into bed
fhir-last-waking = Woke up for the last time
fhir-bed = Went to bed, trying to sleep
fhir-up = Got up
fhir-times = Whether these two times were told
fhir-as-usual = Said to be about as usual
fhir-told = Told
fhir-asleep = Minutes asleep, the person's own estimate from a diary
urgency-emergency = at once
urgency-same-day = the same day
urgency-book = by booking a visit
sign-lung-clot = Sudden trouble breathing, chest pain, coughing blood or fainting
sign-leg-clot = One leg swollen, warm, red or darker, and sore
sign-cold-leg = A leg suddenly very painful, cold, pale, numb or weak
sign-foot-at-risk = Foot pain lying flat, a sore that does not heal, or black skin
sign-walking-pain = Calf pain on walking that stops with rest
sign-weakness = Weakness, a leg getting thinner, or constant twitching
sign-stroke-spine = Sudden weakness, or trouble with face, speech, bladder or bowel
sign-numbness = Numbness, burning or pins and needles that stay
sign-both-swollen = Swelling in both legs
sign-long-cramp = A cramp of over 10 minutes
sign-wide-cramps = Cramps also in belly, chest or arms, or twitching, after losing fluid
sign-muscle-breakdown = Bad muscle pain, weakness or dark pee with a statin or hard exercise
sign-statin-pain = New muscle pain, weakness or cramps on a statin
sign-liver = Yellow skin or eyes, swollen belly, or liver disease with new cramps
sign-tetanus = Stiff jaw, trouble swallowing or spasms all over
sign-dirty-wound = Cramps after a cut with soil or dirt in it
sign-poison = Cramps after contact with a poison
sign-dehydrated = Very ill from losing fluid: confusion, a faint, fits or a racing heart
sign-preg-leg = Pregnant or after birth: one leg painful, swollen or hot
sign-preg-pressure = Pregnant or after birth: bad headache, changes in sight, pain under the ribs or sudden swelling
sign-quinine = Bruises, bleeding, spots, or trouble with ears or sight, while on quinine
sign-new-medicine = A new medicine or dose in the 4 weeks before the cramps began
sign-often = Cramps on three or more nights a week for two weeks
sign-sleepy-driving = Nods off when driving
sign-breathing = Loud snoring or stops in breathing during sleep
sign-long-bad-sleep = Bad sleep for more than three months that spoils the days
sign-low-mood = Low mood or no joy on most days for two weeks
sign-self-harm = Thoughts of self-harm
sign-confusion = Sudden confusion that stays, or a fit
sign-no-pee = No pee all day
sign-faint = Passed out
sign-dizzy-standing = Dizzy or unsteady on standing up
sign-fall = A fall
sign-diabetic-foot = Diabetes with a red, hot or swollen foot, or a new wound
sign-bleeding-vein = A bleeding vein
sign-hard-vein = A hard, painful, red or darker vein
sign-thinner-bleed = A large bruise, a growing swelling or bleeding on a blood thinner
sign-low-sugar = Low sugar, or shaky and sweaty, on a diabetes medicine

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = This would be added to your diary:
import-added = Added to your diary:
import-nothing-new = Nothing in it is new.
import-cramps = { $count ->
    [1] 1 cramp
   *[other] { $count } cramps
 }
import-nights = { $count ->
    [1] 1 check-in
   *[other] { $count } check-ins
 }
import-answers = { $count ->
    [1] 1 answer
   *[other] { $count } answers
 }
import-causes = { $count ->
    [1] 1 result of your answers
   *[other] { $count } results of your answers
 }
import-signs = { $count ->
    [1] 1 warning sign
   *[other] { $count } warning signs
 }
import-trials = { $count ->
    [1] 1 test that is over
   *[other] { $count } tests that are over
 }
import-announced = { $count ->
    [1] 1 thing I told you about your nights
   *[other] { $count } things I told you about your nights
 }
import-profile = your hours, place or settings
import-here-already = { $lines ->
    [1] One thing in it is here already and stays as it is.
   *[other] { $lines } things in it are here already and stay as they are.
 }
import-problems = { $lines ->
    [1] One line cannot be added:
   *[other] { $lines } lines cannot be added:
 }
import-more = and { $lines } more.
import-bad-field = Line { $line }: { $field } cannot be "{ $value }".
import-empty-field = Line { $line }: { $field } is empty.
import-bad-shape = Line { $line }: it has too few or too many parts.
import-twice = Line { $line }: this is in the file twice.
import-taken = Line { $line }: { $id } is another entry in your diary.
import-adding = I am adding it.
import-left = Nothing was added.
import-gone = I cannot get that file any more. Please send it again.
import-failed = Sorry, something went wrong on my side with your file. It has been set aside to be looked into. Your diary is as it was.
import-too-large = That file is too large. I read files up to { $megabytes } MB. Nothing was changed.
import-not-text = I cannot read this as text. I read charley-export.json and charley-cramps.csv, saved as UTF-8. In a spreadsheet, save it as "CSV UTF-8". Nothing was changed.
import-not-ours = This is no diary of mine. I read charley-export.json and charley-cramps.csv from /export. Nothing was changed.
import-broken = The file breaks off or is damaged at line { $line }. Nothing was changed.
import-no-column = Line 1: the column "{ $column }" is missing. Nothing was changed.
import-foreign-column = Line 1: I do not know the column "{ $column }". Nothing was changed.
import-nights-table = The table of nights cannot be read back. Please send charley-export.json or charley-cramps.csv from /export.
import-too-many = This file holds too much. I read up to { $most } lines or entries. Nothing was changed.
import-no-room = With this file your diary would be too full for me. It has room for { $cramps } cramps. Nothing was changed.
button-import = Add it
button-leave-file = Leave it

### A diary that is too long for one file, or for Charley

export-parts = Here is everything I keep about you, in { $files } files. Each one can be sent back on its own.
diary-full = Your diary is full, so I could not write this down. To make room: /export, keep the files, then /delete. After that, send me back the newest file.
diary-nearly-full = { $cramps ->
    [1] Your diary is nearly full. It has room for 1 more cramp.
   *[other] Your diary is nearly full. It has room for { $cramps } more cramps.
 }

### What comes with a file

nights-caption = Your nights from Charley
fhir-caption = Your diary for a clinic, from Charley
page-caption = Your page for the doctor, from Charley

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = A diary of leg cramps at night
page-nights = Nights of { $from } to { $to }.
page-night = The night of { $day }.
page-name = Name: ______________________________   Date of birth: ________________
page-effect = Effect on the day: { $told } ({ $day })
page-illnesses = Illnesses reported: { $told } ({ $day })
page-made = Made on { $made } from what the person noted with Charley, a diary on the phone.
page-date = { $day } { $year }
# At the head of the page. $date is the same as 2026-12-02, for a language of another
# calendar to add.
page-date-in-head = { $day } { $year }
page-list = { $first }, { $next }
page-count = { $what } ×{ $count }
page-two-weeks = Last 2 weeks
page-four-weeks = Last 4 weeks
page-since = Since { $day }
page-window = { $when }: cramps on { $with_cramp } of { $recorded } recorded nights, { $missing } missing. { $cramps ->
    [1] 1 cramp
   *[other] { $cramps } cramps
  }, { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole }.{ $tenth } a week
page-too-few = too few nights for a number a week
page-missing = A missing night is not a clear night. "A week" is seven recorded nights. All below is from the last 4 weeks, if it has no other date.
page-no-nights = No night is recorded yet.
page-severity = Pain, 0 to 10: worst { $worst }, usual { $usual } (told for { $told } of { $cramps } cramps).
page-strip = A square a night, up to 8 weeks, newest last. Dates: the first evening of each week.
page-strip-clear = no cramp
page-strip-cramp = cramp, worst pain 0 to 10
page-strip-cramp-only = cramp, pain not told
page-strip-unknown = night missing
page-strip-said = Night by night, the newest last. A night that is not named was clear. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = Week from { $from }: cramps on { $cramps }; missing { $unknown }.
page-strip-week-cramps = Week from { $from }: cramps on { $cramps }.
page-strip-week-unknown = Week from { $from }: missing { $unknown }.
page-strip-week-clear = Week from { $from }: all clear.
page-minutes-under-1 = under 1 minute
page-minutes-1-to-5 = 1 to 5 minutes
page-minutes-5-to-10 = 5 to 10 minutes
page-minutes-over-10 = over 10 minutes
page-length = Length: most often { $usual }, longest { $longest }.
page-lengths = Each length: { $all }
page-legs = Leg: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = Leg not told
page-no-muscle = Place not told
page-band = { $from }–{ $to }
page-no-time = Time not known
page-by-day = By day, from { $rising } to { $bedtime }: { $cramps }
page-slept = Nights slept: { $list }
page-up-often = Up to the toilet twice or more: { $times } of { $told } nights told
page-by-day-not-asked = Effect on the day: not asked
page-sleep-times = Sleep times, the patient's estimate, diary: { $told ->
    [1] 1 night
   *[other] { $told } nights
  } told, { $as_usual } of them with times "as usual".
page-bed = To bed, trying to sleep: { $times }
page-up = Up: { $times }
page-clock = usually { $middle }
page-clock-spread = usually { $middle }, from { $earliest } to { $latest }
page-asleep-after = Until asleep: { $list }
page-awake-for = Awake after that, in all: { $list }
page-lying-down = Into bed: { $times }
page-last-waking = Last waking: { $times }; about { $minutes } minutes before getting up
page-woke-times = Woke up: { $list }
page-naps = Sleep by day: { $list }
page-naps-late = Sleep by day: { $list }; after three o’clock ×{ $late }
page-asleep-trying = In bed, trying to sleep, about { $in_bed } h; asleep { $low } to { $high } h; sleep efficiency { $part_low } to { $part_high } % ({ $nights } nights; patient's estimate, diary).
page-asleep = In bed about { $in_bed } h; asleep { $low } to { $high } h; sleep efficiency { $part_low } to { $part_high } % ({ $nights } nights; patient's estimate, diary).
page-woke-by = Kept awake by: { $list } (asked on { $asked ->
    [1] 1 night
   *[other] { $asked } nights
  })
page-helped = Helped during a cramp: { $helped }
page-habit = Habit, since { $from }: { $habit }. Kept on { $yes } of { $told } days told; { $fate }
page-habit-once = Habit, since { $from }: { $habit }; { $fate }
page-habit-goes-on = still going
page-habit-settled = settled, as the person says
page-habit-given-up = given up on { $to }
page-habit-made-worse = given up on { $to }: “it made things worse”
fhir-plan = Plan: small habits that the person chose
fhir-habits = Each habit, since when, on how many of the days told it was kept, and what became of it
page-stretched = Bedtime stretch, in the last 8 weeks: { $times } of { $told } evenings told
page-alcohol = Alcohol: { $times } of { $told } days told
page-caffeine = Late coffee, tea or cola: { $times } of { $told } days told
page-goes-hard = The muscle goes hard, like a knot: { $told } ({ $day })
page-stretch-stops = It stops when that muscle is stretched: { $told } ({ $day })
page-urge-to-move = More an urge to move the legs, which walking eases: { $told } ({ $day })
page-against-a-cramp = Of these answers, { $count } speak against a cramp.
page-medicines = Uses: { $told } ({ $day })
page-medicines-began = Cramps began after a start or a new dose: { $told } ({ $day })
page-medicines-new = New, or a new dose: { $told } ({ $day })
page-against-cramps = Takes for the cramps: { $told } ({ $day })
page-supplements = Supplements: { $told } ({ $day })
page-new-medicine = A new medicine or dose on { $count ->
    [1] 1 day
   *[other] { $count } days
  }: { $list }
page-conditions = Kidney, liver, water tablets, alcohol most days: { $told } ({ $day })
page-low-mineral = A blood test showed a low mineral: { $told } ({ $day })
page-fluid-limit = Told to limit drinks: { $told } ({ $day })
page-fluid-limit-or-illness = Limit on drinks, or heart, kidney or liver disease: { $told } ({ $day })
page-pregnancy = Pregnant, or a baby in the last 6 weeks: { $told } ({ $day })
page-pregnancy-weeks = Weeks: { $told } ({ $day })
page-moving = Unsteady, in bed, injury, numb feet: { $told } ({ $day })
page-leg-signs = Swollen leg, calf pain on walking, cold foot: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley said to get help at once.
        [same_day] { $day }: { $sign }. Charley said to get help the same day.
       *[book] { $day }: { $sign }. Charley said to get help by booking a visit.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley said to get help at once; on { $looked_at } the person said it was looked at.
        [same_day] { $day }: { $sign }. Charley said to get help the same day; on { $looked_at } the person said it was looked at.
       *[book] { $day }: { $sign }. Charley said to get help by booking a visit; on { $looked_at } the person said it was looked at.
    }
page-more-signs = And { $count } earlier, in charley-export.json.
page-no-signs = The person noted none.
page-question = { $question }
page-question-letters = Typed in letters that could not be printed. It can be read on the phone.
page-write-here = __________________________________________________________
page-counts = Every number can be counted in charley-nights.csv and charley-cramps.csv. A night has the date of its evening. What was not told is in no count.
page-no-verdict = What was told and counted, and no more.
page-cut = The page is full. The rest is in the files.
part-question = My question
part-often = How often
part-nights = Night by night
part-cramp = What it is like, as told
part-bad = How bad, how long
part-where = Where
part-when = When
part-sleep = Sleep
part-tried = What was tried
part-medicines = Medicines, drinks
part-health = Health, as told
part-signs = Warning signs
