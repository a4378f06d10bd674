bedtime = Jam berapa Anda pergi tidur? Ketuk jamnya, atau ketik seperti 22:15.
    .time = { $time }
zone = Jam berapa sekarang di tempat Anda? Ketik, misalnya 21:40. Atau ketik kota besar di dekat Anda, atau bagikan lokasi Anda. Dengan begitu saya diam selama Anda tidur.
