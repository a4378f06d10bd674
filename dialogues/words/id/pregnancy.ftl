## safety

pregnancy_name = Kram saat hamil
pregnancy_evidence = Seberapa pasti ini? Kram umum terjadi saat hamil, terutama di bulan-bulan akhir. Hasil penelitian tentang tablet berbeda-beda. Belum ada penelitian yang menguji peregangan saat hamil.
pre1 = Apakah Anda hamil? Atau melahirkan dalam 6 minggu terakhir?
    .pregnant = Hamil
    .after_birth = Baru melahirkan
    .no = Tidak
    .rather_not_say = Lebih suka tidak menjawab
pre2 = Sekarang sudah berapa minggu?
    .under_14 = Kurang dari 14 minggu
    .weeks_14_27 = 14 sampai 27 minggu
    .weeks_28_plus = 28 minggu atau lebih
pre3 = Apakah ada salah satu dari ini? Ketuk semua yang sesuai.
    .one_leg_swollen = Satu kaki bengkak dan nyeri, atau panas
    .bad_headache = Sakit kepala hebat
    .vision = Penglihatan kabur, ada kilatan
    .sudden_swelling = Bengkak mendadak: wajah, tangan, kaki
    .pain_under_ribs = Nyeri di bawah rusuk
    .vomiting = Muntah yang baru atau parah
    .breathless = Nyeri dada atau sesak napas
    .none = Tidak satu pun
pre_tip_rest = Kiat tentang gerak dan peregangan harus menunggu dulu. Biarkan dokter atau bidan memeriksa kaki Anda lebih dulu.
pre_tip_stretch = Regangkan dulu: tumit ke bawah, jari kaki ke atas, lutut lurus. Tarik pelan-pelan. Jangan pijat kaki yang bengkak, panas, merah, atau lebih gelap dari biasanya.
pre_tip_side = Tidurlah miring, ke kiri atau ke kanan. Terbangun dalam posisi telentang? Tinggal miring lagi. Biarkan selimut longgar.
pre_tip_move = Gerakkan seluruh kaki, sampai ke telapak, dengan lembut di siang hari. Biarkan selimut longgar di malam hari.
pre_tip_team = Ceritakan kram ini kepada bidan atau dokter kandungan Anda pada kunjungan berikutnya. Jangan mulai apa pun yang baru untuk kram kecuali atas saran mereka.
pre_tip_no = Tidak ada yang perlu dilakukan di sini. Kalau ini berubah, buka lagi bagian ini dengan /triggers.
