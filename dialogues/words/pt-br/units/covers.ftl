## safety

covers = Cobertas soltas nos pés
    .told = Houve cãibras em { $days } de { $told } noites.
    .say = Cobertas apertadas podem empurrar os dedos do pé para baixo. Soltas, deixam os pés livres. Não custa nada e talvez ajude. Quer experimentar hoje à noite?
    .why = Quando perguntam a pessoas com cãibras, elas falam mais da posição do pé. Cobertas soltas não fazem mal e quase não foram testadas.
covers-loosen = Lençol solto nos pés
    .i = Deixo o lençol solto nos pés
covers-pillow_at_foot = Travesseiro ergue as cobertas
    .i = Ponho um travesseiro no pé da cama para erguer as cobertas
covers-feet_over_edge = De bruços: pés livres
    .i = Deixo os pés para fora da cama se eu me deitar de bruços
covers-cold_feet = Pés frios
    .then = Se os pés ficarem frios, uso meias largas.
covers-slips_back = Aperta de novo
    .then = Se apertar de novo, solto na noite seguinte.
