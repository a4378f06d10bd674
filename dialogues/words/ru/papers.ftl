# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = Для моего врача
doctor-head = <b>Для вашего врача</b>
doctor-question = <b>Ваш вопрос:</b> { $question }
doctor-not-printable = Эти буквы на странице напечатать нельзя. Вместо них там строка, чтобы вписать вопрос.
doctor-signs-left-out = Не все маленькие картинки из вашего вопроса можно напечатать на странице. Они пропущены.
doctor-page = <b>Страница</b> — для печати: один лист с подсчётами и тем, что вы рассказали. Выберите бумагу, которая есть в вашем принтере.
doctor-nights = <b>Таблица</b> — строка на каждую ночь, для электронных таблиц. В первой строке названия столбцов. Незаписанная ночь отмечена как неизвестная.
doctor-fhir = <b>Файл для клиники</b> — то же самое для программ клиники (FHIR R4). Вашего имени в нём нет.
doctor-full-form = <b>Полный дневник сна</b> 14 ночей спрашивает то же, что врачебные дневники сна.
doctor-full-form-on = <b>Полный дневник сна</b> включён до ночи с { $day } включительно.
doctor-coming = Вот он. Прежде чем передать, просмотрите.
button-page-a4 = Страница, A4
button-page-letter = Страница, US Letter
button-nights-file = Таблица ночей
button-fhir-file = Файл для клиники
button-add-question = Добавить мой вопрос
button-change-question = Изменить мой вопрос
button-no-question = Убрать мой вопрос
fhir-questionnaire = Что спрашивали
fhir-cramp = Ночная судорога ноги
fhir-night = Судороги ног за одну ночь, подсчёт самого человека
fhir-sign = Тревожный признак, о котором сообщил человек
fhir-from-memory = Добавлено по памяти
fhir-urgency = Помощь, которую советует Чарли
fhir-looked-at = Со слов человека, осмотрено
fhir-lying-down = Начало времени в кровати
fhir-last-waking = Последнее пробуждение
fhir-bed = Отход ко сну
fhir-up = Подъём
fhir-times = Были ли названы эти два времени
fhir-as-usual = Со слов человека, примерно как обычно
fhir-told = Рассказано
fhir-asleep = Минуты сна, собственная оценка человека по дневнику
urgency-emergency = немедленно
urgency-same-day = в тот же день
urgency-book = записаться на приём
sign-lung-clot = Внезапно трудно дышать, боль в груди, кашель с кровью или обморок
sign-leg-clot = Одна нога отекла, тёплая, красная или темнее и болит
sign-cold-leg = Нога внезапно сильно болит, холодная, бледная, онемела или ослабла
sign-foot-at-risk = Боль в стопе лёжа, незаживающая рана или почерневшая кожа
sign-walking-pain = Боль в икре при ходьбе, которая проходит в покое
sign-weakness = Слабость, нога худеет или постоянные подёргивания
sign-stroke-spine = Внезапная слабость, перекошенное лицо или нарушение речи, мочевого пузыря или кишечника
sign-numbness = Онемение, жжение или покалывание, которые не проходят
sign-both-swollen = Отёк обеих ног
sign-long-cramp = Судорога дольше 10 минут
sign-wide-cramps = Судороги также в животе, груди или руках или подёргивания после потери жидкости
sign-muscle-breakdown = Сильная боль в мышцах, слабость или тёмная моча при приёме статина или после тяжёлой нагрузки
sign-statin-pain = Новая боль в мышцах, слабость или судороги при приёме статина
sign-liver = Жёлтая кожа или глаза, увеличенный живот или болезнь печени с новыми судорогами
sign-tetanus = Сводит челюсть, трудно глотать или спазмы по всему телу
sign-dirty-wound = Судороги после раны, в которую попала земля или грязь
sign-poison = Судороги после контакта с ядом
sign-dehydrated = Очень плохо от потери жидкости: спутанность, обморок, судорожный припадок или сильное сердцебиение
sign-preg-leg = Беременность или после родов: одна нога болит, отекла или горячая
sign-preg-pressure = Беременность или после родов: сильная головная боль, изменения зрения, боль под рёбрами или внезапный отёк
sign-quinine = Синяки, кровотечение, пятна на коже или нарушения слуха или зрения при приёме хинина
sign-new-medicine = Новое лекарство или доза в последние 4 недели перед началом судорог
sign-often = Судороги три ночи в неделю и чаще, две недели
sign-sleepy-driving = Засыпает за рулём
sign-breathing = Громкий храп или остановки дыхания во сне
sign-long-bad-sleep = Плохой сон больше трёх месяцев, который портит дни
sign-low-mood = Подавленное настроение или ничего не радует почти каждый день, две недели
sign-self-harm = Мысли о том, чтобы причинить себе вред
sign-confusion = Внезапная спутанность сознания, которая не проходит, или судорожный припадок
sign-no-pee = Весь день нет мочи
sign-faint = Обморок
sign-dizzy-standing = Головокружение или шаткость при вставании
sign-fall = Падение
sign-diabetic-foot = Диабет, и стопа красная, горячая или отекла или на ней новая рана
sign-bleeding-vein = Кровотечение из вены
sign-hard-vein = Вена твёрдая, болит, красная или темнее
sign-thinner-bleed = Большой синяк, растущая припухлость или кровотечение при приёме лекарства, разжижающего кровь
sign-low-sugar = Низкий сахар или дрожь и пот при приёме лекарства от диабета

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = Вот что добавится в ваш дневник:
import-added = Добавлено в ваш дневник:
import-nothing-new = Ничего нового в нём нет.
import-cramps = { $count ->
    [one] { $count } судорога
    [few] { $count } судороги
   *[other] { $count } судорог
 }
import-nights = { $count ->
    [one] { $count } утренний опрос
    [few] { $count } утренних опроса
   *[other] { $count } утренних опросов
 }
import-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[other] { $count } ответов
 }
import-causes = { $count ->
    [one] { $count } итог ваших ответов
    [few] { $count } итога ваших ответов
   *[other] { $count } итогов ваших ответов
 }
import-signs = { $count ->
    [one] { $count } тревожный признак
    [few] { $count } тревожных признака
   *[other] { $count } тревожных признаков
 }
import-trials = { $count ->
    [one] { $count } законченная проверка
    [few] { $count } законченные проверки
   *[other] { $count } законченных проверок
 }
import-announced = { $count ->
    [one] { $count } сообщение о ваших ночах
    [few] { $count } сообщения о ваших ночах
   *[other] { $count } сообщений о ваших ночах
 }
import-profile = ваше время, место или настройки
import-here-already = { $lines ->
    [1] Одна запись из него здесь уже есть и остаётся как есть.
    [one] { $lines } запись из него здесь уже есть и остаётся как есть.
    [few] { $lines } записи из него здесь уже есть и остаются как есть.
   *[other] { $lines } записей из него здесь уже есть, они остаются как есть.
 }
import-problems = { $lines ->
    [1] Одну строку добавить нельзя:
    [one] { $lines } строку добавить нельзя:
    [few] { $lines } строки добавить нельзя:
   *[other] { $lines } строк добавить нельзя:
 }
import-more = и ещё { $lines }.
import-bad-field = Строка { $line }: { $field } не может быть «{ $value }».
import-empty-field = Строка { $line }: { $field } — пусто.
import-bad-shape = Строка { $line }: в ней слишком мало или слишком много частей.
import-twice = Строка { $line }: это есть в файле дважды.
import-taken = Строка { $line }: { $id } — это другая запись в вашем дневнике.
import-adding = Добавляю.
import-left = Ничего не добавлено.
import-gone = Получить этот файл уже не удаётся. Пожалуйста, отправьте его ещё раз.
import-failed = Извините, с вашим файлом у меня что-то пошло не так. Он отложен для проверки. Ваш дневник остался как был.
import-too-large = Этот файл слишком большой. Я читаю файлы до { $megabytes } МБ. Ничего не изменено.
import-not-text = Прочитать это как текст не получается. Я читаю charley-export.json и charley-cramps.csv, сохранённые в UTF-8. В программе для таблиц сохраните как «CSV UTF-8». Ничего не изменено.
import-not-ours = Это не мой дневник. Я читаю charley-export.json и charley-cramps.csv из /export. Ничего не изменено.
import-broken = Файл обрывается или испорчен в строке { $line }. Ничего не изменено.
import-no-column = Строка 1: нет столбца «{ $column }». Ничего не изменено.
import-foreign-column = Строка 1: столбца «{ $column }» я не знаю. Ничего не изменено.
import-nights-table = Таблицу ночей прочитать обратно нельзя. Пожалуйста, отправьте charley-export.json или charley-cramps.csv из /export.
import-too-many = В этом файле слишком много. Самое большее, что я читаю (строк или записей): { $most }. Ничего не изменено.
import-no-room = С этим файлом ваш дневник станет для меня слишком полным. Судорог в нём помещается: { $cramps }. Ничего не изменено.
button-import = Добавить
button-leave-file = Не добавлять

### A diary that is too long for one file, or for Charley

export-parts = Вот всё, что я храню о вас. Файлов: { $files }. Каждый можно отправить обратно отдельно.
diary-full = Ваш дневник полон, и записать это не вышло. Как освободить место: /export, сохраните файлы, потом /delete. После этого отправьте мне обратно самый новый файл.
diary-nearly-full = { $cramps ->
    [1] Ваш дневник почти полон. В нём есть место ещё для 1 судороги.
    [one] Ваш дневник почти полон. В нём есть место ещё для { $cramps } судороги.
    [few] Ваш дневник почти полон. В нём есть место ещё для { $cramps } судорог.
   *[other] Ваш дневник почти полон. В нём есть место ещё для { $cramps } судорог.
 }

### What comes with a file

nights-caption = Ваши ночи от Чарли
fhir-caption = Ваш дневник для клиники, от Чарли
page-caption = Ваша страница для врача, от Чарли

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = Дневник ночных судорог ног
page-nights = Ночи с { $from } по { $to }.
page-night = Ночь с { $day }.
page-name = Имя: ______________________________   Дата рождения: ________________
page-effect = Влияние на день: { $told } ({ $day })
page-illnesses = Болезни со слов пациента: { $told } ({ $day })
page-made = Создано { $made } по записям, которые человек делал с помощью Чарли, дневника в телефоне.
page-date = { $day } { $year }
page-date-in-head = { $day } { $year }
page-list = { $first }, { $next }
page-count = { $what } ×{ $count }
page-two-weeks = Последние 2 недели
page-four-weeks = Последние 4 недели
page-since = С { $day }
page-window = { $when }: ночей с судорогой { $with_cramp } из { $recorded ->
    [one] { $recorded } записанной
    [few] { $recorded } записанных
   *[other] { $recorded } записанных
  }, пропущено { $missing }. { $cramps ->
    [one] { $cramps } судорога
    [few] { $cramps } судороги
   *[other] { $cramps } судорог
  }, { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole },{ $tenth } в неделю
page-too-few = слишком мало ночей для числа в неделю
page-missing = Пропущенная ночь — не то же, что ночь без судорог. «В неделю» — это на семь записанных ночей. Всё ниже — за последние 4 недели, если не указана другая дата.
page-no-nights = Пока не записано ни одной ночи.
page-severity = Боль, 0–10: самая сильная { $worst }, обычная { $usual } (указана для судорог: { $told } из { $cramps }).
page-strip = Один квадрат — одна ночь, до 8 недель, новые в конце. Даты: первый вечер каждой недели.
page-strip-clear = без судорог
page-strip-cramp = судорога, самая сильная боль 0–10
page-strip-cramp-only = судорога, сила боли не указана
page-strip-unknown = ночь пропущена
page-strip-said = Ночь за ночью, новые в конце. Неназванная ночь была без судорог. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = Неделя с { $from }: судороги: { $cramps }; пропущено: { $unknown }.
page-strip-week-cramps = Неделя с { $from }: судороги: { $cramps }.
page-strip-week-unknown = Неделя с { $from }: пропущено: { $unknown }.
page-strip-week-clear = Неделя с { $from }: все без судорог.
page-minutes-under-1 = меньше 1 минуты
page-minutes-1-to-5 = от 1 до 5 минут
page-minutes-5-to-10 = от 5 до 10 минут
page-minutes-over-10 = больше 10 минут
page-length = Длительность: чаще всего { $usual }, самая большая { $longest }.
page-lengths = Все длительности: { $all }
page-legs = Нога: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = Нога не указана
page-no-muscle = Место не указано
page-band = { $from }–{ $to }
page-no-time = Время неизвестно
page-by-day = Днём, с { $rising } до { $bedtime }: { $cramps }
page-slept = Как спалось, по ночам: { $list }
page-up-often = Вставания в туалет, два раза и больше: { $times } из { $told } (ночи с ответом)
page-by-day-not-asked = Влияние на день: не спрашивали
page-sleep-times = Время сна, оценка пациента, дневник: { $told ->
    [one] { $told } ночь
    [few] { $told } ночи
   *[other] { $told } ночей
  } с ответом, из них «как обычно»: { $as_usual }.
page-bed = Отход ко сну: { $times }
page-up = Подъём: { $times }
page-clock = обычно { $middle }
page-clock-spread = обычно { $middle }, с { $earliest } до { $latest }
page-asleep-after = До засыпания: { $list }
page-awake-for = Потом без сна, всего: { $list }
page-lying-down = Начало времени в кровати: { $times }
page-last-waking = Последнее пробуждение: { $times }; примерно за { $minutes } мин до подъёма
page-woke-times = Пробуждения: { $list }
page-naps = Дневной сон: { $list }
page-naps-late = Дневной сон: { $list }; после трёх часов дня ×{ $late }
page-asleep-trying = В кровати в попытках уснуть примерно { $in_bed } ч; сон { $low }–{ $high } ч; эффективность сна { $part_low }–{ $part_high } % (ночей: { $nights }; оценка пациента, дневник).
page-asleep = В кровати примерно { $in_bed } ч; сон { $low }–{ $high } ч; эффективность сна { $part_low }–{ $part_high } % (ночей: { $nights }; оценка пациента, дневник).
page-woke-by = Мешало спать: { $list } (спрошено: { $asked ->
    [one] { $asked } ночь
    [few] { $asked } ночи
   *[other] { $asked } ночей
  })
page-helped = Помогало во время судороги: { $helped }
page-habit = Привычка, с { $from }: { $habit }. Выполнено: { $yes } из { $told } (дни с ответом); { $fate }
page-habit-once = Привычка, с { $from }: { $habit }; { $fate }
page-habit-goes-on = продолжается
page-habit-settled = вошло в привычку, со слов пациента
page-habit-given-up = прекращено { $to }
page-habit-made-worse = прекращено { $to }: «стало хуже»
fhir-plan = План: маленькие привычки, выбранные человеком
fhir-habits = Каждая привычка: с какого дня, в сколько дней из дней с ответом она выполнена и что с ней стало
page-stretched = Растяжка перед сном, за последние 8 недель: { $times } из { $told } (вечера с ответом)
page-alcohol = Алкоголь: { $times } из { $told } (дни с ответом)
page-caffeine = Поздний кофе, чай или кола: { $times } из { $told } (дни с ответом)
page-goes-hard = Мышца твердеет, как узел: { $told } ({ $day })
page-stretch-stops = Проходит, если растянуть эту мышцу: { $told } ({ $day })
page-urge-to-move = Скорее желание двигать ногами, слабеет при ходьбе: { $told } ({ $day })
page-against-a-cramp = Ответов, которые говорят против судороги: { $count }.
page-medicines = Принимает: { $told } ({ $day })
page-medicines-began = Судороги начались после начала приёма или новой дозы: { $told } ({ $day })
page-medicines-new = Новое или новая доза: { $told } ({ $day })
page-against-cramps = Принимает от судорог: { $told } ({ $day })
page-supplements = Добавки: { $told } ({ $day })
page-new-medicine = Новое лекарство или доза, { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
  }: { $list }
page-conditions = Почки, печень, мочегонные, алкоголь почти каждый день: { $told } ({ $day })
page-low-mineral = Анализ крови показывал нехватку минерала: { $told } ({ $day })
page-fluid-limit = Питьё ограничено врачом или медсестрой: { $told } ({ $day })
page-fluid-limit-or-illness = Ограничение питья или болезнь сердца, почек или печени: { $told } ({ $day })
page-pregnancy = Беременность или роды за последние 6 недель: { $told } ({ $day })
page-pregnancy-weeks = Недели: { $told } ({ $day })
page-moving = Шаткость, не встаёт с кровати, травма, онемение стоп: { $told } ({ $day })
page-leg-signs = Отёк ноги, боль в икре при ходьбе, холодная стопа: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. Совет Чарли: обратиться за помощью немедленно.
        [same_day] { $day }: { $sign }. Совет Чарли: обратиться за помощью в тот же день.
       *[book] { $day }: { $sign }. Совет Чарли: записаться на приём.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. Совет Чарли: обратиться за помощью немедленно; { $looked_at }, со слов пациента, осмотрено.
        [same_day] { $day }: { $sign }. Совет Чарли: обратиться за помощью в тот же день; { $looked_at }, со слов пациента, осмотрено.
       *[book] { $day }: { $sign }. Совет Чарли: записаться на приём; { $looked_at }, со слов пациента, осмотрено.
    }
page-more-signs = И ещё раньше: { $count }, в charley-export.json.
page-no-signs = Ни одного не отмечено.
page-question = { $question }
page-question-letters = Написано буквами, которые нельзя напечатать. Прочитать можно в телефоне.
page-write-here = __________________________________________________________
page-counts = Каждое число можно пересчитать по charley-nights.csv и charley-cramps.csv. У ночи дата её вечера. То, о чём не рассказано, ни в один подсчёт не входит.
page-no-verdict = Рассказанное и подсчитанное, и ничего больше.
page-cut = Страница заполнена. Остальное в файлах.
part-question = Мой вопрос
part-often = Как часто
part-nights = Ночь за ночью
part-cramp = На что похоже, со слов
part-bad = Сила и длительность
part-where = Где
part-when = Когда
part-sleep = Сон
part-tried = Что пробовали
part-medicines = Лекарства, питьё
part-health = Здоровье, со слов
part-signs = Тревожные признаки
