## safety

cra1 = Quando vem, o músculo fica duro, como um nó?
    .yes = Sim
    .no = Não
    .not_sure = Não sei
cra2 = Passa quando você alonga esse músculo?
    .yes = Sim
    .no = Não
    .not_sure = Não sei
cra3 = É mais uma vontade de mexer as pernas, que alivia assim que você anda?
    .yes = Sim
    .no = Não
    .not_sure = Não sei
