### The stretch guide. Rules: see charley.ftl.

## safety

guide-head = <b>Peregangan sebelum tidur</b>
guide-calf-standing = <b>Betis.</b> Menghadap tembok. Kedua tangan di tembok setinggi dada, lengan lurus. Satu kaki ke belakang: tumit menapak, lutut lurus, jari kaki ke depan. Tekuk lutut depan dan condongkan badan sampai betis belakang terasa tertarik.
guide-hamstring-standing = <b>Paha belakang.</b> Taruh satu tumit sedikit di depan, kaki itu lurus. Pegang sandaran kursi yang menempel ke tembok. Punggung tetap lurus. Dorong pinggul ke belakang sampai paha terasa tertarik.
guide-seated = <b>Betis dan paha, sambil duduk.</b> Taruh kursi yang kokoh menempel ke tembok. Duduk di dekat tepinya. Satu kaki lurus ke depan: tumit ke bawah, lutut lurus, jari kaki ke arah Anda. Condongkan badan ke depan dari pinggul sampai terasa tertarik.
guide-bed = <b>Betis, di tempat tidur.</b> Duduk bersandar pada bantal, satu kaki lurus, handuk melingkari telapak kaki itu dekat pangkal jari. Lutut lurus, tarik jari kaki pelan-pelan ke arah Anda.
    <b>Paha belakang.</b> Angkat kaki yang lurus dengan handuk sampai terasa tertarik.
guide-dose = Tahan 10 detik. Ganti kaki pelan-pelan. Setiap kaki tiga kali, untuk setiap peregangan. Terasa tertarik, jangan sampai sakit. Terus bernapas.
guide-ask-team = Lutut atau pinggul diganti, atau baru-baru ini cedera atau dioperasi? Tanyakan dulu kepada dokter atau fisioterapis.
guide-numb-feet = Periksa kaki Anda sebelum mulai. Tarik dengan ringan saja.
guide-hold-on = Satu tangan selalu berpegangan pada benda yang kokoh. Hari ini goyah? Lakukan sambil duduk.
guide-pregnant = Berpeganganlah pada benda yang kokoh. Tarik pelan-pelan, jangan disentak-sentak. Jangan berbaring telentang lama-lama.
guide-stop = Nyeri tajam, atau bengkak yang tidak hilang? Berhenti. Mintalah saran medis hari ini juga.
button-count-with-me = Hitung bersama saya
button-team-said-yes = Mereka bilang boleh
pace-calf = Betis
pace-hamstring = Paha belakang
pace-both = Betis dan paha
pace-left = kaki kiri
pace-right = kaki kanan
pace-ready = { $stretch }: bersiap.
pace-hold = { $stretch }, { $leg }: tahan dan bernapas. { $hold } dari { $holds }
pace-end = Sudah semuanya. Selamat tidur.
pace-sound = Ini panduan yang sama untuk didengarkan. Tekan putar dan letakkan ponsel. Hitungan mulai saat Anda mulai.
