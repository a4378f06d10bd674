### The evening reminders. Rules: see charley.ftl.

toast-summary-stopped = No more weekly summaries. /settings starts them again.
button-leave-out = Leave this night out
lot-with-stretch = Tonight the coin says: <b>with</b> the stretch.
lot-with-stretch-week = This week the coin says: <b>with</b> the stretch.
lot-without-stretch-week = This week the coin says: <b>without</b> the stretch. A cramp in the night? Stretch it at once, as ever.
lot-with-water = Tonight the coin says: <b>with</b> water. Have one small glass now. Then only sips until bed.
lot-with-water-ask = Tonight the coin says: <b>with</b> water. Heart failure, kidney or liver trouble, or too little salt in your blood? Then none: ask your doctor or nurse first. If not, have one small glass now. Then only sips until bed.
lot-with-walk = Tonight the coin says: <b>with</b> a short walk. About ten minutes, at an easy pace, where it is light and safe.
lot-without-stretch = Tonight the coin says: <b>without</b> the stretch. A cramp in the night? Stretch it at once, as ever.
lot-without-water = Tonight the coin says: <b>without</b> the extra glass. Thirsty? Then drink.
lot-without-walk = Tonight the coin says: <b>without</b> the walk.
lot-left-out = Left out. This night does not count.
water-reminder = Had little to drink today?
water-glass = Then have one small glass of water now. After that, only sips until bed.
water-glass-ask = Heart failure, kidney or liver trouble, or too little salt in your blood? Then no glass tonight: ask your doctor or nurse first. If not, have one small glass of water now. After that, only sips until bed.
water-not-tonight = Fine, no glass tonight.
button-water-little = Yes, only a little
button-water-enough = No, enough
button-water-had = I have had a glass
stretch-reminder = Time to stretch. Do it just before you get into bed. It takes three minutes.
stretch-reminder-seated = Time to stretch, sitting down. Do it just before you lie down. It takes about a minute.
stretch-reminder-bed = Time to stretch, in bed. It takes three minutes.
stretch-reminder-ask-team = Time to stretch, if your doctor or nurse has said yes to it. Do it just before bed.
button-show-me = Show me how
button-snooze = In 15 minutes
button-skip-tonight = Skip tonight
water-done = Water done. Good.
walk-done = Walk done. Good.
reminder-skipped = Skipped for tonight.
reminder-snoozed = Fine. I will be back at { $time }.
summary-head = <b>Your week to { $day }:</b> { $nights ->
    [one] 1 night told.
   *[other] { $missing ->
        [0] all { $nights } nights told.
       *[other] { $recorded } of { $nights } nights told, { $missing } not told.
     }
 }
button-summary-stop = No more summaries
