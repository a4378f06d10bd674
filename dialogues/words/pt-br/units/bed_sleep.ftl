## safety

bed_sleep = Sem dormir à noite
    .told = Você ficou muito tempo na cama sem dormir em { $days } de { $told } noites.
    .say = Se você passa muito tempo na cama sem dormir, deixe o relógio para lá. Luz fraca e algo sem graça talvez sirvam melhor do que se esforçar para dormir. Deite de novo quando vier o sono. Que coisa pequena você quer experimentar?
    .why = Em 241 testes de terapias do sono, usar a cama só para dormir foi uma das partes que funcionaram. Em um teste pequeno, 16 pessoas mais velhas experimentaram isso. Sentar na cama em vez disso quase não foi testado.
bed_sleep-phone_out = Cama sem celular nem TV
    .i = Deixo o celular e a televisão fora da cama
bed_sleep-when_sleepy = Cama só quando vier o sono
    .i = Espero o sono vir, e aí vou para a cama
bed_sleep-get_up = O sono demora? Levantar
    .i = Planejo levantar e deixar a luz fraca se ficar muito tempo sem dormir
bed_sleep-sit_up = O sono demora? Sentar na cama
    .i = Planejo sentar na cama com uma luz fraca se ficar muito tempo sem dormir
bed_sleep-clock = Olho o relógio
    .then = Se eu quiser ver o relógio, deixo ele virado.
bed_sleep-shared_bed = Alguém dorme ao meu lado
    .then = Se alguém dorme ao meu lado, uso uma luz bem pequena.
bed_sleep-cold = Está frio
    .then = Se estiver frio, deixo um cobertor pronto na cama.
bed_sleep-not_sure = Com sono? Difícil saber
    .then = Se eu não souber, fecho os olhos e descubro.
