### A test by lot. Rules: see charley.ftl.

## safety

button-trial = Poner a prueba un hábito
button-trial-start = Empezar la prueba
trial-what = <b>Poner a prueba un hábito</b>
    Su diario muestra qué va junto con qué. Una prueba puede decir más. Lanzo una moneda, cada noche o, con el estiramiento, cada semana: con el hábito, o sin él. Por favor, haga lo que diga. Por la mañana, cuénteme cómo fue la noche.
trial-length = Tuvo calambre en { $cramps } de las últimas { $nights } noches que me contó. Si un hábito le ayuda mucho, puede notarse después de unas { $needed } noches; en su caso, unas { $weeks } semanas. Muchas veces una prueba no muestra nada claro, aunque el hábito ayude. Dura doce semanas como máximo. Puede parar cuando quiera.
trial-which = ¿Qué hábito?
trial-no-chance = Ahora no puedo proponer una prueba. O aquí no hay ningún hábito seguro para usted, o doce semanas apenas mostrarían algo.
trial-stretch = <b>El estiramiento antes de dormir</b>
    Este va por semanas, porque tarda en ayudar. Una de cada dos semanas es con el estiramiento.
    Con: el estiramiento antes de acostarse, toda la semana. /stretch lo muestra.
    Sin: ningún estiramiento antes de acostarse. ¿Un calambre? Estírelo enseguida, cualquier noche.
trial-water = <b>El agua de la noche</b>
    Con: un vaso pequeño por la noche.
    Sin: ningún vaso extra. ¿Tiene sed? Entonces beba, cualquier noche.
trial-walk = <b>Un paseo corto por la noche</b>
    Con: unos diez minutos con calma, por donde haya luz y sea seguro.
    Sin: ningún paseo extra esa noche.
trial-rules = La moneda se lanza cuando llega el recordatorio de la noche. Lo activo yo, y también las preguntas de la mañana. ¿Hizo otra cosa? De todos modos, la noche cuenta como dijo la moneda. Puede dejar fuera una noche hasta la hora de acostarse.
trial-rules-weeks = La moneda se lanza con el primer recordatorio de la noche de cada semana. Lo activo yo, y también las preguntas de la mañana. Lleva las doce semanas enteras. ¿Hizo otra cosa? De todos modos, la noche cuenta como dijo la moneda.
trial-started = La prueba ha empezado. La moneda se lanza por primera vez con el próximo recordatorio.
trial-head = <b>Su prueba:</b> { $name }
trial-state = Noche { $night } de { $nights }. Noches que me ha contado hasta ahora: { $with } con esto, { $without } sin esto.
trial-no-reminder = Por el momento, el recordatorio de esta prueba no llega, así que no se lanza ninguna moneda. /settings muestra por qué.
trial-nothing-yet = Miro una vez por semana. Me guardo los números hasta que haya una respuesta probable o se acabe el tiempo, para que no cambien lo que me cuenta.
trial-nothing-yet-weeks = Comparo las semanas cuando hayan pasado las doce. Hasta entonces me guardo los números, para que no cambien lo que me cuenta.
trial-clear = Ya hay una respuesta probable, así que la prueba ha terminado.
trial-over = Las doce semanas de la prueba han terminado.
trial-stopped = Usted la paró, así que esto es lo que sé hasta ahora.
trial-counts = Noches con calambre: { $cramps_with } de { $nights_with } con esto, { $cramps_without } de { $nights_without } sin esto.
trial-helps = Es probable que le ayude: hubo menos noches con calambre con esto, y la moneda eligió las noches.
trial-helps-weeks = Es probable que le ayude: hubo menos noches con calambre en las semanas con esto. La moneda eligió las semanas, y el azar por sí solo haría esto en menos de 1 de cada 20 pruebas.
trial-does-not-help = Es probable que no le ayude: hubo más noches con calambre con esto, y la moneda eligió las noches.
trial-no-difference = Sin diferencia clara. Aun así puede ayudar un poco: a una prueba así eso se le puede escapar.
trial-no-difference-weeks = Sin diferencia clara. Puede que los bloques de una semana sean demasiado cortos para saberlo.
trial-too-few-weeks = Muy pocas semanas para comparar.
trial-too-few = Muy pocas noches para comparar.
trial-left-out = { $nights ->
    [1] Una noche no cuenta: el recordatorio no le llegó, o usted la dejó fuera.
   *[other] { $nights } noches no cuentan: el recordatorio no le llegó, o usted las dejó fuera.
 }
trial-not-told = { $nights ->
    [1] Una noche más no cuenta: no me contó cómo fue.
   *[other] { $nights } noches más no cuentan: no me contó cómo fueron.
 }
