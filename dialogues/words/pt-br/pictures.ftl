# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day } { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
 }
picture-month = { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
 }
picture-weekday = { $weekday ->
    [1] seg
    [2] ter
    [3] qua
    [4] qui
    [5] sex
    [6] sáb
   *[7] dom
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] seg
    [2] ter
    [3] qua
    [4] qui
    [5] sex
    [6] sáb
   *[7] dom
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = Mostrar cinco semanas em imagem
calendar-head = As suas noites, { $from } a { $to }
calendar-counts = Cãibras em { $cramps } de { $known ->
    [one] { $known } noite anotada
   *[other] { $known } noites anotadas
 }
calendar-said = { $title }: cãibras em { $cramps } de { $known ->
    [one] { $known } noite anotada.
   *[other] { $known } noites anotadas.
 }
calendar-which = Data: a do dia em que começa.
calendar-weeks = Noites com cãibra, com a dor mais forte:
calendar-week = Semana de { $from }: { $nights }.
calendar-week-clear = Semana de { $from }: nenhuma cãibra anotada.
calendar-week-unknown = Semana de { $from }: não se sabe.
calendar-night-severity = { $night } ({ $severity } de 10)
calendar-list = { $first }, { $next }
calendar-unknown = { $unknown ->
    [0] Nenhuma noite está faltando.
    [1] Falta informação de uma noite. Isso não quer dizer que foi sem cãibra.
   *[other] Falta informação de { $unknown } noites. Isso não quer dizer que foram sem cãibra.
 }
legend-clear = sem cãibra
legend-cramp = dor não anotada
legend-unknown = não se sabe
legend-pain = dor 0–10

### What goes with the cramps

button-trial-picture = Mostrar o teste em imagem
button-link = Imagem: { $name }
link-named = { $name }. { $said }
link-with = Noites com
link-without = Noites sem
link-of = { $cramps } de { $nights }
legend-cramp-night = com cãibra
legend-clear-night = sem cãibra
link-same = sem mudança
link-change = Noites com cãibra em cada 100, meu palpite: { $best }. Faixa mais provável: { $low } a { $high }.
link-counted = Contado: { $counted }.
link-counted-here = contado: { $counted }
link-pulled = Poucas noites podem enganar por acaso, então o meu palpite fica mais perto de nenhuma mudança.
link-weighed = O meu palpite também olha o que mais houve nesses dias.
link-nights-more = { $nights } a mais
link-nights-fewer = { $nights } a menos
link-no-change = sem mudança
link-sure-of = Certeza: { $sure } de 10

### The evenings of a test by lot

by-lot-with = Com: noites de cãibra
by-lot-without = Sem: noites de cãibra
by-lot-left-out = de fora
by-lot-none = sem moeda
by-lot-said = { $name }, noite por noite.
by-lot-weeks = Noites com cãibra, semana por semana:
by-lot-week = { $from }: com { $cramps_with } de { $nights_with }, sem { $cramps_without } de { $nights_without }
by-lot-not-told = { $nights ->
    [one] Falta informação de { $nights } noite do teste.
   *[other] Falta informação de { $nights } noites do teste.
 }

### The trend

button-trend = Mostrar semana a semana em imagem
trend-fewer = Menos cãibras que no começo: { $cramps_before } de { $nights_before } noites, depois { $cramps_after } de { $nights_after }
trend-more = Mais cãibras que no começo: { $cramps_before } de { $nights_before } noites, depois { $cramps_after } de { $nights_after }
trend-fewer-lately = Menos cãibras ao longo destas semanas: { $cramps_before } de { $nights_before } noites, depois { $cramps_after } de { $nights_after }
trend-more-lately = Mais cãibras ao longo destas semanas: { $cramps_before } de { $nights_before } noites, depois { $cramps_after } de { $nights_after }
trend-unclear = Nenhuma mudança clara: { $cramps_before } de { $nights_before } noites, depois { $cramps_after } de { $nights_after }
trend-unclear-lately = Nenhuma mudança clara nestas semanas: { $cramps_before } de { $nights_before } noites, depois { $cramps_after } de { $nights_after }
trend-too-few = Cedo demais para dizer: cãibras em { $cramps } de { $known } noites
# At the edge of a picture: about eight letters.
trend-every = todas
trend-half = ½
trend-none = 0
trend-cramps = cãibra
trend-known = total
trend-number = { $nights }
trend-rows = Noites com cãibra, e noites que você me contou, a cada semana.
trend-sure = Noites com cãibra, e noites anotadas, a cada semana. A faixa mostra até onde o acaso pode mover a linha.
trend-weeks = Noites com cãibra, entre as noites que você anotou:
trend-week = Semana de { $from }: { $cramps } de { $known }
trend-week-unknown = Semana de { $from }: não se sabe
trend-said = { $title }.
trend-luck = Algumas noites a mais ou a menos são, na maioria das vezes, acaso.

### Sleep, a bar a night

button-bed-bars = O sono em imagem
bed-head = O seu sono, { $from } a { $to }
bed-said = { $title }, pelo seu próprio palpite.
bed-clock = { $time }
bed-asleep = sono, ±
bed-awake = sem sono, ±
bed-unsure = não se sabe
bed-cramp = cãibra
bed-no-time = Um ponto à esquerda: hora não conhecida.
bed-nights = Na cama, e minutos sem dormir no total. Na imagem, as pontas vazias são mais ou menos o meio disso, antes e depois do sono.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }; cãibra { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }, sem dormir { $low }–{ $high }
bed-not-told = não anotado
bed-cramp-no-time = em alguma hora

### The stretches. Source: clinical brief §4

stretch-calf = Panturrilha, em pé
stretch-hamstring = Parte de trás da coxa, em pé
stretch-seated = Na cadeira
stretch-bed = Na cama, com toalha
# In a drawing, beside a leg: as short as can be.
stretch-knee = joelho reto
stretch-pulls = puxa aqui
stretch-heel = calcanhar no chão
stretch-heel-toes = calcanhar no chão, dedos no alto
stretch-toes-to-wall = dedos para a parede
stretch-toes-to-you = dedos p/ você
stretch-lean-in = incline-se
stretch-lean-forward = incline-se à frente
stretch-arms = braços retos
stretch-hips-back = quadril para trás
stretch-back = costas retas
stretch-hold = segure a cadeira
stretch-chair = cadeira firme, junto à parede
stretch-pull-gently = puxe de leve
stretch-towel = toalha em volta do pé
