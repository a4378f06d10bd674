## safety

calm_breath = Respiración tranquila
    .told = Algunas personas terminan el día con unas respiraciones tranquilas.
    .say = Suelte el aire con suavidad, solo hasta donde resulte agradable. Deje caer los hombros. Deje flojas las pantorrillas y los pies: no los apriete. ¿Le gustaría probarlo?
    .why = La respiración tranquila puede sentar bien, pero como parte de los programas para dormir no añadió nada que se pudiera medir. Dos guías avisan de que apretar las pantorrillas o los pies puede hacer saltar un calambre.
calm_breath-six_breaths = Seis respiraciones lentas
    .i = Suelto el aire despacio, seis veces
calm_breath-soft_shoulders = Aire, hombros flojos
    .i = Respiro como me resulta agradable y dejo caer los hombros
calm_breath-relax_from_hips = Aflojar de caderas hacia arriba
    .i = Aflojo cada parte del cuerpo, desde las caderas hacia arriba
calm_breath-busy_head = La cabeza no para
    .then = Si la cabeza no para, vuelvo a la siguiente respiración.
calm_breath-not_pleasant = No es agradable
    .then = Si no es agradable, respiro como quiera.
calm_breath-fall_asleep = Me duermo
    .then = Si me duermo, está bien.
