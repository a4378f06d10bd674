### The settings. Rules: see charley.ftl.

summary-which-day = Pada pagi hari apa saya rangkum minggu Anda? Datangnya tanpa bunyi.
button-summary = Ringkasan mingguan
button-no-summary = Tanpa ringkasan
settings-changed = Sudah diubah.
settings-water-waits = Tercatat. Untuk sementara, pengingat minum tetap mati.
settings-unknown = Saya tidak menangkap maksudnya. Coba salah satu dari ini: <code>/settings water off</code>, <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-limit = Saya tidak menangkap maksudnya. Coba salah satu dari ini: <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-young = Saya tidak menangkap maksudnya. Coba salah satu dari ini: <code>/settings checkin on</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-hours = Tidur pukul { $bedtime }, bangun pukul { $rising }, waktu { $place }.
settings-no-hours = Belum ada jam tidur. /bedtime mengaturnya.
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] Minum air: hidup, { $minutes } menit sebelum tidur
       *[off] Minum air: mati
    }
settings-stretch =
    { $switch ->
        [on] Peregangan: hidup, { $minutes } menit sebelum tidur
       *[off] Peregangan: mati
    }
settings-checkin =
    { $switch ->
        [on] Laporan pagi: hidup
       *[off] Laporan pagi: mati
    }
settings-tips =
    { $switch ->
        [on] Kiat tidur: hidup
       *[off] Kiat tidur: mati
    }
settings-sleep-times = Pertanyaan tidur: hidup, sampai { $day } malam
settings-no-sleep-times = Pertanyaan tidur: mati
settings-sleep-times-begin = Sampai { $day } malam, laporan pagi Anda juga menanyakan jam Anda pergi tidur, tertidur, dan bangun. Dengan begitu Anda dan dokter bisa melihat berapa lama Anda tidur. Untuk itu jangan melihat jam: perkiraan saja cukup.
settings-summary =
    { $weekday ->
        [1] Ringkasan mingguan: setiap Senin pagi
        [2] Ringkasan mingguan: setiap Selasa pagi
        [3] Ringkasan mingguan: setiap Rabu pagi
        [4] Ringkasan mingguan: setiap Kamis pagi
        [5] Ringkasan mingguan: setiap Jumat pagi
        [6] Ringkasan mingguan: setiap Sabtu pagi
       *[7] Ringkasan mingguan: setiap hari Minggu pagi
    }
settings-no-summary = Ringkasan mingguan: mati
settings-pictures = Gambar: { $light }
settings-emergency = Nomor darurat: { $number }
settings-emergency-own = Nomor darurat: { $number }, sesuai pilihan Anda
settings-no-emergency = Nomor darurat: yang berlaku di tempat Anda
settings-emergency-form = Kirim nomornya dengan angka dan spasi saja. Boleh diawali + dan paling banyak 15 angka. Seperti ini: <code>/settings emergency 111</code>
settings-trial = Uji coba Anda: { $name }
settings-fewer = Pengingat peregangan lebih jarang, seperti permintaan Anda: <code>/settings stretch on</code> mengembalikan semuanya.
settings-paused = Pengingat dihentikan dulu sampai { $day }.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = Anda juga bisa mengetik: <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-limit = Anda juga bisa mengetik: <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-young = Anda juga bisa mengetik ini: <code>/settings pause 7</code>, <code>/settings checkin on</code>
settings-water-range = Pengingat minum bisa datang { $from } sampai { $to } menit sebelum tidur.
settings-stretch-range = Pengingat peregangan bisa datang { $from } sampai { $to } menit sebelum tidur.
settings-too-close = Pengingat minum perlu datang setidaknya 15 menit sebelum pengingat peregangan. Tidak ada yang diubah.
settings-languages = Sejauh ini saya berbicara dalam bahasa: { $languages }
languages-which = Saya sebaiknya memakai bahasa apa?
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = Jeda paling lama { $days } hari.
stopped = Tidak ada pengingat lagi. Catatan harian Anda tetap ada, dan /log bisa dipakai kapan saja.
button-settings = Pengaturan
button-switch-water =
    { $switch ->
        [on] Minum air: hidupkan
       *[off] Minum air: matikan
    }
button-switch-stretch =
    { $switch ->
        [on] Peregangan: hidupkan
       *[off] Peregangan: matikan
    }
button-switch-checkin =
    { $switch ->
        [on] Laporan pagi: hidupkan
       *[off] Laporan pagi: matikan
    }
button-switch-sleep-times =
    { $switch ->
        [on] Pertanyaan tidur: hidupkan
       *[off] Pertanyaan tidur: matikan
    }
button-switch-tips =
    { $switch ->
        [on] Kiat tidur: hidupkan
       *[off] Kiat tidur: matikan
    }
light-night = gelap saat malam
light-dark = selalu gelap
light-light = selalu terang
light-which = Kapan Anda ingin gambar berlatar gelap?
button-lights = Gambar gelap atau terang
button-light-night = Malam hari
button-light-dark = Selalu
button-light-light = Jangan pernah
button-pause = Jeda 7 hari
button-resume = Akhiri jeda
button-change-bedtime = Ubah jam tidur
