## safety

morning_light = Luz de la mañana
    .told = Se levantó más tarde de lo previsto en { $days } de { $told } días.
    .say = La luz de la mañana ayuda al cuerpo a saber la hora. ¿Podría empezar el día junto a la ventana? Basta con la luz del día. No hace falta ninguna lámpara.
    .why = Los estudios sobre luz intensa, juntos, mostraron un efecto pequeño en el sueño. En 51 personas mayores en sus casas no cambió nada.
morning_light-curtain = Abrir la cortina enseguida
    .i = Abro la cortina del todo
morning_light-breakfast_at_window = Primera taza en la ventana
    .i = Tomo mi primera taza a la luz de la ventana
morning_light-ten_minutes_outside = Diez minutos al aire libre
    .i = Me siento o camino al aire libre diez minutos
morning_light-dark = Aún está oscuro
    .then = Si aún está oscuro, busco la luz un poco más tarde.
morning_light-rain = Llueve
    .then = Si llueve, basta con la ventana.
morning_light-slept_in = Me levanto tarde
    .then = Si me levanto tarde, busco la luz entonces.
