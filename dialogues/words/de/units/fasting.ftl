## safety

fasting = Wochen des Fastens
    .told = Manche Menschen ändern ihre Nächte für Wochen des Fastens.
    .say = In Wochen des Fastens verschieben sich Essen und Schlaf. Ein Arzt, eine Ärztin oder eine Pflegekraft kann sagen, wie Sie sicher fasten und wann Sie Medikamente nehmen. Die Dehnung bleibt. Der Rest kann warten.
    .on = Trinken Sie zwischen Sonnenuntergang und Morgendämmerung so, wie Sie es geplant haben. Ich schicke keine Erinnerungen ans Wasser.
    .instead = Bitte fragen Sie Ihre Arztpraxis oder eine Pflegekraft, bevor Sie fasten. Dort weiß man, was für Sie sicher ist.
    .why = Es fand sich keine Studie, nur Ratschläge aus der Presse und aus Kliniken. Darum geht der Plan mit Ihrer Schlafenszeit mit und überlässt das Fasten Ihnen.
fasting-bedtime_moves =
    .on = Meine Erinnerungen folgen Ihrer Schlafenszeit.
fasting-short_nap =
    .on = Schlaf am Tag bis zu einer halben Stunde ist in Ordnung.
