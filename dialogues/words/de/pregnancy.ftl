## safety

pregnancy_name = Krämpfe in der Schwangerschaft
pregnancy_evidence = Wie sicher ist das? Krämpfe sind in der Schwangerschaft häufig, vor allem gegen Ende. Studien mit Tabletten sind sich nicht einig. Keine Studie hat das Dehnen in der Schwangerschaft geprüft.
pre1 = Sind Sie schwanger? Oder haben Sie in den letzten 6 Wochen ein Kind bekommen?
    .pregnant = Schwanger
    .after_birth = Ich habe ein Kind bekommen
    .no = Nein
    .rather_not_say = Das möchte ich nicht sagen
pre2 = Wie viele Wochen sind es jetzt?
    .under_14 = Unter 14 Wochen
    .weeks_14_27 = 14 bis 27 Wochen
    .weeks_28_plus = 28 Wochen oder mehr
pre3 = Haben Sie etwas davon? Tippen Sie alles an, was passt.
    .one_leg_swollen = Ein Bein geschwollen und schmerzhaft, oder heiß
    .bad_headache = Starke Kopfschmerzen
    .vision = Unscharfes Sehen, Lichtblitze
    .sudden_swelling = Plötzliche Schwellung: Gesicht, Hände, Füße
    .pain_under_ribs = Schmerzen unter den Rippen
    .vomiting = Neues oder starkes Erbrechen
    .breathless = Brustschmerzen oder Atemnot
    .none = Nichts davon
pre_tip_rest = Tipps zum Bewegen und Dehnen müssen noch warten. Lassen Sie Ihr Bein zuerst in der Arztpraxis oder von der Hebamme anschauen.
pre_tip_stretch = Zuerst dehnen: Ferse nach unten, Zehen hoch, Knie gestreckt. Ziehen Sie sanft. Reiben Sie kein Bein, das geschwollen, heiß, rot oder dunkler als sonst ist.
pre_tip_side = Legen Sie sich zum Schlafen auf die Seite, links oder rechts. Auf dem Rücken aufgewacht? Drehen Sie sich einfach um. Lassen Sie die Decke locker.
pre_tip_move = Bewegen Sie Füße und Beine am Tag sanft. Lassen Sie die Decke in der Nacht locker.
pre_tip_team = Erzählen Sie beim nächsten Termin Ihrer Hebamme oder Arztpraxis von den Krämpfen. Beginnen Sie nichts Neues gegen Krämpfe, es sei denn, man schlägt es Ihnen dort vor.
pre_tip_no = Hier ist nichts zu tun. Wenn sich das ändert, öffnen Sie diesen Teil wieder mit /triggers.
