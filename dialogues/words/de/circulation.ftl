## safety

circulation_name = Stillsitzen und Stillstehen
circulation_evidence = Wie sicher ist das? Ein wenig. In einer Studie ging es um Menschen über 60. Wer sich weniger bewegte, hatte mehr Krämpfe. In einer Studie mit Berufstätigen ging langes Stehen nur bei Männern mit Krämpfen einher. Keine Studie hat gezeigt, dass man mit mehr Bewegung weniger Krämpfe hat.
cir1 = Wie lang ist an den meisten Tagen die längste Zeit, in der Sie still sitzen oder stehen?
    .under_one_hour = Unter 1 Stunde
    .one_to_three = 1 bis 3 Stunden
    .over_three_sitting = Über 3 Stunden im Sitzen
    .over_three_standing = Über 3 Stunden im Stehen
cir2 = An wie vielen Tagen pro Woche gehen oder bewegen Sie sich 20 Minuten lang?
    .days_0_1 = 0 oder 1
    .days_2_4 = 2 bis 4
    .days_5_7 = 5 bis 7
cir3 = Haben Sie am Abend etwas davon? Tippen Sie alles an, was passt.
    .ankles = Beide Knöchel geschwollen
    .veins = Dicke, knotige Venen
    .none = Nichts davon
cir_tip_rest = Tipps zum Bewegen und Dehnen müssen noch warten. Lassen Sie Ihr Bein zuerst von einem Arzt, einer Ärztin oder einer Pflegekraft anschauen.
cir_tip_bed = Bewegen Sie die Füße jede Stunde ein paar Mal auf und ab. So weit, wie es guttut.
cir_tip_stand = Viel auf den Beinen? Verlagern Sie das Gewicht und machen Sie Pausen. Halten Sie sich an etwas Festem fest und heben Sie ab und zu die Fersen.
cir_tip_sit = Stehen Sie in jeder Stunde, in der Sie sitzen, auf und bewegen Sie sich ein paar Minuten.
cir_tip_ankles = Schwellen beide Knöchel an? Vereinbaren Sie deswegen einen Arzttermin. Wer am späten Nachmittag ruht und die Füße hochlegt, spart sich vielleicht auch einen Gang zur Toilette in der Nacht.
cir_tip_walk_heart = Gehen Sie an den meisten Tagen ein wenig, so wie Ihr Arzt, Ihre Ärztin oder eine Pflegekraft es erlaubt. Gute Schuhe tun den Beinen gut.
cir_tip_walk = Gehen Sie an den meisten Tagen ein wenig, und steigern Sie sich langsam. Gute Schuhe und ein Gewicht, das zu Ihnen passt, tun den Beinen gut.
