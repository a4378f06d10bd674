## safety

carer_nights = Bangun untuk orang lain
    .told = Anda bangun malam untuk seseorang.
    .say = Anda bangun untuk orang lain. Jadi tidak ada aturan soal jam, dan tidak ada pertanyaan tidur. Tidurlah kapan pun bisa. Kita pertahankan satu hal kecil saja, pada tiga dari tujuh hari.
    .on = Tidak ada aturan soal jam, dan tidur siang boleh. Tiga dari tujuh hari sudah cukup.
    .why = Ini hampir belum pernah diuji. Aturan soal jam tidak cocok untuk malam ketika seseorang membutuhkan Anda.
carer_nights-sleep_when_you_can =
    .on = Berbaringlah begitu ada kesempatan.
carer_nights-stretch_only =
    .on = Cukup peregangan, kalau ada waktu.
