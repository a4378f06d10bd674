checkin_consent = ¿Le pregunto cada mañana cómo fue la noche? Son unos pocos toques. Mi mensaje no suena.
    .yes = Sí, pregúnteme
    .no = No, gracias
rising = ¿A qué hora se levanta? Toque una hora, o escriba una como 6:45.
    .time = { $time }
