## safety

bed_sleep = Sin dormir en la noche
    .told = Pasó mucho rato sin dormir en { $days } de { $told } noches.
    .say = Si pasa mucho rato sin dormir, olvide el reloj. Luz baja y algo aburrido pueden irle mejor que esforzarse por dormir. Acuéstese otra vez cuando tenga sueño. ¿Qué cosa pequeña probaría?
    .why = En 241 estudios de programas para dormir, usar la cama solo para dormir fue una de las partes que funcionaron. 16 personas mayores lo probaron en un estudio pequeño. Sentarse en la cama en vez de levantarse apenas se ha estudiado.
bed_sleep-phone_out = Cama sin teléfono ni tele
    .i = Dejo el teléfono y la televisión fuera de la cama
bed_sleep-when_sleepy = A la cama solo con sueño
    .i = Espero a tener sueño y entonces me acuesto
bed_sleep-get_up = ¿Mucho sin dormir? Levantarme
    .i = Tengo pensado levantarme y dejar la luz baja si paso mucho rato sin dormir
bed_sleep-sit_up = ¿Mucho sin dormir? Sentarme
    .i = Tengo pensado sentarme en la cama junto a una lámpara baja si paso mucho rato sin dormir
bed_sleep-clock = Miro el reloj
    .then = Si quiero ver el reloj, lo dejo de espaldas.
bed_sleep-shared_bed = Alguien duerme a mi lado
    .then = Si alguien duerme a mi lado, uso una lámpara muy pequeña.
bed_sleep-cold = Hace frío
    .then = Si hace frío, tengo una manta lista en la cama.
bed_sleep-not_sure = ¿Es sueño? Cuesta saberlo
    .then = Si no lo sé bien, cierro los ojos y lo averiguo.
