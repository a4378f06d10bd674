### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = There is nothing to catch up on. Your plan is where you left it.
absence-welcome = Good to see you. Your plan is where you left it. Shall we go on?
absence-do-they-help = Do the reminders still help? If you say nothing, they go on without a sound.
absence-they-help = Good. They go on, and you hear them again.
absence-ended = The evening reminders are off. Your diary stays, and /settings brings them back.
absence-ended-in-silence = I have heard nothing for a while, so the evening reminders stop now. Your diary stays. /settings brings them back.
button-they-help = Yes, they help
button-stop-reminders = Stop them
