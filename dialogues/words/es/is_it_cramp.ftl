## safety

cra1 = Cuando viene, ¿el músculo se pone duro, como un nudo?
    .yes = Sí
    .no = No
    .not_sure = No lo sé
cra2 = ¿Se quita al estirar ese músculo?
    .yes = Sí
    .no = No
    .not_sure = No lo sé
cra3 = ¿Es más bien una necesidad de mover las piernas, y se alivia en cuanto camina?
    .yes = Sí
    .no = No
    .not_sure = No lo sé
