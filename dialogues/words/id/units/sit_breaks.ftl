## safety

sit_breaks = Jeda dari duduk lama
    .told = Anda bercerita tentang duduk lama.
    .say = Sedikit saja sudah cukup untuk menyela duduk lama. Mau menggerakkan pergelangan kaki setiap kali air mendidih? Lebih banyak boleh, lebih sedikit juga tidak apa-apa.
    .why = Dalam penelitian pada 136 pasang orang di atas 60 tahun, yang lebih sedikit bergerak lebih banyak kram di malam hari. Tidak ada uji yang menunjukkan bahwa lebih banyak bergerak berarti lebih sedikit kram.
sit_breaks-stand_at_kettle = Air mendidih? Berdiri
    .i = Saya berdiri sebentar dan menggerakkan telapak kaki
sit_breaks-minute_each_hour = Satu menit setiap jam
    .i = Saya bangun selama satu menit, dan lagi dalam setiap jam duduk
sit_breaks-ankles_ten = Pergelangan kaki, sepuluh kali
    .i = Saya gerakkan pergelangan kaki sepuluh kali, sambil duduk atau berbaring
sit_breaks-busy = Saya sibuk
    .then = Kalau saya sibuk, saya gerakkan pergelangan kaki di bawah meja.
sit_breaks-forget = Saya lupa
    .then = Kalau saya lupa, saya lakukan begitu teringat.
sit_breaks-driving = Saya duduk di mobil atau kereta
    .then = Kalau saya di perjalanan, saya lakukan saat kendaraan berhenti.
