## safety

room = Kamar sejuk, gelap, tenang
    .told = Suara berisik atau panas membuat Anda terjaga pada { $days } dari { $told } malam.
    .say = Sejuk, gelap, dan tenang adalah nasihat yang umum. Dalam satu penelitian, orang lanjut usia tidur paling nyenyak pada sekitar 20 sampai 25 derajat. Biarkan satu lampu redup menyala untuk jalan ke toilet. Satu hal apa yang ingin Anda ubah?
    .why = 50 orang berusia di atas 65 tahun diikuti selama 11.000 malam, dan tidur paling nyenyak pada sekitar 20 sampai 25 derajat. Itu pengamatan di rumah mereka, bukan uji.
room-air = Udara sejuk masuk
    .i = Saya masukkan udara sejuk ke kamar
room-dark = Tirai tutup, lampu redup
    .i = Saya tutup tirai dan biarkan satu lampu redup menyala untuk jalan
room-earplugs = Penyumbat telinga
    .i = Saya taruh penyumbat telinga di dekat tempat tidur
room-clear_path = Jalan ke toilet lapang
    .i = Saya pastikan jalan ke toilet lapang dan terang
room-loud = Di luar berisik
    .then = Kalau di luar berisik, saya masukkan udara lebih awal lalu menutup jendela.
room-cold = Jadi terlalu dingin
    .then = Kalau jadi terlalu dingin, saya tutup jendela lebih cepat.
room-shared_room = Saya berbagi kamar
    .then = Kalau selera kami berbeda, kami membicarakannya di siang hari.
