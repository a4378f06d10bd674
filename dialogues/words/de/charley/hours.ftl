### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = Mit den Fragen weitermachen
place = { $place }
bedtime-example = Bitte schicken Sie eine Zeit wie 22:30 oder 10:30 abends. Oder alles auf einmal: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time } – welche Zeit meinen Sie?
bedtime-at-night = { $time } in der Nacht
bedtime-in-the-morning = { $time } am Morgen
bedtime-in-the-afternoon = { $time } am Nachmittag
bedtime-set = Schlafenszeit { $bedtime }, Aufstehen { $rising }, Ortszeit { $place }.
place-unknown = Diesen Ort kenne ich nicht. Schicken Sie, wie spät es jetzt ist, zum Beispiel 21:40, oder eine große Stadt in Ihrer Nähe, oder Ihren Standort.
place-unknown-named = Einen Ort namens „{ $place }“ kenne ich nicht. Schicken Sie, wie spät es jetzt ist, zum Beispiel 21:40, oder eine große Stadt in Ihrer Nähe, oder Ihren Standort.
place-several = „{ $place }“ gibt es mehr als einmal. Schicken Sie /bedtime noch einmal, auch mit dem Land.
place-which = Welcher Ort ist es?
place-which-clock = Welcher dieser Orte hat die gleiche Uhrzeit wie Sie, im Sommer und im Winter?
place-noted = Notiert: Ortszeit { $place }.
