## safety

dehydration_name = Lo que bebe
dehydration_evidence = ¿Cuánta certeza hay? No mucha. No conozco ningún estudio que probara bebidas para los calambres nocturnos. Aun así, muchas guías de salud lo mencionan.
deh1 = ¿Cuántas tazas bebe la mayoría de los días? El té, el café y la leche cuentan.
    .six_plus = 6 o más
    .three_to_five = De 3 a 5
    .under_three = Menos de 3
    .not_sure = No lo sé
deh2 = ¿De qué color es su orina durante el día?
    .pale = Clara
    .dark = Amarillo oscuro
    .not_sure = No lo sé
deh3 = ¿Ha tenido algo de esto en los últimos dos días? Toque todo lo que haya tenido.
    .heat_or_sweat = Mucho calor o sudor
    .ill = Fiebre o malestar de estómago
    .none = Nada de esto
deh_tip_limit = Siga lo que le dijo su médico o su enfermera sobre lo que bebe.
deh_tip_ask = Pregunte a su médico o a su enfermera cuánto es bueno que beba. Hable de sus calambres.
deh_tip_spread = Reparta lo que bebe a lo largo del día. De seis a ocho tazas es una guía común.
deh_tip_sweat = Después de sudar mucho, beba junto con la comida. No beba mucha agua sola de una vez.
deh_tip_hot = Beba un poco más los días de calor o de mucha actividad, o durante una enfermedad.
deh_tip_evening = Por la noche, beba poco. Un vaso pequeño, dos horas antes de acostarse, es suficiente.
