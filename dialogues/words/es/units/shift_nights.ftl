## safety

shift_nights = Sus propias horas de turno
    .told = Me contó que trabaja por turnos.
    .say = Sus horas se mueven, así que las reglas habituales no encajan. Tomamos su sueño principal como la noche, sea cuando sea. Una vez por semana pregunto cuándo empieza.
    .on = Ninguna regla sobre horas de levantarse ni siestas.
    .why = Un repaso de los estudios encontró que las reglas habituales para dormir no encajan con el trabajo por turnos. Después, 55 expertos acordaron 17 consejos para eso.
shift_nights-dark_room =
    .on = Una habitación oscura para dormir, con una luz tenue para el camino al baño.
shift_nights-quiet_phone =
    .on = El teléfono en silencio.
shift_nights-light_after_waking =
    .on = Luz del día después de su sueño principal.
