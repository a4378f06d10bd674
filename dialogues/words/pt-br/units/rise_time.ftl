## safety

rise_time = Hora fixa de levantar
    .told = O sono demorou a vir, ou a hora de levantar mudou, em { $days } de { $told } dias.
    .say = Uma hora fixa para começar o dia pode ajudar a noite seguinte. Quer escolher uma? Deixe a sua noite tão longa quanto quiser.
    .why = De 79 pessoas mais velhas, duas em cada três melhoraram com uma terapia curta do sono, e uma em cada quatro sem ela. Ela tinha hora fixa de levantar e menos tempo na cama. Nenhum dos dois foi testado em separado.
rise_time-workdays = Mesma hora nos dias úteis
    .i = Nos dias úteis, começo o meu dia na hora que escolhi
rise_time-all_week = Mesma hora a semana toda
    .i = Começo o meu dia na hora que escolhi, com meia hora a mais ou a menos
rise_time-curtain = Sentar, abrir a cortina
    .i = Na hora que escolhi, sento um momento e depois abro a cortina
rise_time-bad_night = Uma noite ruim
    .then = Se a noite foi muito ruim, começo o dia um pouco mais tarde.
rise_time-free_day = Um dia livre
    .then = Se o dia for livre, começo até meia hora antes ou depois da minha hora.
rise_time-late_out = Uma noite até tarde
    .then = Se eu ficar até tarde, volto à minha hora no dia depois.
