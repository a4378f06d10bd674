### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = Hier ist alles, was ich über Sie speichere, in zwei Dateien.
# What is deleted and what may remain is a promise: exact.
delete-ask = Alles löschen, was ich über Sie speichere? Das lässt sich nicht rückgängig machen. Mit /export bekommen Sie vorher eine Kopie.
button-delete-yes = Ja, alles löschen
button-delete-no = Nein, behalten
delete-receipt = Alles über Sie ist gelöscht und der Schlüssel dazu zerstört. Wer mich betreibt, hat vielleicht noch eine alte Kopie.
delete-receipt-backups = Alles über Sie ist gelöscht und der Schlüssel dazu zerstört. In Sicherungskopien von früher ist es noch enthalten. Diese Kopien werden eine nach der anderen gelöscht, die letzte in { $days ->
    [1] einem Tag
   *[other] { $days } Tagen
}. Es dauert länger, wenn keine neuen gemacht werden können.
delete-traces = In der Datenbank und ihren Kopien kann dieser Schlüssel noch eine Zeit lang verschlossen liegen. Wer mich betreibt, könnte ihn öffnen. Ist dessen eigener Schlüssel einmal gewechselt, kann das niemand mehr.
delete-whom-to-ask = Wen Sie fragen können, steht in /privacy.
delete-begin-anew = Um neu zu beginnen, schicken Sie /start.
delete-kept = Es wurde nichts gelöscht.
