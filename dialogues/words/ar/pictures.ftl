# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day } { $month ->
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
picture-month = { $month ->
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
picture-weekday = { $weekday ->
    [1] اثنين
    [2] ثلاثاء
    [3] أربعاء
    [4] خميس
    [5] جمعة
    [6] سبت
   *[7] أحد
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] ن
    [2] ث
    [3] ر
    [4] خ
    [5] ج
    [6] س
   *[7] ح
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = خمسة أسابيع في صورة
calendar-head = لياليك من { $from } إلى { $to }
calendar-counts = ليالي التشنج: { $cramps } من { $known ->
    [zero] 0 ليلة مسجّلة
    [one] ليلة واحدة مسجّلة
    [two] ليلتين مسجّلتين
    [few] { $known } ليالٍ مسجّلة
    [many] { $known } ليلة مسجّلة
   *[other] { $known } ليلة مسجّلة
 }
calendar-said = { $title }. ليالي التشنج: { $cramps } من { $known ->
    [zero] 0 ليلة مسجّلة.
    [one] ليلة واحدة مسجّلة.
    [two] ليلتين مسجّلتين.
    [few] { $known } ليالٍ مسجّلة.
    [many] { $known } ليلة مسجّلة.
   *[other] { $known } ليلة مسجّلة.
 }
calendar-which = لكل ليلة تاريخ مسائها.
calendar-weeks = ليالٍ فيها تشنج، مع أشد ألم:
calendar-week = أسبوع { $from }: { $nights }.
calendar-week-clear = أسبوع { $from }: لا تشنج مسجّلًا.
calendar-week-unknown = أسبوع { $from }: غير معروف.
calendar-night-severity = { $night } ({ $severity } من 10)
calendar-list = { $first }، { $next }
calendar-unknown = { $unknown ->
    [zero] لا ليلة ناقصة.
    [one] ليلة واحدة غير معروفة. هذا لا يعني أنها كانت بلا تشنج.
    [two] ليلتان غير معروفتين. هذا لا يعني أنهما كانتا بلا تشنج.
    [few] { $unknown } ليالٍ غير معروفة. هذا لا يعني أنها كانت بلا تشنج.
    [many] { $unknown } ليلة غير معروفة. هذا لا يعني أنها كانت بلا تشنج.
   *[other] { $unknown } ليلة غير معروفة. هذا لا يعني أنها كانت بلا تشنج.
 }
legend-clear = بلا تشنج
legend-cramp = الألم غير مسجّل
legend-unknown = غير معروف
legend-pain = الألم 0–10

### What goes with the cramps

button-trial-picture = الاختبار في صورة
button-link = صورة: { $name }
link-named = { $name }. { $said }
link-with = ليالٍ معه
link-without = ليالٍ بدونه
link-of = { $cramps } من { $nights }
legend-cramp-night = فيها تشنج
legend-clear-night = بلا تشنج
link-same = بلا تغيّر
link-change = ليالي التشنج في كل 100، تقديري: { $best }. المدى الأرجح: من { $low } إلى { $high }.
link-counted = بالعدّ: { $counted }.
link-counted-here = بالعدّ: { $counted }
link-pulled = بضع ليالٍ قد تخطئ بالصدفة، لذلك يبقى تقديري أقرب إلى «بلا تغيّر».
link-weighed = تقديري يراعي أيضًا الأمور الأخرى في تلك الأيام.
link-nights-more = { $nights } أكثر
link-nights-fewer = { $nights } أقل
link-no-change = بلا تغيّر
link-sure-of = التأكد: { $sure } من 10

### The evenings of a test by lot

by-lot-with = ليالي التشنج معها
by-lot-without = ليالي التشنج بدونها
by-lot-left-out = مستثناة
by-lot-none = بلا قرعة
by-lot-said = { $name }، مساءً بعد مساء.
by-lot-weeks = ليالٍ فيها تشنج، أسبوعًا بعد أسبوع:
by-lot-week = { $from }: معها { $cramps_with } من { $nights_with }، بدونها { $cramps_without } من { $nights_without }
by-lot-not-told = { $nights ->
    [zero] لا ليلة ناقصة من الاختبار.
    [one] ليلة واحدة من الاختبار غير معروفة.
    [two] ليلتان من الاختبار غير معروفتين.
    [few] { $nights } ليالٍ من الاختبار غير معروفة.
    [many] { $nights } ليلة من الاختبار غير معروفة.
   *[other] { $nights } ليلة من الاختبار غير معروفة.
 }

### The trend

button-trend = أسبوعًا بعد أسبوع في صورة
trend-fewer = تشنجات أقل مما في البداية. الليالي: { $cramps_before } من { $nights_before }، ثم { $cramps_after } من { $nights_after }
trend-more = تشنجات أكثر مما في البداية. الليالي: { $cramps_before } من { $nights_before }، ثم { $cramps_after } من { $nights_after }
trend-fewer-lately = تشنجات أقل في هذه الأسابيع. الليالي: { $cramps_before } من { $nights_before }، ثم { $cramps_after } من { $nights_after }
trend-more-lately = تشنجات أكثر في هذه الأسابيع. الليالي: { $cramps_before } من { $nights_before }، ثم { $cramps_after } من { $nights_after }
trend-unclear = لا تغيّر واضحًا. الليالي: { $cramps_before } من { $nights_before }، ثم { $cramps_after } من { $nights_after }
trend-unclear-lately = لا تغيّر واضحًا في هذه الأسابيع. الليالي: { $cramps_before } من { $nights_before }، ثم { $cramps_after } من { $nights_after }
trend-too-few = مبكر للحكم. ليالي التشنج: { $cramps } من { $known }
# At the edge of a picture: about eight letters.
trend-every = كلها
trend-half = نصفها
trend-none = صفر
trend-cramps = تشنج
trend-known = مسجّلة
trend-number = { $nights }
trend-rows = ليالي التشنج، والليالي التي أخبرتني عنها، كل أسبوع.
trend-sure = ليالي التشنج، والليالي المسجّلة، كل أسبوع. الشريط يُظهر كم قد تحرّك الصدفة الخط.
trend-weeks = ليالٍ فيها تشنج، من الليالي التي سجّلتها:
trend-week = أسبوع { $from }: { $cramps } من { $known }
trend-week-unknown = أسبوع { $from }: غير معروف
trend-said = { $title }.
trend-luck = بضع ليالٍ أكثر أو أقل هي في الغالب صدفة.

### Sleep, a bar a night

button-bed-bars = النوم في صورة
bed-head = نومك من { $from } إلى { $to }
bed-said = { $title }، حسب تقديرك.
bed-clock = { $time }
bed-asleep = نوم، تقريبًا
bed-awake = بلا نوم، تقريبًا
bed-unsure = غير مؤكد
bed-cramp = تشنج
bed-no-time = نقطة على اليمين: الوقت غير معروف.
bed-nights = في السرير، والدقائق بلا نوم في المجموع. في الصورة الطرفان الفارغان هما نحو وسط ذلك، قبل النوم وبعده.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }؛ تشنج { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }، بلا نوم { $low }–{ $high }
bed-not-told = غير مسجّلة
bed-cramp-no-time = في وقت ما

### The stretches. Source: clinical brief §4

stretch-calf = بطة الساق، وقوفًا
stretch-hamstring = خلف الفخذ، وقوفًا
stretch-seated = جلوسًا
stretch-bed = في السرير، مع منشفة
# In a drawing, beside a leg: as short as can be.
stretch-knee = الركبة مستقيمة
stretch-pulls = الشدّ هنا
stretch-heel = الكعب لأسفل
stretch-heel-toes = الكعب لأسفل، الأصابع لأعلى
stretch-toes-to-wall = الأصابع نحو الحائط
stretch-toes-to-you = الأصابع نحوك
stretch-lean-in = مِل نحو الحائط
stretch-lean-forward = مِل للأمام
stretch-arms = الذراعان مستقيمتان
stretch-hips-back = الورك للخلف
stretch-back = الظهر مستقيم
stretch-hold = أمسك كرسيًا
stretch-chair = كرسي ثابت، عند حائط
stretch-pull-gently = اسحب برفق
stretch-towel = منشفة حول القدم
