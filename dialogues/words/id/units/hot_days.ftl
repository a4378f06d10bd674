## safety

hot_days = Hari panas dan malam gerah
    .told = Cuaca panas pada { $days } dari { $told } hari.
    .say = Malam yang gerah berat bagi tidur, dan kram lebih umum di musim panas. Tempat teduh di siang hari, udara di malam hari, dan selimut tipis mungkin membantu. Mana yang ingin Anda coba?
    .why = Kram malam kira-kira dua kali lebih umum di puncak musim panas daripada di tengah musim dingin. Tempat teduh, udara, dan kaki yang sejuk adalah nasihat dari sebuah lembaga amal, dan hampir belum pernah diuji.
hot_days-shade_and_air = Teduh siang, udara malam
    .i = Saya usahakan tempat teduh di siang hari dan udara di malam hari
hot_days-thin_sheet = Selimut tipis
    .i = Saya pakai selimut tipis untuk malam ini
hot_days-cool_foot_bath = Rendam kaki air sejuk
    .i = Saya sejukkan kaki dalam baskom air, sejuk dan tidak dingin
hot_days-drinks_with_food = Minum bersama makanan
    .i = Saya minum bersama makanan saya
hot_days-no_air = Tidak ada angin
    .then = Kalau tidak ada angin, saya coba kipas.
hot_days-loud = Di luar berisik
    .then = Kalau di luar berisik, saya masukkan udara lebih awal.
hot_days-unwell = Saya tidak enak badan karena panas
    .then = Kalau saya tidak enak badan karena panas, saya mendinginkan diri dan mencari pertolongan.
