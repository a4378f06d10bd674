bedtime = When do you go to bed? Tap a time, or type one like 22:15.
    .time = { $time }
zone = What time is it now where you are? Type it, like 21:40. Or type a big city near you, or share your location. Then I stay quiet while you sleep.
