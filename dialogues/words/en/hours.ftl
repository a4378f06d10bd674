zone = Where are you? Type a big city near you, or share your place. I need it to know your night. Then I stay quiet while you sleep.
bedtime = When do you go to bed? Tap a time, or type one like 22:15.
    .time = { $time }
rising = When do you get up? Tap a time, or type one like 6:45.
    .time = { $time }
