### Danger signs. Rules: see charley.ftl.

## safety

button-understood = Entendi
# An emergency: short, a clear order to act, nothing softer.
danger-emergency = <b>Ligue agora para o número de emergência da sua região.</b>
# $number is the number of an ambulance, not a count.
emergency-call = <b>Ligue agora para o { $number }. Ou ligue para o número de emergência da sua região.</b>
button-copy-number = Copiar { $number }
emergency-press = <b>Aperte o lugar que sangra. Deite com a perna para cima.</b>
why-lung-clot = Isso pode vir de um coágulo no pulmão, ou do coração.
why-cold-leg = Uma perna assim pode estar recebendo pouco sangue.
why-stroke-spine = Isso pode vir do cérebro ou da coluna.
why-both-swollen = Pernas inchadas junto com falta de ar podem vir do coração.
why-long-cramp = Uma perna assim pode estar recebendo pouco sangue, ou ter um coágulo.
why-muscle-breakdown = Um músculo muito machucado pode fazer mal aos rins. Diga todos os remédios que você toma.
why-tetanus = Queixo travado e espasmos no corpo todo podem ser tétano.
why-poison = Diga com o que você teve contato.
why-dehydrated = Você pode ter perdido líquido demais.
why-quinine = O quinino pode fazer a pessoa sangrar. Mostre o seu quinino a quem atender você.
why-confusion = Isso pode ser sinal de algo grave.
why-faint = Um desmaio assim pode vir do coração.
why-fall = Pode haver sangramento por dentro, ou um osso quebrado.
why-thinner-bleed = Com um remédio que afina o sangue, é difícil o sangramento parar. Diga qual você toma.
why-low-sugar = O açúcar baixo demais no sangue pode fazer você desmaiar.
# Warm and plain. Ask about hurting oneself and about ending life without other
# words for it. $line is a telephone number of a crisis line.
self-harm-kind = Sinto muito que esteja tão difícil. Você não precisa carregar isso sem ajuda.
self-harm-line = <b>Ligue agora para o { $line }. Está em perigo neste momento? Ligue para o { $number }, ou para o número de emergência da sua região.</b>
self-harm-number = <b>Ligue agora para uma linha de apoio emocional a quem está em crise. Está em perigo neste momento? Ligue para o { $number }, ou para o número de emergência da sua região.</b>
self-harm-elsewhere = Para ajuda em qualquer país, veja findahelpline.com.
danger-leg-clot = Procure orientação médica hoje. Uma perna que está inchada e dói precisa ser examinada. Tem também falta de ar ou dor no peito? Ligue para o número de emergência da sua região.
danger-foot-at-risk = Vá a um médico hoje por causa do seu pé.
danger-walking-pain = Marque uma consulta e fale da dor ao andar.
danger-weakness = Ligue hoje para um médico ou um serviço de orientação médica. Fale da fraqueza.
danger-weakness-book = Marque uma consulta e fale da fraqueza.
danger-numbness = Ligue hoje para um médico ou um serviço de orientação médica. Fale da dormência.
danger-numbness-book = Marque uma consulta por causa da dormência.
danger-both-swollen = Marque uma consulta por causa do inchaço.
danger-long-cramp = Ligue agora para um médico ou um serviço de orientação médica. Diga que a cãibra não passa.
danger-long-cramp-over = Na próxima consulta, conte que uma cãibra durou tanto tempo.
long-cramp-ask-cold = A perna está fria, pálida, dormente ou inchada?
long-cramp-ask-cold-numb = A perna está fria, pálida, inchada, ou mais dormente do que sempre é?
button-leg-not-sure = Não sei
# Three degrees are kept apart everywhere: now, today, book a visit.
danger-today = Procure orientação médica hoje.
danger-book = Marque uma consulta e conte isso.
danger-statin-pain = Ligue hoje para o seu médico, o farmacêutico ou um serviço de orientação médica. Fale da estatina. Pergunte o que fazer com o próximo comprimido.
danger-liver-book = Marque uma consulta, ou pergunte à equipe que cuida do seu fígado, e fale das cãibras novas.
danger-dirty-wound = Ligue hoje para um médico ou um serviço de orientação médica. Fale do ferimento e das cãibras.
danger-poison = Procure atendimento médico agora e diga com o que você teve contato.
danger-preg-leg = Ligue agora para a sua maternidade ou para o médico. Tem também falta de ar ou dor no peito? Ligue para o número de emergência da sua região.
danger-preg-pressure = Ligue agora para a sua maternidade.
danger-quinine = Procure atendimento médico hoje e mostre o seu quinino.
danger-new-medicine = Nos próximos dois dias, fale com o farmacêutico ou com o médico. Pergunte se o remédio novo pode ter algo a ver. Enquanto isso, continue tomando.
danger-sleepy-driving = Por favor, não dirija quando estiver com sono. Fale com um médico sobre isso ainda esta semana.
danger-breathing = Ronco alto pode vir junto com um problema de respiração no sono. Paradas na respiração ou idas ao banheiro também podem. Por favor, marque uma consulta e conte isso.
danger-long-bad-sleep = Há uma terapia de conversa para o sono, chamada TCC-I. É a que tem as melhores provas. O seu médico pode dizer onde existe. Os hábitos sozinhos muitas vezes ajudam pouco demais.
danger-low-mood = Isso merece uma ajuda própria. Por favor, conte a um médico ou a alguém de confiança.
danger-often = Cãibras em três ou mais noites por semana, por duas semanas, merecem uma consulta. Marque uma e leve o seu diário.
danger-often-counted = Você anotou cãibras em { $nights } das últimas { $of } noites. Marque uma consulta e leve o seu diário.
danger-often-pregnant = Na próxima consulta, fale das cãibras com o médico ou a enfermeira do pré-natal, e leve o seu diário. Não comece nada novo para cãibras, a não ser que eles indiquem.
danger-often-counted-pregnant = Você anotou cãibras em { $nights } das últimas { $of } noites. Conte isso ao médico ou à enfermeira do pré-natal na próxima consulta, e leve o seu diário. Não comece nada novo para cãibras, a não ser que eles indiquem.
danger-self-harm = <b>Ligue agora para uma linha de apoio emocional a quem está em crise. Ou ligue para o número de emergência da sua região.</b>
danger-faint = Ligue hoje para um médico ou um serviço de orientação médica e fale do desmaio.
danger-dizzy-standing = Fale da tontura com o seu médico ou farmacêutico. Primeiro sente, com a luz acesa, e depois fique em pé.
danger-fall = Ligue hoje para um médico ou um serviço de orientação médica e fale da queda.
danger-hard-vein = Ligue hoje para um médico ou um serviço de orientação médica e fale da veia.
danger-thinner-bleed = Ligue hoje para um médico ou um serviço de orientação médica. Fale do sangramento. Diga a eles qual é o remédio que você toma para afinar o sangue.
danger-low-sugar = Trate agora o açúcar baixo, do jeito que ensinaram a você. Está com sonolência, ou não está melhor? Ligue para o número de emergência da sua região.
danger-you-wrote = Você escreveu: <i>{ $words }</i>
danger-if-so-call = Se for isso, não espere por mim. Ligue para o { $number }, ou para o número de emergência da sua região.
danger-if-so-emergency = Se for isso, não espere por mim. Ligue para o número de emergência da sua região.
danger-if-so-today = Se for isso, procure orientação médica hoje.
danger-ask = Quero ter certeza. Isso está acontecendo agora, ou aconteceu ultimamente?
danger-ask-self-harm = Isso parece muito difícil. Você está pensando em se machucar ou em acabar com a sua vida?
danger-ask-statin = É comum ficar com dor depois de um dia puxado. Essa dor é nova, é mais forte do que isso, ou vem com fraqueza?
# About somebody else who is with the writer.
danger-ask-other = Quero ter certeza. Isso está acontecendo agora, com alguém que está com você?
danger-ask-no = Agradeço a resposta. Foi bom ter perguntado. Se isso mudar, procure ajuda na mesma hora.
# Answers "is this happening now?".
button-yes-now = Sim
button-no-danger = Não
danger-looked-at = Que bom. Os alongamentos e os lembretes voltam. Disseram para você não alongar? Envie <code>/settings stretch off</code>. Se piorar, procure ajuda na mesma hora.
danger-gone-away = Que bom. Os alongamentos e os lembretes voltam. Se o sinal voltar, procure ajuda no mesmo dia.
danger-rests = O alongamento e os seus lembretes estão em pausa por enquanto. Primeiro, deixe um médico ou enfermeiro examinar isso.
danger-resting = Os alongamentos estão em pausa por enquanto. { $why ->
    [swollen] Você me contou que uma perna está inchada, quente, vermelha ou mais escura.
    [cold] Você me contou que uma perna está fria, pálida ou dormente.
    [numb] Você me contou que tem uma dormência ou fraqueza nova.
   *[other] Você me contou algo sobre uma perna.
 } Primeiro, deixe um médico ou enfermeiro ver o que é. Depois, toque aqui embaixo.
# Said at night: what follows can wait until the morning, and is then to be done.
danger-by-day = De dia: { $sentence }
danger-ask-looked-at = { $why ->
    [swollen] Você contou que uma perna está inchada, quente, vermelha ou mais escura.
    [cold] Você contou que uma perna está fria, pálida ou dormente.
    [numb] Você contou que tem uma dormência ou fraqueza nova.
   *[other] Você contou algo sobre uma perna.
 } Um médico ou enfermeiro já olhou? Até lá, o alongamento e os lembretes da noite ficam em pausa.
danger-asked-last = Não vou perguntar de novo. Você encontra estes botões em /stretch.
button-looked-at = Um médico ou enfermeiro já examinou
button-gone-away = Já passou
button-not-yet = Ainda não
afterwards-ask = Você me contou algo difícil. Quero perguntar mais uma vez: como está agora? Você não precisa responder.
afterwards-thanks = Agradeço por me contar.
button-afterwards-better = Um pouco melhor
button-afterwards-same = Mais ou menos igual
button-afterwards-worse = Pior, ou não quero viver
wrong-what = O que está errado? Toque no que combina mais. Na dúvida, ligue para o número de emergência da sua região.
wrong-leg = Como está a perna?
wrong-fall = Você bateu a cabeça? O quadril dói, ou você não consegue ficar em pé? Você toma remédio que afina o sangue?
button-wrong-breath = Respiração ou peito
button-wrong-face = Rosto, fala ou fraqueza
button-wrong-leg = Perna fria ou inchada
button-wrong-ill = Muito mal ou com confusão
button-wrong-fall = Queda ou sangramento
button-wrong-dark = Pensamentos sombrios
button-leg-cold = Fria, pálida, azulada ou dormente
button-leg-swollen = Inchada, quente ou mais escura
button-one-of-these = Sim, uma dessas coisas
button-fell-only = Uma queda, e nada disso
button-bleeding = Uma perna que sangra
