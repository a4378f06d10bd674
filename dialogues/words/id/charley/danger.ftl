### Danger signs. Rules: see charley.ftl.

## safety

button-understood = Saya mengerti
# An emergency: short, a clear order to act, nothing softer.
danger-emergency = <b>Telepon nomor darurat setempat sekarang.</b>
# $number is the number of an ambulance, not a count.
emergency-call = <b>Telepon { $number } sekarang. Atau telepon nomor darurat setempat.</b>
button-copy-number = Salin { $number }
emergency-press = <b>Tekan tempat yang berdarah. Berbaringlah dengan kaki diangkat.</b>
why-lung-clot = Ini bisa berasal dari gumpalan darah di paru-paru, atau dari jantung.
why-cold-leg = Kaki seperti ini mungkin kurang mendapat aliran darah.
why-stroke-spine = Ini bisa berasal dari otak atau tulang belakang.
why-both-swollen = Kaki bengkak disertai sesak napas bisa berasal dari jantung.
why-long-cramp = Kaki seperti ini mungkin kurang mendapat aliran darah, atau ada gumpalan darah di dalamnya.
why-muscle-breakdown = Otot yang rusak parah bisa merusak ginjal. Sebutkan kepada petugas semua obat yang Anda minum.
why-tetanus = Rahang kaku dan kejang otot di seluruh tubuh bisa berarti tetanus.
why-poison = Sebutkan Anda terkena zat apa.
why-dehydrated = Anda mungkin kehilangan terlalu banyak cairan.
why-quinine = Kina bisa membuat orang mengalami perdarahan. Tunjukkan obat kina Anda kepada petugas.
why-confusion = Ini bisa menjadi tanda sesuatu yang serius.
why-faint = Pingsan seperti ini bisa berasal dari jantung.
why-fall = Mungkin ada perdarahan di dalam tubuh, atau tulang yang patah.
why-thinner-bleed = Obat pengencer darah membuat perdarahan sulit berhenti. Sebutkan obat mana yang Anda minum.
why-low-sugar = Gula darah yang terlalu rendah bisa membuat Anda pingsan.
# Warm and plain. Ask about hurting oneself and about ending life without other
# words for it. $line is a telephone number of a crisis line.
self-harm-kind = Saya ikut sedih keadaannya seberat ini. Anda tidak perlu menanggungnya sendirian.
self-harm-line = <b>Telepon { $line } sekarang. Dalam bahaya saat ini juga? Telepon { $number }, atau nomor darurat setempat.</b>
self-harm-number = <b>Telepon layanan krisis sekarang. Dalam bahaya saat ini juga? Telepon { $number }, atau nomor darurat setempat.</b>
self-harm-elsewhere = Untuk bantuan di negara mana pun, lihat findahelpline.com.
danger-leg-clot = Mintalah saran medis hari ini juga, karena satu kaki yang bengkak dan nyeri perlu diperiksa. Ada sesak napas atau nyeri dada juga? Telepon nomor darurat setempat.
danger-foot-at-risk = Temui dokter hari ini juga soal kaki Anda.
danger-walking-pain = Buatlah janji periksa dan ceritakan nyeri saat berjalan itu.
danger-weakness = Telepon dokter atau layanan telepon kesehatan hari ini juga. Ceritakan bahwa ada bagian tubuh yang lemah.
danger-weakness-book = Buatlah janji periksa dan ceritakan bahwa ada bagian tubuh yang lemah.
danger-numbness = Telepon dokter atau layanan telepon kesehatan hari ini juga. Ceritakan mati rasa itu.
danger-numbness-book = Buatlah janji periksa soal mati rasa itu.
danger-both-swollen = Buatlah janji periksa soal bengkak itu.
danger-long-cramp = Telepon dokter atau layanan telepon kesehatan sekarang. Katakan bahwa kramnya tidak mau berhenti.
danger-long-cramp-over = Pada kunjungan berikutnya, ceritakan bahwa ada kram yang berlangsung selama itu.
long-cramp-ask-cold = Apakah kaki itu dingin, pucat, mati rasa, atau bengkak?
long-cramp-ask-cold-numb = Apakah kaki itu dingin, pucat, bengkak, atau lebih mati rasa dari biasanya?
button-leg-not-sure = Tidak yakin
# Three degrees are kept apart everywhere: now, today, book a visit.
danger-today = Mintalah saran medis hari ini juga.
danger-book = Buatlah janji periksa dan ceritakan hal ini.
danger-statin-pain = Hubungi dokter, apoteker, atau layanan telepon kesehatan hari ini juga dan katakan bahwa Anda minum statin. Tanyakan soal tablet berikutnya.
danger-liver-book = Buatlah janji periksa, atau tanyakan kepada dokter hati Anda, dan ceritakan kram yang baru muncul ini.
danger-dirty-wound = Telepon dokter atau layanan telepon kesehatan hari ini juga. Ceritakan luka dan kramnya.
danger-poison = Cari pertolongan medis sekarang dan sebutkan Anda terkena zat apa.
danger-preg-leg = Telepon unit bersalin atau dokter Anda sekarang. Ada sesak napas atau nyeri dada juga? Telepon nomor darurat setempat.
danger-preg-pressure = Telepon unit bersalin Anda sekarang.
danger-quinine = Cari pertolongan medis hari ini juga dan tunjukkan obat kina Anda.
danger-new-medicine = Dalam dua hari ini, tanyakan kepada apoteker atau dokter apakah obat baru Anda mungkin berperan. Sementara itu, tetaplah meminumnya.
danger-sleepy-driving = Jangan menyetir saat mengantuk. Bicarakan hal ini dengan dokter minggu ini.
danger-breathing = Mendengkur keras, napas yang terhenti, atau bolak-balik ke toilet bisa menyertai gangguan napas saat tidur. Buatlah janji periksa dan ceritakan hal ini.
danger-long-bad-sleep = Kursus tidur berupa rangkaian percakapan, namanya CBT-I, punya bukti terbaik. Dokter Anda bisa memberi tahu di mana itu tersedia. Kebiasaan saja sering tidak cukup.
danger-low-mood = Hal itu layak mendapat bantuan tersendiri. Ceritakanlah kepada dokter atau orang yang Anda percaya.
danger-often = Kram pada tiga malam atau lebih dalam seminggu, selama dua minggu, layak diperiksakan. Buatlah janji periksa dan bawa catatan harian Anda.
danger-often-counted = Anda mencatat kram pada { $nights } dari { $of } malam terakhir. Buatlah janji periksa dan bawa catatan harian Anda.
danger-often-pregnant = Ceritakan kram ini kepada bidan atau dokter pada kunjungan berikutnya, dan bawa catatan harian Anda. Jangan mulai apa pun yang baru untuk kram kecuali atas saran mereka.
danger-often-counted-pregnant = Anda mencatat kram pada { $nights } dari { $of } malam terakhir. Ceritakan kepada bidan atau dokter pada kunjungan berikutnya, dan bawa catatan harian Anda. Jangan mulai apa pun yang baru untuk kram kecuali atas saran mereka.
danger-self-harm = <b>Telepon layanan krisis sekarang. Atau telepon nomor darurat setempat.</b>
danger-faint = Telepon dokter atau layanan telepon kesehatan hari ini juga soal pingsan itu.
danger-dizzy-standing = Ceritakan pusing itu kepada dokter atau apoteker Anda. Duduk dulu dengan lampu menyala, baru berdiri.
danger-fall = Telepon dokter atau layanan telepon kesehatan hari ini juga soal jatuh itu.
danger-hard-vein = Telepon dokter atau layanan telepon kesehatan hari ini juga soal pembuluh darah itu.
danger-thinner-bleed = Telepon dokter atau layanan telepon kesehatan hari ini juga soal perdarahan itu. Sebutkan obat pengencer darah mana yang Anda minum.
danger-low-sugar = Atasi gula darah rendah Anda sekarang, seperti yang pernah diajarkan kepada Anda. Mengantuk atau tidak membaik? Telepon nomor darurat setempat.
danger-you-wrote = Anda menulis: <i>{ $words }</i>
danger-if-so-call = Kalau ya, jangan menunggu saya. Telepon { $number }, atau nomor darurat setempat.
danger-if-so-emergency = Kalau ya, jangan menunggu saya. Telepon nomor darurat setempat.
danger-if-so-today = Kalau ya, mintalah saran medis hari ini juga.
danger-ask = Saya ingin memastikan. Apakah ini sedang terjadi sekarang, atau terjadi belum lama ini?
danger-ask-self-harm = Kedengarannya berat sekali. Apakah Anda berpikir untuk melukai diri sendiri atau mengakhiri hidup?
danger-ask-statin = Pegal setelah hari yang sibuk itu umum. Apakah nyeri ini baru, lebih parah dari itu, atau disertai lemah?
# About somebody else who is with the writer.
danger-ask-other = Saya ingin memastikan. Apakah ini sedang terjadi sekarang, pada orang yang ada bersama Anda?
danger-ask-no = Terima kasih. Untunglah saya bertanya. Kalau keadaannya berubah, segera cari pertolongan.
# Answers "is this happening now?".
button-yes-now = Ya
button-no-danger = Tidak
danger-looked-at = Baik. Peregangan dan pengingat mulai lagi. Dilarang melakukan peregangan? Kirim <code>/settings stretch off</code>. Kalau memburuk, segera cari pertolongan.
danger-gone-away = Baik. Peregangan dan pengingat mulai lagi. Kalau muncul lagi, cari pertolongan pada hari itu juga.
danger-rests = Untuk sementara, peregangan dan pengingat Anda dihentikan dulu. Biarkan dokter atau perawat memeriksa ini lebih dulu.
danger-resting = Untuk sementara, peregangan dihentikan dulu. { $why ->
    [swollen] Anda bercerita bahwa satu kaki bengkak, panas, merah, atau lebih gelap.
    [cold] Anda bercerita bahwa satu kaki dingin, pucat, atau mati rasa.
    [numb] Anda bercerita tentang mati rasa atau lemah yang baru muncul.
   *[other] Anda bercerita tentang keadaan kaki Anda.
 } Biarkan dokter atau perawat memeriksanya lebih dulu. Setelah itu, ketuk di bawah ini.
# Said at night: what follows can wait until the morning, and is then to be done.
danger-by-day = Saat hari sudah terang: { $sentence }
danger-ask-looked-at = { $why ->
    [swollen] Anda bercerita bahwa satu kaki bengkak, panas, merah, atau lebih gelap.
    [cold] Anda bercerita bahwa satu kaki dingin, pucat, atau mati rasa.
    [numb] Anda bercerita tentang mati rasa atau lemah yang baru muncul.
   *[other] Anda bercerita tentang keadaan kaki Anda.
 } Apakah dokter atau perawat sudah memeriksanya? Sampai saat itu, peregangan dan pengingat malam dihentikan dulu.
danger-asked-last = Saya tidak akan bertanya lagi. Tombol-tombol ini bisa Anda temukan di /stretch.
button-looked-at = Dokter atau perawat sudah memeriksanya
button-gone-away = Sudah hilang
button-not-yet = Belum
afterwards-ask = Anda pernah menceritakan hal yang berat kepada saya. Saya ingin bertanya sekali lagi: bagaimana keadaannya sekarang? Tidak perlu dijawab kalau tidak ingin.
afterwards-thanks = Terima kasih sudah bercerita.
button-afterwards-better = Sedikit lebih baik
button-afterwards-same = Kurang lebih sama
button-afterwards-worse = Lebih buruk, atau saya tidak ingin hidup
wrong-what = Ada apa? Ketuk yang paling sesuai. Kalau ragu, telepon nomor darurat setempat.
wrong-leg = Seperti apa keadaan kakinya?
wrong-fall = Apakah kepala Anda terbentur? Apakah pinggul sakit, atau Anda tidak bisa berdiri? Apakah Anda minum obat pengencer darah?
button-wrong-breath = Napas atau dada
button-wrong-face = Wajah, bicara, atau lemah
button-wrong-leg = Kaki dingin atau bengkak
button-wrong-ill = Sakit parah atau bingung
button-wrong-fall = Jatuh atau berdarah
button-wrong-dark = Pikiran gelap
button-leg-cold = Dingin, pucat, biru, atau mati rasa
button-leg-swollen = Bengkak, panas, atau lebih gelap
button-one-of-these = Ya, salah satunya
button-fell-only = Jatuh, tanpa semua ini
button-bleeding = Kaki yang berdarah
