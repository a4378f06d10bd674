## safety

pain_days = Um dia leve para a perna
    .told = Uma cãibra doeu muito em { $days } de { $told } noites.
    .say = É comum a perna ficar dolorida no dia seguinte. Vá com calma hoje. Metade do que você faz já basta. Se estiver inchada, quente, vermelha ou escura, deixe quieta e me conte.
    .why = Isso quase não foi testado. Morno e não quente é o conselho de uma faculdade de medicina.
pain_days-half_stretch = Metade do alongamento
    .i = Faço metade do alongamento, de leve
pain_days-short_walk = Caminhada curta no plano
    .i = Faço uma caminhada curta em lugar plano
pain_days-warm = Morno, não quente
    .i = Deixo a perna dolorida aquecida: morna, não quente
pain_days-work = Preciso trabalhar
    .then = Se eu precisar trabalhar, faço pausas pequenas.
pain_days-worse = Piora
    .then = Se piorar ou inchar, pergunto a um médico nesse dia.
