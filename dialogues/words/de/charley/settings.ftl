### The settings. Rules: see charley.ftl.

summary-which-day = An welchem Morgen soll ich Ihre Woche zusammenfassen? Es kommt ohne Ton.
button-summary = Wochenrückblick
button-no-summary = Kein Rückblick
settings-changed = Geändert.
settings-water-waits = Notiert. Das Wasser bleibt vorerst aus.
settings-unknown = Das habe ich nicht verstanden. Versuchen Sie eins davon: <code>/settings water off</code>, <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-limit = Das habe ich nicht verstanden. Versuchen Sie eines davon: <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-young = Das habe ich nicht verstanden. Versuchen Sie eines davon: <code>/settings checkin on</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-hours = Schlafenszeit { $bedtime }, Aufstehen { $rising }, Ortszeit { $place }.
settings-no-hours = Noch keine Schlafenszeit. Mit /bedtime stellen Sie sie ein.
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] Wasser: an, { $minutes } Minuten vor dem Schlafen
       *[off] Wasser: aus
    }
settings-stretch =
    { $switch ->
        [on] Dehnen: an, { $minutes } Minuten vor dem Schlafen
       *[off] Dehnen: aus
    }
settings-checkin =
    { $switch ->
        [on] Morgenfragen: an
       *[off] Morgenfragen: aus
    }
settings-tips =
    { $switch ->
        [on] Schlaftipps: an
       *[off] Schlaftipps: aus
    }
settings-sleep-times = Schlafzeiten: an, bis zur Nacht vom { $day }
settings-no-sleep-times = Schlafzeiten: aus
settings-sleep-times-begin = Bis zur Nacht vom { $day } fragen die Morgenfragen auch, wann Sie ins Bett gegangen, eingeschlafen und aufgestanden sind. So sehen Sie und Ihre Arztpraxis, wie lange Sie schlafen. Bitte schauen Sie dafür nicht auf die Uhr: Eine Schätzung genügt.
settings-summary =
    { $weekday ->
        [1] Ihre Woche: am Montagmorgen
        [2] Ihre Woche: am Dienstagmorgen
        [3] Ihre Woche: am Mittwochmorgen
        [4] Ihre Woche: am Donnerstagmorgen
        [5] Ihre Woche: am Freitagmorgen
        [6] Ihre Woche: am Samstagmorgen
       *[7] Ihre Woche: am Sonntagmorgen
    }
settings-no-summary = Ihre Woche: aus
settings-pictures = Bilder: { $light }
settings-emergency = Notrufnummer: { $number }
settings-emergency-own = Notrufnummer: { $number }, von Ihnen eingestellt
settings-no-emergency = Notrufnummer: Ihre örtliche
settings-emergency-form = Schicken Sie die Nummer nur mit Ziffern und Leerzeichen. Sie darf mit + beginnen und hat höchstens 15 Ziffern. So: <code>/settings emergency 111</code>
settings-trial = Ihr Test: { $name }
settings-fewer = Weniger Erinnerungen ans Dehnen, wie gewünscht: <code>/settings stretch on</code> bringt alle zurück.
settings-paused = Die Erinnerungen machen Pause bis { $day }.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = Sie können auch schreiben: <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-limit = Sie können auch schreiben: <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-young = Sie können auch das schreiben: <code>/settings pause 7</code>, <code>/settings checkin on</code>
settings-water-range = Das Wasser kann { $from } bis { $to } Minuten vor dem Schlafen kommen.
settings-stretch-range = Die Dehnung kann { $from } bis { $to } Minuten vor dem Schlafen kommen.
settings-too-close = Das Wasser muss mindestens 15 Minuten vor der Dehnung kommen. Es wurde nichts geändert.
settings-languages = Diese Sprachen spreche ich bisher: { $languages }
languages-which = Welche Sprache soll ich sprechen?
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = Ich kann bis zu { $days ->
    [1] einen Tag
   *[other] { $days } Tage
} Pause machen.
stopped = Keine Erinnerungen mehr. Ihr Tagebuch bleibt, und /log geht jederzeit.
button-settings = Einstellungen
button-switch-water =
    { $switch ->
        [on] Wasser: einschalten
       *[off] Wasser: ausschalten
    }
button-switch-stretch =
    { $switch ->
        [on] Dehnen: einschalten
       *[off] Dehnen: ausschalten
    }
button-switch-checkin =
    { $switch ->
        [on] Morgenfragen: einschalten
       *[off] Morgenfragen: ausschalten
    }
button-switch-sleep-times =
    { $switch ->
        [on] Schlafzeiten: einschalten
       *[off] Schlafzeiten: ausschalten
    }
button-switch-tips =
    { $switch ->
        [on] Schlaftipps: einschalten
       *[off] Schlaftipps: ausschalten
    }
light-night = dunkel am Abend und in der Nacht
light-dark = immer dunkel
light-light = immer hell
light-which = Wann möchten Sie Bilder mit dunklem Hintergrund?
button-lights = Dunkle oder helle Bilder
button-light-night = Abends und nachts
button-light-dark = Immer
button-light-light = Nie
button-pause = 7 Tage Pause
button-resume = Pause beenden
button-change-bedtime = Schlafenszeit ändern
