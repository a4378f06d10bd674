### A cramp, at night. Rules: see charley.ftl.

## safety

yesterday-and-clock = gestern { $time }
list = { $first }, { $next }
toast-still-bad = Halten Sie weiter. Hier ist noch mehr zum Ausprobieren.
relief-light = Licht an. Setzen Sie sich zuerst auf die Bettkante.
relief-thigh = <b>Beugen Sie das Knie. Ziehen Sie die Ferse sanft zum Po. Halten Sie sich fest.</b>
relief-thigh-in-bed = <b>Bleiben Sie auf dem Bett. Beugen Sie das Knie. Ziehen Sie die Ferse sanft zum Po.</b>
relief-shin = <b>Strecken Sie die Zehen von sich weg. Drücken Sie den Fuß sanft nach unten.</b>
# Read at night, in pain, in the dark: short orders. "Towards you" is towards the shin.
relief-straighten = <b>Strecken Sie das Bein. Ziehen Sie die Zehen zu sich her.</b>
relief-straighten-bed = <b>Strecken Sie das Bein. Legen Sie ein Handtuch um den Vorderfuß. Ziehen Sie die Zehen zu sich her.</b>
relief-straighten-gently = <b>Strecken Sie das Bein. Ziehen Sie die Zehen sanft zu sich her.</b>
relief-hold = Halten. Atmen. Langsam bis zehn zählen. Noch einmal.
relief-rub = Muskel noch hart? Reiben Sie ihn.
relief-rub-or-hold = Muskel noch hart? Reiben Sie ihn, oder stehen Sie auf und halten Sie sich an etwas Festem fest.
relief-rub-or-stand = Muskel noch hart? Reiben Sie ihn, oder stellen Sie sich auf diesen Fuß und halten Sie sich dabei fest.
relief-rest = <b>Ist es das Bein, das ein Arzt, eine Ärztin oder eine Pflegekraft untersuchen muss?</b> Dehnen Sie es nicht, reiben Sie es nicht, stehen Sie nicht darauf. Lassen Sie es ruhig liegen. Atmen Sie langsam.
relief-other-leg = <b>Ist es das andere Bein?</b> Strecken Sie es. Ziehen Sie die Zehen zu sich her. Halten. Atmen. Langsam bis zehn zählen. Noch einmal.
relief-pregnant = Muskel noch hart? Stellen Sie sich auf das Bein und halten Sie sich an etwas Festem fest. Reiben Sie kein Bein, das geschwollen, heiß, rot oder dunkler als sonst ist.
relief-pregnant-seated = Muskel noch hart? Dehnen Sie noch einmal. Reiben Sie kein Bein, das geschwollen, heiß, rot oder dunkler als sonst ist.
relief-walk = Lässt es nach? Bleiben Sie kurz sitzen, dann gehen Sie langsam.
relief-stay-seated = Lässt es nach? Bleiben Sie eine Minute sitzen.
relief-lie = Lässt es nach? Bleiben Sie eine Minute still liegen.
relief-ten-minutes = Immer noch ein Krampf, nach zehn Minuten Dehnen? Dann rufen Sie in einer Arztpraxis oder bei einer ärztlichen Telefonberatung an. Ist das Bein kalt, blass, taub oder geschwollen? Rufen Sie die Notrufnummer an.
relief-ten-minutes-numb = Immer noch ein Krampf, nach zehn Minuten Dehnen? Dann rufen Sie in einer Arztpraxis oder bei einer ärztlichen Telefonberatung an. Ist das Bein kalt, blass, geschwollen oder tauber, als es immer ist? Rufen Sie die Notrufnummer an.
log-noted = Notiert: { $time }.
log-noted-no-time = Notiert.
log-noted-what = Notiert: { $time }, { $what }.
log-noted-what-no-time = Notiert: { $what }.
log-severity = { $severity } von 10
log-note = <i>{ $note }</i>
log-left = { $muscle ->
    [calf] linke Wade
    [foot] linker Fuß
    [thigh] linker Oberschenkel vorn
    [hamstring] linker Oberschenkel hinten
    [shin] linkes Schienbein
   *[other] linkes Bein
 }
log-right = { $muscle ->
    [calf] rechte Wade
    [foot] rechter Fuß
    [thigh] rechter Oberschenkel vorn
    [hamstring] rechter Oberschenkel hinten
    [shin] rechtes Schienbein
   *[other] rechtes Bein
 }
log-both = { $muscle ->
    [calf] beide Waden
    [foot] beide Füße
    [thigh] beide Oberschenkel vorn
    [hamstring] beide Oberschenkel hinten
    [shin] beide Schienbeine
   *[other] beide Beine
 }
log-muscle = { $muscle ->
    [calf] Wade
    [foot] Fuß
    [thigh] Oberschenkel vorn
    [hamstring] Oberschenkel hinten
    [shin] Schienbein
   *[other] Bein
 }
log-cramp-alone = Ich habe diesen Krampf notiert und sonst nichts gespeichert. Später erfahren Sie mit /start mehr.
log-already = Ich habe schon einen Krampf notiert. Ist das ein neuer?
button-note-it = Notieren
told-now = Ein Krampf: { $what }? Tippen Sie, und ich notiere ihn. Im Notfall rufen Sie die örtliche Notrufnummer an.
told-then = Ein Krampf ({ $time })? Tippen Sie, und ich notiere ihn. Im Notfall rufen Sie die örtliche Notrufnummer an.
told-then-what = Ein Krampf ({ $time }): { $what }? Tippen Sie, und ich notiere ihn. Im Notfall rufen Sie die örtliche Notrufnummer an.
told-last-night = letzte Nacht
log-undone = Ich habe diesen Krampf entfernt.
log-severity-noted = Notiert: { $severity } von 10. Ruhen Sie sich jetzt aus.
log-severity-noted-later = Notiert: { $severity } von 10.
log-morning-checkin = In Ordnung. Sie können es mir am Morgen sagen. Ruhen Sie sich jetzt aus.
log-morning-report = In Ordnung. Am Tag können Sie mehr ergänzen: /report. Ruhen Sie sich jetzt aus.
log-cannot-sleep = Nach etwa 20 Minuten noch wach? Wenn es für Sie sicher ist, stehen Sie auf: Licht an, erst sitzen, dann stehen. Wenn Sie wieder sitzen, lassen Sie nur schwaches Licht an. Gehen Sie wieder ins Bett, wenn Sie schläfrig sind.
log-ask-over = Krampft es noch, oder tut es nur noch weh?
log-sore = Ein Bein kann nach einem Krampf noch einen Tag lang wehtun. Das ist häufig. Ist ein Bein geschwollen, heiß, rot oder dunkler als sonst? Holen Sie sich noch heute ärztlichen Rat.
button-still-cramping = Krampft noch
button-just-sore = Tut nur noch weh
button-still-bad = Noch schlimm
button-easing = Es lässt nach
button-undo = Rückgängig
button-log-another = Noch einen
button-in-the-morning = Am Morgen
button-cannot-sleep = Ich kann nicht mehr einschlafen
try-thigh = Vorn am Oberschenkel? Ferse zum Po. Halten Sie sich fest.
try-thigh-in-bed = Vorn am Oberschenkel? Bleiben Sie auf dem Bett. Ferse zum Po.
try-other-leg = Dehnen Sie nur das andere Bein. Das Bein, das ein Arzt, eine Ärztin oder eine Pflegekraft untersuchen muss, lassen Sie ruhig liegen.
try-shin = Schienbein? Strecken Sie die Zehen von sich weg.
try-foot = Fuß? Ziehen Sie die Zehen hoch. Sie kommen nicht hin? Nehmen Sie ein Handtuch.
try-look = Bein heiß, rot oder dunkler? Nicht reiben.
try-again = Noch einmal: Knie gestreckt, Zehen zu sich her, langsam bis zehn zählen.
try-towel = Sie kommen nicht an den Fuß? Ziehen Sie ihn mit einem Handtuch oder Gürtel.
try-warm = Legen Sie etwas Warmes darauf, nicht heiß. Nicht auf taube Haut.
try-walk = Gehen Sie ein paar Schritte und halten Sie sich fest.
try-breathe = Atmen Sie langsam aus. Lassen Sie die Schultern sinken.
