## safety

deh4 = Apakah dokter atau perawat pernah meminta Anda membatasi minum?
    .no = Tidak
    .yes = Ya
    .not_sure = Tidak yakin
bod1 = Apakah ada yang sesuai dengan Anda? Ketuk semua yang sesuai. Ini membantu saya memilih peregangan yang aman.
    .unsteady = Goyah atau pusing
    .bed_only = Tidak bisa turun dari tempat tidur
    .joint_or_injury = Ganti sendi, cedera, atau operasi
    .numb_feet = Kaki mati rasa
    .none = Tidak satu pun
    .not_sure = Tidak yakin
cir4 = Apakah saat ini ada salah satu dari ini? Ketuk semua yang sesuai.
    .one_leg_swollen = Satu kaki bengkak dan nyeri, atau panas
    .pain_on_walking = Betis sakit saat jalan, hilang saat istirahat
    .foot_cold = Satu kaki mendadak dingin, pucat, atau mati rasa
    .none = Tidak satu pun
