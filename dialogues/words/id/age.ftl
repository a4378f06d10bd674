age = Berapa umur Anda? Saya memakainya untuk memilih apa yang aman bagi Anda.
    .under_18 = Di bawah 18
    .from_18 = 18 sampai 39
    .from_40 = 40 sampai 54
    .from_55 = 55 sampai 64
    .from_65 = 65 sampai 74
    .from_75 = 75 atau lebih
    .rather_not_say = Lebih suka tidak menjawab
