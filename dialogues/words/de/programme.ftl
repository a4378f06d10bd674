# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = Nach dem Zähneputzen
    .when = Wenn meine Zähne geputzt sind
cue-lock_door = Wenn ich die Tür abschließe
    .when = Wenn ich die Tür abschließe
cue-news = Nach den Abendnachrichten
    .when = Wenn die Nachrichten vorbei sind
cue-breakfast = Nach dem Frühstück
    .when = Wenn das Frühstück vorbei ist
cue-clear_lunch = Wenn ich mittags abräume
    .when = Wenn ich den Mittagstisch abräume
cue-kettle = Wenn das Wasser kocht
    .when = Wenn das Wasser kocht
cue-lie_down = Wenn ich mich hinlege
    .when = Wenn ich mich hinlege
cue-wake_up = Wenn ich aufwache
    .when = Wenn ich aufwache
cue-own = Ein eigenes
# Said when a week is looked back on.
week-meet = Das war die erste Woche, mit nur einer Sache.
week-first_choice = Zwei Wochen sind vorbei.
week-steady = In dieser Woche kam nichts Neues dazu.
week-month = Vier Wochen sind vorbei.
week-steady_again = In dieser Woche kam nichts Neues dazu.
week-stretch = Sechs Wochen sind vorbei.
week-last_choice = Sieben Wochen sind vorbei. Noch eine, dann schauen wir zurück.
week-look_back = Acht Wochen sind vorbei.
