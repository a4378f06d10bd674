# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = Setelah sikat gigi
    .when = Setelah saya sikat gigi
cue-lock_door = Saat mengunci pintu
    .when = Saat saya mengunci pintu
cue-news = Setelah berita malam
    .when = Setelah berita malam selesai
cue-breakfast = Setelah sarapan
    .when = Setelah sarapan selesai
cue-clear_lunch = Saat membereskan makan siang
    .when = Saat saya membereskan meja makan siang
cue-kettle = Saat air mendidih
    .when = Saat air mendidih
cue-lie_down = Saat berbaring
    .when = Saat saya berbaring
cue-wake_up = Saat bangun tidur
    .when = Saat saya bangun tidur
cue-own = Pilihan saya sendiri
# Said when a week is looked back on.
week-meet = Itu tadi minggu pertama, dengan satu hal saja.
week-first_choice = Dua minggu sudah lewat.
week-steady = Tidak ada yang baru minggu ini.
week-month = Empat minggu sudah lewat.
week-steady_again = Tidak ada yang baru minggu ini.
week-stretch = Enam minggu sudah lewat.
week-last_choice = Tujuh minggu sudah lewat. Satu minggu lagi, lalu kita lihat kembali.
week-look_back = Delapan minggu sudah lewat.
