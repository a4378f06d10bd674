## safety

partner = Someone beside you
    .told = Some people agree by day on what helps at night.
    .say = Does someone sleep beside you? By day you can agree on what helps at night. Then nobody has to think in the dark.
    .why = This is hardly tested. Toes up with a straight knee is the one thing that all advice on cramps shares.
partner-show_how = Show how to help
    .i = I show how to push my toes up, with my knee straight
partner-own_blanket = My own blanket
    .i = I get out a blanket of my own
partner-one_light = One small light
    .i = I agree with them on one small light
partner-shy = I find it hard to ask
    .then = If I find it hard to ask, I begin with the light.
partner-sleeps_on = They sleep through it
    .then = If they sleep through it, I do it my own way.
