## safety

covers = Selimut longgar di bagian kaki
    .told = Kram datang pada { $days } dari { $told } malam.
    .say = Selimut yang ketat bisa menekan jari kaki ke bawah. Selimut yang longgar membuat kaki bebas. Tidak perlu biaya, dan mungkin membantu. Mau mencobanya malam ini?
    .why = Saat ditanya, orang yang kram paling sering menyebut posisi kakinya. Selimut longgar tidak merugikan dan hampir belum pernah diuji.
covers-loosen = Selimut tipis longgar di bagian kaki
    .i = Saya longgarkan selimut tipis di bagian kaki
covers-pillow_at_foot = Bantal menyangga selimut
    .i = Saya taruh bantal di bagian kaki tempat tidur untuk menyangga selimut
covers-feet_over_edge = Tengkurap: kaki bebas
    .i = Saya biarkan kaki menjulur melewati tepi kasur kalau saya tengkurap
covers-cold_feet = Kaki dingin
    .then = Kalau kaki saya kedinginan, saya pakai kaus kaki longgar.
covers-slips_back = Jadi ketat lagi
    .then = Kalau jadi ketat lagi, saya longgarkan malam berikutnya.
