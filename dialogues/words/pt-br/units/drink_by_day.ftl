## safety

drink_by_day = Líquidos mais cedo no dia
    .told = Você contou que tomou pouco líquido de dia, ou falou de idas ao banheiro.
    .say = Tome líquidos cedo, e tarde só golinhos. Que tal um copo em cada refeição? Assim você precisa de menos no fim do dia e à noite.
    .why = Uma entidade que cuida do sono diz para tomar menos líquido nas duas horas antes de dormir. É para poupar idas ao banheiro. Para cãibras à noite, nenhum teste de água foi encontrado.
drink_by_day-glass_with_meals = Um copo em cada refeição
    .i = Ponho na mesa um copo para a próxima refeição
drink_by_day-eleven_and_three = Um copo às 11 e às 15 horas
    .i = Planejo um copo às onze e um copo às três da tarde
drink_by_day-last_big_drink = Último copo cheio mais cedo
    .i = Planejo o meu último copo cheio para duas horas antes de dormir
drink_by_day-forget = Esqueço
    .then = Se eu esquecer, continuo na próxima refeição.
drink_by_day-no_toilet = Não há banheiro perto
    .then = Se não houver banheiro perto, tomo líquido quando voltar.
drink_by_day-no_thirst = Não tenho sede
    .then = Se eu não tiver sede, uns golinhos já bastam.
