## safety

worry_time = Pikiran di atas kertas
    .told = Kepala penuh pikiran, atau sulit tertidur, pada { $days } dari { $told } malam.
    .say = Kepala yang penuh pikiran di malam hari itu umum. Ada orang yang menulis apa yang perlu dikerjakan besok, di kertas, sebelum makan malam. Mau mencobanya? Saya tidak pernah meminta melihatnya.
    .why = 57 orang dewasa muda ikut dalam uji satu malam. Yang menulis apa yang masih perlu dikerjakan tertidur sekitar 9 menit lebih cepat.
worry_time-three_lines = Tiga baris untuk besok
    .i = Saya tulis tiga baris tentang apa yang perlu dikerjakan besok
worry_time-five_minutes = Lima menit, bukan di tempat tidur
    .i = Saya tulis daftar saya selama lima menit, bukan di tempat tidur
worry_time-tomorrow_at_six = Katakan “besok jam enam”
    .i = Saya rencanakan kata-kata saya untuk malam: “besok jam enam”
worry_time-more_comes = Muncul lagi di malam hari
    .then = Kalau di malam hari muncul lagi, itu masuk daftar keesokan harinya.
worry_time-private = Orang lain mungkin membacanya
    .then = Kalau orang lain mungkin membacanya, saya sobek sesudahnya.
worry_time-too_heavy = Terlalu berat
    .then = Kalau terlalu berat, saya ceritakan kepada orang yang saya percaya.
