### Help and privacy. Rules: see charley.ftl.

## safety

help-commands = /log - un calambre, ahora
    /checkin - cómo fue la noche pasada
    /bedtime - hora de acostarse y recordatorios
    /stretch - el estiramiento antes de dormir
    /triggers - lo que puede ir junto con sus calambres
    /plan - ocho semanas, un pequeño hábito
    /report - su diario, y cómo corregirlo
    /settings - recordatorios: sí, no, antes, después
    /export - todos sus datos
    /delete - borrar todos sus datos
    /privacy - qué se guarda y por qué
    /cancel - parar las preguntas de ahora
help-commands-young = /log - un calambre, ahora
    /checkin - la noche pasada
    /bedtime - su noche
    /report - su diario
    /settings - preguntas de la mañana: sí, no
    /export - sus datos
    /delete - borrar sus datos
    /privacy - qué guardo
    /cancel - parar las preguntas
help-no-emergency-service =
    { $heard ->
        [nothing] No puedo enviar ayuda, y nadie vigila este chat. No puedo ver un peligro en lo que escribe en este idioma. En una emergencia, llame al número de emergencias local.
        [emergencies] No puedo enviar ayuda, y nadie vigila este chat. Reconozco muchas emergencias en sus palabras, pero no todas, y ninguna otra señal de peligro. En una emergencia, llame al número de emergencias local.
       *[all] No puedo enviar ayuda, y nadie vigila este chat. Reconozco muchas señales de peligro en sus palabras, pero no todas. En una emergencia, llame al número de emergencias local.
    }
# Each part between commas is a sign. None may be left out. A fit is a seizure.
help-emergency = <b>Llame ahora mismo al número de emergencias local:</b>
    Dolor en el pecho, falta de aire repentina, tos con sangre. Un desmayo junto con algo de esto, con una enfermedad del corazón o con una lesión.
    Una pierna que de pronto duele mucho, está fría, pálida, azul, adormecida o débil, o que no se mueve.
    Cara caída, dificultad para hablar, debilidad repentina. Pérdida del control de la orina o del intestino.
    Mandíbula rígida, dificultad para tragar, espasmos por todo el cuerpo.
    Muy mal por perder líquido: confusión, un desmayo, convulsiones, el corazón muy rápido en reposo.
    Confusión nueva que no se pasa. Una convulsión.
    Una caída con algo de esto: un golpe en la cabeza, dolor de cadera, no puede ponerse de pie, o toma un anticoagulante.
    Una vena que sangra. Un sangrado que no para, si toma un anticoagulante.
    Azúcar bajo con somnolencia, con confusión o sin poder tragar.
    Orina oscura como refresco de cola, o dolor o debilidad muy fuertes en los músculos, con una estatina o después de un ejercicio intenso.
    Sangrado mientras toma quinina. Malestar después del contacto con un veneno.
    Pensamientos de hacerse daño.
help-today = <b>Busque atención médica hoy mismo:</b>
    Una pierna hinchada y dolorida, o caliente, roja o más oscura de lo normal.
    Un calambre que sigue después de 10 minutos de estirar. ¿La pierna está además fría, pálida, adormecida o hinchada? Llame al número de emergencias.
    Un pie que duele al acostarse, una llaga que no sana, piel negra.
    Con diabetes: un pie rojo, caliente o hinchado, o una herida nueva en él.
    No orinar en todo el día. Un desmayo y nada más. Una caída que le hizo daño, o una segunda caída.
    Una vena dura y dolorida. Un moretón grande, si toma un anticoagulante. Azúcar bajo.
    Debilidad o adormecimiento nuevos.
    Calambres en el vientre, el pecho o los brazos después de perder líquido.
    Calambres después de un corte sucio o de un veneno.
    Piel u ojos amarillos.
    Dolor nuevo en los músculos mientras toma una estatina. Moretones o zumbido en los oídos mientras toma quinina.
    Durante el embarazo o poco después del parto: dolor de cabeza fuerte, cambios en la vista, dolor debajo de las costillas, vómitos, hinchazón repentina.
help-book = <b>Pida una cita médica:</b>
    Dolor de pantorrilla al caminar. Hinchazón de las dos piernas. Debilidad o adormecimiento desde hace mucho.
    Mareo al ponerse de pie. Un calambre largo, de más de 10 minutos, que ya pasó.
    Enfermedad del hígado con calambres nuevos.
    Calambres tres noches por semana durante dos semanas, o cansancio de día.
help-sleep-head = <b>Para dormir mejor</b>
help-sleep-evidence = Son consejos comunes. Pocos se han probado uno por uno.
privacy-what = <b>Qué guardo:</b> sus respuestas, su pregunta para el médico, los calambres y notas, las respuestas de la mañana, el sueño, las siestas, su plan, las pruebas, las señales de alerta en sus propias palabras, los recordatorios enviados, lo que encontré en sus noches, la hora de acostarse, la zona horaria, los ajustes y el número del chat. Ningún nombre.
privacy-who = Lo uso solo para acompañarle y recordarle cosas. Está guardado bajo llave, con una clave que se usa solo para usted. Quien me hace funcionar podría abrirlo.
privacy-operator = Me hace funcionar: { $operator }
privacy-no-operator = Quien me hace funcionar no ha dejado aquí un nombre ni un contacto.
privacy-consented = Usted aceptó el { $day }, { $time }.
privacy-no-consent = No ha hecho las preguntas del comienzo. De todos modos, un calambre anotado con /log se guarda.
privacy-sound = De noche, nada de lo que envío suena, salvo mi respuesta a una emergencia que usted me cuente. Su zona horaria me dice qué número nombrar. /settings explica cómo poner el suyo.
privacy-rights = /export le da todo. /delete lo borra y retira su permiso.
privacy-traces = Después de /delete, la base de datos puede conservar por un tiempo restos cerrados con llave. En cuanto quien me hace funcionar cambie su propia clave, nadie podrá abrirlos.
