## safety

cra1 = Wenn es kommt, wird der Muskel dann hart, wie ein Knoten?
    .yes = Ja
    .no = Nein
    .not_sure = Nicht sicher
cra2 = Hört es auf, wenn Sie diesen Muskel dehnen?
    .yes = Ja
    .no = Nein
    .not_sure = Nicht sicher
cra3 = Ist es eher ein Drang, die Beine zu bewegen, und lässt es nach, sobald Sie gehen?
    .yes = Ja
    .no = Nein
    .not_sure = Nicht sicher
