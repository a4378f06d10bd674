## safety

partner = Alguém ao seu lado
    .told = Algumas pessoas combinam de dia o que ajuda à noite.
    .say = Alguém dorme ao seu lado? De dia vocês podem combinar o que ajuda à noite. Assim ninguém precisa pensar no escuro.
    .why = Isso quase não foi testado. Dedos do pé para cima com o joelho reto é a única coisa que todos os conselhos sobre cãibras têm em comum.
partner-show_how = Mostrar como ajudar
    .i = Mostro como empurrar os dedos do meu pé para cima, com o meu joelho reto
partner-own_blanket = Um cobertor só para mim
    .i = Pego um cobertor só para mim
partner-one_light = Uma luz pequena
    .i = Combino uma luz pequena com quem dorme comigo
partner-shy = Acho difícil pedir
    .then = Se eu achar difícil pedir, começo pela luz.
partner-sleeps_on = A pessoa não acorda
    .then = Se a pessoa não acordar, faço do meu jeito.
