## safety

cramp_fear = Fear of the next cramp
    .told = You were afraid of a cramp on { $days } of { $told } nights.
    .say = Being afraid of the next cramp is common. A plan by the bed can help: leg straight, toes to you, hold. Would you like to have it ready?
    .why = No study of this fear was found. A plan for hard moments has been studied with other habits only.
cramp_fear-card = The steps on a card
    .i = I look at my card: leg straight, toes to me, hold
cramp_fear-towel_ready = A towel ready
    .i = I have a towel ready on the bed
cramp_fear-i_know = "I know what to do"
    .i = I say once: "I know what to do"
cramp_fear-dark = It is dark
    .then = If it is dark, I put the light on first.
cramp_fear-scared = I get scared
    .then = If I get scared, I breathe out first.
cramp_fear-forget_steps = I forget the steps
    .then = If I forget the steps, I read my card.
