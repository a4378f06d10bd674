# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day } { $month ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] мая
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
 }
picture-month = { $month ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] май
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
 }
picture-weekday = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = Пять недель на картинке
calendar-head = Ваши ночи, с { $from } по { $to }
calendar-counts = С судорогой: { $cramps } из { $known }
calendar-said = { $title }: ночей с судорогой { $cramps } из { $known ->
    [one] { $known } записанной
    [few] { $known } записанных
   *[other] { $known } записанных
 }.
calendar-which = У каждой ночи дата её вечера.
calendar-weeks = Ночи с судорогой и самая сильная боль:
calendar-week = Неделя с { $from }: { $nights }.
calendar-week-clear = Неделя с { $from }: судорог не записано.
calendar-week-unknown = Неделя с { $from }: неизвестно.
calendar-night-severity = { $night } ({ $severity } из 10)
calendar-list = { $first }, { $next }
calendar-unknown = { $unknown ->
    [0] Известны все ночи.
    [1] Об одной ночи ничего не известно. Это не значит, что судорог не было.
    [one] Ничего не известно о { $unknown } ночи. Это не значит, что судорог не было.
    [few] Ничего не известно о { $unknown } ночах. Это не значит, что судорог не было.
   *[other] Ничего не известно о { $unknown } ночах. Это не значит, что судорог не было.
 }
legend-clear = без судорог
legend-cramp = сила не указана
legend-unknown = неизвестно
legend-pain = боль 0–10

### What goes with the cramps

button-trial-picture = Проверка на картинке
button-link = Картинка: { $name }
link-named = { $name }. { $said }
link-with = Ночи с этим
link-without = Ночи без этого
link-of = { $cramps } из { $nights }
legend-cramp-night = с судорогой
legend-clear-night = без судорог
link-same = без разницы
link-change = Ночей с судорогой на 100, моя оценка: { $best }. Вероятнее всего: от { $low } до { $high }.
link-counted = Подсчёт: { $counted }.
link-counted-here = подсчёт: { $counted }
link-pulled = Несколько ночей могут обмануть случайно, поэтому моя оценка ближе к «без разницы».
link-weighed = Моя оценка учитывает и то, что ещё было в эти дни.
link-nights-more = больше на { $nights }
link-nights-fewer = меньше на { $nights }
link-no-change = без разницы
link-sure-of = Уверенность: { $sure } из 10

### The evenings of a test by lot

by-lot-with = Судороги с этим
by-lot-without = Судороги без этого
by-lot-left-out = исключено
by-lot-none = без монетки
by-lot-said = { $name }, вечер за вечером.
by-lot-weeks = Ночи с судорогой, неделя за неделей:
by-lot-week = { $from }: с этим { $cramps_with } из { $nights_with }, без этого { $cramps_without } из { $nights_without }
by-lot-not-told = { $nights ->
    [1] Об одной ночи проверки ничего не известно.
    [one] Ничего не известно о { $nights } ночи проверки.
    [few] Ничего не известно о { $nights } ночах проверки.
   *[other] Ничего не известно о { $nights } ночах проверки.
 }

### The trend

button-trend = Неделя за неделей на картинке
trend-fewer = Судорог меньше, чем сначала: ночей { $cramps_before } из { $nights_before }, потом { $cramps_after } из { $nights_after }
trend-more = Судорог больше, чем сначала: ночей { $cramps_before } из { $nights_before }, потом { $cramps_after } из { $nights_after }
trend-fewer-lately = За эти недели судорог стало меньше: ночей { $cramps_before } из { $nights_before }, потом { $cramps_after } из { $nights_after }
trend-more-lately = За эти недели судорог стало больше: ночей { $cramps_before } из { $nights_before }, потом { $cramps_after } из { $nights_after }
trend-unclear = Ясных перемен нет: ночей { $cramps_before } из { $nights_before }, потом { $cramps_after } из { $nights_after }
trend-unclear-lately = За эти недели ясных перемен нет: ночей { $cramps_before } из { $nights_before }, потом { $cramps_after } из { $nights_after }
trend-too-few = Говорить ещё рано: ночей с судорогой { $cramps } из { $known }
# At the edge of a picture: about eight letters.
trend-every = все
trend-half = ½
trend-none = 0
trend-cramps = судор.
trend-known = всего
trend-number = { $nights }
trend-rows = Ночи с судорогой и ночи, о которых вы рассказали, по неделям.
trend-sure = Ночи с судорогой и записанные ночи, по неделям. Полоса — насколько линию может сдвинуть случай.
trend-weeks = Ночи с судорогой из записанных вами ночей:
trend-week = Неделя с { $from }: { $cramps } из { $known }
trend-week-unknown = Неделя с { $from }: неизвестно
trend-said = { $title }.
trend-luck = На несколько ночей больше или меньше — чаще всего случайность.

### Sleep, a bar a night

button-bed-bars = Сон на картинке
bed-head = Ваш сон, с { $from } по { $to }
bed-said = { $title }, по вашей оценке.
bed-clock = { $time }
bed-asleep = сон, около
bed-awake = без сна, около
bed-unsure = неясно
bed-cramp = судорога
bed-no-time = Точка слева: время неизвестно.
bed-nights = Время в кровати и всего минут без сна. На картинке пустые концы полос показывают примерно среднее этих минут, до сна и после него.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }; судорога { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }, без сна { $low }–{ $high }
bed-not-told = не записано
bed-cramp-no-time = в какое-то время

### The stretches. Source: clinical brief §4

stretch-calf = Икра, стоя
stretch-hamstring = Бедро сзади, стоя
stretch-seated = Сидя
stretch-bed = В кровати, с полотенцем
# In a drawing, beside a leg: as short as can be.
stretch-knee = колено ровно
stretch-pulls = тянет тут
stretch-heel = пятка вниз
stretch-heel-toes = пятка вниз, носок вверх
stretch-toes-to-wall = носок к стене
stretch-toes-to-you = носок на себя
stretch-lean-in = наклон к стене
stretch-lean-forward = наклон вперёд
stretch-arms = руки прямые
stretch-hips-back = таз назад
stretch-back = спина прямая
stretch-hold = рука на стуле
stretch-chair = устойчивый стул у стены
stretch-pull-gently = тяните мягко
stretch-towel = полотенце вокруг стопы
