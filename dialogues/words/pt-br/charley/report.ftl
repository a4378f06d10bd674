### The diary in numbers. Rules: see charley.ftl.

report-head = <b>O seu diário</b>
report-empty = O seu diário ainda está vazio. /log guarda uma cãibra, /checkin uma noite.
report-no-zone = { $cramps ->
    [0] O seu diário ainda está vazio. /log guarda uma cãibra.
    [1] Há uma cãibra no seu diário. Para separar por noite, preciso do seu horário: /bedtime
   *[other] Há { $cramps } cãibras no seu diário. Para separar por noite, preciso do seu horário: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>Últimas duas semanas:</b> { $nights ->
    [one] { $nights } noite anotada.
   *[other] { $missing ->
        [0] todas as { $nights } noites anotadas.
       *[other] { $recorded } de { $nights } noites anotadas, { $missing } sem anotação.
     }
 }
report-four-weeks = <b>Últimas quatro semanas:</b> { $nights ->
    [one] { $nights } noite anotada.
   *[other] { $missing ->
        [0] todas as { $nights } noites anotadas.
       *[other] { $recorded } de { $nights } noites anotadas, { $missing } sem anotação.
     }
 }
report-severity = Quanto doeu (de 10): a pior { $worst }, em geral { $median }.
report-worst = Quanto doeu (de 10): a pior { $worst }.
report-column-counted = No seu diário
report-column-two-weeks = Duas semanas
report-column-four-weeks = Quatro semanas
report-row-recorded = Noites anotadas
report-row-with-cramp = Noites com cãibra
report-row-cramps = Cãibras no total
report-row-worst = A pior (de 10)
report-row-usual = Em geral (de 10)
sleep-usual = <b>O seu sono, { $from } a { $to }:</b> na cama cerca de { $in_bed } horas. Dormindo cerca de { $low } a { $high } horas, pelo seu próprio palpite (noites: { $nights }).
sleep-too-few = <b>O seu sono:</b> { $nights ->
    [0] nenhuma noite está anotada por inteiro ainda.
    [1] uma noite está anotada por inteiro até agora.
   *[other] { $nights } noites estão anotadas por inteiro até agora.
 } A partir de { $least } noites, posso dizer quanto você dorme.
sleep-cramp-cost = Em noites com cãibra ({ $nights_with }): sem dormir cerca de { $with_low } a { $with_high } minutos. Nas outras ({ $nights_without }): { $without_low } a { $without_high }.
report-plan = <b>O seu plano</b>
report-plan-week = <b>O seu plano:</b> semana { $week } de { $weeks }
report-habit = { $name }, desde { $day }: { $yes } de { $counted }. { $fate }
report-habit-untold = { $name }, desde { $day }. { $fate }
tried-goes-on = Continua.
tried-settled = Já virou hábito.
tried-given-up = Deixado de lado.
tried-made-worse = Deixado de lado, porque piorou as coisas.
no-figure = –
report-nights-head = <b>As últimas dez noites</b>
report-add-which = Qual noite foi?
night-with-cramps = { $cramps ->
    [one] { $day }: { $cramps } cãibra
   *[other] { $day }: { $cramps } cãibras
 }
night-clear = { $day }: sem cãibra
night-unknown = { $day }: sem anotação
button-add-forgotten = Incluir uma que esqueci
button-correct-night = Registrar esta noite
entry-head = Cãibra na noite de { $day }, { $time }
entry-head-no-time = Cãibra na noite de { $day }
entry-head-no-night = Cãibra em uma noite ainda sem data
entry-severity = Quanto doeu: { $severity } de 10
entry-leg = Perna: { $what }
entry-muscle = Músculo: { $what }
entry-minutes = Duração: { $what }
entry-helped = Ajudou: { $what }
entry-note = Nota: { $note }
entry-from-memory = Incluída de memória
entry-remove-ask = Tirar esta cãibra do seu diário?
entry-removed = Foi tirada.
button-change-severity = Quanto doeu
button-change-details = Perna, músculo, duração, o que ajudou
button-remove = Tirar
button-remove-yes = Sim, tirar
button-keep-it = Manter
