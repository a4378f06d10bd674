## safety

calm_breath = Napas tenang
    .told = Ada orang yang menutup hari dengan beberapa napas tenang.
    .say = Embuskan napas dengan lembut, hanya sejauh yang terasa nyaman. Biarkan bahu turun. Biarkan betis dan telapak kaki lemas: jangan ditegangkan. Mau mencobanya?
    .why = Napas tenang bisa terasa nyaman, tetapi sebagai bagian kursus tidur tidak menambah apa pun yang bisa diukur. Dua panduan mengingatkan bahwa menegangkan betis atau telapak kaki bisa memicu kram.
calm_breath-six_breaths = Enam napas pelan
    .i = Saya mengembuskan napas pelan, enam kali
calm_breath-soft_shoulders = Napas, bahu lemas
    .i = Saya bernapas senyaman mungkin dan membiarkan bahu turun
calm_breath-relax_from_hips = Lemaskan dari pinggul ke atas
    .i = Saya lemaskan setiap bagian tubuh, dari pinggul ke atas
calm_breath-busy_head = Kepala saya penuh pikiran
    .then = Kalau kepala saya penuh pikiran, saya kembali ke napas berikutnya.
calm_breath-not_pleasant = Rasanya tidak nyaman
    .then = Kalau rasanya tidak nyaman, saya bernapas sesuka saya.
calm_breath-fall_asleep = Saya tertidur
    .then = Kalau saya tertidur, tidak apa-apa.
