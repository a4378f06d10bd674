### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = Продолжить вопросы
place = { $place }
bedtime-example = Пожалуйста, отправьте время, например 22:30 или 10:30 вечера. Или всё сразу: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time }: что вы имеете в виду?
bedtime-at-night = { $time }, ночью
bedtime-in-the-morning = { $time }, утром
bedtime-in-the-afternoon = { $time }, днём
bedtime-set = Вы ложитесь в { $bedtime }, встаёте в { $rising }, часовой пояс: { $place }.
place-unknown = Такого места я не знаю. Отправьте, который сейчас час, например 21:40, или большой город рядом с вами, или своё местоположение.
place-unknown-named = Места «{ $place }» я не знаю. Отправьте, который сейчас час, например 21:40, или большой город рядом с вами, или своё местоположение.
place-several = Мест с названием «{ $place }» несколько. Отправьте /bedtime ещё раз, вместе со страной.
place-which = Какое из них?
place-which-clock = В каком из этих мест такое же время, как у вас, и летом, и зимой?
place-noted = Записано. Часовой пояс: { $place }.
