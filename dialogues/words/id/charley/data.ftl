### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = Ini semua yang saya simpan tentang Anda, dalam dua berkas.
# What is deleted and what may remain is a promise: exact.
delete-ask = Hapus semua yang saya simpan tentang Anda? Ini tidak bisa dibatalkan. /export memberi Anda salinannya dulu.
button-delete-yes = Ya, hapus semuanya
button-delete-no = Tidak, simpan
delete-receipt = Semua tentang Anda sudah dihapus, dan kuncinya dimusnahkan. Pihak yang menjalankan saya mungkin masih punya salinan lama.
delete-receipt-backups = Semua tentang Anda sudah dihapus, dan kuncinya dimusnahkan. Salinan cadangan dari sebelumnya masih memuatnya. Salinan itu dihapus satu per satu, yang terakhir dalam { $days ->
    [1] satu hari
   *[other] { $days } hari
}. Waktunya lebih lama kalau salinan cadangan baru tidak bisa dibuat.
delete-traces = Basis data dan salinannya mungkin masih menyimpan kunci itu untuk sementara waktu, dalam keadaan terkunci. Pihak yang menjalankan saya bisa membukanya. Setelah kuncinya sendiri diganti, tidak ada lagi yang bisa.
delete-whom-to-ask = /privacy menjelaskan kepada siapa Anda bisa bertanya.
delete-begin-anew = Untuk mulai lagi, kirim /start.
delete-kept = Tidak ada yang dihapus.
