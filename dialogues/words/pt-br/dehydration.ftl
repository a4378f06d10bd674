## safety

dehydration_name = Líquidos
dehydration_evidence = Dá para ter certeza? Não muito. Não conheço nenhum estudo que testou beber líquidos para cãibras à noite. Mesmo assim, muitos guias de saúde falam disso.
deh1 = Quantos copos de líquido você toma na maioria dos dias? Chá, café e leite contam.
    .six_plus = 6 ou mais
    .three_to_five = 3 a 5
    .under_three = Menos de 3
    .not_sure = Não sei
deh2 = De que cor é o seu xixi durante o dia?
    .pale = Claro
    .dark = Amarelo escuro
    .not_sure = Não sei
deh3 = Você teve alguma destas coisas nos últimos dois dias? Toque em todas as que teve.
    .heat_or_sweat = Muito calor ou suor
    .ill = Febre, estômago ou intestino ruim
    .none = Nenhuma delas
deh_tip_limit = Siga o que o seu médico ou enfermeiro disse sobre líquidos.
deh_tip_ask = Pergunte ao médico ou enfermeiro quanto líquido é bom para você. Fale das suas cãibras.
deh_tip_spread = Tome líquidos aos poucos, ao longo do dia. Seis a oito copos é uma medida comum.
deh_tip_sweat = Depois de suar muito, tome líquidos junto com comida. Não beba muita água pura de uma vez.
deh_tip_hot = Tome um pouco mais de líquido em dias quentes ou de muita atividade, ou em dias de doença.
deh_tip_evening = À noite, tome pouco líquido. Um copo pequeno, duas horas antes de dormir, já basta.
