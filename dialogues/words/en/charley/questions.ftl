### Answers to what people ask in words of their own. Rules: see charley.ftl.
### Sources: sources.md, "questions".

## safety

asked-bananas = Foods with potassium are fine for most people: beans, greens, nuts and fruit such as bananas. No trial shows that they end cramps. Only a blood test tells if you lack it. Kidney trouble? Ask a doctor first.
asked-bananas-ask = Ask your doctor or nurse which foods are right for you. Bananas and many other foods hold a lot of potassium. No trial shows that they end cramps. Only a blood test tells if you lack it.
asked-salt = I know of no trial of salt for night cramps. Sweated a lot? Drink with your meals, or take a rehydration drink. Heart, kidney or blood pressure trouble? Ask a doctor first.
asked-salt-ask = Ask your doctor before you take more salt or a salty drink. I know of no trial of salt for night cramps.
asked-soap = I know of no good trial of soap in the bed. Nobody can say that it helps.
asked-stockings = I know of no good trial of tight stockings for night cramps. Narrow arteries in the legs, or diabetes? Then wear them only if a doctor says so. A pharmacist can tell you more.
asked-water = Too little drink can go with cramps. But no trial shows that water ends night cramps. Six to eight cups spread over the day is a usual guide. Drink little before bed.
asked-water-limit = Keep to what your doctor or nurse said about drinks. Not sure if you have a limit? Ask them first. No trial shows that water ends night cramps.
asked-remedy = I know of no good trial of that for night cramps, so I cannot say that it helps. Ask a pharmacist if it is safe for you.
asked-painkillers = Painkillers work too slowly for a cramp. They may ease the soreness after it. Ask a pharmacist which one is safe for you.
asked-medicines = Some medicines can go with cramps: some water tablets, some inhalers, and now and then a statin. Keep taking yours. Ask your doctor or pharmacist if one of them could play a part.
asked-medicines-statin = Call your doctor, pharmacist or health line today. Tell them about the statin, and ask about the next tablet.
asked-pregnancy = Cramps are common in pregnancy, most of all in the last months. Stretch the calf gently. Tell your midwife or doctor, and take only what they suggest.
asked-alcohol = Alcohol can go with cramps at night, and it makes sleep worse. Try some evenings without, and see what your diary says. Do you drink a lot each day? Ask a doctor before you stop.
asked-coffee = I know of no trial of coffee and night cramps. But it keeps people awake. No coffee, cola or strong tea in the six hours before bed is a good rule.
asked-heat = During a cramp, stretch first. Then something warm, not hot, may ease it. So may something cold. Never on numb skin.
asked-bath = A warm bath is fine for most people and may help you wind down. I know of no trial of it for cramps. Not too hot. Sit a moment before you get out, and hold on.
asked-drive = You can get a cramp at the wheel. Stop where it is safe, get out and stretch. Very sleepy, or a leg that is weak or numb? Then do not drive.
asked-restless = During a cramp the muscle goes hard and hurts, and stretching ends it. An urge to move that walking eases is something else. A doctor can help with that. Not sure? Ask one.
asked-stretch = Stretch the calf and the back of the thigh, just before bed. Hold 10 seconds, three times each leg. In one small trial people over 55 had about 1 fewer cramp a night. /stretch shows you how.
asked-massage = During a cramp, stretch first. Then rub the muscle if you like. Never rub a leg that is swollen, hot or red.
asked-shoes = Shoes that hold your feet well may help. That is only an opinion: nobody has tested it. Flat, thin or high shoes all day can tire the calf.
asked-position = Toes that point down make the calf short. Keep the covers loose, so that they do not press on your feet. Lie the way you sleep best. From 28 weeks of pregnancy, settle on your side.
asked-exercise = For most people, yes. Walk or move a little on most days, and build up step by step. Much more than usual can go with cramps. Pain in the chest, or in the calf on walking? Ask a doctor first.
asked-sore = Most cramps last from seconds to ten minutes. The muscle may be sore for a day. Swollen, hot or red, or it does not go away? Get medical advice today.
asked-doctor = Your own doctor is the right one to begin with. Take your diary along: /report makes a page to print. Often no blood test is needed. The doctor decides.
asked-dangerous = Cramps at night are common. They hurt, but they are mostly harmless. Some signs need help: a leg that is swollen, cold, weak or numb, trouble breathing, a cramp that will not let go. Worried? Ask a doctor.
asked-dangerous-sign = You told me about a warning sign. What I said about it still holds: please get help as I said. If it gets worse, do not wait.
asked-fear = Many people dread the next cramp. It hurts, but it ends, and you know what to do: stretch, hold, breathe. Wide awake? Light on, sit up first. Then keep the light low until you are sleepy. Afraid on most nights? Tell a doctor.
asked-sleep = Awake for about 20 minutes? If it is safe for you, get up: light on, sit first, then stand. Once you sit again, keep the light low. Go back to bed when sleepy.
asked-why = Often nobody finds a cause. Tired muscles, toes that point down, long sitting or standing, some medicines and pregnancy can go with cramps. They come more often with age and in summer.
asked-who = I am Charley, a program. No person is watching this chat, and I am not a doctor. I keep your diary and know about cramps at night. In an emergency call your local emergency number.
asked-thanks = You are welcome. I wish you a calm night.
asked-hello = Hello! Is it a cramp, or would you like to know something?
button-my-causes = What goes with mine?
