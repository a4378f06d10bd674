bedtime = A que horas você vai para a cama? Toque em um horário, ou digite um, como 22:15.
    .time = { $time }
zone = Que horas são agora onde você está? Digite a hora, como 21:40. Ou digite o nome de uma cidade grande perto de você. Ou envie a sua localização. Assim eu não incomodo enquanto você dorme.
