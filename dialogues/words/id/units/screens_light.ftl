## safety

screens_light = Layar dan lampu
    .told = Perlu lebih dari setengah jam untuk tertidur pada { $days } dari { $told } malam.
    .say = Yang kita baca menjelang tidur bisa membuat pikiran tetap sibuk. Bisakah setengah jam terakhir dibuat tenang? Saya memang akan diam.
    .why = Pada tahun 2024, sekelompok ahli sepakat bahwa layar merugikan tidur anak muda. Untuk orang dewasa, mereka tidak sepakat.
screens_light-phone_away = Ponsel jauh dari jangkauan
    .i = Saya isi daya ponsel jauh dari tempat tidur
screens_light-nothing_exciting = Setengah jam terakhir yang tenang
    .i = Saya buat setengah jam terakhir tenang
screens_light-lamps_low = Lampu redup setelah makan malam
    .i = Saya redupkan lampu
screens_light-someone_calls = Mungkin ada yang perlu saya
    .then = Kalau mungkin ada yang perlu saya, ponsel saya taruh di dekat saya.
screens_light-bored = Saya bosan
    .then = Kalau saya bosan, saya ambil buku yang tenang atau musik lembut.
screens_light-forget = Saya lupa
    .then = Kalau saya lupa, saya mulai begitu teringat.
