## safety

shift_nights = Os seus horários de turno
    .told = Você contou que trabalha em turnos.
    .say = Os seus horários mudam, então as regras comuns não servem. Tomamos o seu sono principal como a noite, seja quando for. Uma vez por semana pergunto quando ele começa.
    .on = Nenhuma regra de hora de levantar ou de cochilos.
    .why = Quem olhou os estudos viu que as regras comuns do sono não servem para o trabalho em turnos. Depois, 55 especialistas concordaram em 17 dicas para isso.
shift_nights-dark_room =
    .on = Um quarto escuro para dormir, com uma luz fraca no caminho do banheiro.
shift_nights-quiet_phone =
    .on = Um telefone em silêncio.
shift_nights-light_after_waking =
    .on = Luz do dia depois do seu sono principal.
