### A test by lot. Rules: see charley.ftl.

## safety

button-trial = Eine Gewohnheit testen
button-trial-start = Test beginnen
trial-what = <b>Eine Gewohnheit testen</b>
    Ihr Tagebuch zeigt, was zusammen vorkommt. Ein Test kann mehr sagen. Ich werfe eine Münze, jeden Abend oder, beim Dehnen, jede Woche: mit der Gewohnheit oder ohne. Bitte machen Sie es so, wie sie sagt. Am Morgen erzählen Sie mir von der Nacht.
trial-length = Sie hatten in { $cramps } der letzten { $nights } Nächte, von denen Sie mir erzählt haben, einen Krampf. Wenn eine Gewohnheit Ihnen viel hilft, zeigt sich das vielleicht nach etwa { $needed } Nächten, bei Ihnen also nach etwa { $weeks ->
    [1] einer Woche
   *[other] { $weeks } Wochen
}. Oft zeigt ein Test nichts Klares, auch wenn die Gewohnheit hilft. Er dauert höchstens zwölf Wochen. Sie können jederzeit aufhören.
trial-which = Welche Gewohnheit?
trial-no-chance = Im Moment kann ich keinen Test anbieten. Entweder ist hier keine Gewohnheit für Sie sicher, oder zwölf Wochen würden kaum etwas zeigen.
trial-stretch = <b>Die Dehnung vor dem Schlafen</b>
    Sie geht wochenweise, denn sie hilft langsam. Eine von zwei Wochen ist mit Dehnung.
    Mit: die Dehnung vor dem Schlafen, die ganze Woche. /stretch zeigt sie.
    Ohne: keine Dehnung vor dem Schlafen. Ein Krampf? Dehnen Sie ihn sofort, in jeder Nacht.
trial-water = <b>Das Wasser am Abend</b>
    Mit: ein kleines Glas am Abend.
    Ohne: kein zusätzliches Glas. Durst? Dann trinken Sie, in jeder Nacht.
trial-walk = <b>Ein kurzer Spaziergang am Abend</b>
    Mit: etwa zehn Minuten in leichtem Tempo, wo es hell und sicher ist.
    Ohne: an diesem Abend kein zusätzlicher Spaziergang.
trial-rules = Die Münze wird geworfen, wenn die Erinnerung am Abend kommt. Diese Erinnerung schalte ich ein, und die Morgenfragen auch. Haben Sie etwas anderes gemacht? Die Nacht zählt trotzdem so, wie die Münze es gesagt hat. Bis zur Schlafenszeit können Sie eine Nacht auslassen.
trial-rules-weeks = Die Münze wird mit der ersten Abend-Erinnerung der Woche geworfen. Diese Erinnerung schalte ich ein, und die Morgenfragen auch. Es dauert die ganzen zwölf Wochen. Haben Sie etwas anderes gemacht? Die Nacht zählt trotzdem so, wie die Münze es gesagt hat.
trial-started = Der Test hat begonnen. Der erste Wurf kommt mit der nächsten Erinnerung.
trial-head = <b>Ihr Test:</b> { $name }
trial-state = Nacht { $night } von { $nights }. Nächte, von denen Sie mir bisher erzählt haben: { $with } damit, { $without } ohne.
trial-no-reminder = Die Erinnerung dazu kommt im Moment nicht, darum wird keine Münze geworfen. /settings zeigt, warum.
trial-nothing-yet = Ich schaue einmal pro Woche nach. Die Zahlen behalte ich für mich, bis eine Antwort wahrscheinlich ist oder die Zeit vorbei ist. So ändern sie nicht, was Sie mir erzählen.
trial-nothing-yet-weeks = Ich vergleiche die Wochen, wenn alle zwölf vorbei sind. Bis dahin behalte ich die Zahlen für mich. So ändern sie nicht, was Sie mir erzählen.
trial-clear = Jetzt ist eine Antwort wahrscheinlich, darum ist der Test vorbei.
trial-over = Die zwölf Wochen sind vorbei.
trial-stopped = Sie haben ihn beendet. Das weiß ich bis jetzt.
trial-counts = Nächte mit Krampf: { $cramps_with } von { $nights_with } damit, { $cramps_without } von { $nights_without } ohne.
trial-helps = Es hilft Ihnen wahrscheinlich: Damit gab es weniger Nächte mit Krampf, und die Münze hat die Nächte gewählt.
trial-helps-weeks = Es hilft Ihnen wahrscheinlich: In den Wochen damit gab es weniger Nächte mit Krampf. Die Münze hat die Wochen gewählt, und der Zufall allein würde das in weniger als 1 von 20 Tests bewirken.
trial-does-not-help = Es hilft Ihnen wahrscheinlich nicht: Damit gab es mehr Nächte mit Krampf, und die Münze hat die Nächte gewählt.
trial-no-difference = Kein klarer Unterschied. Es kann trotzdem ein wenig helfen: So ein Test kann das übersehen.
trial-no-difference-weeks = Kein klarer Unterschied. Abschnitte von einer Woche sind vielleicht zu kurz, um es zu sehen.
trial-too-few-weeks = Zu wenige Wochen zum Vergleichen.
trial-too-few = Zu wenige Nächte zum Vergleichen.
trial-left-out = { $nights ->
    [1] Ein Abend zählt nicht: Die Erinnerung hat Sie nicht erreicht, oder Sie haben ihn ausgelassen.
   *[other] { $nights } Abende zählen nicht: Die Erinnerung hat Sie nicht erreicht, oder Sie haben sie ausgelassen.
 }
trial-not-told = { $nights ->
    [1] Eine weitere Nacht zählt nicht: Sie haben mir nicht gesagt, wie sie war.
   *[other] { $nights } weitere Nächte zählen nicht: Sie haben mir nicht gesagt, wie sie waren.
 }
