# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = Para mi médico
doctor-head = <b>Para su médico</b>
doctor-question = <b>Su pregunta:</b> { $question }
doctor-not-printable = La hoja no puede imprimir estas letras. En su lugar trae una línea para escribir.
doctor-signs-left-out = La hoja no puede imprimir todos los dibujitos de su pregunta. Los deja fuera.
doctor-page = <b>La hoja</b> es para imprimir: una sola, con las cuentas y lo que me contó. Elija el papel que tiene su impresora.
doctor-nights = <b>La tabla</b> tiene una fila por noche, para una hoja de cálculo. La primera fila da nombre a las columnas. Una noche sin anotar está marcada como no conocida.
doctor-fhir = <b>El archivo clínico</b> contiene lo mismo para los programas de una clínica (FHIR R4). Su nombre no está en él.
doctor-full-form = <b>Un diario de sueño completo</b> pregunta durante 14 noches lo que preguntan los diarios de sueño de los médicos.
doctor-full-form-on = <b>El diario de sueño completo</b> está activado hasta la noche del { $day }.
doctor-coming = Aquí está. Revíselo antes de entregarlo.
button-page-a4 = La hoja, A4
button-page-letter = La hoja, carta (EE. UU.)
button-nights-file = La tabla de noches
button-fhir-file = El archivo clínico
button-add-question = Añadir una pregunta mía
button-change-question = Cambiar mi pregunta
button-no-question = Quitar mi pregunta
fhir-questionnaire = Lo que se preguntó
fhir-cramp = Calambre nocturno en la pierna
fhir-night = Calambres en las piernas en una noche, contados por la persona
fhir-sign = Señal de alerta de la que habló la persona
fhir-from-memory = Añadido de memoria
fhir-urgency = Ayuda que aconsejó Charley
fhir-looked-at = Según la persona, ya revisado
fhir-lying-down = Se metió en la cama
fhir-last-waking = Despertó por última vez
fhir-bed = Se acostó con intención de dormir
fhir-up = Se levantó
fhir-times = Si se indicaron estas dos horas
fhir-as-usual = Según la persona, más o menos como siempre
fhir-told = Indicado
fhir-asleep = Minutos de sueño, cálculo de la propia persona en un diario
urgency-emergency = de inmediato
urgency-same-day = el mismo día
urgency-book = con una cita médica
sign-lung-clot = Falta de aire repentina, dolor en el pecho, tos con sangre o desmayo
sign-leg-clot = Una pierna hinchada, caliente, roja o más oscura, y dolorida
sign-cold-leg = Una pierna que de pronto duele mucho, está fría, pálida, adormecida o débil
sign-foot-at-risk = Dolor del pie al acostarse, una llaga que no sana, o piel negra
sign-walking-pain = Dolor de pantorrilla al caminar que cesa en reposo
sign-weakness = Debilidad, una pierna que adelgaza, o sacudidas musculares constantes
sign-stroke-spine = Debilidad repentina, o problemas con la cara, el habla, la orina o el intestino
sign-numbness = Adormecimiento, ardor u hormigueo que no se pasan
sign-both-swollen = Hinchazón en las dos piernas
sign-long-cramp = Un calambre de más de 10 minutos
sign-wide-cramps = Calambres también en vientre, pecho o brazos, o sacudidas, tras perder líquido
sign-muscle-breakdown = Dolor muscular fuerte, debilidad u orina oscura con una estatina o tras ejercicio intenso
sign-statin-pain = Dolor muscular, debilidad o calambres nuevos con una estatina
sign-liver = Piel u ojos amarillos, vientre hinchado, o enfermedad del hígado con calambres nuevos
sign-tetanus = Mandíbula rígida, dificultad para tragar o espasmos por todo el cuerpo
sign-dirty-wound = Calambres tras un corte con tierra o suciedad
sign-poison = Calambres tras el contacto con un veneno
sign-dehydrated = Muy mal por perder líquido: confusión, un desmayo, convulsiones o el corazón muy rápido
sign-preg-leg = Embarazo o tras el parto: una pierna dolorida, hinchada o caliente
sign-preg-pressure = Embarazo o tras el parto: dolor de cabeza fuerte, cambios en la vista, dolor debajo de las costillas o hinchazón repentina
sign-quinine = Moretones, sangrado, manchas, o problemas de oído o de vista, mientras toma quinina
sign-new-medicine = Un medicamento nuevo o una dosis nueva en las 4 semanas antes de empezar los calambres
sign-often = Calambres tres o más noches por semana durante dos semanas
sign-sleepy-driving = Se duerme al volante
sign-breathing = Ronquidos fuertes o pausas al respirar durante el sueño
sign-long-bad-sleep = Mal sueño desde hace más de tres meses que arruina los días
sign-low-mood = Tristeza o falta de disfrute casi todos los días durante dos semanas
sign-self-harm = Pensamientos de hacerse daño
sign-confusion = Confusión repentina que no se pasa, o una convulsión
sign-no-pee = No orinar en todo el día
sign-faint = Un desmayo
sign-dizzy-standing = Mareo o falta de equilibrio al ponerse de pie
sign-fall = Una caída
sign-diabetic-foot = Diabetes con un pie rojo, caliente o hinchado, o una herida nueva
sign-bleeding-vein = Una vena que sangra
sign-hard-vein = Una vena dura, dolorida, roja o más oscura
sign-thinner-bleed = Un moretón grande, una hinchazón que crece o un sangrado, mientras toma un anticoagulante
sign-low-sugar = Azúcar bajo, o temblor y sudor, con un medicamento para la diabetes

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = Esto se añadiría a su diario:
import-added = Añadido a su diario:
import-nothing-new = No contiene nada nuevo.
import-cramps = { $count ->
    [1] 1 calambre
   *[other] { $count } calambres
 }
import-nights = { $count ->
    [1] 1 mañana con respuestas
   *[other] { $count } mañanas con respuestas
 }
import-answers = { $count ->
    [1] 1 respuesta
   *[other] { $count } respuestas
 }
import-causes = { $count ->
    [1] 1 resultado de sus respuestas
   *[other] { $count } resultados de sus respuestas
 }
import-signs = { $count ->
    [1] 1 señal de alerta
   *[other] { $count } señales de alerta
 }
import-trials = { $count ->
    [1] 1 prueba terminada
   *[other] { $count } pruebas terminadas
 }
import-announced = { $count ->
    [1] 1 cosa que le dije sobre sus noches
   *[other] { $count } cosas que le dije sobre sus noches
 }
import-profile = sus horas, su lugar o sus ajustes
import-here-already = { $lines ->
    [1] Una cosa que contiene ya está aquí y se queda como está.
   *[other] { $lines } cosas que contiene ya están aquí y se quedan como están.
 }
import-problems = { $lines ->
    [1] Una línea no se puede añadir:
   *[other] { $lines } líneas no se pueden añadir:
 }
import-more = y { $lines } más.
import-bad-field = Línea { $line }: { $field } no puede ser “{ $value }”.
import-empty-field = Línea { $line }: { $field } no tiene nada.
import-bad-shape = Línea { $line }: tiene muy pocas partes o demasiadas.
import-twice = Línea { $line }: esto está dos veces en el archivo.
import-taken = Línea { $line }: { $id } es otra anotación de su diario.
import-adding = Lo estoy añadiendo.
import-left = No se añadió nada.
import-gone = Ya no puedo recibir ese archivo. Por favor, envíelo otra vez.
import-failed = Lo siento, algo falló de mi lado con su archivo. Quedó apartado para que se revise. Su diario está como estaba.
import-too-large = Ese archivo es demasiado grande. Leo archivos de hasta { $megabytes } MB. No se cambió nada.
import-not-text = No puedo leer esto como texto. Leo charley-export.json y charley-cramps.csv, guardados como UTF-8. En una hoja de cálculo, guárdelo como “CSV UTF-8”. No se cambió nada.
import-not-ours = Este no es un diario mío. Leo charley-export.json y charley-cramps.csv de /export. No se cambió nada.
import-broken = El archivo se corta o está dañado en la línea { $line }. No se cambió nada.
import-no-column = Línea 1: falta la columna “{ $column }”. No se cambió nada.
import-foreign-column = Línea 1: no conozco la columna “{ $column }”. No se cambió nada.
import-nights-table = La tabla de noches no se puede leer de vuelta. Por favor, envíe charley-export.json o charley-cramps.csv de /export.
import-too-many = Este archivo contiene demasiado. Leo hasta { $most } líneas o anotaciones. No se cambió nada.
import-no-room = Con este archivo, su diario estaría demasiado lleno para mí. Caben { $cramps } calambres. No se cambió nada.
button-import = Añadirlo
button-leave-file = No añadirlo

### A diary that is too long for one file, or for Charley

export-parts = Aquí está todo lo que guardo sobre usted, en { $files } archivos. Cada uno se puede enviar de vuelta por separado.
diary-full = Su diario está lleno, así que no pude anotar esto. Para hacer sitio: /export, guarde los archivos y luego /delete. Después, envíeme de vuelta el archivo más reciente.
diary-nearly-full = { $cramps ->
    [1] Su diario está casi lleno. Cabe 1 calambre más.
   *[other] Su diario está casi lleno. Caben { $cramps } calambres más.
 }

### What comes with a file

nights-caption = Sus noches, de Charley
fhir-caption = Su diario para una clínica, de Charley
page-caption = Su hoja para el médico, de Charley

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = Diario de calambres nocturnos en las piernas
page-nights = Noches del { $from } al { $to }.
page-night = La noche del { $day }.
page-name = Nombre: ____________________________   Fecha de nacimiento: ____________
page-effect = Efecto en el día: { $told } ({ $day })
page-illnesses = Enfermedades referidas: { $told } ({ $day })
page-made = Hecho el { $made } con lo que la persona anotó con Charley, un diario en el teléfono.
page-date = { $day } { $year }
page-date-in-head = { $day } { $year }
page-list = { $first }, { $next }
page-count = { $what } ×{ $count }
page-two-weeks = Últimas 2 semanas
page-four-weeks = Últimas 4 semanas
page-since = Desde el { $day }
page-window = { $when }: calambres en { $with_cramp } de { $recorded } noches anotadas; sin anotar: { $missing }. { $cramps ->
    [1] 1 calambre
   *[other] { $cramps } calambres
  }, { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole },{ $tenth } por semana
page-too-few = muy pocas noches para un número por semana
page-missing = Una noche sin anotar no es una noche sin calambre. “Por semana” son siete noches anotadas. Todo lo de abajo es de las últimas 4 semanas, si no lleva otra fecha.
page-no-nights = Todavía no hay ninguna noche anotada.
page-severity = Dolor, de 0 a 10: el peor { $worst }, lo habitual { $usual } (indicado en { $told } de { $cramps } calambres).
page-strip = Un cuadro por noche, hasta 8 semanas, la más reciente al final. Fechas: la primera noche de cada semana.
page-strip-clear = sin calambre
page-strip-cramp = calambre, peor dolor de 0 a 10
page-strip-cramp-only = calambre, dolor no indicado
page-strip-unknown = noche sin anotar
page-strip-said = Noche por noche, la más reciente al final. Una noche que no se nombra fue sin calambre. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = Semana desde el { $from }, calambres: { $cramps }; sin anotar: { $unknown }.
page-strip-week-cramps = Semana desde el { $from }, calambres: { $cramps }.
page-strip-week-unknown = Semana desde el { $from }, sin anotar: { $unknown }.
page-strip-week-clear = Semana desde el { $from }: ninguna con calambre.
page-minutes-under-1 = menos de 1 minuto
page-minutes-1-to-5 = de 1 a 5 minutos
page-minutes-5-to-10 = de 5 a 10 minutos
page-minutes-over-10 = más de 10 minutos
page-length = Duración: lo más frecuente { $usual }, la más larga { $longest }.
page-lengths = Cada duración: { $all }
page-legs = Pierna: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = Pierna no indicada
page-no-muscle = Lugar no indicado
page-band = { $from }–{ $to }
page-no-time = Hora no conocida
page-by-day = De día, de { $rising } a { $bedtime }: { $cramps }
page-slept = Cómo durmió, por noches: { $list }
page-up-often = Idas al baño, dos o más: { $times } de { $told } noches con respuesta
page-by-day-not-asked = Efecto en el día: no se preguntó
page-sleep-times = Horarios de sueño, cálculo de la persona, diario: { $told ->
    [1] 1 noche
   *[other] { $told } noches
  } con datos, { $as_usual } de ellas con horas “como siempre”.
page-bed = Se acuesta, con intención de dormir: { $times }
page-up = Se levanta: { $times }
page-clock = lo habitual { $middle }
page-clock-spread = lo habitual { $middle }, entre { $earliest } y { $latest }
page-asleep-after = Hasta dormirse: { $list }
page-awake-for = Sin dormir después de eso, en total: { $list }
page-lying-down = Se mete en la cama: { $times }
page-last-waking = Último despertar: { $times }; unos { $minutes } minutos antes de levantarse
page-woke-times = Despertares: { $list }
page-naps = Sueño de día: { $list }
page-naps-late = Sueño de día: { $list }; después de las tres de la tarde ×{ $late }
page-asleep-trying = En la cama, con intención de dormir, unas { $in_bed } h; durmiendo, de { $low } a { $high } h; eficiencia del sueño, de { $part_low } a { $part_high } % (noches: { $nights }; cálculo de la persona, diario).
page-asleep = En la cama, unas { $in_bed } h; durmiendo, de { $low } a { $high } h; eficiencia del sueño, de { $part_low } a { $part_high } % (noches: { $nights }; cálculo de la persona, diario).
page-woke-by = Le quitó el sueño: { $list } (preguntado en { $asked ->
    [1] 1 noche
   *[other] { $asked } noches
  })
page-helped = Ayudó durante un calambre: { $helped }
page-habit = Hábito, desde el { $from }: { $habit }. Cumplido en { $yes } de { $told } días con respuesta; { $fate }
page-habit-once = Hábito, desde el { $from }: { $habit }; { $fate }
page-habit-goes-on = sigue
page-habit-settled = ya es costumbre, según la persona
page-habit-given-up = dejado el { $to }
page-habit-made-worse = dejado el { $to }: “empeoró las cosas”
fhir-plan = Plan: pequeños hábitos que eligió la persona
fhir-habits = Cada hábito, desde cuándo, en cuántos de los días con respuesta se cumplió y qué fue de él
page-stretched = Estiramiento antes de dormir, en las últimas 8 semanas: { $times } de { $told } noches con respuesta
page-alcohol = Alcohol: { $times } de { $told } días con respuesta
page-caffeine = Café, té o cola a última hora: { $times } de { $told } días con respuesta
page-goes-hard = El músculo se pone duro, como un nudo: { $told } ({ $day })
page-stretch-stops = Se quita al estirar ese músculo: { $told } ({ $day })
page-urge-to-move = Más bien una necesidad de mover las piernas, que se alivia al caminar: { $told } ({ $day })
page-against-a-cramp = De estas respuestas, en contra de un calambre: { $count }.
page-medicines = Usa: { $told } ({ $day })
page-medicines-began = Los calambres empezaron tras un inicio o una dosis nueva: { $told } ({ $day })
page-medicines-new = Nuevo, o dosis nueva: { $told } ({ $day })
page-against-cramps = Toma para los calambres: { $told } ({ $day })
page-supplements = Suplementos: { $told } ({ $day })
page-new-medicine = Un medicamento nuevo o una dosis nueva en { $count ->
    [1] 1 día
   *[other] { $count } días
  }: { $list }
page-conditions = Riñón, hígado, diuréticos, alcohol casi todos los días: { $told } ({ $day })
page-low-mineral = Un análisis de sangre mostró un mineral bajo: { $told } ({ $day })
page-fluid-limit = Le dijeron que limite los líquidos: { $told } ({ $day })
page-fluid-limit-or-illness = Límite de líquidos, o enfermedad de corazón, riñón o hígado: { $told } ({ $day })
page-pregnancy = Embarazo, o un bebé en las últimas 6 semanas: { $told } ({ $day })
page-pregnancy-weeks = Semanas: { $told } ({ $day })
page-moving = Poco equilibrio, en cama, lesión, pies adormecidos: { $told } ({ $day })
page-leg-signs = Pierna hinchada, dolor de pantorrilla al caminar, pie frío: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley dijo que buscara ayuda de inmediato.
        [same_day] { $day }: { $sign }. Charley dijo que buscara ayuda el mismo día.
       *[book] { $day }: { $sign }. Charley dijo que buscara ayuda con una cita médica.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley dijo que buscara ayuda de inmediato; el { $looked_at } la persona dijo que ya se revisó.
        [same_day] { $day }: { $sign }. Charley dijo que buscara ayuda el mismo día; el { $looked_at } la persona dijo que ya se revisó.
       *[book] { $day }: { $sign }. Charley dijo que buscara ayuda con una cita médica; el { $looked_at } la persona dijo que ya se revisó.
    }
page-more-signs = Señales anteriores: { $count } más, en charley-export.json.
page-no-signs = La persona no anotó ninguna.
page-question = { $question }
page-question-letters = Escrito en letras que no se pudieron imprimir. Se puede leer en el teléfono.
page-write-here = __________________________________________________________
page-counts = Cada número se puede comprobar en charley-nights.csv y charley-cramps.csv. Una noche lleva la fecha del día en que empieza. Lo que la persona no dijo no está en ninguna cuenta.
page-no-verdict = Lo que se dijo y se contó, y nada más.
page-cut = La hoja está llena. El resto está en los archivos.
part-question = Mi pregunta
part-often = Con qué frecuencia
part-nights = Noche por noche
part-cramp = Cómo es, según se contó
part-bad = Cuánto duele, cuánto dura
part-where = Dónde
part-when = Cuándo
part-sleep = Sueño
part-tried = Lo que se probó
part-medicines = Medicamentos, bebidas
part-health = Salud, según se contó
part-signs = Señales de alerta
