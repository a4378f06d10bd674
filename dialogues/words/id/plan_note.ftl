note_at = Kapan sebuah pesan senyap akan membantu? Pesan itu tidak berbunyi, dan berhenti sendiri setelah dua minggu. Ketuk jamnya, atau ketik, misalnya 14:20.
    .time = { $time }
