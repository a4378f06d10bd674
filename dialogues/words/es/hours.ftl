bedtime = ¿A qué hora se acuesta? Toque una hora, o escriba una como 22:15.
    .time = { $time }
zone = ¿Qué hora es ahora donde está? Escríbala, como 21:40. O escriba una ciudad grande cercana, o comparta su ubicación. Así guardo silencio mientras duerme.
