## safety

hot_days = Dias quentes e noites quentes
    .told = Fez calor em { $days } de { $told } dias.
    .say = Noites quentes atrapalham o sono, e cãibras são mais comuns no verão. Sombra de dia, ar à noite e um lençol fino talvez ajudem. O que você quer experimentar?
    .why = Cãibras à noite são cerca de duas vezes mais comuns no auge do verão do que no meio do inverno. Sombra, ar e pés frescos são conselhos de uma entidade de apoio, e quase não foram testados.
hot_days-shade_and_air = Sombra de dia, ar à noite
    .i = Cuido de ter sombra de dia e ar à noite
hot_days-thin_sheet = Um lençol fino
    .i = Pego um lençol fino para a noite
hot_days-cool_foot_bath = Refrescar os pés na água
    .i = Refresco os pés em uma bacia de água, fresca e não gelada
hot_days-drinks_with_food = Líquidos junto com comida
    .i = Tomo líquidos junto com a comida
hot_days-no_air = O ar está parado
    .then = Se o ar estiver parado, uso um ventilador.
hot_days-loud = Há barulho lá fora
    .then = Se houver barulho lá fora, deixo o ar entrar mais cedo.
hot_days-unwell = Passo mal com o calor
    .then = Se eu passar mal com o calor, eu me refresco e procuro ajuda.
