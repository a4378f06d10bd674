# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = После чистки зубов
    .when = Когда зубы почищены
cue-lock_door = Когда запираю дверь
    .when = Когда запираю дверь
cue-news = После вечерних новостей
    .when = Когда новости закончились
cue-breakfast = После завтрака
    .when = Когда завтрак закончен
cue-clear_lunch = Когда убираю после обеда
    .when = Когда убираю со стола после обеда
cue-kettle = Когда закипает чайник
    .when = Когда закипает чайник
cue-lie_down = Когда ложусь
    .when = Когда ложусь
cue-wake_up = Когда просыпаюсь
    .when = Когда просыпаюсь
cue-own = Свой сигнал
# Said when a week is looked back on.
week-meet = Это была первая неделя, только с одним делом.
week-first_choice = Прошло две недели.
week-steady = На этой неделе ничего нового не добавилось.
week-month = Прошло четыре недели.
week-steady_again = На этой неделе ничего нового не добавилось.
week-stretch = Прошло шесть недель.
week-last_choice = Прошло семь недель. Ещё одна, и оглянемся назад.
week-look_back = Прошло восемь недель.
