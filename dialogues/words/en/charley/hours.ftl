### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = Go on with the questions
place = { $place }
bedtime-example = Please send a time like 22:30 or 10:30 pm. Or all in one: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time } - which do you mean?
bedtime-at-night = { $time } at night
bedtime-in-the-morning = { $time } in the morning
bedtime-in-the-afternoon = { $time } in the afternoon
bedtime-set = Bedtime { $bedtime }, up at { $rising }, { $place } time.
place-unknown = I do not know that place. Send the time it is now, like 21:40, or a big city near you, or your location.
place-unknown-named = I do not know a place called "{ $place }". Send the time it is now, like 21:40, or a big city near you, or your location.
place-several = There is more than one "{ $place }". Send /bedtime again with its country, too.
place-which = Which one is it?
place-which-clock = Which of these has the same time as you, in summer and in winter?
place-noted = Noted: { $place } time.
