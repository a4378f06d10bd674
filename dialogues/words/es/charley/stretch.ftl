### The stretch guide. Rules: see charley.ftl.

## safety

guide-head = <b>Estiramiento antes de dormir</b>
guide-calf-standing = <b>Pantorrilla.</b> Póngase frente a una pared. Las manos en ella a la altura del pecho, los brazos rectos. Un pie atrás: talón en el suelo, rodilla recta, dedos hacia delante. Doble la rodilla de delante e inclínese hasta notar que tira la pantorrilla de atrás.
guide-hamstring-standing = <b>Parte de atrás del muslo.</b> Ponga un talón un poco por delante, con esa pierna recta. Agárrese del respaldo de una silla que esté contra una pared. Mantenga la espalda recta. Lleve las caderas hacia atrás hasta notar que tira el muslo.
guide-seated = <b>Pantorrilla y muslo, en una silla.</b> Ponga una silla firme contra una pared. Siéntese cerca del borde. Una pierna recta hacia delante: talón abajo, rodilla recta, dedos del pie hacia usted. Inclínese hacia delante desde las caderas hasta notar que tira.
guide-bed = <b>Pantorrilla, en la cama.</b> Siéntese contra una almohada, con una pierna recta y una toalla por la planta de ese pie, cerca de los dedos. Con la rodilla recta, lleve los dedos con suavidad hacia usted.
    <b>Parte de atrás del muslo.</b> Levante la pierna recta con la toalla hasta notar que tira.
guide-dose = Mantenga 10 segundos. Cambie de pierna despacio. Tres veces cada pierna, en cada estiramiento. Que tire, pero que nunca duela. Siga respirando.
guide-ask-team = ¿Prótesis nueva de rodilla o cadera, una lesión reciente o una operación? Pregunte antes a su médico o fisioterapeuta.
guide-numb-feet = Mírese los pies antes de empezar. Tire solo un poco.
guide-hold-on = Tenga siempre una mano en algo firme. ¿Poco equilibrio hoy? Hágalo en una silla.
guide-pregnant = Agárrese de algo firme. Tire con suavidad, sin rebotes. No se quede mucho rato boca arriba.
guide-stop = ¿Un dolor agudo, o una hinchazón que no se pasa? Pare. Pida consejo médico hoy mismo.
button-count-with-me = Contamos a la vez
button-team-said-yes = Me dijeron que sí
pace-calf = Pantorrilla
pace-hamstring = Parte de atrás del muslo
pace-both = Pantorrilla y muslo
pace-left = pierna izquierda
pace-right = pierna derecha
pace-ready = { $stretch }: prepárese.
pace-hold = { $stretch }, { $leg }: mantenga y respire. { $hold } de { $holds }
pace-end = Eso fue todo. Que descanse.
pace-sound = Aquí está lo mismo para escuchar. Toque el botón de reproducir y deje el teléfono. Empieza cuando usted empiece.
