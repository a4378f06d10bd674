## safety

pregnant_nights = Gerak duduk, tidur miring
    .told = Ada orang yang ingin tahu cara peregangan dan cara berbaring.
    .say = Saya bisa menjelaskan cara peregangan dan cara berbaring pada minggu-minggu ini. Yang sedang tidak cocok bagi Anda memang tidak masuk dalam rencana Anda.
    .on = Untuk Anda, peregangannya sambil duduk, atau di tembok.
    .why = Beberapa negara menganjurkan tidur miring mulai 28 minggu, berdasarkan penelitian yang membandingkan kelompok-kelompok perempuan. Peregangan belum diuji saat hamil.
pregnant_nights-seated_stretch =
    .on = Berpeganganlah pada benda yang kokoh. Pelan-pelan, jangan disentak-sentak.
pregnant_nights-settle_on_side =
    .on = Mulai 28 minggu, layanan kesehatan menganjurkan: tidurlah miring, ke kiri atau ke kanan. Kalau terbangun dalam posisi telentang, tinggal miring lagi. Tidak perlu khawatir.
