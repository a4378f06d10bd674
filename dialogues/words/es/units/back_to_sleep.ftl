## safety

back_to_sleep = Dormir después de un calambre
    .told = Calambres, o mucho rato sin dormir, en { $days } de { $told } noches.
    .say = Después de un calambre, el cuerpo sigue alerta un rato. Es normal. Algunas personas se preparan para ese rato: lámpara baja, reloj de espaldas, respiración suave. Muchas veces el sueño vuelve solo. ¿Le gustaría?
    .why = Después de un calambre, esto apenas se ha estudiado. En 241 estudios de programas para dormir, usar la cama solo para dormir fue una de las partes que funcionaron.
back_to_sleep-lamp_low = Lámpara baja, sin reloj
    .i = Dejo la lámpara baja y el reloj de espaldas
back_to_sleep-slow_breath = Veinte respiraciones lentas
    .i = Respiro despacio, veinte veces
back_to_sleep-get_up = ¿Mucho sin dormir? Levantarme
    .i = Me levanto y dejo la luz baja si el sueño no viene
back_to_sleep-sit_up = ¿Mucho sin dormir? Sentarme
    .i = Me siento en la cama junto a una lámpara baja si el sueño no viene
back_to_sleep-clock = Miro el reloj
    .then = Si quiero ver el reloj, lo dejo de espaldas.
back_to_sleep-shared_bed = Alguien duerme a mi lado
    .then = Si alguien duerme a mi lado, uso una lámpara muy pequeña.
back_to_sleep-sore = La pierna me duele
    .then = Si la pierna me duele, la dejo descansar.
back_to_sleep-thoughts = La cabeza no para
    .then = Si la cabeza no para, vuelvo a mi respiración.
