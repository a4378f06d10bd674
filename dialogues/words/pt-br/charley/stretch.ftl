### The stretch guide. Rules: see charley.ftl.

## safety

guide-head = <b>Alongamento antes de dormir</b>
guide-calf-standing = <b>Panturrilha.</b> Fique de frente para uma parede. Mãos na parede na altura do peito, braços retos. Um pé para trás: calcanhar no chão, joelho reto, dedos para a frente. Dobre o joelho da frente e incline-se até sentir puxar na panturrilha de trás.
guide-hamstring-standing = <b>Parte de trás da coxa.</b> Ponha um calcanhar um pouco à frente, com essa perna reta. Segure o encosto de uma cadeira encostada na parede. Fique com as costas retas. Leve o quadril para trás até sentir puxar na coxa.
guide-seated = <b>Panturrilha e coxa, na cadeira.</b> Ponha uma cadeira firme junto da parede. Sente perto da beira. Uma perna esticada para a frente: calcanhar no chão, joelho reto, dedos na sua direção. Incline o corpo para a frente, a partir do quadril, até sentir puxar.
guide-bed = <b>Panturrilha, na cama.</b> Sente com um travesseiro nas costas, uma perna esticada, uma toalha em volta da sola desse pé, perto dos dedos. Joelho reto, puxe os dedos de leve na sua direção.
    <b>Parte de trás da coxa.</b> Levante a perna esticada com a toalha até sentir puxar.
guide-dose = Segure por 10 segundos. Troque de perna devagar. Em cada alongamento, faça três vezes com cada perna. É para sentir puxar, nunca para doer. Respire o tempo todo.
guide-ask-team = Prótese no joelho ou quadril, lesão recente ou operação? Primeiro pergunte ao médico ou fisioterapeuta.
guide-numb-feet = Olhe os seus pés antes de começar. Puxe só de leve.
guide-hold-on = Segure em algo firme com uma das mãos o tempo todo. Sem firmeza nas pernas hoje? Faça na cadeira.
guide-pregnant = Segure em algo firme. Puxe de leve, sem balançar. Não fique muito tempo de barriga para cima.
guide-stop = Dor aguda, ou inchaço que não passa? Pare. Procure orientação médica hoje.
button-count-with-me = Contar junto comigo
button-team-said-yes = Eles disseram que sim
pace-calf = Panturrilha
pace-hamstring = Parte de trás da coxa
pace-both = Panturrilha e coxa
pace-left = perna esquerda
pace-right = perna direita
pace-ready = { $stretch }: prepare-se.
pace-hold = { $stretch }, { $leg }: segure e respire. { $hold } de { $holds }
pace-end = Foi tudo. Durma bem.
pace-sound = Aqui está o mesmo para ouvir. Toque para começar e largue o telefone. Começa na hora em que você tocar.
