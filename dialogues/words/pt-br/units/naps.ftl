## safety

naps = Cochilos, curtos e cedo
    .told = Um cochilo longo ou tarde em { $days } de { $told } dias, e o sono demorou a vir em três noites ou mais.
    .say = Um descanso curto não faz mal à maioria das pessoas. Um longo ou tarde pode tirar o sono da noite. Meia hora antes das três da tarde serve para você?
    .why = Dois estudos com pessoas mais velhas não viram mal nos cochilos. Os testes não concordam entre si, então isto é para experimentar, e não uma regra.
naps-thirty_minutes = 30 minutos, com alarme
    .i = Ponho um alarme para o cochilo ter no máximo trinta minutos
naps-before_three = Antes das três da tarde
    .i = Cochilo só antes das três da tarde
naps-in_chair = Na cadeira, não na cama
    .i = Cochilo na cadeira, não na cama
naps-sleep_on = Durmo além da hora
    .then = Se eu dormir além da hora, na próxima vez ponho um alarme mais alto.
naps-very_tired = O cansaço é muito
    .then = Se o cansaço for muito, descanso o quanto eu precisar.
naps-ill = Dias de doença
    .then = Se eu adoecer, durmo o quanto eu precisar.
