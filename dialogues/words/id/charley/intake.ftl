### The first questions. Rules: see charley.ftl.

## safety

start-what-i-am = Halo, saya Charley. Saya membantu orang dewasa yang kram kaki di malam hari: apa yang dilakukan saat kram, peregangan singkat, dan catatan harian untuk dokter Anda.
# What Charley is not. Exact, and nothing softer.
start-no-doctor = Saya sebuah program, bukan dokter. Saya tidak mendiagnosis dan tidak mengobati. Tidak ada orang yang memantau obrolan ini. Dalam keadaan darurat, telepon nomor darurat setempat.
start-consent = <b>Mulai persiapan</b> perlu waktu lima menit, dan Anda bisa berhenti kapan saja. Yang Anda ceritakan saya simpan sampai Anda mengirim /delete.
start-again = Senang bertemu Anda lagi. Apa yang ingin Anda lakukan?
button-set-up = Mulai persiapan
button-start-again = Ulang pertanyaan dari awal
button-open-question = Kembali ke pertanyaan tadi
cancelled = Sudah dihentikan. Yang sudah Anda ceritakan tetap tersimpan.
nothing-to-cancel = Saat ini tidak ada pertanyaan yang terbuka.
part-noted = Tercatat. Terima kasih.
evening-both = <b>Semua siap.</b> Tidur pukul { $bedtime }, bangun pukul { $rising }. Minum air: { $water }. Peregangan: { $stretch }.
evening-stretch = <b>Semua siap.</b> Tidur pukul { $bedtime }, bangun pukul { $rising }. Peregangan: { $stretch }.
evening-quiet = <b>Semua siap.</b> Tidur pukul { $bedtime }, bangun pukul { $rising }.
mostly-harmless = Kram di malam hari itu umum. Rasanya sakit, tetapi biasanya tidak berbahaya. Sering kali penyebabnya tidak ditemukan.
start-with-stretch = Lakukan peregangan tepat sebelum tidur. Cobalah sekarang.
rest-each-morning = Saya punya pertanyaan lagi: tentang kram Anda, kesehatan Anda, dan enam hal yang bisa menyertai kram. Saya bisa menanyakan satu bagian setiap pagi, atau semuanya sekarang.
rest-any-time = Saya punya pertanyaan lagi: tentang kram Anda, kesehatan Anda, dan enam hal yang bisa menyertai kram. Anda bisa melanjutkannya kapan saja: /start
parts-left = { $parts ->
    [1] Tinggal satu bagian lagi. /triggers menunjukkan apa yang sudah Anda ceritakan sejauh ini.
   *[other] Tinggal { $parts } bagian lagi. /triggers menunjukkan apa yang sudah Anda ceritakan sejauh ini.
 }
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = Cukup dulu sampai di sini
