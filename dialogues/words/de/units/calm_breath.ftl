## safety

calm_breath = Ruhiger Atem
    .told = Manche Menschen beenden den Tag mit ein paar ruhigen Atemzügen.
    .say = Atmen Sie sanft aus, nur so weit, wie es angenehm ist. Lassen Sie die Schultern sinken. Waden und Füße bleiben weich: Spannen Sie sie nicht an. Möchten Sie es versuchen?
    .why = Ruhiger Atem kann guttun. Aber als Teil von Schlafkursen brachte er nichts, was sich messen ließ. Zwei Ratgeber warnen: Wer Waden oder Füße anspannt, kann damit einen Krampf auslösen.
calm_breath-six_breaths = Sechs langsame Atemzüge
    .i = Ich atme langsam aus, sechsmal
calm_breath-soft_shoulders = Atem, weiche Schultern
    .i = Ich atme, wie es angenehm ist, und lasse die Schultern sinken
calm_breath-relax_from_hips = Weich ab der Hüfte aufwärts
    .i = Ich lasse einen Teil nach dem anderen weich werden, von der Hüfte aufwärts
calm_breath-busy_head = Mein Kopf ist voll
    .then = Wenn mein Kopf voll ist, kehre ich zum nächsten Atemzug zurück.
calm_breath-not_pleasant = Es ist nicht angenehm
    .then = Wenn es nicht angenehm ist, atme ich, wie ich mag.
calm_breath-fall_asleep = Ich schlafe ein
    .then = Wenn ich einschlafe, ist das in Ordnung.
