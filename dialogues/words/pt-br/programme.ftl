# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = Depois de escovar os dentes
    .when = Quando eu acabar de escovar os dentes
cue-lock_door = Quando eu trancar a porta
    .when = Quando eu trancar a porta
cue-news = Depois do jornal da noite
    .when = Quando o jornal da noite acabar
cue-breakfast = Depois do café da manhã
    .when = Quando o café da manhã acabar
cue-clear_lunch = Quando eu tirar a mesa do almoço
    .when = Quando eu tirar a mesa do almoço
cue-kettle = Quando a água ferver
    .when = Quando a água ferver
cue-lie_down = Quando eu me deitar
    .when = Quando eu me deitar
cue-wake_up = Quando eu acordar
    .when = Quando eu acordar
cue-own = Outro, escolho eu
# Said when a week is looked back on.
week-meet = Essa foi a primeira semana, com uma coisa só.
week-first_choice = Duas semanas se passaram.
week-steady = Nesta semana não entrou nada novo.
week-month = Quatro semanas se passaram.
week-steady_again = Nesta semana não entrou nada novo.
week-stretch = Seis semanas se passaram.
week-last_choice = Sete semanas se passaram. Falta uma, e depois olhamos para trás.
week-look_back = Oito semanas se passaram.
