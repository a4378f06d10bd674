### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = Es gibt nichts nachzuholen. Ihr Plan ist da, wo Sie ihn gelassen haben.
absence-welcome = Schön, dass Sie da sind. Ihr Plan ist da, wo Sie ihn gelassen haben. Machen wir weiter?
absence-do-they-help = Helfen die Erinnerungen noch? Wenn Sie nichts sagen, gehen sie ohne Ton weiter.
absence-they-help = Gut. Die Erinnerungen gehen weiter, und Sie hören sie wieder.
absence-ended = Die Erinnerungen am Abend sind aus. Ihr Tagebuch bleibt, und mit /settings kommen sie zurück.
absence-ended-in-silence = Ich habe eine Weile nichts gehört. Darum enden die Erinnerungen am Abend jetzt. Ihr Tagebuch bleibt. Mit /settings kommen sie zurück.
button-they-help = Ja, sie helfen
button-stop-reminders = Beenden
