### The results, by cause. Rules: see charley.ftl.

## safety

button-ask-again = Noch einmal fragen
results-head = <b>Das haben Sie mir gesagt, und es kann mit Krämpfen einhergehen</b>
results-first = <b>Zuerst einen Blick wert</b>
results-maybe = <b>Vielleicht</b>
results-less = <b>Weniger wahrscheinlich</b>
results-unknown = <b>Nicht bekannt</b>
results-not-asked = <b>Noch nicht gefragt</b>
results-otherwise = { $name } (Ihre Nächte sagen etwas anderes)
level-first = zuerst einen Blick wert
level-maybe = vielleicht
level-less = weniger wahrscheinlich
level-unknown = nicht bekannt
level-not-asked = noch nicht gefragt
results-blood-test = Mineralstoffe im Blut: Das kann nur ein Bluttest beantworten.
habits-head = <b>Gewohnheiten zum Ausprobieren</b>
habit-drink = 1. Trinken Sie über den ganzen Tag verteilt immer ein wenig. Sechs bis acht Gläser sind eine übliche Richtschnur.
habit-drink-limit = 1. Trinken: Halten Sie sich an das, was Ihr Arzt, Ihre Ärztin oder eine Pflegekraft gesagt hat. Nicht sicher, ob es für Sie eine Grenze gibt? Fragen Sie dort nach.
habit-food = 2. Essen Sie, was Kalium, Kalzium und Magnesium enthält: zum Beispiel Bohnen, grünes Gemüse, Nüsse, Obst und Milchprodukte. Sollen Sie etwas davon meiden? Dann tun Sie das, was man Ihnen gesagt hat.
habit-food-ask = 2. Fragen Sie Ihre Arztpraxis oder eine Pflegekraft, welche Lebensmittel für Sie richtig sind. Manche enthalten viel Kalium.
habit-stretch = 3. Dehnen Sie kurz vor dem Schlafen die Wade und die Rückseite des Oberschenkels: /stretch
habit-move-heart = 4. Versuchen Sie, nicht lange still zu sitzen oder zu stehen. Bewegen Sie sich jede Stunde ein wenig. Tun Sie das so, wie Ihr Arzt, Ihre Ärztin oder eine Pflegekraft es erlaubt.
habit-move = 4. Versuchen Sie, nicht lange still zu sitzen oder zu stehen. Bewegen Sie sich jede Stunde ein wenig, und das an den meisten Tagen. Streben Sie ein Gewicht an, das zu Ihnen passt.
habit-pregnant = 5. Schwanger? Erzählen Sie Ihrer Hebamme oder Arztpraxis von den Krämpfen.
treatments-head = <b>Was schon versucht wurde</b>
treatment-stretch = Wade und Rückseite des Oberschenkels vor dem Schlafen dehnen: In einer kleinen Studie hatten 80 Menschen über 55 nach sechs Wochen etwa 1 Krampf weniger pro Nacht. Die Schmerzen waren etwas geringer, um etwa 1 Punkt von 10. Das ist schwach belegt. In einer anderen Studie, nur mit der Wade, änderte sich bei Menschen, die Chinin nahmen, nichts. Versuchen Sie es sechs Wochen lang, dann schauen Sie in Ihr Tagebuch.
treatment-diltiazem = Diltiazem ist ein Herzmedikament. In einer Studie mit 13 Menschen gab es weniger Krämpfe. Das ist sehr schwach belegt. Nur ein Arzt oder eine Ärztin kann sagen, ob es etwas für Sie ist.
treatment-doctor = Sind die Krämpfe sehr schlimm, oder verderben sie Ihnen oft den Schlaf? Dann kann ein Arzt oder eine Ärztin mit Ihnen darüber sprechen, was sonst noch möglich ist. Fragen Sie, bevor Sie an einem Medikament etwas ändern.
