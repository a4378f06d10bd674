## safety

deh4 = ¿Le ha dicho un médico o una enfermera que limite la cantidad de líquido que bebe?
    .no = No
    .yes = Sí
    .not_sure = No lo sé
bod1 = ¿Algo de esto es su caso? Toque todo lo que corresponda. Me ayuda a elegir un estiramiento seguro.
    .unsteady = Poco equilibrio o mareos
    .bed_only = No puedo salir de la cama
    .joint_or_injury = Prótesis nueva, lesión, operación
    .numb_feet = Pies adormecidos
    .none = Nada de esto
    .not_sure = No lo sé
cir4 = ¿Tiene algo de esto ahora mismo? Toque todo lo que tenga.
    .one_leg_swollen = Una pierna hinchada y dolorida, o caliente
    .pain_on_walking = La pantorrilla duele al caminar y en reposo no
    .foot_cold = Un pie de pronto frío, pálido, adormecido
    .none = Nada de esto
