## safety

partner = Jemand neben Ihnen
    .told = Manche Menschen sprechen am Tag ab, was in der Nacht hilft.
    .say = Schläft jemand neben Ihnen? Am Tag können Sie absprechen, was in der Nacht hilft. Dann braucht im Dunkeln niemand nachzudenken.
    .why = Das ist kaum geprüft. Zehen hoch bei gestrecktem Knie ist das Einzige, was alle Ratschläge zu Krämpfen gemeinsam haben.
partner-show_how = Zeigen, wie man hilft
    .i = Ich zeige, wie man meine Zehen hochdrückt, mit gestrecktem Knie
partner-own_blanket = Meine eigene Decke
    .i = Ich hole mir eine eigene Decke
partner-one_light = Ein kleines Licht
    .i = Ich spreche mit der Person neben mir ein kleines Licht ab
partner-shy = Fragen fällt mir schwer
    .then = Wenn mir das Fragen schwerfällt, beginne ich mit dem Licht.
partner-sleeps_on = Die Person schläft weiter
    .then = Wenn die Person weiterschläft, mache ich es auf meine Art.
