## safety

stretch_down = Alongar antes de dormir
    .told = Um alongamento curto antes de dormir é por onde a maioria começa.
    .say = Um alongamento curto das duas pernas, logo antes de dormir. A meta é a maioria das noites. Você pode deixar de fora duas em cada sete. Com que passo pequeno você quer começar?
    .why = De 80 pessoas de mais de 55 anos, as que alongaram por seis semanas tiveram cerca de uma cãibra a menos por noite. Em um teste maior, alongar só a panturrilha não trouxe mudança.
stretch_down-one_leg_once = Cada perna uma vez
    .i = Alongo cada perna uma vez
stretch_down-three_holds = Três vezes cada perna
    .i = Seguro o alongamento três vezes em cada perna
stretch_down-whole_guide = O guia inteiro
    .i = Faço o guia inteiro, e deixo uma luz pequena acesa
stretch_down-warm_shower = Antes, um banho morno
    .i = Tomo um banho morno, não quente, e alongo depois
stretch_down-forget = Esqueço
    .then = Se eu esquecer, faço na cama.
stretch_down-tired = O cansaço é demais
    .then = Se o cansaço for demais, alongo cada perna uma vez.
stretch_down-guests = As visitas ficam até tarde
    .then = Se as visitas ficarem até tarde, faço o curto.
stretch_down-hurts = Pode doer
    .then = Se doer, eu paro.
