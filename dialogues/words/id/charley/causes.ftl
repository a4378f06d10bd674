### The results, by cause. Rules: see charley.ftl.

## safety

button-ask-again = Tanya saya lagi
results-head = <b>Dari cerita Anda: apa yang bisa menyertai kram</b>
results-first = <b>Layak dilihat lebih dulu</b>
results-maybe = <b>Mungkin</b>
results-less = <b>Kurang mungkin</b>
results-unknown = <b>Tidak diketahui</b>
results-not-asked = <b>Belum ditanyakan</b>
results-otherwise = { $name } (malam-malam Anda berkata lain)
level-first = layak dilihat lebih dulu
level-maybe = mungkin
level-less = kurang mungkin
level-unknown = tidak diketahui
level-not-asked = belum ditanyakan
results-blood-test = Mineral dalam darah Anda: hanya tes darah yang bisa menjawab ini.
habits-head = <b>Kebiasaan untuk dicoba</b>
habit-drink = 1. Minumlah sedikit-sedikit sepanjang hari. Enam sampai delapan gelas adalah patokan yang umum.
habit-drink-limit = 1. Minum: tetaplah pada apa yang dikatakan dokter atau perawat Anda. Tidak yakin apakah minum Anda dibatasi? Tanyakan kepada mereka.
habit-food = 2. Makanlah makanan yang mengandung kalium, kalsium, dan magnesium, seperti kacang-kacangan, sayuran hijau, biji-bijian, buah, susu, dan olahan susu. Diminta menghindari salah satunya? Lakukan seperti yang diminta.
habit-food-ask = 2. Tanyakan kepada dokter atau perawat makanan apa yang tepat bagi Anda. Ada makanan yang mengandung banyak kalium.
habit-stretch = 3. Regangkan betis dan paha belakang tepat sebelum tidur: /stretch
habit-move-heart = 4. Usahakan tidak duduk atau berdiri diam terlalu lama. Bergeraklah sedikit setiap jam, sesuai izin dokter atau perawat Anda.
habit-move = 4. Usahakan tidak duduk atau berdiri diam terlalu lama. Bergeraklah sedikit setiap jam, dan pada kebanyakan hari. Jagalah berat badan yang pas bagi Anda.
habit-pregnant = 5. Hamil? Ceritakan kram ini kepada bidan atau dokter Anda.
treatments-head = <b>Apa yang pernah dicoba</b>
treatment-stretch = Meregangkan betis dan paha belakang sebelum tidur: dalam satu uji kecil, pada 80 orang berusia di atas 55 tahun, kram berkurang sekitar 1 per malam setelah enam minggu. Sakitnya sedikit berkurang, sekitar 1 poin dari 10. Buktinya lemah. Dalam uji lain, yang hanya meregangkan betis, orang yang minum kina tidak merasakan perubahan. Cobalah selama enam minggu, lalu lihat catatan harian Anda.
treatment-diltiazem = Diltiazem adalah obat jantung. Dalam satu uji dengan 13 orang, kram lebih sedikit. Buktinya sangat lemah. Hanya dokter yang bisa mengatakan apakah itu cocok bagi Anda.
treatment-doctor = Kalau kram sangat parah atau sering merusak tidur Anda, dokter bisa membahas pilihan lain dengan Anda. Bertanyalah sebelum mengubah obat apa pun.
