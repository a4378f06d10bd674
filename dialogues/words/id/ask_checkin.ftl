checkin_consent = Mau saya tanya setiap pagi bagaimana malam Anda? Cukup beberapa ketukan. Pesan saya tidak berbunyi.
    .yes = Ya, tanyakan
    .no = Tidak, terima kasih
rising = Jam berapa Anda bangun? Ketuk jamnya, atau ketik seperti 6:45.
    .time = { $time }
