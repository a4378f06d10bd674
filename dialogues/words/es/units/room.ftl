## safety

room = Habitación fresca, oscura, sin ruido
    .told = El ruido o el calor le quitó el sueño en { $days } de { $told } noches.
    .say = Fresca, oscura y sin ruido es el consejo habitual. En un estudio, las personas mayores durmieron mejor con unos 20 a 25 grados. Deje una luz tenue para el camino al baño. ¿Qué única cosa cambiaría?
    .why = Se siguió a 50 personas de más de 65 años durante 11 000 noches, y durmieron mejor con unos 20 a 25 grados. Fue una mirada a sus casas, no una prueba.
room-air = Que entre aire fresco
    .i = Dejo entrar aire fresco en la habitación
room-dark = Cortina cerrada, luz tenue
    .i = Cierro la cortina y dejo una luz tenue para el camino
room-earplugs = Tapones para los oídos
    .i = Pongo los tapones para los oídos junto a la cama
room-clear_path = Camino al baño despejado
    .i = Me aseguro de que el camino al baño esté despejado y con luz
room-loud = Hay ruido fuera
    .then = Si hay ruido fuera, dejo entrar el aire temprano y luego cierro la ventana.
room-cold = Hace demasiado frío
    .then = Si hace demasiado frío, cierro la ventana antes.
room-shared_room = Comparto la habitación
    .then = Si nos gustan cosas distintas, lo hablamos de día.
