## safety

care_talk = Levar uma página à consulta
    .told = Algumas pessoas marcam um dia para ir ao médico.
    .say = Duas semanas das suas noites cabem em uma página. Quer que eu faça a página para a sua consulta?
    .why = Uma página do que você contou é um bom costume para uma consulta. É uma lista, e não um teste.
care_talk-make_page = Fazer a página
    .i = Peço a Charley a minha página
care_talk-write_question = Escrever a minha pergunta
    .i = Escrevo a pergunta que mais quero fazer
care_talk-book = Marcar uma consulta
    .i = Marco uma consulta
care_talk-nervous = Bate o nervosismo
    .then = Se bater o nervosismo, levo alguém comigo.
care_talk-no_date = Sem vaga tão cedo
    .then = Se não houver vaga tão cedo, digo como está ruim.
care_talk-forget = Esqueço
    .then = Se eu esquecer, ponho a página junto das chaves.
