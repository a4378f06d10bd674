## safety

carer_nights = Levantarse por otra persona
    .told = Se levanta de noche por otra persona.
    .say = Se levanta por otra persona. Así que nada de reglas sobre el reloj ni preguntas sobre horarios de sueño. Duerma cuando pueda. Dejamos solo una cosa pequeña, tres días de cada siete.
    .on = Sin reglas sobre el reloj, y las siestas están bien. Bastan tres días de cada siete.
    .why = Esto apenas se ha estudiado. Las reglas sobre el reloj no encajan en noches en que alguien le necesita.
carer_nights-sleep_when_you_can =
    .on = Acuéstese en cuanto pueda otra vez.
carer_nights-stretch_only =
    .on = Solo el estiramiento, cuando haya tiempo.
