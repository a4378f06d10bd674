### What the nights say. Rules: see charley.ftl.

nights-head = <b>Lo que dicen sus propias noches</b>
nights-none = Nada todavía. Necesito al menos 14 mañanas de /checkin que digan también cómo fue el día anterior.
nights-too-few = { $nights ->
    [1] Una noche hasta ahora.
   *[other] { $nights } noches hasta ahora.
} Aún es pronto para saberlo. Necesito al menos { $more } más, con respuesta también sobre el día anterior.
nights-alike = Hasta ahora, sus noches se parecen demasiado para compararlas.
nights-no-link = Sin relación clara hasta ahora, en { $nights ->
    [1] 1 noche
   *[other] { $nights } noches
 }.
nights-counted = Noches con calambre: { $cramps } de { $nights }. Cuento las noches en las que me contó cómo fue el día anterior.
nights-meaning = Abajo está lo que va junto con sus calambres. No tiene por qué ser la razón. Tengo en cuenta sus otros hábitos y los cambios con el tiempo.
nights-halves = Con el tiempo: calambre en { $cramps_before } de { $nights_before } noches en la primera mitad, en { $cramps_after } de { $nights_after } en la segunda.
nights-fewer = Ahora tiene menos calambres. Eso es bueno. Muchas veces pasa solo, o con la época del año, así que no puedo decir qué ayudó.
nights-more = Más adelante hubo más calambres. Puede pasar solo, o con la época del año. No tiene por qué ser nada que usted hiciera.
nights-same = Sin cambio claro.
nights-new-medicine = Un medicamento nuevo o una dosis nueva. Noches con calambre: { $cramps_with } de { $nights_with } con esto, { $cramps_without } de { $nights_without } sin esto. Solo hago la cuenta. Pregunte a su médico o farmacéutico antes de cambiar nada.
nights-column-what = Noches con calambre
nights-column-with = Con esto
nights-column-without = Sin esto
nights-not-compared = Nada que comparar todavía. Esto se dio casi todos los días, o casi ninguno:
button-nights = Lo que dicen mis noches
# Four counts of nights. "With it" is on days when it was so.
link-counts = <b>{ $name }</b>: calambre en { $cramps_with } de { $nights_with } noches con esto, en { $cramps_without } de { $nights_without } sin esto.
link-more-very-likely = En su caso, es muy probable que vaya junto con más calambres.
link-fewer-very-likely = En su caso, es muy probable que vaya junto con menos calambres.
link-more-hint = Puede que vaya junto con más calambres, pero no está probado.
link-fewer-hint = Puede que vaya junto con menos calambres, pero no está probado.
# One hint in two is wrong. Do not soften this.
link-hint-holds = Más o menos la mitad de estos indicios resulta ser cierta.
link-not-clear = Sin relación clara hasta ahora.
link-reach = Aunque influya mucho, quizá hagan falta más noches para verlo. Noches hasta ahora: { $so_far }.
link-too-few = Aún no hay noches suficientes: al menos { $more } más.
nights-good-days = Lo que fue bien. Solo hago la cuenta.
link-days = { $name }: en { $days } de { $all } días
try-alcohol = Vale la pena probar: nada de alcohol cerca de la hora de acostarse.
try-caffeine = Vale la pena probar: nada de café, refrescos de cola ni té fuerte en las seis horas antes de acostarse.
try-heavy-legs = Vale la pena probar: aumentar el esfuerzo paso a paso, y estirar la noche de un día duro.
try-sitting = Vale la pena probar: levantarse y moverse unos minutos por cada hora que pase en un asiento.
try-standing = Vale la pena probar: cambiar el peso de una pierna a otra, hacer pausas y sentarse de vez en cuando.
try-hot-day = Vale la pena probar: beber un poco más los días de calor.
try-drinks = Vale la pena probar: beber un poco a lo largo de todo el día.
try-keep-stretch = Vale la pena seguir con esto: el estiramiento antes de dormir.
try-keep-water = Vale la pena seguir con esto: el vaso pequeño de la noche.
