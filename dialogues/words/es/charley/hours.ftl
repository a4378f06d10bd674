### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = Seguir con las preguntas
place = { $place }
bedtime-example = Envíe una hora como 22:30 o 10:30 pm. O todo junto: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time } - ¿cuál quiere decir?
bedtime-at-night = { $time }, de noche
bedtime-in-the-morning = { $time }, por la mañana
bedtime-in-the-afternoon = { $time }, por la tarde
bedtime-set = Se acuesta: { $bedtime }. Se levanta: { $rising }. Hora de { $place }.
place-unknown = No conozco ese lugar. Envíe la hora que es ahora, como 21:40, o una ciudad grande cercana, o su ubicación.
place-unknown-named = No conozco un lugar llamado “{ $place }”. Envíe la hora que es ahora, como 21:40, o una ciudad grande cercana, o su ubicación.
place-several = Hay más de un lugar llamado “{ $place }”. Envíe otra vez /bedtime, también con el país.
place-which = ¿Cuál es?
place-which-clock = ¿Cuál de estos tiene la misma hora que usted, en verano y en invierno?
place-noted = Anotado: hora de { $place }.
