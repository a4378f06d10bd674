## safety

heavy_days = Schwere Tage für die Beine
    .told = Sie haben mir von Tagen erzählt, an denen Ihre Beine viel zu tun hatten.
    .say = An Tagen, an denen die Beine viel zu tun haben, dehnen manche Menschen zweimal: am späten Nachmittag und vor dem Schlafen. Steigern Sie sich langsam. Würde das zu Ihnen passen?
    .why = Die wichtigste Vermutung bei Krämpfen in der Nacht: müde Muskeln. Ein leichterer Tag, eine zweite Dehnung und gute Schuhe: Dazu rät man, geprüft ist es kaum.
heavy_days-late_afternoon_stretch = Dehnung am späten Nachmittag
    .i = Ich plane auch eine Dehnung am späten Nachmittag
heavy_days-easier_day = Danach ein leichterer Tag
    .i = Ich mache mir einen leichteren Tag, wenn der letzte schwer war
heavy_days-shoes = Schuhe mit gutem Halt
    .i = Ich wähle Schuhe mit gutem Halt
heavy_days-tired = Ich bin zu müde
    .then = Wenn ich zu müde bin, mache ich eine kurze, im Sitzen.
heavy_days-late = Es wird spät
    .then = Wenn es spät wird, dehne ich einmal, vor dem Schlafen.
heavy_days-hurts = Es könnte wehtun
    .then = Wenn es wehtut, höre ich auf.
