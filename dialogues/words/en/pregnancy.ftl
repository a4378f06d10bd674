## safety

pregnancy_name = Cramps in pregnancy
pregnancy_evidence = How sure is this? Cramps are common in pregnancy, most of all late on. Studies of tablets do not agree. No study has tested stretching in pregnancy.
pre1 = Are you pregnant? Or have you had a baby in the last 6 weeks?
    .pregnant = Pregnant
    .after_birth = I had a baby
    .no = No
    .rather_not_say = I would rather not say
pre2 = How many weeks is it now?
    .under_14 = Under 14 weeks
    .weeks_14_27 = 14 to 27 weeks
    .weeks_28_plus = 28 weeks or more
pre3 = Do you have any of these? Tap all that fit.
    .one_leg_swollen = One leg swollen and sore, or hot
    .bad_headache = Bad headache
    .vision = Blurred sight, flashes
    .sudden_swelling = Sudden swelling: face, hands, feet
    .pain_under_ribs = Pain under the ribs
    .vomiting = New or bad vomiting
    .breathless = Chest pain or breathless
    .none = None of these
pre_tip_rest = Tips on moving and stretching will have to wait. Let your doctor or midwife look at your leg first.
pre_tip_stretch = Stretch first: heel down, toes up, knee straight. Pull gently. Do not rub a leg that is swollen, hot, red or darker than usual.
pre_tip_side = Settle on your side to sleep, left or right. Woke on your back? Just turn over. Keep the covers loose.
pre_tip_move = Move your feet and legs gently by day. Keep the covers loose at night.
pre_tip_team = Tell your maternity team about the cramps at your next visit. Start nothing new for cramps unless they suggest it.
pre_tip_no = Nothing to do here. If this changes, open this part again with /triggers.
