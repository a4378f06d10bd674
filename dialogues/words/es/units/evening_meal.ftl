## safety

evening_meal = Cenar un poco más temprano
    .told = Algunas personas ponen una hora para la última comida grande.
    .say = Una comida grande y tardía puede quitar el sueño. ¿Podría ser la cena un poco más temprano, y después algo pequeño? Si tiene un plan de comidas, sígalo.
    .why = Los médicos del sueño aconsejan evitar una comida grande y tardía, y dicen que algo ligero está bien. Apenas se ha estudiado.
evening_meal-earlier = La comida grande, mucho antes
    .i = Planeo mi comida grande para tres horas antes de acostarme
evening_meal-small_snack = Después, solo algo pequeño
    .i = Dejo solo algo pequeño para más tarde
evening_meal-late_home = Llego tarde a casa
    .then = Si llego tarde a casa, como un plato pequeño.
evening_meal-hungry = Me da hambre
    .then = Si me da hambre más tarde, como algo ligero.
evening_meal-others_late = Los demás cenan tarde
    .then = Si los demás cenan tarde, como un poco con ellos.
