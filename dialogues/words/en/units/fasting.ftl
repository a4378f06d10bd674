## safety

fasting = Weeks of fasting
    .told = Some people change their nights for weeks of fasting.
    .say = In weeks of fasting, meals and sleep move. A doctor or nurse can say how to fast safely, and when to take medicines. The stretch stays. The rest can wait.
    .on = Between sunset and dawn, drink as you have planned. I send no water reminders.
    .instead = Please ask a doctor or nurse before you fast. They know what is safe for you.
    .why = No study was found, only advice from the press and from clinics. So the plan moves with your bedtime and leaves the fast to you.
fasting-bedtime_moves =
    .on = My reminders follow your bedtime.
fasting-short_nap =
    .on = Naps up to half an hour are fine.
