# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
bot-name = Charley
bot-short-description = تشنجات الساق الليلية (الشد العضلي): مرشد لعاداتك وسجلّ. ليست خدمة طوارئ.
bot-description = أنا Charley، مرشد للعادات وسجلّ للتشنجات لمن تأتيهم تشنجات الساق (الشد العضلي) في الليل. أسأل عن العادات، وأحفظ سجلّك، وأذكّرك بتمرين الإطالة. لا أشخّص ولا أعالج. في حالة الطوارئ اتصل برقم الطوارئ في بلدك.
command-start = البداية أو المتابعة
command-log = عندي تشنج الآن
command-checkin = كيف كانت الليلة الماضية؟
command-bedtime = ضبط موعد النوم والتذكيرات
command-triggers = ما قد يأتي مع تشنجاتي
command-stretch = تمرين الإطالة قبل النوم
command-report = سجلّي بالأرقام
command-settings = التذكيرات وغيرها
command-export = الحصول على كل بياناتي
command-delete = حذف كل بياناتي
command-privacy = ماذا يُحفظ، ولماذا
command-help = ما أستطيع فعله
command-cancel = وقف الأسئلة الحالية

### Buttons that many messages share

button-languages = اللغة
# Said where it is true. In English nobody sees it.
language-unread = برنامج هو الذي نقل كلامي إلى هذه اللغة. لم يقرأه بعد أحد من أهل اللغة ولا أحد من الأطباء.
button-skip = تخطّي
button-back = رجوع
button-done = تم
button-go-on = متابعة
button-leave-it = يبقى كما هو
button-ask-me = اسألني
number = { $number }
part-of = { $part } من { $all }
clock = { $time }
day-and-clock = { $day }، { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
day = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
 } { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
 }
weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
 }
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = الليلة التي بدأت مساء { $day }

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = سُجّل.
toast-old-button = هذا الزر لم يعد مستعملًا.
toast-old-offer = هذا الزر قديم جدًا. لتشنج جديد أرسل: /log
toast-already-gone = هذا التسجيل لم يعد موجودًا.
toast-first-question = هذا هو السؤال الأول.
toast-tick-or-skip = اختر واحدًا أو أكثر، أو اضغط «تخطّي».
toast-no-time-left = موعد النوم قريب جدًا، لا وقت لذلك.
toast-nothing-open = لا يوجد سؤال مفتوح للعودة إليه.

### Start

consent-line = أحفظ إجاباتك هنا لكي أرشدك. لمعرفة المزيد: /privacy، وللحذف: /delete
button-log-now = عندي تشنج الآن
dialogue-changed = تغيّرت أسئلتي منذ آخر حديث بيننا، لذلك أبدأ هذا الجزء من جديد. إجاباتك السابقة محفوظة.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = كم كان الألم؟ 0 يعني لا ألم. و10 يعني أشد ألم ممكن.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = قلت لي عن علامة تحذير. تذكيرات المساء متوقفة حتى يفحصها طبيب أو ممرض، أو حتى تزول. للمزيد: /stretch

##

### Questions: the way through

progress = { $question } من { $questions }
progress-part = { $name } · { $question } من { $questions }
part-safety = السلامة أولًا
part-hours = أمسياتك
part-age = عمرك
part-is-it-cramp = هل هو تشنج؟
part-plan = الخطة
part-conditions = صحتك
part-offer = عندي بضعة أسئلة أخرى. الجزء التالي: { $name }
button-ask-me-now = اسألني الآن
button-ask-each-morning = اسألني كل صباح
button-page-for-doctor = صفحة للطبيب
## safety

for-young = هذا ما أستطيع أن أقدّمه لك: المساعدة أثناء التشنج، وحفظ سجلّك. اعرض السجلّ على أبيك أو أمك، واسألا طبيبًا عنه معًا. إرشادي للكبار.
for-adults = نصائحي وتذكيراتي للكبار. من فضلك اسأل طبيبًا عن تشنجاتك، مع والديك. أستطيع مساعدتك أثناء التشنج، وأحفظ سجلّك: /log
not-cramp = ما تصفه قد لا يكون تشنجًا. يستطيع طبيب أو ممرض أن يعرف الفرق. إجاباتك موجودة في صفحتك للطبيب.

##

start-with-this = <b>ابدأ بهذا:</b> { $step }
words-so-far = حتى الآن: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = هذا دليل للعادات، وليس تشخيصًا.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = من المرجّح أنه يأتي مع تشنجات أكثر عندك.
link-fewer-likely = من المرجّح أنه يأتي مع تشنجات أقل عندك.
## safety

link-drink-limit = السوائل: التزم بما قاله طبيبك أو الممرض، مهما قالت لياليك.

##

link-tangled = كثيرًا ما يأتي في الأيام نفسها مع هذا: { $name }. لا أستطيع أن أفصل بينهما تمامًا.
name-stretch-done = تمرين الإطالة قبل النوم
name-water-done = ماء المساء

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = إيقاف الاختبار
name-walk = مشي قصير في المساء

### Opening a cause

button-habits = عادات للتجربة
button-treatments = ما جُرّب حتى الآن
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = حبوب المغنيسيوم لم تساعد كبار السن في الدراسات. وفي الحمل لا تتفق الدراسات. مرض في الكلى، أو حمل، أو حبوب أخرى؟ اسأل طبيبًا أو صيدليًا أولًا.
treatment-quinine = لا أقترح الكينين أبدًا. قد تكون له آثار جانبية خطيرة. وهو موجود أيضًا في ماء التونيك، وبعض الناس يحدث لهم رد فعل تجاهه. تتناول الكينين؟ راجع الأمر مع طبيبك. كدمات أو نزيف أو طنين في الأذنين؟ اطلب المساعدة بسرعة.
treatment-pickle = ماء المخلل: عند 74 شخصًا عندهم تشمّع في الكبد، خفّفت رشفة أثناء التشنج الألم أكثر من الماء. الدليل ضعيف، ولم يختبره أحد عند غيرهم. هو مالح جدًا، لذلك اسأل طبيبك أولًا.
treatment-salts = لا تتناول بوتاسيوم إضافيًا ولا بديل الملح إلا إذا قال طبيبك ذلك. الزيادة فيه قد تضر القلب.
treatment-calcium = لم يثبت أن حبوب الكالسيوم تساعد في التشنجات.
treatment-b-vitamins = فيتامينات B: في دراسة صغيرة جدًا، قلّت التشنجات عند كبار سن عندهم ارتفاع في ضغط الدم. الدليل ضعيف جدًا.
treatment-k2 = فيتامين K2: في دراسة واحدة في الصين شملت 199 شخصًا فوق 65 سنة، قلّت التشنجات. دراسة واحدة لا تكفي، لذلك لا أقترحه. قد يناقشه طبيب معك. ولا يُتناول أبدًا مع الوارفارين.

##

### Bedtime

bedtime-later = لا بأس. لا تأتي تذكيرات حتى أعرف موعد نومك ومكانك. يمكن ضبطهما في أي وقت: /bedtime
night-too-long = هكذا تكون الليلة أطول من 16 ساعة. من فضلك أرسل وقتًا آخر.
coming-water = الماء القادم: { $time }.
coming-stretch = تمرين الإطالة القادم: { $time }.
coming-checkin = سؤال الصباح القادم: { $time }.
coming-nothing = لن تأتي تذكيرات.
coming-walk = المشي القادم: { $time }.
coming-summary = الخلاصة الأسبوعية القادمة: { $time }.
## safety

water-limit = قلت لي إن هناك حدًّا للسوائل التي تشربها. لا أرسل تذكيرات بالماء. من فضلك التزم بهذا الحدّ.
water-illness = مع ما قلته لي عن صحتك، قد تضر كثرة السوائل. لذلك لا أرسل تذكيرات بالماء. اسأل طبيبك أو الممرض عن القدر المناسب لك.
water-fast = لا أرسل تذكيرات بالماء أثناء صيامك. وقت الشرب أنت تختاره.
water-not-told = لا أرسل تذكيرات بالماء حتى أعرف أنه لا يوجد حدّ للسوائل التي تشربها.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = انتهى تمرين الإطالة. نومًا هنيئًا.

### Check-in

entry-label = { $time } · { $severity } من 10
entry-label-bare = { $time }
entry-no-time = بلا وقت
# One more time of a list: "02:10, 03:12".
listed = { $before }، { $one }
known-cramps = { $cramps ->
    [zero] لم يُسجّل حتى الآن أي تشنج.
    [one] سُجّل حتى الآن تشنج واحد.
    [two] سُجّل حتى الآن تشنجان.
    [few] سُجّل حتى الآن { $cramps } تشنجات.
    [many] سُجّل حتى الآن { $cramps } تشنجًا.
   *[other] سُجّل حتى الآن { $cramps } تشنج.
 }
known-cramps-at = { $cramps ->
    [zero] لم يُسجّل حتى الآن أي تشنج: { $times }.
    [one] سُجّل حتى الآن تشنج واحد، الساعة { $times }.
    [two] سُجّل حتى الآن تشنجان، الساعة { $times }.
    [few] سُجّل حتى الآن { $cramps } تشنجات، الساعة { $times }.
    [many] سُجّل حتى الآن { $cramps } تشنجًا، الساعة { $times }.
   *[other] سُجّل حتى الآن { $cramps } تشنج، الساعة { $times }.
 }
sleep-times-usual = إلى السرير نحو الساعة { $bed }، والنهوض نحو الساعة { $up }.
button-full-form-on = بدء سجلّ نوم كامل
button-full-form-off = إنهاء سجلّ النوم الكامل
sleep-in-bed-odd = هذا لا يوافق الليلة التي حكيت لي عنها. من فضلك اضغط أو اكتب من جديد متى دخلت إلى السرير.
sleep-last-woke-odd = هذا الوقت ليس بين الذهاب إلى السرير والنهوض. من فضلك اضغط أو اكتب من جديد متى استيقظت آخر مرة.
sleep-times-odd = هكذا تكون الليلة أقل من ساعتين أو أكثر من 16 ساعة. من فضلك اضغط أو اكتب من جديد متى نهضت. لتغيير وقت الذهاب إلى السرير اضغط «رجوع».
together = اضغط على ما تعرفه: الساق، المكان، المدة، ما ساعد. ثم «تم».
details-of = عن التشنج، الساعة { $time }:

### Report

report-missing-not-clear = ربما كان هناك تشنج في ليلة لم تخبرني عنها.
button-last-nights = آخر عشر ليالٍ
entry-minutes-typed = { $minutes ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] أبحث عن حالات الطوارئ فيما تكتبه بهذه اللغة، ويفوتني بعضها. علامات الخطر الأخرى لا أراها. إذا كان هناك شيء غير طبيعي، فاضغط على الزر. في حالة الطوارئ اتصل برقم الطوارئ في بلدك.
       *[nothing] لا أستطيع أن أرى الخطر فيما تكتبه بهذه اللغة. إذا كان هناك شيء غير طبيعي، فاضغط على الزر. في حالة الطوارئ اتصل برقم الطوارئ في بلدك.
    }
button-something-is-wrong = هناك شيء غير طبيعي
button-when-to-get-help = متى أطلب المساعدة

##

button-sleep-tips = نصائح لنوم أفضل
export-caption = بياناتك من Charley

## The plan, in what several say.

report-counts = ليالٍ فيها تشنج: { $nights }. كل التشنجات: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence = { $when }، { $do }.
plan-sentence-alone = { $do }.
plan-sentence-own = ما يذكّرني: «{ $cue }». عندها { $do }.
plan-kept = { $name }: { $yes } من { $counted }.
plan-kept-partly = { $name }: { $yes } من { $counted }، وجزئيًا: { $partly }.
plan-kept-none = { $name }: لم يُسجّل شيء بعد.
plan-kept-not-possible = { $days ->
    [zero] أيام لم يكن فيها ممكنًا: لا شيء.
    [one] لم يكن ممكنًا في يوم واحد.
    [two] لم يكن ممكنًا في يومين.
    [few] لم يكن ممكنًا في { $days } أيام.
    [many] لم يكن ممكنًا في { $days } يومًا.
   *[other] لم يكن ممكنًا في { $days } يوم.
 }
# $name is a habit, as it stands on its button.
kept-ask = { $name }: هل أمكن ذلك أمس؟
button-kept-yes = نعم
button-kept-partly = جزئيًا
button-kept-no = لا
button-kept-not-possible = لم يكن ممكنًا
plan-more-offer = هل أسأل ثلاثة أسئلة قصيرة؟ تساعدني على ألا أطلب منك أكثر من طاقتك.
note-at-night = هذا الوقت يقع في ليلك، وفيه ألتزم الهدوء. من فضلك اختر وقتًا في النهار.
plan-rested = انتهى الشهر. هل نتابع من المكان نفسه؟
## safety

plan-rests-until-opened = قلت لي عن أمر خطير، لذلك خطتك متوقفة. لا داعي للعجلة. تستمر الخطة عندما تفتحها.

##

plan-offer = في سجلّك الآن إجابات صباحية عددها { $mornings }. هل تريد خطة؟ ثمانية أسابيع، عادة صغيرة واحدة في كل مرة، والاختيار لك. يمكنك التوقف في أي وقت.
pack-over = انتهى الآن: { $name }.
pack-hours-back = موعد نومك عاد إلى { $bedtime }، بتوقيت: { $place }. للتغيير: /bedtime
pack-week-begins = أسبوع جديد. هل ما زال نومك الأساسي يبدأ الساعة { $bedtime }؟
plan-tiny = انتهت الاستراحة. لا شيء عليك تعويضه. لأسبوع واحد، هذا فقط:
button-pack-same-hours = نعم، كما هو
button-pack-new-hours = في وقت آخر
plan-smaller-offer = هل نجعلها أصغر؟
fewer-offer = صار تمرين الإطالة عادة الآن. هل أذكّرك أقل؟ مرة كل مساءين لمدة أسبوعين، ثم أيام الأحد.
button-fewer = تذكيرات أقل
no-more-offer = أذكّرك بتمرين الإطالة أيام الأحد فقط. هل أوقف هذا أيضًا؟
button-no-more = إيقاف التذكير
back-offer = تذكير الإطالة صار يأتي أقل، أو لا يأتي. هل تريده كل مساء من جديد؟
button-back-again = إعادة التذكير
button-plan-begin = نعم، من فضلك
button-plan-not-now = ليس الآن
button-plan-why = لماذا؟
button-plan-smaller = تصغير العادة
command-plan = ثمانية أسابيع، عادة صغيرة واحدة
button-plan-rest = توقف لمدة شهر
button-plan-stop = إيقاف الخطة
