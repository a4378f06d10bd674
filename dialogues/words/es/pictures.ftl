# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
 }
picture-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
 }
picture-weekday = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] lu
    [2] ma
    [3] mi
    [4] ju
    [5] vi
    [6] sá
   *[7] do
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = Ver cinco semanas en una imagen
calendar-head = Sus noches, { $from } a { $to }
calendar-counts = Noches con calambre: { $cramps } de { $known }
calendar-said = { $title }: calambres en { $cramps } de { $known ->
    [1] 1 noche anotada.
   *[other] { $known } noches anotadas.
 }
calendar-which = Fecha: la del día en que empieza.
calendar-weeks = Noches con calambre, con el peor dolor:
calendar-week = Semana del { $from }: { $nights }.
calendar-week-clear = Semana del { $from }: ningún calambre anotado.
calendar-week-unknown = Semana del { $from }: no se sabe.
calendar-night-severity = { $night } ({ $severity } de 10)
calendar-list = { $first }, { $next }
calendar-unknown = { $unknown ->
    [0] No falta ninguna noche.
    [1] De una noche no se sabe nada. Eso no quiere decir que fuera sin calambre.
   *[other] De { $unknown } noches no se sabe nada. Eso no quiere decir que fueran sin calambre.
 }
legend-clear = sin calambre
legend-cramp = dolor sin anotar
legend-unknown = no se sabe
legend-pain = dolor 0–10

### What goes with the cramps

button-trial-picture = Ver la prueba en una imagen
button-link = Imagen: { $name }
link-named = { $name }. { $said }
link-with = Noches con esto
link-without = Noches sin esto
link-of = { $cramps } de { $nights }
legend-cramp-night = con calambre
legend-clear-night = sin calambre
link-same = sin cambio
link-change = Noches con calambre de cada 100, mi cálculo: { $best }. Margen más probable: { $low } a { $high }.
link-counted = Contado: { $counted }.
link-counted-here = contado: { $counted }
link-pulled = Unas pocas noches pueden engañar por azar, así que mi cálculo se queda más cerca de “sin cambio”.
link-weighed = Mi cálculo también mira qué más hubo esos días.
link-nights-more = { $nights } más
link-nights-fewer = { $nights } menos
link-no-change = sin cambio
link-sure-of = Certeza: { $sure } de 10

### The evenings of a test by lot

by-lot-with = Calambres con esto
by-lot-without = Calambres sin esto
by-lot-left-out = no cuenta
by-lot-none = sin moneda
by-lot-said = { $name }, noche tras noche.
by-lot-weeks = Noches con calambre, semana a semana:
by-lot-week = { $from }: con esto { $cramps_with } de { $nights_with }, sin esto { $cramps_without } de { $nights_without }
by-lot-not-told = { $nights ->
    [1] De una noche de la prueba no se sabe nada.
   *[other] De { $nights } noches de la prueba no se sabe nada.
 }

### The trend

button-trend = Ver semana a semana en una imagen
trend-fewer = Menos calambres que al principio: { $cramps_before } de { $nights_before } noches, luego { $cramps_after } de { $nights_after }
trend-more = Más calambres que al principio: { $cramps_before } de { $nights_before } noches, luego { $cramps_after } de { $nights_after }
trend-fewer-lately = Menos calambres dentro de estas semanas: { $cramps_before } de { $nights_before } noches, luego { $cramps_after } de { $nights_after }
trend-more-lately = Más calambres dentro de estas semanas: { $cramps_before } de { $nights_before } noches, luego { $cramps_after } de { $nights_after }
trend-unclear = Sin cambio claro: { $cramps_before } de { $nights_before } noches, luego { $cramps_after } de { $nights_after }
trend-unclear-lately = Sin cambio claro dentro de estas semanas: { $cramps_before } de { $nights_before } noches, luego { $cramps_after } de { $nights_after }
trend-too-few = Aún es pronto para saberlo: calambres en { $cramps } de { $known ->
    [1] 1 noche
   *[other] { $known } noches
 }
# At the edge of a picture: about eight letters.
trend-every = todas
trend-half = mitad
trend-none = 0
trend-cramps = con
trend-known = total
trend-number = { $nights }
trend-rows = Noches con calambre y noches que me contó, cada semana.
trend-sure = Noches con calambre y noches anotadas, cada semana. La franja muestra cuánto puede mover el azar la línea.
trend-weeks = Noches con calambre, de las noches que anotó:
trend-week = Semana del { $from }: { $cramps } de { $known }
trend-week-unknown = Semana del { $from }: no se sabe
trend-said = { $title }.
trend-luck = Unas noches más o menos son sobre todo azar.

### Sleep, a bar a night

button-bed-bars = Ver el sueño en una imagen
bed-head = Su sueño, { $from } a { $to }
bed-said = { $title }, según su propio cálculo.
bed-clock = { $time }
bed-asleep = sueño, aprox.
bed-awake = en vela, aprox.
bed-unsure = dudoso
bed-cramp = calambre
bed-no-time = Punto a la izquierda: hora no conocida.
bed-nights = En la cama, y minutos sin dormir en total. En la imagen, los extremos huecos muestran más o menos el valor medio de ese tiempo, antes y después del sueño.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }; calambre { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }, sin dormir { $low }–{ $high }
bed-not-told = sin anotar
bed-cramp-no-time = a alguna hora

### The stretches. Source: clinical brief §4

stretch-calf = Pantorrilla, de pie
stretch-hamstring = Parte de atrás del muslo, de pie
stretch-seated = En una silla
stretch-bed = En la cama, con toalla
# In a drawing, beside a leg: as short as can be.
stretch-knee = rodilla recta
stretch-pulls = tira aquí
stretch-heel = talón abajo
stretch-heel-toes = talón abajo, dedos arriba
stretch-toes-to-wall = dedos a la pared
stretch-toes-to-you = dedos a usted
stretch-lean-in = inclínese
stretch-lean-forward = inclínese adelante
stretch-arms = brazos rectos
stretch-hips-back = caderas atrás
stretch-back = espalda recta
stretch-hold = agarre una silla
stretch-chair = silla firme, a la pared
stretch-pull-gently = tire suave
stretch-towel = toalla en el pie
