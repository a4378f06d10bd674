## safety

circulation_name = Muito tempo na cadeira, no sofá ou em pé
circulation_evidence = Dá para ter certeza? Só um pouco. Em um estudo com pessoas de mais de 60 anos, quem se mexia menos tinha mais cãibras. Em um estudo com trabalhadores, ficar muito tempo em pé vinha junto com cãibras só nos homens. Nenhum estudo mostrou que se mexer mais traz menos cãibras.
cir1 = Na maioria dos dias, qual é o maior tempo que você passa na cadeira, no sofá ou em pé, sem se mexer?
    .under_one_hour = Menos de 1 hora
    .one_to_three = 1 a 3 horas
    .over_three_sitting = Mais de 3 horas na cadeira ou no sofá
    .over_three_standing = Mais de 3 horas em pé
cir2 = Em quantos dias da semana você anda ou se movimenta por 20 minutos?
    .days_0_1 = 0 ou 1
    .days_2_4 = 2 a 4
    .days_5_7 = 5 a 7
cir3 = No fim do dia, você tem alguma destas coisas? Toque em todas as que tem.
    .ankles = Os dois tornozelos inchados
    .veins = Veias saltadas (varizes)
    .none = Nenhuma delas
cir_tip_rest = As dicas de como se mexer e alongar vão ter que esperar. Primeiro, deixe um médico ou enfermeiro olhar a sua perna.
cir_tip_bed = Mexa os tornozelos para cima e para baixo algumas vezes a cada hora. Vá só até onde for bom.
cir_tip_stand = Passa muito tempo em pé? Troque o peso de uma perna para a outra e faça pausas. Segure em algo firme e levante os calcanhares de vez em quando.
cir_tip_sit = A cada hora na cadeira ou no sofá, levante e se mexa por alguns minutos.
cir_tip_ankles = Os dois tornozelos incham? Marque uma consulta por causa disso. Descansar com os pés para cima no fim da tarde também pode poupar uma ida ao banheiro à noite.
cir_tip_walk_heart = Ande um pouco na maioria dos dias, como o seu médico ou enfermeiro permitir. Bons sapatos fazem bem às pernas.
cir_tip_walk = Ande um pouco na maioria dos dias, e aumente devagar. Bons sapatos e um peso que combina com você fazem bem às pernas.
