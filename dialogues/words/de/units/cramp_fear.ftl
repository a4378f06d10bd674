## safety

cramp_fear = Angst vor dem nächsten Krampf
    .told = In { $days } von { $told } Nächten hatten Sie Angst vor einem Krampf.
    .say = Angst vor dem nächsten Krampf ist häufig. Ein Plan am Bett kann helfen: Bein gestreckt, Zehen zu sich her, halten. Möchten Sie ihn bereithaben?
    .why = Zu dieser Angst fand sich keine Studie. Ein Plan für schwere Momente wurde nur bei anderen Gewohnheiten untersucht.
cramp_fear-card = Die Schritte auf einer Karte
    .i = Ich schaue meine Karte an (Bein gestreckt, Zehen zu mir, halten)
cramp_fear-towel_ready = Ein Handtuch bereit
    .i = Ich habe ein Handtuch auf dem Bett bereit
cramp_fear-i_know = „Ich weiß, was zu tun ist“
    .i = Ich sage mir einmal „Ich weiß, was zu tun ist“
cramp_fear-dark = Es ist dunkel
    .then = Wenn es dunkel ist, mache ich zuerst das Licht an.
cramp_fear-scared = Ich bekomme Angst
    .then = Wenn ich Angst bekomme, atme ich zuerst aus.
cramp_fear-forget_steps = Ich vergesse die Schritte
    .then = Wenn ich die Schritte vergesse, lese ich meine Karte.
