## safety

pregnant_nights = Im Sitzen dehnen, seitlich schlafen
    .told = Manche Menschen möchten wissen, wie sie dehnen und wie sie liegen können.
    .say = Ich kann sagen, wie Sie in diesen Wochen dehnen und liegen können. Was gerade nicht zu Ihnen passt, bleibt sowieso aus Ihrem Plan.
    .on = Für Sie passt die Dehnung im Sitzen oder an einer Wand.
    .why = Manche Länder raten, sich ab 28 Wochen auf die Seite zu legen, nach Studien, die Gruppen von Frauen verglichen haben. Die Dehnung wurde in der Schwangerschaft nicht geprüft.
pregnant_nights-seated_stretch =
    .on = Halten Sie sich an etwas Festem fest. Sanft, ohne zu wippen.
pregnant_nights-settle_on_side =
    .on = Ab 28 Wochen sagen Gesundheitsdienste: Legen Sie sich auf die Seite, links oder rechts. Wenn Sie auf dem Rücken aufwachen, drehen Sie sich einfach um. Kein Grund zur Sorge.
