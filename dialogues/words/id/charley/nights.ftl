### What the nights say. Rules: see charley.ftl.

nights-head = <b>Apa kata malam-malam Anda sendiri</b>
nights-none = Belum ada. Saya perlu setidaknya 14 pagi dengan /checkin yang juga menceritakan hari sebelumnya.
nights-too-few = { $nights ->
    [1] Sejauh ini satu malam.
   *[other] Sejauh ini { $nights } malam.
} Masih terlalu awal untuk berkata apa-apa. Saya perlu setidaknya { $more } lagi yang juga menceritakan hari sebelumnya.
nights-alike = Sejauh ini malam-malam Anda terlalu mirip untuk dibandingkan.
nights-no-link = Sejauh ini tidak ada hubungan yang jelas, dalam { $nights } malam.
nights-counted = Malam dengan kram: { $cramps } dari { $nights }. Saya hanya menghitung malam kalau Anda juga menceritakan hari sebelumnya.
nights-meaning = Di bawah ini adalah hal yang sejalan dengan kram Anda. Belum tentu itu sebabnya. Kebiasaan Anda yang lain dan perubahan seiring waktu ikut saya perhitungkan.
nights-halves = Seiring waktu: kram pada { $cramps_before } dari { $nights_before } malam di paruh pertama, pada { $cramps_after } dari { $nights_after } di paruh kedua.
nights-fewer = Kram Anda makin sedikit. Itu bagus. Hal ini sering terjadi dengan sendirinya, atau mengikuti musim, jadi saya tidak bisa mengatakan apa yang membantu.
nights-more = Belakangan kram lebih banyak. Itu bisa terjadi dengan sendirinya, atau mengikuti musim. Belum tentu karena sesuatu yang Anda lakukan.
nights-same = Tidak ada perubahan yang jelas.
nights-new-medicine = Obat atau dosis baru. Malam dengan kram: { $cramps_with } dari { $nights_with } dengan itu, { $cramps_without } dari { $nights_without } tanpa itu. Saya hanya menghitungnya. Tanyakan dulu kepada dokter atau apoteker sebelum Anda mengubah apa pun.
nights-column-what = Malam kram
nights-column-with = Dengan
nights-column-without = Tanpa
nights-not-compared = Belum ada yang bisa dibandingkan. Hal ini terjadi hampir setiap hari, atau hampir tidak pernah:
button-nights = Apa kata malam-malam saya
# Four counts of nights. "With it" is on days when it was so.
link-counts = <b>{ $name }</b>: kram pada { $cramps_with } dari { $nights_with } malam dengan itu, pada { $cramps_without } dari { $nights_without } malam tanpa itu.
link-more-very-likely = Pada Anda, hal ini kemungkinan sangat besar sejalan dengan kram yang lebih banyak.
link-fewer-very-likely = Pada Anda, hal ini kemungkinan sangat besar sejalan dengan kram yang lebih sedikit.
link-more-hint = Hal ini mungkin sejalan dengan kram yang lebih banyak, tetapi belum terbukti.
link-fewer-hint = Hal ini mungkin sejalan dengan kram yang lebih sedikit, tetapi belum terbukti.
# One hint in two is wrong. Do not soften this.
link-hint-holds = Kira-kira separuh dari petunjuk seperti ini ternyata benar.
link-not-clear = Sejauh ini tidak ada hubungan yang jelas.
link-reach = Seandainya pun pengaruhnya besar, mungkin perlu lebih banyak malam untuk melihatnya. Malam sejauh ini: { $so_far }.
link-too-few = Malamnya belum cukup: setidaknya { $more } lagi.
nights-good-days = Yang sudah berjalan baik. Saya hanya menghitungnya.
link-days = { $name }: pada { $days } dari { $all } hari
try-alcohol = Layak dicoba: tanpa alkohol menjelang jam tidur.
try-caffeine = Layak dicoba: tanpa kopi, cola, atau teh kental dalam enam jam sebelum tidur.
try-heavy-legs = Layak dicoba: tambah kegiatan selangkah demi selangkah, dan lakukan peregangan di malam setelah hari yang berat.
try-sitting = Layak dicoba: bangun dan bergerak beberapa menit dalam setiap jam duduk.
try-standing = Layak dicoba: pindahkan tumpuan berat badan, ambil jeda, dan sesekali duduk.
try-hot-day = Layak dicoba: minum sedikit lebih banyak di hari yang panas.
try-drinks = Layak dicoba: minum sedikit-sedikit sepanjang hari.
try-keep-stretch = Layak diteruskan: peregangan sebelum tidur.
try-keep-water = Layak diteruskan: segelas kecil air di malam hari.
