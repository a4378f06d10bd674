### What nobody asked for. Rules: see charley.ftl.

## safety

button-open-private = Buka obrolan pribadi kita
please-tap = Silakan ketuk salah satu tombol. /cancel menghentikan pertanyaan.
words-too-long = Tulisan itu terdiri dari { $chars } huruf dan spasi, sedangkan tempatnya hanya cukup untuk { $chars_max }. Bisakah dikirim lagi, sedikit lebih pendek?
night-offer = Apakah ini kram? Ketuk tombol pertama, dan saya catat. Dalam keadaan darurat, telepon nomor darurat setempat.
not-understood = Saya tidak menangkap maksudnya, dan tidak ada orang yang memantau obrolan ini. /help menunjukkan apa yang bisa saya lakukan.
sticker-answer = Terima kasih! /help menunjukkan apa yang bisa saya lakukan.
cannot-listen = Saya tidak bisa mendengarkan pesan suara. Dalam keadaan darurat, telepon nomor darurat setempat. Kalau ini kram, ketuk tombol pertama, dan saya catat.
only-words = Saya hanya bisa membaca tulisan dan ketukan tombol. /help menunjukkan apa yang bisa saya lakukan.
edited = Saya memakai apa yang Anda kirim pertama kali. Untuk memperbaiki catatan kram, pakai /report.
unknown-command = Saya tidak kenal perintah itu. /help menunjukkan perintah yang saya kenal.
group-answer = Saya hanya bicara secara pribadi, karena ini menyangkut kesehatan Anda.
not-made = Maaf, saya tidak berhasil membuat berkas yang Anda minta. Ini kesalahan di pihak saya, dan sudah disisihkan untuk diperiksa. Catatan harian Anda aman.
failed = Maaf, ada yang salah di pihak saya dengan pesan terakhir Anda. Pesan itu sudah disisihkan untuk diperiksa. Dalam keadaan darurat, telepon nomor darurat setempat. Kram? Kirim /log sekali lagi.
too-much = Begitu banyak pesan masuk sekaligus, sehingga sebagian jawaban saya lewati. Semua yang Anda kirim tersimpan, kecuali berkas: kirimlah lagi satu per satu. /help menunjukkan apa yang bisa saya lakukan. Dalam keadaan darurat, telepon nomor darurat setempat.
