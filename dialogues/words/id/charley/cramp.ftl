### A cramp, at night. Rules: see charley.ftl.

## safety

yesterday-and-clock = kemarin { $time }
list = { $first }, { $next }
toast-still-bad = Terus tahan. Ini cara lain untuk dicoba.
relief-light = Nyalakan lampu. Duduk dulu di tepi tempat tidur.
relief-thigh = <b>Tekuk lutut. Tarik tumit ke arah bokong, pelan-pelan. Pegangan.</b>
relief-thigh-in-bed = <b>Tetap di tempat tidur. Tekuk lutut. Tarik tumit ke arah bokong, pelan-pelan.</b>
relief-shin = <b>Luruskan jari kaki ke depan, menjauhi tubuh. Tekan punggung kaki ke bawah, pelan-pelan.</b>
# Read at night, in pain, in the dark: short orders. "Towards you" is towards the shin.
relief-straighten = <b>Luruskan kaki. Tarik jari kaki ke arah Anda.</b>
relief-straighten-bed = <b>Luruskan kaki. Lingkarkan handuk di telapak kaki, dekat pangkal jari. Tarik jari kaki ke arah Anda.</b>
relief-straighten-gently = <b>Luruskan kaki. Tarik jari kaki ke arah Anda, pelan-pelan.</b>
relief-hold = Tahan. Bernapas. Hitung pelan sampai sepuluh. Ulangi.
relief-rub = Masih kencang? Pijat.
relief-rub-or-hold = Masih kencang? Pijat, atau berdiri sambil berpegangan pada benda yang kokoh.
relief-rub-or-stand = Masih kencang? Pijat, atau berdiri di atas kaki itu sambil berpegangan.
relief-rest = <b>Apakah ini kaki yang perlu diperiksa dokter atau perawat?</b> Jangan diregangkan, jangan dipijat, jangan dipakai berdiri. Biarkan kaki itu diam. Bernapaslah pelan.
relief-other-leg = <b>Apakah ini kaki yang satunya?</b> Luruskan. Tarik jari kaki ke arah Anda. Tahan. Bernapas. Hitung pelan sampai sepuluh. Ulangi.
relief-pregnant = Masih kencang? Berdirilah di atas kaki itu, sambil berpegangan pada benda yang kokoh. Jangan pijat kaki yang bengkak, panas, merah, atau lebih gelap dari biasanya.
relief-pregnant-seated = Masih kencang? Regangkan lagi. Jangan pijat kaki yang bengkak, panas, merah, atau lebih gelap dari biasanya.
relief-walk = Sudah reda? Duduk sebentar, lalu jalan pelan.
relief-stay-seated = Sudah reda? Tetap duduk satu menit.
relief-lie = Sudah reda? Berbaring diam satu menit.
relief-ten-minutes = Masih kram setelah sepuluh menit diregangkan? Telepon dokter atau layanan telepon kesehatan. Kaki dingin, pucat, mati rasa, atau bengkak? Telepon nomor darurat.
relief-ten-minutes-numb = Masih kram setelah sepuluh menit diregangkan? Telepon dokter atau layanan telepon kesehatan. Kaki dingin, pucat, bengkak, atau lebih mati rasa dari biasanya? Telepon nomor darurat.
log-noted = Tercatat: { $time }.
log-noted-no-time = Tercatat.
log-noted-what = Tercatat, { $time }: { $what }.
log-noted-what-no-time = Tercatat: { $what }.
log-severity = { $severity } dari 10
log-note = <i>{ $note }</i>
log-left = { $muscle ->
    [calf] betis kiri
    [foot] telapak kaki kiri
    [thigh] paha kiri depan
    [hamstring] paha kiri belakang
    [shin] tulang kering kiri
   *[other] kaki kiri
 }
log-right = { $muscle ->
    [calf] betis kanan
    [foot] telapak kaki kanan
    [thigh] paha kanan depan
    [hamstring] paha kanan belakang
    [shin] tulang kering kanan
   *[other] kaki kanan
 }
log-both = { $muscle ->
    [calf] kedua betis
    [foot] kedua telapak kaki
    [thigh] kedua paha depan
    [hamstring] kedua paha belakang
    [shin] kedua tulang kering
   *[other] kedua kaki
 }
log-muscle = { $muscle ->
    [calf] betis
    [foot] telapak kaki
    [thigh] paha depan
    [hamstring] paha belakang
    [shin] tulang kering
   *[other] kaki
 }
log-cramp-alone = Kram ini sudah saya catat, dan tidak ada hal lain yang saya simpan. Nanti, /start menjelaskan lebih banyak.
log-already = Sudah ada satu kram yang saya catat. Apakah ini kram yang baru?
button-note-it = Catat
told-now = Kram: { $what }? Ketuk, dan saya catat. Dalam keadaan darurat, telepon nomor darurat setempat.
told-then = Kram, { $time }? Ketuk, dan saya catat. Dalam keadaan darurat, telepon nomor darurat setempat.
told-then-what = Kram, { $time }: { $what }? Ketuk, dan saya catat. Dalam keadaan darurat, telepon nomor darurat setempat.
told-last-night = tadi malam
log-undone = Kram itu sudah saya hapus.
log-severity-noted = Tercatat: { $severity } dari 10. Sekarang beristirahatlah.
log-severity-noted-later = Tercatat: { $severity } dari 10.
log-morning-checkin = Baik. Anda bisa menceritakannya nanti pagi. Sekarang beristirahatlah.
log-morning-report = Baik. Anda bisa menambahkannya saat siang: /report. Sekarang beristirahatlah.
log-cannot-sleep = Masih terjaga setelah sekitar 20 menit? Kalau aman bagi Anda, bangunlah: nyalakan lampu, duduk dulu, baru berdiri. Setelah duduk lagi, redupkan lampu. Kembali ke tempat tidur saat mengantuk.
log-ask-over = Apakah masih kram, atau tinggal pegal?
log-sore = Kaki bisa terasa pegal selama sehari setelah kram. Itu umum. Apakah satu kaki bengkak, panas, merah, atau lebih gelap dari biasanya? Mintalah saran medis hari ini juga.
button-still-cramping = Masih kram
button-just-sore = Tinggal pegal
button-still-bad = Masih sakit
button-easing = Mulai reda
button-undo = Batalkan
button-log-another = Tambah kram lain
button-in-the-morning = Nanti pagi saja
button-cannot-sleep = Tidak bisa tidur lagi
try-thigh = Paha depan? Tumit ke arah bokong. Pegangan.
try-thigh-in-bed = Paha depan? Tetap di tempat tidur. Tumit ke arah bokong.
try-other-leg = Regangkan kaki yang satunya saja. Biarkan kaki yang perlu diperiksa dokter atau perawat tetap diam.
try-shin = Tulang kering? Luruskan jari kaki ke depan, menjauhi tubuh.
try-foot = Telapak kaki? Tarik jari kaki ke atas. Tidak sampai? Pakai handuk.
try-look = Kaki panas, merah, atau lebih gelap? Jangan dipijat.
try-again = Sekali lagi: lutut lurus, jari kaki ke arah Anda, hitung pelan sampai sepuluh.
try-towel = Tangan tidak sampai ke kaki? Tarik dengan handuk atau ikat pinggang.
try-warm = Tempelkan sesuatu yang hangat, jangan panas. Jangan di kulit yang mati rasa.
try-walk = Jalan beberapa langkah, sambil berpegangan.
try-breathe = Embuskan napas pelan. Biarkan bahu turun.
