## safety

rise_time = Levantarse a la misma hora
    .told = Sueño que tardó en venir, u horas cambiantes de levantarse, en { $days } de { $told } días.
    .say = Una hora fija para empezar el día puede ayudar a la noche siguiente. ¿Le gustaría elegir una? Déjese una noche tan larga como quiera.
    .why = De 79 personas mayores, a dos de cada tres les fue mejor con un programa corto para dormir, y a una de cada cuatro sin él. Tenía una hora fija de levantarse y menos tiempo en la cama. Ninguna de las dos cosas se probó por separado.
rise_time-workdays = Misma hora, días de trabajo
    .i = Empiezo el día a mi hora elegida los días de trabajo
rise_time-all_week = Misma hora toda la semana
    .i = Empiezo el día a mi hora elegida, media hora más o menos
rise_time-curtain = Sentarme y abrir la cortina
    .i = Me siento un momento y luego abro la cortina a mi hora elegida
rise_time-bad_night = Una mala noche
    .then = Si la noche fue muy mala, empiezo el día un poco más tarde.
rise_time-free_day = Un día libre
    .then = Si el día es libre, no me aparto más de media hora de mi hora.
rise_time-late_out = Una noche larga
    .then = Si me acosté tarde, vuelvo a mi hora al día siguiente.
