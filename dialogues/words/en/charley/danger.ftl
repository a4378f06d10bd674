### Danger signs. Rules: see charley.ftl.

## safety

button-understood = I understand
# An emergency: short, a clear order to act, nothing softer.
danger-emergency = <b>Please call your local emergency number now.</b>
# $number is the number of an ambulance, not a count.
emergency-call = <b>Please call { $number } now. Or call your local emergency number.</b>
button-copy-number = Copy { $number }
emergency-press = <b>Press on it. Lie down with the leg up.</b>
why-lung-clot = This can come from a clot in the lung, or from the heart.
why-cold-leg = A leg like this may be getting too little blood.
why-stroke-spine = This can come from the brain or the spine.
why-both-swollen = Swollen legs when you are short of breath can come from the heart.
why-long-cramp = A leg like this may be getting too little blood, or have a clot.
why-muscle-breakdown = A badly hurt muscle can harm the kidneys. Tell them every medicine you take.
why-tetanus = A stiff jaw and spasms all over can be tetanus.
why-poison = Say what you were in contact with.
why-dehydrated = You may have lost too much fluid.
why-quinine = Quinine can make people bleed. Show them your quinine.
why-confusion = This can be a sign of something serious.
why-faint = A faint like this can come from the heart.
why-fall = You may be bleeding inside, or have a broken bone.
why-thinner-bleed = A blood thinner makes bleeding hard to stop. Say which one you take.
why-low-sugar = Sugar that is too low can make you pass out.
# Warm and plain. Ask about hurting oneself and about ending life without other
# words for it. $line is a telephone number of a crisis line.
self-harm-kind = I am sorry that it is this hard. You do not have to carry it alone.
self-harm-line = <b>Please call { $line } now. In danger this minute? Call { $number }, or your local emergency number.</b>
self-harm-number = <b>Please call a crisis line now. In danger this minute? Call { $number }, or your local emergency number.</b>
self-harm-elsewhere = For help in any country, see findahelpline.com.
danger-leg-clot = Please get medical advice today, as one swollen, sore leg needs to be checked. Short of breath or chest pain as well? Call your local emergency number.
danger-foot-at-risk = Please see a doctor today about your foot.
danger-walking-pain = Please book a visit and mention the pain when walking.
danger-weakness = Please ring a doctor or health line today. Tell them about the weakness.
danger-weakness-book = Please book a visit and mention the weakness.
danger-numbness = Please ring a doctor or health line today. Tell them about the numbness.
danger-numbness-book = Please book a visit about the numbness.
danger-both-swollen = Please book a visit about the swelling.
danger-long-cramp = Please ring a doctor or health line now. Tell them that the cramp does not stop.
danger-long-cramp-over = Please mention at your next visit that a cramp lasted so long.
long-cramp-ask-cold = Is the leg cold, pale, numb or swollen?
long-cramp-ask-cold-numb = Is the leg cold, pale, swollen, or more numb than it always is?
button-leg-not-sure = Not sure
# Three degrees are kept apart everywhere: now, today, book a visit.
danger-today = Please get medical advice today.
danger-book = Please book a visit and tell them about this.
danger-statin-pain = Please call your doctor, pharmacist or health line today and tell them about the statin. Ask them about the next tablet.
danger-liver-book = Please book a visit, or ask your liver team, and mention the new cramps.
danger-dirty-wound = Please ring a doctor or health line today. Tell them about the wound and the cramps.
danger-poison = Please get medical help now and say what you were in contact with.
danger-preg-leg = Please call your maternity unit or doctor now. Short of breath or chest pain as well? Call your local emergency number.
danger-preg-pressure = Please call your maternity unit now.
danger-quinine = Please get medical help today and show them your quinine.
danger-new-medicine = Please ask your pharmacist or doctor in the next two days if your new medicine could play a part. Keep taking it meanwhile.
danger-sleepy-driving = Please do not drive when you are sleepy. Speak to a doctor about it this week.
danger-breathing = Loud snoring, stops in your breathing or trips to the toilet can go with a breathing problem in sleep. Please book a visit and say so.
danger-long-bad-sleep = A talking course for sleep, called CBT-I, has the best evidence. Your doctor can tell you where. Habits alone often do too little.
danger-low-mood = That deserves help of its own. Please tell a doctor or someone you trust.
danger-often = Cramps on three or more nights a week, for two weeks, are worth a visit. Please book one and take your diary.
danger-often-counted = You noted cramps on { $nights } of the last { $of } nights. Please book a visit and take your diary.
danger-often-pregnant = Please tell your midwife or doctor about the cramps at your next visit, and take your diary. Start nothing new for cramps unless they suggest it.
danger-often-counted-pregnant = You noted cramps on { $nights } of the last { $of } nights. Please tell your midwife or doctor at your next visit, and take your diary. Start nothing new for cramps unless they suggest it.
danger-self-harm = <b>Please call a crisis line now. Or call your local emergency number.</b>
danger-faint = Please ring a doctor or health line today about the faint.
danger-dizzy-standing = Please tell your doctor or pharmacist about the dizziness. Sit first, with a light on, then stand.
danger-fall = Please ring a doctor or health line today about the fall.
danger-hard-vein = Please ring a doctor or health line today about the vein.
danger-thinner-bleed = Please ring a doctor or health line today about the bleeding. Say which blood thinner you take.
danger-low-sugar = Please treat your low sugar now as you were shown. Drowsy or no better? Call your local emergency number.
danger-you-wrote = You wrote: <i>{ $words }</i>
danger-if-so-call = If so, do not wait for me. Call { $number }, or your local emergency number.
danger-if-so-emergency = If so, do not wait for me. Call your local emergency number.
danger-if-so-today = If so, get medical advice today.
danger-ask = I want to be sure. Is this happening now, or has it happened lately?
danger-ask-self-harm = That sounds very hard. Are you thinking of hurting yourself or of ending your life?
danger-ask-statin = Being sore after a busy day is common. Is this pain new, worse than that, or are you weak with it?
# About somebody else who is with the writer.
danger-ask-other = I want to be sure. Is this happening now, to someone who is with you?
danger-ask-no = Thank you. I am glad that I asked. If it changes, get help at once.
# Answers "is this happening now?".
button-yes-now = Yes
button-no-danger = No
danger-looked-at = Good. Stretches and reminders start again. Told not to stretch? Send <code>/settings stretch off</code>. If it gets worse, get help at once.
danger-gone-away = Good. Stretches and reminders start again. If it comes back, get help the same day.
danger-rests = The stretch and your reminders are paused for now. First, let a doctor or nurse check this.
danger-resting = The stretches are paused for now. { $why ->
    [swollen] You told me that a leg is swollen, hot, red or darker.
    [cold] You told me that a leg is cold, pale or numb.
    [numb] You told me about something newly numb or weak.
   *[other] You told me about a leg.
 } Let a doctor or nurse look at it first. Then tap below.
# Said at night: what follows can wait until the morning, and is then to be done.
danger-by-day = By day: { $sentence }
danger-ask-looked-at = { $why ->
    [swollen] You told me that a leg is swollen, hot, red or darker.
    [cold] You told me that a leg is cold, pale or numb.
    [numb] You told me about something newly numb or weak.
   *[other] You told me about a leg.
 } Has a doctor or nurse looked at it? Until then the stretch and the evening reminders are paused.
danger-asked-last = I will not ask again. You can find these buttons under /stretch.
button-looked-at = A doctor or nurse has checked it
button-gone-away = It has gone away
button-not-yet = Not yet
afterwards-ask = You told me something hard. I want to ask once more: how is it now? You need not answer.
afterwards-thanks = Thank you for telling me.
button-afterwards-better = A bit better
button-afterwards-same = About the same
button-afterwards-worse = Worse, or I do not want to live
wrong-what = What is wrong? Tap what fits best. If in doubt, call your local emergency number.
wrong-leg = What is the leg like?
wrong-fall = Did you hit your head? Does your hip hurt, or can you not stand? Do you take a blood thinner?
button-wrong-breath = Breath or chest
button-wrong-face = Face, speech or weakness
button-wrong-leg = Leg cold or swollen
button-wrong-ill = Very ill or confused
button-wrong-fall = A fall or bleeding
button-wrong-dark = Dark thoughts
button-leg-cold = Cold, pale, blue or numb
button-leg-swollen = Swollen, hot or darker
button-one-of-these = Yes, one of these
button-fell-only = A fall, none of these
button-bleeding = A leg that bleeds
