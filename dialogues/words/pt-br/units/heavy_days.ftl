## safety

heavy_days = Dias puxados para as pernas
    .told = Você contou que houve dias em que as pernas trabalharam muito.
    .say = Em dias em que as pernas trabalham muito, algumas pessoas alongam duas vezes: no fim da tarde e antes de dormir. Aumente o esforço devagar. Isso serve para você?
    .why = Músculo cansado é a principal ideia sobre cãibras à noite. Ter um dia mais leve, alongar duas vezes e usar bons sapatos são conselhos. Eles quase não foram testados.
heavy_days-late_afternoon_stretch = Alongar no fim da tarde
    .i = Planejo um alongamento também no fim da tarde
heavy_days-easier_day = Depois, um dia mais leve
    .i = Faço um dia mais leve se o anterior foi puxado
heavy_days-shoes = Sapatos com bom apoio
    .i = Escolho sapatos com bom apoio
heavy_days-tired = O cansaço é demais
    .then = Se o cansaço for demais, faço um curto, na cadeira.
heavy_days-late = Fica tarde
    .then = Se ficar tarde, alongo uma vez, antes de dormir.
heavy_days-hurts = Pode doer
    .then = Se doer, eu paro.
