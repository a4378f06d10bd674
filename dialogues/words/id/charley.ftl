# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
bot-name = Charley
bot-short-description = Kram kaki di malam hari: pendamping kebiasaan dan catatan harian. Bukan layanan darurat.
bot-description = Saya Charley, pendamping kebiasaan dan catatan kram untuk orang yang mengalami kram kaki di malam hari. Saya bertanya tentang kebiasaan, menyimpan catatan harian Anda, dan mengingatkan Anda untuk peregangan. Saya tidak mendiagnosis dan tidak mengobati. Dalam keadaan darurat, telepon nomor darurat setempat.
command-start = Mulai, atau lanjutkan
command-log = Saya sedang kram
command-checkin = Bagaimana tadi malam?
command-bedtime = Atur jam tidur dan pengingat
command-triggers = Apa yang bisa menyertai kram saya
command-stretch = Peregangan sebelum tidur
command-report = Catatan saya dalam angka
command-settings = Pengingat dan lainnya
command-export = Ambil semua data saya
command-delete = Hapus semua data saya
command-privacy = Apa yang disimpan, dan mengapa
command-help = Apa yang bisa saya lakukan
command-cancel = Hentikan pertanyaan yang sedang berjalan

### Buttons that many messages share

button-languages = Bahasa
# Said where it is true. In English nobody sees it.
language-unread = Kata-kata saya diterjemahkan ke bahasa ini oleh sebuah program. Belum ada penutur asli maupun tenaga medis yang membacanya.
button-skip = Lewati
button-back = Kembali
button-done = Selesai
button-go-on = Lanjut
button-leave-it = Biarkan seperti ini
button-ask-me = Tanya saya
number = { $number }
part-of = { $part } dari { $all }
clock = { $time }
day-and-clock = { $day }, { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
day = { $weekday ->
    [1] Sen
    [2] Sel
    [3] Rab
    [4] Kam
    [5] Jum
    [6] Sab
   *[7] Min
 } { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] Mei
    [6] Jun
    [7] Jul
    [8] Agu
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Des
 }
weekday = { $weekday ->
    [1] Senin
    [2] Selasa
    [3] Rabu
    [4] Kamis
    [5] Jumat
    [6] Sabtu
   *[7] Minggu
 }
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = { $day } malam

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = Tercatat.
toast-old-button = Tombol itu sudah tidak dipakai.
toast-old-offer = Tombol itu sudah terlalu lama. Kirim /log untuk kram yang baru.
toast-already-gone = Catatan itu sudah tidak ada.
toast-first-question = Ini pertanyaan pertama.
toast-tick-or-skip = Pilih satu atau lebih, atau ketuk Lewati.
toast-no-time-left = Sudah terlalu dekat dengan jam tidur untuk itu.
toast-nothing-open = Tidak ada pertanyaan yang bisa dibuka kembali.

### Start

consent-line = Jawaban Anda saya simpan di sini, supaya saya bisa mendampingi Anda. /privacy menjelaskan lebih banyak, /delete menghapusnya.
button-log-now = Saya sedang kram
dialogue-changed = Pertanyaan saya berubah sejak terakhir kita bicara, jadi bagian ini saya mulai lagi. Jawaban Anda yang dulu tetap tersimpan.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = Seberapa sakit? 0 berarti tidak sakit. 10 berarti sakit yang paling parah.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = Anda bercerita tentang satu tanda bahaya. Pengingat malam dihentikan dulu sampai dokter atau perawat memeriksanya, atau tanda itu hilang. /stretch menjelaskan lebih banyak.

##

### Questions: the way through

progress = { $question } dari { $questions }
progress-part = { $name } · { $question } dari { $questions }
part-safety = Keselamatan dulu
part-hours = Malam Anda
part-age = Umur Anda
part-is-it-cramp = Apakah ini kram?
part-plan = Rencana
part-conditions = Kesehatan Anda
part-offer = Saya punya beberapa pertanyaan lagi. Bagian berikutnya: { $name }
button-ask-me-now = Tanya sekarang
button-ask-each-morning = Tanya setiap pagi
button-page-for-doctor = Lembar untuk dokter
## safety

for-young = Ini yang bisa saya lakukan untuk Anda: membantu saat kram, dan menyimpan catatan harian Anda. Tunjukkan catatan itu kepada orang tua, dan tanyakan bersama-sama kepada dokter. Pendampingan saya untuk orang dewasa.
for-adults = Kiat dan pengingat saya untuk orang dewasa. Tanyakan soal kram Anda kepada dokter, bersama orang tua Anda. Saya bisa membantu saat kram, dan saya menyimpan catatan harian Anda: /log
not-cramp = Yang Anda ceritakan mungkin bukan kram. Dokter atau perawat bisa membedakannya. Jawaban Anda ada di lembar untuk dokter.

##

start-with-this = <b>Mulai dengan ini:</b> { $step }
words-so-far = Sejauh ini: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = Ini panduan kebiasaan, bukan diagnosis.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = Pada Anda, hal ini kemungkinan besar sejalan dengan kram yang lebih banyak.
link-fewer-likely = Pada Anda, hal ini kemungkinan besar sejalan dengan kram yang lebih sedikit.
## safety

link-drink-limit = Minum: ikuti apa yang dikatakan dokter atau perawat Anda, apa pun yang terlihat dari malam-malam Anda.

##

link-tangled = Hal ini sering muncul pada hari yang sama dengan: { $name }. Saya tidak bisa sepenuhnya membedakan keduanya.
name-stretch-done = Peregangan sebelum tidur
name-water-done = Minum air malam hari

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = Hentikan uji coba
name-walk = Jalan kaki singkat malam hari

### Opening a cause

button-habits = Kebiasaan untuk dicoba
button-treatments = Apa yang pernah dicoba
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = Dalam uji klinis, tablet magnesium tidak membantu orang lanjut usia. Untuk kehamilan, hasil ujinya berbeda-beda. Sakit ginjal, hamil, atau minum tablet lain? Tanyakan dulu kepada dokter atau apoteker.
treatment-quinine = Saya tidak pernah menyarankan kina. Efek sampingnya bisa serius. Air tonik juga mengandung kina, dan ada orang yang bereaksi terhadapnya. Anda minum kina? Bicarakan dengan dokter Anda. Memar, perdarahan, atau telinga berdenging? Segera cari pertolongan.
treatment-pickle = Air acar: pada 74 orang dengan hati yang penuh jaringan parut, seteguk saat kram lebih meredakan nyeri daripada air biasa. Buktinya lemah, dan belum ada yang mengujinya pada orang lain. Air acar sangat asin, jadi tanyakan dulu kepada dokter Anda.
treatment-salts = Jangan minum kalium tambahan, atau memakai garam pengganti, kecuali atas anjuran dokter Anda. Terlalu banyak bisa membahayakan jantung.
treatment-calcium = Tablet kalsium belum terbukti membantu untuk kram.
treatment-b-vitamins = Vitamin B: dalam satu uji yang sangat kecil, orang lanjut usia dengan tekanan darah tinggi lebih jarang kram. Buktinya sangat lemah.
treatment-k2 = Vitamin K2: dalam satu uji, 199 orang berusia di atas 65 tahun di Tiongkok lebih jarang kram. Satu uji tidak cukup, jadi saya tidak menyarankannya. Dokter bisa membahasnya dengan Anda. Jangan pernah bersama warfarin.

##

### Bedtime

bedtime-later = Tidak apa-apa. Tidak ada pengingat sampai saya tahu jam tidur dan tempat Anda. /bedtime mengaturnya kapan saja.
night-too-long = Itu berarti malam yang lebih dari 16 jam. Kirimlah jam yang lain.
coming-water = Minum air berikutnya: { $time }.
coming-stretch = Peregangan berikutnya: { $time }.
coming-checkin = Laporan pagi berikutnya: { $time }.
coming-nothing = Tidak akan ada pengingat.
coming-walk = Jalan kaki berikutnya: { $time }.
coming-summary = Ringkasan mingguan berikutnya: { $time }.
## safety

water-limit = Anda bercerita bahwa minum Anda dibatasi. Saya tidak mengirim pengingat minum. Tetaplah pada batas Anda.
water-illness = Dengan keadaan kesehatan yang Anda ceritakan, terlalu banyak cairan bisa berbahaya. Jadi saya tidak mengirim pengingat minum. Tanyakan kepada dokter atau perawat berapa banyak yang tepat bagi Anda.
water-fast = Saya tidak mengirim pengingat minum selama Anda berpuasa. Anda yang memilih kapan minum.
water-not-told = Saya tidak mengirim pengingat minum sampai saya tahu bahwa minum Anda tidak dibatasi.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = Peregangan sudah. Selamat tidur.

### Check-in

entry-label = { $time } · { $severity } dari 10
entry-label-bare = { $time }
entry-no-time = tanpa jam
# One more time of a list: "02:10, 03:12".
listed = { $before }, { $one }
known-cramps = { $cramps ->
    [1] Tercatat sejauh ini: satu kram.
   *[other] Tercatat sejauh ini: { $cramps } kram.
 }
known-cramps-at = { $cramps ->
    [1] Tercatat sejauh ini: satu kram: { $times }.
   *[other] Tercatat sejauh ini: { $cramps } kram: { $times }.
 }
sleep-times-usual = Tidur sekitar pukul { $bed }, bangun sekitar pukul { $up }.
button-full-form-on = Mulai catatan tidur lengkap
button-full-form-off = Akhiri catatan tidur lengkap
sleep-in-bed-odd = Itu tidak cocok dengan malam yang Anda ceritakan. Ketuk atau ketik lagi kapan Anda naik ke tempat tidur.
sleep-last-woke-odd = Itu tidak berada di antara waktu pergi tidur dan waktu bangun. Ketuk atau ketik lagi kapan Anda terakhir terbangun.
sleep-times-odd = Itu berarti malam yang kurang dari 2 jam atau lebih dari 16 jam. Ketuk atau ketik lagi kapan Anda bangun. Ketuk Kembali untuk mengubah jam Anda pergi tidur.
together = Ketuk yang Anda tahu: kaki mana, di bagian mana, berapa lama, apa yang membantu. Lalu Selesai.
details-of = Tentang kram ini: { $time }

### Report

report-missing-not-clear = Bisa saja ada kram pada malam yang tidak Anda ceritakan.
button-last-nights = Sepuluh malam terakhir
entry-minutes-typed = { $minutes ->
    [1] 1 menit
   *[other] { $minutes } menit
 }

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] Dalam bahasa ini, saya mencari keadaan darurat dari apa yang Anda ketik, dan ada yang terlewat. Tanda bahaya lain tidak saya lihat. Kalau ada yang tidak beres, ketuk tombolnya. Dalam keadaan darurat, telepon nomor darurat setempat.
       *[nothing] Dalam bahasa ini, saya tidak bisa melihat bahaya dari apa yang Anda ketik. Kalau ada yang tidak beres, ketuk tombolnya. Dalam keadaan darurat, telepon nomor darurat setempat.
    }
button-something-is-wrong = Ada yang tidak beres
button-when-to-get-help = Kapan mencari pertolongan

##

button-sleep-tips = Kiat tidur lebih baik
export-caption = Data Anda dari Charley

## The plan, in what several say.

report-counts = Malam dengan kram: { $nights }. Jumlah kram: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence = { $when }: { $do }.
plan-sentence-alone = { $do }.
plan-sentence-own = Tanda mulai saya: “{ $cue }”. Lalu: { $do }.
plan-kept = { $name }: { $yes } dari { $counted }.
plan-kept-partly = { $name }: { $yes } dari { $counted }, dan { $partly } sebagian.
plan-kept-none = { $name }: belum ada yang tercatat.
plan-kept-not-possible = Tidak memungkinkan pada { $days ->
    [1] satu hari
   *[other] { $days } hari
 }.
# $name is a habit, as it stands on its button.
kept-ask = { $name }: apakah kemarin bisa Anda lakukan?
button-kept-yes = Ya
button-kept-partly = Sebagian
button-kept-no = Tidak
button-kept-not-possible = Tidak memungkinkan
plan-more-offer = Boleh saya ajukan tiga pertanyaan singkat? Itu membantu saya supaya tidak meminta terlalu banyak dari Anda.
note-at-night = Jam itu ada di malam Anda, dan saat itu saya diam. Pilihlah jam di siang hari.
plan-rested = Sebulan sudah lewat. Kita lanjutkan dari tempat yang sama?
## safety

plan-rests-until-opened = Anda bercerita tentang sesuatu yang serius, jadi rencana Anda dihentikan dulu. Tidak perlu buru-buru. Rencana berjalan lagi saat Anda membukanya.

##

plan-offer = Catatan harian Anda sekarang berisi { $mornings } pagi. Mau mencoba sebuah rencana? Delapan minggu, satu kebiasaan kecil setiap kali, dan Anda yang memilih. Anda bisa berhenti kapan saja.
pack-over = Sekarang sudah selesai: { $name }.
pack-hours-back = Jam tidur Anda kembali ke { $bedtime }, waktu { $place }. /bedtime mengubahnya.
pack-week-begins = Minggu baru. Apakah tidur utama Anda masih mulai pukul { $bedtime }?
plan-tiny = Masa istirahat sudah selesai. Tidak ada yang perlu dikejar. Selama satu minggu, cukup ini:
button-pack-same-hours = Ya, seperti itu
button-pack-new-hours = Di jam lain
plan-smaller-offer = Mau kita buat lebih kecil?
fewer-offer = Peregangan sekarang sudah jadi kebiasaan. Mau saya ingatkan lebih jarang? Dua malam sekali selama dua minggu, lalu tiap hari Minggu.
button-fewer = Pengingat lebih jarang
no-more-offer = Saya mengingatkan peregangan hanya tiap hari Minggu. Mau saya hentikan juga?
button-no-more = Hentikan pengingat
back-offer = Pengingat peregangan sekarang lebih jarang datang, atau tidak sama sekali. Mau setiap malam lagi?
button-back-again = Kembalikan
button-plan-begin = Ya, mau
button-plan-not-now = Nanti saja
button-plan-why = Mengapa?
button-plan-smaller = Buat lebih kecil
command-plan = Delapan minggu, satu kebiasaan kecil
button-plan-rest = Jeda satu bulan
button-plan-stop = Hentikan rencana
