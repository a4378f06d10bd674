## safety

circulation_name = Duduk dan berdiri diam
circulation_evidence = Seberapa pasti ini? Sedikit. Dalam satu penelitian pada orang di atas 60 tahun, yang lebih sedikit bergerak lebih banyak mengalami kram. Dalam penelitian pada pekerja, berdiri lama sejalan dengan kram hanya pada laki-laki. Tidak ada penelitian yang menunjukkan bahwa lebih banyak bergerak berarti lebih sedikit kram.
cir1 = Pada hari-hari biasa, paling lama berapa jam Anda duduk atau berdiri diam?
    .under_one_hour = Kurang dari 1 jam
    .one_to_three = 1 sampai 3 jam
    .over_three_sitting = Duduk lebih dari 3 jam
    .over_three_standing = Berdiri lebih dari 3 jam
cir2 = Berapa hari dalam seminggu Anda berjalan atau bergerak selama 20 menit?
    .days_0_1 = 0 atau 1
    .days_2_4 = 2 sampai 4
    .days_5_7 = 5 sampai 7
cir3 = Apakah ada salah satu dari ini menjelang malam? Ketuk semua yang sesuai.
    .ankles = Kedua mata kaki bengkak
    .veins = Urat menonjol (varises)
    .none = Tidak satu pun
cir_tip_rest = Kiat tentang gerak dan peregangan harus menunggu dulu. Biarkan dokter atau perawat memeriksa kaki Anda lebih dulu.
cir_tip_bed = Gerakkan pergelangan kaki naik turun beberapa kali setiap jam. Sejauh yang terasa nyaman.
cir_tip_stand = Banyak berdiri? Pindahkan tumpuan berat badan dan ambil jeda. Berpeganganlah pada benda yang kokoh dan sesekali angkat tumit.
cir_tip_sit = Dalam setiap jam duduk, bangunlah dan bergerak beberapa menit.
cir_tip_ankles = Kedua mata kaki bengkak? Buat janji periksa soal itu. Istirahat dengan kaki diangkat pada sore hari mungkin juga mengurangi bangun ke toilet di malam hari.
cir_tip_walk_heart = Berjalanlah sedikit pada kebanyakan hari, sesuai izin dokter atau perawat Anda. Sepatu yang bagus baik untuk kaki.
cir_tip_walk = Berjalanlah sedikit pada kebanyakan hari, dan tambah pelan-pelan. Sepatu yang bagus dan berat badan yang pas baik untuk kaki.
