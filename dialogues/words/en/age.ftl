age = How old are you? I use it to pick what is safe for you.
    .under_18 = Under 18
    .from_18 = 18 to 39
    .from_40 = 40 to 54
    .from_55 = 55 to 64
    .from_65 = 65 to 74
    .from_75 = 75 or older
    .rather_not_say = I would rather not say
