## safety

care_talk = Eine Seite zum Arzttermin
    .told = Manche Menschen planen einen Tag für einen Arztbesuch.
    .say = Zwei Wochen Ihrer Nächte passen auf eine Seite. Soll ich sie für Ihren Arztbesuch machen?
    .why = Eine Seite mit dem, was Sie gesagt haben, gilt für einen Arztbesuch als sinnvoll. Sie ist eine Liste und kein Test.
care_talk-make_page = Die Seite machen
    .i = Ich bitte Charley um meine Seite
care_talk-write_question = Meine eine Frage aufschreiben
    .i = Ich schreibe die eine Sache auf, die ich fragen möchte
care_talk-book = Einen Termin vereinbaren
    .i = Ich vereinbare einen Arzttermin
care_talk-nervous = Ich werde nervös
    .then = Wenn ich nervös werde, nehme ich jemanden mit.
care_talk-no_date = Kein Termin in nächster Zeit
    .then = Wenn es in nächster Zeit keinen Termin gibt, sage ich, wie schlimm es ist.
care_talk-forget = Ich vergesse es
    .then = Wenn ich es vergesse, lege ich die Seite zu meinen Schlüsseln.
