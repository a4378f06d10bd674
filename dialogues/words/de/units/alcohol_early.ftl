## safety

alcohol_early = Alkohol, etwas weniger
    .told = An { $days } von { $told } Tagen gab es Alkohol.
    .say = Mit Alkohol kann der Schlaf früher kommen und später in der Nacht gestört sein. Möchten Sie ein Glas weniger versuchen? Sie wählen. Wenn Sie jeden Tag trinken, fragen Sie einen Arzt oder eine Ärztin, bevor Sie viel weniger trinken.
    .why = In einer Studie mit Menschen über 60 ging Alkohol mit Krämpfen in der Nacht einher. In anderen Studien ging er mit schlechterem Schlaf einher.
alcohol_early-one_less = Ein Glas weniger
    .i = Ich trinke ein Glas Alkohol weniger als sonst
alcohol_early-none_after_supper = Kein Alkohol nach dem Abendessen
    .i = Ich trinke nach dem Abendessen keinen Alkohol
alcohol_early-three_without = Drei Abende ohne
    .i = Ich mache diesen Abend vielleicht zu einem meiner drei Abende ohne Alkohol
alcohol_early-company = Andere trinken
    .then = Wenn andere trinken, sage ich, dass ich gerade weniger trinke.
alcohol_early-hard_day = Ein schwerer Tag
    .then = Wenn der Tag schwer war, tue ich mir zuerst etwas Gutes.
alcohol_early-unwell = Ich fühle mich zittrig oder krank
    .then = Wenn ich mich zittrig oder krank fühle, frage ich am selben Tag einen Arzt oder eine Ärztin.
