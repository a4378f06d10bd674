### The diary in numbers. Rules: see charley.ftl.

report-head = <b>Your diary</b>
report-empty = Your diary is still empty. /log keeps a cramp, /checkin a night.
report-no-zone = { $cramps ->
    [0] Your diary is still empty. /log keeps a cramp.
    [1] One cramp is in your diary. To sort it by night I need your time: /bedtime
   *[other] { $cramps } cramps are in your diary. To sort them by night I need your time: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>Last two weeks:</b> { $nights ->
    [1] 1 night noted.
   *[other] { $missing ->
        [0] all { $nights } nights noted.
       *[other] { $recorded } of { $nights } nights noted, { $missing } not noted.
     }
 }
report-four-weeks = <b>Last four weeks:</b> { $nights ->
    [1] 1 night noted.
   *[other] { $missing ->
        [0] all { $nights } nights noted.
       *[other] { $recorded } of { $nights } nights noted, { $missing } not noted.
     }
 }
report-severity = How bad (of 10): worst { $worst }, usual { $median }.
report-worst = How bad (of 10): worst { $worst }.
report-column-counted = In your diary
report-column-two-weeks = Two weeks
report-column-four-weeks = Four weeks
report-row-recorded = Nights recorded
report-row-with-cramp = Nights with a cramp
report-row-cramps = Cramps in all
report-row-worst = Worst (of 10)
report-row-usual = Usual (of 10)
sleep-usual = <b>Your sleep, { $from } to { $to }:</b> in bed about { $in_bed } hours. Asleep about { $low } to { $high } hours, by your own guess ({ $nights } nights).
sleep-too-few = <b>Your sleep:</b> { $nights ->
    [0] no night is noted in full yet.
    [1] one night is noted in full so far.
   *[other] { $nights } nights are noted in full so far.
 } From { $least } nights on, I can say how long you sleep.
sleep-cramp-cost = On nights with a cramp ({ $nights_with }): awake for about { $with_low } to { $with_high } minutes. On others ({ $nights_without }): { $without_low } to { $without_high }.
report-plan = <b>Your plan</b>
report-plan-week = <b>Your plan:</b> week { $week } of { $weeks }
report-habit = { $name }, since { $day }: { $yes } of { $counted }. { $fate }
report-habit-untold = { $name }, since { $day }. { $fate }
tried-goes-on = Still going.
tried-settled = Settled.
tried-given-up = Given up.
tried-made-worse = Given up, since it made things worse.
no-figure = –
report-nights-head = <b>The last ten nights</b>
report-add-which = Which night was it?
night-with-cramps = { $cramps ->
    [1] { $day }: 1 cramp
   *[other] { $day }: { $cramps } cramps
 }
night-clear = { $day }: clear
night-unknown = { $day }: not noted
button-add-forgotten = Add one I forgot
button-correct-night = Check in for this night
entry-head = Cramp on the night of { $day }, { $time }
entry-head-no-time = Cramp on the night of { $day }
entry-head-no-night = Cramp on a night not yet sorted
entry-severity = How bad: { $severity } of 10
entry-leg = Leg: { $what }
entry-muscle = Muscle: { $what }
entry-minutes = Length: { $what }
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
