## safety

travel = Eine Reise
    .told = Manche Menschen ändern ihren Plan für eine Reise.
    .say = Bei zwei Tagen oder weniger behalten Sie Ihre Zeiten von zu Hause bei, so gut es geht. Dauert es länger, folgen meine Erinnerungen den Zeiten dort. Ihr Plan macht Pause und geht weiter, wenn Sie zurück sind.
    .on = Ihr Plan macht so lange Pause.
    .why = Ein öffentlicher Ratgeber für Reisen sagt: Bei zwei Tagen oder weniger behält man die Zeiten von zu Hause bei. Das ist ein Rat, und er ist ein wenig geprüft.
travel-ankles_and_aisle =
    .on = Unterwegs: jede Stunde die Fußgelenke bewegen oder durch den Gang gehen.
travel-morning_daylight =
    .on = Wenn Sie dort sind: Tageslicht am Morgen.
travel-home_hours =
    .on = Bei zwei Tagen oder weniger: Zeiten von zu Hause.
