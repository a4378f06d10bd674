## safety

day_moves = Am Tag ein wenig Bewegung
    .told = Sie haben mir von Tagen mit wenig Bewegung erzählt.
    .say = Kleine Bewegungen zählen. Ginge es, sich am Tag fünf Minuten zu bewegen? Drinnen ist gut, und auf einem Stuhl auch.
    .why = 50 Tests mit 3937 älteren Menschen fanden, dass Bewegung mit besserem Schlaf einhergeht. Kein Test zeigt, dass sie weniger Krämpfe bedeutet.
day_moves-five_minutes = Fünf Minuten
    .i = Ich bewege mich fünf Minuten
day_moves-ten_after_lunch = Zehn Minuten nach dem Mittagessen
    .i = Ich gehe zehn Minuten, drinnen oder draußen
day_moves-ten_twice = Zehn Minuten, zweimal am Tag
    .i = Ich gehe zehn Minuten, und später noch einmal
day_moves-chair_set = Fersen und Arme, im Sitzen
    .i = Ich bewege Fersen, Zehen und Arme zehnmal auf meinem Stuhl
day_moves-rain = Es regnet
    .then = Wenn es regnet, bewege ich mich drinnen.
day_moves-tired = Ich bin müde
    .then = Wenn ich müde bin, mache ich die Hälfte.
day_moves-hurts = Es könnte wehtun
    .then = Wenn es wehtut, höre ich auf. Wenn es die Brust ist, hole ich sofort Hilfe.
