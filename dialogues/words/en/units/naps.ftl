## safety

naps = Naps, short and early
    .told = A long or late nap on { $days } of { $told } days, and sleep was slow to come on three nights or more.
    .say = A short rest does no harm to most people. A long or late one can take away from the night. Would half an hour before three o'clock suit you?
    .why = Two studies in older people found no harm from naps. Tests disagree, so this is a thing to try and not a rule.
naps-thirty_minutes = 30 minutes, alarm set
    .i = I set an alarm so that my nap is thirty minutes at most
naps-before_three = Before three
    .i = I keep my nap before three
naps-in_chair = In the chair, not in bed
    .i = I take my nap in the chair, not in the bed
naps-sleep_on = I sleep on
    .then = If I sleep on, I set a louder alarm next time.
naps-very_tired = I am very tired
    .then = If I am very tired, I take the rest that I need.
naps-ill = I am ill
    .then = If I am ill, I sleep as I need to.
