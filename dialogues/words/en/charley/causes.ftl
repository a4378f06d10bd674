### The results, by cause. Rules: see charley.ftl.

button-ask-again = Ask me again
results-head = <b>What you told me that can go with cramps</b>
level-first = worth a look first
level-maybe = maybe
level-less = less likely
level-unknown = not known
level-not-asked = not asked yet
results-blood-test = Body salts: only a blood test can answer this.
button-open-cause = { $name } ›
habits-head = <b>Habits to try</b>
habit-drink = 1. Drink a little through the whole day. Six to eight cups is a usual guide. Pale pee is a good sign.
habit-drink-limit = 1. Drinks: keep to what your care team said. Not sure if you have a limit? Ask them.
habit-food = 2. Eat foods with potassium, calcium and magnesium, such as beans, greens, nuts, fruit and dairy. Told to avoid any of them? Then do as you were told.
habit-food-ask = 2. Ask your care team which foods are right for you. Some hold a lot of potassium.
habit-stretch = 3. Stretch your calf and the back of your thigh just before bed: /stretch
habit-move = 4. Try not to sit or stand still for long. Move a little each hour, and on most days. Aim for a weight that suits you.
habit-pregnant = 5. Pregnant? Tell your midwife or doctor about the cramps.
treatments-head = <b>What has been tried</b>
treatment-stretch = Stretching calf and back of thigh before bed: in one small trial, 80 people over 55 had about 1 cramp fewer a night after six weeks. In another, calf only, people on quinine saw no change. Try it for six weeks, then look at your diary.
treatment-magnesium = Magnesium tablets did not help older adults in trials. In pregnancy the results differ. Kidney disease, pregnant or on other medicines? Ask before you take any.
treatment-calcium = Calcium tablets have not been shown to help cramps.
treatment-k2 = Vitamin K2: in one trial, 199 people over 65 in China had fewer cramps. One trial is too little, so I do not suggest it. Never with warfarin.
treatment-salts = Do not add potassium or salt substitutes unless your doctor says so.
treatment-quinine = I never suggest quinine. It can have serious side effects. Tonic water has it too, and some people react. Do you take quinine? Go over it with your doctor. Bruises, bleeding or ringing ears? Get help quickly.
treatment-doctor = If cramps often spoil your sleep, a doctor may discuss other options with you. Keep taking your medicines, and ask first.
