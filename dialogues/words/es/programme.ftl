# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = Tras lavarme los dientes
    .when = Cuando termino de lavarme los dientes
cue-lock_door = Al cerrar la puerta con llave
    .when = Cuando cierro la puerta con llave
cue-news = Tras las noticias de la noche
    .when = Cuando terminan las noticias
cue-breakfast = Después del desayuno
    .when = Cuando termino el desayuno
cue-clear_lunch = Al recoger la mesa al mediodía
    .when = Cuando recojo la mesa de la comida del mediodía
cue-kettle = Cuando hierve el agua
    .when = Cuando hierve el agua
cue-lie_down = Al acostarme
    .when = Cuando me acuesto
cue-wake_up = Al despertar
    .when = Cuando despierto
cue-own = Una señal mía
# Said when a week is looked back on.
week-meet = Esa fue la primera semana, con una sola cosa.
week-first_choice = Han pasado dos semanas.
week-steady = Esta semana no hubo nada nuevo.
week-month = Han pasado cuatro semanas.
week-steady_again = Esta semana no hubo nada nuevo.
week-stretch = Han pasado seis semanas.
week-last_choice = Han pasado siete semanas. Una más, y luego miramos atrás.
week-look_back = Han pasado ocho semanas.
