## safety

sit_breaks = Pausas para se levantar
    .told = Você contou que passou muito tempo na cadeira ou no sofá.
    .say = Basta bem pouco para quebrar um longo tempo na cadeira ou no sofá. Quer mexer os tornozelos cada vez que a água ferver? Mais é bem-vindo, e menos também serve.
    .why = Em um estudo com 136 pares de pessoas de mais de 60 anos, quem se mexia menos tinha mais cãibras à noite. Nenhum teste mostra que se mexer mais traz menos cãibras.
sit_breaks-stand_at_kettle = A água ferve? Ficar em pé
    .i = Fico em pé um momento e mexo os pés
sit_breaks-minute_each_hour = Um minuto a cada hora
    .i = Levanto por um minuto, e de novo a cada hora na cadeira ou no sofá
sit_breaks-ankles_ten = Tornozelos, dez vezes
    .i = Mexo os tornozelos dez vezes, na cadeira ou na cama
sit_breaks-busy = Tenho muito que fazer
    .then = Se eu tiver muito que fazer, mexo os tornozelos embaixo da mesa.
sit_breaks-forget = Esqueço
    .then = Se eu esquecer, faço quando lembrar.
sit_breaks-driving = Estou no carro ou no trem
    .then = Se eu estiver na estrada, faço quando pararmos.
