## safety

worry_time = Sorgen aufs Papier
    .told = Viele Gedanken oder langes Einschlafen, in { $days } von { $told } Nächten.
    .say = Ein voller Kopf in der Nacht ist häufig. Manche Menschen schreiben vor dem Abendessen auf Papier, was morgen zu tun ist. Möchten Sie es versuchen? Ich bitte nie darum, es zu sehen.
    .why = 57 junge Erwachsene nahmen an einem Test von einer Nacht teil. Die, die aufschrieben, was noch zu tun war, schliefen etwa 9 Minuten früher ein.
worry_time-three_lines = Drei Zeilen für morgen
    .i = Ich schreibe drei Zeilen über das, was morgen zu tun ist
worry_time-five_minutes = Fünf Minuten, nicht im Bett
    .i = Ich schreibe fünf Minuten lang an meiner Liste, nicht im Bett
worry_time-tomorrow_at_six = „Morgen um sechs“ sagen
    .i = Ich plane für die Nacht die Worte „Morgen um sechs“
worry_time-more_comes = In der Nacht kommt mehr
    .then = Wenn in der Nacht mehr kommt, kommt es am nächsten Tag auf die Liste.
worry_time-private = Andere könnten es lesen
    .then = Wenn andere es lesen könnten, zerreiße ich es danach.
worry_time-too_heavy = Es ist zu schwer
    .then = Wenn es zu schwer ist, spreche ich mit einem Menschen, dem ich vertraue.
