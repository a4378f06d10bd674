## safety

evening_meal = Abendessen etwas früher
    .told = Manche Menschen planen eine Zeit für die letzte große Mahlzeit.
    .say = Eine große Mahlzeit spät am Abend kann wach halten. Ginge das Abendessen etwas früher, und später ein kleiner Imbiss? Haben Sie einen Essensplan? Dann bleiben Sie dabei.
    .why = Fachleute für Schlafmedizin raten von einer großen späten Mahlzeit ab und sagen, dass ein leichter Imbiss in Ordnung ist. Das ist kaum geprüft.
evening_meal-earlier = Große Mahlzeit lange vor dem Schlafen
    .i = Ich plane meine große Mahlzeit für drei Stunden vor dem Schlafen
evening_meal-small_snack = Später nur ein kleiner Imbiss
    .i = Ich bleibe später bei einem kleinen Imbiss
evening_meal-late_home = Ich komme spät nach Hause
    .then = Wenn ich spät nach Hause komme, esse ich nur eine kleine Portion.
evening_meal-hungry = Ich bekomme Hunger
    .then = Wenn ich später Hunger bekomme, esse ich einen leichten Imbiss.
evening_meal-others_late = Die anderen essen spät
    .then = Wenn die anderen spät essen, esse ich ein wenig mit.
