## safety

heavy_days = Días duros para las piernas
    .told = Me habló de días en que sus piernas trabajaron duro.
    .say = Los días en que las piernas trabajan duro, algunas personas estiran dos veces: al final de la tarde y antes de acostarse. Aumente el esfuerzo despacio. ¿Le iría bien?
    .why = El músculo cansado es la idea principal sobre los calambres nocturnos. Un día más suave, un segundo estiramiento y unos buenos zapatos son consejos, y apenas se han estudiado.
heavy_days-late_afternoon_stretch = Estirar al final de la tarde
    .i = Planeo un estiramiento también al final de la tarde
heavy_days-easier_day = Después, un día más suave
    .i = Hago de este un día más suave si el anterior fue duro
heavy_days-shoes = Zapatos con buena sujeción
    .i = Elijo zapatos con buena sujeción
heavy_days-tired = Tengo demasiado cansancio
    .then = Si tengo demasiado cansancio, hago uno corto, en una silla.
heavy_days-late = Se hace tarde
    .then = Si se hace tarde, estiro una vez, antes de acostarme.
heavy_days-hurts = Puede doler
    .then = Si duele, paro.
