## safety

worry_time = Preocupações no papel
    .told = Cabeça cheia, ou sono que demorou a vir, em { $days } de { $told } noites.
    .say = Cabeça cheia à noite é comum. Algumas pessoas escrevem o que há para fazer amanhã, no papel, antes do jantar. Quer experimentar? Nunca peço para ver.
    .why = 57 adultos jovens fizeram um teste de uma noite. Quem escreveu o que ainda havia para fazer pegou no sono cerca de 9 minutos mais cedo.
worry_time-three_lines = Três linhas para amanhã
    .i = Escrevo três linhas sobre o que há para fazer amanhã
worry_time-five_minutes = Cinco minutos, fora da cama
    .i = Escrevo a minha lista por cinco minutos, fora da cama
worry_time-tomorrow_at_six = Dizer “amanhã às seis”
    .i = Planejo as minhas palavras para a noite: “amanhã às seis”
worry_time-more_comes = À noite vem mais
    .then = Se vier mais à noite, entra na lista no dia seguinte.
worry_time-private = Os outros podem ler
    .then = Se os outros puderem ler, rasgo depois.
worry_time-too_heavy = É pesado demais
    .then = Se for pesado demais, conto a alguém de confiança.
