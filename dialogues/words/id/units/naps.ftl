## safety

naps = Tidur siang, singkat dan awal
    .told = Tidur siang yang lama atau terlalu sore pada { $days } dari { $told } hari, dan sulit tertidur pada tiga malam atau lebih.
    .say = Istirahat singkat tidak merugikan kebanyakan orang. Yang lama atau terlalu sore bisa mengurangi tidur malam. Apakah setengah jam sebelum pukul tiga sore cocok bagi Anda?
    .why = Dua penelitian pada orang lanjut usia tidak menemukan kerugian dari tidur siang. Hasil uji berbeda-beda, jadi ini sesuatu untuk dicoba dan bukan aturan.
naps-thirty_minutes = 30 menit, pakai alarm
    .i = Saya pasang alarm supaya tidur siang saya paling lama tiga puluh menit
naps-before_three = Sebelum pukul tiga sore
    .i = Saya tidur siang sebelum pukul tiga sore
naps-in_chair = Di kursi, bukan di tempat tidur
    .i = Saya tidur siang di kursi, bukan di tempat tidur
naps-sleep_on = Saya tidur terus
    .then = Kalau saya tidur terus, lain kali saya pasang alarm yang lebih keras.
naps-very_tired = Saya sangat lelah
    .then = Kalau saya sangat lelah, saya beristirahat sebanyak yang saya perlukan.
naps-ill = Saya sakit
    .then = Kalau saya sakit, saya tidur sebanyak yang saya perlukan.
