checkin_consent = Shall I ask each morning how your night was? It takes a few taps. My message makes no sound.
    .yes = Yes, ask me
    .no = No, thanks
