## safety

drink_by_day = Minum lebih awal, pagi dan siang
    .told = Anda bercerita bahwa Anda sedikit minum di siang hari, atau bolak-balik ke toilet.
    .say = Minumlah di pagi dan siang hari, dan seteguk-seteguk saja menjelang malam. Bagaimana kalau segelas setiap kali makan? Dengan begitu, malamnya Anda tidak perlu banyak minum.
    .why = Sebuah lembaga amal tentang tidur menyarankan minum lebih sedikit dalam dua jam sebelum tidur, supaya jarang ke toilet. Untuk kram malam, tidak ditemukan uji tentang air.
drink_by_day-glass_with_meals = Segelas setiap kali makan
    .i = Saya siapkan segelas untuk makan berikutnya
drink_by_day-eleven_and_three = Segelas pukul 11 dan pukul 3 sore
    .i = Saya rencanakan segelas pukul sebelas dan segelas pukul tiga sore
drink_by_day-last_big_drink = Minum banyak terakhir lebih awal
    .i = Saya rencanakan minum banyak yang terakhir dua jam sebelum tidur
drink_by_day-forget = Saya lupa
    .then = Kalau saya lupa, saya lanjutkan saat makan berikutnya.
drink_by_day-no_toilet = Tidak ada toilet di dekat saya
    .then = Kalau tidak ada toilet di dekat saya, saya minum setelah pulang.
drink_by_day-no_thirst = Saya tidak haus
    .then = Kalau saya tidak haus, beberapa teguk sudah cukup.
