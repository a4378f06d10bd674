### A cramp, at night. Rules: see charley.ftl.

## safety

yesterday-and-clock = ayer, { $time }
list = { $first }, { $next }
toast-still-bad = Siga así. Aquí hay más cosas que probar.
relief-light = Encienda la luz. Primero siéntese en el borde de la cama.
relief-thigh = <b>Doble la rodilla. Lleve el talón hacia la nalga, con suavidad. Agárrese de algo.</b>
relief-thigh-in-bed = <b>Quédese en la cama. Doble la rodilla. Lleve el talón hacia la nalga, con suavidad.</b>
relief-shin = <b>Apunte con los dedos del pie hacia delante. Empuje el pie hacia abajo, con suavidad.</b>
# Read at night, in pain, in the dark: short orders. "Towards you" is towards the shin.
relief-straighten = <b>Estire la pierna. Lleve los dedos del pie hacia usted.</b>
relief-straighten-bed = <b>Estire la pierna. Pase una toalla por la planta del pie, cerca de los dedos. Lleve los dedos hacia usted.</b>
relief-straighten-gently = <b>Estire la pierna. Lleve los dedos del pie hacia usted, con suavidad.</b>
relief-hold = Quédese así. Respire. Cuente despacio hasta diez. Otra vez.
relief-rub = ¿Sigue duro? Frótelo.
relief-rub-or-hold = ¿Sigue duro? Frótelo, o póngase de pie y agárrese de algo firme.
relief-rub-or-stand = ¿Sigue duro? Frótelo, o apoye ese pie en el suelo y cargue el peso en él, con un buen apoyo.
relief-rest = <b>¿Es la pierna que tiene que revisar un médico o una enfermera?</b> No la estire, no la frote ni se apoye en ella. Déjela quieta. Respire despacio.
relief-other-leg = <b>¿Es la otra pierna?</b> Estírela. Lleve los dedos del pie hacia usted. Quédese así. Respire. Cuente despacio hasta diez. Otra vez.
relief-pregnant = ¿Sigue duro? Agárrese de algo firme y apoye el peso en ese pie. No frote una pierna hinchada, caliente, roja o más oscura de lo normal.
relief-pregnant-seated = ¿Sigue duro? Estire otra vez. No frote una pierna hinchada, caliente, roja o más oscura de lo normal.
relief-walk = ¿Ya aflojó? Siéntese un momento y luego camine despacio.
relief-stay-seated = ¿Ya aflojó? Quédese en el asiento un minuto.
relief-lie = ¿Ya aflojó? Siga en la cama, sin moverse, un minuto.
relief-ten-minutes = ¿Sigue el calambre tras diez minutos de estirar? Llame a un médico o a una línea de consejo médico. ¿La pierna está fría, pálida, adormecida o hinchada? Llame al número de emergencias.
relief-ten-minutes-numb = ¿Sigue el calambre tras diez minutos de estirar? Llame a un médico o a una línea de consejo médico. ¿La pierna está fría, pálida, hinchada o más adormecida que de costumbre? Llame al número de emergencias.
log-noted = Anotado: { $time }.
log-noted-no-time = Anotado.
log-noted-what = Anotado ({ $time }): { $what }.
log-noted-what-no-time = Anotado: { $what }.
log-severity = { $severity } de 10
log-note = <i>{ $note }</i>
log-left = { $muscle ->
    [calf] pantorrilla izquierda
    [foot] pie izquierdo
    [thigh] parte de delante del muslo izquierdo
    [hamstring] parte de atrás del muslo izquierdo
    [shin] espinilla izquierda
   *[other] pierna izquierda
 }
log-right = { $muscle ->
    [calf] pantorrilla derecha
    [foot] pie derecho
    [thigh] parte de delante del muslo derecho
    [hamstring] parte de atrás del muslo derecho
    [shin] espinilla derecha
   *[other] pierna derecha
 }
log-both = { $muscle ->
    [calf] las dos pantorrillas
    [foot] los dos pies
    [thigh] parte de delante de los dos muslos
    [hamstring] parte de atrás de los dos muslos
    [shin] las dos espinillas
   *[other] las dos piernas
 }
log-muscle = { $muscle ->
    [calf] pantorrilla
    [foot] pie
    [thigh] parte de delante del muslo
    [hamstring] parte de atrás del muslo
    [shin] espinilla
   *[other] pierna
 }
log-cramp-alone = He anotado este calambre y no he guardado nada más. Más adelante, /start le cuenta más.
log-already = Ya he anotado un calambre. ¿Este es otro?
button-note-it = Anotarlo
told-now = ¿Un calambre: { $what }? Toque el botón y lo anoto. En una emergencia, llame al número de emergencias local.
told-then = ¿Un calambre ({ $time })? Toque el botón y lo anoto. En una emergencia, llame al número de emergencias local.
told-then-what = ¿Un calambre ({ $time }): { $what }? Toque el botón y lo anoto. En una emergencia, llame al número de emergencias local.
told-last-night = la noche pasada
log-undone = He quitado ese calambre.
log-severity-noted = Anotado: { $severity } de 10. Ahora descanse.
log-severity-noted-later = Anotado: { $severity } de 10.
log-morning-checkin = Está bien. Puede contármelo por la mañana. Ahora descanse.
log-morning-report = Está bien. Puede añadir más durante el día: /report. Ahora descanse.
log-cannot-sleep = ¿Sigue sin dormir después de unos 20 minutos? Si es seguro para usted, levántese: encienda la luz, siéntese primero y luego póngase de pie. Cuando vuelva a sentarse, deje la luz baja. Regrese a la cama cuando tenga sueño.
log-ask-over = ¿Sigue el calambre, o solo queda el dolor?
log-sore = Una pierna puede doler un día después de un calambre. Es común. ¿Hay una pierna hinchada, caliente, roja o más oscura de lo normal? Pida consejo médico hoy mismo.
button-still-cramping = Sigue el calambre
button-just-sore = Solo queda el dolor
button-still-bad = Sigue fuerte
button-easing = Ya afloja
button-undo = Deshacer
button-log-another = Añadir otro
button-in-the-morning = Por la mañana
button-cannot-sleep = No puedo volver a dormir
try-thigh = ¿Delante del muslo? El talón hacia la nalga. Agárrese.
try-thigh-in-bed = ¿Delante del muslo? Quédese en la cama. El talón hacia la nalga.
try-other-leg = Estire solo la otra pierna. Deje quieta la pierna que tiene que revisar un médico o una enfermera.
try-shin = ¿La espinilla? Apunte con los dedos del pie hacia delante.
try-foot = ¿El pie? Lleve los dedos hacia arriba. ¿No alcanza? Use una toalla.
try-look = ¿La pierna está caliente, roja o más oscura? No la frote.
try-again = Otra vez: rodilla recta, dedos hacia usted, cuente despacio hasta diez.
try-towel = ¿No alcanza el pie? Ayúdese con una toalla o un cinturón.
try-warm = Ponga encima algo tibio, no caliente. Nunca sobre piel adormecida.
try-walk = Camine unos pasos, con apoyo.
try-breathe = Suelte el aire despacio. Deje caer los hombros.
