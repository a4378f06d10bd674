## safety

carer_nights = Up for someone else
    .told = You get up for someone at night.
    .say = You are up for someone else. So no rules about the clock, and no sleep times. Sleep when you can. We keep just one small thing, on three days of seven.
    .on = No rules about the clock, and naps are welcome. Three days of seven are enough.
    .why = This is hardly tested. Rules about the clock do not fit nights in which someone needs you.
carer_nights-sleep_when_you_can =
    .on = Lie down when you next can.
carer_nights-stretch_only =
    .on = Just the stretch, when there is time.
