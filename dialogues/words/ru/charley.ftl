# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
bot-name = Чарли
bot-short-description = Ночные судороги ног: помощник в привычках и дневник. Не служба экстренной помощи.
bot-description = Я Чарли, помощник в привычках и дневник для тех, кого по ночам мучают судороги ног. Я спрашиваю о привычках и веду ваш дневник. Я напоминаю о растяжке. Я не ставлю диагноз и не лечу. Если помощь нужна срочно, позвоните по местному номеру экстренной помощи.
command-start = Начать или продолжить
command-log = У меня сейчас судорога
command-checkin = Как прошла ночь?
command-bedtime = Время сна и напоминания
command-triggers = Что бывает вместе с моими судорогами
command-stretch = Растяжка перед сном
command-report = Мой дневник в числах
command-settings = Напоминания и другое
command-export = Получить все мои данные
command-delete = Удалить все мои данные
command-privacy = Что хранится и зачем
command-help = Что я умею
command-cancel = Прервать вопросы

### Buttons that many messages share

button-languages = Язык
# Said where it is true. In English nobody sees it.
language-unread = На этот язык мои слова перевела программа. Ни носитель языка, ни медик их ещё не читали.
button-skip = Пропустить
button-back = Назад
button-done = Готово
button-go-on = Дальше
button-leave-it = Оставить как есть
button-ask-me = Спросите меня
number = { $number }
part-of = { $part } из { $all }
clock = { $time }
day-and-clock = { $day }, { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
day = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
 } { $day } { $month ->
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
weekday = { $weekday ->
    [1] Понедельник
    [2] Вторник
    [3] Среда
    [4] Четверг
    [5] Пятница
    [6] Суббота
   *[7] Воскресенье
 }
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = ночь с { $day }

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = Записано.
toast-old-button = Эта кнопка больше не работает.
toast-old-offer = Эта кнопка слишком старая. Новая судорога? Отправьте /log.
toast-already-gone = Этой записи больше нет.
toast-first-question = Это первый вопрос.
toast-tick-or-skip = Отметьте что-нибудь или нажмите «Пропустить».
toast-no-time-left = До сна осталось слишком мало времени.
toast-nothing-open = Нет открытого вопроса, к которому можно вернуться.

### Start

consent-line = Ваши ответы хранятся здесь, чтобы мои советы подходили вам. Подробнее: /privacy. Удалить: /delete.
button-log-now = У меня сейчас судорога
dialogue-changed = С прошлого раза мои вопросы изменились, поэтому эта часть начнётся заново. Ваши прежние ответы сохранены.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = Насколько сильно болело? 0: совсем не больно. 10: больнее не бывает.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = Вы сказали о тревожном признаке. Вечером я сейчас не напоминаю. Так будет, пока это не посмотрит врач или медсестра. Или пока это не пройдёт. Подробнее: /stretch.

##

### Questions: the way through

progress = { $question } из { $questions }
progress-part = { $name } · { $question } из { $questions }
part-safety = Сначала безопасность
part-hours = Ваши вечера
part-age = Ваш возраст
part-is-it-cramp = Судорога ли это?
part-plan = План
part-conditions = Ваше здоровье
part-offer = Есть ещё несколько вопросов. Следующая часть: { $name }
button-ask-me-now = Спросите сейчас
button-ask-each-morning = Спрашивайте по утрам
button-page-for-doctor = Страница для врача
## safety

for-young = Вот что я могу для вас: помочь во время судороги и вести ваш дневник. Покажите его родителям и вместе спросите врача. Мои советы и план — для взрослых.
for-adults = Мои советы и напоминания — для взрослых. Пожалуйста, вместе с родителями спросите врача о судорогах. Я могу помочь, когда сводит ногу. И я веду ваш дневник: /log
not-cramp = То, что вы описали, может быть не судорогой. Врач или медсестра смогут отличить. Ваши ответы есть на вашей странице для врача.

##

start-with-this = <b>Начните с этого:</b> { $step }
words-so-far = Пока записано: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = Это подсказка о привычках, а не диагноз.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = Вероятно, вместе с этим судорог у вас больше.
link-fewer-likely = Вероятно, вместе с этим судорог у вас меньше.
## safety

link-drink-limit = Питьё: держитесь того, что сказали врач или медсестра, что бы ни показывали ваши ночи.

##

link-tangled = Часто это бывает в те же дни, что и вот это: { $name }. Полностью отделить одно от другого не получается.
name-stretch-done = Растяжка перед сном
name-water-done = Вода вечером

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = Остановить проверку
name-walk = Короткая вечерняя прогулка

### Opening a cause

button-habits = Какие привычки попробовать
button-treatments = Что уже пробовали люди
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = Пожилым людям таблетки магния в исследованиях не помогли. При беременности исследования говорят разное. Больны почки? Вы беременны? Пьёте другие таблетки? Сначала спросите у врача или в аптеке.
treatment-quinine = Хинин я не советую никогда. У него бывают серьёзные побочные действия. Он есть и в тонике. У кого-то на него бывает реакция. Вы пьёте хинин? Обсудите это с врачом. Синяки? Идёт кровь? Звенит в ушах? Быстро обратитесь за помощью.
treatment-pickle = Рассол от солёных огурцов проверяли на 74 людях. У всех были тяжёлые рубцы на печени. Глоток рассола во время судороги унимал боль лучше, чем вода. Данные слабые. На других людях этого никто не проверял. Рассол очень солёный. Так что сначала спросите врача.
treatment-salts = Без указания врача не принимайте дополнительно калий и не пользуйтесь заменителем соли. Избыток может навредить сердцу.
treatment-calcium = Не доказано, что таблетки кальция помогают от судорог.
treatment-b-vitamins = Витамины группы B: в одном крошечном исследовании у пожилых людей с высоким давлением судорог стало меньше. Данные очень слабые.
treatment-k2 = Витамин K2: в Китае его проверяли на 199 людях старше 65 лет. Судорог у них стало меньше. Но одного исследования мало. Так что я его не советую. Об этом можно поговорить с врачом. Никогда вместе с варфарином.

##

### Bedtime

bedtime-later = Ничего страшного. Напоминаний не будет, пока я не знаю, когда и где вы ложитесь спать. Указать это можно в любое время: /bedtime.
night-too-long = Тогда ночь получится длиннее 16 часов. Пожалуйста, отправьте другое время.
coming-water = Вода, следующий раз: { $time }.
coming-stretch = Растяжка, следующий раз: { $time }.
coming-checkin = Утренний опрос, следующий раз: { $time }.
coming-nothing = Напоминаний не будет.
coming-walk = Прогулка, следующий раз: { $time }.
coming-summary = Сводка за неделю, следующий раз: { $time }.
## safety

water-limit = Вы сказали, что питьё вам ограничили. Напоминаний о воде не будет. Пожалуйста, соблюдайте это ограничение.
water-illness = Вы рассказали мне о своём здоровье. В вашем случае слишком много пить может быть вредно. Так что напоминаний о воде не будет. Спросите врача или медсестру, сколько вам пить.
water-fast = Во время вашего поста напоминаний о воде не будет. Вы сами решаете, когда пить.
water-not-told = Напоминаний о воде не будет, пока я не знаю, что питьё вам не ограничивали.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = Растяжка сделана. Спокойной ночи.

### Check-in

entry-label = { $time } · { $severity } из 10
entry-label-bare = { $time }
entry-no-time = без времени
# One more time of a list: "02:10, 03:12".
listed = { $before }, { $one }
known-cramps = { $cramps ->
    [1] Пока записано: одна судорога.
    [one] Пока записано: { $cramps } судорога.
    [few] Пока записано: { $cramps } судороги.
   *[other] Пока записано: { $cramps } судорог.
 }
known-cramps-at = { $cramps ->
    [1] Пока записано: одна судорога ({ $times }).
    [one] Пока записано: { $cramps } судорога ({ $times }).
    [few] Пока записано: { $cramps } судороги ({ $times }).
   *[other] Пока записано: { $cramps } судорог ({ $times }).
 }
sleep-times-usual = Вы ложитесь примерно в { $bed }, встаёте примерно в { $up }.
button-full-form-on = Начать полный дневник сна
button-full-form-off = Закончить полный дневник сна
sleep-in-bed-odd = Это не сходится с ночью, о которой вы рассказали. Пожалуйста, ещё раз нажмите или напишите: когда вы легли в кровать?
sleep-last-woke-odd = Это время раньше, чем вы легли, или позже, чем вы встали. Пожалуйста, ещё раз нажмите или напишите: когда вы проснулись в последний раз?
sleep-times-odd = Так ночь выходит короче 2 или длиннее 16 часов. Пожалуйста, ещё раз нажмите или напишите: когда вы встали? А легли вы в другое время? Нажмите «Назад».
together = Отметьте, что знаете: нога, место, сколько длилось, что помогло. Потом «Готово».
details-of = О судороге ({ $time }):

### Report

report-missing-not-clear = В ночь, о которой вы не рассказали, судорога могла быть.
button-last-nights = Последние десять ночей
entry-minutes-typed = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
 }

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] Экстренные случаи в том, что вы пишете на этом языке, я ищу, но некоторые пропускаю. Других признаков опасности я не вижу. Если что-то не так, нажмите кнопку. Если помощь нужна срочно, позвоните по местному номеру экстренной помощи.
       *[nothing] Опасность в том, что вы пишете на этом языке, я не вижу. Если что-то не так, нажмите кнопку. Если помощь нужна срочно, позвоните по местному номеру экстренной помощи.
    }
button-something-is-wrong = Что-то не так
button-when-to-get-help = Когда обращаться за помощью

##

button-sleep-tips = Советы для сна
export-caption = Ваши данные от Чарли

## The plan, in what several say.

report-counts = Ночей с судорогой: { $nights }. Всего судорог: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence = { $when }: «{ $do }».
plan-sentence-alone = { $do }.
plan-sentence-own = Мой сигнал: «{ $cue }». Тогда: «{ $do }».
plan-kept = { $name }: { $yes } из { $counted }.
plan-kept-partly = { $name }: { $yes } из { $counted }, и ещё { $partly } частично.
plan-kept-none = { $name }: пока ничего не записано.
plan-kept-not-possible = Не было возможности: { $days ->
    [1] один день
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }.
# $name is a habit, as it stands on its button.
kept-ask = { $name }: получилось вчера?
button-kept-yes = Да
button-kept-partly = Частично
button-kept-no = Нет
button-kept-not-possible = Не было возможности
plan-more-offer = Можно задать три коротких вопроса? Они помогут мне не ждать от вас слишком многого.
note-at-night = Это ваша ночь, а ночью я молчу. Пожалуйста, выберите время днём.
plan-rested = Месяц прошёл. Продолжим с того же места?
## safety

plan-rests-until-opened = Вы сказали о чём-то серьёзном, поэтому ваш план на паузе. Спешить некуда. Он продолжится, когда вы его откроете.

##

plan-offer = Утренних записей в вашем дневнике уже { $mornings }. Хотите план? Восемь недель, и каждый раз одна маленькая привычка. Выбираете вы. План можно прервать в любой момент.
pack-over = Закончилось: { $name }.
pack-hours-back = Время сна снова { $bedtime }, часовой пояс: { $place }. Изменить: /bedtime.
pack-week-begins = Новая неделя. Ваш основной сон по-прежнему начинается в { $bedtime }?
plan-tiny = Перерыв закончился. Навёрстывать ничего не надо. На одну неделю только это:
button-pack-same-hours = Да, так же
button-pack-new-hours = В другое время
plan-smaller-offer = Сделаем поменьше?
fewer-offer = Растяжка уже вошла в привычку. Напоминать реже? Две недели через вечер, потом по воскресеньям.
button-fewer = Напоминать реже
no-more-offer = О растяжке я напоминаю только по воскресеньям. Убрать и это?
button-no-more = Убрать напоминание
back-offer = Напоминание о растяжке теперь приходит реже или совсем не приходит. Вернуть его на каждый вечер?
button-back-again = Вернуть
button-plan-begin = Да, хочу
button-plan-not-now = Не сейчас
button-plan-why = Зачем?
button-plan-smaller = Сделать поменьше
command-plan = Восемь недель, по одной маленькой привычке
button-plan-rest = Пауза на месяц
button-plan-stop = Остановить план
