## safety

covers = Covers loose at the foot
    .told = Cramps came on { $days } of { $told } nights.
    .say = Tight covers can press the toes down. Loose ones leave the feet free. It costs nothing and it may help. Would you like to try it tonight?
    .why = Asked about it, people with cramps most often name how the foot lay. Loose covers do no harm and are hardly tested.
covers-loosen = Sheet loose at the foot
    .i = I have the sheet loose at the foot
covers-pillow_at_foot = Pillow holds covers up
    .i = I have a pillow at the foot end to hold the covers up
covers-feet_over_edge = On my front: feet free
    .i = I let my feet hang over the edge if I lie on my front
covers-cold_feet = Cold feet
    .then = If my feet get cold, I wear loose socks.
covers-slips_back = It gets tight again
    .then = If it gets tight again, I loosen it the next evening.
