## safety

carer_nights = Levantar para cuidar de alguém
    .told = Você levanta à noite para cuidar de alguém.
    .say = Você levanta por outra pessoa. Então nada de regras de relógio, e nada de horários de sono. Durma quando puder. Ficamos só com uma coisa pequena, em três dias de cada sete.
    .on = Nada de regras de relógio, e cochilos são bem-vindos. Três dias de cada sete já bastam.
    .why = Isso quase não foi testado. Regras de relógio não combinam com noites em que alguém precisa de você.
carer_nights-sleep_when_you_can =
    .on = Deite na próxima vez que puder.
carer_nights-stretch_only =
    .on = Só o alongamento, quando houver tempo.
