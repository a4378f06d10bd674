### A test by lot. Rules: see charley.ftl.

## safety

button-trial = Testar um hábito
button-trial-start = Começar o teste
trial-what = <b>Testar um hábito</b>
    O seu diário mostra o que vem junto. Um teste pode dizer mais. Eu jogo uma moeda, toda noite ou, no alongamento, toda semana: com o hábito, ou sem. Por favor, faça o que ela disser. De manhã, me conte como foi a noite.
trial-length = Você teve cãibra em { $cramps } das últimas { $nights } noites que me contou. Se um hábito ajuda muito você, isso pode aparecer depois de umas { $needed } noites, ou umas { $weeks } semanas no seu caso. Muitas vezes um teste não mostra nada claro, mesmo que o hábito ajude. Dura no máximo doze semanas. Você pode parar quando quiser.
trial-which = Qual hábito?
trial-no-chance = Não posso oferecer um teste agora. Ou nenhum hábito daqui é seguro para você, ou em doze semanas não se veria quase nada.
trial-stretch = <b>O alongamento antes de dormir</b>
    Este vai por semana, porque ajuda devagar. Uma semana em cada duas é com o alongamento.
    Com: alongue antes de dormir, a semana toda. /stretch mostra como.
    Sem: não alongue antes de dormir. Uma cãibra? Alongue na hora, em qualquer noite.
trial-water = <b>A água da noite</b>
    Com: um copo pequeno à noite.
    Sem: nenhum copo a mais. Está com sede? Então beba, em qualquer noite.
trial-walk = <b>Uma caminhada curta à noite</b>
    Com: uns dez minutos em passo tranquilo, em lugar claro e seguro.
    Sem: nenhuma caminhada a mais nessa noite.
trial-rules = A moeda é jogada quando chega o lembrete da noite. Eu ligo esse lembrete, e também o registro da manhã. Você fez outra coisa? A noite conta mesmo assim como a moeda disse. Você pode deixar uma noite de fora até a hora de dormir.
trial-rules-weeks = A moeda é jogada no primeiro lembrete da noite de cada semana. Eu ligo esse lembrete, e também o registro da manhã. Dura todas as doze semanas. Você fez outra coisa? A noite conta mesmo assim como a moeda disse.
trial-started = O teste começou. A moeda é jogada pela primeira vez no próximo lembrete.
trial-head = <b>O seu teste:</b> { $name }
trial-state = Noite { $night } de { $nights }. Noites que você me contou até agora: { $with } com o hábito, { $without } sem.
trial-no-reminder = O lembrete dele não está vindo no momento, então nenhuma moeda é jogada. /settings mostra por quê.
trial-nothing-yet = Olho uma vez por semana. Guardo os números comigo até uma resposta ser provável ou o tempo acabar, para que eles não mudem o que você me conta.
trial-nothing-yet-weeks = Comparo as semanas quando todas as doze acabarem. Até lá, guardo os números comigo, para que eles não mudem o que você me conta.
trial-clear = Agora há uma resposta provável, então o teste acabou.
trial-over = As doze semanas dele acabaram.
trial-stopped = Você parou o teste, então isto é o que sei até agora.
trial-counts = Noites com cãibra: { $cramps_with } de { $nights_with } com o hábito, { $cramps_without } de { $nights_without } sem.
trial-helps = Provavelmente ajuda você: houve menos noites de cãibra com o hábito, e quem escolheu as noites foi a moeda.
trial-helps-weeks = Provavelmente ajuda você: houve menos noites de cãibra nas semanas com o hábito. Quem escolheu as semanas foi a moeda, e só o acaso faria isso em menos de 1 em cada 20 testes.
trial-does-not-help = Provavelmente não ajuda você: houve mais noites de cãibra com o hábito, e quem escolheu as noites foi a moeda.
trial-no-difference = Nenhuma diferença clara. Ainda assim, pode ajudar um pouco: um teste como este pode não mostrar isso.
trial-no-difference-weeks = Nenhuma diferença clara. Blocos de uma semana podem ser curtos demais para saber.
trial-too-few-weeks = Semanas de menos para comparar.
trial-too-few = Noites de menos para comparar.
trial-left-out = { $nights ->
    [one] { $nights } noite não conta: o lembrete não chegou até você, ou você deixou de fora.
   *[other] { $nights } noites não contam: o lembrete não chegou até você, ou você deixou de fora.
 }
trial-not-told = { $nights ->
    [one] Mais { $nights } noite não conta: você não me contou como foi.
   *[other] Mais { $nights } noites não contam: você não me contou como foram.
 }
