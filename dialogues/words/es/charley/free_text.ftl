### What nobody asked for. Rules: see charley.ftl.

## safety

button-open-private = Abrir nuestro chat privado
please-tap = Por favor, toque uno de los botones. Con /cancel se paran las preguntas.
words-too-long = Eso tiene { $chars } letras y espacios, y caben { $chars_max }. ¿Puede enviarlo otra vez, un poco más corto?
night-offer = ¿Es un calambre? Toque el primer botón y lo anoto. En una emergencia, llame al número de emergencias local.
not-understood = No entendí eso, y ninguna persona vigila este chat. /help muestra lo que puedo hacer.
sticker-answer = ¡Gracias! /help muestra lo que puedo hacer.
cannot-listen = No puedo escuchar notas de voz. En una emergencia, llame al número de emergencias local. Si es un calambre, toque el primer botón y lo anoto.
only-words = Solo puedo leer palabras y toques. /help muestra lo que puedo hacer.
edited = Me guío por lo que envió primero. Para corregir un calambre, use /report.
unknown-command = No conozco ese comando. /help muestra los que conozco.
group-answer = Solo hablo en privado, porque se trata de su salud.
not-made = Lo siento, no pude hacer el archivo que pidió. Es un fallo de mi lado y quedó apartado para que se revise. Su diario está a salvo.
failed = Lo siento, algo falló de mi lado con su último mensaje. Quedó apartado para que se revise. En una emergencia, llame al número de emergencias local. ¿Un calambre? Envíe otra vez /log.
too-much = Llegó tanto a la vez que dejé fuera algunas de mis respuestas. Todo lo que envió está guardado, menos los archivos: envíelos otra vez, de uno en uno. /help muestra lo que puedo hacer. En una emergencia, llame al número de emergencias local.
