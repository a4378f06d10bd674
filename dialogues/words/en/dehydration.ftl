## safety

dehydration_name = Drinks
dehydration_evidence = How sure is this? Not very. I know of no study that tested drinks for night cramps. Many health guides still list it.
deh1 = How many cups do you drink on most days? Tea, coffee and milk count.
    .six_plus = 6 or more
    .three_to_five = 3 to 5
    .under_three = Fewer than 3
    .not_sure = Not sure
deh2 = What colour is your pee in the day?
    .pale = Pale
    .dark = Dark yellow
    .not_sure = Not sure
deh3 = Have you had any of these in the last two days? Tap all that fit.
    .heat_or_sweat = Lots of heat or sweat
    .ill = Fever or stomach upset
    .none = None of these
deh_tip_limit = Keep to what your doctor or nurse told you about drinks.
deh_tip_ask = Ask your doctor or nurse what is right for you to drink. Tell them about your cramps.
deh_tip_spread = Spread your drinks over the day. Six to eight cups is a common guide.
deh_tip_sweat = After a lot of sweat, drink with food. Do not drink lots of plain water at once.
deh_tip_hot = Drink a little more on hot or active days, or when you are ill.
deh_tip_evening = Drink little in the evening. One small glass, two hours before bed, is plenty.
