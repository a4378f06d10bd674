### Danger signs. Rules: see charley.ftl.

## safety

button-understood = Entendido
# An emergency: short, a clear order to act, nothing softer.
danger-emergency = <b>Llame ahora mismo al número de emergencias local.</b>
# $number is the number of an ambulance, not a count.
emergency-call = <b>Llame ahora mismo al { $number }. O llame al número de emergencias local.</b>
button-copy-number = Copiar { $number }
emergency-press = <b>Apriete donde sangra. Acuéstese con la pierna en alto.</b>
why-lung-clot = Esto puede venir de un coágulo en el pulmón, o del corazón.
why-cold-leg = A una pierna así puede estar llegándole muy poca sangre.
why-stroke-spine = Esto puede venir del cerebro o de la columna.
why-both-swollen = Las piernas hinchadas, cuando falta el aire, pueden venir del corazón.
why-long-cramp = A una pierna así puede estar llegándole muy poca sangre, o puede tener un coágulo.
why-muscle-breakdown = Un músculo muy dañado puede hacer daño a los riñones. Diga todos los medicamentos que toma.
why-tetanus = La mandíbula rígida y los espasmos por todo el cuerpo pueden ser tétanos.
why-poison = Diga con qué tuvo contacto.
why-dehydrated = Es posible que haya perdido demasiado líquido.
why-quinine = La quinina puede hacer sangrar. Muestre la quinina que toma.
why-confusion = Esto puede ser señal de algo grave.
why-faint = Un desmayo así puede venir del corazón.
why-fall = Puede haber un sangrado por dentro, o un hueso roto.
why-thinner-bleed = Con un anticoagulante, un sangrado es difícil de parar. Diga cuál toma.
why-low-sugar = El azúcar demasiado bajo puede hacerle perder el conocimiento.
# Warm and plain. Ask about hurting oneself and about ending life without other
# words for it. $line is a telephone number of a crisis line.
self-harm-kind = Siento que todo sea tan duro ahora. No tiene que cargar con esto a solas.
self-harm-line = <b>Llame ahora mismo al { $line }. ¿Corre peligro en este momento? Llame al { $number }, o al número de emergencias local.</b>
self-harm-number = <b>Llame ahora mismo a una línea de ayuda en crisis. ¿Corre peligro en este momento? Llame al { $number }, o al número de emergencias local.</b>
self-harm-elsewhere = Para encontrar ayuda en cualquier país: findahelpline.com.
danger-leg-clot = Pida consejo médico hoy mismo: una sola pierna hinchada y dolorida necesita una revisión. ¿También le falta el aire o le duele el pecho? Llame al número de emergencias local.
danger-foot-at-risk = Vaya hoy mismo a un médico por su pie.
danger-walking-pain = Pida una cita médica y hable del dolor al caminar.
danger-weakness = Llame hoy mismo a un médico o a una línea de consejo médico. Hable de la debilidad.
danger-weakness-book = Pida una cita médica y hable de la debilidad.
danger-numbness = Llame hoy mismo a un médico o a una línea de consejo médico. Hable del adormecimiento.
danger-numbness-book = Pida una cita médica por el adormecimiento.
danger-both-swollen = Pida una cita médica por la hinchazón.
danger-long-cramp = Llame ahora a un médico o a una línea de consejo médico. Diga que el calambre no para.
danger-long-cramp-over = En su próxima cita, cuente que un calambre duró tanto.
long-cramp-ask-cold = ¿La pierna está fría, pálida, adormecida o hinchada?
long-cramp-ask-cold-numb = ¿La pierna está fría, pálida, hinchada o más adormecida que de costumbre?
button-leg-not-sure = No lo sé
# Three degrees are kept apart everywhere: now, today, book a visit.
danger-today = Pida consejo médico hoy mismo.
danger-book = Pida una cita médica y cuente esto.
danger-statin-pain = Llame hoy mismo a su médico, a su farmacéutico o a una línea de consejo médico y hable de la estatina. Pregunte por la próxima pastilla.
danger-liver-book = Pida una cita médica, o pregunte a quienes le atienden del hígado, y hable de los calambres nuevos.
danger-dirty-wound = Llame hoy mismo a un médico o a una línea de consejo médico. Hable de la herida y de los calambres.
danger-poison = Busque atención médica ahora mismo y diga con qué tuvo contacto.
danger-preg-leg = Llame ahora a su servicio de maternidad o a su médico. ¿También le falta el aire o le duele el pecho? Llame al número de emergencias local.
danger-preg-pressure = Llame ahora a su servicio de maternidad.
danger-quinine = Busque atención médica hoy mismo y muestre la quinina que toma.
danger-new-medicine = En los próximos dos días, pregunte a su farmacéutico o a su médico si el medicamento nuevo podría tener algo que ver. Mientras tanto, siga tomándolo.
danger-sleepy-driving = Por favor, no conduzca cuando tenga sueño. Hable de esto con un médico esta semana.
danger-breathing = Los ronquidos fuertes, las pausas al respirar o las idas al baño pueden ir junto con un problema de respiración al dormir. Pida una cita médica y cuéntelo.
danger-long-bad-sleep = Hay un programa para dormir, basado en conversaciones, que se llama TCC-I. Es lo que más respaldo tiene en los estudios. Su médico puede decirle dónde hacerlo. Los hábitos solos muchas veces no bastan.
danger-low-mood = Eso merece una ayuda propia. Por favor, cuénteselo a un médico o a alguien de confianza.
danger-often = Si hay calambres tres o más noches por semana, durante dos semanas, vale la pena ir al médico. Pida una cita y lleve su diario.
danger-often-counted = Anotó calambres en { $nights } de las últimas { $of } noches. Pida una cita médica y lleve su diario.
danger-often-pregnant = En su próxima cita, hable de los calambres con su matrona, partera o médico, y lleve su diario. No empiece nada nuevo para los calambres si no se lo proponen allí.
danger-often-counted-pregnant = Anotó calambres en { $nights } de las últimas { $of } noches. Hable de esto con su matrona, partera o médico en su próxima cita, y lleve su diario. No empiece nada nuevo para los calambres si no se lo proponen allí.
danger-self-harm = <b>Llame ahora mismo a una línea de ayuda en crisis. O llame al número de emergencias local.</b>
danger-faint = Llame hoy mismo a un médico o a una línea de consejo médico por el desmayo.
danger-dizzy-standing = Hable del mareo con su médico o farmacéutico. Siéntese primero, con una luz encendida, y luego póngase de pie.
danger-fall = Llame hoy mismo a un médico o a una línea de consejo médico por la caída.
danger-hard-vein = Llame hoy mismo a un médico o a una línea de consejo médico por la vena.
danger-thinner-bleed = Llame hoy mismo a un médico o a una línea de consejo médico por el sangrado. Diga qué anticoagulante toma.
danger-low-sugar = Trate ahora el azúcar bajo como le enseñaron. ¿Le entra sueño o no mejora? Llame al número de emergencias local.
danger-you-wrote = Usted escribió: <i>{ $words }</i>
danger-if-so-call = Si es así, no espere mi respuesta. Llame al { $number }, o al número de emergencias local.
danger-if-so-emergency = Si es así, no espere mi respuesta. Llame al número de emergencias local.
danger-if-so-today = Si es así, pida consejo médico hoy mismo.
danger-ask = Quiero entenderlo bien. ¿Esto pasa ahora, o ha pasado hace poco?
danger-ask-self-harm = Eso suena muy duro. ¿Está pensando en hacerse daño o en quitarse la vida?
danger-ask-statin = Es común que los músculos duelan después de un día de mucho esfuerzo. ¿Este dolor es nuevo, es peor que eso, o le faltan fuerzas?
# About somebody else who is with the writer.
danger-ask-other = Quiero entenderlo bien. ¿Le está pasando ahora a alguien que está con usted?
danger-ask-no = Gracias. Me alegra haber preguntado. Si algo cambia, busque ayuda de inmediato.
# Answers "is this happening now?".
button-yes-now = Sí
button-no-danger = No
danger-looked-at = Bien. Vuelven los estiramientos y los recordatorios. ¿Le dijeron que no haga estiramientos? Envíe <code>/settings stretch off</code>. Si empeora, busque ayuda de inmediato.
danger-gone-away = Bien. Vuelven los estiramientos y los recordatorios. Si regresa, busque ayuda el mismo día.
danger-rests = El estiramiento y sus recordatorios quedan en pausa por ahora. Primero, que un médico o una enfermera revise esto.
danger-resting = Los estiramientos quedan en pausa por ahora. { $why ->
    [swollen] Me contó que una pierna está hinchada, caliente, roja o más oscura.
    [cold] Me contó que una pierna está fría, pálida o adormecida.
    [numb] Me habló de algo que hace poco quedó adormecido o débil.
   *[other] Me habló de una pierna.
 } Primero, que un médico o una enfermera revise esto. Luego toque abajo.
# Said at night: what follows can wait until the morning, and is then to be done.
danger-by-day = Cuando sea de día: { $sentence }
danger-ask-looked-at = { $why ->
    [swollen] Me contó que una pierna está hinchada, caliente, roja o más oscura.
    [cold] Me contó que una pierna está fría, pálida o adormecida.
    [numb] Me habló de algo que hace poco quedó adormecido o débil.
   *[other] Me habló de una pierna.
 } ¿Ya revisó esto un médico o una enfermera? Hasta entonces, el estiramiento y los recordatorios de la noche quedan en pausa.
danger-asked-last = No volveré a preguntarlo. Encontrará estos botones en /stretch.
button-looked-at = Ya lo revisó un médico o una enfermera
button-gone-away = Ya se me pasó
button-not-yet = Todavía no
afterwards-ask = Me contó algo duro. Quiero preguntarle una vez más: ¿cómo está ahora? No hace falta que responda.
afterwards-thanks = Gracias por contármelo.
button-afterwards-better = Un poco mejor
button-afterwards-same = Más o menos igual
button-afterwards-worse = Peor, o no quiero vivir
wrong-what = ¿Qué pasa? Toque lo que más se parezca. Si duda, llame al número de emergencias local.
wrong-leg = ¿Cómo está la pierna?
wrong-fall = ¿Se golpeó la cabeza? ¿Le duele la cadera o no puede ponerse de pie? ¿Toma un anticoagulante?
button-wrong-breath = Respiración o pecho
button-wrong-face = Cara, habla o debilidad
button-wrong-leg = Pierna fría o hinchada
button-wrong-ill = Muy mal o con confusión
button-wrong-fall = Caída o sangrado
button-wrong-dark = Pensamientos oscuros
button-leg-cold = Fría, pálida, azul o adormecida
button-leg-swollen = Hinchada, caliente o más oscura
button-one-of-these = Sí, algo de esto
button-fell-only = Una caída, nada de esto
button-bleeding = Una pierna que sangra
