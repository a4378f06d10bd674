### Answers to what people ask in words of their own. Rules: see charley.ftl.
### Sources: sources.md, "questions".

## safety

asked-bananas = Makanan berkalium baik-baik saja bagi kebanyakan orang: kacang-kacangan, sayuran hijau, biji-bijian, dan buah seperti pisang. Tidak ada uji yang menunjukkan bahwa itu mengakhiri kram. Hanya tes darah yang bisa memastikan apakah Anda kekurangan. Gangguan ginjal? Tanyakan dulu kepada dokter.
asked-bananas-ask = Tanyakan kepada dokter atau perawat makanan apa yang tepat bagi Anda. Pisang dan banyak makanan lain mengandung banyak kalium. Tidak ada uji yang menunjukkan bahwa itu mengakhiri kram. Hanya tes darah yang bisa memastikan apakah Anda kekurangan.
asked-salt = Saya tidak tahu ada uji garam untuk kram malam. Banyak berkeringat? Minumlah saat makan, atau minum oralit. Gangguan jantung, ginjal, atau tekanan darah? Tanyakan dulu kepada dokter.
asked-salt-ask = Tanyakan kepada dokter sebelum Anda menambah garam atau minum minuman asin. Saya tidak tahu ada uji garam untuk kram malam.
asked-soap = Saya tidak tahu ada uji yang baik tentang sabun di tempat tidur. Tidak ada yang bisa mengatakan bahwa itu membantu.
asked-stockings = Saya tidak tahu ada uji yang baik tentang kaus kaki ketat (stoking kompresi) untuk kram malam. Pembuluh nadi kaki menyempit, atau diabetes? Pakailah hanya kalau dokter menyarankannya. Apoteker bisa menjelaskan lebih banyak.
asked-water = Terlalu sedikit minum bisa menyertai kram. Tetapi tidak ada uji yang menunjukkan bahwa air mengakhiri kram malam. Enam sampai delapan gelas sepanjang hari adalah patokan yang umum. Minum sedikit saja sebelum tidur.
asked-water-limit = Tetaplah pada apa yang dikatakan dokter atau perawat Anda soal minum. Tidak yakin apakah minum Anda dibatasi? Tanyakan dulu kepada mereka. Tidak ada uji yang menunjukkan bahwa air mengakhiri kram malam.
asked-remedy = Saya tidak tahu ada uji yang baik tentang itu untuk kram malam, jadi saya tidak bisa mengatakan bahwa itu membantu. Tanyakan kepada apoteker apakah itu aman bagi Anda.
asked-painkillers = Obat pereda nyeri bekerja terlalu lambat untuk kram. Obat itu mungkin meringankan pegal sesudahnya. Tanyakan kepada apoteker mana yang aman bagi Anda.
asked-medicines = Sebagian obat bisa menyertai kram: sebagian obat pelancar kencing, sebagian inhaler, dan kadang-kadang statin. Tetaplah memakai obat Anda. Tanyakan kepada dokter atau apoteker apakah salah satunya mungkin berperan.
asked-medicines-statin = Hubungi dokter, apoteker, atau layanan telepon kesehatan hari ini juga. Katakan bahwa Anda minum statin, dan tanyakan soal tablet berikutnya.
asked-pregnancy = Kram umum terjadi saat hamil, terutama di bulan-bulan terakhir. Regangkan betis pelan-pelan. Ceritakan kepada bidan atau dokter, dan untuk kram, minumlah hanya obat atau suplemen yang mereka sarankan.
asked-alcohol = Alkohol bisa menyertai kram di malam hari, dan membuat tidur lebih buruk. Cobalah beberapa malam tanpa alkohol, dan lihat apa kata catatan harian Anda. Anda minum banyak alkohol setiap hari? Tanyakan kepada dokter sebelum berhenti.
asked-coffee = Saya tidak tahu ada uji tentang kopi dan kram malam. Tetapi kopi membuat orang terjaga. Tanpa kopi, cola, atau teh kental dalam enam jam sebelum tidur adalah patokan yang baik.
asked-heat = Saat kram, regangkan dulu. Setelah itu sesuatu yang hangat, bukan panas, mungkin meredakannya. Begitu juga sesuatu yang dingin. Jangan pernah di kulit yang mati rasa.
asked-bath = Mandi air hangat baik-baik saja bagi kebanyakan orang dan mungkin membantu Anda lebih tenang. Saya tidak tahu ada uji tentang itu untuk kram. Jangan terlalu panas. Kalau berendam, duduk sebentar sebelum keluar, dan berpeganganlah.
asked-drive = Kram bisa datang saat menyetir. Berhentilah di tempat yang aman, turun, dan lakukan peregangan. Sangat mengantuk, atau kaki lemah atau mati rasa? Jangan menyetir.
asked-restless = Saat kram, otot mengeras dan sakit, dan peregangan mengakhirinya. Dorongan untuk bergerak yang reda dengan berjalan adalah hal lain. Dokter bisa membantu untuk itu. Tidak yakin? Tanyakan kepada dokter.
asked-stretch = Regangkan betis dan paha belakang, tepat sebelum tidur. Tahan 10 detik, tiga kali setiap kaki. Dalam satu uji kecil, kram pada orang berusia di atas 55 tahun berkurang sekitar 1 per malam. /stretch menunjukkan caranya.
asked-massage = Saat kram, regangkan dulu. Setelah itu pijatlah ototnya kalau mau. Jangan pernah memijat kaki yang bengkak, panas, atau merah.
asked-shoes = Sepatu yang menopang kaki dengan baik mungkin membantu. Itu hanya pendapat: belum ada yang mengujinya. Sepatu yang datar, tipis, atau tinggi sepanjang hari bisa membuat betis lelah.
asked-position = Jari kaki yang mengarah ke bawah membuat betis memendek. Biarkan selimut longgar, supaya tidak menekan kaki. Berbaringlah dengan posisi tidur Anda yang paling enak. Mulai 28 minggu kehamilan, tidurlah miring.
asked-exercise = Bagi kebanyakan orang, ya. Berjalan atau bergeraklah sedikit pada kebanyakan hari, dan tambah selangkah demi selangkah. Jauh lebih banyak dari biasa bisa menyertai kram. Nyeri di dada, atau di betis saat berjalan? Tanyakan dulu kepada dokter.
asked-sore = Kebanyakan kram berlangsung dari beberapa detik sampai sepuluh menit. Otot bisa terasa pegal selama sehari. Bengkak, panas, atau merah, atau tidak hilang? Mintalah saran medis hari ini juga.
asked-doctor = Mulailah dari dokter Anda sendiri. Bawa catatan harian Anda: /report membuat lembar untuk dicetak. Sering kali tes darah tidak diperlukan. Dokter yang memutuskan.
asked-dangerous = Kram di malam hari itu umum. Rasanya sakit, tetapi biasanya tidak berbahaya. Beberapa tanda perlu pertolongan: kaki yang bengkak, dingin, lemah, atau mati rasa, sulit bernapas, kram yang tidak mau lepas. Khawatir? Tanyakan kepada dokter.
asked-dangerous-sign = Anda bercerita tentang satu tanda bahaya. Yang saya katakan tentang itu masih berlaku: carilah pertolongan seperti yang saya katakan. Kalau memburuk, jangan menunggu.
asked-fear = Banyak orang takut pada kram berikutnya. Rasanya sakit, tetapi akan berakhir, dan Anda tahu apa yang dilakukan: regangkan, tahan, bernapas. Benar-benar terjaga? Nyalakan lampu, duduk dulu. Lalu biarkan lampu tetap redup sampai Anda mengantuk. Takut pada kebanyakan malam? Ceritakan kepada dokter.
asked-sleep = Terjaga sekitar 20 menit? Kalau aman bagi Anda, bangunlah: nyalakan lampu, duduk dulu, baru berdiri. Setelah duduk lagi, redupkan lampu. Kembali tidur saat mengantuk.
asked-why = Sering kali penyebabnya tidak ditemukan. Otot yang lelah, jari kaki yang mengarah ke bawah, duduk atau berdiri lama, beberapa obat, dan kehamilan bisa menyertai kram. Kram lebih sering datang seiring bertambahnya umur dan di musim panas.
asked-who = Saya Charley, sebuah program. Tidak ada orang yang memantau obrolan ini, dan saya bukan dokter. Saya menyimpan catatan harian Anda dan tahu tentang kram di malam hari. Dalam keadaan darurat, telepon nomor darurat setempat.
asked-thanks = Sama-sama. Semoga malam Anda tenang.
asked-hello = Halo! Apakah ini kram, atau ada yang ingin Anda ketahui?
button-my-causes = Apa yang menyertai kram saya?
