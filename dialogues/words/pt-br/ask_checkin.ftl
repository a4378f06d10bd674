checkin_consent = Posso perguntar toda manhã como foi a sua noite? São só alguns toques. A minha mensagem não faz barulho.
    .yes = Sim, pode perguntar
    .no = Não, pode deixar
rising = A que horas você se levanta? Toque em um horário, ou digite um, como 6:45.
    .time = { $time }
