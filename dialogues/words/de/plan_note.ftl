note_at = Wann würde eine stille Nachricht helfen? Sie macht keinen Ton. Nach zwei Wochen kommt sie von selbst nicht mehr. Tippen Sie auf eine Zeit, oder schreiben Sie eine, zum Beispiel 14:20.
    .time = { $time }
