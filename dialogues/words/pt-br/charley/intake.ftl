### The first questions. Rules: see charley.ftl.

## safety

start-what-i-am = Olá, sou Charley. Ajudo adultos com cãibras nas pernas à noite: o que fazer durante uma cãibra, um alongamento curto e um diário para o seu médico.
# What Charley is not. Exact, and nothing softer.
start-no-doctor = Eu sou um programa, e não um médico. Eu não faço diagnóstico nem trato doenças. Ninguém acompanha esta conversa. Em uma emergência, ligue para o número de emergência da sua região.
start-consent = <b>Vamos começar</b> leva cinco minutos. Você pode parar quando quiser. Eu guardo o que você me conta até você enviar /delete.
start-again = Que bom ver você de novo. O que você quer fazer?
button-set-up = Vamos começar
button-start-again = Começar as perguntas de novo
button-open-question = Voltar à pergunta aberta
cancelled = Parei. O que você me contou até agora está guardado.
nothing-to-cancel = Não há nada aberto agora.
part-noted = Anotado. Agradeço.
evening-both = <b>Tudo pronto.</b> Ir dormir: { $bedtime }. Levantar: { $rising }. Água: { $water }. Alongamento: { $stretch }.
evening-stretch = <b>Tudo pronto.</b> Ir dormir: { $bedtime }. Levantar: { $rising }. Alongamento: { $stretch }.
evening-quiet = <b>Tudo pronto.</b> Ir dormir: { $bedtime }. Levantar: { $rising }.
mostly-harmless = Cãibras à noite são comuns. Elas doem, mas na maioria das vezes não fazem mal. Muitas vezes não se acha uma causa.
start-with-stretch = Alongue logo antes de dormir. Experimente agora.
rest-each-morning = Tenho mais perguntas: sobre as suas cãibras, a sua saúde e seis coisas que podem vir junto com cãibras. Posso fazer uma parte a cada manhã, ou tudo agora.
rest-any-time = Tenho mais perguntas: sobre as suas cãibras, a sua saúde e seis coisas que podem vir junto com cãibras. Você pode continuar quando quiser: /start
parts-left = { $parts ->
    [one] Falta mais { $parts } parte. /triggers mostra o que você me contou até agora.
   *[other] Faltam mais { $parts } partes. /triggers mostra o que você me contou até agora.
 }
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = Parar aqui por enquanto
