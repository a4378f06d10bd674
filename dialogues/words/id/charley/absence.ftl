### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = Tidak ada yang perlu dikejar. Rencana Anda ada di tempat Anda meninggalkannya.
absence-welcome = Senang bertemu Anda lagi. Rencana Anda ada di tempat Anda meninggalkannya. Kita lanjutkan?
absence-do-they-help = Apakah pengingatnya masih membantu? Kalau Anda diam saja, pengingat berjalan terus tanpa bunyi.
absence-they-help = Baik. Pengingat berjalan terus, dan berbunyi lagi.
absence-ended = Pengingat malam sudah mati. Catatan harian Anda tetap ada, dan /settings menghidupkannya lagi.
absence-ended-in-silence = Sudah beberapa waktu tidak ada kabar, jadi pengingat malam berhenti sekarang. Catatan harian Anda tetap ada. /settings menghidupkannya lagi.
button-they-help = Ya, membantu
button-stop-reminders = Hentikan
