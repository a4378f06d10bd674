## safety

sit_breaks = Pausas si pasa mucho rato en un asiento
    .told = Me contó que pasa mucho rato en un asiento.
    .say = Basta muy poco para cortar un rato largo en un asiento. ¿Le gustaría mover los tobillos cada vez que hierve el agua? Más es bienvenido, y menos está bien.
    .why = En un estudio con 136 pares de personas de más de 60 años, quienes se movían menos tenían más calambres nocturnos. Ningún estudio muestra que moverse más signifique menos.
sit_breaks-stand_at_kettle = ¿Hierve el agua? De pie
    .i = Me pongo de pie un momento y muevo los pies
sit_breaks-minute_each_hour = Un minuto cada hora
    .i = Me levanto un minuto, y otra vez por cada hora en el asiento
sit_breaks-ankles_ten = Tobillos, diez veces
    .i = Muevo los tobillos diez veces, en una silla o en la cama
sit_breaks-busy = Tengo mucho que hacer
    .then = Si tengo mucho que hacer, muevo los tobillos debajo de la mesa.
sit_breaks-forget = Se me olvida
    .then = Si se me olvida, lo hago cuando me acuerde.
sit_breaks-driving = Voy en auto o en tren
    .then = Si voy de viaje, lo hago cuando paramos.
