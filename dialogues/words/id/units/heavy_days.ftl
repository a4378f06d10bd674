## safety

heavy_days = Hari berat bagi kaki
    .told = Anda bercerita tentang hari-hari ketika kaki bekerja keras.
    .say = Pada hari ketika kaki bekerja keras, ada orang yang melakukan peregangan dua kali: di sore hari dan sebelum tidur. Tambah kegiatan pelan-pelan. Apakah itu cocok bagi Anda?
    .why = Otot yang lelah adalah dugaan utama tentang kram malam. Hari yang lebih ringan, peregangan kedua, dan sepatu yang baik adalah nasihat, dan hampir belum pernah diuji.
heavy_days-late_afternoon_stretch = Peregangan di sore hari
    .i = Saya rencanakan satu peregangan juga di sore hari
heavy_days-easier_day = Sesudahnya hari yang ringan
    .i = Saya buat hari ini lebih ringan kalau hari sebelumnya berat
heavy_days-shoes = Sepatu yang menopang kaki
    .i = Saya pilih sepatu yang menopang kaki
heavy_days-tired = Saya terlalu lelah
    .then = Kalau saya terlalu lelah, saya lakukan yang singkat, sambil duduk.
heavy_days-late = Sudah larut
    .then = Kalau sudah larut, saya regangkan sekali, sebelum tidur.
heavy_days-hurts = Mungkin terasa sakit
    .then = Kalau terasa sakit, saya berhenti.
