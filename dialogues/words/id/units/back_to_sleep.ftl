## safety

back_to_sleep = Tidur lagi setelah kram
    .told = Kram, atau lama terjaga, pada { $days } dari { $told } malam.
    .say = Setelah kram, tubuh tetap waspada untuk beberapa saat. Itu wajar. Ada orang yang menyiapkan diri: lampu redup, jam dibalik, napas lembut. Tidur sering kembali dengan sendirinya. Mau mencobanya?
    .why = Setelah kram, hal ini hampir belum pernah diuji. Dalam 241 uji kursus tidur, memakai tempat tidur hanya untuk tidur adalah salah satu bagian yang berhasil.
back_to_sleep-lamp_low = Lampu redup, jam dibalik
    .i = Saya biarkan lampu redup dan jam dibalik
back_to_sleep-slow_breath = Dua puluh napas pelan
    .i = Saya bernapas pelan, dua puluh kali
back_to_sleep-get_up = Lama terjaga? Bangun
    .i = Saya bangun dan membiarkan lampu redup kalau tidak bisa tidur
back_to_sleep-sit_up = Lama terjaga? Duduk
    .i = Saya duduk di dekat lampu redup kalau tidak bisa tidur
back_to_sleep-clock = Saya melihat jam
    .then = Kalau ingin melihat jam, saya biarkan jam itu dibalik.
back_to_sleep-shared_bed = Ada yang tidur di samping saya
    .then = Kalau ada yang tidur di samping saya, saya pakai lampu yang sangat kecil.
back_to_sleep-sore = Kakinya pegal
    .then = Kalau kaki saya pegal, saya biarkan beristirahat.
back_to_sleep-thoughts = Kepala saya penuh pikiran
    .then = Kalau kepala saya penuh pikiran, saya kembali ke napas saya.
