### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = Continuar com as perguntas
place = { $place }
bedtime-example = Por favor, envie um horário como 22:30 ou 10:30 da noite. Ou tudo junto: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time } - qual deles você quer dizer?
bedtime-at-night = { $time } à noite
bedtime-in-the-morning = { $time } de manhã
bedtime-in-the-afternoon = { $time } à tarde
bedtime-set = Ir dormir: { $bedtime }. Levantar: { $rising }. Horário de { $place }.
place-unknown = Não conheço esse lugar. Envie que horas são agora, como 21:40, ou uma cidade grande perto de você, ou a sua localização.
place-unknown-named = Não conheço um lugar chamado “{ $place }”. Envie que horas são agora, como 21:40, ou uma cidade grande perto de você, ou a sua localização.
place-several = Existe mais de um lugar chamado “{ $place }”. Envie /bedtime de novo, também com o país.
place-which = Qual deles é?
place-which-clock = Qual destes tem a mesma hora que você, no verão e no inverno?
place-noted = Anotado: horário de { $place }.
