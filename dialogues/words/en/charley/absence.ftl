### After a long silence: never a count of missed days, never a reproach.

absence-plan-waits = Nothing to catch up on. Your plan waits where it was.
absence-welcome = Good to see you. Your plan waits where it was. Shall we go on?
absence-do-they-help = Do the reminders still help? If you say nothing, they come without a sound from tomorrow on.
absence-they-help = Good. They go on as they are.
absence-ended = The evening reminders are off. Your diary stays, and /settings brings them back.
absence-ended-in-silence = I have heard nothing for a while, so the evening reminders stop now. Your diary stays. /settings brings them back.
button-they-help = Yes, they help
button-stop-reminders = Stop them
