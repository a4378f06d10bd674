note_at = A que horas um recado silencioso ajudaria? Ele não faz barulho e acaba sem você fazer nada, depois de duas semanas. Toque em um horário, ou digite um, como 14:20.
    .time = { $time }
