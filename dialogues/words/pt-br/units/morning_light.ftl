## safety

morning_light = Luz da manhã
    .told = Você se levantou mais tarde que o planejado em { $days } de { $told } dias.
    .say = A luz da manhã ajuda o corpo a saber a hora. Dá para começar o dia perto da janela? A luz do dia basta. Não é preciso lâmpada.
    .why = Testes com luz forte, juntos, mostraram um efeito pequeno no sono. Em 51 pessoas mais velhas, em casa, não houve mudança.
morning_light-curtain = Abrir logo a cortina
    .i = Abro bem a cortina
morning_light-breakfast_at_window = Primeira xícara na janela
    .i = Tomo a minha primeira xícara na luz da janela
morning_light-ten_minutes_outside = Dez minutos lá fora
    .i = Sento ou ando lá fora por dez minutos
morning_light-dark = Ainda está escuro
    .then = Se ainda estiver escuro, pego a luz um pouco depois.
morning_light-rain = Chove
    .then = Se chover, a janela basta.
morning_light-slept_in = Levanto tarde
    .then = Se eu levantar tarde, pego a luz nessa hora.
