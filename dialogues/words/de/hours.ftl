bedtime = Wann gehen Sie ins Bett? Tippen Sie auf eine Zeit, oder schreiben Sie eine, zum Beispiel 22:15.
    .time = { $time }
zone = Wie spät ist es jetzt bei Ihnen? Schreiben Sie es, zum Beispiel 21:40. Oder schreiben Sie eine große Stadt in Ihrer Nähe, oder teilen Sie Ihren Standort. Dann bin ich still, während Sie schlafen.
