## safety

hot_days = Días de calor, noches cálidas
    .told = Hizo calor en { $days } de { $told } días.
    .say = Las noches cálidas son duras para el sueño, y en verano los calambres son más comunes. Sombra de día, aire de noche y una sábana fina pueden ayudar. ¿Qué le gustaría probar?
    .why = Los calambres nocturnos son más o menos el doble de comunes en pleno verano que en pleno invierno. La sombra, el aire y los pies frescos son consejos de una organización, y apenas se han estudiado.
hot_days-shade_and_air = Sombra de día, aire de noche
    .i = Me ocupo de que haya sombra de día y aire de noche
hot_days-thin_sheet = Una sábana fina
    .i = Uso una sábana fina para la noche
hot_days-cool_foot_bath = Pies en agua fresca
    .i = Refresco los pies en agua, fresca y no fría
hot_days-drinks_with_food = Beber con la comida
    .i = Bebo algo con la comida
hot_days-no_air = No corre el aire
    .then = Si no corre el aire, pruebo con un ventilador.
hot_days-loud = Hay ruido fuera
    .then = Si hay ruido fuera, dejo entrar el aire temprano.
hot_days-unwell = El calor me hace sentir mal
    .then = Si el calor me hace sentir mal, me refresco y busco ayuda.
