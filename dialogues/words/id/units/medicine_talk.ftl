## safety

medicine_talk = Bertanya soal obat
    .told = Ada orang yang merencanakan hari untuk bertanya soal obat.
    .say = Sebagian obat bisa menyertai kram. Jangan mengubah apa pun sendiri. Mau menunjukkan lembar Anda kepada apoteker minggu ini?
    .why = Dari 100 orang yang diberi sesuatu untuk kram, 60 juga pernah memakai salah satu dari tiga jenis obat selama tahun-tahun penelitian. Itu menunjukkan hubungan. Itu bukan bukti.
medicine_talk-show_page = Tunjukkan lembar saya
    .i = Saya berencana menunjukkan lembar saya kepada apoteker
medicine_talk-ask_when = Tanya kapan meminumnya
    .i = Saya catat untuk bertanya kapan obat saya diminum
medicine_talk-shy = Sulit bagi saya untuk bertanya
    .then = Kalau sulit bertanya, saya serahkan lembarnya.
medicine_talk-busy_shop = Di sana ramai
    .then = Kalau di sana ramai, saya minta waktu sebentar yang lebih tenang.
