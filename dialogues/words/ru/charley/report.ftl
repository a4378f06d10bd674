### The diary in numbers. Rules: see charley.ftl.

report-head = <b>Ваш дневник</b>
report-empty = Ваш дневник пока пуст. /log записывает судорогу, /checkin — ночь.
report-no-zone = { $cramps ->
    [0] Ваш дневник пока пуст. /log записывает судорогу.
    [1] В дневнике одна судорога. Чтобы отнести её к ночи, нужно ваше время: /bedtime
    [one] В дневнике { $cramps } судорога. Чтобы разложить их по ночам, нужно ваше время: /bedtime
    [few] В дневнике { $cramps } судороги. Чтобы разложить их по ночам, нужно ваше время: /bedtime
   *[other] В дневнике { $cramps } судорог. Чтобы разложить их по ночам, нужно ваше время: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>Последние две недели:</b> { $missing ->
    [0] записано ночей: { $nights } из { $nights }.
   *[other] записано ночей: { $recorded } из { $nights }, не записано: { $missing }.
 }
report-four-weeks = <b>Последние четыре недели:</b> { $missing ->
    [0] записано ночей: { $nights } из { $nights }.
   *[other] записано ночей: { $recorded } из { $nights }, не записано: { $missing }.
 }
report-severity = Сила боли (из 10): самая сильная { $worst }, обычная { $median }.
report-worst = Сила боли (из 10): самая сильная { $worst }.
report-column-counted = В вашем дневнике
report-column-two-weeks = 2 недели
report-column-four-weeks = 4 недели
report-row-recorded = Ночей записано
report-row-with-cramp = Ночей с судорогой
report-row-cramps = Всего судорог
report-row-worst = Сильнее всего (из 10)
report-row-usual = Обычно (из 10)
sleep-usual = <b>Ваш сон, с { $from } по { $to }:</b> в кровати примерно { $in_bed } ч. Сон примерно { $low }–{ $high } ч, по вашей оценке (ночей: { $nights }).
sleep-too-few = <b>Ваш сон:</b> { $nights ->
    [0] ни одна ночь пока не записана целиком.
    [1] пока целиком записана одна ночь.
    [one] пока целиком записана { $nights } ночь.
    [few] пока целиком записано { $nights } ночи.
   *[other] пока целиком записано { $nights } ночей.
 } Сколько вы спите, можно будет сказать, когда ночей наберётся { $least }.
sleep-cramp-cost = В ночи с судорогой ({ $nights_with }): без сна примерно { $with_low }–{ $with_high } мин. В другие ({ $nights_without }): { $without_low }–{ $without_high }.
report-plan = <b>Ваш план</b>
report-plan-week = <b>Ваш план:</b> неделя { $week } из { $weeks }
report-habit = { $name }, с { $day }: { $yes } из { $counted }. { $fate }
report-habit-untold = { $name }, с { $day }. { $fate }
tried-goes-on = Продолжается.
tried-settled = Вошло в привычку.
tried-given-up = Прекращено.
tried-made-worse = Прекращено, потому что стало хуже.
no-figure = –
report-nights-head = <b>Последние десять ночей</b>
report-add-which = Какая это была ночь?
night-with-cramps = { $cramps ->
    [one] { $day }: { $cramps } судорога
    [few] { $day }: { $cramps } судороги
   *[other] { $day }: { $cramps } судорог
 }
night-clear = { $day }: без судорог
night-unknown = { $day }: не записано
button-add-forgotten = Добавить забытую
button-correct-night = Рассказать об этой ночи
entry-head = Судорога: ночь с { $day }, { $time }
entry-head-no-time = Судорога: ночь с { $day }
entry-head-no-night = Судорога, ещё не отнесённая к ночи
entry-severity = Сила: { $severity } из 10
entry-leg = Нога: { $what }
entry-muscle = Мышца: { $what }
entry-minutes = Сколько длилась: { $what }
entry-helped = Помогло: { $what }
entry-note = Заметка: { $note }
entry-from-memory = Добавлено по памяти
entry-remove-ask = Убрать эту судорогу из дневника?
entry-removed = Убрано.
button-change-severity = Сила боли
button-change-details = Нога, мышца, длительность, что помогло
button-remove = Убрать
button-remove-yes = Да, убрать
button-keep-it = Оставить
