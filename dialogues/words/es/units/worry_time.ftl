## safety

worry_time = Preocupaciones al papel
    .told = Pensamientos que no paran, o sueño que tardó en venir, en { $days } de { $told } noches.
    .say = Es común que la cabeza no pare de noche. Algunas personas escriben lo que hay que hacer mañana, en papel, antes de cenar. ¿Le gustaría probarlo? Nunca le pido verlo.
    .why = 57 adultos jóvenes participaron en un estudio de una noche. Quienes escribieron lo que quedaba por hacer se durmieron unos 9 minutos antes.
worry_time-three_lines = Tres líneas para mañana
    .i = Escribo tres líneas sobre lo que hay que hacer mañana
worry_time-five_minutes = Cinco minutos, no en cama
    .i = Escribo mi lista durante cinco minutos, no en la cama
worry_time-tomorrow_at_six = Decir “mañana a las seis”
    .i = Planeo mis palabras para la noche: “mañana a las seis”
worry_time-more_comes = De noche viene más
    .then = Si de noche viene más, va a la lista al día siguiente.
worry_time-private = Otros pueden leerlo
    .then = Si otros pueden leerlo, lo rompo después.
worry_time-too_heavy = Pesa demasiado
    .then = Si pesa demasiado, se lo cuento a alguien de confianza.
