## safety

con1 = ¿Tiene algo de esto? Toque todo lo que tenga. Me sirve para ver qué es seguro para usted, y para su hoja para el médico.
    .diabetes = Diabetes
    .parkinson = Parkinson
    .thyroid = Problemas de tiroides
    .leg_arteries = Arterias estrechas en las piernas
    .spine = Problemas de espalda o columna
    .heart_failure = Insuficiencia cardíaca
    .kidney_failure = Insuficiencia renal, diálisis
    .cirrhosis = Cirrosis del hígado
    .low_sodium = Sodio bajo en la sangre
    .cancer_treatment = Terapia contra el cáncer
    .blood_thinner = Anticoagulante
    .none = Nada de esto
    .rather_not_say = Prefiero no decirlo
