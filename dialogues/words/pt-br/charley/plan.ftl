### The plan: eight weeks, one small habit at a time. Rules: see charley.ftl.
### Never a promise, a grade or praise; a no is met with "fine".
plan-about = Quer um plano? Oito semanas, um hábito pequeno por vez, e quem escolhe é você. Leva um minuto por dia. Você pode parar quando quiser.
plan-why = Hábitos podem deixar as noites mais calmas. Dicas sem um plano ajudam um pouco, não muito. Um plano ajuda as pessoas a manter os hábitos. Ele não trata cãibras nem problemas de sono. Se você precisar de mais do que hábitos, eu digo.
plan-tomorrow = Foi uma noite difícil. Cuidar de você vem primeiro. Vamos começar amanhã: /plan.
plan-not-now = Tudo bem. Ele está sempre ali: /plan.
plan-later = Tudo bem. O seu plano espera por você: /plan.
plan-told-more = Agradeço. Vou levar isso em conta.
plan-figures-off = Tudo bem. Não pergunto mais horários de sono. Um toque para dizer como foi a noite já basta.
plan-less-awake = Nas últimas duas semanas você ficou menos tempo sem dormir do que nas duas primeiras, pelo seu próprio palpite.
plan-more-awake = Nas últimas duas semanas você ficou mais tempo sem dormir do que nas duas primeiras, pelo seu próprio palpite.
plan-about-the-same = As últimas duas semanas e as duas primeiras foram mais ou menos iguais, ou parecidas demais para dizer.
plan-which-cue = O que vai servir de sinal para isso?
plan-which-bar = O que pode atrapalhar?
plan-goal = Imagine uma vez como você faz. A meta é a maioria dos dias. Você pode deixar de fora dois em cada sete.
note-head = O seu recado silencioso:
note-on = Certo. O primeiro recado: { $time }. Eles vêm todo dia por uma semana, depois dia sim, dia não, por mais uma semana. Depois param.
note-none = Tudo bem. Então nenhum recado.
note-off = Tudo bem. Não envio mais recados. O seu plano continua.
note-comes = O seu próximo recado silencioso: { $time }. Eles param duas semanas depois do primeiro.
button-note = Sim, e um recado silencioso
button-note-off = Chega de recados
plan-noted = Anotado. Começa hoje.
plan-ticks-tell = Na maioria das manhãs não preciso perguntar: as suas respostas já me dizem.
plan-asked-in-the-morning = Vou perguntar uma vez de manhã se deu para fazer. Um toque.
plan-nap-tells = De manhã vou perguntar se você dormiu durante o dia. Isso também me diz se deu para fazer.
plan-full-form = Até a noite de { $day }, o seu registro da manhã pede um diário do sono completo, para uma consulta: também quando você se deitou, quantas vezes acordou e o sono durante o dia. Por favor, não olhe o relógio: pode ser um palpite.
plan-full-form-off = Tudo bem. O diário do sono completo está desligado. O que você contou fica.
plan-week = O seu plano: semana { $week } de { $weeks }.
plan-no-focus = No momento não há um hábito em andamento.
plan-resting = O seu plano está em pausa por um mês. Você pode continuar antes, se quiser.
plan-rests-for-leg = Este hábito está em pausa enquanto a sua perna descansa.
plan-stopped = Parei. Agradeço por ter experimentado. O seu diário continua, e /plan está ali quando você quiser.
plan-finished = As semanas do seu plano acabaram. Fique com o que você gostar. As noites mudam por si mesmas, e com a estação do ano. Por isso ninguém pode dizer qual hábito fez isso.
plan-choose = O que você quer experimentar agora?
plan-choose-none = No momento, nada mais parece valer a pena experimentar. O que você já faz continua.
plan-none-now = Tudo bem. Nada novo nesta semana.
plan-next-week = Algo novo vem em outra semana. Uma coisa por vez é mais fácil de manter.
care-legs-must-move = Precisar mexer as pernas à noite: pode ser outra coisa, e não cãibra. Um médico sabe ver a diferença. Por favor, marque uma consulta.
care-act-dreams = Você contou que chuta ou se debate enquanto sonha. Por favor, conte isso a um médico.
care-bad-patch = As suas noites andam difíceis. Então nada novo por enquanto. Um hábito menor, ou só o diário, já basta. Se continuar assim, pergunte a um médico.
plan-diary-alone = Tudo bem. Só o diário por um mês. O plano espera, e /plan traz de volta.
plan-done = Anotado: está feito. Não pergunto sobre isso de novo.
plan-done-once = Isto só precisa ser feito uma vez. Toque quando estiver feito. Não vou perguntar de manhã.
button-plan-diary = Só o diário
button-plan-done = Está feito
button-plan-not-yet = Ainda não
review-is-it-done = { $name }: já está feito?
plan-different = O que está diferente agora? Posso mudar por um tempo o que peço, e depois mudar de volta.
plan-pause-offer = Você adoeceu, ou tem visitas? Posso ficar em silêncio por alguns dias:
plan-paused = Melhoras, ou aproveite. Fico em silêncio até { $day }. Depois disso, uma semana com a versão menor de todas.
plan-rests-for-pack = Isto está em pausa por enquanto, já que as coisas estão diferentes.
plan-goal-days = Imagine uma vez na sua cabeça. { $days ->
    [one] { $days } dia em cada sete já basta.
   *[other] { $days } dias em cada sete já bastam.
 }
pack-is-on = Ligado agora: { $name }.
pack-is-on-until = Ligado agora: { $name }, até a noite de { $day }.
pack-not-for-you = Isso não combina com o que você me contou, então deixo de fora.
pack-how-long = Por quantos dias?
pack-ends-by-itself = Isto vai até a noite de { $day }. Depois eu mudo as coisas de volta.
pack-asks-bedtime = Que hora de dormir devo seguir?
pack-asks-main-sleep = A que horas começa o seu sono principal nesta semana?
pack-asks-place = Onde você vai estar? Digite a cidade agora, ou quando já estiver lá.
pack-same-hours = Tudo bem. Fica como está.
button-plan-different = Agora está diferente
button-pack-on = Ligar
button-pack-end = Encerrar: { $name }
button-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }
button-pause-days = Silêncio: { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }
review-head = A sua semana até { $day }
review-told = { $told } de { $nights } noites anotadas.
review-sleep = Na cama cerca de { $in_bed } horas. Sem dormir cerca de { $low } a { $high } minutos, pelo seu próprio palpite.
review-missing = { $nights ->
    [one] Falta informação de { $nights } noite.
   *[other] Falta informação de { $nights } noites.
 }
review-how = Como está sendo para você?
stretch-look = Você alongou em { $yes } de { $evenings } noites. Seis semanas é o tempo que foi testado, com 80 pessoas de mais de 55 anos.
stretch-look-cramps = As suas noites com cãibra: { $first } de { $first_told } na primeira metade, { $second } de { $second_told } na segunda. Isso pode ser acaso ou a estação do ano.
stretch-stopped = Tudo bem. O alongamento e o lembrete dele acabaram. Uma cãibra à noite? Alongue na hora, como sempre. /settings traz o lembrete de volta.
button-stretch-look-fewer = Menos lembretes
button-stretch-test = Testar com uma moeda
button-stretch-stop = Parar
review-looks-settled = Parece que o hábito já está firme.
review-keep = Tudo bem. Fica como está.
review-easier = Tudo bem. Então só isto:
review-easiest = Menor que isso não dá. Três vezes por semana já basta.
review-auto = Você faz isso sem precisar pensar?
auto-ask = { $name }: você faz isso sem precisar pensar?
auto-noted = Agradeço. Anotado.
review-settled = Certo. Agora é um hábito, então deixo quieto.
review-never = Tudo bem. Não ofereço de novo. Posso perguntar por quê?
review-never-noted = Agradeço. Saiu de vez.
review-made-it-worse = Agradeço por me contar. Por favor, deixe de fora. Se continuar, pergunte a um médico ou farmacêutico.
review-hard = Semanas difíceis acontecem. Esta não conta. Na próxima semana, só a versão menor de todas:
look-back-habit = { $name }: como você quer continuar?
look-back-reminder-stops = O lembrete do alongamento para agora. <code>/settings stretch on</code> traz de volta.
look-back-worth = Estas semanas valeram a pena para você?
look-back-upkeep = Agradeço. Quer que eu pergunte uma vez por mês como está indo? Uma linha, sem som, no máximo seis vezes.
look-back-upkeep-yes = Certo. Vou perguntar mais ou menos uma vez por mês.
look-back-done = Agradeço por estas semanas. O seu diário continua.
look-back-doctor = As suas noites também cabem em uma página para o seu médico.
plan-goes-on = As semanas do seu plano acabaram, e isto continua:
month-ask = Um mês novo. Os hábitos do seu plano ainda vão bem?
month-ask-last = Esta é a última vez que pergunto.
month-still = Que bom. Então tudo fica como está.
month-which = Tudo bem. Qual deles vamos deixar menor?
month-stopped = Tudo bem. Não pergunto de novo. O seu diário continua.
fewer-noted = Tudo bem. Noite sim, noite não, por duas semanas, e depois aos domingos. <code>/settings stretch on</code> traz todos de volta.
no-more-noted = Tudo bem. Parei com ele. <code>/settings stretch on</code> traz de volta.
back-noted = Tudo bem. Ele volta a vir toda noite.
another-time = Quanto tempo antes de dormir você quer o lembrete?
button-plan-others = Outros
button-plan-no-bar = Nada
button-plan-worry = Esses números me preocupam
button-plan-agree = É isso
button-plan-change = Mudar
button-plan-go-on = Continuar
button-review-keep = Manter
button-review-easier = Mais fácil
button-review-other = Outra coisa
button-review-settled = Já virou hábito
button-review-never = Não é para mim
button-review-hard = Foi uma semana difícil
button-auto-not-yet = Ainda não
button-auto-partly = Em parte
button-auto-yes = Sim
button-never-no-time = Não tenho tempo
button-never-does-not-fit = Não combina comigo
button-never-made-it-worse = Piorou as coisas
button-never-no-reason = Sem motivo
button-minutes-before = { $minutes ->
    [one] { $minutes } minuto antes
   *[other] { $minutes } minutos antes
 }
button-alone = Manter, sem lembrete
button-reminded = Manter
button-let-go = Largar
button-worth-yes = Sim
button-worth-partly = Em parte
button-worth-no = Não
button-upkeep-yes = Sim, uma vez por mês
button-upkeep-no = Não, não precisa
button-still = Sim, continuam
button-slipped = Nem tanto
button-stop-asking = Não pergunte mais
button-new-plan = Começar um plano novo
