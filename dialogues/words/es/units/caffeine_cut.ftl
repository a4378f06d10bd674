## safety

caffeine_cut = El último café, más temprano
    .told = Tomó café, té o cola a última hora en { $days } de { $told } días.
    .say = El último café, té o refresco de cola puede dejarle un sueño ligero, incluso horas después. ¿Podría tomar una taza menos a última hora, o la última más temprano? Usted decide.
    .why = 24 estudios miraron el café y el sueño: después de tomarlo, la gente durmió unos 45 minutos menos. Para los calambres no se encontró ningún estudio.
caffeine_cut-one_less = Una taza menos a última hora
    .i = Tomo una taza menos a última hora
caffeine_cut-after_lunch = La última, tras la comida
    .i = Tomo mi última taza después de la comida del mediodía
caffeine_cut-decaf_from_noon = Descafeinado desde mediodía
    .i = Tomo solo descafeinado desde el mediodía
caffeine_cut-guests = Vienen visitas
    .then = Si vienen visitas más tarde, tomo descafeinado o una taza pequeña.
caffeine_cut-habit = Es costumbre
    .then = Si la mano va a la taza, que sea descafeinado.
caffeine_cut-tired = Me entra cansancio
    .then = Si me entra cansancio, busco aire fresco y luz.
