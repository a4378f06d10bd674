### What the nights say. Rules: see charley.ftl.

nights-head = <b>O que as suas próprias noites mostram</b>
nights-none = Nada ainda. Preciso de pelo menos 14 manhãs de /checkin, também com o relato do dia anterior.
nights-too-few = { $nights ->
    [one] { $nights } noite até agora.
   *[other] { $nights } noites até agora.
} É cedo demais para dizer. Preciso de pelo menos mais { $more }, também com o relato do dia anterior.
nights-alike = Até agora, as suas noites são parecidas demais para comparar.
nights-no-link = Nenhuma ligação clara até agora, em { $nights ->
    [one] { $nights } noite
   *[other] { $nights } noites
 }.
nights-counted = Noites com cãibra: { $cramps } de { $nights }. Conto as noites que têm também o relato do dia anterior.
nights-meaning = Abaixo está o que vem junto com as suas cãibras. Não precisa ser o motivo delas. Levo em conta os seus outros hábitos e as mudanças com o tempo.
nights-halves = Ao longo do tempo: cãibra em { $cramps_before } de { $nights_before } noites na primeira metade, em { $cramps_after } de { $nights_after } na segunda.
nights-fewer = As suas cãibras diminuíram. Isso é bom. Muitas vezes acontece por si só, ou com a estação do ano, então não posso dizer o que ajudou.
nights-more = Houve mais cãibras depois. Isso pode acontecer por si só, ou com a estação do ano. Não precisa ser nada que você fez.
nights-same = Nenhuma mudança clara.
nights-new-medicine = Um remédio novo ou nova dose. Noites com cãibra: { $cramps_with } de { $nights_with } com isso, { $cramps_without } de { $nights_without } sem. Aqui eu só faço a conta. Por favor, pergunte ao médico ou farmacêutico antes de mudar qualquer coisa.
nights-column-what = Noites com cãibra
nights-column-with = Com
nights-column-without = Sem
nights-not-compared = Nada para comparar ainda. Isto aconteceu em quase todos os dias, ou em quase nenhum:
button-nights = O que as minhas noites mostram
# Four counts of nights. "With it" is on days when it was so.
link-counts = <b>{ $name }</b>: cãibra em { $cramps_with } de { $nights_with } noites com isso, em { $cramps_without } de { $nights_without } sem.
link-more-very-likely = Para você, isso muito provavelmente vem junto com mais cãibras.
link-fewer-very-likely = Para você, isso muito provavelmente vem junto com menos cãibras.
link-more-hint = Isso talvez venha junto com mais cãibras, mas não está provado.
link-fewer-hint = Isso talvez venha junto com menos cãibras, mas não está provado.
# One hint in two is wrong. Do not soften this.
link-hint-holds = Cerca de metade dessas pistas acaba se confirmando.
link-not-clear = Nenhuma ligação clara até agora.
link-reach = Mesmo que isso pese muito, talvez seja preciso ter mais noites para ver. Noites até agora: { $so_far }.
link-too-few = Ainda são poucas noites: { $more ->
    [one] falta pelo menos { $more }
   *[other] faltam pelo menos { $more }
 }.
nights-good-days = O que você fez de bom. Aqui eu só faço a conta.
link-days = { $name }: em { $days } de { $all } dias
try-alcohol = Vale experimentar: nada de álcool perto da hora de dormir.
try-caffeine = Vale experimentar: nada de café, refrigerante de cola ou chá forte nas seis horas antes de dormir.
try-heavy-legs = Vale experimentar: aumentar o esforço aos poucos, e alongar na noite de um dia puxado.
try-sitting = Vale experimentar: a cada hora na cadeira ou no sofá, levantar e se mexer por alguns minutos.
try-standing = Vale experimentar: trocar o peso de uma perna para a outra, fazer pausas e sentar de vez em quando.
try-hot-day = Vale experimentar: tomar um pouco mais de líquido em dias quentes.
try-drinks = Vale experimentar: tomar um pouco de líquido ao longo do dia todo.
try-keep-stretch = Vale manter: o alongamento antes de dormir.
try-keep-water = Vale manter: o copo pequeno à noite.
