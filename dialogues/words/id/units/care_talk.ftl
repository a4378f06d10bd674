## safety

care_talk = Membawa lembar ke dokter
    .told = Ada orang yang merencanakan hari untuk pergi ke dokter.
    .say = Dua minggu malam Anda muat dalam satu lembar. Mau saya buatkan untuk kunjungan Anda?
    .why = Selembar catatan dari cerita Anda adalah kebiasaan baik untuk kunjungan ke dokter. Itu sebuah daftar, bukan tes.
care_talk-make_page = Buat lembarnya
    .i = Saya minta lembar saya kepada Charley
care_talk-write_question = Tulis satu pertanyaan saya
    .i = Saya tulis satu hal yang ingin saya tanyakan
care_talk-book = Buat janji periksa
    .i = Saya membuat janji periksa
care_talk-nervous = Saya jadi gugup
    .then = Kalau saya gugup, saya mengajak seseorang.
care_talk-no_date = Jadwalnya masih lama
    .then = Kalau jadwalnya masih lama, saya katakan seberapa parah keadaannya.
care_talk-forget = Saya lupa
    .then = Kalau saya suka lupa, saya taruh lembarnya di dekat kunci.
