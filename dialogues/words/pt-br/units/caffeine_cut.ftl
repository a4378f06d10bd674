## safety

caffeine_cut = O último café mais cedo
    .told = Você tomou café, chá ou refrigerante de cola no fim do dia em { $days } de { $told } dias.
    .say = O último café, chá ou refrigerante de cola pode deixar o sono leve, mesmo horas depois. Dá para tomar uma xícara a menos no fim do dia, ou a última mais cedo? Você é quem sabe.
    .why = 24 estudos olharam para o café e o sono. Depois do café, as pessoas dormiram cerca de 45 minutos a menos. Para cãibras, nenhum teste foi encontrado.
caffeine_cut-one_less = Uma xícara a menos no fim do dia
    .i = Tomo uma xícara a menos no fim do dia
caffeine_cut-after_lunch = A última depois do almoço
    .i = A xícara depois do almoço é a minha última
caffeine_cut-decaf_from_noon = Descafeinado após o meio-dia
    .i = Do meio-dia em diante, só tomo descafeinado
caffeine_cut-guests = Vêm visitas
    .then = Se vierem visitas mais tarde, tomo descafeinado ou uma xícara pequena.
caffeine_cut-habit = É costume
    .then = Se a mão for para a xícara, faço descafeinado.
caffeine_cut-tired = Bate o cansaço
    .then = Se bater o cansaço, tomo um pouco de ar fresco e luz.
