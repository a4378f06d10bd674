# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
bot-name = Charley
bot-short-description = Calambres nocturnos en las piernas: hábitos y un diario. No es un servicio de emergencias.
bot-description = Soy Charley. Ayudo con hábitos y con un diario a personas que tienen calambres nocturnos en las piernas. Pregunto por sus hábitos, llevo su diario y le recuerdo que haga un estiramiento. No doy diagnósticos ni tratamientos. En una emergencia, llame al número de emergencias local.
command-start = Empezar o seguir
command-log = Tengo un calambre ahora
command-checkin = ¿Cómo fue la noche pasada?
command-bedtime = Hora de acostarse y recordatorios
command-triggers = Lo que puede ir junto con mis calambres
command-stretch = El estiramiento antes de dormir
command-report = Mi diario en números
command-settings = Recordatorios y más
command-export = Recibir todos mis datos
command-delete = Borrar todos mis datos
command-privacy = Qué se guarda y por qué
command-help = Qué puedo hacer
command-cancel = Parar las preguntas de ahora

### Buttons that many messages share

button-languages = Idioma
# Said where it is true. In English nobody sees it.
language-unread = Un programa puso mis palabras en este idioma. Todavía no las ha leído nadie que lo hable desde la infancia, ni ningún profesional de la salud.
button-skip = Saltar
button-back = Atrás
button-done = Listo
button-go-on = Seguir
button-leave-it = Dejarlo como está
button-ask-me = Pregúnteme
number = { $number }
part-of = { $part } de { $all }
clock = { $time }
day-and-clock = { $day }, { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
day = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
 } { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
 }
weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
 }
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = la noche del { $day }

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = Anotado.
toast-old-button = Ese botón ya no se usa.
toast-old-offer = Ese botón es demasiado viejo. Envíe /log si hay otro calambre.
toast-already-gone = Esa anotación ya no está.
toast-first-question = Esta es la primera pregunta.
toast-tick-or-skip = Marque una o más, o toque Saltar.
toast-no-time-left = Ya no da tiempo: falta muy poco para la hora de acostarse.
toast-nothing-open = No hay ninguna pregunta abierta a la que volver.

### Start

consent-line = Guardo lo que responda aquí para poder acompañarle. /privacy explica más, /delete lo borra.
button-log-now = Tengo un calambre ahora
dialogue-changed = Mis preguntas han cambiado desde la última vez, así que empiezo esta parte de nuevo. Sus respuestas de antes siguen guardadas.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = ¿Cuánto dolió? 0 es nada de dolor. 10 es lo peor que puede ser.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = Me habló de una señal de alerta. Los recordatorios de la noche quedan en pausa hasta que la revise un médico o una enfermera, o hasta que se pase. /stretch explica más.

##

### Questions: the way through

progress = { $question } de { $questions }
progress-part = { $name } · { $question } de { $questions }
part-safety = Primero, la seguridad
part-hours = Sus noches
part-age = Su edad
part-is-it-cramp = ¿Es un calambre?
part-plan = El plan
part-conditions = Su salud
part-offer = Tengo algunas preguntas más. La parte que sigue: { $name }
button-ask-me-now = Pregúnteme ahora
button-ask-each-morning = Pregúnteme cada mañana
button-page-for-doctor = Hoja para el médico
## safety

for-young = Esto puedo hacer por usted: ayudarle durante un calambre y llevar su diario. Enséñelo a su madre o a su padre, y vayan a preguntar a un médico. Mis consejos son para personas adultas.
for-adults = Mis consejos y recordatorios son para personas adultas. Hable de sus calambres con un médico, junto con su madre o su padre. Puedo ayudarle durante un calambre y llevo su diario: /log
not-cramp = Puede que lo que describe no sea un calambre. Un médico o una enfermera puede distinguirlo. Sus respuestas están en su hoja para el médico.

##

start-with-this = <b>Empiece por esto:</b> { $step }
words-so-far = Hasta ahora: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = Esto es una guía sobre hábitos, no un diagnóstico.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = En su caso, es probable que vaya junto con más calambres.
link-fewer-likely = En su caso, es probable que vaya junto con menos calambres.
## safety

link-drink-limit = Bebidas: siga lo que le dijo su médico o su enfermera, digan lo que digan sus noches.

##

link-tangled = A menudo se da los mismos días que esto: { $name }. No puedo separar bien lo uno de lo otro.
name-stretch-done = El estiramiento antes de dormir
name-water-done = El agua de la noche

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = Parar la prueba
name-walk = Un paseo corto por la noche

### Opening a cause

button-habits = Hábitos para probar
button-treatments = Lo que se ha probado
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = Las pastillas de magnesio no ayudaron a las personas mayores en los estudios. En el embarazo, los estudios no coinciden. ¿Tiene una enfermedad de los riñones, está embarazada o toma otras pastillas? Pregunte antes a un médico o farmacéutico.
treatment-quinine = Nunca propongo la quinina. Puede tener efectos secundarios graves. El agua tónica también la tiene, y algunas personas reaccionan mal a ella. ¿Toma quinina? Háblelo con su médico. ¿Moretones, sangrado o zumbido en los oídos? Busque ayuda rápido.
treatment-pickle = Salmuera de pepinillos: en 74 personas con muchas cicatrices en el hígado, un sorbo durante un calambre alivió el dolor más que el agua. Las pruebas son débiles, y nadie lo ha estudiado en otras personas. Tiene mucha sal: pregunte antes a su médico.
treatment-salts = No tome potasio extra ni use sustitutos de la sal, a menos que se lo diga su médico. Demasiado puede hacer daño al corazón.
treatment-calcium = No se ha demostrado que las pastillas de calcio ayuden con los calambres.
treatment-b-vitamins = Vitaminas B: en un estudio muy pequeño, personas mayores con la presión alta tuvieron menos calambres. Las pruebas son muy débiles.
treatment-k2 = Vitamina K2: en un estudio en China, 199 personas de más de 65 años tuvieron menos calambres. Un estudio no basta, así que no la propongo. Un médico puede hablarlo con usted. Nunca con warfarina.

##

### Bedtime

bedtime-later = Está bien. No llegan recordatorios hasta que yo sepa su hora de acostarse y su lugar. Con /bedtime se ponen cuando quiera.
night-too-long = Sería una noche de más de 16 horas. Por favor, envíe otra hora.
coming-water = Próximo recordatorio de agua: { $time }.
coming-stretch = Próximo estiramiento: { $time }.
coming-checkin = Próximas preguntas de la mañana: { $time }.
coming-nothing = No llegará ningún recordatorio.
coming-walk = Próximo paseo: { $time }.
coming-summary = Próximo resumen de la semana: { $time }.
## safety

water-limit = Me contó que tiene un límite para lo que bebe. No le envío recordatorios de agua. Por favor, respete su límite.
water-illness = Por lo que me contó de su salud, demasiado líquido puede hacerle daño. Por eso no le envío recordatorios de agua. Pregunte a su médico o a su enfermera cuánto es bueno para usted.
water-fast = No le envío recordatorios de agua durante su ayuno. Usted decide cuándo beber.
water-not-told = No le envío recordatorios de agua hasta que yo sepa que no tiene un límite para lo que bebe.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = Estiramiento hecho. Que descanse.

### Check-in

entry-label = { $time } · { $severity } de 10
entry-label-bare = { $time }
entry-no-time = sin hora
# One more time of a list: "02:10, 03:12".
listed = { $before }, { $one }
known-cramps = { $cramps ->
    [1] Anotado hasta ahora: un calambre.
   *[other] Anotado hasta ahora: { $cramps } calambres.
 }
known-cramps-at = { $cramps ->
    [1] Anotado hasta ahora: un calambre ({ $times }).
   *[other] Anotado hasta ahora: { $cramps } calambres ({ $times }).
 }
sleep-times-usual = Se acuesta, más o menos: { $bed }. Se levanta, más o menos: { $up }.
button-full-form-on = Empezar un diario de sueño completo
button-full-form-off = Terminar el diario de sueño completo
sleep-in-bed-odd = Eso no encaja con la noche que me contó. Toque o escriba otra vez a qué hora se metió en la cama.
sleep-last-woke-odd = Eso no está entre la hora de acostarse y la de levantarse. Toque o escriba otra vez a qué hora despertó por última vez.
sleep-times-odd = Eso da una noche de menos de 2 horas o de más de 16. Toque o escriba otra vez a qué hora se levantó. Toque Atrás para cambiar la hora de acostarse.
together = Toque lo que sepa: pierna, lugar, duración, qué ayudó. Luego, Listo.
details-of = Sobre el calambre de esta hora: { $time }

### Report

report-missing-not-clear = Puede que hubiera un calambre en una noche que no me contó.
button-last-nights = Las últimas diez noches
entry-minutes-typed = { $minutes ->
    [1] 1 minuto
   *[other] { $minutes } minutos
 }

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] Busco emergencias en lo que escribe en este idioma, y algunas se me escapan. Otras señales de peligro no las veo. Si algo va mal, toque el botón. En una emergencia, llame al número de emergencias local.
       *[nothing] No puedo ver un peligro en lo que escribe en este idioma. Si algo va mal, toque el botón. En una emergencia, llame al número de emergencias local.
    }
button-something-is-wrong = Algo va mal
button-when-to-get-help = Cuándo pedir ayuda

##

button-sleep-tips = Consejos para dormir mejor
export-caption = Sus datos de Charley

## The plan, in what several say.

report-counts = Noches con calambre: { $nights }. Calambres en total: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence =
    { $when }:
    { $do }.
plan-sentence-alone = { $do }.
plan-sentence-own =
    Mi señal: “{ $cue }”. Entonces:
    { $do }.
plan-kept = { $name }: { $yes } de { $counted }.
plan-kept-partly = { $name }: { $yes } de { $counted }, y en parte { $partly }.
plan-kept-none = { $name }: nada anotado todavía.
plan-kept-not-possible = No fue posible en { $days ->
    [1] un día
   *[other] { $days } días
 }.
# $name is a habit, as it stands on its button.
kept-ask = { $name }: ¿pudo hacerlo ayer?
button-kept-yes = Sí
button-kept-partly = En parte
button-kept-no = No
button-kept-not-possible = No fue posible
plan-more-offer = ¿Puedo hacerle tres preguntas cortas? Me ayudan a no esperar demasiado de usted.
note-at-night = Eso cae en su noche, y entonces guardo silencio. Elija una hora del día.
plan-rested = El mes ha terminado. ¿Seguimos donde lo dejamos?
## safety

plan-rests-until-opened = Me contó algo serio, así que su plan está en pausa. No hay prisa. Sigue cuando usted lo abra.

##

plan-offer = Su diario ya tiene { $mornings } mañanas. ¿Le gustaría un plan? Ocho semanas, un pequeño hábito cada vez, y usted elige. Puede parar cuando quiera.
pack-over = Ha terminado: { $name }.
pack-hours-back = Su hora de acostarse vuelve a ser esta: { $bedtime }, hora de { $place }. /bedtime la cambia.
pack-week-begins = Una semana nueva. ¿Su sueño principal sigue empezando a esta hora: { $bedtime }?
plan-tiny = La pausa ha terminado. No hay nada que recuperar. Durante una semana, solo esto:
button-pack-same-hours = Sí, como está
button-pack-new-hours = A otra hora
plan-smaller-offer = ¿Lo hacemos más pequeño?
fewer-offer = El estiramiento ya es un hábito. ¿Se lo recuerdo menos veces? Una noche sí y otra no durante dos semanas; luego, los domingos.
button-fewer = Menos recordatorios
no-more-offer = Solo le recuerdo el estiramiento los domingos. ¿Lo quito también?
button-no-more = Quitar el recordatorio
back-offer = El recordatorio del estiramiento llega ahora menos veces, o nunca. ¿Lo quiere otra vez cada noche?
button-back-again = Que vuelva
button-plan-begin = Sí, por favor
button-plan-not-now = Ahora no
button-plan-why = ¿Por qué?
button-plan-smaller = Hacerlo más pequeño
command-plan = Ocho semanas, un pequeño hábito
button-plan-rest = Un mes de pausa
button-plan-stop = Parar el plan
