### The diary in numbers. Rules: see charley.ftl.

report-head = <b>Su diario</b>
report-empty = Su diario está vacío todavía. /log guarda un calambre; /checkin, una noche.
report-no-zone = { $cramps ->
    [0] Su diario está vacío todavía. /log guarda un calambre.
    [1] Hay un calambre en su diario. Para ponerlo en su noche necesito saber qué hora es donde usted está: /bedtime
   *[other] Hay { $cramps } calambres en su diario. Para ponerlos en su noche necesito saber qué hora es donde usted está: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>Últimas dos semanas:</b> { $nights ->
    [1] 1 noche anotada.
   *[other] { $missing ->
        [0] las { $nights } noches anotadas.
       *[other] { $recorded } de { $nights } noches anotadas, { $missing } sin anotar.
     }
 }
report-four-weeks = <b>Últimas cuatro semanas:</b> { $nights ->
    [1] 1 noche anotada.
   *[other] { $missing ->
        [0] las { $nights } noches anotadas.
       *[other] { $recorded } de { $nights } noches anotadas, { $missing } sin anotar.
     }
 }
report-severity = Dolor (de 10): el peor { $worst }, lo habitual { $median }.
report-worst = Dolor (de 10): el peor { $worst }.
report-column-counted = En su diario
report-column-two-weeks = Dos semanas
report-column-four-weeks = Cuatro semanas
report-row-recorded = Noches anotadas
report-row-with-cramp = Noches con calambre
report-row-cramps = Calambres en total
report-row-worst = El peor (de 10)
report-row-usual = Lo habitual (de 10)
sleep-usual = <b>Su sueño, { $from } a { $to }:</b> en la cama, unas { $in_bed } horas. Durmiendo, entre { $low } y { $high } horas, según su propio cálculo (noches: { $nights }).
sleep-too-few = <b>Su sueño:</b> { $nights ->
    [0] todavía no hay ninguna noche anotada por completo.
    [1] hasta ahora hay una noche anotada por completo.
   *[other] hasta ahora hay { $nights } noches anotadas por completo.
 } A partir de { $least } noches puedo decir cuánto duerme.
sleep-cramp-cost = Noches con calambre ({ $nights_with }): sin dormir, entre { $with_low } y { $with_high } minutos. Las demás ({ $nights_without }): entre { $without_low } y { $without_high }.
report-plan = <b>Su plan</b>
report-plan-week = <b>Su plan:</b> semana { $week } de { $weeks }
report-habit = { $name }, desde el { $day }: { $yes } de { $counted }. { $fate }
report-habit-untold = { $name }, desde el { $day }. { $fate }
tried-goes-on = Sigue.
tried-settled = Ya es costumbre.
tried-given-up = Se dejó.
tried-made-worse = Se dejó, porque empeoró las cosas.
no-figure = –
report-nights-head = <b>Las últimas diez noches</b>
report-add-which = ¿Qué noche fue?
night-with-cramps = { $cramps ->
    [1] { $day }: 1 calambre
   *[other] { $day }: { $cramps } calambres
 }
night-clear = { $day }: sin calambre
night-unknown = { $day }: sin anotar
button-add-forgotten = Añadir uno que olvidé
button-correct-night = Responder sobre esta noche
entry-head = Calambre en la noche del { $day }, { $time }
entry-head-no-time = Calambre en la noche del { $day }
entry-head-no-night = Calambre: aún no sé de qué noche
entry-severity = Dolor: { $severity } de 10
entry-leg = Pierna: { $what }
entry-muscle = Músculo: { $what }
entry-minutes = Duración: { $what }
entry-helped = Ayudó: { $what }
entry-note = Nota: { $note }
entry-from-memory = Añadido de memoria
entry-remove-ask = ¿Quito este calambre de su diario?
entry-removed = Quitado.
button-change-severity = Cuánto dolió
button-change-details = Pierna, músculo, duración, qué ayudó
button-remove = Quitar
button-remove-yes = Sí, quitarlo
button-keep-it = No, guardarlo
