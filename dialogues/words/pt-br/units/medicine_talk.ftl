## safety

medicine_talk = Perguntar sobre um remédio
    .told = Algumas pessoas marcam um dia para perguntar sobre um remédio.
    .say = Alguns remédios podem vir junto com cãibras. Por favor, não mude nada por conta própria. Quer mostrar a sua página a um farmacêutico nesta semana?
    .why = De 100 pessoas que receberam algo para cãibras, 60 também tinham um de três tipos de remédio ao longo dos anos. Isso mostra uma ligação. Não é uma prova.
medicine_talk-show_page = Mostrar a minha página
    .i = Planejo mostrar a minha página ao farmacêutico
medicine_talk-ask_when = Perguntar a hora de tomar
    .i = Anoto para perguntar a que horas tomar o meu remédio
medicine_talk-shy = Acho difícil perguntar
    .then = Se eu achar difícil perguntar, entrego a página.
medicine_talk-busy_shop = A farmácia está cheia
    .then = Se a farmácia estiver cheia, peço um momento mais calmo.
