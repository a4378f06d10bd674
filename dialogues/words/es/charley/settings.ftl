### The settings. Rules: see charley.ftl.

summary-which-day = ¿Qué mañana le resumo la semana? Llega sin sonido.
button-summary = Resumen de la semana
button-no-summary = Sin resumen
settings-changed = Cambiado.
settings-water-waits = Anotado. El agua sigue desactivada por ahora.
settings-unknown = No entendí eso. Pruebe con uno de estos: <code>/settings water off</code>, <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-limit = No entendí eso. Pruebe con uno de estos: <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-young = No entendí eso. Pruebe con uno de estos: <code>/settings checkin on</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-hours = Se acuesta: { $bedtime }. Se levanta: { $rising }. Hora de { $place }.
settings-no-hours = Aún sin hora de acostarse. /bedtime la pone.
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] Agua: activada, { $minutes } minutos antes de acostarse
       *[off] Agua: desactivada
    }
settings-stretch =
    { $switch ->
        [on] Estiramiento: activado, { $minutes } minutos antes de acostarse
       *[off] Estiramiento: desactivado
    }
settings-checkin =
    { $switch ->
        [on] Preguntas de la mañana: activadas
       *[off] Preguntas de la mañana: desactivadas
    }
settings-tips =
    { $switch ->
        [on] Consejos para dormir: activados
       *[off] Consejos para dormir: desactivados
    }
settings-sleep-times = Horarios de sueño: activados, hasta la noche del { $day }
settings-no-sleep-times = Horarios de sueño: desactivados
settings-sleep-times-begin = Hasta la noche del { $day }, por la mañana pregunto también a qué hora se acostó, se durmió y se levantó. Así usted y su médico pueden ver cuánto duerme. Por favor, no mire el reloj para eso: basta con un cálculo a ojo.
settings-summary =
    { $weekday ->
        [1] Su semana: los lunes por la mañana
        [2] Su semana: los martes por la mañana
        [3] Su semana: los miércoles por la mañana
        [4] Su semana: los jueves por la mañana
        [5] Su semana: los viernes por la mañana
        [6] Su semana: los sábados por la mañana
       *[7] Su semana: los domingos por la mañana
    }
settings-no-summary = Su semana: desactivada
settings-pictures = Imágenes: { $light }
settings-emergency = Número de emergencias: { $number }
settings-emergency-own = Número de emergencias: { $number }, puesto por usted
settings-no-emergency = Número de emergencias: el local
settings-emergency-form = Envíe el número solo con cifras y espacios. Puede empezar con + y tiene 15 cifras como máximo. Así: <code>/settings emergency 111</code>
settings-trial = Su prueba: { $name }
settings-fewer = Menos recordatorios del estiramiento, como usted quiso: <code>/settings stretch on</code> los trae todos de vuelta.
settings-paused = Los recordatorios están en pausa hasta el { $day }.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = También puede escribir: <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-limit = También puede escribir: <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-young = También puede escribir esto: <code>/settings pause 7</code>, <code>/settings checkin on</code>
settings-water-range = El agua puede llegar entre { $from } y { $to } minutos antes de acostarse.
settings-stretch-range = El estiramiento puede llegar entre { $from } y { $to } minutos antes de acostarse.
settings-too-close = El agua tiene que llegar al menos 15 minutos antes del estiramiento. No se cambió nada.
settings-languages = Hasta ahora hablo estos idiomas: { $languages }
languages-which = ¿En qué idioma quiere que le hable?
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = { $days ->
    [1] Puedo hacer una pausa de un día como máximo.
   *[other] Puedo hacer una pausa de { $days } días como máximo.
 }
stopped = No más recordatorios. Su diario se conserva, y /log funciona a cualquier hora.
button-settings = Ajustes
button-switch-water =
    { $switch ->
        [on] Agua: activar
       *[off] Agua: desactivar
    }
button-switch-stretch =
    { $switch ->
        [on] Estiramiento: activar
       *[off] Estiramiento: desactivar
    }
button-switch-checkin =
    { $switch ->
        [on] Preguntas de la mañana: activar
       *[off] Preguntas de la mañana: desactivar
    }
button-switch-sleep-times =
    { $switch ->
        [on] Horarios de sueño: activar
       *[off] Horarios de sueño: desactivar
    }
button-switch-tips =
    { $switch ->
        [on] Consejos para dormir: activar
       *[off] Consejos para dormir: desactivar
    }
light-night = oscuras por la noche y de madrugada
light-dark = siempre oscuras
light-light = siempre claras
light-which = ¿Cuándo quiere las imágenes con fondo oscuro?
button-lights = Imágenes oscuras o claras
button-light-night = Noche y madrugada
button-light-dark = Siempre
button-light-light = Nunca
button-pause = Pausa de 7 días
button-resume = Terminar la pausa
button-change-bedtime = Cambiar la hora de acostarse
