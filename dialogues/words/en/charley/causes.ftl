### The results, by cause. Rules: see charley.ftl.

## safety

button-ask-again = Ask me again
results-head = <b>What you told me that can go with cramps</b>
results-first = <b>Worth a look first</b>
results-maybe = <b>Maybe</b>
results-less = <b>Less likely</b>
results-unknown = <b>Not known</b>
results-not-asked = <b>Not asked yet</b>
results-otherwise = { $name } (your nights say otherwise)
level-first = worth a look first
level-maybe = maybe
level-less = less likely
level-unknown = not known
level-not-asked = not asked yet
results-blood-test = Minerals in your blood: only a blood test can answer this.
habits-head = <b>Habits to try</b>
habit-drink = 1. Drink a little through the whole day. Six to eight cups is a usual guide.
habit-drink-limit = 1. Drinks: keep to what your doctor or nurse said. Not sure if you have a limit? Ask them.
habit-food = 2. Eat foods with potassium, calcium and magnesium, such as beans, greens, nuts, fruit and dairy. Told to avoid any of them? Then do as you were told.
habit-food-ask = 2. Ask your doctor or nurse which foods are right for you. Some hold a lot of potassium.
habit-stretch = 3. Stretch your calf and the back of your thigh just before bed: /stretch
habit-move-heart = 4. Try not to sit or stand still for long. Move a little each hour, as your doctor or nurse allows.
habit-move = 4. Try not to sit or stand still for long. Move a little each hour, and on most days. Aim for a weight that suits you.
habit-pregnant = 5. Pregnant? Tell your midwife or doctor about the cramps.
treatments-head = <b>What has been tried</b>
treatment-stretch = Stretching the calf and the back of the thigh before bed: in one small trial, 80 people over 55 had about 1 fewer cramp a night after six weeks. Their pain was a little less, about 1 point out of 10. The evidence is weak. In another trial, of the calf only, people on quinine saw no change. Try it for six weeks, then look at your diary.
treatment-diltiazem = Diltiazem is a heart medicine. In one trial with 13 people there were fewer cramps. The evidence is very weak. Only a doctor can say if it is for you.
treatment-doctor = If cramps are very bad or often spoil your sleep, a doctor may discuss other options with you. Ask before you change any medicine.
