# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = Para o meu médico
doctor-head = <b>Para o seu médico</b>
doctor-question = <b>A sua pergunta:</b> { $question }
doctor-not-printable = A página não consegue imprimir estas letras. No lugar, há uma linha para escrever.
doctor-signs-left-out = A página não consegue imprimir todas as figurinhas da sua pergunta. Elas ficam de fora.
doctor-page = <b>A página</b> é para imprimir: uma folha com as contagens e o que você me contou. Escolha o papel da sua impressora.
doctor-nights = <b>A tabela</b> tem uma linha para cada noite. É para usar em uma planilha. A primeira linha tem o nome de cada coluna. Uma noite que não foi anotada vem marcada como não conhecida.
doctor-fhir = <b>O arquivo da clínica</b> guarda o mesmo para os programas de uma clínica (FHIR R4). O seu nome não está nele.
doctor-full-form = <b>Um diário do sono completo</b> pergunta por 14 noites o que os diários do sono dos médicos perguntam.
doctor-full-form-on = <b>O diário do sono completo</b> está ligado até a noite de { $day }.
doctor-coming = Aqui está. Dê uma olhada antes de entregar.
button-page-a4 = A página, A4
button-page-letter = A página, Carta (EUA)
button-nights-file = A tabela das noites
button-fhir-file = O arquivo da clínica
button-add-question = Incluir uma pergunta minha
button-change-question = Mudar a minha pergunta
button-no-question = Deixar a minha pergunta de fora
fhir-questionnaire = O que foi perguntado
fhir-cramp = Cãibra na perna à noite
fhir-night = Cãibras nas pernas em uma noite, contadas pela pessoa
fhir-sign = Sinal de alerta que a pessoa relatou
fhir-from-memory = Incluído de memória
fhir-urgency = Ajuda que Charley indicou
fhir-looked-at = A pessoa disse que o sinal foi examinado
fhir-lying-down = Deitou-se na cama
fhir-last-waking = Acordou pela última vez
fhir-bed = Foi para a cama, tentando dormir
fhir-up = Levantou-se
fhir-times = Se estes dois horários foram informados
fhir-as-usual = Disse que foi mais ou menos como sempre
fhir-told = Informado
fhir-asleep = Minutos de sono, estimativa da própria pessoa, de um diário
urgency-emergency = na mesma hora
urgency-same-day = no mesmo dia
urgency-book = marcando uma consulta
sign-lung-clot = Falta de ar de repente, dor no peito, tosse com sangue ou desmaio
sign-leg-clot = Uma perna inchada, quente, vermelha ou mais escura, e dolorida
sign-cold-leg = Uma perna que de repente dói muito, fica fria, pálida, dormente ou fraca
sign-foot-at-risk = Dor no pé na posição deitada, ferida que não fecha, ou pele que ficou preta
sign-walking-pain = Dor na panturrilha ao andar que passa com o descanso
sign-weakness = Fraqueza, uma perna que afina, ou músculo que pula o tempo todo
sign-stroke-spine = Fraqueza de repente, ou problema no rosto, na fala, na bexiga ou no intestino
sign-numbness = Dormência, ardência ou formigamento que não passa
sign-both-swollen = Inchaço nas duas pernas
sign-long-cramp = Uma cãibra de mais de 10 minutos
sign-wide-cramps = Cãibras também na barriga, no peito ou nos braços, ou músculos que pulam, depois de perder líquido
sign-muscle-breakdown = Dor muscular forte, fraqueza ou xixi escuro com estatina ou exercício pesado
sign-statin-pain = Dor muscular, fraqueza ou cãibras novas com estatina
sign-liver = Pele ou olhos amarelos, barriga inchada, ou doença do fígado com cãibras novas
sign-tetanus = Queixo travado, dificuldade para engolir ou espasmos no corpo todo
sign-dirty-wound = Cãibras depois de um corte com terra ou sujeira
sign-poison = Cãibras depois de contato com um veneno
sign-dehydrated = Muito mal por perder líquido: confusão, um desmaio, convulsões ou coração disparado
sign-preg-leg = Gravidez ou depois do parto: uma perna dolorida, inchada ou quente
sign-preg-pressure = Gravidez ou depois do parto: dor de cabeça forte, mudança na visão, dor embaixo das costelas ou inchaço de repente
sign-quinine = Manchas roxas, sangramento, pintinhas na pele, ou problema nos ouvidos ou na visão, com uso de quinino
sign-new-medicine = Um remédio novo ou nova dose nas 4 semanas antes de as cãibras começarem
sign-often = Cãibras em três ou mais noites por semana, por duas semanas
sign-sleepy-driving = Cochila ao dirigir
sign-breathing = Ronco alto ou paradas na respiração durante o sono
sign-long-bad-sleep = Sono ruim há mais de três meses, que atrapalha os dias
sign-low-mood = Tristeza ou falta de alegria na maioria dos dias, por duas semanas
sign-self-harm = Pensamentos de se machucar
sign-confusion = Confusão de repente que não passa, ou uma convulsão
sign-no-pee = Nada de xixi o dia todo
sign-faint = Desmaio
sign-dizzy-standing = Tontura ou falta de firmeza ao ficar em pé
sign-fall = Uma queda
sign-diabetic-foot = Diabetes com pé vermelho, quente ou inchado, ou com ferida nova
sign-bleeding-vein = Uma veia que sangra
sign-hard-vein = Uma veia dura, dolorida, vermelha ou mais escura
sign-thinner-bleed = Mancha roxa grande, inchaço que cresce ou sangramento com remédio que afina o sangue
sign-low-sugar = Açúcar baixo, ou tremor e suor, com remédio para diabetes

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = Isto entraria no seu diário:
import-added = Entrou no seu diário:
import-nothing-new = Não há nada novo nele.
import-cramps = { $count ->
    [one] { $count } cãibra
   *[other] { $count } cãibras
 }
import-nights = { $count ->
    [one] { $count } registro da manhã
   *[other] { $count } registros da manhã
 }
import-answers = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
 }
import-causes = { $count ->
    [one] { $count } resultado das suas respostas
   *[other] { $count } resultados das suas respostas
 }
import-signs = { $count ->
    [one] { $count } sinal de alerta
   *[other] { $count } sinais de alerta
 }
import-trials = { $count ->
    [one] { $count } teste que já acabou
   *[other] { $count } testes que já acabaram
 }
import-announced = { $count ->
    [one] { $count } coisa que eu disse sobre as suas noites
   *[other] { $count } coisas que eu disse sobre as suas noites
 }
import-profile = os seus horários, o lugar ou os ajustes
import-here-already = { $lines ->
    [one] { $lines } coisa dele já está aqui e fica como está.
   *[other] { $lines } coisas dele já estão aqui e ficam como estão.
 }
import-problems = { $lines ->
    [one] { $lines } linha não pode entrar:
   *[other] { $lines } linhas não podem entrar:
 }
import-more = e mais { $lines }.
import-bad-field = Linha { $line }: { $field } não pode ser “{ $value }”.
import-empty-field = Linha { $line }: { $field } está em branco.
import-bad-shape = Linha { $line }: tem partes de menos ou de mais.
import-twice = Linha { $line }: isto está duas vezes no arquivo.
import-taken = Linha { $line }: { $id } é outra anotação no seu diário.
import-adding = Estou incluindo.
import-left = Nada foi incluído.
import-gone = Não consigo mais pegar esse arquivo. Por favor, envie de novo.
import-failed = Desculpe, algo deu errado do meu lado com o seu arquivo. Ele ficou separado para se saber o que houve. O seu diário está como estava.
import-too-large = Esse arquivo é grande demais. Leio arquivos de até { $megabytes } MB. Nada mudou.
import-not-text = Não consigo ler isto como texto. Leio charley-export.json e charley-cramps.csv, salvos como UTF-8. Em uma planilha, salve como “CSV UTF-8”. Nada mudou.
import-not-ours = Este não é um diário meu. Leio charley-export.json e charley-cramps.csv de /export. Nada mudou.
import-broken = O arquivo acaba no meio ou está estragado na linha { $line }. Nada mudou.
import-no-column = Linha 1: falta a coluna “{ $column }”. Nada mudou.
import-foreign-column = Linha 1: não conheço a coluna “{ $column }”. Nada mudou.
import-nights-table = A tabela das noites não pode ser lida de volta. Por favor, envie charley-export.json ou charley-cramps.csv de /export.
import-too-many = Este arquivo tem coisa demais. Leio até { $most } linhas ou anotações. Nada mudou.
import-no-room = Com este arquivo, o seu diário ficaria cheio demais para mim. Espaço para cãibras: { $cramps }. Nada mudou.
button-import = Incluir
button-leave-file = Deixar de lado

### A diary that is too long for one file, or for Charley

export-parts = Aqui está tudo o que guardo sobre você. Arquivos: { $files }. Cada um pode ser enviado de volta em separado.
diary-full = O seu diário está cheio, então não consegui anotar isto. Para abrir espaço: /export, guarde os arquivos, depois /delete. Em seguida, me envie de volta o arquivo mais novo.
diary-nearly-full = { $cramps ->
    [one] O seu diário está quase cheio. Cabe mais { $cramps } cãibra.
   *[other] O seu diário está quase cheio. Cabem mais { $cramps } cãibras.
 }

### What comes with a file

nights-caption = As suas noites, de Charley
fhir-caption = O seu diário para uma clínica, feito com Charley
page-caption = A sua página para o médico, feita com Charley

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = Diário de cãibras nas pernas à noite
page-nights = Noites de { $from } a { $to }.
page-night = A noite de { $day }.
page-name = Nome: ______________________________   Nascimento: ________________
page-effect = Efeito no dia: { $told } ({ $day })
page-illnesses = Doenças relatadas: { $told } ({ $day })
page-made = Página feita em { $made } com o que a pessoa anotou com Charley, um diário no telefone.
page-date = { $day } { $year }
page-date-in-head = { $day } { $year }
page-list = { $first }, { $next }
page-count = { $what } ×{ $count }
page-two-weeks = Últimas 2 semanas
page-four-weeks = Últimas 4 semanas
page-since = Desde { $day }
page-window = { $when }: cãibras em { $with_cramp } de { $recorded } noites anotadas, { $missing } sem anotação. { $cramps ->
    [one] { $cramps } cãibra
   *[other] { $cramps } cãibras
  }, { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole },{ $tenth } por semana
page-too-few = noites de menos para um número por semana
page-missing = Uma noite sem anotação não é uma noite sem cãibra. “Por semana” são sete noites anotadas. Tudo abaixo é das últimas 4 semanas, se não tiver outra data.
page-no-nights = Nenhuma noite foi anotada ainda.
page-severity = Dor, 0 a 10: a pior { $worst }, em geral { $usual } (informada em { $told } de { $cramps } cãibras).
page-strip = Um quadrado por noite, até 8 semanas, a mais nova por último. Datas: a primeira noite de cada semana.
page-strip-clear = sem cãibra
page-strip-cramp = cãibra, pior dor 0 a 10
page-strip-cramp-only = cãibra, dor não informada
page-strip-unknown = noite sem anotação
page-strip-said = Noite por noite, a mais nova por último. Uma noite que não aparece foi sem cãibra. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = Semana desde { $from }: cãibras em { $cramps }; sem anotação { $unknown }.
page-strip-week-cramps = Semana desde { $from }: cãibras em { $cramps }.
page-strip-week-unknown = Semana desde { $from }: sem anotação { $unknown }.
page-strip-week-clear = Semana desde { $from }: toda sem cãibra.
page-minutes-under-1 = menos de 1 minuto
page-minutes-1-to-5 = 1 a 5 minutos
page-minutes-5-to-10 = 5 a 10 minutos
page-minutes-over-10 = mais de 10 minutos
page-length = Duração: mais comum { $usual }, maior { $longest }.
page-lengths = Cada duração: { $all }
page-legs = Perna: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = Perna não informada
page-no-muscle = Lugar não informado
page-band = { $from }–{ $to }
page-no-time = Hora não conhecida
page-by-day = De dia, de { $rising } a { $bedtime }: { $cramps }
page-slept = Noites de sono: { $list }
page-up-often = Levantou para o banheiro duas vezes ou mais: { $times } de { $told } noites informadas
page-by-day-not-asked = Efeito no dia: não perguntado
page-sleep-times = Horários de sono, estimativa do paciente, diário: { $told ->
    [one] { $told } noite informada
   *[other] { $told } noites informadas
  }, { $as_usual } com horários “como sempre”.
page-bed = Para a cama, tentando dormir: { $times }
page-up = Levantou-se: { $times }
page-clock = em geral { $middle }
page-clock-spread = em geral { $middle }, de { $earliest } a { $latest }
page-asleep-after = Até pegar no sono: { $list }
page-awake-for = Sem dormir depois disso, no total: { $list }
page-lying-down = Deitou-se: { $times }
page-last-waking = Acordou pela última vez: { $times }; minutos antes de se levantar, mais ou menos: { $minutes }
page-woke-times = Acordou: { $list }
page-naps = Sono durante o dia: { $list }
page-naps-late = Sono durante o dia: { $list }; depois das três da tarde ×{ $late }
page-asleep-trying = Na cama, tentando dormir, cerca de { $in_bed } h; dormindo { $low } a { $high } h; eficiência do sono { $part_low } a { $part_high } % (noites: { $nights }; estimativa do paciente, diário).
page-asleep = Na cama cerca de { $in_bed } h; dormindo { $low } a { $high } h; eficiência do sono { $part_low } a { $part_high } % (noites: { $nights }; estimativa do paciente, diário).
page-woke-by = Tirou o sono: { $list } (perguntado em { $asked ->
    [one] { $asked } noite
   *[other] { $asked } noites
  })
page-helped = Ajudou durante uma cãibra: { $helped }
page-habit = Hábito, desde { $from }: { $habit }. Feito em { $yes } de { $told } dias informados; { $fate }
page-habit-once = Hábito, desde { $from }: { $habit }; { $fate }
page-habit-goes-on = continua
page-habit-settled = já firme, segundo a pessoa
page-habit-given-up = deixado de lado em { $to }
page-habit-made-worse = deixado de lado em { $to }: “piorou as coisas”
fhir-plan = Plano: hábitos pequenos que a pessoa escolheu
fhir-habits = Cada hábito, desde quando, em quantos dos dias informados foi feito, e o que foi feito dele
page-stretched = Alongamento antes de dormir, nas últimas 8 semanas: { $times } de { $told } noites informadas
page-alcohol = Álcool: { $times } de { $told } dias informados
page-caffeine = Café, chá ou refrigerante de cola no fim do dia: { $times } de { $told } dias informados
page-goes-hard = O músculo fica duro, como um nó: { $told } ({ $day })
page-stretch-stops = Passa quando esse músculo é alongado: { $told } ({ $day })
page-urge-to-move = É mais uma vontade de mexer as pernas, que alivia ao andar: { $told } ({ $day })
page-against-a-cramp = Destas respostas, falam contra cãibra: { $count }.
page-medicines = Usa: { $told } ({ $day })
page-medicines-began = As cãibras começaram depois de começar um remédio ou mudar a dose: { $told } ({ $day })
page-medicines-new = Novo, ou com nova dose: { $told } ({ $day })
page-against-cramps = Toma para as cãibras: { $told } ({ $day })
page-supplements = Suplementos: { $told } ({ $day })
page-new-medicine = Remédio novo ou nova dose em { $count ->
    [one] { $count } dia
   *[other] { $count } dias
  }: { $list }
page-conditions = Rins, fígado, diuréticos, álcool na maioria dos dias: { $told } ({ $day })
page-low-mineral = Um exame de sangue mostrou um mineral baixo: { $told } ({ $day })
page-fluid-limit = Orientação de limitar líquidos: { $told } ({ $day })
page-fluid-limit-or-illness = Limite de líquidos, ou doença do coração, dos rins ou do fígado: { $told } ({ $day })
page-pregnancy = Gravidez, ou bebê nas últimas 6 semanas: { $told } ({ $day })
page-pregnancy-weeks = Semanas: { $told } ({ $day })
page-moving = Falta de firmeza, na cama, lesão, pés dormentes: { $told } ({ $day })
page-leg-signs = Perna inchada, dor na panturrilha ao andar, pé frio: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley disse para procurar ajuda na mesma hora.
        [same_day] { $day }: { $sign }. Charley disse para procurar ajuda no mesmo dia.
       *[book] { $day }: { $sign }. Charley disse para procurar ajuda marcando uma consulta.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley disse para procurar ajuda na mesma hora; em { $looked_at } a pessoa disse que o sinal foi examinado.
        [same_day] { $day }: { $sign }. Charley disse para procurar ajuda no mesmo dia; em { $looked_at } a pessoa disse que o sinal foi examinado.
       *[book] { $day }: { $sign }. Charley disse para procurar ajuda marcando uma consulta; em { $looked_at } a pessoa disse que o sinal foi examinado.
    }
page-more-signs = E outros anteriores, em charley-export.json: { $count }.
page-no-signs = A pessoa não anotou nenhum.
page-question = { $question }
page-question-letters = Escrita em letras que não puderam ser impressas. Pode ser lida no telefone.
page-write-here = __________________________________________________________
page-counts = Cada número pode ser contado em charley-nights.csv e charley-cramps.csv. Uma noite tem a data em que começou. O que não foi informado não está em nenhum número.
page-no-verdict = O que foi dito e contado, e nada mais.
page-cut = A página está cheia. O resto está nos arquivos.
part-question = A minha pergunta
part-often = Com que frequência
part-nights = Noite por noite
part-cramp = Como é, segundo a pessoa
part-bad = Quanto dói, quanto dura
part-where = Onde
part-when = Quando
part-sleep = Sono
part-tried = O que foi tentado
part-medicines = Remédios, líquidos
part-health = Saúde, segundo a pessoa
part-signs = Sinais de alerta
