## safety

day_moves = Bergerak sedikit di siang hari
    .told = Anda bercerita tentang hari-hari ketika Anda sedikit bergerak.
    .say = Gerakan kecil ikut berarti. Bisakah Anda bergerak lima menit di siang hari? Di dalam rumah boleh, di kursi juga boleh.
    .why = 50 uji dengan 3.937 orang lanjut usia menemukan bahwa olahraga sejalan dengan tidur yang lebih baik. Tidak ada uji yang menunjukkan bahwa itu berarti lebih sedikit kram.
day_moves-five_minutes = Lima menit
    .i = Saya bergerak selama lima menit
day_moves-ten_after_lunch = Sepuluh menit setelah makan siang
    .i = Saya berjalan selama sepuluh menit, di dalam atau di luar
day_moves-ten_twice = Sepuluh menit, dua kali sehari
    .i = Saya berjalan selama sepuluh menit, dan sekali lagi nanti
day_moves-chair_set = Tumit dan lengan, sambil duduk
    .i = Saya gerakkan tumit, jari kaki, dan lengan sepuluh kali di kursi
day_moves-rain = Hujan
    .then = Kalau hujan, saya bergerak di dalam rumah.
day_moves-tired = Saya lelah
    .then = Kalau saya lelah, saya lakukan separuhnya.
day_moves-hurts = Mungkin terasa sakit
    .then = Kalau terasa sakit, saya berhenti. Kalau dada yang sakit, saya segera mencari pertolongan.
