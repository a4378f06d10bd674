### The diary in numbers. Rules: see charley.ftl.

report-head = <b>Catatan harian Anda</b>
report-empty = Catatan harian Anda masih kosong. /log menyimpan satu kram, /checkin satu malam.
report-no-zone = { $cramps ->
    [0] Catatan harian Anda masih kosong. /log menyimpan satu kram.
    [1] Ada satu kram di catatan harian Anda. Untuk mengurutkannya per malam, saya perlu tahu jam Anda: /bedtime
   *[other] Ada { $cramps } kram di catatan harian Anda. Untuk mengurutkannya per malam, saya perlu tahu jam Anda: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>Dua minggu terakhir:</b> { $nights ->
    [1] 1 malam tercatat.
   *[other] { $missing ->
        [0] semua { $nights } malam tercatat.
       *[other] { $recorded } dari { $nights } malam tercatat, { $missing } tidak tercatat.
     }
 }
report-four-weeks = <b>Empat minggu terakhir:</b> { $nights ->
    [1] 1 malam tercatat.
   *[other] { $missing ->
        [0] semua { $nights } malam tercatat.
       *[other] { $recorded } dari { $nights } malam tercatat, { $missing } tidak tercatat.
     }
 }
report-severity = Seberapa sakit (dari 10): terparah { $worst }, biasanya { $median }.
report-worst = Seberapa sakit (dari 10): terparah { $worst }.
report-column-counted = Dalam catatan Anda
report-column-two-weeks = Dua minggu
report-column-four-weeks = Empat minggu
report-row-recorded = Malam yang tercatat
report-row-with-cramp = Malam dengan kram
report-row-cramps = Jumlah kram
report-row-worst = Terparah (dari 10)
report-row-usual = Biasanya (dari 10)
sleep-usual = <b>Tidur Anda, { $from } sampai { $to }:</b> di tempat tidur sekitar { $in_bed } jam. Tertidur sekitar { $low } sampai { $high } jam, menurut perkiraan Anda sendiri ({ $nights } malam).
sleep-too-few = <b>Tidur Anda:</b> { $nights ->
    [0] belum ada malam yang tercatat lengkap.
    [1] sejauh ini satu malam tercatat lengkap.
   *[other] sejauh ini { $nights } malam tercatat lengkap.
 } Mulai dari { $least } malam, saya bisa mengatakan berapa lama Anda tidur.
sleep-cramp-cost = Pada malam dengan kram ({ $nights_with }): terjaga sekitar { $with_low } sampai { $with_high } menit. Pada malam lain ({ $nights_without }): { $without_low } sampai { $without_high }.
report-plan = <b>Rencana Anda</b>
report-plan-week = <b>Rencana Anda:</b> minggu { $week } dari { $weeks }
report-habit = { $name }, sejak { $day }: { $yes } dari { $counted }. { $fate }
report-habit-untold = { $name }, sejak { $day }. { $fate }
tried-goes-on = Masih berjalan.
tried-settled = Sudah jadi kebiasaan.
tried-given-up = Dihentikan.
tried-made-worse = Dihentikan, karena memperburuk keadaan.
no-figure = –
report-nights-head = <b>Sepuluh malam terakhir</b>
report-add-which = Malam yang mana?
night-with-cramps = { $cramps ->
    [1] { $day }: 1 kram
   *[other] { $day }: { $cramps } kram
 }
night-clear = { $day }: tanpa kram
night-unknown = { $day }: tidak tercatat
button-add-forgotten = Tambah yang terlupa
button-correct-night = Isi laporan untuk malam itu
entry-head = Kram pada { $day } malam, { $time }
entry-head-no-time = Kram pada { $day } malam
entry-head-no-night = Kram pada malam yang belum diurutkan
entry-severity = Seberapa sakit: { $severity } dari 10
entry-leg = Kaki: { $what }
entry-muscle = Bagian: { $what }
entry-minutes = Lamanya: { $what }
entry-helped = Yang membantu: { $what }
entry-note = Keterangan: { $note }
entry-from-memory = Ditambahkan dari ingatan
entry-remove-ask = Hapus kram ini dari catatan harian Anda?
entry-removed = Sudah dihapus.
button-change-severity = Seberapa sakit
button-change-details = Kaki, bagian, lama, yang membantu
button-remove = Hapus
button-remove-yes = Ya, hapus
button-keep-it = Simpan
