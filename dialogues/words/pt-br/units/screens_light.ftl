## safety

screens_light = Telas e luzes
    .told = O sono demorou mais de meia hora em { $days } de { $told } noites.
    .say = O que lemos tarde pode manter a cabeça ocupada. A última meia hora pode ser calma? Eu fico em silêncio de qualquer jeito.
    .why = Em 2024, um grupo de especialistas concordou que telas fazem mal ao sono dos jovens. Sobre os adultos, não concordaram.
screens_light-phone_away = Celular fora do alcance
    .i = Ponho o celular para carregar longe da cama
screens_light-nothing_exciting = Uma última meia hora calma
    .i = Deixo a última meia hora calma
screens_light-lamps_low = Luz fraca depois do jantar
    .i = Deixo a luz fraca
screens_light-someone_calls = Alguém pode precisar de mim
    .then = Se alguém puder precisar de mim, deixo o celular por perto.
screens_light-bored = Bate o tédio
    .then = Se bater o tédio, pego um livro calmo ou música suave.
screens_light-forget = Esqueço
    .then = Se eu esquecer, começo quando lembrar.
