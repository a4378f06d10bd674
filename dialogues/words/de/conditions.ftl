## safety

con1 = Haben Sie etwas davon? Tippen Sie alles an, was passt. So sehe ich, was für Sie sicher ist. Es kommt auch auf Ihre Seite für die Arztpraxis.
    .diabetes = Diabetes
    .parkinson = Parkinson
    .thyroid = Schilddrüsenkrankheit
    .leg_arteries = Verengte Beinarterien
    .spine = Beschwerden an Rücken, Wirbelsäule
    .heart_failure = Herzschwäche
    .kidney_failure = Nierenversagen, Dialyse
    .cirrhosis = Leberzirrhose
    .low_sodium = Zu wenig Natrium im Blut
    .cancer_treatment = Krebstherapie
    .blood_thinner = Blutverdünner
    .none = Nichts davon
    .rather_not_say = Das möchte ich nicht sagen
