### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = Навёрстывать ничего не нужно. Ваш план там, где вы его оставили.
absence-welcome = Хорошо, что вы здесь. Ваш план там, где вы его оставили. Продолжим?
absence-do-they-help = Напоминания ещё помогают? Если вы ничего не скажете, они будут приходить дальше, без звука.
absence-they-help = Хорошо. Они продолжаются, и снова со звуком.
absence-ended = Вечерние напоминания выключены. Дневник остаётся, а вернуть их можно в /settings.
absence-ended-in-silence = От вас уже давно ничего не слышно, поэтому вечерние напоминания теперь прекращаются. Дневник остаётся. Вернуть их можно в /settings.
button-they-help = Да, помогают
button-stop-reminders = Прекратить
