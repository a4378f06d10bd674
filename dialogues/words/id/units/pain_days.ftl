## safety

pain_days = Hari yang ringan untuk kaki
    .told = Kram terasa sangat sakit pada { $days } dari { $told } malam.
    .say = Kaki yang pegal sehari sesudahnya itu umum. Perlakukan dengan lembut hari ini. Separuh dari yang biasa Anda lakukan sudah cukup. Kalau bengkak, panas, merah, atau gelap, jangan diapa-apakan dan ceritakan kepada saya.
    .why = Ini hampir belum pernah diuji. Hangat dan tidak panas adalah nasihat dari sebuah sekolah kedokteran.
pain_days-half_stretch = Separuh peregangan
    .i = Saya lakukan separuh peregangan, pelan-pelan
pain_days-short_walk = Jalan singkat di tempat datar
    .i = Saya berjalan sebentar di tempat datar
pain_days-warm = Hangat, bukan panas
    .i = Saya jaga kaki yang pegal tetap hangat, bukan panas
pain_days-work = Saya harus bekerja
    .then = Kalau saya harus bekerja, saya ambil jeda-jeda kecil.
pain_days-worse = Makin parah
    .then = Kalau makin parah atau bengkak, saya bertanya kepada dokter pada hari itu juga.
