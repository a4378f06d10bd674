## safety

day_moves = Moverse un poco de día
    .told = Me habló de días en los que se movió poco.
    .say = Los movimientos pequeños cuentan. ¿Podría moverse cinco minutos durante el día? Dentro de casa está bien, y en una silla también.
    .why = En 50 estudios con 3937 personas mayores, el ejercicio iba junto con un sueño mejor. Ningún estudio muestra que signifique menos calambres.
day_moves-five_minutes = Cinco minutos
    .i = Me muevo cinco minutos
day_moves-ten_after_lunch = Diez minutos tras la comida
    .i = Camino diez minutos, dentro o fuera
day_moves-ten_twice = Diez minutos, dos veces al día
    .i = Camino diez minutos, y otra vez más tarde
day_moves-chair_set = Talones y brazos, en la silla
    .i = Muevo talones, dedos de los pies y brazos diez veces en mi silla
day_moves-rain = Llueve
    .then = Si llueve, me muevo dentro de casa.
day_moves-tired = Tengo cansancio
    .then = Si tengo cansancio, hago la mitad.
day_moves-hurts = Puede doler
    .then = Si duele, paro. Si es el pecho, busco ayuda de inmediato.
