age = Wie alt sind Sie? So kann ich wählen, was für Sie sicher ist.
    .under_18 = Unter 18
    .from_18 = 18 bis 39
    .from_40 = 40 bis 54
    .from_55 = 55 bis 64
    .from_65 = 65 bis 74
    .from_75 = 75 oder älter
    .rather_not_say = Das möchte ich nicht sagen
