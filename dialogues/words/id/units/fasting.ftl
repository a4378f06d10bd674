## safety

fasting = Minggu-minggu puasa
    .told = Ada orang yang mengubah malamnya selama minggu-minggu puasa.
    .say = Selama minggu-minggu puasa, jam makan dan tidur bergeser. Dokter atau perawat bisa menjelaskan cara berpuasa yang aman, dan kapan minum obat. Peregangan tetap ada. Yang lain bisa menunggu.
    .on = Antara matahari terbenam dan fajar, minumlah seperti yang sudah Anda rencanakan. Saya tidak mengirim pengingat minum.
    .instead = Tanyakan kepada dokter atau perawat sebelum Anda berpuasa. Mereka tahu apa yang aman bagi Anda.
    .why = Tidak ditemukan penelitian, hanya nasihat dari media dan klinik. Jadi rencana ini mengikuti jam tidur Anda dan menyerahkan soal puasa kepada Anda.
fasting-bedtime_moves =
    .on = Pengingat saya mengikuti jam tidur Anda.
fasting-short_nap =
    .on = Tidur siang sampai setengah jam boleh saja.
