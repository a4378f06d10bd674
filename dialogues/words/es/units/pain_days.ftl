## safety

pain_days = Un día suave para la pierna
    .told = Un calambre dolió mucho en { $days } de { $told } noches.
    .say = Es común que la pierna duela al día siguiente. Cuídela hoy. Basta con la mitad de lo que hace. Si está hinchada, caliente, roja u oscura, déjela quieta y cuéntemelo.
    .why = Esto apenas se ha estudiado. Tibio y no caliente es el consejo de una facultad de medicina.
pain_days-half_stretch = La mitad del estiramiento
    .i = Hago la mitad del estiramiento, con suavidad
pain_days-short_walk = Un paseo corto en llano
    .i = Doy un paseo corto en llano
pain_days-warm = Tibio, no caliente
    .i = Mantengo tibia la pierna dolorida, no caliente
pain_days-work = Tengo que trabajar
    .then = Si tengo que trabajar, hago pausas pequeñas.
pain_days-worse = Empeora
    .then = Si empeora o se hincha, pregunto a un médico ese mismo día.
