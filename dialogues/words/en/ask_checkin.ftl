checkin_consent = Shall I ask each morning how your night was? It takes a few taps. My message makes no sound.
    .yes = Yes, ask me
    .no = No, thanks
rising = When do you get up? Tap a time, or type one like 6:45.
    .time = { $time }
