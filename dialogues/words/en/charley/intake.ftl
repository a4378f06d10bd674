### The first questions. Rules: see charley.ftl.

## safety

start-what-i-am = Hello, I am Charley. I help adults with leg cramps at night: what to do during a cramp, a short stretch, and a diary for your doctor.
# What Charley is not. Exact, and nothing softer.
start-no-doctor = I am a program, not a doctor. I do not diagnose or treat. No one is watching this chat. In an emergency, call your local emergency number.
start-consent = <b>Set me up</b> takes five minutes, and you can stop at any time. I keep what you tell me until you send /delete.
start-again = Good to see you again. What would you like to do?
button-set-up = Set me up
button-start-again = Start the questions again
button-open-question = Back to the open question
cancelled = Stopped. What you told me so far is kept.
nothing-to-cancel = Nothing is open right now.
part-noted = Noted. Thank you.
evening-both = <b>All set.</b> Bed at { $bedtime }, up at { $rising }. Water: { $water }. Stretch: { $stretch }.
evening-stretch = <b>All set.</b> Bed at { $bedtime }, up at { $rising }. Stretch: { $stretch }.
evening-quiet = <b>All set.</b> Bed at { $bedtime }, up at { $rising }.
mostly-harmless = Cramps at night are common. They hurt, but they are mostly harmless. Often no cause is found.
start-with-stretch = Stretch just before bed. Try it now.
rest-each-morning = I have more questions: about your cramps, your health, and six things that can go with cramps. I can ask one part each morning, or all of it now.
rest-any-time = I have more questions: about your cramps, your health, and six things that can go with cramps. You can go on with them at any time: /start
parts-left = { $parts ->
    [1] One more part is left. /triggers shows what you have told me so far.
   *[other] { $parts } more parts are left. /triggers shows what you have told me so far.
 }
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = Stop here for now
