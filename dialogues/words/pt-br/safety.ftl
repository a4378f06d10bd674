## safety

deh4 = Algum médico ou enfermeiro já disse para você limitar os líquidos que toma?
    .no = Não
    .yes = Sim
    .not_sure = Não sei
bod1 = Alguma destas coisas vale para você? Toque em todas as que valem. Isso me ajuda a ver qual alongamento é seguro para você.
    .unsteady = Falta de firmeza ou tontura
    .bed_only = Não consigo sair da cama
    .joint_or_injury = Prótese, lesão ou operação
    .numb_feet = Pés dormentes
    .none = Nenhuma delas
    .not_sure = Não sei
cir4 = Você tem alguma destas coisas agora? Toque em todas as que tem.
    .one_leg_swollen = Uma perna inchada e dolorida, ou quente
    .pain_on_walking = Dor na panturrilha ao andar, que some ao parar
    .foot_cold = Um pé frio, pálido ou dormente de repente
    .none = Nenhuma delas
