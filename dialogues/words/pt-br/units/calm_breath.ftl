## safety

calm_breath = Respiração calma
    .told = Algumas pessoas terminam o dia com algumas respirações calmas.
    .say = Solte o ar suavemente, só até onde for agradável. Deixe os ombros caírem. Deixe a panturrilha e os pés moles: não contraia. Quer experimentar?
    .why = A respiração calma pode ser gostosa. Mas, como parte de terapias do sono, não trouxe nada a mais que se pudesse medir. Dois guias avisam que contrair a panturrilha ou os pés pode provocar uma cãibra.
calm_breath-six_breaths = Seis respirações lentas
    .i = Solto o ar devagar, seis vezes
calm_breath-soft_shoulders = Respirar, ombros soltos
    .i = Respiro do jeito que for agradável e deixo os ombros caírem
calm_breath-relax_from_hips = Soltar do quadril para cima
    .i = Deixo cada parte mole, do quadril para cima
calm_breath-busy_head = A cabeça não para
    .then = Se a cabeça não parar, volto para a próxima respiração.
calm_breath-not_pleasant = Não é agradável
    .then = Se não for agradável, respiro como eu quiser.
calm_breath-fall_asleep = Pego no sono
    .then = Se eu pegar no sono, tudo bem.
