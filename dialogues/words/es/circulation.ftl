## safety

circulation_name = Mucho rato en un asiento o de pie
circulation_evidence = ¿Cuánta certeza hay? Un poco. En un estudio de personas de más de 60 años, quienes se movían menos tenían más calambres. En un estudio de trabajadores, estar mucho de pie iba junto con calambres solo en los hombres. Ningún estudio ha mostrado que moverse más signifique menos calambres.
cir1 = La mayoría de los días, ¿cuál es el rato más largo que pasa sin moverse, en un asiento o de pie?
    .under_one_hour = Menos de 1 hora
    .one_to_three = De 1 a 3 horas
    .over_three_sitting = Más de 3 horas en un asiento
    .over_three_standing = Más de 3 horas de pie
cir2 = ¿Cuántos días por semana camina o se mueve 20 minutos?
    .days_0_1 = 0 o 1
    .days_2_4 = De 2 a 4
    .days_5_7 = De 5 a 7
cir3 = ¿Tiene algo de esto al caer la tarde? Toque todo lo que tenga.
    .ankles = Los dos tobillos hinchados
    .veins = Venas abultadas
    .none = Nada de esto
cir_tip_rest = Los consejos sobre movimiento y estiramientos tendrán que esperar. Primero, que le vea la pierna un médico o una enfermera.
cir_tip_bed = Mueva los tobillos arriba y abajo unas cuantas veces cada hora. Llegue hasta donde resulte agradable.
cir_tip_stand = ¿Pasa mucho tiempo de pie? Cambie el peso de una pierna a otra y haga pausas. Agárrese de algo firme y levante los talones de vez en cuando.
cir_tip_sit = Levántese y muévase unos minutos por cada hora que pase en un asiento.
cir_tip_ankles = ¿Se le hinchan los dos tobillos? Pida una cita médica por eso. Descansar con los pies en alto al final de la tarde también puede ahorrarle una ida al baño por la noche.
cir_tip_walk_heart = Camine un poco casi todos los días, según le permita su médico o su enfermera. Unos buenos zapatos cuidan las piernas.
cir_tip_walk = Camine un poco casi todos los días, y aumente despacio. Unos buenos zapatos y un peso adecuado para usted cuidan las piernas.
