checkin_consent = Soll ich jeden Morgen fragen, wie Ihre Nacht war? Sie tippen dafür nur ein paar Mal. Meine Nachricht macht keinen Ton.
    .yes = Ja, bitte fragen
    .no = Nein, danke
rising = Wann stehen Sie auf? Tippen Sie auf eine Zeit, oder schreiben Sie eine, zum Beispiel 6:45.
    .time = { $time }
