## safety

bed_sleep = Terjaga di malam hari
    .told = Anda lama terjaga pada { $days } dari { $told } malam.
    .say = Kalau Anda lama terjaga, jangan hiraukan jam. Lampu redup dan kegiatan yang membosankan mungkin lebih cocok daripada berusaha keras untuk tidur. Berbaring lagi saat mengantuk. Hal kecil mana yang ingin Anda coba?
    .why = Dalam 241 uji kursus tidur, memakai tempat tidur hanya untuk tidur adalah salah satu bagian yang berhasil. 16 orang lanjut usia mencobanya dalam satu uji kecil. Duduk sebagai gantinya hampir belum pernah diuji.
bed_sleep-phone_out = Tanpa ponsel atau TV di tempat tidur
    .i = Saya tidak membawa ponsel dan televisi ke tempat tidur
bed_sleep-when_sleepy = Ke tempat tidur hanya saat mengantuk
    .i = Saya menunggu sampai mengantuk, lalu pergi tidur
bed_sleep-get_up = Lama terjaga? Bangun
    .i = Saya berencana bangun dan membiarkan lampu redup kalau lama terjaga
bed_sleep-sit_up = Lama terjaga? Duduk
    .i = Saya berencana duduk di dekat lampu redup kalau lama terjaga
bed_sleep-clock = Saya melihat jam
    .then = Kalau ingin melihat jam, saya biarkan jam itu dibalik.
bed_sleep-shared_bed = Ada yang tidur di samping saya
    .then = Kalau ada yang tidur di samping saya, saya pakai lampu yang sangat kecil.
bed_sleep-cold = Udara dingin
    .then = Kalau udara dingin, selimut sudah siap di tempat tidur.
bed_sleep-not_sure = Mengantuk? Sulit dipastikan
    .then = Kalau tidak yakin, saya pejamkan mata dan merasakannya dulu.
