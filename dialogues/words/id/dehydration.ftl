## safety

dehydration_name = Minum
dehydration_evidence = Seberapa pasti ini? Tidak terlalu. Saya tidak tahu ada penelitian yang menguji pengaruh minum pada kram malam. Banyak panduan kesehatan tetap mencantumkannya.
deh1 = Berapa gelas Anda minum pada hari-hari biasa? Teh, kopi, dan susu ikut dihitung.
    .six_plus = 6 atau lebih
    .three_to_five = 3 sampai 5
    .under_three = Kurang dari 3
    .not_sure = Tidak yakin
deh2 = Apa warna air kencing Anda di siang hari?
    .pale = Bening atau kuning muda
    .dark = Kuning tua
    .not_sure = Tidak yakin
deh3 = Apakah ada salah satu dari ini dalam dua hari terakhir? Ketuk semua yang sesuai.
    .heat_or_sweat = Kepanasan atau banyak berkeringat
    .ill = Demam, sakit perut, muntah, atau diare
    .none = Tidak satu pun
deh_tip_limit = Tetaplah pada apa yang dikatakan dokter atau perawat Anda soal minum.
deh_tip_ask = Tanyakan kepada dokter atau perawat minum apa dan berapa banyak yang tepat bagi Anda. Ceritakan kram Anda kepada mereka.
deh_tip_spread = Bagilah minum Anda sepanjang hari. Enam sampai delapan gelas adalah patokan yang umum.
deh_tip_sweat = Setelah banyak berkeringat, minumlah bersama makanan. Jangan minum banyak air putih sekaligus.
deh_tip_hot = Minumlah sedikit lebih banyak di hari yang panas, di hari yang aktif, atau saat sakit.
deh_tip_evening = Minumlah sedikit saja di malam hari. Satu gelas kecil, dua jam sebelum tidur, sudah cukup.
