## safety

rise_time = Jam bangun yang tetap
    .told = Sulit tertidur, atau jam bangun yang berubah-ubah, pada { $days } dari { $told } hari.
    .say = Memulai hari pada jam yang tetap bisa membantu malam berikutnya. Mau memilih jamnya? Malamnya boleh sepanjang yang Anda mau.
    .why = Dari 79 orang lanjut usia, dua dari tiga menjadi lebih baik dengan kursus tidur singkat, dan satu dari empat tanpa kursus. Kursus itu memakai jam bangun tetap dan waktu lebih singkat di tempat tidur. Keduanya tidak diuji sendiri-sendiri.
rise_time-workdays = Jam sama di hari kerja
    .i = Saya mulai hari pada jam pilihan saya di hari kerja
rise_time-all_week = Jam sama sepanjang minggu
    .i = Saya mulai hari pada jam pilihan saya, kurang lebih setengah jam
rise_time-curtain = Duduk, lalu buka tirai
    .i = Saya duduk sebentar, lalu membuka tirai pada jam pilihan saya
rise_time-bad_night = Malam yang buruk
    .then = Kalau malamnya sangat buruk, saya mulai hari sedikit lebih siang.
rise_time-free_day = Hari libur
    .then = Kalau hari libur, saya tetap dalam setengah jam dari jam saya.
rise_time-late_out = Malam sampai larut
    .then = Kalau saya tidur larut, saya kembali ke jam saya pada hari berikutnya.
