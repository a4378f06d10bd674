own_question = ¿Qué es lo que más le gustaría preguntar a su médico? Escríbalo en un mensaje. Va en su hoja, con sus propias palabras. Si no hay pregunta, la hoja trae una línea para escribirla.
