## safety

evening_meal = Makan malam agak lebih awal
    .told = Ada orang yang mengatur jam untuk makan besar terakhir.
    .say = Makan besar larut malam bisa membuat Anda terjaga. Bisakah makan malam sedikit lebih awal, dengan camilan kecil sesudahnya? Kalau Anda punya aturan makan, ikutilah aturan itu.
    .why = Dokter tidur menyarankan tidak makan besar larut malam, dan mengatakan bahwa camilan ringan boleh saja. Ini hampir belum pernah diuji.
evening_meal-earlier = Makan besar jauh sebelum tidur
    .i = Saya rencanakan makan besar tiga jam sebelum tidur
evening_meal-small_snack = Setelahnya hanya camilan kecil
    .i = Saya cukup makan camilan kecil nanti malam
evening_meal-late_home = Saya pulang larut
    .then = Kalau saya pulang larut, saya makan sepiring kecil.
evening_meal-hungry = Saya lapar
    .then = Kalau nanti saya lapar, saya makan camilan ringan.
evening_meal-others_late = Yang lain makan larut
    .then = Kalau yang lain makan larut, saya ikut makan sedikit.
