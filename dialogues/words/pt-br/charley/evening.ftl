### The evening reminders. Rules: see charley.ftl.

## safety

toast-summary-stopped = Não envio mais o resumo da semana. /settings traz de volta.
button-leave-out = Deixar esta noite de fora
# Chance decides, not Charley. Bold only for with and without.
lot-with-stretch = Hoje à noite a moeda diz: <b>com</b> o alongamento.
lot-with-stretch-week = Nesta semana a moeda diz: <b>com</b> o alongamento.
lot-without-stretch-week = Nesta semana a moeda diz: <b>sem</b> o alongamento. Uma cãibra à noite? Alongue na hora, como sempre.
lot-with-water = Hoje à noite a moeda diz: <b>com</b> água. Beba um copo pequeno agora. Depois, só golinhos até dormir.
lot-with-water-ask = Hoje à noite a moeda diz: <b>com</b> água. Insuficiência cardíaca, problema nos rins ou no fígado, ou pouco sal no sangue? Então nada de água: primeiro pergunte ao médico ou enfermeiro. Nada disso? Então beba um copo pequeno agora. Depois, só golinhos até dormir.
lot-with-walk = Hoje à noite a moeda diz: <b>com</b> uma caminhada curta. Uns dez minutos, em passo tranquilo, em lugar claro e seguro.
lot-without-stretch = Hoje à noite a moeda diz: <b>sem</b> o alongamento. Uma cãibra à noite? Alongue na hora, como sempre.
lot-without-water = Hoje à noite a moeda diz: <b>sem</b> o copo a mais. Está com sede? Então beba.
lot-without-walk = Hoje à noite a moeda diz: <b>sem</b> a caminhada.
lot-left-out = Ficou de fora. Esta noite não conta.
# Eight wordings of each reminder, in turn: each fits everybody who gets that one. Those
# of the water all ask the same: Yes must mean that they drank little.
water-reminder = Você tomou pouco líquido hoje?
water-reminder-2 = Hoje você tomou só um pouco de líquido?
water-reminder-3 = Uma pergunta curta sobre hoje: você tomou só um pouco de líquido?
water-reminder-4 = Pensando no dia de hoje: você tomou bem pouco líquido?
water-reminder-5 = Foi um dia de tomar pouco líquido?
water-reminder-6 = Antes de ir para a cama: você tomou pouco líquido hoje?
water-reminder-7 = Sobre hoje: foi só um pouco de líquido?
water-reminder-8 = Uma pergunta sobre água e outros líquidos: foi só um pouco hoje?
water-last = Não precisa responder. Sem resposta, deixo esta pergunta de fora a partir de amanhã. /settings traz de volta.
water-glass = Então beba agora um copo pequeno de água. Depois disso, só golinhos até dormir.
# The warning about heart, kidney and liver stands first. Do not soften or move it.
water-glass-ask = Você tem insuficiência cardíaca, problema nos rins ou no fígado, ou pouco sal no sangue? Então nenhum copo hoje à noite: primeiro pergunte ao médico ou enfermeiro. Não tem nada disso? Então beba agora um copo pequeno de água. Depois disso, só golinhos até dormir.
water-not-tonight = Tudo bem, nenhum copo hoje à noite.
button-water-little = Sim, só um pouco
button-water-enough = Não, tomei o suficiente
button-water-had = Já bebi um copo
stretch-reminder = Hora de alongar. Faça logo antes de se deitar.
stretch-reminder-2 = Chegou a vez do alongamento. As duas pernas, logo antes de dormir.
stretch-reminder-3 = A cama já está perto. Antes vem o alongamento.
stretch-reminder-4 = Agora é o alongamento. Uma perna, depois a outra. Depois, cama.
stretch-reminder-5 = Um momento para as suas pernas, logo antes de se deitar. Sinta puxar, nunca doer.
stretch-reminder-6 = É hora do alongamento. Deixe por último, logo antes da cama. Continue respirando.
stretch-reminder-7 = Antes de apagar a luz: alongue as duas pernas.
stretch-reminder-8 = Aqui está o seu alongamento antes de dormir. Devagar e sem pressa, calcanhar no chão. Depois, cama.
# Below what the person chose to do, so it names no amount of its own.
stretch-reminder-planned = Faça logo antes de se deitar. Sinta puxar, nunca doer.
stretch-reminder-seated = Hora de alongar, na cadeira. Faça logo antes de se deitar.
stretch-reminder-seated-2 = Chegou a vez do alongamento, na cadeira, logo antes de se deitar.
stretch-reminder-seated-3 = A cama já está perto. Antes, o alongamento, em uma cadeira firme.
stretch-reminder-seated-4 = Agora é o alongamento. Fique na cadeira. Uma perna, depois a outra. Depois, cama.
stretch-reminder-seated-5 = Um momento para as suas pernas, na cadeira. Sinta puxar, nunca doer.
stretch-reminder-seated-6 = É hora do alongamento. Basta uma cadeira firme junto da parede.
stretch-reminder-seated-7 = Antes de apagar a luz: alongue as duas pernas, na cadeira.
stretch-reminder-seated-8 = Aqui está o seu alongamento antes de dormir, na cadeira. Devagar e sem pressa, dedos do pé na sua direção.
stretch-reminder-bed = Hora de alongar, na cama, antes de dormir.
stretch-reminder-bed-2 = Chegou a vez do alongamento, na cama, com a toalha.
stretch-reminder-bed-3 = O alongamento vem antes do sono. Deixe a toalha à mão.
stretch-reminder-bed-4 = Agora é o alongamento. Toalha em volta do pé. Uma perna, depois a outra.
stretch-reminder-bed-5 = Um momento para as suas pernas, na cama. Sinta puxar, nunca doer.
stretch-reminder-bed-6 = É hora do alongamento. Basta uma toalha na cama.
stretch-reminder-bed-7 = Antes de apagar a luz: alongue as duas pernas na cama.
stretch-reminder-bed-8 = Aqui está o seu alongamento antes do sono, na cama. Devagar e sem pressa, dedos do pé na sua direção.
stretch-reminder-ask-team = Hora de alongar, se o seu médico ou enfermeiro disse que pode. Faça logo antes de dormir.
stretch-reminder-ask-team-2 = O seu médico ou enfermeiro disse que pode alongar? Então faça logo antes de dormir.
stretch-reminder-ask-team-3 = Chegou a vez do alongamento, se o seu médico ou enfermeiro disse que pode. Se não disse, deixe de fora.
stretch-reminder-ask-team-4 = Agora é o alongamento, se o seu médico ou enfermeiro está de acordo. Depois, cama.
stretch-reminder-ask-team-5 = O alongamento vem logo antes de dormir, mas só se o seu médico ou enfermeiro disse que pode.
stretch-reminder-ask-team-6 = É hora do alongamento, se o seu médico ou enfermeiro disse que pode. Sinta puxar, nunca doer.
stretch-reminder-ask-team-7 = O médico ou enfermeiro disse que sim? Então alongue de leve, logo antes de dormir.
stretch-reminder-ask-team-8 = Aqui está o seu alongamento antes de dormir. Se ninguém disse ainda que pode, primeiro pergunte.
button-show-me = Mostrar como
button-snooze = Em 15 minutos
button-skip-tonight = Pular hoje
water-done = Você já bebeu a sua água. Que bom.
walk-done = Caminhada feita. Que bom.
reminder-skipped = Hoje fica de fora.
reminder-snoozed = Tudo bem. Lembro você de novo neste horário: { $time }.
summary-head = <b>A sua semana até { $day }:</b> { $nights ->
    [one] { $nights } noite anotada.
   *[other] { $missing ->
        [0] todas as { $nights } noites anotadas.
       *[other] { $recorded } de { $nights } noites anotadas, { $missing } sem anotação.
     }
 }
button-summary-stop = Chega de resumos
