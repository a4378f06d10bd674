own_cue = Apa yang memang Anda lakukan setiap hari dan bisa menjadi tanda mulai? Ketik dalam beberapa kata.
