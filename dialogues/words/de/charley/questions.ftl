### Answers to what people ask in words of their own. Rules: see charley.ftl.
### Sources: sources.md, "questions".

## safety

asked-bananas = Lebensmittel mit Kalium sind für die meisten Menschen in Ordnung: Bohnen, grünes Gemüse, Nüsse und Obst wie Bananen. Keine Studie zeigt, dass damit die Krämpfe enden. Nur ein Bluttest sagt, ob Ihnen Kalium fehlt. Probleme mit den Nieren? Fragen Sie zuerst einen Arzt oder eine Ärztin.
asked-bananas-ask = Welche Lebensmittel sind für Sie richtig? Fragen Sie Ihre Arztpraxis oder eine Pflegekraft. In Bananen und vielem anderen steckt viel Kalium. Keine Studie zeigt, dass damit die Krämpfe enden. Nur ein Bluttest sagt, ob Ihnen Kalium fehlt.
asked-salt = Ich kenne keine Studie zu Salz bei nächtlichen Krämpfen. Viel geschwitzt? Trinken Sie zum Essen, oder nehmen Sie eine Trinklösung mit Salzen aus der Apotheke. Probleme mit Herz, Nieren oder Blutdruck? Fragen Sie zuerst einen Arzt oder eine Ärztin.
asked-salt-ask = Mehr Salz oder ein salziges Getränk? Fragen Sie vorher in Ihrer Arztpraxis. Ich kenne keine Studie zu Salz bei Krämpfen in der Nacht.
asked-soap = Ich kenne keine gute Studie zu Seife im Bett. Niemand kann sagen, dass sie hilft.
asked-stockings = Enge Stützstrümpfe (Kompressionsstrümpfe) bei Krämpfen in der Nacht: Dazu kenne ich keine gute Studie. Verengte Arterien in den Beinen oder Diabetes? Dann tragen Sie sie nur, wenn ein Arzt oder eine Ärztin es sagt. In der Apotheke sagt man Ihnen mehr.
asked-water = Zu wenig Trinken kann mit Krämpfen einhergehen. Aber keine Studie zeigt, dass Wasser nächtliche Krämpfe beendet. Sechs bis acht Gläser über den Tag verteilt sind eine übliche Richtschnur. Trinken Sie vor dem Schlafen wenig.
asked-water-limit = Halten Sie sich an das, was Ihr Arzt, Ihre Ärztin oder eine Pflegekraft über das Trinken gesagt hat. Nicht sicher, ob es für Sie eine Grenze gibt? Fragen Sie zuerst dort nach. Keine Studie zeigt, dass Wasser nächtliche Krämpfe beendet.
asked-remedy = Dazu kenne ich keine gute Studie bei nächtlichen Krämpfen. Darum kann ich nicht sagen, dass es hilft. Fragen Sie in der Apotheke, ob es für Sie sicher ist.
asked-painkillers = Schmerzmittel wirken für einen Krampf zu langsam. Vielleicht lindern sie die Schmerzen danach. Fragen Sie in der Apotheke, welches für Sie sicher ist.
asked-medicines = Manche Medikamente können mit Krämpfen einhergehen: einige Wassertabletten, einige Inhalatoren und hin und wieder ein Statin. Nehmen Sie Ihre Medikamente weiter. Fragen Sie in der Arztpraxis oder in der Apotheke: Könnte eines davon eine Rolle spielen?
asked-medicines-statin = Rufen Sie noch heute an: in Ihrer Arztpraxis, in Ihrer Apotheke oder bei einer ärztlichen Telefonberatung. Sagen Sie dort, dass Sie ein Statin nehmen. Fragen Sie dort auch: Was ist mit der nächsten Tablette?
asked-pregnancy = Krämpfe sind in der Schwangerschaft häufig, vor allem in den letzten Monaten. Dehnen Sie die Wade sanft. Erzählen Sie Ihrer Hebamme oder Arztpraxis davon, und nehmen Sie nur, was man Ihnen dort vorschlägt.
asked-alcohol = Alkohol kann mit Krämpfen in der Nacht einhergehen, und er macht den Schlaf schlechter. Versuchen Sie einige Abende ohne, und schauen Sie, was Ihr Tagebuch sagt. Trinken Sie jeden Tag viel? Fragen Sie einen Arzt oder eine Ärztin, bevor Sie aufhören.
asked-coffee = Ich kenne keine Studie zu Kaffee und nächtlichen Krämpfen. Aber er hält wach. In den sechs Stunden vor dem Schlafen kein Kaffee, keine Cola und kein starker Tee: Das ist eine gute Regel.
asked-heat = Bei einem Krampf dehnen Sie zuerst. Danach kann etwas Warmes, nicht Heißes, ihn lindern. Auch etwas Kaltes kann das. Niemals auf tauber Haut.
asked-bath = Ein warmes Bad ist für die meisten Menschen in Ordnung und hilft Ihnen vielleicht, zur Ruhe zu kommen. Bei Krämpfen kenne ich keine Studie dazu. Nicht zu heiß. Bleiben Sie kurz sitzen, bevor Sie aussteigen, und halten Sie sich fest.
asked-drive = Ein Krampf kann auch am Steuer kommen. Halten Sie an, wo es sicher ist, steigen Sie aus und dehnen Sie. Sehr schläfrig, oder ein Bein ist schwach oder taub? Dann fahren Sie nicht.
asked-restless = Bei einem Krampf wird der Muskel hart und tut weh, und Dehnen beendet ihn. Ein Drang zur Bewegung, der beim Gehen nachlässt, ist etwas anderes. Ein Arzt oder eine Ärztin kann dabei helfen. Nicht sicher? Fragen Sie in Ihrer Arztpraxis.
asked-stretch = Dehnen Sie kurz vor dem Schlafen die Wade und die Rückseite des Oberschenkels. Halten Sie 10 Sekunden, dreimal jedes Bein. In einer kleinen Studie hatten Menschen über 55 etwa 1 Krampf weniger pro Nacht. /stretch zeigt Ihnen, wie.
asked-massage = Bei einem Krampf dehnen Sie zuerst. Dann reiben Sie den Muskel, wenn Sie mögen. Reiben Sie nie ein Bein, das geschwollen, heiß oder rot ist.
asked-shoes = Schuhe, die den Füßen guten Halt geben, helfen vielleicht. Das ist nur eine Meinung: Niemand hat es geprüft. Flache, dünne oder hohe Schuhe den ganzen Tag können die Wade müde machen.
asked-position = Zehen, die nach unten zeigen, machen die Wade kurz. Lassen Sie die Decke locker, damit sie nicht auf die Füße drückt. Liegen Sie so, wie Sie am besten schlafen. Wenn Sie 28 Wochen oder länger schwanger sind, legen Sie sich auf die Seite.
asked-exercise = Für die meisten Menschen ja. Gehen oder bewegen Sie sich an den meisten Tagen ein wenig, und steigern Sie sich Schritt für Schritt. Viel mehr als sonst kann mit Krämpfen einhergehen. Schmerzen in der Brust, oder in der Wade beim Gehen? Fragen Sie zuerst einen Arzt oder eine Ärztin.
asked-sore = Die meisten Krämpfe dauern Sekunden bis zehn Minuten. Der Muskel kann einen Tag lang wehtun. Geschwollen, heiß oder rot, oder es geht nicht weg? Holen Sie sich noch heute ärztlichen Rat.
asked-doctor = Beginnen Sie am besten in Ihrer eigenen Arztpraxis. Nehmen Sie Ihr Tagebuch mit: /report macht eine Seite zum Drucken. Oft braucht es keinen Bluttest. Das wird in der Arztpraxis entschieden.
asked-dangerous = Krämpfe in der Nacht sind häufig. Sie tun weh, sind aber meistens harmlos. Bei manchen Zeichen braucht es Hilfe: ein Bein, das geschwollen, kalt, schwach oder taub ist, Atemnot, ein Krampf, der nicht loslässt. Besorgt? Fragen Sie einen Arzt oder eine Ärztin.
asked-dangerous-sign = Sie haben mir von einem Warnzeichen berichtet. Was ich dazu gesagt habe, gilt weiter: Bitte holen Sie Hilfe, wie ich es gesagt habe. Wird es schlimmer, warten Sie nicht.
asked-fear = Viele Menschen fürchten den nächsten Krampf. Er tut weh, aber er geht vorbei, und Sie wissen, was zu tun ist: dehnen, halten, atmen. Hellwach? Licht an, erst aufsetzen. Dann lassen Sie nur schwaches Licht an, bis Sie schläfrig sind. In den meisten Nächten Angst? Sagen Sie es einem Arzt oder einer Ärztin.
asked-sleep = Seit etwa 20 Minuten wach? Wenn es für Sie sicher ist, stehen Sie auf: Licht an, erst sitzen, dann stehen. Wenn Sie wieder sitzen, lassen Sie nur schwaches Licht an. Gehen Sie wieder ins Bett, wenn Sie schläfrig sind.
asked-why = Oft findet niemand einen Grund. Was kann mit Krämpfen einhergehen? Müde Muskeln. Zehen, die nach unten zeigen. Lange zu sitzen oder zu stehen. Auch manche Medikamente und eine Schwangerschaft. Im Alter und im Sommer kommen Krämpfe öfter.
asked-who = Ich bin Charley, ein Programm. Kein Mensch schaut in diesen Chat, und ich bin kein Arzt und keine Ärztin. Ich führe Ihr Tagebuch und weiß einiges über nächtliche Krämpfe. Im Notfall rufen Sie die örtliche Notrufnummer an.
asked-thanks = Gern geschehen. Ich wünsche Ihnen eine ruhige Nacht.
asked-hello = Guten Tag! Ist es ein Krampf, oder möchten Sie etwas wissen?
button-my-causes = Was geht mit meinen Krämpfen einher?
