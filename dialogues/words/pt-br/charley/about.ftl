### Help and privacy. Rules: see charley.ftl.

## safety

help-commands = /log - uma cãibra, agora
    /checkin - como foi a noite passada
    /bedtime - hora de dormir e lembretes
    /stretch - o alongamento antes de dormir
    /triggers - o que pode vir junto com as suas cãibras
    /plan - oito semanas, um hábito pequeno
    /report - o seu diário, e como corrigir
    /settings - lembretes: ligar, desligar, mais cedo, mais tarde
    /export - todos os seus dados
    /delete - apagar todos os seus dados
    /privacy - o que é guardado, e por quê
    /cancel - parar a pergunta de agora
help-commands-young = /log - uma cãibra, agora
    /checkin - noite passada
    /bedtime - a sua noite
    /report - o seu diário
    /settings - registro da manhã: ligar, desligar
    /export - os seus dados
    /delete - apagar os seus dados
    /privacy - o que eu guardo
    /cancel - parar as perguntas
help-no-emergency-service =
    { $heard ->
        [nothing] Eu não posso mandar socorro. Ninguém acompanha esta conversa. Eu não consigo ver se há perigo no que você digita nesta língua. Em uma emergência, ligue para o número de emergência da sua região.
        [emergencies] Eu não posso mandar socorro. Ninguém acompanha esta conversa. Eu consigo ver muitas emergências no que você digita, mas não todas. Os outros sinais de perigo eu não vejo. Em uma emergência, ligue para o número de emergência da sua região.
       *[all] Eu não posso mandar socorro. Ninguém acompanha esta conversa. Eu consigo ver muitos sinais de perigo no que você digita, mas não todos. Em uma emergência, ligue para o número de emergência da sua região.
    }
# Each part between commas is a sign. None may be left out. A fit is a seizure.
help-emergency = <b>Ligue agora para o número de emergência da sua região:</b>
    Dor no peito, falta de ar de repente, tosse com sangue. Desmaio junto com um destes sinais, com doença do coração ou com um ferimento.
    Uma perna que de repente dói muito, ou fica fria, pálida, azulada, dormente ou fraca, ou que não se mexe.
    Rosto torto, fala enrolada, fraqueza de repente. Perder o controle do xixi ou das fezes.
    Queixo travado, dificuldade para engolir, espasmos no corpo todo.
    Muito mal por perder líquido: confusão, um desmaio, convulsões, coração disparado em repouso.
    Confusão nova que não passa. Uma convulsão.
    Uma queda com qualquer um destes: batida na cabeça, dor no quadril, você não consegue ficar em pé, ou toma remédio que afina o sangue.
    Uma veia que sangra. Sangramento que não para, com remédio que afina o sangue.
    Açúcar baixo com sonolência, confusão ou sem conseguir engolir.
    Xixi cor de Coca-Cola, ou dor ou fraqueza muito forte nos músculos, com estatina ou depois de exercício pesado.
    Sangramento com uso de quinino. Passar mal depois de contato com um veneno.
    Pensamentos de se machucar.
help-today = <b>Procure atendimento médico hoje:</b>
    Uma perna inchada e dolorida, ou quente, vermelha ou mais escura que o normal.
    Uma cãibra que continua depois de 10 minutos de alongamento. A perna também está fria, pálida, dormente ou inchada? Ligue para o número de emergência.
    Um pé que dói quando você se deita, uma ferida que não fecha, pele que ficou preta.
    Com diabetes: um pé vermelho, quente ou inchado, ou uma ferida nova nele.
    Nada de xixi o dia todo. Você desmaiou, e mais nada. Uma queda que machucou você, ou uma segunda queda.
    Uma veia dura e dolorida. Uma mancha roxa grande, com remédio que afina o sangue. Açúcar baixo.
    Fraqueza ou dormência nova.
    Cãibras na barriga, no peito ou nos braços depois de perder líquido.
    Cãibras depois de um corte sujo ou de um veneno.
    Pele ou olhos amarelos.
    Dor nova nos músculos com estatina. Manchas roxas ou zumbido no ouvido com quinino.
    Na gravidez ou depois do parto: dor de cabeça forte, mudança na visão, dor embaixo das costelas, vômito, inchaço de repente.
help-book = <b>Marque uma consulta:</b>
    Dor na panturrilha ao andar. As duas pernas incham. Fraqueza ou dormência há muito tempo.
    Tontura ao ficar em pé. Uma cãibra longa, de mais de 10 minutos, que já passou.
    Doença do fígado com cãibras novas.
    Cãibras em três noites por semana por duas semanas, ou cansaço durante o dia.
help-sleep-head = <b>Para dormir melhor</b>
help-sleep-evidence = São dicas comuns. Poucas delas foram testadas uma por uma.
privacy-what = <b>O que eu guardo:</b> as suas respostas, a sua pergunta para o médico, cãibras e anotações, registros da manhã, sono, cochilos, o seu plano e os testes. Guardo também sinais de alerta nas suas palavras, lembretes enviados, o que encontrei nas suas noites, hora de dormir, fuso horário, ajustes e o número da conversa. Nenhum nome.
privacy-who = Uso isso só para orientar e lembrar você. Fica trancado, com uma chave usada só para você. Quem me mantém no ar poderia abrir.
privacy-operator = Quem me mantém no ar: { $operator }
privacy-no-operator = Quem me mantém no ar não deixou nome nem contato aqui.
privacy-consented = Você concordou em { $day } ({ $time }).
privacy-no-consent = Você ainda não passou pelas primeiras perguntas. Mesmo assim, uma cãibra de /log fica guardada.
privacy-sound = À noite, nada do que eu envio faz barulho, a não ser a minha resposta a uma emergência que você me conta. O seu fuso horário me diz qual número indicar. /settings mostra como pôr o seu.
privacy-rights = /export entrega tudo a você. /delete apaga tudo e retira o seu consentimento.
privacy-traces = Depois de /delete, o banco de dados pode guardar por algum tempo restos trancados. Assim que quem me mantém no ar trocar a própria chave, ninguém consegue abri-los.
