note_at = ¿A qué hora ayudaría una nota silenciosa? No suena, y termina sola después de dos semanas. Toque una hora, o escriba una, como 14:20.
    .time = { $time }
