## safety

pregnant_nights = En silla, y dormir de lado
    .told = Algunas personas quieren saber cómo estirar y cómo acostarse.
    .say = Puedo decirle cómo estirar y cómo acostarse en estas semanas. De todos modos, lo que ahora no le conviene queda fuera de su plan.
    .on = Para usted, el estiramiento es el de la silla o el de la pared.
    .why = Algunos países dicen que es mejor acomodarse de lado desde la semana 28, tras estudios que compararon grupos de mujeres. El estiramiento no se probó en el embarazo.
pregnant_nights-seated_stretch =
    .on = Agárrese de algo firme. Con suavidad, sin rebotes.
pregnant_nights-settle_on_side =
    .on = Desde la semana 28, los servicios de salud dicen: acomódese de lado, a la izquierda o a la derecha. Si despierta boca arriba, solo dese la vuelta. No hay de qué preocuparse.
