### The morning check-in. Rules: see charley.ftl.

announce-head = <b>Novidade das suas próprias noites</b>
announce-meaning = Isso não precisa ser o motivo. /triggers mostra tudo o que comparei.
announce-no-longer =
    { $way ->
        [more] Eu disse que isso provavelmente vem junto com mais cãibras para você. Com as suas noites mais novas, isso não se confirma mais.
       *[fewer] Eu disse que isso provavelmente vem junto com menos cãibras para você. Com as suas noites mais novas, isso não se confirma mais.
    }
water-offer = Você se levantou muitas vezes à noite. Quer que eu passe a água para três horas e meia antes de dormir, ou que eu pare com ela?
button-water-earlier = Passar para mais cedo
button-water-off = Parar o lembrete da água
stretch-offer = O lembrete do alongamento está bom para você? Ele pode vir em outro horário, menos vezes, ou não vir. /settings muda isso de novo.
button-stretch-at = Outro horário
button-stretch-fewer = Menos vezes
button-stretch-off = Parar o lembrete
water-moved = Mudei o horário da água.
checkin-needs-hours = Para isso preciso saber quando você vai dormir e quando se levanta.
checkin-stops = Faz duas semanas que pergunto toda manhã, então vou parar de perguntar. O seu diário fica, e os lembretes da noite continuam.
checkin-nothing = Tudo bem. Não anotei nada para a noite de { $day }.
checkin-noted-clear = Anotado: nenhuma cãibra na noite de { $day }.
checkin-noted = { $cramps ->
    [one] Anotado: { $cramps } cãibra na noite de { $day }.
   *[other] Anotado: { $cramps } cãibras na noite de { $day }.
 }
checkin-hard-night = Foi uma noite difícil. Hoje, descanse quando puder.
checkin-after-cramps = Hoje, descanse quando puder.
sleep-times-stop = Tudo bem. A partir de agora deixo as perguntas do sono de fora. Você pode trazer de volta com /settings.
button-more = Mais sobre ontem
button-about-cramp = Sobre a cãibra ({ $time })
button-about-cramp-no-time = Sobre a cãibra
checkin-not-clear = No seu diário há uma cãibra na noite de { $day }. Se foi engano, você pode tirar com /report.
pregnancy-again = Sobre a gravidez: o que você me contou continua certo?
pregnancy-never = Não vou perguntar sobre isso de novo.
button-no-change = Continua certo
button-never-ask = Não pergunte de novo
button-tips-off = Chega de dicas
often-low-mineral = Você contou que um exame de sangue mostrou um valor baixo. Na consulta, pergunte se isso foi corrigido e se foi medido de novo.
often-seen = Que bom. Não falo disso de novo por seis meses.
button-seen-someone = Já fui a uma consulta
tip-same-rising = Levante na mesma hora todo dia. Vá para a cama quando tiver sono, não antes.
tip-room = Deixe o quarto escuro, silencioso e fresco.
tip-screens = Guarde as telas meia hora antes de dormir.
tip-caffeine = Nada de café, refrigerante de cola ou chá forte nas seis horas antes de dormir.
tip-alcohol = Nada de álcool perto da hora de dormir.
tip-fluids-limit = Tome pouco líquido nas duas últimas horas antes de dormir. Vá ao banheiro por último.
tip-fluids-early = Tome líquidos mais cedo no dia e poucos perto da hora de dormir. Vá ao banheiro por último.
tip-late-meal = Nada de refeição grande tarde da noite. Um lanche leve pode.
tip-move-by-day = Mexa-se um pouco durante o dia.
tip-wind-down = Desacelere: alongue, respire devagar, diminua a luz.
tip-get-up = Uns 20 minutos sem dormir depois de uma cãibra? Se for seguro para você, levante: luz acesa, primeiro sente, depois fique em pé. Quando sentar de novo, deixe a luz fraca. Volte quando vier o sono.
tip-sit-up = Muito tempo sem dormir depois de uma cãibra? Sente na cama, com o travesseiro nas costas. Deixe a luz fraca. Deite de novo quando vier o sono. Não precisa se levantar.
tip-covers = Deixe as cobertas soltas, para não empurrarem os dedos do pé para baixo.
summary-offer = O seu diário já tem sete manhãs ou mais. Quer que eu resuma cada semana em números e uma imagem? Vem nas manhãs de domingo, sem som.
button-summary-yes = Sim, aos domingos
button-summary-day = Em outro dia
button-summary-no = Não, não precisa
