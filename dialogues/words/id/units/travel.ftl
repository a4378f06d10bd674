## safety

travel = Perjalanan
    .told = Ada orang yang mengubah rencananya karena perjalanan.
    .say = Untuk dua hari atau kurang, pakailah jam seperti di rumah sebisa mungkin. Untuk yang lebih lama, pengingat saya mengikuti jam di sana. Rencana Anda dijeda, dan berjalan lagi saat Anda kembali.
    .on = Sementara itu rencana Anda dijeda.
    .why = Sebuah panduan umum untuk perjalanan menyarankan tetap memakai jam seperti di rumah untuk dua hari atau kurang. Itu nasihat, dan baru sedikit diuji.
travel-ankles_and_aisle =
    .on = Di perjalanan: setiap jam, gerakkan pergelangan kaki atau berjalan di lorong.
travel-morning_daylight =
    .on = Setelah sampai di sana: cahaya matahari di pagi hari.
travel-home_hours =
    .on = Untuk dua hari atau kurang: jam seperti di rumah.
