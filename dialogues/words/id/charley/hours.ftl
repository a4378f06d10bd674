### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = Lanjutkan pertanyaan
place = { $place }
bedtime-example = Kirimlah jam seperti 22:30 atau 10:30 malam. Atau sekaligus: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time } - yang mana maksud Anda?
bedtime-at-night = { $time } malam
bedtime-in-the-morning = { $time } pagi
bedtime-in-the-afternoon = { $time } siang atau sore
bedtime-set = Tidur pukul { $bedtime }, bangun pukul { $rising }, waktu { $place }.
place-unknown = Saya tidak kenal tempat itu. Kirim jam sekarang, misalnya 21:40, atau kota besar di dekat Anda, atau lokasi Anda.
place-unknown-named = Saya tidak kenal tempat bernama “{ $place }”. Kirim jam sekarang, misalnya 21:40, atau kota besar di dekat Anda, atau lokasi Anda.
place-several = Ada lebih dari satu “{ $place }”. Kirim /bedtime lagi, beserta nama negaranya.
place-which = Yang mana?
place-which-clock = Mana yang jamnya sama dengan Anda, di musim panas dan di musim dingin?
place-noted = Tercatat: waktu { $place }.
