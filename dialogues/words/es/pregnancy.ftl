## safety

pregnancy_name = Calambres en el embarazo
pregnancy_evidence = ¿Cuánta certeza hay? Los calambres son comunes en el embarazo, sobre todo al final. Los estudios sobre pastillas no coinciden. Ningún estudio ha probado los estiramientos en el embarazo.
pre1 = ¿Está embarazada? ¿O ha tenido un bebé en las últimas 6 semanas?
    .pregnant = Estoy embarazada
    .after_birth = He tenido un bebé
    .no = No
    .rather_not_say = Prefiero no decirlo
pre2 = ¿De cuántas semanas está?
    .under_14 = Menos de 14 semanas
    .weeks_14_27 = De 14 a 27 semanas
    .weeks_28_plus = 28 semanas o más
pre3 = ¿Tiene algo de esto? Toque todo lo que tenga.
    .one_leg_swollen = Una pierna hinchada y dolorida, o caliente
    .bad_headache = Dolor de cabeza fuerte
    .vision = Vista borrosa, destellos
    .sudden_swelling = Hinchazón repentina: cara, manos, pies
    .pain_under_ribs = Dolor debajo de las costillas
    .vomiting = Vómitos nuevos o fuertes
    .breathless = Dolor en el pecho o falta de aire
    .none = Nada de esto
pre_tip_rest = Los consejos sobre movimiento y estiramientos tendrán que esperar. Primero, que le vea la pierna su médico, matrona o partera.
pre_tip_stretch = Primero estire: talón abajo, dedos del pie arriba, rodilla recta. Tire con suavidad. No frote una pierna hinchada, caliente, roja o más oscura de lo normal.
pre_tip_side = Acomódese de lado para dormir, a la izquierda o a la derecha. ¿Despertó boca arriba? Solo dese la vuelta. Deje floja la ropa de cama.
pre_tip_move = Mueva los pies y las piernas con suavidad durante el día. Por la noche, deje floja la ropa de cama.
pre_tip_team = En su próxima cita, hable de los calambres con quienes llevan su embarazo. No empiece nada nuevo para los calambres si no se lo proponen allí.
pre_tip_no = Aquí no hay nada que hacer. Si esto cambia, abra de nuevo esta parte con /triggers.
