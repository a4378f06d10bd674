## safety

stretch_down = Estirar antes de acostarse
    .told = Un estiramiento corto antes de acostarse es por donde empieza la mayoría.
    .say = Un estiramiento corto de las dos piernas, justo antes de acostarse. La meta es la mayoría de las noches. Puede dejar fuera dos de cada siete. ¿Por qué paso pequeño le gustaría empezar?
    .why = De 80 personas de más de 55 años, las que estiraron durante seis semanas tuvieron más o menos un calambre menos por noche. En un estudio más grande, estirar solo la pantorrilla no cambió nada.
stretch_down-one_leg_once = Cada pierna una vez
    .i = Estiro cada pierna una vez
stretch_down-three_holds = Tres veces cada pierna
    .i = Mantengo el estiramiento tres veces en cada pierna
stretch_down-whole_guide = La guía completa
    .i = Hago la guía completa y dejo una lámpara pequeña encendida
stretch_down-warm_shower = Antes, una ducha tibia
    .i = Me doy una ducha tibia, no caliente, y estiro más tarde
stretch_down-forget = Se me olvida
    .then = Si se me olvida, lo hago en la cama.
stretch_down-tired = Tengo demasiado cansancio
    .then = Si tengo demasiado cansancio, estiro cada pierna una vez.
stretch_down-guests = Las visitas se quedan
    .then = Si las visitas se quedan hasta tarde, hago el corto.
stretch_down-hurts = Puede doler
    .then = Si duele, paro.
