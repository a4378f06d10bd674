## safety

stretch_down = Peregangan sebelum tidur
    .told = Peregangan singkat sebelum tidur adalah awal bagi kebanyakan orang.
    .say = Peregangan singkat kedua kaki, tepat sebelum tidur. Tujuannya hampir setiap malam. Dua dari tujuh malam boleh dilewati. Sekecil apa Anda ingin mulai?
    .why = Dari 80 orang berusia di atas 55 tahun, yang melakukan peregangan selama enam minggu mengalami sekitar satu kram lebih sedikit per malam. Dalam uji yang lebih besar, meregangkan betis saja tidak membuat perubahan.
stretch_down-one_leg_once = Setiap kaki sekali
    .i = Saya regangkan setiap kaki sekali
stretch_down-three_holds = Masing-masing tiga kali tahan
    .i = Saya tahan peregangan tiga kali pada setiap kaki
stretch_down-whole_guide = Seluruh panduan
    .i = Saya lakukan seluruh panduan, dan biarkan satu lampu kecil menyala
stretch_down-warm_shower = Mandi air hangat sebelumnya
    .i = Saya mandi air hangat, bukan panas, dan melakukan peregangan sesudahnya
stretch_down-forget = Saya lupa
    .then = Kalau saya lupa, saya lakukan di tempat tidur.
stretch_down-tired = Saya terlalu lelah
    .then = Kalau saya terlalu lelah, saya regangkan setiap kaki sekali.
stretch_down-guests = Tamu pulang larut
    .then = Kalau tamu pulang larut, saya lakukan yang singkat.
stretch_down-hurts = Mungkin terasa sakit
    .then = Kalau terasa sakit, saya berhenti.
