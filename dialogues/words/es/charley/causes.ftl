### The results, by cause. Rules: see charley.ftl.

## safety

button-ask-again = Pregúnteme otra vez
results-head = <b>Lo que me contó y puede ir junto con calambres</b>
results-first = <b>Lo primero que conviene mirar</b>
results-maybe = <b>Tal vez</b>
results-less = <b>Menos probable</b>
results-unknown = <b>No se sabe</b>
results-not-asked = <b>Aún sin preguntar</b>
results-otherwise = { $name } (sus noches dicen otra cosa)
level-first = lo primero que conviene mirar
level-maybe = tal vez
level-less = menos probable
level-unknown = no se sabe
level-not-asked = aún sin preguntar
results-blood-test = Minerales en la sangre: solo un análisis de sangre puede responder a esto.
habits-head = <b>Hábitos para probar</b>
habit-drink = 1. Beba un poco a lo largo de todo el día. De seis a ocho tazas es una guía común.
habit-drink-limit = 1. Bebidas: siga lo que le dijo su médico o su enfermera. ¿No sabe si tiene un límite? Pregúntelo.
habit-food = 2. Coma alimentos con potasio, calcio y magnesio, como legumbres, verduras de hoja verde, frutos secos, fruta y lácteos. ¿Le dijeron que evite alguno? Entonces haga lo que le dijeron.
habit-food-ask = 2. Pregunte a su médico o a su enfermera qué alimentos son buenos para usted. Algunos tienen mucho potasio.
habit-stretch = 3. Estire la pantorrilla y la parte de atrás del muslo justo antes de acostarse: /stretch
habit-move-heart = 4. Procure no pasar mucho rato sin moverse, en un asiento o de pie. Muévase un poco cada hora, según le permita su médico o su enfermera.
habit-move = 4. Procure no pasar mucho rato sin moverse, en un asiento o de pie. Muévase un poco cada hora, y hágalo casi todos los días. Busque un peso adecuado para usted.
habit-pregnant = 5. ¿Está embarazada? Hable de los calambres con su matrona, partera o médico.
treatments-head = <b>Lo que se ha probado</b>
treatment-stretch = Estirar la pantorrilla y la parte de atrás del muslo antes de dormir: en un estudio pequeño, 80 personas de más de 55 años tuvieron más o menos 1 calambre menos por noche después de seis semanas. El dolor fue un poco menor, más o menos 1 punto de 10. Las pruebas son débiles. En otro estudio, solo con la pantorrilla, no cambió nada en personas que tomaban quinina. Pruébelo seis semanas y luego mire su diario.
treatment-diltiazem = El diltiazem es un medicamento para el corazón. En un estudio con 13 personas hubo menos calambres. Las pruebas son muy débiles. Solo un médico puede decir si es para usted.
treatment-doctor = Si los calambres son muy fuertes o le quitan el sueño a menudo, un médico puede hablar con usted de otras opciones. Pregunte antes de cambiar cualquier medicamento.
