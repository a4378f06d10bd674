## safety

con1 = Apakah Anda punya salah satu dari ini? Ketuk semua yang sesuai. Saya memakainya untuk melihat apa yang aman bagi Anda, dan untuk lembar bagi dokter.
    .diabetes = Diabetes
    .parkinson = Parkinson
    .thyroid = Gangguan tiroid
    .leg_arteries = Pembuluh nadi kaki menyempit
    .spine = Gangguan punggung/tulang belakang
    .heart_failure = Gagal jantung
    .kidney_failure = Gagal ginjal, cuci darah
    .cirrhosis = Sirosis hati
    .low_sodium = Natrium darah rendah
    .cancer_treatment = Pengobatan kanker
    .blood_thinner = Obat pengencer darah
    .none = Tidak satu pun
    .rather_not_say = Lebih suka tidak menjawab
