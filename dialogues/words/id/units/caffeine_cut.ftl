## safety

caffeine_cut = Kopi terakhir lebih awal
    .told = Anda minum kopi, teh, atau cola menjelang malam pada { $days } dari { $told } hari.
    .say = Kopi, teh, atau cola yang terakhir bisa membuat tidur tidak lelap, bahkan beberapa jam kemudian. Bisakah satu cangkir menjelang malam dikurangi, atau yang terakhir diminum lebih awal? Terserah Anda.
    .why = 24 penelitian melihat kopi dan tidur, dan orang tidur sekitar 45 menit lebih singkat setelah minum kopi. Untuk kram, tidak ditemukan satu uji pun.
caffeine_cut-one_less = Kurangi satu cangkir menjelang malam
    .i = Saya mengurangi satu cangkir menjelang malam
caffeine_cut-after_lunch = Cangkir terakhir setelah makan siang
    .i = Saya jadikan cangkir setelah makan siang yang terakhir
caffeine_cut-decaf_from_noon = Tanpa kafein sejak tengah hari
    .i = Saya minum yang tanpa kafein sejak tengah hari
caffeine_cut-guests = Ada tamu
    .then = Kalau tamu datang menjelang malam, saya minum yang tanpa kafein atau secangkir kecil.
caffeine_cut-habit = Sudah kebiasaan
    .then = Kalau tangan saya mengambil cangkir, saya isi yang tanpa kafein.
caffeine_cut-tired = Saya jadi lelah
    .then = Kalau saya lelah, saya mencari udara segar dan cahaya.
