## safety

medicine_talk = Fragen zu einem Medikament
    .told = Manche Menschen planen einen Tag, um Fragen zu einem Medikament zu stellen.
    .say = Manche Medikamente können mit Krämpfen einhergehen. Bitte ändern Sie nichts von sich aus. Möchten Sie Ihre Seite diese Woche in einer Apotheke zeigen?
    .why = Von 100 Menschen, die etwas gegen Krämpfe bekamen, hatten 60 im Lauf der Jahre auch ein Medikament aus einer von drei Gruppen. Das zeigt einen Zusammenhang. Es ist kein Beweis.
medicine_talk-show_page = Meine Seite zeigen
    .i = Ich plane, meine Seite in der Apotheke zu zeigen
medicine_talk-ask_when = Fragen, wann ich es nehmen soll
    .i = Ich notiere mir die Frage, wann ich mein Medikament nehmen soll
medicine_talk-shy = Fragen fällt mir schwer
    .then = Wenn mir das Fragen schwerfällt, gebe ich einfach die Seite ab.
medicine_talk-busy_shop = Dort ist viel los
    .then = Wenn dort viel los ist, bitte ich um einen ruhigen Moment.
