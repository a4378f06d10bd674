# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] Mei
    [6] Jun
    [7] Jul
    [8] Agu
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Des
 }
picture-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] Mei
    [6] Jun
    [7] Jul
    [8] Agu
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Des
 }
picture-weekday = { $weekday ->
    [1] Sen
    [2] Sel
    [3] Rab
    [4] Kam
    [5] Jum
    [6] Sab
   *[7] Min
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] Sen
    [2] Sel
    [3] Rab
    [4] Kam
    [5] Jum
    [6] Sab
   *[7] Min
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = Tunjukkan gambar lima minggu
calendar-head = Malam Anda, { $from } sampai { $to }
calendar-counts = Kram pada { $cramps } dari { $known ->
    [1] 1 malam tercatat
   *[other] { $known } malam tercatat
 }
calendar-said = { $title }: kram pada { $cramps } dari { $known ->
    [1] 1 malam tercatat.
   *[other] { $known } malam tercatat.
 }
calendar-which = Tanggal: hari malam itu mulai.
calendar-weeks = Malam dengan kram, beserta sakit terparah:
calendar-week = Pekan mulai { $from }: { $nights }.
calendar-week-clear = Pekan mulai { $from }: tidak ada kram tercatat.
calendar-week-unknown = Pekan mulai { $from }: tidak diketahui.
calendar-night-severity = { $night } ({ $severity } dari 10)
calendar-list = { $first }, { $next }
calendar-unknown = { $unknown ->
    [0] Tidak ada malam yang kosong.
    [1] Satu malam tidak diketahui. Itu tidak berarti tanpa kram.
   *[other] { $unknown } malam tidak diketahui. Itu tidak berarti tanpa kram.
 }
legend-clear = tanpa kram
legend-cramp = tanpa angka
legend-unknown = tak diketahui
legend-pain = sakit 0–10

### What goes with the cramps

button-trial-picture = Tunjukkan gambar uji coba
button-link = Gambar: { $name }
link-named = { $name }. { $said }
link-with = Malam dengan ini
link-without = Malam tanpa ini
link-of = { $cramps } dari { $nights }
legend-cramp-night = dengan kram
legend-clear-night = tanpa kram
link-same = tetap
link-change = Malam kram per 100, perkiraan saya: { $best }. Rentang yang paling mungkin: { $low } sampai { $high }.
link-counted = Hitungan: { $counted }.
link-counted-here = hitungan: { $counted }
link-pulled = Kalau malamnya hanya beberapa, kebetulan bisa menyesatkan. Jadi perkiraan saya tetap lebih dekat ke “tidak berubah”.
link-weighed = Perkiraan saya juga melihat hal lain yang terjadi pada hari-hari itu.
link-nights-more = { $nights } lebih banyak
link-nights-fewer = { $nights } lebih sedikit
link-no-change = tidak berubah
link-sure-of = Yakin: { $sure } dari 10

### The evenings of a test by lot

by-lot-with = Malam kram dengan ini
by-lot-without = Malam kram tanpa ini
by-lot-left-out = tak diikutkan
by-lot-none = tanpa koin
by-lot-said = { $name }, malam demi malam.
by-lot-weeks = Malam dengan kram, minggu demi minggu:
by-lot-week = { $from }: dengan { $cramps_with } dari { $nights_with }, tanpa { $cramps_without } dari { $nights_without }
by-lot-not-told = { $nights ->
    [1] Satu malam uji coba tidak diketahui.
   *[other] { $nights } malam uji coba tidak diketahui.
 }

### The trend

button-trend = Tunjukkan gambar per minggu
trend-fewer = Lebih sedikit kram daripada awalnya: { $cramps_before } dari { $nights_before } malam, lalu { $cramps_after } dari { $nights_after }
trend-more = Lebih banyak kram daripada awalnya: { $cramps_before } dari { $nights_before } malam, lalu { $cramps_after } dari { $nights_after }
trend-fewer-lately = Lebih sedikit kram dalam minggu-minggu ini: { $cramps_before } dari { $nights_before } malam, lalu { $cramps_after } dari { $nights_after }
trend-more-lately = Lebih banyak kram dalam minggu-minggu ini: { $cramps_before } dari { $nights_before } malam, lalu { $cramps_after } dari { $nights_after }
trend-unclear = Tidak ada perubahan yang jelas: { $cramps_before } dari { $nights_before } malam, lalu { $cramps_after } dari { $nights_after }
trend-unclear-lately = Tidak ada perubahan yang jelas dalam minggu-minggu ini: { $cramps_before } dari { $nights_before } malam, lalu { $cramps_after } dari { $nights_after }
trend-too-few = Masih terlalu awal untuk berkata apa-apa: kram pada { $cramps } dari { $known } malam
# At the edge of a picture: about eight letters.
trend-every = tiap
trend-half = ½
trend-none = nol
trend-cramps = kram
trend-known = total
trend-number = { $nights }
trend-rows = Malam dengan kram, dan malam yang Anda ceritakan, setiap minggu.
trend-sure = Malam dengan kram, dan malam tercatat, setiap minggu. Pita menunjukkan seberapa jauh kebetulan bisa menggeser garisnya.
trend-weeks = Malam dengan kram, dari malam yang Anda catat:
trend-week = Pekan mulai { $from }: { $cramps } dari { $known }
trend-week-unknown = Pekan mulai { $from }: tidak diketahui
trend-said = { $title }.
trend-luck = Selisih beberapa malam biasanya hanya kebetulan.

### Sleep, a bar a night

button-bed-bars = Tidur dalam gambar
bed-head = Tidur Anda, { $from } sampai { $to }
bed-said = { $title }, menurut perkiraan Anda sendiri.
bed-clock = { $time }
bed-asleep = tidur, ±
bed-awake = terjaga, ±
bed-unsure = tidak yakin
bed-cramp = kram
bed-no-time = Titik di kiri: jamnya tidak diketahui.
bed-nights = Waktu di tempat tidur, dan jumlah menit terjaga. Dalam gambar, kedua ujung batang yang kosong kira-kira nilai tengah menit terjaga itu, sebelum dan sesudah tidur.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }; kram { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }, terjaga { $low }–{ $high }
bed-not-told = tidak tercatat
bed-cramp-no-time = jam tak diketahui

### The stretches. Source: clinical brief §4

stretch-calf = Betis, berdiri
stretch-hamstring = Paha belakang, berdiri
stretch-seated = Sambil duduk
stretch-bed = Di tempat tidur, dengan handuk
# In a drawing, beside a leg: as short as can be.
stretch-knee = lutut lurus
stretch-pulls = terasa di sini
stretch-heel = tumit ke bawah
stretch-heel-toes = tumit turun, jari kaki naik
stretch-toes-to-wall = jari kaki ke tembok
stretch-toes-to-you = jari ke Anda
stretch-lean-in = condong
stretch-lean-forward = condong ke depan
stretch-arms = lengan lurus
stretch-hips-back = pinggul ke belakang
stretch-back = punggung lurus
stretch-hold = pegang kursi
stretch-chair = kursi kokoh di tembok
stretch-pull-gently = tarik pelan
stretch-towel = handuk di telapak kaki
