## safety

care_talk = Llevar una hoja a la cita
    .told = Algunas personas planean un día para ir a su médico.
    .say = Dos semanas de sus noches caben en una hoja. ¿La hago para su cita?
    .why = Llevar a la cita una hoja con lo que contó es una buena práctica. Es una lista y no un examen.
care_talk-make_page = Hacer la hoja
    .i = Pido mi hoja a Charley
care_talk-write_question = Escribir mi pregunta
    .i = Escribo la única cosa que quiero preguntar
care_talk-book = Pedir una cita médica
    .i = Pido una cita médica
care_talk-nervous = Me dan nervios
    .then = Si me dan nervios, voy con alguien.
care_talk-no_date = No hay cita pronto
    .then = Si no hay cita pronto, digo lo mal que estoy.
care_talk-forget = Se me olvida
    .then = Si se me olvida, pongo la hoja junto a las llaves.
