# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = Untuk dokter saya
doctor-head = <b>Untuk dokter Anda</b>
doctor-question = <b>Pertanyaan Anda:</b> { $question }
doctor-not-printable = Lembar itu tidak bisa mencetak huruf-huruf ini. Sebagai gantinya ada garis untuk menulis.
doctor-signs-left-out = Sebagian gambar kecil dalam pertanyaan Anda tidak bisa dicetak. Gambar itu tidak diikutkan di lembar.
doctor-page = <b>Lembar</b> untuk dicetak, satu halaman berisi hitungan dan apa yang Anda ceritakan. Pilih kertas yang dipakai printer Anda.
doctor-nights = <b>Tabel</b> berisi satu baris untuk setiap malam, untuk dibuka di program tabel (spreadsheet). Baris pertama menamai kolomnya. Malam yang tidak tercatat ditandai sebagai tidak diketahui.
doctor-fhir = <b>Berkas klinik</b> memuat hal yang sama untuk program milik klinik (FHIR R4). Nama Anda tidak ada di dalamnya.
doctor-full-form = <b>Catatan tidur lengkap</b> menanyakan, selama 14 malam, apa yang ditanyakan catatan tidur dari dokter.
doctor-full-form-on = <b>Catatan tidur lengkap</b> hidup sampai { $day } malam.
doctor-coming = Ini dia. Bacalah dulu sebelum Anda berikan kepada orang lain.
button-page-a4 = Lembar, A4
button-page-letter = Lembar, US Letter
button-nights-file = Tabel malam
button-fhir-file = Berkas klinik
button-add-question = Tambah pertanyaan saya
button-change-question = Ubah pertanyaan saya
button-no-question = Tanpa pertanyaan saya
fhir-questionnaire = Yang ditanyakan
fhir-cramp = Kram kaki di malam hari
fhir-night = Kram kaki dalam satu malam, dihitung oleh yang bersangkutan
fhir-sign = Tanda bahaya yang dilaporkan oleh yang bersangkutan
fhir-from-memory = Ditambahkan dari ingatan
fhir-urgency = Pertolongan yang dianjurkan Charley
fhir-looked-at = Dikatakan sudah diperiksa
fhir-lying-down = Naik ke tempat tidur
fhir-last-waking = Terbangun terakhir kali
fhir-bed = Pergi tidur, mencoba tidur
fhir-up = Bangun dari tempat tidur
fhir-times = Apakah kedua jam ini diceritakan
fhir-as-usual = Dikatakan kurang lebih seperti biasa
fhir-told = Diceritakan
fhir-asleep = Lama tidur dalam menit, perkiraan sendiri dari catatan harian
urgency-emergency = saat itu juga
urgency-same-day = pada hari yang sama
urgency-book = dengan membuat janji periksa
sign-lung-clot = Mendadak sulit bernapas, nyeri dada, batuk darah, atau pingsan
sign-leg-clot = Satu kaki bengkak, hangat, merah atau lebih gelap, dan nyeri
sign-cold-leg = Kaki mendadak sangat sakit, dingin, pucat, mati rasa, atau lemah
sign-foot-at-risk = Kaki atau jari kaki sakit saat berbaring, luka yang tidak sembuh, atau kulit menghitam
sign-walking-pain = Nyeri betis saat berjalan yang hilang saat istirahat
sign-weakness = Lemah, kaki yang mengecil, atau kedutan terus-menerus
sign-stroke-spine = Mendadak lemah, atau gangguan wajah, bicara, buang air kecil, atau buang air besar
sign-numbness = Mati rasa, rasa terbakar, atau kesemutan yang tidak hilang
sign-both-swollen = Bengkak di kedua kaki
sign-long-cramp = Kram lebih dari 10 menit
sign-wide-cramps = Kram juga di perut, dada, atau lengan, atau kedutan, setelah kehilangan cairan
sign-muscle-breakdown = Nyeri otot parah, lemah, atau air kencing gelap dengan statin atau olahraga berat
sign-statin-pain = Nyeri otot, lemah, atau kram yang baru muncul saat minum statin
sign-liver = Kulit atau mata menguning, perut membengkak, atau penyakit hati dengan kram yang baru muncul
sign-tetanus = Rahang kaku, sulit menelan, atau kejang otot di seluruh tubuh
sign-dirty-wound = Kram setelah luka yang kemasukan tanah atau kotoran
sign-poison = Kram setelah terkena racun
sign-dehydrated = Sakit parah karena kehilangan cairan: bingung, pingsan, kejang-kejang, atau jantung berdebar cepat
sign-preg-leg = Hamil atau setelah melahirkan: satu kaki sakit, bengkak, atau panas
sign-preg-pressure = Hamil atau setelah melahirkan: sakit kepala hebat, penglihatan berubah, nyeri di bawah rusuk, atau bengkak mendadak
sign-quinine = Memar, perdarahan, bintik-bintik, atau gangguan telinga atau penglihatan, saat minum kina
sign-new-medicine = Obat atau dosis baru dalam 4 minggu sebelum kram mulai
sign-often = Kram pada tiga malam atau lebih dalam seminggu, selama dua minggu
sign-sleepy-driving = Tertidur sekejap saat menyetir
sign-breathing = Mendengkur keras atau napas terhenti saat tidur
sign-long-bad-sleep = Tidur buruk lebih dari tiga bulan yang mengganggu hari-hari
sign-low-mood = Murung atau tidak menikmati apa pun pada kebanyakan hari selama dua minggu
sign-self-harm = Pikiran untuk melukai diri sendiri
sign-confusion = Mendadak bingung dan tidak hilang, atau kejang-kejang
sign-no-pee = Tidak kencing seharian
sign-faint = Pingsan
sign-dizzy-standing = Pusing atau goyah saat berdiri
sign-fall = Jatuh
sign-diabetic-foot = Diabetes dengan kaki merah, panas, atau bengkak, atau luka baru
sign-bleeding-vein = Pembuluh darah yang berdarah
sign-hard-vein = Pembuluh darah yang keras, nyeri, merah, atau lebih gelap
sign-thinner-bleed = Memar besar, bengkak yang membesar, atau perdarahan saat minum obat pengencer darah
sign-low-sugar = Gula darah rendah, atau gemetar dan berkeringat, saat memakai obat diabetes

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = Ini akan ditambahkan ke catatan harian Anda:
import-added = Sudah ditambahkan ke catatan harian Anda:
import-nothing-new = Tidak ada yang baru di dalamnya.
import-cramps = { $count ->
    [1] 1 kram
   *[other] { $count } kram
 }
import-nights = { $count ->
    [1] 1 laporan pagi
   *[other] { $count } laporan pagi
 }
import-answers = { $count ->
    [1] 1 jawaban
   *[other] { $count } jawaban
 }
import-causes = { $count ->
    [1] 1 hasil dari jawaban Anda
   *[other] { $count } hasil dari jawaban Anda
 }
import-signs = { $count ->
    [1] 1 tanda bahaya
   *[other] { $count } tanda bahaya
 }
import-trials = { $count ->
    [1] 1 uji coba yang sudah selesai
   *[other] { $count } uji coba yang sudah selesai
 }
import-announced = { $count ->
    [1] 1 hal yang saya katakan tentang malam-malam Anda
   *[other] { $count } hal yang saya katakan tentang malam-malam Anda
 }
import-profile = jam, tempat, atau pengaturan Anda
import-here-already = { $lines ->
    [1] Satu hal di dalamnya sudah ada di sini dan tetap seperti itu.
   *[other] { $lines } hal di dalamnya sudah ada di sini dan tetap seperti itu.
 }
import-problems = { $lines ->
    [1] Satu baris tidak bisa ditambahkan:
   *[other] { $lines } baris tidak bisa ditambahkan:
 }
import-more = dan { $lines } lagi.
import-bad-field = Baris { $line }: { $field } tidak bisa berisi “{ $value }”.
import-empty-field = Baris { $line }: { $field } kosong.
import-bad-shape = Baris { $line }: bagiannya terlalu sedikit atau terlalu banyak.
import-twice = Baris { $line }: ini ada dua kali dalam berkas.
import-taken = Baris { $line }: { $id } adalah catatan lain dalam catatan harian Anda.
import-adding = Sedang saya tambahkan.
import-left = Tidak ada yang ditambahkan.
import-gone = Berkas itu tidak bisa saya ambil lagi. Kirimlah sekali lagi.
import-failed = Maaf, ada yang salah di pihak saya dengan berkas Anda. Berkas itu sudah disisihkan untuk diperiksa. Catatan harian Anda tetap seperti semula.
import-too-large = Berkas itu terlalu besar. Saya membaca berkas sampai { $megabytes } MB. Tidak ada yang diubah.
import-not-text = Saya tidak bisa membaca ini sebagai teks. Saya membaca charley-export.json dan charley-cramps.csv, disimpan sebagai UTF-8. Di program tabel (spreadsheet), simpan sebagai “CSV UTF-8”. Tidak ada yang diubah.
import-not-ours = Ini bukan catatan harian dari saya. Saya membaca charley-export.json dan charley-cramps.csv dari /export. Tidak ada yang diubah.
import-broken = Berkas itu terputus atau rusak di baris { $line }. Tidak ada yang diubah.
import-no-column = Baris 1: kolom “{ $column }” tidak ada. Tidak ada yang diubah.
import-foreign-column = Baris 1: saya tidak kenal kolom “{ $column }”. Tidak ada yang diubah.
import-nights-table = Tabel malam tidak bisa dibaca kembali. Kirimlah charley-export.json atau charley-cramps.csv dari /export.
import-too-many = Isi berkas ini terlalu banyak. Saya membaca sampai { $most } baris atau catatan. Tidak ada yang diubah.
import-no-room = Dengan berkas ini, catatan harian Anda akan terlalu penuh bagi saya. Tempatnya cukup untuk { $cramps } kram. Tidak ada yang diubah.
button-import = Tambahkan
button-leave-file = Jangan tambahkan

### A diary that is too long for one file, or for Charley

export-parts = Ini semua yang saya simpan tentang Anda, dalam { $files } berkas. Setiap berkas bisa dikirim kembali sendiri-sendiri.
diary-full = Catatan harian Anda penuh, jadi ini tidak bisa saya tulis. Supaya ada tempat: /export, simpan berkasnya, lalu /delete. Setelah itu, kirim kembali berkas yang terbaru kepada saya.
diary-nearly-full = { $cramps ->
    [1] Catatan harian Anda hampir penuh. Tempatnya cukup untuk 1 kram lagi.
   *[other] Catatan harian Anda hampir penuh. Tempatnya cukup untuk { $cramps } kram lagi.
 }

### What comes with a file

nights-caption = Malam-malam Anda dari Charley
fhir-caption = Catatan harian Anda untuk klinik, dari Charley
page-caption = Lembar Anda untuk dokter, dari Charley

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = Catatan harian kram kaki di malam hari
page-nights = Rentang malam: { $from } sampai { $to }.
page-night = { $day } malam.
page-name = Nama: ______________________________   Tanggal lahir: ________________
page-effect = Dampak pada siang hari: { $told } ({ $day })
page-illnesses = Penyakit yang dilaporkan: { $told } ({ $day })
page-made = Dibuat { $made } dari catatan pasien bersama Charley, catatan harian di ponsel.
page-date = { $day } { $year }
page-date-in-head = { $day } { $year }
page-list = { $first }, { $next }
page-count = { $what } ×{ $count }
page-two-weeks = 2 minggu terakhir
page-four-weeks = 4 minggu terakhir
page-since = Sejak { $day }
page-window = { $when }: kram pada { $with_cramp } dari { $recorded } malam tercatat, { $missing } kosong. { $cramps ->
    [1] 1 kram
   *[other] { $cramps } kram
  }, { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole },{ $tenth } per minggu
page-too-few = malam terlalu sedikit untuk angka per minggu
page-missing = Malam kosong bukan malam tanpa kram. “Per minggu” berarti tujuh malam tercatat. Semua di bawah ini dari 4 minggu terakhir, kalau tidak ada tanggal lain.
page-no-nights = Belum ada malam yang tercatat.
page-severity = Nyeri, 0 sampai 10: terparah { $worst }, biasanya { $usual } (disebutkan untuk { $told } dari { $cramps } kram).
page-strip = Satu kotak per malam, sampai 8 minggu, terbaru di akhir. Tanggal: malam pertama tiap pekan.
page-strip-clear = tanpa kram
page-strip-cramp = kram, nyeri terparah 0 sampai 10
page-strip-cramp-only = kram, nyeri tak disebut
page-strip-unknown = malam kosong
page-strip-said = Malam demi malam, yang terbaru di akhir. Malam yang tidak disebut berarti tanpa kram. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = Pekan mulai { $from }: kram pada { $cramps }; kosong { $unknown }.
page-strip-week-cramps = Pekan mulai { $from }: kram pada { $cramps }.
page-strip-week-unknown = Pekan mulai { $from }: kosong { $unknown }.
page-strip-week-clear = Pekan mulai { $from }: semua tanpa kram.
page-minutes-under-1 = kurang dari 1 menit
page-minutes-1-to-5 = 1 sampai 5 menit
page-minutes-5-to-10 = 5 sampai 10 menit
page-minutes-over-10 = lebih dari 10 menit
page-length = Lamanya: paling sering { $usual }, terlama { $longest }.
page-lengths = Lama masing-masing: { $all }
page-legs = Kaki: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = Kaki tidak disebutkan
page-no-muscle = Bagian tidak disebutkan
page-band = { $from }–{ $to }
page-no-time = Jam tidak diketahui
page-by-day = Siang hari, dari { $rising } sampai { $bedtime }: { $cramps }
page-slept = Tidur malam: { $list }
page-up-often = Bangun ke toilet dua kali atau lebih: { $times } dari { $told } malam yang diceritakan
page-by-day-not-asked = Dampak pada siang hari: tidak ditanyakan
page-sleep-times = Waktu tidur, perkiraan pasien, catatan harian: { $told ->
    [1] 1 malam
   *[other] { $told } malam
  } diceritakan, { $as_usual } di antaranya dengan jam “seperti biasa”.
page-bed = Pergi tidur, mencoba tidur: { $times }
page-up = Bangun: { $times }
page-clock = biasanya { $middle }
page-clock-spread = biasanya { $middle }, dari { $earliest } sampai { $latest }
page-asleep-after = Sampai tertidur: { $list }
page-awake-for = Terjaga setelah itu, seluruhnya: { $list }
page-lying-down = Naik ke tempat tidur: { $times }
page-last-waking = Terbangun terakhir: { $times }; sekitar { $minutes } menit sebelum bangun
page-woke-times = Terbangun: { $list }
page-naps = Tidur siang: { $list }
page-naps-late = Tidur siang: { $list }; lewat jam tiga sore ×{ $late }
page-asleep-trying = Di tempat tidur, mencoba tidur, sekitar { $in_bed } jam; tertidur { $low } sampai { $high } jam; efisiensi tidur { $part_low } sampai { $part_high } % ({ $nights } malam; perkiraan pasien, catatan harian).
page-asleep = Di tempat tidur sekitar { $in_bed } jam; tertidur { $low } sampai { $high } jam; efisiensi tidur { $part_low } sampai { $part_high } % ({ $nights } malam; perkiraan pasien, catatan harian).
page-woke-by = Terjaga karena: { $list } (ditanyakan pada { $asked ->
    [1] 1 malam
   *[other] { $asked } malam
  })
page-helped = Membantu saat kram: { $helped }
page-habit = Kebiasaan, sejak { $from }: { $habit }. Dilakukan pada { $yes } dari { $told } hari yang diceritakan; { $fate }
page-habit-once = Kebiasaan, sejak { $from }: { $habit }; { $fate }
page-habit-goes-on = masih berjalan
page-habit-settled = sudah jadi kebiasaan, menurut pasien
page-habit-given-up = dihentikan pada { $to }
page-habit-made-worse = dihentikan pada { $to }: “memperburuk keadaan”
fhir-plan = Rencana: kebiasaan kecil yang dipilih sendiri oleh yang bersangkutan
fhir-habits = Setiap kebiasaan, sejak kapan, dilakukan pada berapa dari hari yang diceritakan, dan apa kelanjutannya
page-stretched = Peregangan sebelum tidur, 8 minggu terakhir: { $times } dari { $told } malam yang diceritakan
page-alcohol = Alkohol: { $times } dari { $told } hari yang diceritakan
page-caffeine = Kopi, teh, atau cola menjelang malam: { $times } dari { $told } hari yang diceritakan
page-goes-hard = Otot mengeras, seperti ada benjolan: { $told } ({ $day })
page-stretch-stops = Berhenti kalau otot itu diregangkan: { $told } ({ $day })
page-urge-to-move = Lebih seperti dorongan menggerakkan kaki, reda dengan berjalan: { $told } ({ $day })
page-against-a-cramp = Dari jawaban ini, { $count } mengarah ke selain kram.
page-medicines = Memakai: { $told } ({ $day })
page-medicines-began = Kram mulai setelah obat dimulai atau dosis baru: { $told } ({ $day })
page-medicines-new = Baru, atau dosis baru: { $told } ({ $day })
page-against-cramps = Diminum untuk kram: { $told } ({ $day })
page-supplements = Suplemen: { $told } ({ $day })
page-new-medicine = Obat atau dosis baru pada { $count ->
    [1] 1 hari
   *[other] { $count } hari
  }: { $list }
page-conditions = Ginjal, hati, obat pelancar kencing, alkohol di sebagian besar hari: { $told } ({ $day })
page-low-mineral = Tes darah menunjukkan mineral rendah: { $told } ({ $day })
page-fluid-limit = Diminta membatasi minum: { $told } ({ $day })
page-fluid-limit-or-illness = Minum dibatasi, atau penyakit jantung, ginjal, atau hati: { $told } ({ $day })
page-pregnancy = Hamil, atau melahirkan dalam 6 minggu terakhir: { $told } ({ $day })
page-pregnancy-weeks = Usia kehamilan: { $told } ({ $day })
page-moving = Goyah, hanya di tempat tidur, cedera, kaki mati rasa: { $told } ({ $day })
page-leg-signs = Kaki bengkak, betis sakit saat berjalan, kaki dingin: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley menganjurkan mencari pertolongan saat itu juga.
        [same_day] { $day }: { $sign }. Charley menganjurkan mencari pertolongan pada hari yang sama.
       *[book] { $day }: { $sign }. Charley menganjurkan mencari pertolongan dengan membuat janji periksa.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley menganjurkan mencari pertolongan saat itu juga; { $looked_at }: menurut pasien sudah diperiksa.
        [same_day] { $day }: { $sign }. Charley menganjurkan mencari pertolongan pada hari yang sama; { $looked_at }: menurut pasien sudah diperiksa.
       *[book] { $day }: { $sign }. Charley menganjurkan mencari pertolongan dengan membuat janji periksa; { $looked_at }: menurut pasien sudah diperiksa.
    }
page-more-signs = Dan { $count } yang lebih awal, di charley-export.json.
page-no-signs = Tidak ada yang dicatat oleh pasien.
page-question = { $question }
page-question-letters = Diketik dengan huruf yang tidak bisa dicetak. Bisa dibaca di ponsel.
page-write-here = __________________________________________________________
page-counts = Setiap angka bisa dihitung dalam charley-nights.csv dan charley-cramps.csv. Setiap malam memakai tanggal saat malam itu mulai. Yang tidak diceritakan tidak masuk hitungan.
page-no-verdict = Apa yang diceritakan dan dihitung, tidak lebih.
page-cut = Lembar ini penuh. Selebihnya ada di berkas.
part-question = Pertanyaan saya
part-often = Seberapa sering
part-nights = Malam demi malam
part-cramp = Seperti apa, menurut cerita
part-bad = Seberapa sakit, berapa lama
part-where = Di mana
part-when = Kapan
part-sleep = Tidur
part-tried = Apa yang dicoba
part-medicines = Obat, minum
part-health = Kesehatan, menurut cerita
part-signs = Tanda bahaya
