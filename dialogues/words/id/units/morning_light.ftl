## safety

morning_light = Cahaya pagi
    .told = Anda bangun lebih siang dari rencana pada { $days } dari { $told } hari.
    .say = Cahaya di pagi hari membantu tubuh mengenali waktu. Bisakah Anda memulai hari di dekat jendela? Cahaya matahari sudah cukup. Tidak perlu lampu.
    .why = Uji tentang cahaya terang, kalau digabungkan, menunjukkan pengaruh kecil pada tidur. Pada 51 orang lanjut usia di rumah, tidak ada perubahan.
morning_light-curtain = Langsung buka tirai
    .i = Saya buka tirai lebar-lebar
morning_light-breakfast_at_window = Minuman pertama di jendela
    .i = Saya minum gelas pertama dalam cahaya di jendela
morning_light-ten_minutes_outside = Sepuluh menit di luar
    .i = Saya duduk atau berjalan di luar selama sepuluh menit
morning_light-dark = Masih gelap
    .then = Kalau masih gelap, saya mencari cahaya sedikit lebih siang.
morning_light-rain = Hujan
    .then = Kalau hujan, jendela sudah cukup.
morning_light-slept_in = Saya bangun siang
    .then = Kalau saya bangun siang, saya mencari cahaya saat itu.
