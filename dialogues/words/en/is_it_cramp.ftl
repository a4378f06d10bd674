## safety

cra1 = When it comes, does the muscle go hard, like a knot?
    .yes = Yes
    .no = No
    .not_sure = Not sure
cra2 = Does it stop when you stretch that muscle?
    .yes = Yes
    .no = No
    .not_sure = Not sure
cra3 = Is it more an urge to move your legs, and does it ease as soon as you walk?
    .yes = Yes
    .no = No
    .not_sure = Not sure
