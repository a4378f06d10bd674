## safety

evening_meal = Jantar um pouco mais cedo
    .told = Algumas pessoas planejam a hora da última refeição grande.
    .say = Uma refeição grande e tarde pode tirar o seu sono. Dá para jantar um pouco mais cedo, com um lanche pequeno depois? Se você tem um plano alimentar, siga esse plano.
    .why = Médicos do sono aconselham a evitar uma refeição grande e tarde, e dizem que um lanche leve pode. Isso quase não foi testado.
evening_meal-earlier = Refeição grande bem antes de dormir
    .i = Planejo a minha refeição grande para três horas antes de dormir
evening_meal-small_snack = Depois, só um lanche pequeno
    .i = Para mais tarde, fico só com um lanche pequeno
evening_meal-late_home = Chego tarde em casa
    .then = Se eu chegar tarde em casa, como um prato pequeno.
evening_meal-hungry = Fico com fome
    .then = Se eu ficar com fome depois, como um lanche leve.
evening_meal-others_late = Os outros jantam tarde
    .then = Se os outros jantarem tarde, como um pouco com eles.
