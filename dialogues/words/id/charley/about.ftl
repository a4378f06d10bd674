### Help and privacy. Rules: see charley.ftl.

## safety

help-commands = /log - kram, sekarang
    /checkin - bagaimana tadi malam
    /bedtime - jam tidur dan pengingat
    /stretch - peregangan sebelum tidur
    /triggers - apa yang bisa menyertai kram Anda
    /plan - delapan minggu, satu kebiasaan kecil
    /report - catatan harian Anda, dan memperbaikinya
    /settings - pengingat: hidup, mati, lebih awal, lebih lambat
    /export - semua data Anda
    /delete - hapus semua data Anda
    /privacy - apa yang disimpan, dan mengapa
    /cancel - hentikan pertanyaan yang sedang berjalan
help-commands-young = /log - kram, sekarang
    /checkin - tadi malam
    /bedtime - jam tidur Anda
    /report - catatan harian Anda
    /settings - laporan pagi: hidup, mati
    /export - data Anda
    /delete - hapus data Anda
    /privacy - apa yang saya simpan
    /cancel - berhenti bertanya
help-no-emergency-service =
    { $heard ->
        [nothing] Saya tidak bisa mengirim bantuan, dan tidak ada orang yang memantau obrolan ini. Dalam bahasa ini, saya tidak bisa melihat bahaya dari apa yang Anda ketik. Dalam keadaan darurat, telepon nomor darurat setempat.
        [emergencies] Saya tidak bisa mengirim bantuan, dan tidak ada orang yang memantau obrolan ini. Saya mengenali banyak keadaan darurat dari kata-kata Anda, tetapi tidak semuanya, dan tidak mengenali tanda bahaya lain. Dalam keadaan darurat, telepon nomor darurat setempat.
       *[all] Saya tidak bisa mengirim bantuan, dan tidak ada orang yang memantau obrolan ini. Saya mengenali banyak tanda bahaya dari kata-kata Anda, tetapi tidak semuanya. Dalam keadaan darurat, telepon nomor darurat setempat.
    }
# Each part between commas is a sign. None may be left out. A fit is a seizure.
help-emergency = <b>Telepon nomor darurat setempat sekarang:</b>
    Nyeri dada, mendadak sulit bernapas, batuk darah. Pingsan disertai salah satunya, dengan penyakit jantung, atau dengan cedera.
    Kaki mendadak sangat sakit, dingin, pucat, biru, mati rasa atau lemah, atau tidak bisa digerakkan.
    Wajah mencong, bicara pelo, mendadak lemah. Tidak bisa menahan kencing atau buang air besar.
    Rahang kaku, sulit menelan, kejang otot di seluruh tubuh.
    Sakit parah karena kehilangan cairan: bingung, pingsan, kejang-kejang, jantung berdebar cepat saat diam.
    Bingung yang baru muncul dan tidak hilang. Kejang-kejang.
    Jatuh sampai kepala terbentur, pinggul sakit, atau tidak bisa berdiri, atau jatuh, sedangkan Anda minum obat pengencer darah.
    Pembuluh darah yang berdarah. Perdarahan yang tidak berhenti saat minum obat pengencer darah.
    Gula darah rendah dan mengantuk, bingung, atau tidak bisa menelan.
    Air kencing seperti cola, atau nyeri otot atau lemah otot yang sangat parah, saat minum statin atau setelah olahraga berat.
    Perdarahan saat minum kina. Jatuh sakit setelah terkena racun.
    Pikiran untuk melukai diri sendiri.
help-today = <b>Cari pertolongan medis hari ini juga:</b>
    Satu kaki bengkak dan nyeri, atau panas, merah, atau lebih gelap dari biasanya.
    Kram yang masih ada setelah 10 menit diregangkan. Apakah kaki itu juga dingin, pucat, mati rasa, atau bengkak? Telepon nomor darurat.
    Kaki atau jari kaki yang sakit saat berbaring, luka yang tidak kunjung sembuh, kulit menghitam.
    Pada diabetes: kaki merah, panas, atau bengkak, atau luka baru di kaki.
    Tidak kencing seharian. Pingsan, tanpa hal lain. Jatuh yang membuat cedera, atau jatuh untuk kedua kalinya.
    Pembuluh darah yang keras dan nyeri. Memar besar saat minum obat pengencer darah. Gula darah rendah.
    Lemah atau mati rasa yang baru muncul.
    Kram di perut, dada, atau lengan setelah kehilangan cairan.
    Kram setelah luka kotor atau terkena racun.
    Kulit atau mata menguning.
    Nyeri otot yang baru muncul saat minum statin. Memar atau telinga berdenging saat minum kina.
    Hamil atau baru melahirkan: sakit kepala hebat, penglihatan berubah, nyeri di bawah rusuk, muntah, bengkak mendadak.
help-book = <b>Buat janji periksa:</b>
    Betis sakit saat berjalan. Kedua kaki bengkak. Sudah lama lemah atau mati rasa.
    Pusing saat berdiri. Kram panjang, lebih dari 10 menit, yang sekarang sudah hilang.
    Penyakit hati dengan kram yang baru muncul.
    Kram tiga malam seminggu selama dua minggu, atau lelah di siang hari.
help-sleep-head = <b>Supaya tidur lebih baik</b>
help-sleep-evidence = Ini kiat-kiat umum. Hanya sedikit yang sudah diuji satu per satu.
privacy-what = <b>Yang saya simpan:</b> jawaban Anda, pertanyaan Anda untuk dokter, kram dan catatannya, laporan pagi, tidur, tidur siang, rencana Anda, uji coba, tanda bahaya dalam kata-kata Anda sendiri, pengingat yang dikirim, apa yang saya temukan dari malam-malam Anda, jam tidur, zona waktu, pengaturan, dan nomor obrolan. Tanpa nama.
privacy-who = Saya memakainya hanya untuk mendampingi dan mengingatkan Anda. Data itu terkunci, dengan kunci yang dipakai khusus untuk Anda. Pihak yang menjalankan saya bisa membukanya.
privacy-operator = Saya dijalankan oleh: { $operator }
privacy-no-operator = Pihak yang menjalankan saya tidak mencantumkan nama atau kontak di sini.
privacy-consented = Anda menyetujuinya: { $day }, { $time }.
privacy-no-consent = Anda belum melalui persiapan awal. Kram dari /log tetap disimpan.
privacy-sound = Pada malam hari, kiriman saya tidak berbunyi, kecuali jawaban saya atas keadaan darurat yang Anda ceritakan. Dari zona waktu Anda, saya tahu nomor mana yang perlu disebut. /settings menjelaskan cara memasang nomor Anda sendiri.
privacy-rights = /export memberikan semuanya kepada Anda. /delete menghapusnya dan menarik kembali persetujuan Anda.
privacy-traces = Setelah /delete, basis data mungkin masih menyimpan sisa yang terkunci untuk sementara waktu. Setelah pihak yang menjalankan saya mengganti kuncinya sendiri, tidak ada yang bisa membukanya.
