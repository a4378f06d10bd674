## safety

sit_breaks = Pausen vom langen Sitzen
    .told = Sie haben mir von langem Sitzen erzählt.
    .say = Es braucht sehr wenig, um langes Sitzen zu unterbrechen. Möchten Sie jedes Mal, wenn das Wasser kocht, die Fußgelenke bewegen? Mehr ist willkommen, und weniger ist in Ordnung.
    .why = Eine Studie sah sich 136 Paare von Menschen über 60 an. Wer sich weniger bewegte, hatte in der Nacht mehr Krämpfe. Kein Test zeigt, dass man mit mehr Bewegung weniger Krämpfe hat.
sit_breaks-stand_at_kettle = Wasser kocht? Aufstehen
    .i = Ich stehe kurz auf und bewege die Füße
sit_breaks-minute_each_hour = Jede Stunde eine Minute
    .i = Ich stehe für eine Minute auf, und wieder in jeder Stunde, in der ich sitze
sit_breaks-ankles_ten = Fußgelenke, zehnmal
    .i = Ich bewege die Fußgelenke zehnmal, im Sitzen oder Liegen
sit_breaks-busy = Ich habe viel zu tun
    .then = Wenn ich viel zu tun habe, bewege ich die Fußgelenke unter dem Tisch.
sit_breaks-forget = Ich vergesse es
    .then = Wenn ich es vergesse, mache ich es, sobald ich daran denke.
sit_breaks-driving = Ich sitze im Auto oder Zug
    .then = Wenn ich unterwegs bin, mache ich es, wenn wir halten.
