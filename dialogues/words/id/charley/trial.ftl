### A test by lot. Rules: see charley.ftl.

## safety

button-trial = Uji sebuah kebiasaan
button-trial-start = Mulai uji coba
trial-what = <b>Uji sebuah kebiasaan</b>
    Catatan harian Anda menunjukkan apa yang muncul bersama. Uji coba bisa mengatakan lebih banyak. Saya melempar koin, setiap malam atau, untuk peregangan, setiap minggu: dengan kebiasaan itu, atau tanpa. Ikutilah kata koin. Paginya, ceritakan malam Anda kepada saya.
trial-length = Anda mengalami kram pada { $cramps } dari { $nights } malam terakhir yang Anda ceritakan. Kalau sebuah kebiasaan banyak membantu Anda, itu mungkin terlihat setelah sekitar { $needed } malam, atau bagi Anda sekitar { $weeks } minggu. Sering kali uji coba tidak menunjukkan hal yang jelas, walaupun kebiasaan itu membantu. Paling lama dua belas minggu. Anda bisa berhenti kapan saja.
trial-which = Kebiasaan yang mana?
trial-no-chance = Saya tidak bisa menawarkan uji coba sekarang. Mungkin tidak ada kebiasaan di sini yang aman bagi Anda, atau dua belas minggu hampir tidak akan menunjukkan apa-apa.
trial-stretch = <b>Peregangan sebelum tidur</b>
    Yang ini berjalan per minggu, karena manfaatnya terasa pelan-pelan. Satu dari dua minggu dengan peregangan.
    Dengan: peregangan sebelum tidur, sepanjang minggu. /stretch menunjukkannya.
    Tanpa: tidak ada peregangan sebelum tidur. Kram? Langsung regangkan, di malam mana pun.
trial-water = <b>Minum air malam hari</b>
    Dengan: satu gelas kecil di malam hari.
    Tanpa: tidak ada gelas tambahan. Haus? Minumlah, di malam mana pun.
trial-walk = <b>Jalan kaki singkat malam hari</b>
    Dengan: sekitar sepuluh menit dengan langkah santai, di tempat yang terang dan aman.
    Tanpa: tidak ada jalan kaki tambahan malam itu.
trial-rules = Koin dilempar saat pengingat malam datang. Pengingat itu saya hidupkan, juga laporan pagi. Anda melakukan hal lain? Malam itu tetap dihitung sesuai kata koin. Sampai jam tidur, Anda masih bisa memilih untuk tidak mengikutkan malam itu.
trial-rules-weeks = Koin dilempar bersama pengingat malam pertama dalam seminggu. Pengingat itu saya hidupkan, juga laporan pagi. Lamanya dua belas minggu penuh. Anda melakukan hal lain? Malam itu tetap dihitung sesuai kata koin.
trial-started = Uji coba sudah dimulai. Lemparan pertama datang bersama pengingat berikutnya.
trial-head = <b>Uji coba Anda:</b> { $name }
trial-state = Malam { $night } dari { $nights }. Malam yang Anda ceritakan sejauh ini: { $with } dengan kebiasaan ini, { $without } tanpa kebiasaan ini.
trial-no-reminder = Pengingatnya saat ini tidak datang, jadi koin tidak dilempar. /settings menunjukkan sebabnya.
trial-nothing-yet = Saya melihatnya seminggu sekali. Angkanya saya simpan dulu sampai ada jawaban yang kemungkinan besar benar atau waktunya habis, supaya angka itu tidak mengubah apa yang Anda ceritakan.
trial-nothing-yet-weeks = Saya membandingkan minggu-minggunya setelah dua belas minggu selesai. Sampai saat itu angkanya saya simpan dulu, supaya tidak mengubah apa yang Anda ceritakan.
trial-clear = Sekarang ada jawaban yang kemungkinan besar benar, jadi uji coba selesai.
trial-over = Dua belas minggunya sudah selesai.
trial-stopped = Anda menghentikannya, jadi inilah yang saya tahu sejauh ini.
trial-counts = Malam dengan kram: { $cramps_with } dari { $nights_with } dengan kebiasaan ini, { $cramps_without } dari { $nights_without } tanpa kebiasaan ini.
trial-helps = Kemungkinan besar ini membantu Anda: malam dengan kram lebih sedikit saat menjalankannya, dan koinlah yang memilih malamnya.
trial-helps-weeks = Kemungkinan besar ini membantu Anda: malam dengan kram lebih sedikit pada minggu dengan kebiasaan ini. Koinlah yang memilih minggunya, dan kebetulan saja akan menghasilkan ini pada kurang dari 1 di antara 20 uji coba.
trial-does-not-help = Kemungkinan besar ini tidak membantu Anda: malam dengan kram lebih banyak saat menjalankannya, dan koinlah yang memilih malamnya.
trial-no-difference = Tidak ada perbedaan yang jelas. Mungkin saja tetap sedikit membantu: uji coba seperti ini bisa melewatkannya.
trial-no-difference-weeks = Tidak ada perbedaan yang jelas. Satuan satu minggu mungkin terlalu pendek untuk melihatnya.
trial-too-few-weeks = Terlalu sedikit minggu untuk dibandingkan.
trial-too-few = Terlalu sedikit malam untuk dibandingkan.
trial-left-out = { $nights ->
    [1] Satu malam tidak dihitung: pengingatnya tidak sampai kepada Anda, atau Anda tidak mengikutkannya.
   *[other] { $nights } malam tidak dihitung: pengingatnya tidak sampai kepada Anda, atau Anda tidak mengikutkannya.
 }
trial-not-told = { $nights ->
    [1] Satu malam lagi tidak dihitung: Anda tidak menceritakan bagaimana malam itu.
   *[other] { $nights } malam lagi tidak dihitung: Anda tidak menceritakan bagaimana malam-malam itu.
 }
