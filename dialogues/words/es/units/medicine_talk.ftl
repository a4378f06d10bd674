## safety

medicine_talk = Preguntar por un medicamento
    .told = Algunas personas planean un día para preguntar por un medicamento.
    .say = Algunos medicamentos pueden ir junto con los calambres. Por favor, no cambie nada por su cuenta. ¿Le gustaría mostrar su hoja a un farmacéutico esta semana?
    .why = De 100 personas que recibieron algo para los calambres, 60 tuvieron también uno de tres tipos de medicamentos a lo largo de los años. Eso muestra una relación. No es una prueba.
medicine_talk-show_page = Mostrar mi hoja
    .i = Planeo mostrar mi hoja al farmacéutico
medicine_talk-ask_when = Preguntar cuándo tomarlo
    .i = Anoto que quiero preguntar cuándo tomar mi medicamento
medicine_talk-shy = Me cuesta preguntar
    .then = Si me cuesta preguntar, entrego la hoja.
medicine_talk-busy_shop = Hay mucha gente
    .then = Si hay mucha gente, pido un momento tranquilo.
