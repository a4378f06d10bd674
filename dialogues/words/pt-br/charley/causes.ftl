### The results, by cause. Rules: see charley.ftl.

## safety

button-ask-again = Pergunte de novo
results-head = <b>O que você me contou que pode vir junto com cãibras</b>
results-first = <b>Vale olhar primeiro</b>
results-maybe = <b>Talvez</b>
results-less = <b>Menos provável</b>
results-unknown = <b>Não se sabe</b>
results-not-asked = <b>Ainda não perguntei</b>
results-otherwise = { $name } (as suas noites mostram outra coisa)
level-first = vale olhar primeiro
level-maybe = talvez
level-less = menos provável
level-unknown = não se sabe
level-not-asked = ainda não perguntei
results-blood-test = Minerais no sangue: só um exame de sangue pode responder a isso.
habits-head = <b>Hábitos para tentar</b>
habit-drink = 1. Tome um pouco de líquido ao longo do dia todo. Seis a oito copos é uma medida comum.
habit-drink-limit = 1. Líquidos: siga o que o seu médico ou enfermeiro disse. Não sabe se você tem um limite? Pergunte a eles.
habit-food = 2. Coma alimentos com potássio, cálcio e magnésio. É o caso do feijão, das verduras, das castanhas, das frutas, do leite e dos derivados dele. Disseram para você evitar algum? Então siga o que disseram.
habit-food-ask = 2. Pergunte ao médico ou enfermeiro quais alimentos são bons para você. Alguns têm muito potássio.
habit-stretch = 3. Alongue a panturrilha e a parte de trás da coxa logo antes de dormir: /stretch
habit-move-heart = 4. Tente não ficar muito tempo na cadeira, no sofá ou em pé sem se mexer. Mexa-se um pouco a cada hora, como o seu médico ou enfermeiro permitir.
habit-move = 4. Tente não ficar muito tempo na cadeira, no sofá ou em pé sem se mexer. Mexa-se um pouco a cada hora, e na maioria dos dias. Busque um peso que combine com você.
habit-pregnant = 5. Está esperando bebê? Fale das cãibras com o médico ou a enfermeira do pré-natal.
treatments-head = <b>O que já foi testado</b>
treatment-stretch = Alongar a panturrilha e a parte de trás da coxa antes de dormir: em um pequeno teste, 80 pessoas de mais de 55 anos tiveram cerca de 1 cãibra a menos por noite depois de seis semanas. A dor foi um pouco menor, cerca de 1 ponto em 10. As provas são fracas. Em outro teste, só com a panturrilha, pessoas que tomavam quinino não viram mudança. Experimente por seis semanas, depois olhe o seu diário.
treatment-diltiazem = Diltiazem é um remédio para o coração. Em um teste com 13 pessoas houve menos cãibras. As provas são muito fracas. Só um médico pode dizer se serve para você.
treatment-doctor = Se as cãibras são muito fortes ou atrapalham muito o seu sono, um médico pode conversar com você sobre outras opções. Pergunte antes de mudar qualquer remédio.
