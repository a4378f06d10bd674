## safety

drink_by_day = Beber más temprano en el día
    .told = Me contó que bebe poco durante el día, o que va al baño de noche.
    .say = Beba temprano; tarde, solo sorbos. ¿Qué tal un vaso con cada comida? Así necesita menos al final del día y por la noche.
    .why = Una organización dedicada al sueño dice que se beba menos en las dos horas antes de acostarse, para ahorrar idas al baño. Para los calambres nocturnos no se encontró ningún estudio con agua.
drink_by_day-glass_with_meals = Un vaso con cada comida
    .i = Dejo puesto un vaso para mi próxima comida
drink_by_day-eleven_and_three = Una taza a las 11 y a las 3
    .i = Planeo una taza a las once y una taza a las tres
drink_by_day-last_big_drink = El último vaso grande, antes
    .i = Planeo mi último vaso grande para dos horas antes de acostarme
drink_by_day-forget = Se me olvida
    .then = Si se me olvida, sigo en la próxima comida.
drink_by_day-no_toilet = No hay baño cerca
    .then = Si no hay baño cerca, bebo cuando vuelva.
drink_by_day-no_thirst = No tengo sed
    .then = Si no tengo sed, bastan unos sorbos.
