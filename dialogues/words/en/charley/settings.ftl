### The settings. Rules: see charley.ftl.

summary-which-day = On which morning shall I sum up your week? It comes without a sound.
button-summary = Weekly summary
button-no-summary = No summary
settings-changed = Changed.
settings-water-waits = Noted. The water stays off for now.
settings-unknown = I did not get that. Try one of these: <code>/settings water off</code>, <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-limit = I did not get that. Try one of these: <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-young = I did not get that. Try one of these: <code>/settings checkin on</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-hours = Bedtime { $bedtime }, up at { $rising }, { $place } time.
settings-no-hours = No bedtime yet. /bedtime sets it.
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] Water: on, { $minutes } minutes before bed
       *[off] Water: off
    }
settings-stretch =
    { $switch ->
        [on] Stretch: on, { $minutes } minutes before bed
       *[off] Stretch: off
    }
settings-checkin =
    { $switch ->
        [on] Morning check-in: on
       *[off] Morning check-in: off
    }
settings-tips =
    { $switch ->
        [on] Sleep tips: on
       *[off] Sleep tips: off
    }
settings-sleep-times = Sleep times: on, up to the night of { $day }
settings-no-sleep-times = Sleep times: off
settings-sleep-times-begin = Up to the night of { $day }, your check-in also asks when you went to bed, fell asleep and got up. You and your doctor can then see how long you sleep. Please do not look at the clock for it: a guess is fine.
settings-summary =
    { $weekday ->
        [1] Your week: on Monday mornings
        [2] Your week: on Tuesday mornings
        [3] Your week: on Wednesday mornings
        [4] Your week: on Thursday mornings
        [5] Your week: on Friday mornings
        [6] Your week: on Saturday mornings
       *[7] Your week: on Sunday mornings
    }
settings-no-summary = Your week: off
settings-pictures = Pictures: { $light }
settings-emergency = Emergency number: { $number }
settings-emergency-own = Emergency number: { $number }, as you set it
settings-no-emergency = Emergency number: your local one
settings-emergency-form = Send the number with digits and spaces only. It may begin with + and has 15 digits at most. Like this: <code>/settings emergency 111</code>
settings-trial = Your test: { $name }
settings-fewer = Fewer stretch reminders, as you wished: <code>/settings stretch on</code> brings all of them back.
settings-paused = Reminders are paused until { $day }.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = You can also type: <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-limit = You can also type: <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-young = You can type this, too: <code>/settings pause 7</code>, <code>/settings checkin on</code>
settings-water-range = Water can come { $from } to { $to } minutes before bed.
settings-stretch-range = The stretch can come { $from } to { $to } minutes before bed.
settings-too-close = Water has to come at least 15 minutes before the stretch. Nothing was changed.
settings-languages = I speak these languages so far: { $languages }
languages-which = Which language shall I speak?
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = I can pause for up to { $days } days.
stopped = No more reminders. Your diary stays, and /log works at any time.
button-settings = Settings
button-switch-water =
    { $switch ->
        [on] Water: turn on
       *[off] Water: turn off
    }
button-switch-stretch =
    { $switch ->
        [on] Stretch: turn on
       *[off] Stretch: turn off
    }
button-switch-checkin =
    { $switch ->
        [on] Check-in: turn on
       *[off] Check-in: turn off
    }
button-switch-sleep-times =
    { $switch ->
        [on] Sleep times: turn on
       *[off] Sleep times: turn off
    }
button-switch-tips =
    { $switch ->
        [on] Sleep tips: turn on
       *[off] Sleep tips: turn off
    }
light-night = dark in the evening and at night
light-dark = always dark
light-light = always light
light-which = When would you like pictures on a dark background?
button-lights = Dark or light pictures
button-light-night = Evenings and nights
button-light-dark = Always
button-light-light = Never
button-pause = Pause for 7 days
button-resume = End the pause
button-change-bedtime = Change bedtime
