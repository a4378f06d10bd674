### A cramp, at night. Rules: see charley.ftl.

## safety

yesterday-and-clock = yesterday { $time }
list = { $first }, { $next }
toast-still-bad = Keep holding. Here is more to try.
relief-light = Light on. Sit on the edge of the bed first.
relief-thigh = <b>Bend your knee. Pull your heel to your bottom, gently. Hold on to something.</b>
relief-thigh-in-bed = <b>Stay on the bed. Bend your knee. Pull your heel to your bottom, gently.</b>
relief-shin = <b>Point your toes. Press the foot down, gently.</b>
# Read at night, in pain, in the dark: short orders. "Towards you" is towards the shin.
relief-straighten = <b>Straighten your leg. Pull your toes towards you.</b>
relief-straighten-bed = <b>Straighten your leg. Put a towel round the ball of your foot. Pull your toes towards you.</b>
relief-straighten-gently = <b>Straighten your leg. Pull your toes towards you, gently.</b>
relief-hold = Hold. Breathe. Count slowly to ten. Again.
relief-rub = Still tight? Rub it.
relief-rub-or-hold = Still tight? Rub it, or stand holding on to something firm.
relief-rub-or-stand = Still tight? Rub it, or stand on that foot with support.
relief-rest = <b>Is it the leg that a doctor or nurse needs to check?</b> Do not stretch it, rub it or stand on it. Let it lie still. Breathe slowly.
relief-other-leg = <b>Is it the other leg?</b> Straighten it. Pull your toes towards you. Hold. Breathe. Count slowly to ten. Again.
relief-pregnant = Still tight? Stand on it, holding on to something firm. Do not rub a leg that is swollen, hot, red or darker than usual.
relief-pregnant-seated = Still tight? Stretch again. Do not rub a leg that is swollen, hot, red or darker than usual.
relief-walk = Eased? Sit a moment, then walk slowly.
relief-stay-seated = Eased? Stay seated a minute.
relief-lie = Eased? Lie still a minute.
relief-ten-minutes = Still cramping after ten minutes of stretching? Ring a doctor or health line. Leg cold, pale, numb or swollen? Call your emergency number.
relief-ten-minutes-numb = Still cramping after ten minutes of stretching? Ring a doctor or health line. Leg cold, pale, swollen, or more numb than it always is? Call your emergency number.
log-noted = Noted for { $time }.
log-noted-no-time = Noted.
log-noted-what = Noted for { $time }: { $what }.
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
log-cramp-alone = I have noted this cramp and kept nothing else. Later on, /start tells you more.
log-already = I have already noted a cramp. Is this a new one?
button-note-it = Note it
told-now = A cramp: { $what }? Tap, and I will note it. In an emergency call your local emergency number.
told-then = A cramp, { $time }? Tap, and I will note it. In an emergency call your local emergency number.
told-then-what = A cramp, { $time }: { $what }? Tap, and I will note it. In an emergency call your local emergency number.
told-last-night = last night
log-undone = I have removed that cramp.
log-severity-noted = Noted: { $severity } of 10. Rest now.
log-severity-noted-later = Noted: { $severity } of 10.
log-morning-checkin = Fine. You can tell me in the morning. Rest now.
log-morning-report = Fine. You can add more in the daytime: /report. Rest now.
log-cannot-sleep = Still awake after about 20 minutes? If it is safe for you, get up: light on, sit first, then stand. Once you sit again, keep the light low. Go back to bed when sleepy.
log-ask-over = Is it still cramping, or just sore?
log-sore = A leg can be sore for a day after a cramp. That is common. Is one leg swollen, hot, red or darker than usual? Get medical advice today.
button-still-cramping = Still cramping
button-just-sore = Just sore
button-still-bad = Still bad
button-easing = It is easing
button-undo = Undo
button-log-another = Add another
button-in-the-morning = In the morning
button-cannot-sleep = Can't get back to sleep
try-thigh = Front of the thigh? Heel to your bottom. Hold on.
try-thigh-in-bed = Front of the thigh? Stay on the bed. Heel to your bottom.
try-other-leg = Stretch the other leg only. Let the leg that a doctor or nurse needs to check lie still.
try-shin = Shin? Point your toes.
try-foot = Foot? Pull the toes up. Can't reach? Use a towel.
try-look = Leg hot, red or darker? Do not rub it.
try-again = Again: knee straight, toes towards you, count slowly to ten.
try-towel = Can't reach your foot? Pull it with a towel or belt.
try-warm = Lay something warm on it, not hot. Not on numb skin.
try-walk = Walk a few steps, holding on.
try-breathe = Breathe out slowly. Let your shoulders drop.
