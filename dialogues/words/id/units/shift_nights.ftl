## safety

shift_nights = Jam sif Anda sendiri
    .told = Anda bercerita bahwa Anda kerja bergilir (sif).
    .say = Jam Anda berpindah-pindah, jadi aturan yang biasa tidak cocok. Tidur utama Anda kita anggap sebagai malam, kapan pun itu. Seminggu sekali saya bertanya kapan mulainya.
    .on = Tidak ada aturan soal jam bangun atau tidur siang.
    .why = Sebuah tinjauan atas penelitian menemukan bahwa aturan tidur yang biasa tidak cocok untuk kerja sif. 55 ahli lalu menyepakati 17 kiat untuk itu.
shift_nights-dark_room =
    .on = Kamar gelap untuk tidur, dengan lampu redup untuk jalan ke toilet.
shift_nights-quiet_phone =
    .on = Ponsel tanpa suara.
shift_nights-light_after_waking =
    .on = Cahaya matahari setelah tidur utama Anda.
