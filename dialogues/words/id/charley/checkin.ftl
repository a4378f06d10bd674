### The morning check-in. Rules: see charley.ftl.

announce-head = <b>Hal baru dari malam-malam Anda sendiri</b>
announce-meaning = Belum tentu itu sebabnya. /triggers menunjukkan semua yang saya bandingkan.
announce-no-longer =
    { $way ->
        [more] Saya pernah mengatakan bahwa pada Anda hal ini kemungkinan besar sejalan dengan kram yang lebih banyak. Dengan malam-malam Anda yang lebih baru, itu tidak berlaku lagi.
       *[fewer] Saya pernah mengatakan bahwa pada Anda hal ini kemungkinan besar sejalan dengan kram yang lebih sedikit. Dengan malam-malam Anda yang lebih baru, itu tidak berlaku lagi.
    }
water-offer = Anda sering bangun di malam hari. Mau saya pindahkan pengingat minum ke tiga setengah jam sebelum tidur, atau hentikan?
button-water-earlier = Pindah lebih awal
button-water-off = Hentikan pengingat minum
stretch-offer = Apakah pengingat peregangan cocok untuk Anda? Pengingat itu bisa datang di jam lain, lebih jarang, atau tidak sama sekali. /settings mengubahnya lagi.
button-stretch-at = Jam lain
button-stretch-fewer = Lebih jarang
button-stretch-off = Hentikan pengingat
water-moved = Pengingat minum sudah saya pindahkan.
checkin-needs-hours = Untuk itu saya perlu tahu jam berapa Anda pergi tidur dan bangun.
checkin-stops = Sudah dua minggu saya bertanya setiap pagi, jadi saya berhenti bertanya. Catatan harian Anda tetap ada, dan pengingat malam berjalan terus.
checkin-nothing = Tidak apa-apa. Tidak ada yang saya catat untuk { $day } malam.
checkin-noted-clear = Tercatat: tidak ada kram pada { $day } malam.
checkin-noted = { $cramps ->
    [1] Tercatat: satu kram pada { $day } malam.
   *[other] Tercatat: { $cramps } kram pada { $day } malam.
 }
checkin-hard-night = Itu malam yang berat. Beristirahatlah hari ini bila bisa.
checkin-after-cramps = Beristirahatlah hari ini bila bisa.
sleep-times-stop = Baik. Mulai sekarang pertanyaan tidur saya tiadakan. Anda bisa mengembalikannya dengan /settings.
button-more = Lebih lanjut tentang kemarin
button-about-cramp = Tentang kram ({ $time })
button-about-cramp-no-time = Tentang kram itu
checkin-not-clear = Ada kram di catatan harian Anda untuk { $day } malam. Kalau itu salah catat, Anda bisa menghapusnya dengan /report.
pregnancy-again = Soal kehamilan: apakah yang Anda ceritakan masih benar?
pregnancy-never = Saya tidak akan menanyakan itu lagi.
button-no-change = Masih benar
button-never-ask = Jangan tanya lagi
button-tips-off = Tanpa kiat lagi
often-low-mineral = Anda bercerita bahwa hasil tes darah rendah. Saat kunjungan, tanyakan apakah itu sudah diperbaiki, dan apakah sudah diperiksa lagi.
often-seen = Baik. Saya tidak akan menyebutnya lagi selama enam bulan.
button-seen-someone = Saya sudah periksa
tip-same-rising = Bangunlah pada jam yang sama setiap hari. Pergi tidur saat mengantuk, jangan sebelumnya.
tip-room = Jaga kamar tetap gelap, tenang, dan sejuk.
tip-screens = Jauhkan ponsel, TV, dan layar lain setengah jam sebelum tidur.
tip-caffeine = Tanpa kopi, cola, atau teh kental dalam enam jam sebelum tidur.
tip-alcohol = Tanpa alkohol menjelang jam tidur.
tip-fluids-limit = Minum sedikit saja dalam dua jam terakhir sebelum tidur. Ke toilet dulu, baru tidur.
tip-fluids-early = Minumlah di pagi dan siang hari, dan sedikit saja sebelum tidur. Ke toilet dulu, baru tidur.
tip-late-meal = Tanpa makan besar larut malam. Camilan ringan boleh saja.
tip-move-by-day = Bergeraklah sedikit di siang hari.
tip-wind-down = Tenangkan diri: regangkan kaki, bernapas pelan, redupkan lampu.
tip-get-up = Terjaga sekitar 20 menit setelah kram? Kalau aman bagi Anda, bangunlah: nyalakan lampu, duduk dulu, baru berdiri. Setelah duduk lagi, redupkan lampu. Kembali tidur saat mengantuk.
tip-sit-up = Terjaga lama setelah kram? Duduklah bersandar pada bantal. Lampu tetap redup. Berbaring lagi saat mengantuk. Tidak perlu bangun dari tempat tidur.
tip-covers = Biarkan selimut longgar, supaya tidak menekan jari kaki ke bawah.
summary-offer = Catatan harian Anda sekarang berisi tujuh pagi atau lebih. Mau saya rangkum setiap minggu dalam angka dan gambar? Datangnya hari Minggu pagi, tanpa bunyi.
button-summary-yes = Ya, hari Minggu
button-summary-day = Hari lain
button-summary-no = Tidak, terima kasih
