age = Qual é a sua idade? Uso isso para escolher o que é seguro para você.
    .under_18 = Menos de 18
    .from_18 = 18 a 39
    .from_40 = 40 a 54
    .from_55 = 55 a 64
    .from_65 = 65 a 74
    .from_75 = 75 ou mais
    .rather_not_say = Prefiro não dizer
