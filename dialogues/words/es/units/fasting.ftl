## safety

fasting = Semanas de ayuno
    .told = Algunas personas cambian sus noches durante semanas de ayuno.
    .say = En semanas de ayuno, las comidas y el sueño cambian de hora. Un médico o una enfermera puede decir cómo ayunar sin riesgo y cuándo tomar los medicamentos. El estiramiento se queda. Lo demás puede esperar.
    .on = Entre la puesta del sol y el amanecer, beba como lo ha planeado. No le envío recordatorios de agua.
    .instead = Por favor, pregunte a un médico o a una enfermera antes de ayunar. Saben qué es seguro para usted.
    .why = No se encontró ningún estudio, solo consejos de la prensa y de clínicas. Por eso el plan se mueve con su hora de acostarse y deja el ayuno en sus manos.
fasting-bedtime_moves =
    .on = Mis recordatorios siguen su hora de acostarse.
fasting-short_nap =
    .on = Las siestas de hasta media hora están bien.
