### The first questions. Rules: see charley.ftl.

## safety

start-what-i-am = Hola, soy Charley. Ayudo a personas adultas con calambres nocturnos en las piernas: qué hacer durante un calambre, un estiramiento corto y un diario para su médico.
# What Charley is not. Exact, and nothing softer.
start-no-doctor = Soy un programa, no un médico. No doy diagnósticos ni tratamientos. Nadie vigila este chat. En una emergencia, llame al número de emergencias local.
start-consent = <b>Empezar</b> lleva cinco minutos, y puede parar cuando quiera. Guardo lo que me cuente hasta que envíe /delete.
start-again = Me alegra verle de nuevo. ¿Qué le gustaría hacer?
button-set-up = Empezar
button-start-again = Empezar otra vez las preguntas
button-open-question = Volver a la pregunta abierta
cancelled = Aquí lo dejamos. Lo que me contó hasta ahora queda guardado.
nothing-to-cancel = Ahora no hay nada abierto.
part-noted = Anotado. Gracias.
evening-both = <b>Todo listo.</b> Se acuesta: { $bedtime }. Se levanta: { $rising }. Agua: { $water }. Estiramiento: { $stretch }.
evening-stretch = <b>Todo listo.</b> Se acuesta: { $bedtime }. Se levanta: { $rising }. Estiramiento: { $stretch }.
evening-quiet = <b>Todo listo.</b> Se acuesta: { $bedtime }. Se levanta: { $rising }.
mostly-harmless = Los calambres nocturnos son comunes. Duelen, pero por lo general son inofensivos. Muchas veces no se encuentra una causa.
start-with-stretch = Estire justo antes de acostarse. Pruébelo ahora.
rest-each-morning = Tengo más preguntas: sobre sus calambres, su salud y seis cosas que pueden ir junto con los calambres. Puedo preguntar una parte cada mañana, o todo ahora.
rest-any-time = Tengo más preguntas: sobre sus calambres, su salud y seis cosas que pueden ir junto con los calambres. Puede seguir con ellas cuando quiera: /start
parts-left = { $parts ->
    [1] Queda una parte más. /triggers muestra lo que me ha contado hasta ahora.
   *[other] Quedan { $parts } partes más. /triggers muestra lo que me ha contado hasta ahora.
 }
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = Parar aquí por ahora
