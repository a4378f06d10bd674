### Answers to what people ask in words of their own. Rules: see charley.ftl.
### Sources: sources.md, "questions".

## safety

asked-bananas = Los alimentos con potasio están bien para la mayoría: legumbres, verduras de hoja verde, frutos secos y frutas como el plátano o banana. Ningún estudio muestra que quiten los calambres. Solo un análisis de sangre dice si le falta. ¿Problemas de riñón? Pregunte antes a un médico.
asked-bananas-ask = Pregunte a su médico o a su enfermera qué alimentos son buenos para usted. Los plátanos o bananas y muchos otros alimentos tienen mucho potasio. Ningún estudio muestra que quiten los calambres. Solo un análisis de sangre dice si le falta.
asked-salt = No conozco ningún estudio sobre la sal y los calambres nocturnos. ¿Ha sudado mucho? Beba con las comidas, o tome un suero de rehidratación oral. ¿Problemas de corazón, de riñón o de presión? Pregunte antes a un médico.
asked-salt-ask = Pregunte a su médico antes de tomar más sal o una bebida salada. No conozco ningún estudio sobre la sal y los calambres nocturnos.
asked-soap = No conozco ningún estudio bueno sobre el jabón en la cama. Nadie puede decir que ayude.
asked-stockings = No conozco ningún estudio bueno sobre las medias de compresión para los calambres nocturnos. ¿Arterias estrechas en las piernas, o diabetes? Entonces úselas solo si un médico lo dice. Un farmacéutico puede decirle más.
asked-water = Beber muy poco puede ir junto con los calambres. Pero ningún estudio muestra que el agua quite los calambres nocturnos. De seis a ocho tazas repartidas en el día es una guía común. Antes de acostarse, beba poco.
asked-water-limit = Siga lo que le dijo su médico o su enfermera sobre lo que bebe. ¿No sabe si tiene un límite? Pregúntelo antes. Ningún estudio muestra que el agua quite los calambres nocturnos.
asked-remedy = No conozco ningún estudio bueno sobre eso para los calambres nocturnos, así que no puedo decir que ayude. Pregunte a un farmacéutico si es seguro para usted.
asked-painkillers = Los analgésicos (pastillas para el dolor) actúan demasiado despacio para un calambre. Pueden aliviar el dolor que queda después. Pregunte a un farmacéutico cuál es seguro para usted.
asked-medicines = Algunos medicamentos pueden ir junto con los calambres: algunas pastillas para orinar, algunos inhaladores y, de vez en cuando, una estatina. Siga tomando los suyos. Pregunte a su médico o farmacéutico si alguno podría tener algo que ver.
asked-medicines-statin = Llame hoy mismo a su médico, a su farmacéutico o a una línea de consejo médico. Hable de la estatina y pregunte por la próxima pastilla.
asked-pregnancy = Los calambres son comunes en el embarazo, sobre todo en los últimos meses. Estire la pantorrilla con suavidad. Hable con su matrona, partera o médico, y tome solo lo que le propongan.
asked-alcohol = El alcohol puede ir junto con calambres nocturnos, y empeora el sueño. Pruebe algunas noches sin él, y vea qué dice su diario. ¿Bebe mucho cada día? Pregunte a un médico antes de dejarlo.
asked-coffee = No conozco ningún estudio sobre el café y los calambres nocturnos. Pero quita el sueño. Una buena regla: nada de café, refrescos de cola ni té fuerte en las seis horas antes de acostarse.
asked-heat = Durante un calambre, primero estire. Después puede aliviar algo tibio, no caliente. También algo frío. Nunca sobre piel adormecida.
asked-bath = Un baño tibio está bien para la mayoría y puede ayudar a relajarse. No conozco ningún estudio sobre esto para los calambres. Que no esté muy caliente. Siéntese un momento antes de salir, y agárrese de algo firme.
asked-drive = Un calambre puede venir al volante. Pare donde sea seguro, baje y estire. ¿Mucho sueño, o una pierna débil o adormecida? Entonces no conduzca.
asked-restless = En un calambre, el músculo se pone duro y duele, y al estirarlo se quita. Una necesidad de moverse que se alivia al caminar es otra cosa. Un médico puede ayudar con eso. ¿Tiene dudas? Pregúntele.
asked-stretch = Estire la pantorrilla y la parte de atrás del muslo, justo antes de acostarse. Mantenga 10 segundos, tres veces cada pierna. En un estudio pequeño, personas de más de 55 años tuvieron más o menos 1 calambre menos por noche. /stretch le muestra cómo.
asked-massage = Durante un calambre, primero estire. Después frote el músculo si quiere. Nunca frote una pierna hinchada, caliente o roja.
asked-shoes = Los zapatos que sujetan bien el pie pueden ayudar. Es solo una opinión: nadie lo ha estudiado. Los zapatos planos, finos o altos todo el día pueden cansar la pantorrilla.
asked-position = Los dedos del pie hacia abajo acortan la pantorrilla. Deje floja la ropa de cama, para que no apriete los pies. Acuéstese como mejor duerma. Desde la semana 28 de embarazo, acomódese de lado.
asked-exercise = Para la mayoría, sí. Camine o muévase un poco casi todos los días, y aumente paso a paso. Mucho más esfuerzo de lo habitual puede ir junto con calambres. ¿Dolor en el pecho, o en la pantorrilla al caminar? Pregunte antes a un médico.
asked-sore = La mayoría de los calambres duran de unos segundos a diez minutos. El músculo puede doler un día más. ¿Hinchado, caliente o rojo, o no se pasa? Pida consejo médico hoy mismo.
asked-doctor = Lo mejor es empezar por su médico de siempre. Lleve su diario: /report hace una hoja para imprimir. Muchas veces no hace falta un análisis de sangre. Lo decide el médico.
asked-dangerous = Los calambres nocturnos son comunes. Duelen, pero por lo general son inofensivos. Algunas señales necesitan ayuda: una pierna hinchada, fría, débil o adormecida, dificultad para respirar, un calambre que no cede. ¿Le preocupa? Pregunte a un médico.
asked-dangerous-sign = Me habló de una señal de alerta. Lo que dije sobre ella sigue valiendo: por favor, busque ayuda como le dije. Si empeora, no espere.
asked-fear = Muchas personas temen el próximo calambre. Duele, pero termina, y usted sabe qué hacer: estirar, mantener, respirar. ¿No puede dormir? Encienda la luz y siéntese primero. Luego deje la luz baja hasta tener sueño. ¿Miedo casi todas las noches? Cuénteselo a un médico.
asked-sleep = ¿Unos 20 minutos sin dormir? Si es seguro para usted, levántese: encienda la luz, siéntese primero y luego póngase de pie. Cuando vuelva a sentarse, deje la luz baja. Regrese a la cama cuando tenga sueño.
asked-why = Muchas veces nadie encuentra una causa. Los músculos cansados, los dedos del pie hacia abajo, pasar mucho rato en un asiento o de pie, algunos medicamentos y el embarazo pueden ir junto con los calambres. Vienen más con la edad y en verano.
asked-who = Soy Charley, un programa. Ninguna persona vigila este chat, y no soy médico. Llevo su diario y sé de calambres nocturnos. En una emergencia, llame al número de emergencias local.
asked-thanks = De nada. Le deseo una noche tranquila.
asked-hello = ¡Hola! ¿Es un calambre, o le gustaría saber algo?
button-my-causes = ¿Qué va junto con los míos?
