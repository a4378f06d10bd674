### The stretch guide. Rules: see charley.ftl.

## safety

guide-head = <b>Dehnung vor dem Schlafen</b>
guide-calf-standing = <b>Wade.</b> Stellen Sie sich mit dem Gesicht zu einer Wand. Hände auf Brusthöhe an die Wand, Arme gestreckt. Ein Fuß hinten: Ferse am Boden, Knie gestreckt, Zehen nach vorn. Beugen Sie das vordere Knie und lehnen Sie sich vor, bis es in der Wade des hinteren Beins zieht.
guide-hamstring-standing = <b>Rückseite des Oberschenkels.</b> Stellen Sie eine Ferse etwas nach vorn, dieses Bein gestreckt. Halten Sie sich an der Lehne eines Stuhls fest, der an einer Wand steht. Der Rücken bleibt gerade. Schieben Sie die Hüfte nach hinten, bis es im Oberschenkel zieht.
guide-seated = <b>Wade und Oberschenkel, im Sitzen.</b> Stellen Sie einen festen Stuhl an eine Wand. Setzen Sie sich nah an die Kante. Ein Bein gerade nach vorn: Ferse unten, Knie gestreckt, Zehen zu sich her. Neigen Sie sich aus der Hüfte vor, bis es zieht.
guide-bed = <b>Wade, im Bett.</b> Setzen Sie sich an ein Kissen gelehnt auf, ein Bein gestreckt, ein Handtuch um diesen Vorderfuß. Knie gestreckt, ziehen Sie die Zehen sanft zu sich her.
    <b>Rückseite des Oberschenkels.</b> Heben Sie das gestreckte Bein mit dem Handtuch, bis es zieht.
guide-dose = Halten Sie 10 Sekunden. Wechseln Sie langsam das Bein. Jedes Bein dreimal, bei jeder Dehnung. Es soll ziehen, nie wehtun. Atmen Sie weiter.
guide-ask-team = Haben Sie ein neues Knie oder eine neue Hüfte? Haben Sie sich vor Kurzem verletzt, oder hat man Sie operiert? Dann fragen Sie zuerst in Ihrer Arztpraxis oder Physiotherapie.
guide-numb-feet = Schauen Sie Ihre Füße an, bevor Sie beginnen. Ziehen Sie nur leicht.
guide-hold-on = Halten Sie sich die ganze Zeit mit einer Hand an etwas Festem fest. Heute unsicher auf den Beinen? Machen Sie es im Sitzen.
guide-pregnant = Halten Sie sich an etwas Festem fest. Ziehen Sie sanft, ohne zu wippen. Liegen Sie nicht lange flach.
guide-stop = Stechender Schmerz oder eine Schwellung, die bleibt? Hören Sie auf. Holen Sie sich noch heute ärztlichen Rat.
button-count-with-me = Mitzählen
button-team-said-yes = Man hat es mir erlaubt
pace-calf = Wade
pace-hamstring = Rückseite des Oberschenkels
pace-both = Wade und Oberschenkel
pace-left = linkes Bein
pace-right = rechtes Bein
pace-ready = { $stretch }: Machen Sie sich bereit.
pace-hold = { $stretch }, { $leg }: halten und atmen. { $hold } von { $holds }
pace-end = Das war alles. Schlafen Sie gut.
pace-sound = Hier ist dasselbe zum Hören. Starten Sie es und legen Sie das Telefon hin. Es beginnt, wenn Sie beginnen.
