## safety

alcohol_early = Álcool, um pouco menos
    .told = Houve álcool em { $days } de { $told } dias.
    .say = O álcool pode trazer o sono cedo e quebrar o sono mais tarde. Quer experimentar uma dose a menos? Quem escolhe é você. Se você bebe todo dia, pergunte a um médico antes de diminuir muito.
    .why = Em um estudo com pessoas de mais de 60 anos, o álcool vinha junto com cãibras à noite. Outros trabalhos viram que ele vem junto com sono pior.
alcohol_early-one_less = Uma dose a menos
    .i = Bebo uma dose a menos que o normal
alcohol_early-none_after_supper = Nada depois do jantar
    .i = Não bebo álcool depois do jantar
alcohol_early-three_without = Três noites sem
    .i = Posso fazer desta uma das minhas três noites sem álcool
alcohol_early-company = Os outros bebem
    .then = Se os outros beberem, digo que estou bebendo menos agora.
alcohol_early-hard_day = Um dia difícil
    .then = Se o dia foi difícil, primeiro faço algo bom por mim.
alcohol_early-unwell = Tremor ou mal-estar
    .then = Se eu sentir tremor ou mal-estar, pergunto a um médico no mesmo dia.
