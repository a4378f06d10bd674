## safety

alcohol_early = Alkohol, sedikit dikurangi
    .told = Ada alkohol pada { $days } dari { $told } hari.
    .say = Alkohol bisa membuat Anda cepat tertidur, tetapi kemudian tidur terputus. Mau mencoba satu gelas lebih sedikit? Anda yang memilih. Kalau Anda minum alkohol setiap hari, tanyakan kepada dokter sebelum banyak mengurangi.
    .why = Dalam satu penelitian pada orang di atas 60 tahun, alkohol sejalan dengan kram malam. Penelitian lain menemukan bahwa alkohol sejalan dengan tidur yang lebih buruk.
alcohol_early-one_less = Satu gelas lebih sedikit
    .i = Saya minum satu gelas lebih sedikit dari biasanya
alcohol_early-none_after_supper = Tanpa alkohol setelah makan malam
    .i = Saya tidak minum alkohol setelah makan malam
alcohol_early-three_without = Tiga malam tanpa alkohol
    .i = Saya boleh menjadikan malam ini salah satu dari tiga malam tanpa alkohol
alcohol_early-company = Orang lain minum
    .then = Kalau orang lain minum, saya katakan bahwa saya sedang minum lebih sedikit.
alcohol_early-hard_day = Hari yang berat
    .then = Kalau harinya berat, saya lakukan dulu sesuatu yang menyenangkan bagi diri saya.
alcohol_early-unwell = Saya gemetar atau tidak enak badan
    .then = Kalau saya gemetar atau tidak enak badan, saya bertanya kepada dokter pada hari itu juga.
