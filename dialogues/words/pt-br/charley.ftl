# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
bot-name = Charley
bot-short-description = Cãibras à noite: apoio para os seus hábitos e um diário. Não é serviço de emergência.
bot-description = Sou Charley, apoio para hábitos e diário de cãibras para quem tem cãibras nas pernas à noite. Pergunto sobre hábitos, guardo o seu diário e lembro você de alongar. Não faço diagnóstico nem tratamento. Em uma emergência, ligue para o número de emergência da sua região.
command-start = Começar, ou continuar
command-log = Estou com cãibra agora
command-checkin = Como foi a noite passada?
command-bedtime = Hora de dormir e lembretes
command-triggers = O que pode vir com as minhas cãibras
command-stretch = O alongamento antes de dormir
command-report = O meu diário em números
command-settings = Lembretes e mais
command-export = Receber todos os meus dados
command-delete = Apagar todos os meus dados
command-privacy = O que é guardado, e por quê
command-help = O que eu sei fazer
command-cancel = Parar a pergunta de agora

### Buttons that many messages share

button-languages = Língua
# Said where it is true. In English nobody sees it.
language-unread = Um programa passou as minhas palavras para esta língua. Ninguém que cresceu com ela e nenhum profissional de saúde leu ainda.
button-skip = Pular
button-back = Voltar
button-done = Pronto
button-go-on = Continuar
button-leave-it = Deixar como está
button-ask-me = Pode perguntar
number = { $number }
part-of = { $part } de { $all }
clock = { $time }
day-and-clock = { $day }, { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
day = { $weekday ->
    [1] seg
    [2] ter
    [3] qua
    [4] qui
    [5] sex
    [6] sáb
   *[7] dom
 } { $day } { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
 }
weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
 }
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = noite de { $day }

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = Anotado.
toast-old-button = Esse botão não vale mais.
toast-old-offer = Esse botão é antigo demais. Envie /log para uma nova cãibra.
toast-already-gone = Essa anotação já não existe.
toast-first-question = Esta é a primeira pergunta.
toast-tick-or-skip = Marque uma ou mais, ou toque em Pular.
toast-no-time-left = Está perto demais da hora de dormir para isso.
toast-nothing-open = Não há pergunta aberta para voltar.

### Start

consent-line = Guardo o que você responde aqui, para poder orientar você. /privacy conta mais, /delete apaga.
button-log-now = Estou com cãibra agora
dialogue-changed = As minhas perguntas mudaram desde a última vez que falamos. Por isso, vou começar esta parte de novo. O que você já respondeu continua guardado.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = Quanto doeu? 0 é nenhuma dor. 10 é a pior dor que pode haver.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = Você me contou um sinal de alerta. Os lembretes da noite ficam em pausa até um médico ou enfermeiro examinar, ou até o sinal passar. /stretch conta mais.

##

### Questions: the way through

progress = { $question } de { $questions }
progress-part = { $name } · { $question } de { $questions }
part-safety = Segurança primeiro
part-hours = As suas noites
part-age = A sua idade
part-is-it-cramp = É cãibra?
part-plan = O plano
part-conditions = A sua saúde
part-offer = Tenho mais algumas perguntas. A próxima parte: { $name }
button-ask-me-now = Pode perguntar agora
button-ask-each-morning = Pergunte toda manhã
button-page-for-doctor = Página para o médico
## safety

for-young = Veja o que eu posso fazer por você: ajudar durante uma cãibra e guardar o seu diário. Mostre o diário ao seu pai ou à sua mãe, e perguntem juntos a um médico. As minhas orientações são para adultos.
for-adults = As minhas dicas e lembretes são para adultos. Por favor, pergunte a um médico sobre as suas cãibras, junto com os seus pais. Posso ajudar durante uma cãibra, e guardo o seu diário: /log
not-cramp = O que você descreve talvez não seja cãibra. Um médico ou enfermeiro sabe ver a diferença. As suas respostas estão na sua página para o médico.

##

start-with-this = <b>Comece por isto:</b> { $step }
words-so-far = Até agora: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = Isto é um guia de hábitos, não um diagnóstico.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = Para você, isso provavelmente vem junto com mais cãibras.
link-fewer-likely = Para você, isso provavelmente vem junto com menos cãibras.
## safety

link-drink-limit = Líquidos: siga o que o seu médico ou enfermeiro disse, seja o que for que as suas noites mostrem.

##

link-tangled = Muitas vezes isso vem nos mesmos dias que isto: { $name }. Não consigo separar bem um do outro.
name-stretch-done = O alongamento antes de dormir
name-water-done = A água da noite

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = Parar o teste
name-walk = Uma caminhada curta à noite

### Opening a cause

button-habits = Hábitos para tentar
button-treatments = O que já foi testado
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = Em testes, comprimidos de magnésio não ajudaram as pessoas mais velhas. Na gravidez, nem todos os testes dizem o mesmo. Você tem doença dos rins, está esperando bebê ou já toma outros comprimidos? Se sim, primeiro pergunte a um médico ou a um farmacêutico.
treatment-quinine = Nunca sugiro quinino. Ele pode ter efeitos colaterais graves. A água tônica também tem quinino, e há pessoas que reagem a ela. Você toma quinino? Fale sobre isso com o seu médico. Você está com manchas roxas na pele, ou sangra, ou tem um zumbido no ouvido? Procure ajuda depressa.
treatment-pickle = Água de picles: em 74 pessoas com cicatrizes graves no fígado, um gole durante a cãibra aliviou a dor mais do que água. As provas são fracas, e ninguém testou em outras pessoas. É muito salgada, então primeiro pergunte ao seu médico.
treatment-salts = Não tome potássio a mais, nem use substituto do sal, a não ser que o seu médico diga. Em excesso, pode fazer mal ao coração.
treatment-calcium = Ninguém mostrou que comprimidos de cálcio ajudam nas cãibras.
treatment-b-vitamins = Vitaminas B: em um teste bem pequeno, pessoas mais velhas com pressão alta tiveram menos cãibras. As provas são muito fracas.
treatment-k2 = Vitamina K2: em um teste na China, 199 pessoas de mais de 65 anos tiveram menos cãibras. Um teste só não basta, então não sugiro. Um médico pode conversar sobre ela. Nunca com varfarina.

##

### Bedtime

bedtime-later = Tudo bem. Nenhum lembrete vem até eu saber a sua hora de dormir e o seu lugar. /bedtime acerta isso quando você quiser.
night-too-long = Seria uma noite de mais de 16 horas. Por favor, envie outro horário.
coming-water = Próxima água: { $time }.
coming-stretch = Próximo alongamento: { $time }.
coming-checkin = Próximo registro da manhã: { $time }.
coming-nothing = Nenhum lembrete vai chegar.
coming-walk = Próxima caminhada: { $time }.
coming-summary = Próximo resumo da semana: { $time }.
## safety

water-limit = Você contou que tem um limite de líquidos. Não envio lembretes de água. Por favor, siga o seu limite.
water-illness = Com o que você contou da sua saúde, líquido demais pode fazer mal. Por isso não envio lembretes de água. Pergunte ao médico ou enfermeiro quanto é bom para você.
water-fast = Não envio lembretes de água durante o seu jejum. Você escolhe quando tomar líquidos.
water-not-told = Não envio lembretes de água até saber que você não tem limite de líquidos.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = Alongamento feito. Durma bem.

### Check-in

entry-label = { $time } · { $severity } de 10
entry-label-bare = { $time }
entry-no-time = sem hora
# One more time of a list: "02:10, 03:12".
listed = { $before }, { $one }
known-cramps = { $cramps ->
    [one] Até agora: { $cramps } cãibra anotada.
   *[other] Até agora: { $cramps } cãibras anotadas.
 }
known-cramps-at = { $cramps ->
    [one] Até agora: { $cramps } cãibra anotada: { $times }.
   *[other] Até agora: { $cramps } cãibras anotadas: { $times }.
 }
sleep-times-usual = Para a cama por volta de { $bed }, em pé por volta de { $up }.
button-full-form-on = Começar um diário do sono completo
button-full-form-off = Encerrar o diário do sono completo
sleep-in-bed-odd = Isso não combina com a noite que você me contou. Por favor, toque ou digite de novo a hora em que você se deitou.
sleep-last-woke-odd = Esse horário não fica entre a hora de ir para a cama e a hora de se levantar. Por favor, toque ou digite de novo a hora em que você acordou pela última vez.
sleep-times-odd = Assim seria uma noite de menos de 2 ou mais de 16 horas. Por favor, toque ou digite de novo a hora em que você se levantou. Toque em Voltar para mudar a hora em que foi dormir.
together = Toque no que você sabe: perna, lugar, duração, o que ajudou. Depois, Pronto.
details-of = Sobre a cãibra: { $time }

### Report

report-missing-not-clear = Pode ter havido uma cãibra em uma noite que você não me contou.
button-last-nights = As últimas dez noites
entry-minutes-typed = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] Procuro emergências no que você digita nesta língua. Algumas eu deixo passar. Os outros sinais de perigo eu não vejo. Se algo está errado, toque no botão. Em uma emergência, ligue para o número de emergência da sua região.
       *[nothing] Não consigo ver perigo no que você digita nesta língua. Se algo está errado, toque no botão. Em uma emergência, ligue para o número de emergência da sua região.
    }
button-something-is-wrong = Algo está errado
button-when-to-get-help = Quando procurar ajuda

##

button-sleep-tips = Dicas para dormir melhor
export-caption = Os seus dados, de Charley

## The plan, in what several say.

report-counts = Noites com cãibra: { $nights }. Cãibras no total: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence =
    { $when }:
    { $do }.
plan-sentence-alone = { $do }.
plan-sentence-own =
    O meu sinal: “{ $cue }”. Nessa hora:
    { $do }.
plan-kept = { $name }: { $yes } de { $counted }.
plan-kept-partly = { $name }: { $yes } de { $counted }, e { $partly } em parte.
plan-kept-none = { $name }: nada anotado ainda.
plan-kept-not-possible = Não foi possível em { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }.
# $name is a habit, as it stands on its button.
kept-ask = { $name }: deu para fazer ontem?
button-kept-yes = Sim
button-kept-partly = Em parte
button-kept-no = Não
button-kept-not-possible = Não foi possível
plan-more-offer = Posso fazer três perguntas curtas? Elas me ajudam a não esperar demais de você.
note-at-night = Isso cai na sua noite, e nessa hora eu não incomodo. Por favor, escolha um horário do dia.
plan-rested = O mês passou. Continuamos do mesmo ponto?
## safety

plan-rests-until-opened = Você me contou algo sério, então o seu plano está em pausa. Não há pressa. Ele continua quando você abrir.

##

plan-offer = O seu diário já tem { $mornings ->
    [one] { $mornings } manhã
   *[other] { $mornings } manhãs
 }. Quer um plano? Oito semanas, um hábito pequeno por vez, e quem escolhe é você. Pode parar quando quiser.
pack-over = Acabou agora: { $name }.
pack-hours-back = A sua hora de dormir voltou a ser { $bedtime }, no horário de { $place }. /bedtime muda isso.
pack-week-begins = Uma semana nova. O seu sono principal ainda começa neste horário: { $bedtime }?
plan-tiny = A pausa acabou. Não há nada para compensar. Por uma semana, só isto:
button-pack-same-hours = Sim, como está
button-pack-new-hours = Em outro horário
plan-smaller-offer = Vamos deixar menor?
fewer-offer = O alongamento agora é um hábito. Quer que eu lembre menos? Noite sim, noite não, por duas semanas, e depois aos domingos.
button-fewer = Menos lembretes
no-more-offer = Só lembro você do alongamento aos domingos. Quer que eu pare com isso também?
button-no-more = Parar o lembrete
back-offer = O lembrete do alongamento agora vem menos, ou não vem. Quer de novo toda noite?
button-back-again = Quero de volta
button-plan-begin = Sim, por favor
button-plan-not-now = Agora não
button-plan-why = Por quê?
button-plan-smaller = Deixar menor
command-plan = Oito semanas, um hábito pequeno
button-plan-rest = Pausa de um mês
button-plan-stop = Parar o plano
