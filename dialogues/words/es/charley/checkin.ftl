### The morning check-in. Rules: see charley.ftl.

announce-head = <b>Algo nuevo de sus propias noches</b>
announce-meaning = No tiene por qué ser la razón. /triggers muestra todo lo que comparé.
announce-no-longer =
    { $way ->
        [more] Le dije que, en su caso, es probable que vaya junto con más calambres. Con sus noches más recientes, esto ya no se sostiene.
       *[fewer] Le dije que, en su caso, es probable que vaya junto con menos calambres. Con sus noches más recientes, esto ya no se sostiene.
    }
water-offer = Se levantó varias veces en la noche. ¿Paso el agua a tres horas y media antes de acostarse, o la quito?
button-water-earlier = Pasarla a más temprano
button-water-off = Quitar el recordatorio de agua
stretch-offer = ¿Le va bien el recordatorio del estiramiento? Puede llegar a otra hora, menos veces o nunca. Con /settings se cambia de nuevo.
button-stretch-at = A otra hora
button-stretch-fewer = Menos veces
button-stretch-off = Quitar el recordatorio
water-moved = He cambiado la hora del agua.
checkin-needs-hours = Para eso necesito saber a qué hora se acuesta y se levanta.
checkin-stops = Ya llevo dos semanas preguntando cada mañana, así que dejo de preguntar. Su diario se conserva, y los recordatorios de la noche siguen.
checkin-nothing = Está bien. No anoté nada de la noche del { $day }.
checkin-noted-clear = Anotado: ningún calambre en la noche del { $day }.
checkin-noted = { $cramps ->
    [1] Anotado: un calambre en la noche del { $day }.
   *[other] Anotado: { $cramps } calambres en la noche del { $day }.
 }
checkin-hard-night = Fue una noche dura. Descanse hoy cuando pueda.
checkin-after-cramps = Descanse hoy cuando pueda.
sleep-times-stop = Está bien. A partir de ahora dejo fuera las preguntas sobre el sueño. Puede recuperarlas con /settings.
button-more = Más sobre ayer
button-about-cramp = Sobre el calambre: { $time }
button-about-cramp-no-time = Sobre el calambre
checkin-not-clear = En su diario hay un calambre en la noche del { $day }. Si fue un error, puede quitarlo con /report.
pregnancy-again = Sobre el embarazo: ¿sigue siendo cierto lo que me contó?
pregnancy-never = No volveré a preguntar por eso.
button-no-change = Sigue igual
button-never-ask = No preguntar más
button-tips-off = No más consejos
often-low-mineral = Me contó que un mineral salió bajo en un análisis de sangre. Pregunte en la cita si eso se corrigió y si se volvió a revisar.
often-seen = Bien. No volveré a mencionarlo durante seis meses.
button-seen-someone = Ya fui a que me vieran
tip-same-rising = Levántese a la misma hora cada día. Acuéstese cuando tenga sueño, no antes.
tip-room = Tenga la habitación oscura, fresca y sin ruido.
tip-screens = Deje las pantallas media hora antes de acostarse.
tip-caffeine = Nada de café, refrescos de cola ni té fuerte en las seis horas antes de acostarse.
tip-alcohol = Nada de alcohol cerca de la hora de acostarse.
tip-fluids-limit = Beba poco en las dos últimas horas antes de acostarse. Vaya al baño justo antes.
tip-fluids-early = Beba sobre todo en las primeras horas del día. Antes de acostarse, beba poco y vaya al baño.
tip-late-meal = Nada de comidas grandes a última hora de la noche. Algo ligero está bien.
tip-move-by-day = Muévase un poco durante el día.
tip-wind-down = Vaya bajando el ritmo: estire, respire despacio, baje la luz.
tip-get-up = ¿Unos 20 minutos sin dormir después de un calambre? Si es seguro para usted, levántese: encienda la luz, siéntese primero y luego póngase de pie. Cuando vuelva a sentarse, deje la luz baja. Regrese cuando tenga sueño.
tip-sit-up = ¿Mucho rato sin dormir después de un calambre? Siéntese contra la almohada. Deje la lámpara baja. Acuéstese otra vez cuando tenga sueño. No hace falta levantarse.
tip-covers = Deje floja la ropa de cama, para que no empuje los dedos de los pies hacia abajo.
summary-offer = Su diario ya tiene siete mañanas o más. ¿Le resumo cada semana en números y una imagen? Llega los domingos por la mañana, sin sonido.
button-summary-yes = Sí, los domingos
button-summary-day = Otro día de la semana
button-summary-no = No, gracias
