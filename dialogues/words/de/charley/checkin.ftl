### The morning check-in. Rules: see charley.ftl.

announce-head = <b>Neu aus Ihren eigenen Nächten</b>
announce-meaning = Es muss nicht der Grund sein. /triggers zeigt alles, was ich verglichen habe.
announce-no-longer =
    { $way ->
        [more] Ich habe Ihnen gesagt, dass es bei Ihnen wahrscheinlich mit mehr Krämpfen einhergeht. Mit Ihren neueren Nächten gilt das nicht mehr.
       *[fewer] Ich habe Ihnen gesagt, dass es bei Ihnen wahrscheinlich mit weniger Krämpfen einhergeht. Mit Ihren neueren Nächten gilt das nicht mehr.
    }
water-offer = Sie waren in der Nacht oft auf. Soll ich das Wasser auf dreieinhalb Stunden vor dem Schlafen legen oder die Erinnerung beenden?
button-water-earlier = Früher
button-water-off = Wasser-Erinnerung beenden
stretch-offer = Passt Ihnen die Erinnerung ans Dehnen? Sie kann zu einer anderen Zeit, seltener oder gar nicht kommen. Mit /settings lässt es sich später noch einmal ändern.
button-stretch-at = Andere Zeit
button-stretch-fewer = Seltener
button-stretch-off = Erinnerung beenden
water-moved = Ich habe das Wasser verschoben.
checkin-needs-hours = Dafür muss ich wissen, wann Sie ins Bett gehen und aufstehen.
checkin-stops = Ich habe jetzt zwei Wochen lang jeden Morgen gefragt. Darum höre ich damit auf. Ihr Tagebuch bleibt. Die Erinnerungen am Abend gehen weiter.
checkin-nothing = Das ist in Ordnung. Ich habe nichts notiert für die Nacht vom { $day }.
checkin-noted-clear = Notiert: kein Krampf in der Nacht vom { $day }.
checkin-noted = { $cramps ->
    [1] Notiert: ein Krampf in der Nacht vom { $day }.
   *[other] Notiert: { $cramps } Krämpfe in der Nacht vom { $day }.
 }
checkin-hard-night = Das war eine schwere Nacht. Ruhen Sie sich heute aus, wenn Sie können.
checkin-after-cramps = Ruhen Sie sich heute aus, wenn Sie können.
sleep-times-stop = In Ordnung. Ab jetzt lasse ich die Fragen zum Schlaf weg. Mit /settings können Sie sie zurückholen.
button-more = Mehr zu gestern
button-about-cramp = Zum Krampf ({ $time })
button-about-cramp-no-time = Zum Krampf
checkin-not-clear = In Ihrem Tagebuch steht ein Krampf in der Nacht vom { $day }. Wenn das ein Versehen war, können Sie ihn mit /report entfernen.
pregnancy-again = Zur Schwangerschaft: Stimmt noch, was Sie mir gesagt haben?
pregnancy-never = Danach frage ich nicht mehr.
button-no-change = Stimmt noch
button-never-ask = Nicht mehr fragen
button-tips-off = Keine Tipps mehr
often-low-mineral = Sie haben mir gesagt, dass ein Blutwert zu niedrig war. Fragen Sie beim Termin, ob das behoben wurde und ob er noch einmal geprüft wurde.
often-seen = Gut. Ich erwähne es sechs Monate lang nicht mehr.
button-seen-someone = Ich hatte schon einen Termin
tip-same-rising = Stehen Sie jeden Tag zur gleichen Zeit auf. Gehen Sie ins Bett, wenn Sie schläfrig sind, nicht vorher.
tip-room = Halten Sie das Zimmer dunkel, ruhig und kühl.
tip-screens = Legen Sie Bildschirme eine halbe Stunde vor dem Schlafen weg.
tip-caffeine = In den sechs Stunden vor dem Schlafen kein Kaffee, keine Cola und kein starker Tee.
tip-alcohol = Kurz vor dem Schlafen kein Alkohol.
tip-fluids-limit = Trinken Sie in den letzten zwei Stunden vor dem Schlafen wenig. Gehen Sie zuletzt noch auf die Toilette.
tip-fluids-early = Trinken Sie früh am Tag, und vor dem Schlafen wenig. Gehen Sie zuletzt noch auf die Toilette.
tip-late-meal = Spät am Abend keine große Mahlzeit. Ein leichter Imbiss ist in Ordnung.
tip-move-by-day = Bewegen Sie sich am Tag ein wenig.
tip-wind-down = Kommen Sie zur Ruhe: dehnen, langsam atmen, das Licht dämpfen.
tip-get-up = Nach einem Krampf etwa 20 Minuten wach? Wenn das für Sie sicher ist, stehen Sie auf: Licht an, erst sitzen, dann stehen. Wenn Sie wieder sitzen, lassen Sie nur schwaches Licht an. Gehen Sie wieder ins Bett, wenn Sie schläfrig sind.
tip-sit-up = Nach einem Krampf lange wach? Setzen Sie sich ans Kissen gelehnt auf. Lassen Sie nur eine schwache Lampe an. Legen Sie sich wieder hin, wenn Sie schläfrig sind. Sie brauchen nicht aufzustehen.
tip-covers = Lassen Sie die Decke locker, damit sie die Zehen nicht nach unten drückt.
summary-offer = In Ihrem Tagebuch stehen jetzt Einträge von sieben Morgen oder mehr. Soll ich jede Woche in Zahlen und mit einem Bild zusammenfassen? Das kommt jeden Sonntag am Morgen, ohne Ton.
button-summary-yes = Ja, sonntags
button-summary-day = An einem anderen Tag
button-summary-no = Nein, danke
