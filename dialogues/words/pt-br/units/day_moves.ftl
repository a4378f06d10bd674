## safety

day_moves = Mexer-se um pouco de dia
    .told = Você contou que houve dias com pouco movimento.
    .say = Movimentos pequenos contam. Dá para se mexer cinco minutos durante o dia? Dentro de casa serve, e na cadeira também.
    .why = 50 testes com 3.937 pessoas mais velhas viram que exercício vem junto com sono melhor. Nenhum teste mostra que isso traz menos cãibras.
day_moves-five_minutes = Cinco minutos
    .i = Fico cinco minutos em movimento
day_moves-ten_after_lunch = Dez minutos após o almoço
    .i = Ando dez minutos, dentro ou fora de casa
day_moves-ten_twice = Dez minutos, duas vezes ao dia
    .i = Ando dez minutos, e mais uma vez depois
day_moves-chair_set = Pés e braços, na cadeira
    .i = Mexo calcanhares, dedos do pé e braços dez vezes na cadeira
day_moves-rain = Chove
    .then = Se chover, eu me mexo dentro de casa.
day_moves-tired = Estou com cansaço
    .then = Se eu estiver com cansaço, faço a metade.
day_moves-hurts = Pode doer
    .then = Se doer, eu paro. Se for no peito, procuro ajuda na mesma hora.
