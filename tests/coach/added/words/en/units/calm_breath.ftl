calm_breath-hum_softly = Hum softly
    .i = I hum softly as I breathe out
