## safety

rise_time = Gleiche Zeit zum Aufstehen
    .told = Langes Einschlafen oder wechselnde Zeiten beim Aufstehen, an { $days } von { $told } Tagen.
    .say = Den Tag immer zur gleichen Zeit zu beginnen, kann der nächsten Nacht helfen. Möchten Sie eine Zeit wählen? Die Nacht darf so lang sein, wie Sie mögen.
    .why = Von 79 älteren Erwachsenen ging es zwei von drei mit einem kurzen Schlafkurs besser, und einem von vier ohne ihn. Der Kurs hatte eine feste Zeit zum Aufstehen und weniger Zeit im Bett. Keines von beiden wurde allein geprüft.
rise_time-workdays = Gleiche Zeit an Arbeitstagen
    .i = Ich beginne meinen Tag an Arbeitstagen zu der Zeit, die ich gewählt habe
rise_time-all_week = Gleiche Zeit, ganze Woche
    .i = Ich beginne meinen Tag zu der Zeit, die ich gewählt habe, auf eine halbe Stunde genau
rise_time-curtain = Aufsetzen, Vorhang auf
    .i = Ich setze mich kurz auf und ziehe dann zu der Zeit, die ich gewählt habe, den Vorhang auf
rise_time-bad_night = Eine schlechte Nacht
    .then = Wenn die Nacht sehr schlecht war, beginne ich den Tag etwas später.
rise_time-free_day = Ein freier Tag
    .then = Wenn der Tag frei ist, bleibe ich innerhalb einer halben Stunde bei meiner Zeit.
rise_time-late_out = Ein später Abend
    .then = Wenn ich lange auf war, kehre ich am Tag danach zu meiner Zeit zurück.
