### Help and privacy. Rules: see charley.ftl.

## safety

help-commands = /log – ein Krampf, jetzt
    /checkin – wie die letzte Nacht war
    /bedtime – Schlafenszeit und Erinnerungen
    /stretch – die Dehnung vor dem Schlafen
    /triggers – was mit Ihren Krämpfen einhergehen kann
    /plan – acht Wochen, immer nur eine kleine Gewohnheit
    /report – Ihr Tagebuch, auch zum Korrigieren
    /settings – Erinnerungen an, aus, früher, später
    /export – alle Ihre Daten
    /delete – alle Ihre Daten löschen
    /privacy – was ich speichere und wozu
    /cancel – die offene Frage abbrechen
help-commands-young = /log – ein Krampf, jetzt
    /checkin – die letzte Nacht
    /bedtime – Ihre Nacht
    /report – Ihr Tagebuch
    /settings – Morgenfragen an, aus
    /export – Ihre Daten
    /delete – Ihre Daten löschen
    /privacy – was ich speichere
    /cancel – jetzt nicht mehr fragen
help-no-emergency-service =
    { $heard ->
        [nothing] Ich kann keine Hilfe schicken. Niemand schaut in diesen Chat. In dem, was Sie in dieser Sprache schreiben, kann ich Gefahr nicht erkennen. Im Notfall rufen Sie die örtliche Notrufnummer an.
        [emergencies] Ich kann keine Hilfe schicken. Niemand schaut in diesen Chat. Ich erkenne in Ihren Worten viele Notfälle, aber nicht alle. Andere Warnzeichen sehe ich nicht. Im Notfall rufen Sie die örtliche Notrufnummer an.
       *[all] Ich kann keine Hilfe schicken. Niemand schaut in diesen Chat. Ich erkenne in Ihren Worten viele Warnzeichen, aber nicht alle. Im Notfall rufen Sie die örtliche Notrufnummer an.
    }
# Each part between commas is a sign. None may be left out. A fit is a seizure.
help-emergency = <b>Rufen Sie jetzt die örtliche Notrufnummer an:</b>
    Schmerzen in der Brust, plötzliche Atemnot, Husten mit Blut. Ohnmacht zusammen mit einem davon, bei einer Herzkrankheit oder mit einer Verletzung.
    Ein Bein, das plötzlich sehr schmerzt, kalt, blass, blau, taub oder schwach ist oder sich nicht bewegen lässt.
    Hängendes Gesicht, verwaschene Sprache, plötzliche Schwäche. Urin oder Stuhl lässt sich nicht mehr halten.
    Steifer Kiefer, Mühe beim Schlucken, Krämpfe am ganzen Körper.
    Sehr krank durch Verlust von Flüssigkeit: Verwirrtheit, Ohnmacht, Krampfanfälle wie bei Epilepsie, Herzrasen in Ruhe.
    Neue Verwirrtheit, die bleibt. Ein Krampfanfall wie bei Epilepsie.
    Ein Sturz, und dazu eines davon: Schlag auf den Kopf, Schmerzen in der Hüfte, Sie können nicht stehen, Sie nehmen einen Blutverdünner.
    Eine Vene, die blutet. Eine Blutung, die nicht aufhört, wenn Sie einen Blutverdünner nehmen.
    Unterzucker, und dabei benommen, verwirrt oder nicht fähig zu schlucken.
    Urin wie Cola oder sehr starke Muskelschmerzen oder Schwäche, wenn Sie ein Statin nehmen oder nach harter Anstrengung.
    Eine Blutung, wenn Sie Chinin nehmen. Krank nach Kontakt mit einem Gift.
    Gedanken, sich selbst zu verletzen.
help-today = <b>Holen Sie noch heute ärztliche Hilfe:</b>
    Ein Bein ist geschwollen und schmerzt, oder es ist heiß, rot oder dunkler als sonst.
    Ein Krampf, der nach 10 Minuten Dehnen noch da ist. Ist das Bein auch kalt, blass, taub oder geschwollen? Rufen Sie die Notrufnummer an.
    Ein Fuß, der im Liegen schmerzt, eine Wunde, die nicht heilt, schwarze Haut.
    Bei Diabetes: ein roter, heißer oder geschwollener Fuß oder eine neue Wunde daran.
    Den ganzen Tag kein Urin. Eine Ohnmacht und sonst nichts. Ein Sturz, bei dem Sie sich wehgetan haben, oder ein zweiter Sturz.
    Eine Vene, die hart ist und schmerzt. Ein großer Bluterguss, wenn Sie einen Blutverdünner nehmen. Unterzucker.
    Neue Schwäche oder ein neues taubes Gefühl.
    Krämpfe in Bauch, Brust oder Armen nach Verlust von Flüssigkeit.
    Krämpfe nach einer schmutzigen Wunde oder einem Gift.
    Gelbe Haut oder gelbe Augen.
    Neue Muskelschmerzen, wenn Sie ein Statin nehmen. Blutergüsse oder Ohrgeräusche, wenn Sie Chinin nehmen.
    Schwanger, oder Sie haben vor Kurzem ein Kind bekommen: starke Kopfschmerzen, Veränderungen beim Sehen, Schmerzen unter den Rippen, Erbrechen, plötzliche Schwellung.
help-book = <b>Vereinbaren Sie einen Arzttermin:</b>
    Schmerzen in der Wade beim Gehen. Beide Beine schwellen an. Seit Langem schwach oder taub.
    Schwindel beim Aufstehen. Ein langer Krampf, über 10 Minuten, der jetzt vorbei ist.
    Leberkrankheit mit neuen Krämpfen.
    Krämpfe in drei Nächten pro Woche, zwei Wochen lang, oder müde am Tag.
help-sleep-head = <b>Für besseren Schlaf</b>
help-sleep-evidence = Das sind übliche Tipps. Nur wenige davon wurden einzeln geprüft.
privacy-what = <b>Was ich speichere:</b> Ihre Antworten, Ihre Frage für die Arztpraxis, Krämpfe und Notizen, Morgenfragen, Schlaf, Schlaf am Tag, Ihren Plan und Tests. Auch Warnzeichen in Ihren eigenen Worten, geschickte Erinnerungen und was ich in Ihren Nächten gefunden habe. Dazu Schlafenszeit, Zeitzone, Einstellungen und Chat-Nummer. Keinen Namen.
privacy-who = Ich nutze es nur, um Sie zu begleiten und zu erinnern. Es liegt verschlossen, mit einem Schlüssel nur für Ihre Daten. Wer mich betreibt, könnte es öffnen.
privacy-operator = Betrieben werde ich von: { $operator }
privacy-no-operator = Wer mich betreibt, hat hier weder Namen noch Kontakt angegeben.
privacy-consented = Sie haben zugestimmt: { $day }, { $time }.
privacy-no-consent = Das Einrichten steht bei Ihnen noch aus. Ein Krampf aus /log wird trotzdem gespeichert.
privacy-sound = In der Nacht macht nichts von mir einen Ton, außer meiner Antwort auf einen Notfall, von dem Sie mir berichten. An Ihrer Zeitzone sehe ich, welche Nummer ich nennen kann. Wie Sie eine eigene einstellen, steht in /settings.
privacy-rights = Mit /export bekommen Sie alles. Mit /delete wird alles entfernt und Ihre Zustimmung zurückgenommen.
privacy-traces = Nach /delete können in der Datenbank noch eine Zeit lang Reste liegen. Die Reste sind verschlossen. Wer mich betreibt, hat einen eigenen Schlüssel. Ist er einmal gewechselt, kann niemand die Reste mehr öffnen.
