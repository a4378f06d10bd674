## safety

covers = Ropa de cama floja en los pies
    .told = Hubo calambres en { $days } de { $told } noches.
    .say = La ropa de cama apretada puede empujar los dedos de los pies hacia abajo. Si está floja, deja los pies libres. No cuesta nada y puede ayudar. ¿Le gustaría probarlo esta noche?
    .why = Cuando se les pregunta, las personas con calambres nombran sobre todo la posición del pie. La ropa de cama floja no hace daño y apenas se ha estudiado.
covers-loosen = Sábana floja en los pies
    .i = Dejo la sábana floja en los pies
covers-pillow_at_foot = Almohada que levanta la ropa
    .i = Pongo una almohada a los pies de la cama para levantar la ropa de cama
covers-feet_over_edge = Boca abajo: pies libres
    .i = Dejo los pies fuera del borde si me acuesto boca abajo
covers-cold_feet = Pies fríos
    .then = Si se me enfrían los pies, me pongo calcetines flojos.
covers-slips_back = Se aprieta otra vez
    .then = Si se aprieta otra vez, la aflojo la noche siguiente.
