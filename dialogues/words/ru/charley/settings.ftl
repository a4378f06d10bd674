### The settings. Rules: see charley.ftl.

summary-which-day = В какое утро присылать сводку за неделю? Она приходит без звука.
button-summary = Сводка за неделю
button-no-summary = Без сводки
settings-changed = Изменено.
settings-water-waits = Записано. Напоминание о воде пока остаётся выключенным.
settings-unknown = Это мне непонятно. Попробуйте так: <code>/settings water off</code>, <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-limit = Это мне непонятно. Попробуйте так: <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-young = Это мне непонятно. Попробуйте так: <code>/settings checkin on</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-hours = Вы ложитесь в { $bedtime }, встаёте в { $rising }, часовой пояс: { $place }.
settings-no-hours = Время сна ещё не указано. Указать: /bedtime.
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] Напоминание о воде: включено, за { $minutes } мин до сна
       *[off] Напоминание о воде: выключено
    }
settings-stretch =
    { $switch ->
        [on] Напоминание о растяжке: включено, за { $minutes } мин до сна
       *[off] Напоминание о растяжке: выключено
    }
settings-checkin =
    { $switch ->
        [on] Утренний опрос: включён
       *[off] Утренний опрос: выключен
    }
settings-tips =
    { $switch ->
        [on] Советы для сна: включены
       *[off] Советы для сна: выключены
    }
settings-sleep-times = Вопросы о сне: включены, до ночи с { $day } включительно
settings-no-sleep-times = Вопросы о сне: выключены
settings-sleep-times-begin = До ночи с { $day } включительно утренний опрос спрашивает ещё, когда вы легли, уснули и встали. Тогда и вы, и врач увидите, сколько вы спите. Пожалуйста, не смотрите ради этого на часы: хватит примерной оценки.
settings-summary =
    { $weekday ->
        [1] Сводка за неделю: утром в понедельник
        [2] Сводка за неделю: утром во вторник
        [3] Сводка за неделю: утром в среду
        [4] Сводка за неделю: утром в четверг
        [5] Сводка за неделю: утром в пятницу
        [6] Сводка за неделю: утром в субботу
       *[7] Сводка за неделю: утром в воскресенье
    }
settings-no-summary = Сводка за неделю: выключена
settings-pictures = Картинки: { $light }
settings-emergency = Номер экстренной помощи: { $number }
settings-emergency-own = Номер экстренной помощи: { $number }, указан вами
settings-no-emergency = Номер экстренной помощи: ваш местный
settings-emergency-form = Отправьте номер только цифрами и пробелами. В начале может стоять +, цифр не больше 15. Вот так: <code>/settings emergency 111</code>
settings-trial = Ваша проверка: { $name }
settings-fewer = Напоминаний о растяжке меньше, как вы хотели: <code>/settings stretch on</code> вернёт все.
settings-paused = Напоминания на паузе до { $day }.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = Можно и написать: <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-limit = Можно и написать: <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-young = Можно и написать: <code>/settings pause 7</code>, <code>/settings checkin on</code>
settings-water-range = Напоминание о воде может приходить за { $from }–{ $to } мин до сна.
settings-stretch-range = Напоминание о растяжке может приходить за { $from }–{ $to } мин до сна.
settings-too-close = Напоминание о воде должно приходить хотя бы за 15 минут до напоминания о растяжке. Ничего не изменено.
settings-languages = Языки, на которых я говорю: { $languages }
languages-which = На каком языке мне говорить?
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = Самая долгая пауза в днях: { $days }.
stopped = Напоминаний больше не будет. Дневник остаётся, а /log работает в любое время.
button-settings = Настройки
button-switch-water =
    { $switch ->
        [on] Напоминание о воде: включить
       *[off] Напоминание о воде: выключить
    }
button-switch-stretch =
    { $switch ->
        [on] Напоминание о растяжке: включить
       *[off] Напоминание о растяжке: выключить
    }
button-switch-checkin =
    { $switch ->
        [on] Утренний опрос: включить
       *[off] Утренний опрос: выключить
    }
button-switch-sleep-times =
    { $switch ->
        [on] Вопросы о сне: включить
       *[off] Вопросы о сне: выключить
    }
button-switch-tips =
    { $switch ->
        [on] Советы для сна: включить
       *[off] Советы для сна: выключить
    }
light-night = тёмные вечером и ночью
light-dark = всегда тёмные
light-light = всегда светлые
light-which = Когда показывать картинки на тёмном фоне?
button-lights = Тёмные или светлые картинки
button-light-night = Вечером и ночью
button-light-dark = Всегда
button-light-light = Никогда
button-pause = Пауза на 7 дней
button-resume = Закончить паузу
button-change-bedtime = Изменить время сна
