### The first questions. Rules: see charley.ftl.

start-what-i-am = I am Charley, a habit coach and cramp diary: I do not diagnose or treat, no person reads along, and in an emergency please call your local emergency number.
start-consent = Tap <b>Set me up</b> and I keep what you tell me about your health, to coach and remind you, until /delete removes it all.
start-again = Good to see you again. What would you like to do?
button-set-up = Set me up
button-start-again = Start the questions again
button-open-question = Back to the open question
cancelled = Stopped. What you told me so far is kept.
nothing-to-cancel = Nothing is open right now.
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = Stop here for now
