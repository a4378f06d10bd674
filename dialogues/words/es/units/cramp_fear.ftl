## safety

cramp_fear = Miedo al próximo calambre
    .told = Tuvo miedo de un calambre en { $days } de { $told } noches.
    .say = Tener miedo al próximo calambre es común. Un plan junto a la cama puede ayudar: pierna recta, dedos hacia usted, quedarse así. ¿Le gustaría tenerlo listo?
    .why = No se encontró ningún estudio sobre este miedo. Un plan para momentos difíciles se ha estudiado solo con otros hábitos.
cramp_fear-card = Los pasos en una tarjeta
    .i = Miro mi tarjeta: pierna recta, dedos hacia mí, quedarse así
cramp_fear-towel_ready = Una toalla lista
    .i = Tengo una toalla lista en la cama
cramp_fear-i_know = “Sé lo que hay que hacer”
    .i = Digo una vez: “Sé lo que hay que hacer”
cramp_fear-dark = Está oscuro
    .then = Si está oscuro, primero enciendo la luz.
cramp_fear-scared = Me entra miedo
    .then = Si me entra miedo, primero suelto el aire.
cramp_fear-forget_steps = Olvido los pasos
    .then = Si olvido los pasos, leo mi tarjeta.
