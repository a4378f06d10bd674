## safety

travel = Uma viagem
    .told = Algumas pessoas mudam o plano durante uma viagem.
    .say = Por dois dias ou menos, você fica com os horários de casa o quanto der. Por mais tempo, os meus lembretes seguem os horários de lá. O seu plano descansa, e continua quando você voltar.
    .on = Enquanto isso, o seu plano descansa.
    .why = Um guia público de viagem diz para ficar com os horários de casa por dois dias ou menos. É um conselho, e um pouco testado.
travel-ankles_and_aisle =
    .on = No caminho: mexa os tornozelos ou ande pelo corredor a cada hora.
travel-morning_daylight =
    .on = Quando já estiver lá: luz do dia pela manhã.
travel-home_hours =
    .on = Por dois dias ou menos: horários de casa.
