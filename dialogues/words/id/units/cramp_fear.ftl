## safety

cramp_fear = Takut kram berikutnya
    .told = Anda takut kram pada { $days } dari { $told } malam.
    .say = Takut kram berikutnya itu umum. Rencana di dekat tempat tidur bisa membantu: kaki lurus, jari kaki ke arah Anda, tahan. Mau menyiapkannya?
    .why = Tidak ditemukan penelitian tentang rasa takut ini. Rencana untuk saat-saat sulit hanya diteliti pada kebiasaan lain.
cramp_fear-card = Langkah-langkah di kartu
    .i = Saya lihat kartu saya: kaki lurus, jari kaki ke arah saya, tahan
cramp_fear-towel_ready = Handuk siap
    .i = Saya siapkan handuk di tempat tidur
cramp_fear-i_know = “Saya tahu caranya”
    .i = Saya katakan sekali: “Saya tahu caranya”
cramp_fear-dark = Gelap
    .then = Kalau gelap, saya nyalakan lampu dulu.
cramp_fear-scared = Saya jadi takut
    .then = Kalau saya takut, saya embuskan napas dulu.
cramp_fear-forget_steps = Saya lupa langkahnya
    .then = Kalau saya lupa langkahnya, saya baca kartu saya.
