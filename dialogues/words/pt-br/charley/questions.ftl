### Answers to what people ask in words of their own. Rules: see charley.ftl.
### Sources: sources.md, "questions".

## safety

asked-bananas = Para a maioria das pessoas, alimentos com potássio não são problema: feijão, verduras, castanhas e frutas como a banana. Nenhum teste mostra que eles acabam com cãibras. Só um exame de sangue diz se falta potássio. Problema nos rins? Primeiro pergunte a um médico.
asked-bananas-ask = Pergunte ao médico ou enfermeiro quais alimentos são bons para você. A banana tem muito potássio, e muitos outros alimentos também têm. Nenhum teste mostra que eles acabam com cãibras. Só um exame de sangue diz se falta potássio.
asked-salt = Não conheço nenhum teste de sal para cãibras à noite. Suou muito? Tome líquidos com as refeições, ou um soro de reidratação. Problema no coração, nos rins ou de pressão? Primeiro pergunte a um médico.
asked-salt-ask = Pergunte ao seu médico antes de usar mais sal ou tomar uma bebida salgada. Não conheço nenhum teste de sal para cãibras à noite.
asked-soap = Não conheço nenhum bom teste de sabonete na cama. Ninguém pode dizer que ajuda.
asked-stockings = Não conheço nenhum bom teste de meias de compressão para cãibras à noite. Artérias estreitas nas pernas, ou diabetes? Então só use se um médico disser. O farmacêutico pode contar mais.
asked-water = Tomar líquido de menos pode vir junto com cãibras. Mas nenhum teste mostra que água acaba com cãibras à noite. Seis a oito copos ao longo do dia é uma medida comum. Tome pouco líquido antes de dormir.
asked-water-limit = Siga o que o seu médico ou enfermeiro disse sobre líquidos. Não sabe se você tem um limite? Primeiro pergunte a eles. Nenhum teste mostra que água acaba com cãibras à noite.
asked-remedy = Não conheço nenhum bom teste disso para cãibras à noite. Por isso, não posso dizer que ajuda. Pergunte a um farmacêutico se é seguro para você.
asked-painkillers = Para uma cãibra, os remédios para dor são lentos demais. Eles podem aliviar a dor que fica depois. Pergunte a um farmacêutico qual é seguro para você.
asked-medicines = Alguns remédios podem vir junto com cãibras: certos diuréticos, certas bombinhas e, de vez em quando, uma estatina. Continue tomando os seus. Pergunte ao médico ou farmacêutico se um deles pode ter algo a ver.
asked-medicines-statin = Ligue hoje para o seu médico, o farmacêutico ou um serviço de orientação médica. Fale da estatina. Pergunte o que fazer com o próximo comprimido.
asked-pregnancy = Na gravidez, é comum ter cãibras, ainda mais nos últimos meses. Alongue a panturrilha de leve. Conte ao médico ou à enfermeira do pré-natal. Tome só o que eles indicarem.
asked-alcohol = Álcool pode vir junto com cãibras à noite, e piora o sono. Experimente algumas noites sem, e veja o que o seu diário mostra. Você bebe muito todo dia? Pergunte a um médico antes de parar.
asked-coffee = Não conheço nenhum teste de café e cãibras à noite. Mas ele tira o sono. Nada de café, refrigerante de cola ou chá forte nas seis horas antes de dormir é uma boa regra.
asked-heat = Na hora da cãibra, primeiro alongue. Depois, algo morno, mas não quente, pode dar alívio. Algo frio também pode. Nunca ponha nada disso em pele dormente.
asked-bath = Para a maioria das pessoas, um banho morno não é problema, e pode ajudar você a relaxar. Não conheço nenhum teste dele para cãibras. Não quente demais. Sente um pouco antes de sair, e segure em algo.
asked-drive = Pode dar cãibra ao volante. Pare em lugar seguro, saia e alongue. Muito sono, ou uma perna fraca ou dormente? Então não dirija.
asked-restless = Na cãibra, o músculo fica duro e dói, e alongar acaba com ela. Uma vontade de mexer as pernas que alivia ao andar é outra coisa. Um médico pode ajudar com isso. Não sabe qual é? Pergunte a um.
asked-stretch = Alongue a panturrilha e a parte de trás da coxa, logo antes de dormir. Segure 10 segundos, três vezes em cada perna. Em um pequeno teste, pessoas de mais de 55 anos tiveram cerca de 1 cãibra a menos por noite. /stretch mostra como.
asked-massage = Durante uma cãibra, primeiro alongue. Depois massageie o músculo, se quiser. Nunca massageie uma perna inchada, quente ou vermelha.
asked-shoes = Sapatos que seguram bem o pé talvez ajudem. É só uma opinião: ninguém testou. Sapatos retos, finos ou de salto o dia todo podem cansar a panturrilha.
asked-position = Com os dedos do pé para baixo, a panturrilha fica encurtada. Deixe as cobertas soltas, para não apertarem os pés. Deite do jeito que você dorme melhor. A partir de 28 semanas de gravidez, ajeite-se de lado.
asked-exercise = Para a maioria das pessoas, sim. Ande ou se mexa um pouco na maioria dos dias, e aumente aos poucos. Fazer muito mais que o normal pode vir junto com cãibras. Dor no peito, ou na panturrilha ao andar? Primeiro pergunte a um médico.
asked-sore = A maioria das cãibras dura de segundos a dez minutos. O músculo pode ficar dolorido por um dia. Inchado, quente ou vermelho, ou não passa? Procure orientação médica hoje.
asked-doctor = O seu próprio médico é a pessoa certa para começar. Leve o seu diário: /report faz uma página para imprimir. Muitas vezes não é preciso exame de sangue. O médico decide.
asked-dangerous = Cãibras à noite são comuns. Elas doem, mas na maioria das vezes não fazem mal. Alguns sinais pedem ajuda: uma perna inchada, fria, fraca ou dormente, dificuldade para respirar, uma cãibra que não solta. Isso preocupa você? Pergunte a um médico.
asked-dangerous-sign = Você me contou um sinal de alerta. O que eu disse sobre ele continua valendo: por favor, procure ajuda como eu disse. Se piorar, não espere.
asked-fear = Muita gente tem medo da próxima cãibra. Ela dói, mas acaba, e você sabe o que fazer: alongar, segurar, respirar. Sem sono nenhum? Luz acesa, primeiro sente. Depois deixe a luz fraca até vir o sono. Medo na maioria das noites? Conte a um médico.
asked-sleep = Sem dormir há uns 20 minutos? Se for seguro para você, levante: luz acesa, primeiro sente, depois fique em pé. Quando sentar de novo, deixe a luz fraca. Volte para a cama quando vier o sono.
asked-why = Muitas vezes ninguém acha uma causa. Músculos cansados, dedos do pé para baixo, muito tempo na cadeira, no sofá ou em pé, alguns remédios e a gravidez podem vir junto com cãibras. Elas vêm mais com a idade e no verão.
asked-who = Sou Charley, um programa, e não um médico. Nenhuma pessoa acompanha esta conversa. Guardo o seu diário e entendo de cãibras à noite. Em uma emergência, ligue para o número de emergência da sua região.
asked-thanks = De nada. Desejo uma noite tranquila a você.
asked-hello = Olá! É uma cãibra, ou você quer saber alguma coisa?
button-my-causes = O que vem junto com as minhas?
