## safety

cra1 = Saat sakitnya datang, apakah ototnya mengeras, seperti ada benjolan?
    .yes = Ya
    .no = Tidak
    .not_sure = Tidak yakin
cra2 = Apakah sakitnya berhenti kalau otot itu diregangkan?
    .yes = Ya
    .no = Tidak
    .not_sure = Tidak yakin
cra3 = Apakah rasanya lebih seperti dorongan untuk menggerakkan kaki, dan langsung reda begitu Anda berjalan?
    .yes = Ya
    .no = Tidak
    .not_sure = Tidak yakin
