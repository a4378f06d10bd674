## safety

pregnancy_name = Cãibras na gravidez
pregnancy_evidence = Dá para ter certeza? Na gravidez, é comum ter cãibras, ainda mais no fim. Nem todos os estudos com comprimidos dizem o mesmo. Nenhum estudo testou o alongamento na gravidez.
pre1 = Você está esperando bebê? Ou teve um bebê nas últimas 6 semanas?
    .pregnant = Estou esperando bebê
    .after_birth = Tive um bebê
    .no = Não
    .rather_not_say = Prefiro não dizer
pre2 = Com quantas semanas está agora?
    .under_14 = Menos de 14 semanas
    .weeks_14_27 = 14 a 27 semanas
    .weeks_28_plus = 28 semanas ou mais
pre3 = Você tem alguma destas coisas? Toque em todas as que tem.
    .one_leg_swollen = Uma perna inchada e dolorida, ou quente
    .bad_headache = Dor de cabeça forte
    .vision = Visão embaçada, clarões
    .sudden_swelling = Inchaço de repente: rosto, mãos, pés
    .pain_under_ribs = Dor embaixo das costelas
    .vomiting = Vômito novo ou forte
    .breathless = Dor no peito ou falta de ar
    .none = Nenhuma delas
pre_tip_rest = As dicas de como se mexer e alongar vão ter que esperar. Primeiro, deixe o médico ou a enfermeira do pré-natal olhar a sua perna.
pre_tip_stretch = Primeiro alongue: calcanhar para baixo, dedos do pé para cima, joelho reto. Puxe de leve. Não massageie uma perna que está inchada, quente, vermelha ou mais escura que o normal.
pre_tip_side = Para dormir, ajeite-se de lado. Pode ser o lado esquerdo ou o direito. Acordou de barriga para cima? É só virar. Deixe as cobertas soltas.
pre_tip_move = Mexa os pés e as pernas de leve durante o dia. À noite, deixe as cobertas soltas.
pre_tip_team = Na próxima consulta, fale das cãibras com a equipe do pré-natal. Não comece nada novo para cãibras, a não ser que eles indiquem.
pre_tip_no = Nada a fazer aqui. Se isso mudar, abra esta parte de novo com /triggers.
