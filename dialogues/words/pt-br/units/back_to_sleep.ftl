## safety

back_to_sleep = O sono depois de uma cãibra
    .told = Cãibras, ou muito tempo sem dormir, em { $days } de { $told } noites.
    .say = Depois de uma cãibra, o corpo fica em alerta por um tempo. Isso é normal. Algumas pessoas se preparam: luz fraca, relógio virado, respiração suave. Muitas vezes o sono volta sozinho. Quer fazer assim?
    .why = Depois de uma cãibra, isso quase não foi testado. Em 241 testes de terapias do sono, usar a cama só para dormir foi uma das partes que funcionaram.
back_to_sleep-lamp_low = Luz fraca, relógio virado
    .i = Deixo a luz fraca e o relógio virado
back_to_sleep-slow_breath = Vinte respirações lentas
    .i = Respiro devagar, vinte vezes
back_to_sleep-get_up = O sono demora? Levantar
    .i = Levanto e deixo a luz fraca se o sono não vier
back_to_sleep-sit_up = O sono demora? Sentar na cama
    .i = Sento na cama com uma luz fraca se o sono não vier
back_to_sleep-clock = Olho o relógio
    .then = Se eu quiser ver o relógio, deixo ele virado.
back_to_sleep-shared_bed = Alguém dorme ao meu lado
    .then = Se alguém dorme ao meu lado, uso uma luz bem pequena.
back_to_sleep-sore = A perna está dolorida
    .then = Se a perna estiver dolorida, deixo ela descansar.
back_to_sleep-thoughts = A cabeça não para
    .then = Se a cabeça não parar, volto para a respiração.
