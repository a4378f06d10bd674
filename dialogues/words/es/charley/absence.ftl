### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = No hay nada que recuperar. Su plan está donde lo dejó.
absence-welcome = Me alegra verle. Su plan está donde lo dejó. ¿Seguimos?
absence-do-they-help = ¿Todavía ayudan los recordatorios? Si no dice nada, siguen sin sonido.
absence-they-help = Bien. Siguen, y vuelven a sonar.
absence-ended = Los recordatorios de la noche quedan desactivados. Su diario se conserva, y /settings los trae de vuelta.
absence-ended-in-silence = Hace un tiempo que no sé nada de usted, así que los recordatorios de la noche paran ahora. Su diario se conserva. /settings los trae de vuelta.
button-they-help = Sí, ayudan
button-stop-reminders = Pararlos
