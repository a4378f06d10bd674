### The evening reminders. Rules: see charley.ftl.

## safety

toast-summary-stopped = No more weekly summaries. /settings starts them again.
button-leave-out = Leave this night out
# Chance decides, not Charley. Bold only for with and without.
lot-with-stretch = Tonight the coin says: <b>with</b> the stretch.
lot-with-stretch-week = This week the coin says: <b>with</b> the stretch.
lot-without-stretch-week = This week the coin says: <b>without</b> the stretch. A cramp in the night? Stretch it at once, as ever.
lot-with-water = Tonight the coin says: <b>with</b> water. Have one small glass now. Then only sips until bed.
lot-with-water-ask = Tonight the coin says: <b>with</b> water. Heart failure, kidney or liver trouble, or too little salt in your blood? Then none: ask your doctor or nurse first. None of these? Then have one small glass now. Then only sips until bed.
lot-with-walk = Tonight the coin says: <b>with</b> a short walk. About ten minutes, at an easy pace, where it is light and safe.
lot-without-stretch = Tonight the coin says: <b>without</b> the stretch. A cramp in the night? Stretch it at once, as ever.
lot-without-water = Tonight the coin says: <b>without</b> the extra glass. Thirsty? Then drink.
lot-without-walk = Tonight the coin says: <b>without</b> the walk.
lot-left-out = Left out. This night does not count.
# Eight wordings of each reminder, in turn: each fits everybody who gets that one. Those
# of the water all ask the same: Yes must mean that they drank little.
water-reminder = Have you had only a little to drink today?
water-reminder-2 = Did you drink only a little today?
water-reminder-3 = A short question about today: did you drink only a little?
water-reminder-4 = Looking back on the day: did you drink very little?
water-reminder-5 = Was it a day with little to drink?
water-reminder-6 = Before you go to bed: have you had little to drink today?
water-reminder-7 = About today: did you drink only a little?
water-reminder-8 = One question about drinks: was it only a little today?
water-last = No need to answer. Without an answer I leave this question out from tomorrow. /settings brings it back.
water-glass = Then have one small glass of water now. After that, only sips until bed.
# The warning about heart, kidney and liver stands first. Do not soften or move it.
water-glass-ask = Heart failure, kidney or liver trouble, or too little salt in your blood? Then no glass tonight: ask your doctor or nurse first. None of these? Then have one small glass of water now. After that, only sips until bed.
water-not-tonight = Fine, no glass tonight.
button-water-little = Yes, only a little
button-water-enough = No, I drank enough
button-water-had = I have had a glass
stretch-reminder = Time to stretch. Do it just before you get into bed.
stretch-reminder-2 = Your stretch is due. Both legs, just before bed.
stretch-reminder-3 = Bed is not far off. The stretch comes first.
stretch-reminder-4 = The stretch is next. One leg, then the other. Then bed.
stretch-reminder-5 = A moment for your legs, just before you lie down. Feel a pull, never pain.
stretch-reminder-6 = It is stretch time. Do it last, just before bed. Keep breathing.
stretch-reminder-7 = Before the light goes out: stretch both legs.
stretch-reminder-8 = Here is your stretch before bed. Slow and easy, heel down. Then off to bed.
# Below what the person chose to do, so it names no amount of its own.
stretch-reminder-planned = Do it just before you lie down. Feel a pull, never pain.
stretch-reminder-seated = Time to stretch, sitting down. Do it just before you lie down.
stretch-reminder-seated-2 = Your stretch is due, sitting down, just before you lie down.
stretch-reminder-seated-3 = Bed is not far off. First the stretch, on a firm chair.
stretch-reminder-seated-4 = The stretch is next. Stay seated. One leg, then the other. Then bed.
stretch-reminder-seated-5 = A moment for your legs, sitting down. Feel a pull, never pain.
stretch-reminder-seated-6 = It is stretch time. A firm chair against a wall is all you need.
stretch-reminder-seated-7 = Before the light goes out: stretch both legs, sitting down.
stretch-reminder-seated-8 = Here is your stretch before bed, in the chair. Slow and easy, toes towards you.
stretch-reminder-bed = Time to stretch, in bed, before you sleep.
stretch-reminder-bed-2 = Your stretch is due, in bed, with the towel.
stretch-reminder-bed-3 = The stretch comes before sleep. Have the towel ready.
stretch-reminder-bed-4 = The stretch is next. Towel round the foot. One leg, then the other.
stretch-reminder-bed-5 = A moment for your legs, in bed. Feel a pull, never pain.
stretch-reminder-bed-6 = It is stretch time. A towel in bed is all you need.
stretch-reminder-bed-7 = Before the light goes out: stretch both legs in bed.
stretch-reminder-bed-8 = Here is your stretch before sleep, in bed. Slow and easy, toes towards you.
stretch-reminder-ask-team = Time to stretch, if your doctor or nurse has said yes to it. Do it just before bed.
stretch-reminder-ask-team-2 = Has your doctor or nurse said yes to the stretch? Then do it just before bed.
stretch-reminder-ask-team-3 = Your stretch is due, if your doctor or nurse said yes. If not, leave it out.
stretch-reminder-ask-team-4 = The stretch is next, if your doctor or nurse is fine with it. Then bed.
stretch-reminder-ask-team-5 = The stretch comes just before bed, but only if your doctor or nurse has said yes.
stretch-reminder-ask-team-6 = It is stretch time, if your doctor or nurse has said yes. Feel a pull, never pain.
stretch-reminder-ask-team-7 = A yes from your doctor or nurse? Then stretch gently, just before bed.
stretch-reminder-ask-team-8 = Here is your stretch before bed. If nobody has said yes to it yet, ask first.
button-show-me = Show me how
button-snooze = In 15 minutes
button-skip-tonight = Skip tonight
water-done = You have had your water. Good.
walk-done = Walk done. Good.
reminder-skipped = Skipped for tonight.
reminder-snoozed = Fine. I will remind you again at { $time }.
summary-head = <b>Your week up to { $day }:</b> { $nights ->
    [1] 1 night noted.
   *[other] { $missing ->
        [0] all { $nights } nights noted.
       *[other] { $recorded } of { $nights } nights noted, { $missing } not noted.
     }
 }
button-summary-stop = No more summaries
