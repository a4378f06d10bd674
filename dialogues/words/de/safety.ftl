## safety

deh4 = Hat Ihnen ein Arzt, eine Ärztin oder eine Pflegekraft gesagt, dass Sie nur eine begrenzte Menge trinken sollen?
    .no = Nein
    .yes = Ja
    .not_sure = Nicht sicher
bod1 = Trifft etwas davon auf Sie zu? Tippen Sie alles an, was stimmt. So finde ich eine Dehnung, die für Sie sicher ist.
    .unsteady = Unsicher auf den Beinen, schwindlig
    .bed_only = Ich kann nicht aus dem Bett
    .joint_or_injury = Neues Gelenk, Verletzung, Operation
    .numb_feet = Taube Füße
    .none = Nichts davon
    .not_sure = Nicht sicher
cir4 = Haben Sie jetzt gerade etwas davon? Tippen Sie alles an, was passt.
    .one_leg_swollen = Ein Bein geschwollen und schmerzhaft, oder heiß
    .pain_on_walking = Wade schmerzt beim Gehen, nicht in Ruhe
    .foot_cold = Ein Fuß plötzlich kalt, blass, taub
    .none = Nichts davon
