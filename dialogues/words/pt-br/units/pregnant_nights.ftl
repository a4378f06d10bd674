## safety

pregnant_nights = Alongar na cadeira, deitar de lado
    .told = Algumas pessoas querem saber como alongar e como se deitar.
    .say = Posso dizer como alongar e como se deitar nestas semanas. O que não combina com você agora já fica fora do seu plano.
    .on = Para você, o alongamento é o da cadeira, ou o da parede.
    .why = Há países que dizem para se ajeitar de lado a partir de 28 semanas. Isso veio depois de estudos que compararam grupos de mulheres. O alongamento não foi testado na gravidez.
pregnant_nights-seated_stretch =
    .on = Segure em algo firme. De leve, sem balançar.
pregnant_nights-settle_on_side =
    .on = A partir de 28 semanas, os serviços de saúde dizem: ajeite-se de lado, esquerdo ou direito. Se acordar de barriga para cima, é só virar. Não precisa se preocupar.
