### The evening reminders. Rules: see charley.ftl.

## safety

toast-summary-stopped = No más resúmenes semanales. /settings los pone de nuevo.
button-leave-out = Dejar fuera esta noche
# Chance decides, not Charley. Bold only for with and without.
lot-with-stretch = Esta noche la moneda dice: <b>con</b> el estiramiento.
lot-with-stretch-week = Esta semana la moneda dice: <b>con</b> el estiramiento.
lot-without-stretch-week = Esta semana la moneda dice: <b>sin</b> el estiramiento. ¿Un calambre en la noche? Estírelo enseguida, como siempre.
lot-with-water = Esta noche la moneda dice: <b>con</b> agua. Beba ahora un vaso pequeño. Después, solo sorbos hasta acostarse.
lot-with-water-ask = Esta noche la moneda dice: <b>con</b> agua. ¿Insuficiencia cardíaca, problemas de riñón o de hígado, o muy poca sal en la sangre? Entonces, ningún vaso: pregunte antes a su médico o a su enfermera. ¿Nada de esto? Entonces, beba ahora un vaso pequeño. Después, solo sorbos hasta acostarse.
lot-with-walk = Esta noche la moneda dice: <b>con</b> un paseo corto. Unos diez minutos, con calma, por donde haya luz y sea seguro.
lot-without-stretch = Esta noche la moneda dice: <b>sin</b> el estiramiento. ¿Un calambre en la noche? Estírelo enseguida, como siempre.
lot-without-water = Esta noche la moneda dice: <b>sin</b> el vaso extra. ¿Tiene sed? Entonces beba.
lot-without-walk = Esta noche la moneda dice: <b>sin</b> el paseo.
lot-left-out = Queda fuera. Esta noche no cuenta.
# Eight wordings of each reminder, in turn: each fits everybody who gets that one. Those
# of the water all ask the same: Yes must mean that they drank little.
water-reminder = ¿Ha bebido poco líquido hoy?
water-reminder-2 = ¿Hoy bebió poco líquido?
water-reminder-3 = Una pregunta corta sobre hoy: ¿bebió poco líquido?
water-reminder-4 = Si repasa el día: ¿bebió muy poco líquido?
water-reminder-5 = ¿Fue un día de beber poco líquido?
water-reminder-6 = Antes de acostarse: ¿ha bebido hoy poco líquido?
water-reminder-7 = Sobre el día de hoy: ¿bebió solo un poco de líquido?
water-reminder-8 = Una pregunta sobre los líquidos: ¿hoy fueron pocos?
water-last = No hace falta que responda. Si no hay respuesta, desde mañana dejo fuera esta pregunta. /settings la trae de vuelta.
water-glass = Entonces beba ahora un vaso pequeño de agua. Después, solo sorbos hasta acostarse.
# The warning about heart, kidney and liver stands first. Do not soften or move it.
water-glass-ask = ¿Insuficiencia cardíaca, problemas de riñón o de hígado, o muy poca sal en la sangre? Entonces, ningún vaso esta noche: pregunte antes a su médico o a su enfermera. ¿Nada de esto? Entonces, beba ahora un vaso pequeño de agua. Después, solo sorbos hasta acostarse.
water-not-tonight = Está bien, esta noche ningún vaso.
button-water-little = Sí, solo un poco
button-water-enough = No, bebí suficiente
button-water-had = Ya bebí un vaso
stretch-reminder = Es hora de estirar. Hágalo justo antes de meterse en la cama.
stretch-reminder-2 = Ya es hora del estiramiento. Las dos piernas, justo antes de acostarse.
stretch-reminder-3 = Ya falta poco para acostarse. Primero va el estiramiento.
stretch-reminder-4 = Ahora, el estiramiento. Una pierna y luego la otra. Después, a la cama.
stretch-reminder-5 = Un momento para sus piernas, justo antes de acostarse. Que tire, pero que nunca duela.
stretch-reminder-6 = Llegó la hora de estirar. Hágalo lo último, justo antes de acostarse. Siga respirando.
stretch-reminder-7 = Antes de apagar la luz: estire las dos piernas.
stretch-reminder-8 = Aquí está su estiramiento antes de dormir. Despacio y con calma, talón abajo. Luego, a la cama.
# Below what the person chose to do, so it names no amount of its own.
stretch-reminder-planned = Hágalo justo antes de acostarse. Que tire, pero que nunca duela.
stretch-reminder-seated = Es hora de estirar, en una silla. Hágalo justo antes de acostarse.
stretch-reminder-seated-2 = Ya es hora del estiramiento, en una silla, justo antes de acostarse.
stretch-reminder-seated-3 = Ya falta poco para acostarse. Primero el estiramiento, en una silla firme.
stretch-reminder-seated-4 = Ahora, el estiramiento. Siga en la silla. Una pierna y luego la otra. Después, a la cama.
stretch-reminder-seated-5 = Un momento para sus piernas, en una silla. Que tire, pero que nunca duela.
stretch-reminder-seated-6 = Llegó la hora de estirar. Basta con una silla firme contra una pared.
stretch-reminder-seated-7 = Antes de apagar la luz: estire las dos piernas, en una silla.
stretch-reminder-seated-8 = Aquí está su estiramiento antes de dormir, en la silla. Despacio y con calma, los dedos del pie hacia usted.
stretch-reminder-bed = Es hora de estirar, en la cama, antes de dormir.
stretch-reminder-bed-2 = Ya es hora del estiramiento, en la cama, con la toalla.
stretch-reminder-bed-3 = Antes de dormir va el estiramiento. Tenga lista la toalla.
stretch-reminder-bed-4 = Ahora, el estiramiento. La toalla en el pie. Una pierna y luego la otra.
stretch-reminder-bed-5 = Un momento para sus piernas, en la cama. Que tire, pero que nunca duela.
stretch-reminder-bed-6 = Llegó la hora de estirar. Basta con una toalla en la cama.
stretch-reminder-bed-7 = Antes de apagar la luz: estire las dos piernas en la cama.
stretch-reminder-bed-8 = Aquí está su estiramiento antes de dormir, en la cama. Despacio y con calma, los dedos del pie hacia usted.
stretch-reminder-ask-team = Es hora de estirar, si su médico o su enfermera le ha dicho que sí. Hágalo justo antes de acostarse.
stretch-reminder-ask-team-2 = ¿Su médico o su enfermera ha dicho que sí al estiramiento? Entonces hágalo justo antes de acostarse.
stretch-reminder-ask-team-3 = Ya es hora del estiramiento, si su médico o su enfermera dijo que sí. Si no, no lo haga.
stretch-reminder-ask-team-4 = Ahora, el estiramiento, si su médico o su enfermera está de acuerdo. Después, a la cama.
stretch-reminder-ask-team-5 = El estiramiento va justo antes de acostarse, pero solo si su médico o su enfermera ha dicho que sí.
stretch-reminder-ask-team-6 = Llegó la hora de estirar, si su médico o su enfermera ha dicho que sí. Que tire, pero que nunca duela.
stretch-reminder-ask-team-7 = ¿Un sí de su médico o de su enfermera? Entonces estire con suavidad, justo antes de acostarse.
stretch-reminder-ask-team-8 = Aquí está su estiramiento antes de dormir. Si nadie le ha dicho que sí todavía, pregunte antes.
button-show-me = Muéstreme cómo
button-snooze = En 15 minutos
button-skip-tonight = Esta noche no
water-done = Ya bebió su agua. Bien.
walk-done = Paseo hecho. Bien.
reminder-skipped = Esta noche se salta.
reminder-snoozed = Está bien. Se lo recordaré otra vez: { $time }.
summary-head = <b>Su semana hasta el { $day }:</b> { $nights ->
    [1] 1 noche anotada.
   *[other] { $missing ->
        [0] las { $nights } noches anotadas.
       *[other] { $recorded } de { $nights } noches anotadas, { $missing } sin anotar.
     }
 }
button-summary-stop = No más resúmenes
