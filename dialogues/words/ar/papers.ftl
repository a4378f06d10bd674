# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = لطبيبي
doctor-head = <b>لطبيبك</b>
doctor-question = <b>سؤالك:</b> { $question }
doctor-not-printable = لا تستطيع الصفحة طباعة هذه الحروف. بدلًا منها سطر فارغ للكتابة.
doctor-signs-left-out = لا تستطيع الصفحة طباعة كل الصور الصغيرة في سؤالك. فهي تتركها.
doctor-page = <b>الصفحة</b> للطباعة، ورقة واحدة فيها الأعداد وما قلته لي. اختر الورق الذي في طابعتك.
doctor-nights = <b>الجدول</b> فيه سطر لكل ليلة، لبرنامج الجداول. سطره الأول فيه أسماء الأعمدة. الليلة غير المسجّلة مكتوب عليها أنها غير معروفة.
doctor-fhir = <b>ملف العيادة</b> فيه الشيء نفسه لبرامج العيادة (FHIR R4). اسمك ليس فيه.
doctor-full-form = <b>سجلّ النوم الكامل</b> يسأل 14 ليلة ما تسأله سجلّات النوم عند الأطباء.
doctor-full-form-on = <b>سجلّ النوم الكامل</b> يعمل حتى الليلة التي تبدأ مساء { $day }.
doctor-coming = ها هو. راجعه قبل أن تعطيه لأحد.
button-page-a4 = الصفحة، ورق A4
button-page-letter = الصفحة، ورق US Letter
button-nights-file = جدول الليالي
button-fhir-file = ملف العيادة
button-add-question = إضافة سؤال مني
button-change-question = تغيير سؤالي
button-no-question = بدون سؤالي
fhir-questionnaire = ما سُئل عنه
fhir-cramp = تشنج الساق في الليل
fhir-night = تشنجات الساق في ليلة واحدة، كما عدّها الشخص
fhir-sign = علامة تحذير ذكرها الشخص
fhir-from-memory = أُضيف من الذاكرة
fhir-urgency = المساعدة التي نصح بها Charley
fhir-looked-at = قيل إنها فُحصت
fhir-lying-down = الدخول إلى السرير
fhir-last-waking = آخر استيقاظ
fhir-bed = الذهاب إلى السرير مع محاولة النوم
fhir-up = النهوض
fhir-times = هل ذُكر هذان الوقتان
fhir-as-usual = قيل إنه كالمعتاد تقريبًا
fhir-told = مذكور
fhir-asleep = دقائق النوم، تقدير الشخص نفسه من سجلّ
urgency-emergency = فورًا
urgency-same-day = في اليوم نفسه
urgency-book = بحجز موعد
sign-lung-clot = صعوبة مفاجئة في التنفس، أو ألم في الصدر، أو سعال مع دم، أو إغماء
sign-leg-clot = ساق واحدة متورمة، دافئة أو حمراء أو أغمق لونًا، ومؤلمة
sign-cold-leg = ساق صارت فجأة مؤلمة جدًا، أو باردة، أو شاحبة، أو خدرة، أو ضعيفة
sign-foot-at-risk = ألم في القدم عند الاستلقاء، أو جرح أو قرحة لا تلتئم، أو جلد أسود
sign-walking-pain = ألم في بطة الساق مع المشي يتوقف بالراحة
sign-weakness = ضعف، أو ساق تنحف، أو رجفات مستمرة في العضلات
sign-stroke-spine = ضعف مفاجئ، أو مشكلة في الوجه أو الكلام أو التحكم في البول أو البراز
sign-numbness = خدر أو حرقان أو وخز لا يزول
sign-both-swollen = تورم في الساقين
sign-long-cramp = تشنج دام أكثر من 10 دقائق
sign-wide-cramps = تشنجات أيضًا في البطن أو الصدر أو الذراعين، أو رجفات في العضلات، بعد فقدان السوائل
sign-muscle-breakdown = ألم شديد في العضلات أو ضعف أو بول غامق مع الستاتين أو بعد جهد شديد
sign-statin-pain = ألم جديد في العضلات أو ضعف أو تشنجات مع الستاتين
sign-liver = اصفرار الجلد أو العينين، أو تورم البطن، أو مرض في الكبد مع تشنجات جديدة
sign-tetanus = تيبس الفك أو صعوبة البلع أو تشنجات في الجسم كله
sign-dirty-wound = تشنجات بعد جرح دخله تراب أو وسخ
sign-poison = تشنجات بعد التعرّض لسمّ
sign-dehydrated = حالة سيئة جدًا بعد فقدان السوائل: تشوش في الذهن، أو إغماء، أو نوبات صرع، أو تسارع دقات القلب
sign-preg-leg = حمل أو بعد الولادة: ساق واحدة مؤلمة أو متورمة أو ساخنة
sign-preg-pressure = حمل أو بعد الولادة: صداع شديد، أو تغيّر في النظر، أو ألم تحت الأضلاع، أو تورم مفاجئ
sign-quinine = كدمات أو نزيف أو بقع أو مشكلة في السمع أو النظر، مع تناول الكينين
sign-new-medicine = دواء جديد أو جرعة جديدة في الأسابيع الأربعة قبل بداية التشنجات
sign-often = تشنجات في ثلاث ليالٍ أو أكثر في الأسبوع لمدة أسبوعين
sign-sleepy-driving = غفوة أثناء القيادة
sign-breathing = شخير عالٍ أو توقف التنفس أثناء النوم
sign-long-bad-sleep = نوم سيئ منذ أكثر من ثلاثة أشهر يفسد النهار
sign-low-mood = مزاج حزين أو لا متعة في شيء في معظم الأيام منذ أسبوعين
sign-self-harm = أفكار عن إيذاء النفس
sign-confusion = تشوش مفاجئ في الذهن لا يزول، أو نوبة صرع
sign-no-pee = لا بول طوال اليوم
sign-faint = فقدان الوعي
sign-dizzy-standing = دوخة أو عدم ثبات عند الوقوف
sign-fall = سقوط
sign-diabetic-foot = سكري مع قدم حمراء أو ساخنة أو متورمة، أو جرح جديد
sign-bleeding-vein = وريد ينزف
sign-hard-vein = وريد قاسٍ، مؤلم، أحمر أو أغمق لونًا
sign-thinner-bleed = كدمة كبيرة أو تورم يكبر أو نزيف مع مميّع للدم
sign-low-sugar = هبوط السكر، أو رجفة وتعرق، مع دواء للسكري

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = هذا ما سيُضاف إلى سجلّك:
import-added = أُضيف إلى سجلّك:
import-nothing-new = لا شيء جديدًا فيه.
import-cramps = { $count ->
    [zero] 0 تشنج
    [one] تشنج واحد
    [two] تشنجان
    [few] { $count } تشنجات
    [many] { $count } تشنجًا
   *[other] { $count } تشنج
 }
import-nights = { $count ->
    [zero] 0 ليلة من أسئلة الصباح
    [one] ليلة واحدة من أسئلة الصباح
    [two] ليلتان من أسئلة الصباح
    [few] { $count } ليالٍ من أسئلة الصباح
    [many] { $count } ليلة من أسئلة الصباح
   *[other] { $count } ليلة من أسئلة الصباح
 }
import-answers = { $count ->
    [zero] 0 إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
 }
import-causes = { $count ->
    [zero] 0 نتيجة من إجاباتك
    [one] نتيجة واحدة من إجاباتك
    [two] نتيجتان من إجاباتك
    [few] { $count } نتائج من إجاباتك
    [many] { $count } نتيجة من إجاباتك
   *[other] { $count } نتيجة من إجاباتك
 }
import-signs = { $count ->
    [zero] 0 علامة تحذير
    [one] علامة تحذير واحدة
    [two] علامتا تحذير
    [few] { $count } علامات تحذير
    [many] { $count } علامة تحذير
   *[other] { $count } علامة تحذير
 }
import-trials = { $count ->
    [zero] 0 اختبار منتهٍ
    [one] اختبار واحد منتهٍ
    [two] اختباران منتهيان
    [few] { $count } اختبارات منتهية
    [many] { $count } اختبارًا منتهيًا
   *[other] { $count } اختبار منتهٍ
 }
import-announced = { $count ->
    [zero] 0 خبر قلته لك عن لياليك
    [one] خبر واحد قلته لك عن لياليك
    [two] خبران قلتهما لك عن لياليك
    [few] { $count } أخبار قلتها لك عن لياليك
    [many] { $count } خبرًا قلته لك عن لياليك
   *[other] { $count } خبر قلته لك عن لياليك
 }
import-profile = أوقاتك أو مكانك أو إعداداتك
import-here-already = { $lines ->
    [zero] لا شيء فيه موجود هنا من قبل.
    [one] شيء واحد فيه موجود هنا من قبل ويبقى كما هو.
    [two] شيئان فيه موجودان هنا من قبل ويبقيان كما هما.
    [few] { $lines } أشياء فيه موجودة هنا من قبل وتبقى كما هي.
    [many] { $lines } شيئًا فيه موجودة هنا من قبل وتبقى كما هي.
   *[other] { $lines } شيء فيه موجودة هنا من قبل وتبقى كما هي.
 }
import-problems = { $lines ->
    [zero] لا أسطر متعذّرة الإضافة:
    [one] سطر واحد لا تمكن إضافته:
    [two] سطران لا تمكن إضافتهما:
    [few] { $lines } أسطر لا تمكن إضافتها:
    [many] { $lines } سطرًا لا تمكن إضافتها:
   *[other] { $lines } سطر لا تمكن إضافتها:
 }
import-more = وغيرها: { $lines }.
import-bad-field = السطر { $line }: لا يمكن أن تكون في { $field } هذه القيمة: «{ $value }».
import-empty-field = السطر { $line }: هذه الخانة فارغة: { $field }.
import-bad-shape = السطر { $line }: أجزاؤه أقل أو أكثر من اللازم.
import-twice = السطر { $line }: هذا موجود في الملف مرتين.
import-taken = السطر { $line }: هذا تسجيل آخر في سجلّك: { $id }.
import-adding = تجري إضافته الآن.
import-left = لم يُضف شيء.
import-gone = لم أعد أستطيع الوصول إلى هذا الملف. من فضلك أرسله مرة أخرى.
import-failed = عذرًا، حدث خلل من جهتي مع ملفك. حُفظ لفحصه. سجلّك كما كان.
import-too-large = هذا الملف كبير جدًا. أقرأ ملفات حتى { $megabytes } ميغابايت. لم يتغيّر شيء.
import-not-text = لا أستطيع قراءة هذا كنص. أقرأ charley-export.json و charley-cramps.csv محفوظين بترميز UTF-8. في برنامج الجداول احفظه باسم «CSV UTF-8». لم يتغيّر شيء.
import-not-ours = هذا ليس سجلًّا مني. أقرأ charley-export.json و charley-cramps.csv. لم يتغيّر شيء. تحصل على الملفين من: /export
import-broken = الملف ينقطع أو فيه تلف عند السطر { $line }. لم يتغيّر شيء.
import-no-column = السطر 1: ينقص هذا العمود: «{ $column }». لم يتغيّر شيء.
import-foreign-column = السطر 1: لا أعرف هذا العمود: «{ $column }». لم يتغيّر شيء.
import-nights-table = جدول الليالي لا تمكن قراءته من جديد. من فضلك أرسل charley-export.json أو charley-cramps.csv من: /export
import-too-many = في هذا الملف أكثر من اللازم. أكثر ما أقرأه من الأسطر أو التسجيلات: { $most }. لم يتغيّر شيء.
import-no-room = مع هذا الملف يمتلئ سجلّك أكثر مما أستطيع. عدد التشنجات التي يتسع لها: { $cramps }. لم يتغيّر شيء.
button-import = إضافة
button-leave-file = تركه

### A diary that is too long for one file, or for Charley

export-parts = هذا كل ما أحفظه عنك. عدد الملفات: { $files }. كل ملف تمكن إعادة إرساله وحده.
diary-full = سجلّك ممتلئ، فلم أستطع كتابة هذا. لإخلاء مكان: /export، ثم احفظ الملفات، ثم: /delete. وبعد ذلك أعد إليّ أحدث ملف.
diary-nearly-full = { $cramps ->
    [zero] سجلّك ممتلئ تقريبًا. لم يبقَ مكان لتشنج آخر.
    [one] سجلّك ممتلئ تقريبًا. بقي مكان لتشنج واحد.
    [two] سجلّك ممتلئ تقريبًا. بقي مكان لتشنجين.
    [few] سجلّك ممتلئ تقريبًا. بقي مكان لـ { $cramps } تشنجات.
    [many] سجلّك ممتلئ تقريبًا. بقي مكان لـ { $cramps } تشنجًا.
   *[other] سجلّك ممتلئ تقريبًا. بقي مكان لـ { $cramps } تشنج.
 }

### What comes with a file

nights-caption = لياليك من Charley
fhir-caption = سجلّك لعيادة، من Charley
page-caption = صفحتك للطبيب، من Charley

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = سجلّ تشنجات الساق في الليل
page-nights = الليالي من { $from } إلى { $to }.
page-night = الليلة التي بدأت مساء { $day }.
page-name = الاسم: ______________________________   تاريخ الميلاد: ________________
page-effect = الأثر على النهار: { $told } ({ $day })
page-illnesses = أمراض مذكورة: { $told } ({ $day })
page-made = أُعدّت في { $made } مما سجّله الشخص مع Charley، وهو سجلّ على الهاتف.
page-date = { $day } { $year }
page-date-in-head = { $day } { $year }
page-list = { $first }، { $next }
page-count = { $what } ×{ $count }
page-two-weeks = آخر أسبوعين
page-four-weeks = آخر 4 أسابيع
page-since = منذ { $day }
page-window = { $when }: ليالٍ فيها تشنج { $with_cramp } من الليالي المسجّلة { $recorded }، والناقصة { $missing }. { $cramps ->
    [zero] لا تشنجات
    [one] تشنج واحد
    [two] تشنجان
    [few] { $cramps } تشنجات
    [many] { $cramps } تشنجًا
   *[other] { $cramps } تشنج
  }، { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole }.{ $tenth } في الأسبوع
page-too-few = الليالي أقل من أن تعطي عددًا في الأسبوع
page-missing = الليلة الناقصة ليست ليلة بلا تشنج. «في الأسبوع» تعني سبع ليالٍ مسجّلة. كل ما في الأسفل من آخر 4 أسابيع، إن لم يُذكر له تاريخ آخر.
page-no-nights = لا ليلة مسجّلة بعد.
page-severity = الألم، من 0 إلى 10: الأشد { $worst }، المعتاد { $usual } (ذُكر في { $told } من التشنجات، وعددها { $cramps }).
page-strip = مربع لكل ليلة، حتى 8 أسابيع، والأحدث في الآخر. التواريخ: أول مساء من كل أسبوع.
page-strip-clear = بلا تشنج
page-strip-cramp = تشنج، أشد ألم من 0 إلى 10
page-strip-cramp-only = تشنج، الألم غير مذكور
page-strip-unknown = ليلة ناقصة
page-strip-said = ليلة بعد ليلة، والأحدث في الآخر. الليلة غير المذكورة كانت بلا تشنج. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = الأسبوع من { $from }: تشنجات في { $cramps }؛ ناقصة { $unknown }.
page-strip-week-cramps = الأسبوع من { $from }: تشنجات في { $cramps }.
page-strip-week-unknown = الأسبوع من { $from }: ناقصة { $unknown }.
page-strip-week-clear = الأسبوع من { $from }: كله بلا تشنج.
page-minutes-under-1 = أقل من دقيقة
page-minutes-1-to-5 = 1 إلى 5 دقائق
page-minutes-5-to-10 = 5 إلى 10 دقائق
page-minutes-over-10 = أكثر من 10 دقائق
page-length = المدة: الأكثر تكرارًا { $usual }، الأطول { $longest }.
page-lengths = كل المدد: { $all }
page-legs = الساق: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = الساق غير مذكورة
page-no-muscle = المكان غير مذكور
page-band = { $from }–{ $to }
page-no-time = الوقت غير معروف
page-by-day = في النهار، من { $rising } إلى { $bedtime }: { $cramps }
page-slept = النوم في الليالي: { $list }
page-up-often = القيام إلى الحمّام مرتين أو أكثر: { $times } من الليالي المذكورة، وعددها { $told }
page-by-day-not-asked = الأثر على النهار: لم يُسأل عنه
page-sleep-times = أوقات النوم، تقدير المريض، من سجلّ: { $told ->
    [zero] 0 ليلة مذكورة
    [one] ليلة واحدة مذكورة
    [two] ليلتان مذكورتان
    [few] { $told } ليالٍ مذكورة
    [many] { $told } ليلة مذكورة
   *[other] { $told } ليلة مذكورة
  }، منها بأوقات «كالمعتاد»: { $as_usual }.
page-bed = إلى السرير مع محاولة النوم: { $times }
page-up = النهوض: { $times }
page-clock = عادةً { $middle }
page-clock-spread = عادةً { $middle }، من { $earliest } إلى { $latest }
page-asleep-after = الوقت حتى النوم: { $list }
page-awake-for = الوقت بلا نوم بعد ذلك، في المجموع: { $list }
page-lying-down = الدخول إلى السرير: { $times }
page-last-waking = آخر استيقاظ: { $times }؛ الدقائق قبل النهوض نحو { $minutes }
page-woke-times = مرات الاستيقاظ: { $list }
page-naps = النوم في النهار: { $list }
page-naps-late = النوم في النهار: { $list }؛ بعد الساعة الثالثة عصرًا ×{ $late }
page-asleep-trying = في السرير مع محاولة النوم نحو { $in_bed } س؛ النوم من { $low } إلى { $high } س؛ كفاءة النوم من { $part_low } إلى { $part_high } % (عدد الليالي { $nights }؛ تقدير المريض، من سجلّ).
page-asleep = في السرير نحو { $in_bed } س؛ النوم من { $low } إلى { $high } س؛ كفاءة النوم من { $part_low } إلى { $part_high } % (عدد الليالي { $nights }؛ تقدير المريض، من سجلّ).
page-woke-by = ما منع النوم: { $list } (سُئل عنه في { $asked ->
    [zero] 0 ليلة
    [one] ليلة واحدة
    [two] ليلتين
    [few] { $asked } ليالٍ
    [many] { $asked } ليلة
   *[other] { $asked } ليلة
  })
page-helped = ما ساعد أثناء التشنج: { $helped }
page-habit = عادة، منذ { $from }: { $habit }. الأيام التي تمت فيها { $yes } من الأيام المذكورة { $told }؛ { $fate }
page-habit-once = عادة، منذ { $from }: { $habit }؛ { $fate }
page-habit-goes-on = مستمرة
page-habit-settled = صارت ثابتة، كما يقول الشخص
page-habit-given-up = تُركت في { $to }
page-habit-made-worse = تُركت في { $to }: «جعلت الأمور أسوأ»
fhir-plan = خطة: عادات صغيرة اختارها الشخص
fhir-habits = كل عادة، ومنذ متى، وفي كم من الأيام المذكورة تمت، وما صار إليه أمرها
page-stretched = الإطالة قبل النوم، في آخر 8 أسابيع: { $times } من الأمسيات المذكورة، وعددها { $told }
page-alcohol = الكحول: { $times } من الأيام المذكورة، وعددها { $told }
page-caffeine = قهوة أو شاي أو كولا متأخرًا: { $times } من الأيام المذكورة، وعددها { $told }
page-goes-hard = تتصلّب العضلة مثل عقدة: { $told } ({ $day })
page-stretch-stops = يتوقف عند مدّ هذه العضلة: { $told } ({ $day })
page-urge-to-move = أقرب إلى رغبة ملحّة في تحريك الساقين يخفّفها المشي: { $told } ({ $day })
page-against-a-cramp = عدد الإجابات من هذه التي لا تدل على تشنج: { $count }.
page-medicines = الأدوية المستعملة: { $told } ({ $day })
page-medicines-began = بدأت التشنجات بعد بدء دواء أو جرعة جديدة: { $told } ({ $day })
page-medicines-new = جديد، أو جرعة جديدة: { $told } ({ $day })
page-against-cramps = يُتناول للتشنجات: { $told } ({ $day })
page-supplements = مكملات: { $told } ({ $day })
page-new-medicine = دواء جديد أو جرعة جديدة في { $count ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }: { $list }
page-conditions = الكلى، الكبد، حبوب مدرّة للبول، كحول في معظم الأيام: { $told } ({ $day })
page-low-mineral = فحص دم أظهر نقصًا في أحد الأملاح: { $told } ({ $day })
page-fluid-limit = طُلب الحدّ من السوائل: { $told } ({ $day })
page-fluid-limit-or-illness = حدّ للسوائل، أو مرض في القلب أو الكلى أو الكبد: { $told } ({ $day })
page-pregnancy = حمل، أو ولادة في آخر 6 أسابيع: { $told } ({ $day })
page-pregnancy-weeks = الأسابيع: { $told } ({ $day })
page-moving = عدم ثبات، ملازمة السرير، إصابة، خدر القدمين: { $told } ({ $day })
page-leg-signs = ساق متورمة، ألم في بطة الساق مع المشي، قدم باردة: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. نصيحة Charley: طلب المساعدة فورًا.
        [same_day] { $day }: { $sign }. نصيحة Charley: طلب المساعدة في اليوم نفسه.
       *[book] { $day }: { $sign }. نصيحة Charley: طلب المساعدة بحجز موعد.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. نصيحة Charley: طلب المساعدة فورًا؛ وقال الشخص إنها فُحصت، في { $looked_at }.
        [same_day] { $day }: { $sign }. نصيحة Charley: طلب المساعدة في اليوم نفسه؛ وقال الشخص إنها فُحصت، في { $looked_at }.
       *[book] { $day }: { $sign }. نصيحة Charley: طلب المساعدة بحجز موعد؛ وقال الشخص إنها فُحصت، في { $looked_at }.
    }
page-more-signs = وغيرها أقدم، في charley-export.json: { $count }
page-no-signs = لم يسجّل الشخص أي علامة.
page-question = { $question }
page-question-letters = كُتب بحروف لا تمكن طباعتها. تمكن قراءته على الهاتف.
page-write-here = __________________________________________________________
page-counts = كل رقم يمكن عدّه في charley-nights.csv و charley-cramps.csv. تاريخ الليلة هو تاريخ مسائها. ما لم يُذكر لا يدخل في أي عدد.
page-no-verdict = ما قيل وما عُدّ، لا أكثر.
page-cut = امتلأت الصفحة. الباقي في الملفات.
part-question = سؤالي
part-often = كم مرة
part-nights = ليلة بعد ليلة
part-cramp = كيف هو، كما ذُكر
part-bad = الشدة والمدة
part-where = أين
part-when = متى
part-sleep = النوم
part-tried = ما جُرّب
part-medicines = الأدوية والسوائل
part-health = الصحة، كما ذُكرت
part-signs = علامات التحذير
