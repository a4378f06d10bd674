## safety

partner = Orang di samping Anda
    .told = Ada orang yang sepakat di siang hari tentang apa yang membantu di malam hari.
    .say = Apakah ada yang tidur di samping Anda? Di siang hari Anda berdua bisa sepakat tentang apa yang membantu di malam hari. Jadi tidak ada yang perlu berpikir dalam gelap.
    .why = Ini hampir belum pernah diuji. Jari kaki ke atas dengan lutut lurus adalah satu hal yang sama dalam semua nasihat tentang kram.
partner-show_how = Tunjukkan cara membantu
    .i = Saya tunjukkan cara mendorong jari kaki saya ke atas, dengan lutut saya lurus
partner-own_blanket = Selimut sendiri
    .i = Saya siapkan selimut untuk saya sendiri
partner-one_light = Satu lampu kecil
    .i = Saya bersepakat dengan orang di samping saya tentang satu lampu kecil
partner-shy = Sulit bagi saya untuk meminta
    .then = Kalau sulit meminta, saya mulai dari lampunya.
partner-sleeps_on = Orang itu tetap tidur
    .then = Kalau orang di samping saya tetap tidur, saya lakukan dengan cara saya sendiri.
