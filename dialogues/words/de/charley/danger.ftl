### Danger signs. Rules: see charley.ftl.

## safety

button-understood = Verstanden
# An emergency: short, a clear order to act, nothing softer.
danger-emergency = <b>Bitte rufen Sie jetzt die örtliche Notrufnummer an.</b>
# $number is the number of an ambulance, not a count.
emergency-call = <b>Bitte rufen Sie jetzt { $number } an. Oder rufen Sie die örtliche Notrufnummer an.</b>
button-copy-number = { $number } kopieren
emergency-press = <b>Drücken Sie auf die blutende Stelle. Legen Sie sich hin, das Bein hoch.</b>
why-lung-clot = Das kann von einem Blutgerinnsel in der Lunge kommen oder vom Herzen.
why-cold-leg = So ein Bein bekommt vielleicht zu wenig Blut.
why-stroke-spine = Das kann vom Gehirn oder vom Rückenmark kommen.
why-both-swollen = Geschwollene Beine zusammen mit Atemnot können vom Herzen kommen.
why-long-cramp = So ein Bein bekommt vielleicht zu wenig Blut, oder es hat ein Blutgerinnsel.
why-muscle-breakdown = Ein schwer geschädigter Muskel kann den Nieren schaden. Nennen Sie alle Medikamente, die Sie nehmen.
why-tetanus = Ein steifer Kiefer und Krämpfe am ganzen Körper können Wundstarrkrampf (Tetanus) sein.
why-poison = Sagen Sie, womit Sie in Kontakt waren.
why-dehydrated = Sie haben vielleicht zu viel Flüssigkeit verloren.
why-quinine = Chinin kann zu Blutungen führen. Zeigen Sie Ihr Chinin vor.
why-confusion = Das kann ein Zeichen für etwas Ernstes sein.
why-faint = So eine Ohnmacht kann vom Herzen kommen.
why-fall = Sie bluten vielleicht innerlich, oder ein Knochen ist gebrochen.
why-thinner-bleed = Mit einem Blutverdünner ist eine Blutung schwer zu stillen. Sagen Sie, welchen Sie nehmen.
why-low-sugar = Bei zu niedrigem Zucker können Sie ohnmächtig werden.
# Warm and plain. Ask about hurting oneself and about ending life without other
# words for it. $line is a telephone number of a crisis line.
self-harm-kind = Es tut mir leid, dass es so schwer ist. Sie müssen das nicht allein tragen.
self-harm-line = <b>Bitte rufen Sie jetzt { $line } an. Sind Sie gerade jetzt in Gefahr? Rufen Sie { $number } oder die örtliche Notrufnummer an.</b>
self-harm-number = <b>Bitte rufen Sie jetzt ein Krisentelefon an. Sind Sie jetzt, in diesem Moment, in Gefahr? Rufen Sie { $number } oder die örtliche Notrufnummer an.</b>
self-harm-elsewhere = Hilfe in jedem Land finden Sie auf findahelpline.com.
danger-leg-clot = Bitte holen Sie sich noch heute ärztlichen Rat. Ein einzelnes Bein, das geschwollen ist und wehtut, muss untersucht werden. Auch Atemnot oder Schmerzen in der Brust? Rufen Sie die örtliche Notrufnummer an.
danger-foot-at-risk = Bitte lassen Sie Ihren Fuß noch heute ärztlich untersuchen.
danger-walking-pain = Bitte vereinbaren Sie einen Arzttermin und erwähnen Sie die Schmerzen beim Gehen.
danger-weakness = Bitte rufen Sie noch heute eine Arztpraxis oder eine ärztliche Telefonberatung an. Berichten Sie von der Schwäche.
danger-weakness-book = Bitte vereinbaren Sie einen Arzttermin und erwähnen Sie die Schwäche.
danger-numbness = Bitte rufen Sie noch heute eine Arztpraxis oder eine ärztliche Telefonberatung an. Berichten Sie vom tauben Gefühl.
danger-numbness-book = Bitte vereinbaren Sie einen Arzttermin wegen des tauben Gefühls.
danger-both-swollen = Bitte vereinbaren Sie einen Arzttermin wegen der Schwellung.
danger-long-cramp = Bitte rufen Sie jetzt eine Arztpraxis oder eine ärztliche Telefonberatung an. Sagen Sie, dass der Krampf nicht aufhört.
danger-long-cramp-over = Bitte erwähnen Sie beim nächsten Arztbesuch, dass ein Krampf so lange gedauert hat.
long-cramp-ask-cold = Ist das Bein kalt, blass, taub oder geschwollen?
long-cramp-ask-cold-numb = Ist das Bein kalt, blass, geschwollen oder tauber, als es immer ist?
button-leg-not-sure = Nicht sicher
# Three degrees are kept apart everywhere: now, today, book a visit.
danger-today = Bitte holen Sie sich noch heute ärztlichen Rat.
danger-book = Bitte vereinbaren Sie einen Arzttermin und berichten Sie davon.
danger-statin-pain = Bitte rufen Sie noch heute an: in Ihrer Arztpraxis, in Ihrer Apotheke oder bei einer ärztlichen Telefonberatung. Sagen Sie dort, dass Sie ein Statin nehmen. Fragen Sie dort auch: Was ist mit der nächsten Tablette?
danger-liver-book = Bitte vereinbaren Sie einen Arzttermin. Oder fragen Sie dort nach, wo Ihre Leber behandelt wird. Sagen Sie, dass Sie neue Krämpfe haben.
danger-dirty-wound = Bitte rufen Sie noch heute eine Arztpraxis oder eine ärztliche Telefonberatung an. Berichten Sie von der Wunde und den Krämpfen.
danger-poison = Bitte holen Sie jetzt ärztliche Hilfe und sagen Sie, womit Sie in Kontakt waren.
danger-preg-leg = Bitte rufen Sie jetzt in Ihrer Geburtsklinik oder in Ihrer Arztpraxis an. Haben Sie auch Atemnot? Oder haben Sie Schmerzen in der Brust? Dann rufen Sie die örtliche Notrufnummer an.
danger-preg-pressure = Bitte rufen Sie jetzt Ihre Geburtsklinik an.
danger-quinine = Bitte holen Sie noch heute ärztliche Hilfe und zeigen Sie Ihr Chinin vor.
danger-new-medicine = Bitte fragen Sie in den nächsten zwei Tagen in der Apotheke oder in der Arztpraxis: Könnte Ihr neues Medikament eine Rolle spielen? Nehmen Sie es bis dahin weiter.
danger-sleepy-driving = Bitte fahren Sie nicht, wenn Sie schläfrig sind. Sprechen Sie noch diese Woche mit einem Arzt oder einer Ärztin darüber.
danger-breathing = Lautes Schnarchen, Pausen beim Atmen oder Gänge zur Toilette: Das kann damit einhergehen, dass es im Schlaf Probleme mit dem Atem gibt. Bitte vereinbaren Sie einen Arzttermin. Sagen Sie das dort.
danger-long-bad-sleep = Ein Schlafkurs mit Gesprächen, KVT-I genannt (englisch CBT-I), ist am besten belegt. In Ihrer Arztpraxis erfahren Sie, wo es ihn gibt. Gewohnheiten allein bewirken oft zu wenig.
danger-low-mood = Das verdient eine eigene Hilfe. Bitte sprechen Sie mit einem Arzt, einer Ärztin oder einem Menschen, dem Sie vertrauen.
danger-often = Krämpfe in drei oder mehr Nächten pro Woche, zwei Wochen lang: Das ist einen Arztbesuch wert. Bitte vereinbaren Sie einen Termin und nehmen Sie Ihr Tagebuch mit.
danger-often-counted = Sie haben in { $nights } der letzten { $of } Nächte Krämpfe notiert. Bitte vereinbaren Sie einen Arzttermin und nehmen Sie Ihr Tagebuch mit.
danger-often-pregnant = Bitte erzählen Sie beim nächsten Termin Ihrer Hebamme oder Arztpraxis von den Krämpfen. Nehmen Sie Ihr Tagebuch mit. Beginnen Sie nichts Neues gegen Krämpfe, es sei denn, man schlägt es Ihnen dort vor.
danger-often-counted-pregnant = Sie haben in { $nights } der letzten { $of } Nächte Krämpfe notiert. Bitte erzählen Sie das beim nächsten Termin Ihrer Hebamme oder Arztpraxis, und nehmen Sie Ihr Tagebuch mit. Beginnen Sie nichts Neues gegen Krämpfe, wenn man es Ihnen dort nicht vorschlägt.
danger-self-harm = <b>Bitte rufen Sie jetzt ein Krisentelefon an. Oder rufen Sie die örtliche Notrufnummer an.</b>
danger-faint = Bitte rufen Sie wegen der Ohnmacht noch heute eine Arztpraxis oder eine ärztliche Telefonberatung an.
danger-dizzy-standing = Bitte erzählen Sie in Ihrer Arztpraxis oder Apotheke vom Schwindel. Erst sitzen, mit Licht, dann aufstehen.
danger-fall = Bitte rufen Sie wegen des Sturzes noch heute eine Arztpraxis oder eine ärztliche Telefonberatung an.
danger-hard-vein = Bitte rufen Sie wegen der Vene noch heute eine Arztpraxis oder eine ärztliche Telefonberatung an.
danger-thinner-bleed = Bitte rufen Sie wegen der Blutung noch heute eine Arztpraxis oder eine ärztliche Telefonberatung an. Sagen Sie, welchen Blutverdünner Sie nehmen.
danger-low-sugar = Bitte behandeln Sie Ihren Unterzucker jetzt so, wie man es Ihnen gezeigt hat. Sind Sie benommen, oder wird es nicht besser? Rufen Sie die örtliche Notrufnummer an.
danger-you-wrote = Sie haben geschrieben: <i>{ $words }</i>
danger-if-so-call = Wenn ja, warten Sie nicht auf mich. Rufen Sie { $number } oder die örtliche Notrufnummer an.
danger-if-so-emergency = Wenn ja, warten Sie nicht auf mich. Rufen Sie die örtliche Notrufnummer an.
danger-if-so-today = Wenn ja, holen Sie sich noch heute ärztlichen Rat.
danger-ask = Ich möchte sicher sein. Ist das jetzt so, oder war es in letzter Zeit so?
danger-ask-self-harm = Das klingt sehr schwer. Denken Sie daran, sich selbst zu verletzen oder Ihr Leben zu beenden?
danger-ask-statin = Muskelkater nach einem Tag mit viel Bewegung ist häufig. Ist dieser Schmerz neu, schlimmer als das, oder sind Sie dabei schwach?
# About somebody else who is with the writer.
danger-ask-other = Ich möchte sicher sein. Passiert das jetzt gerade einem Menschen, der bei Ihnen ist?
danger-ask-no = Danke. Gut, dass ich gefragt habe. Wenn sich das ändert, holen Sie sofort Hilfe.
# Answers "is this happening now?".
button-yes-now = Ja
button-no-danger = Nein
danger-looked-at = Gut. Dehnen und Erinnerungen beginnen wieder. Hat man Ihnen gesagt, dass Sie nicht dehnen sollen? Dann schicken Sie <code>/settings stretch off</code>. Wird es schlimmer, holen Sie sofort Hilfe.
danger-gone-away = Gut. Dehnen und Erinnerungen beginnen wieder. Kommt es zurück, holen Sie noch am selben Tag Hilfe.
danger-rests = Das Dehnen und Ihre Erinnerungen ruhen vorerst. Lassen Sie das zuerst von einem Arzt, einer Ärztin oder einer Pflegekraft untersuchen.
danger-resting = Das Dehnen ruht vorerst. { $why ->
    [swollen] Sie haben mir von einem Bein berichtet, das geschwollen, heiß, rot oder dunkler ist.
    [cold] Sie haben mir von einem Bein berichtet, das kalt, blass oder taub ist.
    [numb] Sie haben mir von etwas berichtet, das neu taub oder schwach ist.
   *[other] Sie haben mir von einem Bein berichtet.
 } Lassen Sie es zuerst von einem Arzt, einer Ärztin oder einer Pflegekraft anschauen. Tippen Sie dann unten auf einen Knopf.
# Said at night: what follows can wait until the morning, and is then to be done.
danger-by-day = Sobald es Tag ist: { $sentence }
danger-ask-looked-at = { $why ->
    [swollen] Sie haben mir von einem Bein berichtet, das geschwollen, heiß, rot oder dunkler ist.
    [cold] Sie haben mir von einem Bein berichtet, das kalt, blass oder taub ist.
    [numb] Sie haben mir von etwas berichtet, das neu taub oder schwach ist.
   *[other] Sie haben mir von einem Bein berichtet.
 } Hat ein Arzt, eine Ärztin oder eine Pflegekraft es angeschaut? Bis dahin ruht das Dehnen. Auch die Erinnerungen am Abend ruhen.
danger-asked-last = Ich frage nicht noch einmal. Sie finden diese Knöpfe unter /stretch.
button-looked-at = Arzt, Ärztin oder Pflegekraft hat es untersucht
button-gone-away = Es ist weg
button-not-yet = Noch nicht
afterwards-ask = Sie haben mir etwas Schweres erzählt. Ich möchte noch einmal fragen: Wie ist es jetzt? Sie brauchen nicht zu antworten.
afterwards-thanks = Danke, dass Sie es mir sagen.
button-afterwards-better = Ein wenig besser
button-afterwards-same = Etwa gleich
button-afterwards-worse = Schlimmer, oder ich will nicht mehr leben
wrong-what = Was stimmt nicht? Tippen Sie auf das, was am besten passt. Im Zweifel rufen Sie die örtliche Notrufnummer an.
wrong-leg = Wie ist das Bein?
wrong-fall = Haben Sie sich den Kopf gestoßen? Tut die Hüfte weh, oder können Sie nicht stehen? Nehmen Sie einen Blutverdünner?
button-wrong-breath = Atem oder Brust
button-wrong-face = Gesicht, Sprache oder Schwäche
button-wrong-leg = Bein kalt oder geschwollen
button-wrong-ill = Sehr krank oder verwirrt
button-wrong-fall = Ein Sturz oder eine Blutung
button-wrong-dark = Dunkle Gedanken
button-leg-cold = Kalt, blass, blau oder taub
button-leg-swollen = Geschwollen, heiß oder dunkler
button-one-of-these = Ja, eines davon
button-fell-only = Ein Sturz, nichts davon
button-bleeding = Ein Bein, das blutet
