### The evening reminders. Rules: see charley.ftl.

## safety

toast-summary-stopped = Tidak ada lagi ringkasan mingguan. /settings memulainya lagi.
button-leave-out = Jangan ikutkan malam ini
# Chance decides, not Charley. Bold only for with and without.
lot-with-stretch = Malam ini kata koin: <b>dengan</b> peregangan.
lot-with-stretch-week = Minggu ini kata koin: <b>dengan</b> peregangan.
lot-without-stretch-week = Minggu ini kata koin: <b>tanpa</b> peregangan. Kram di malam hari? Langsung regangkan, seperti biasa.
lot-with-water = Malam ini kata koin: <b>dengan</b> air. Minumlah satu gelas kecil sekarang. Setelah itu, beberapa teguk saja sampai tidur.
lot-with-water-ask = Malam ini kata koin: <b>dengan</b> air. Gagal jantung, gangguan ginjal atau hati, atau terlalu sedikit garam dalam darah? Kalau begitu jangan minum segelas pun: tanyakan dulu kepada dokter atau perawat. Tidak ada satu pun? Kalau begitu, minumlah satu gelas kecil sekarang. Setelah itu, beberapa teguk saja sampai tidur.
lot-with-walk = Malam ini kata koin: <b>dengan</b> jalan kaki singkat. Sekitar sepuluh menit, dengan langkah santai, di tempat yang terang dan aman.
lot-without-stretch = Malam ini kata koin: <b>tanpa</b> peregangan. Kram di malam hari? Langsung regangkan, seperti biasa.
lot-without-water = Malam ini kata koin: <b>tanpa</b> gelas tambahan. Haus? Minumlah.
lot-without-walk = Malam ini kata koin: <b>tanpa</b> jalan kaki.
lot-left-out = Tidak diikutkan. Malam ini tidak dihitung.
# Eight wordings of each reminder, in turn: each fits everybody who gets that one. Those
# of the water all ask the same: Yes must mean that they drank little.
water-reminder = Apakah hari ini Anda baru minum sedikit saja?
water-reminder-2 = Apakah Anda hanya minum sedikit hari ini?
water-reminder-3 = Pertanyaan singkat tentang hari ini: apakah Anda minum sedikit saja?
water-reminder-4 = Kalau diingat lagi hari ini: apakah Anda minum sangat sedikit?
water-reminder-5 = Apakah hari ini minum Anda hanya sedikit?
water-reminder-6 = Sebelum Anda pergi tidur: apakah hari ini Anda sedikit minum?
water-reminder-7 = Tentang hari ini: apakah Anda minum hanya sedikit?
water-reminder-8 = Satu pertanyaan soal minum: apakah hari ini hanya sedikit?
water-last = Tidak perlu dijawab. Kalau tidak ada jawaban, mulai besok pertanyaan ini saya tiadakan. /settings mengembalikannya.
water-glass = Kalau begitu, minumlah satu gelas kecil air sekarang. Setelah itu, beberapa teguk saja sampai tidur.
# The warning about heart, kidney and liver stands first. Do not soften or move it.
water-glass-ask = Gagal jantung, gangguan ginjal atau hati, atau terlalu sedikit garam dalam darah? Kalau begitu jangan minum segelas pun malam ini: tanyakan dulu kepada dokter atau perawat. Tidak ada satu pun? Kalau begitu, minumlah satu gelas kecil air sekarang. Setelah itu, beberapa teguk saja sampai tidur.
water-not-tonight = Baik, malam ini tanpa segelas air.
button-water-little = Ya, hanya sedikit
button-water-enough = Tidak, minum saya cukup
button-water-had = Saya sudah minum segelas
stretch-reminder = Waktunya peregangan. Lakukan tepat sebelum naik ke tempat tidur.
stretch-reminder-2 = Sudah waktunya peregangan Anda. Kedua kaki, tepat sebelum tidur.
stretch-reminder-3 = Sebentar lagi tidur. Peregangan dulu.
stretch-reminder-4 = Berikutnya peregangan. Satu kaki, lalu kaki yang lain. Lalu tidur.
stretch-reminder-5 = Sejenak untuk kaki Anda, tepat sebelum berbaring. Terasa tertarik, jangan sampai sakit.
stretch-reminder-6 = Sekarang saatnya peregangan. Lakukan paling akhir, tepat sebelum tidur. Terus bernapas.
stretch-reminder-7 = Sebelum lampu dimatikan: regangkan kedua kaki.
stretch-reminder-8 = Ini peregangan Anda sebelum tidur. Pelan dan santai, tumit ke bawah. Lalu tidur.
# Below what the person chose to do, so it names no amount of its own.
stretch-reminder-planned = Lakukan tepat sebelum berbaring. Terasa tertarik, jangan sampai sakit.
stretch-reminder-seated = Waktunya peregangan, sambil duduk. Lakukan tepat sebelum berbaring.
stretch-reminder-seated-2 = Sudah waktunya peregangan Anda, sambil duduk, tepat sebelum berbaring.
stretch-reminder-seated-3 = Sebentar lagi tidur. Peregangan dulu, di kursi yang kokoh.
stretch-reminder-seated-4 = Berikutnya peregangan. Tetap duduk. Satu kaki, lalu kaki yang lain. Lalu tidur.
stretch-reminder-seated-5 = Sejenak untuk kaki Anda, sambil duduk. Terasa tertarik, jangan sampai sakit.
stretch-reminder-seated-6 = Sekarang saatnya peregangan. Cukup kursi kokoh yang menempel ke tembok.
stretch-reminder-seated-7 = Sebelum lampu dimatikan: regangkan kedua kaki, sambil duduk.
stretch-reminder-seated-8 = Ini peregangan Anda sebelum tidur, di kursi. Pelan dan santai, jari kaki ke arah Anda.
stretch-reminder-bed = Waktunya peregangan, di tempat tidur, sebelum Anda tidur.
stretch-reminder-bed-2 = Sudah waktunya peregangan Anda, di tempat tidur, dengan handuk.
stretch-reminder-bed-3 = Peregangan dulu sebelum tidur. Siapkan handuknya.
stretch-reminder-bed-4 = Berikutnya peregangan. Handuk melingkari telapak kaki. Satu kaki, lalu kaki yang lain.
stretch-reminder-bed-5 = Sejenak untuk kaki Anda, di tempat tidur. Terasa tertarik, jangan sampai sakit.
stretch-reminder-bed-6 = Sekarang saatnya peregangan. Cukup handuk di tempat tidur.
stretch-reminder-bed-7 = Sebelum lampu dimatikan: regangkan kedua kaki di tempat tidur.
stretch-reminder-bed-8 = Ini peregangan Anda sebelum tidur, di tempat tidur. Pelan dan santai, jari kaki ke arah Anda.
stretch-reminder-ask-team = Waktunya peregangan, kalau dokter atau perawat Anda sudah membolehkan. Lakukan tepat sebelum tidur.
stretch-reminder-ask-team-2 = Apakah dokter atau perawat Anda sudah membolehkan peregangan? Kalau sudah, lakukan tepat sebelum tidur.
stretch-reminder-ask-team-3 = Sudah waktunya peregangan Anda, kalau dokter atau perawat membolehkan. Kalau belum, lewati saja.
stretch-reminder-ask-team-4 = Berikutnya peregangan, kalau dokter atau perawat Anda setuju. Lalu tidur.
stretch-reminder-ask-team-5 = Peregangan dilakukan tepat sebelum tidur, tetapi hanya kalau dokter atau perawat Anda sudah membolehkan.
stretch-reminder-ask-team-6 = Sekarang saatnya peregangan, kalau dokter atau perawat Anda sudah membolehkan. Terasa tertarik, jangan sampai sakit.
stretch-reminder-ask-team-7 = Sudah boleh menurut dokter atau perawat Anda? Kalau begitu, regangkan pelan-pelan, tepat sebelum tidur.
stretch-reminder-ask-team-8 = Ini peregangan Anda sebelum tidur. Kalau belum ada yang membolehkan, tanyakan dulu.
button-show-me = Tunjukkan caranya
button-snooze = 15 menit lagi
button-skip-tonight = Lewati malam ini
water-done = Anda sudah minum air. Baik.
walk-done = Jalan kaki sudah. Baik.
reminder-skipped = Dilewati untuk malam ini.
reminder-snoozed = Baik. Saya ingatkan lagi pukul { $time }.
summary-head = <b>Minggu Anda sampai { $day }:</b> { $nights ->
    [1] 1 malam tercatat.
   *[other] { $missing ->
        [0] semua { $nights } malam tercatat.
       *[other] { $recorded } dari { $nights } malam tercatat, { $missing } tidak tercatat.
     }
 }
button-summary-stop = Tanpa ringkasan lagi
