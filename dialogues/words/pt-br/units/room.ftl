## safety

room = Quarto fresco, escuro e quieto
    .told = Barulho ou calor tirou o seu sono em { $days } de { $told } noites.
    .say = Fresco, escuro e silencioso é o conselho comum. Em um estudo, pessoas mais velhas dormiram melhor com cerca de 20 a 25 graus. Deixe uma luz fraca acesa no caminho do banheiro. Que coisa você quer mudar?
    .why = 50 pessoas de mais de 65 anos foram acompanhadas por 11 mil noites, e dormiram melhor com cerca de 20 a 25 graus. Foi uma observação nas casas delas, não um teste.
room-air = Deixar entrar ar fresco
    .i = Deixo entrar ar fresco no quarto
room-dark = Cortina fechada, luz fraca
    .i = Fecho a cortina e deixo uma luz fraca para o caminho
room-earplugs = Protetores de ouvido
    .i = Ponho protetores de ouvido ao lado da cama
room-clear_path = Caminho livre até o banheiro
    .i = Cuido para o caminho do banheiro estar livre e iluminado
room-loud = Há barulho lá fora
    .then = Se houver barulho lá fora, deixo o ar entrar mais cedo e depois fecho a janela.
room-cold = Fica frio demais
    .then = Se ficar frio demais, fecho a janela antes.
room-shared_room = Divido o quarto
    .then = Se cada um gosta de um jeito, conversamos sobre isso de dia.
