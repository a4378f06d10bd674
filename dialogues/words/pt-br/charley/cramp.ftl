### A cramp, at night. Rules: see charley.ftl.

## safety

yesterday-and-clock = ontem, { $time }
list = { $first }, { $next }
toast-still-bad = Continue segurando. Aqui vai mais para tentar.
relief-light = Acenda a luz. Primeiro sente na beira da cama.
relief-thigh = <b>Dobre o joelho. Puxe o calcanhar para o bumbum, de leve. Segure em algo firme.</b>
relief-thigh-in-bed = <b>Fique na cama. Dobre o joelho. Puxe o calcanhar para o bumbum, de leve.</b>
relief-shin = <b>Estique os dedos do pé para longe de você. Empurre o pé para baixo, de leve.</b>
# Read at night, in pain, in the dark: short orders. "Towards you" is towards the shin.
relief-straighten = <b>Estique a perna. Puxe os dedos do pé na sua direção.</b>
relief-straighten-bed = <b>Estique a perna. Ponha uma toalha em volta da sola do pé, perto dos dedos. Puxe os dedos do pé na sua direção.</b>
relief-straighten-gently = <b>Estique a perna. Puxe os dedos do pé na sua direção, de leve.</b>
relief-hold = Segure. Respire. Conte devagar até dez. De novo.
relief-rub = Ainda está duro? Massageie.
relief-rub-or-hold = Ainda está duro? Massageie, ou fique em pé segurando em algo firme.
relief-rub-or-stand = Ainda está duro? Massageie, ou fique em pé com o peso nesse pé, segurando em algo firme.
relief-rest = <b>É a perna que um médico ou enfermeiro precisa examinar?</b> Não alongue, não massageie e não apoie o peso nela. Deixe a perna quieta. Respire devagar.
relief-other-leg = <b>É a outra perna?</b> Estique a perna. Puxe os dedos do pé na sua direção. Segure. Respire. Conte devagar até dez. De novo.
relief-pregnant = Ainda está duro? Fique em pé com o peso nessa perna, segurando em algo firme. Não massageie uma perna que está inchada, quente, vermelha ou mais escura que o normal.
relief-pregnant-seated = Ainda está duro? Alongue de novo. Não massageie uma perna que está inchada, quente, vermelha ou mais escura que o normal.
relief-walk = Aliviou? Sente um pouco, depois ande devagar.
relief-stay-seated = Aliviou? Fique um minuto sem se levantar.
relief-lie = Aliviou? Fique um minuto na cama, sem se mexer.
relief-ten-minutes = Já faz dez minutos que você alonga, e a cãibra não passa? Ligue para um médico ou um serviço de orientação médica. A perna está fria, pálida, dormente ou inchada? Ligue para o número de emergência.
relief-ten-minutes-numb = Já faz dez minutos que você alonga, e a cãibra não passa? Ligue para um médico ou um serviço de orientação médica. A perna está fria, pálida, inchada, ou mais dormente do que sempre é? Ligue para o número de emergência.
log-noted = Anotado: { $time }.
log-noted-no-time = Anotado.
log-noted-what = Anotado: { $time }: { $what }.
log-noted-what-no-time = Anotado: { $what }.
log-severity = { $severity } de 10
log-note = <i>{ $note }</i>
log-left = { $muscle ->
    [calf] panturrilha esquerda
    [foot] pé esquerdo
    [thigh] parte da frente da coxa esquerda
    [hamstring] parte de trás da coxa esquerda
    [shin] canela esquerda
   *[other] perna esquerda
 }
log-right = { $muscle ->
    [calf] panturrilha direita
    [foot] pé direito
    [thigh] parte da frente da coxa direita
    [hamstring] parte de trás da coxa direita
    [shin] canela direita
   *[other] perna direita
 }
log-both = { $muscle ->
    [calf] as duas panturrilhas
    [foot] os dois pés
    [thigh] parte da frente das duas coxas
    [hamstring] parte de trás das duas coxas
    [shin] as duas canelas
   *[other] as duas pernas
 }
log-muscle = { $muscle ->
    [calf] panturrilha
    [foot] pé
    [thigh] parte da frente da coxa
    [hamstring] parte de trás da coxa
    [shin] canela
   *[other] perna
 }
log-cramp-alone = Anotei esta cãibra e não guardei mais nada. Depois, /start conta mais.
log-already = Já anotei uma cãibra. Esta é outra?
button-note-it = Anotar
told-now = Uma cãibra: { $what }? Toque, e eu anoto. Em uma emergência, ligue para o número de emergência da sua região.
told-then = Uma cãibra, { $time }? Toque, e eu anoto. Em uma emergência, ligue para o número de emergência da sua região.
told-then-what = Uma cãibra, { $time }: { $what }? Toque, e eu anoto. Em uma emergência, ligue para o número de emergência da sua região.
told-last-night = noite passada
log-undone = Tirei essa cãibra.
log-severity-noted = Anotado: { $severity } de 10. Agora descanse.
log-severity-noted-later = Anotado: { $severity } de 10.
log-morning-checkin = Tudo bem. Você pode me contar de manhã. Agora descanse.
log-morning-report = Tudo bem. Você pode completar durante o dia: /report. Agora descanse.
log-cannot-sleep = Sem dormir há uns 20 minutos? Se for seguro para você, levante: luz acesa, primeiro sente, depois fique em pé. Quando sentar de novo, deixe a luz fraca. Volte para a cama quando vier o sono.
log-ask-over = A cãibra continua, ou só ficou dolorido?
log-sore = A perna pode ficar dolorida por um dia depois de uma cãibra. Isso é comum. Uma perna está inchada, quente, vermelha ou mais escura do que o normal? Procure orientação médica hoje.
button-still-cramping = A cãibra continua
button-just-sore = Só ficou dolorido
button-still-bad = Ainda está forte
button-easing = Está aliviando
button-undo = Desfazer
button-log-another = Anotar outra
button-in-the-morning = De manhã
button-cannot-sleep = Não consigo voltar a dormir
try-thigh = Frente da coxa? Calcanhar no bumbum. Segure em algo.
try-thigh-in-bed = Frente da coxa? Fique na cama. Calcanhar no bumbum.
try-other-leg = Alongue só a outra perna. Deixe quieta a perna que um médico ou enfermeiro precisa examinar.
try-shin = Canela? Estique os dedos do pé para longe de você.
try-foot = Pé? Puxe os dedos para cima. Não alcança? Use uma toalha.
try-look = Perna quente, vermelha ou mais escura? Não massageie.
try-again = De novo: joelho reto, dedos do pé na sua direção, conte devagar até dez.
try-towel = Não alcança o pé? Puxe com uma toalha ou um cinto.
try-warm = Ponha algo morno em cima, não quente. Não em pele dormente.
try-walk = Dê alguns passos, segurando em algo.
try-breathe = Solte o ar devagar. Deixe os ombros caírem.
