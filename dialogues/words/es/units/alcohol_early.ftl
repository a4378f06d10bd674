## safety

alcohol_early = Alcohol, un poco menos
    .told = Hubo alcohol en { $days } de { $told } días.
    .say = El alcohol puede traer el sueño pronto y romperlo más tarde. ¿Le gustaría probar con una copa menos? Usted elige. Si bebe cada día, pregunte a un médico antes de reducir mucho.
    .why = En un estudio de personas de más de 60 años, el alcohol iba junto con calambres nocturnos. Otros trabajos encontraron que va junto con peor sueño.
alcohol_early-one_less = Una copa menos
    .i = Bebo una copa menos de lo habitual
alcohol_early-none_after_supper = Nada después de cenar
    .i = No bebo alcohol después de cenar
alcohol_early-three_without = Tres noches sin alcohol
    .i = Puedo hacer de esta una de mis tres noches sin alcohol
alcohol_early-company = Otros beben
    .then = Si otros beben, digo que ahora bebo menos.
alcohol_early-hard_day = Un día duro
    .then = Si el día fue duro, primero hago algo bueno para mí.
alcohol_early-unwell = Tengo temblor o malestar
    .then = Si tengo temblor o malestar, pregunto a un médico el mismo día.
