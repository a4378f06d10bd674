## safety

con1 = Você tem alguma destas coisas? Toque em todas as que tem. Uso isso para ver o que é seguro para você, e para a sua página para o médico.
    .diabetes = Diabetes
    .parkinson = Parkinson
    .thyroid = Problema de tireoide
    .leg_arteries = Artérias estreitas nas pernas
    .spine = Problema nas costas ou na coluna
    .heart_failure = Insuficiência cardíaca
    .kidney_failure = Insuficiência dos rins, diálise
    .cirrhosis = Cirrose no fígado
    .low_sodium = Sódio baixo no sangue
    .cancer_treatment = Tratamento de câncer
    .blood_thinner = Remédio que afina o sangue
    .none = Nenhuma delas
    .rather_not_say = Prefiro não dizer
