### What the nights say. Rules: see charley.ftl.

nights-head = <b>Was Ihre eigenen Nächte sagen</b>
nights-none = Noch nichts. Ich brauche mindestens 14 Morgen mit /checkin, die auch sagen, wie der Tag davor war.
nights-too-few = { $nights ->
    [1] Bisher eine Nacht.
   *[other] Bisher { $nights } Nächte.
} Es ist zu früh, etwas zu sagen. Ich brauche mindestens { $more ->
    [1] eine weitere, die
   *[other] { $more } weitere, die
} auch { $more ->
    [1] sagt
   *[other] sagen
}, wie der Tag davor war.
nights-alike = Bisher sind Ihre Nächte zu ähnlich, um sie zu vergleichen.
nights-no-link = Bisher kein klarer Zusammenhang, { $nights ->
    [1] in einer Nacht
   *[other] in { $nights } Nächten
}.
nights-counted = Nächte mit Krampf: { $cramps } von { $nights }. Ich zähle die Nächte, bei denen Sie mir gesagt haben, wie der Tag davor war.
nights-meaning = Unten steht, was mit Ihren Krämpfen einhergeht. Es muss nicht der Grund dafür sein. Ich rechne Ihre anderen Gewohnheiten mit ein, und auch, was sich mit der Zeit ändert.
nights-halves = Im Lauf der Zeit: in der ersten Hälfte ein Krampf in { $cramps_before } von { $nights_before } Nächten, in der zweiten in { $cramps_after } von { $nights_after }.
nights-fewer = Ihre Krämpfe sind weniger geworden. Das ist gut. Oft geschieht das von selbst oder mit der Jahreszeit, darum kann ich nicht sagen, was geholfen hat.
nights-more = Später gab es mehr Krämpfe. Das kann von selbst oder mit der Jahreszeit geschehen. Es muss nicht an etwas liegen, das Sie getan haben.
nights-same = Keine klare Veränderung.
nights-new-medicine = Ein neues Medikament oder eine neue Dosis. Nächte mit Krampf: { $cramps_with } von { $nights_with } damit, { $cramps_without } von { $nights_without } ohne. Das zähle ich nur. Bitte fragen Sie in der Arztpraxis oder Apotheke danach, bevor Sie etwas ändern.
nights-column-what = Nächte mit Krampf
nights-column-with = Damit
nights-column-without = Ohne
nights-not-compared = Noch nichts zu vergleichen. Das war an fast allen Tagen so oder an kaum einem:
button-nights = Was meine Nächte sagen
# Four counts of nights. "With it" is on days when it was so.
link-counts = <b>{ $name }</b>: ein Krampf in { $cramps_with } von { $nights_with } Nächten damit, in { $cramps_without } von { $nights_without } ohne.
link-more-very-likely = Das geht bei Ihnen sehr wahrscheinlich mit mehr Krämpfen einher.
link-fewer-very-likely = Das geht bei Ihnen sehr wahrscheinlich mit weniger Krämpfen einher.
link-more-hint = Das geht vielleicht mit mehr Krämpfen einher, aber das ist nicht bewiesen.
link-fewer-hint = Das geht vielleicht mit weniger Krämpfen einher, aber das ist nicht bewiesen.
# One hint in two is wrong. Do not soften this.
link-hint-holds = Etwa die Hälfte solcher Hinweise stellt sich als wahr heraus.
link-not-clear = Bisher kein klarer Zusammenhang.
link-reach = Auch wenn es viel ausmacht, braucht es vielleicht mehr Nächte, um es zu sehen. Nächte bisher: { $so_far }.
link-too-few = Noch nicht genug Nächte: mindestens { $more } mehr.
nights-good-days = Was gut gelaufen ist. Das zähle ich nur.
link-days = { $name }: an { $days } von { $all } Tagen
try-alcohol = Einen Versuch wert: kurz vor dem Schlafen kein Alkohol.
try-caffeine = Einen Versuch wert: in den sechs Stunden vor dem Schlafen kein Kaffee, keine Cola und kein starker Tee.
try-heavy-legs = Einen Versuch wert: sich Schritt für Schritt steigern und am Abend eines anstrengenden Tages dehnen.
try-sitting = Einen Versuch wert: in jeder Stunde, in der Sie sitzen, aufstehen und sich ein paar Minuten bewegen.
try-standing = Einen Versuch wert: das Gewicht verlagern, Pausen machen und sich ab und zu hinsetzen.
try-hot-day = Einen Versuch wert: an heißen Tagen etwas mehr trinken.
try-drinks = Einen Versuch wert: über den ganzen Tag verteilt immer ein wenig trinken.
try-keep-stretch = Es lohnt sich, das beizubehalten: die Dehnung vor dem Schlafen.
try-keep-water = Es lohnt sich, das beizubehalten: das kleine Glas am Abend.
