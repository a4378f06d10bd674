### The morning check-in. Rules: see charley.ftl.

announce-head = <b>New from your own nights</b>
announce-meaning = It need not be the reason. /triggers shows all that I compared.
announce-no-longer =
    { $way ->
        [more] I told you that it likely goes with more cramps for you. With your newer nights, this no longer holds up.
       *[fewer] I told you that it likely goes with fewer cramps for you. With your newer nights, this no longer holds up.
    }
water-offer = You were up often in the night. Shall I move the water to three and a half hours before bed, or stop it?
button-water-earlier = Move it earlier
button-water-off = Stop the water reminder
stretch-offer = Does the stretch reminder suit you? It can come at another time, less often, or not at all. /settings changes it again.
button-stretch-at = Another time
button-stretch-fewer = Less often
button-stretch-off = Stop the reminder
water-moved = I have moved the water.
checkin-needs-hours = For that I need to know when you go to bed and get up.
checkin-stops = I have asked each morning for two weeks now, so I will stop asking. Your diary stays, and the evening reminders go on.
checkin-nothing = That is fine. I noted nothing for the night of { $day }.
checkin-noted-clear = Noted: no cramp on the night of { $day }.
checkin-noted = { $cramps ->
    [1] Noted: one cramp on the night of { $day }.
   *[other] Noted: { $cramps } cramps on the night of { $day }.
 }
checkin-hard-night = That was a hard night. Rest when you can today.
checkin-after-cramps = Rest when you can today.
sleep-times-stop = Fine. From now on I leave the sleep questions out. You can bring them back with /settings.
button-more = More about yesterday
button-about-cramp = About the { $time } cramp
button-about-cramp-no-time = About the cramp
checkin-not-clear = There is a cramp in your diary for the night of { $day }. If it was a mistake, you can remove it with /report.
pregnancy-again = About pregnancy: is what you told me still right?
pregnancy-never = I will not ask about that again.
button-no-change = Still right
button-never-ask = Don't ask again
button-tips-off = No more tips
often-low-mineral = You told me that a blood test was low. Ask at the visit if that was put right, and if it was checked again.
often-seen = Good. I will not mention it again for six months.
button-seen-someone = I have seen someone
tip-same-rising = Get up at the same time each day. Go to bed when you are sleepy, not before.
tip-room = Keep the room dark, quiet and cool.
tip-screens = Put screens away half an hour before bed.
tip-caffeine = No coffee, cola or strong tea in the six hours before bed.
tip-alcohol = No alcohol close to bedtime.
tip-fluids-limit = Drink little in the last two hours before bed. Use the toilet last thing.
tip-fluids-early = Drink early in the day and little before bed. Use the toilet last thing.
tip-late-meal = No big meal late in the evening. A light snack is fine.
tip-move-by-day = Move a little during the day.
tip-wind-down = Wind down: stretch, breathe slowly, dim the light.
tip-get-up = Awake about 20 minutes after a cramp? If that is safe for you, get up: light on, sit first, then stand. Once you sit again, keep the light low. Go back when sleepy.
tip-sit-up = Awake for long after a cramp? Sit up against the pillow. Keep the lamp low. Lie down again when sleepy. No need to get up.
tip-covers = Keep the covers loose, so that they do not press your toes down.
summary-offer = Your diary now has seven mornings or more in it. Shall I sum up each week in numbers and a picture? It comes on Sunday mornings, without a sound.
button-summary-yes = Yes, on Sundays
button-summary-day = On another day
button-summary-no = No, thank you
