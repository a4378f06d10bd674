## safety

circulation_name = Sitting and standing still
circulation_evidence = How sure is this? A little. In one study of people over 60, those who moved less had more cramps. In a study of workers, long standing went with cramps in men only. No study has shown that moving more means fewer.
cir1 = On most days, what is the longest time that you sit or stand still?
    .under_one_hour = Under 1 hour
    .one_to_three = 1 to 3 hours
    .over_three_sitting = Over 3 hours sitting
    .over_three_standing = Over 3 hours standing
cir2 = On how many days a week do you walk or move for 20 minutes?
    .days_0_1 = 0 or 1
    .days_2_4 = 2 to 4
    .days_5_7 = 5 to 7
cir3 = Do you have any of these by evening? Tap all that fit.
    .ankles = Both ankles swollen
    .veins = Ropey veins
    .none = None of these
cir_tip_rest = Tips on moving and stretching will have to wait. Let a doctor or nurse look at your leg first.
cir_tip_bed = Move your ankles up and down a few times each hour. Go as far as feels good.
cir_tip_stand = On your feet a lot? Shift your weight and take breaks. Hold on to something firm and lift your heels now and then.
cir_tip_sit = Get up and move for a few minutes in each hour that you sit.
cir_tip_ankles = Do both ankles swell? Book a visit about it. Resting with your feet up in the late afternoon may also spare a trip to the toilet at night.
cir_tip_walk_heart = Walk a little on most days, as your doctor or nurse allows. Good shoes are kind to your legs.
cir_tip_walk = Walk a little on most days, and build up slowly. Good shoes and a weight that suits you are kind to your legs.
