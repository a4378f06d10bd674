## safety

dehydration_name = Trinken
dehydration_evidence = Wie sicher ist das? Nicht sehr. Ich kenne keine Studie, die das Trinken bei nächtlichen Krämpfen geprüft hat. Viele Gesundheits-Ratgeber nennen es trotzdem.
deh1 = Wie viele Gläser oder Tassen trinken Sie an den meisten Tagen? Tee, Kaffee und Milch zählen mit.
    .six_plus = 6 oder mehr
    .three_to_five = 3 bis 5
    .under_three = Weniger als 3
    .not_sure = Nicht sicher
deh2 = Welche Farbe hat Ihr Urin am Tag?
    .pale = Hell
    .dark = Dunkelgelb
    .not_sure = Nicht sicher
deh3 = Hatten Sie in den letzten zwei Tagen etwas davon? Tippen Sie alles an, was passt.
    .heat_or_sweat = Große Hitze oder viel Schweiß
    .ill = Fieber, Magen oder Darm verstimmt
    .none = Nichts davon
deh_tip_limit = Halten Sie sich an das, was Ihr Arzt, Ihre Ärztin oder eine Pflegekraft über das Trinken gesagt hat.
deh_tip_ask = Fragen Sie Ihre Arztpraxis oder eine Pflegekraft, was für Sie beim Trinken richtig ist. Erzählen Sie dort von Ihren Krämpfen.
deh_tip_spread = Verteilen Sie das Trinken über den Tag. Sechs bis acht Gläser sind eine übliche Richtschnur.
deh_tip_sweat = Wenn Sie viel geschwitzt haben, trinken Sie zum Essen. Trinken Sie nicht viel reines Wasser auf einmal.
deh_tip_hot = Trinken Sie etwas mehr an heißen Tagen, an Tagen mit viel Bewegung oder wenn Sie krank sind.
deh_tip_evening = Trinken Sie am Abend wenig. Ein kleines Glas zwei Stunden vor dem Schlafen ist genug.
