### Help and privacy. Rules: see charley.ftl.

## safety

help-commands = /log - a cramp, now
    /checkin - how last night was
    /bedtime - bedtime and reminders
    /stretch - the bedtime stretch
    /triggers - what can go with your cramps
    /plan - eight weeks, one small habit
    /report - your diary, and correcting it
    /settings - reminders on, off, earlier, later
    /export - all your data
    /delete - remove all your data
    /privacy - what is kept, and why
    /cancel - stop what is being asked
help-commands-young = /log - a cramp, now
    /checkin - last night
    /bedtime - your night
    /report - your diary
    /settings - check-in on, off
    /export - your data
    /delete - remove your data
    /privacy - what I keep
    /cancel - stop asking
help-no-emergency-service =
    { $heard ->
        [nothing] I cannot send help, and nobody is watching this chat. I cannot see danger in what you type in this language. In an emergency call your local emergency number.
        [emergencies] I cannot send help, and nobody is watching this chat. I spot many emergencies in your words, but not all, and no other danger signs. In an emergency call your local emergency number.
       *[all] I cannot send help, and nobody is watching this chat. I spot many danger signs in your words, but not all. In an emergency call your local emergency number.
    }
# Each part between commas is a sign. None may be left out. A fit is a seizure.
help-emergency = <b>Call your local emergency number now:</b>
    Chest pain, sudden trouble breathing, coughing blood. Passing out with one of these, with heart disease, or with an injury.
    A leg suddenly very painful, cold, pale, blue, numb or weak, or that will not move.
    Face drooping, slurred speech, sudden weakness. Loss of bladder or bowel control.
    Stiff jaw, trouble swallowing, spasms all over.
    Very ill from losing fluid: confusion, a faint, fits, a racing heart at rest.
    New confusion that stays. A fit.
    A fall with any of these: a blow to the head, hip pain, you cannot stand, or you take a blood thinner.
    A vein that bleeds. Bleeding that does not stop on a blood thinner.
    Low sugar and drowsy, confused or not able to swallow.
    Pee like cola, or very bad muscle pain or weakness, with a statin or after hard exercise.
    Bleeding while on quinine. Ill after contact with a poison.
    Thoughts of harming yourself.
help-today = <b>Get medical help today:</b>
    One leg swollen and sore, or hot, red or darker than usual.
    A cramp that is still there after 10 minutes of stretching. Is the leg cold, pale, numb or swollen too? Call your emergency number.
    A foot that hurts lying flat, a sore that will not heal, black skin.
    With diabetes: a red, hot or swollen foot, or a new wound on it.
    No pee all day. You passed out, and nothing else. A fall that hurt you, or a second fall.
    A vein that is hard and sore. A big bruise on a blood thinner. Low sugar.
    New weakness or numbness.
    Cramps in belly, chest or arms after losing fluid.
    Cramps after a dirty cut or a poison.
    Yellow skin or eyes.
    New muscle pain on a statin. Bruises or ringing ears on quinine.
    Pregnant or a new mother: bad headache, changes in sight, pain under the ribs, vomiting, sudden swelling.
help-book = <b>Book a visit:</b>
    Calf pain on walking. Both legs swell. Weak or numb for long.
    Dizzy when you stand up. A long cramp, over 10 minutes, now gone.
    Liver disease with new cramps.
    Cramps three nights a week for two weeks, or tired by day.
help-sleep-head = <b>For better sleep</b>
help-sleep-evidence = These are common tips. Few of them have been tested one by one.
privacy-what = <b>What I keep:</b> your answers, your question for the doctor, cramps and notes, check-ins, sleep, naps, your plan, tests, warning signs in your own words, reminders sent, what I found in your nights, bedtime, time zone, settings and chat number. No name.
privacy-who = I use it only to coach and remind you. It is kept locked, with a key used for you alone. Whoever runs me could open it.
privacy-operator = I am run by: { $operator }
privacy-no-operator = Whoever runs me has not given a name or contact here.
privacy-consented = You agreed on { $day } at { $time }.
privacy-no-consent = You have not been through the setup. A cramp from /log is kept all the same.
privacy-sound = At night nothing I send makes a sound, except my answer to an emergency that you tell me about. Your time zone tells me which number to name. /settings says how to set your own.
privacy-rights = /export gives you all of it. /delete removes it and takes your consent back.
privacy-traces = After /delete, the database may hold locked traces for a while. Once the one who runs me changes their own key, nobody can open those.
