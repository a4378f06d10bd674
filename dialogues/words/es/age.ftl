age = ¿Qué edad tiene? Me sirve para elegir lo que es seguro para usted.
    .under_18 = Menos de 18
    .from_18 = De 18 a 39
    .from_40 = De 40 a 54
    .from_55 = De 55 a 64
    .from_65 = De 65 a 74
    .from_75 = 75 o más
    .rather_not_say = Prefiero no decirlo
