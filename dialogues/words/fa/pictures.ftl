# What stands in pictures, and what says in words what they show. A picture is
# as wide as a phone: keep it short. Rules as in charley.ftl.

picture-day = { $day }
picture-day-and-month = { $day } { $month ->
    [1] فروردین
    [2] اردیبهشت
    [3] خرداد
    [4] تیر
    [5] مرداد
    [6] شهریور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دی
    [11] بهمن
   *[12] اسفند
 }
picture-month = { $month ->
    [1] فروردین
    [2] اردیبهشت
    [3] خرداد
    [4] تیر
    [5] مرداد
    [6] شهریور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دی
    [11] بهمن
   *[12] اسفند
 }
picture-weekday = { $weekday ->
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
    [6] شنبه
   *[7] یکشنبه
 }
# In a narrow column: two or three letters.
picture-weekday-short = { $weekday ->
    [1] د
    [2] س
    [3] چ
    [4] پ
    [5] ج
    [6] ش
   *[7] ی
 }
picture-severity = { $severity }

### The calendar of nights

button-calendar = تصویر پنج هفته
calendar-head = شب‌های شما، { $from } تا { $to }
calendar-counts = گرفتگی در { $cramps } از { $known } شب یادداشت‌شده
calendar-said = { $title }: گرفتگی در { $cramps } از { $known } شب یادداشت‌شده.
calendar-which = تاریخ هر شب، تاریخ سر شب آن است.
calendar-weeks = شب‌های با گرفتگی، با بدترین درد:
calendar-week = هفتهٔ { $from }: { $nights }.
calendar-week-clear = هفتهٔ { $from }: گرفتگی یادداشت نشده.
calendar-week-unknown = هفتهٔ { $from }: نامعلوم.
calendar-night-severity = { $night } ({ $severity } از 10)
calendar-list = { $first }، { $next }
calendar-unknown = { $unknown ->
    [0] هیچ شبی جا نیفتاده است.
    [1] یک شب نامعلوم است. این به معنی بدون گرفتگی بودن آن نیست.
   *[other] { $unknown } شب نامعلوم است. این به معنی بدون گرفتگی بودن آن‌ها نیست.
 }
legend-clear = بدون گرفتگی
legend-cramp = درد یادداشت نشده
legend-unknown = نامعلوم
legend-pain = درد 0–10

### What goes with the cramps

button-trial-picture = تصویر آزمون
button-link = تصویر: { $name }
link-named = { $name }. { $said }
link-with = شب‌های با آن
link-without = شب‌های بدون آن
link-of = { $cramps } از { $nights }
legend-cramp-night = با گرفتگی
legend-clear-night = بدون گرفتگی
link-same = بی‌تغییر
link-change = شب‌های گرفتگی در 100 شب، به حدس من: { $best }. محتمل‌ترین بازه: { $low } تا { $high }.
link-counted = شمرده‌شده: { $counted }.
link-counted-here = شمرده‌شده: { $counted }
link-pulled = ممکن است چند شب، از روی اتفاق، تصویر نادرستی بدهد، پس حدس من به «بی‌تغییر» نزدیک‌تر می‌ماند.
link-weighed = حدس من به چیزهای دیگرِ آن روزها هم نگاه می‌کند.
link-nights-more = { $nights } بیشتر
link-nights-fewer = { $nights } کمتر
link-no-change = بی‌تغییر
link-sure-of = اطمینان: { $sure } از 10

### The evenings of a test by lot

by-lot-with = شب‌های گرفتگی با آن
by-lot-without = شب‌های گرفتگی بدون آن
by-lot-left-out = کنار گذاشته
by-lot-none = بدون سکه
by-lot-said = { $name }، شب‌به‌شب.
by-lot-weeks = شب‌های با گرفتگی، هفته‌به‌هفته:
by-lot-week = { $from }: با آن { $cramps_with } از { $nights_with }، بدون آن { $cramps_without } از { $nights_without }
by-lot-not-told = { $nights } شب آزمون نامعلوم است.

### The trend

button-trend = تصویر هفته‌به‌هفته
trend-fewer = گرفتگی کمتر از اول: { $cramps_before } از { $nights_before } شب، بعد { $cramps_after } از { $nights_after }
trend-more = گرفتگی بیشتر از اول: { $cramps_before } از { $nights_before } شب، بعد { $cramps_after } از { $nights_after }
trend-fewer-lately = کاهش گرفتگی در این هفته‌ها: { $cramps_before } از { $nights_before } شب، بعد { $cramps_after } از { $nights_after }
trend-more-lately = افزایش گرفتگی در این هفته‌ها: { $cramps_before } از { $nights_before } شب، بعد { $cramps_after } از { $nights_after }
trend-unclear = بدون تغییر روشن: { $cramps_before } از { $nights_before } شب، بعد { $cramps_after } از { $nights_after }
trend-unclear-lately = بدون تغییر روشن در این هفته‌ها: { $cramps_before } از { $nights_before } شب، بعد { $cramps_after } از { $nights_after }
trend-too-few = برای گفتن زود است: گرفتگی در { $cramps } از { $known } شب
# At the edge of a picture: about eight letters.
trend-every = همه
trend-half = نیمی
trend-none = هیچ
trend-cramps = گرفتگی
trend-known = کل
trend-number = { $nights }
trend-rows = شب‌های با گرفتگی، و شب‌هایی که از آن گفتید، در هر هفته.
trend-sure = شب‌های با گرفتگی، و شب‌های یادداشت‌شده، در هر هفته. نوار نشان می‌دهد شانس تا کجا می‌تواند خط را جابه‌جا کند.
trend-weeks = شب‌های با گرفتگی، از شب‌هایی که یادداشت کردید:
trend-week = هفتهٔ { $from }: { $cramps } از { $known }
trend-week-unknown = هفتهٔ { $from }: نامعلوم
trend-said = { $title }.
trend-luck = چند شب بیشتر یا کمتر، بیشتر وقت‌ها اتفاقی است.

### Sleep, a bar a night

button-bed-bars = تصویر خواب
bed-head = خواب شما، { $from } تا { $to }
bed-said = { $title }، به حدس خودتان.
bed-clock = { $time }
bed-asleep = خواب، حدوداً
bed-awake = بیدار، حدوداً
bed-unsure = نامطمئن
bed-cramp = گرفتگی
bed-no-time = نقطهٔ سمت راست: ساعت نامعلوم.
bed-nights = در رختخواب، و دقیقه‌های بیداری روی هم. در تصویر، دو سر توخالی حدود وسط همین مقدار را نشان می‌دهد، پیش از خواب و بعد از آن.
bed-night = { $day }: { $bed }
bed-night-cramps = { $day }: { $bed }؛ گرفتگی { $cramps }
bed-times = { $from }–{ $to }
bed-times-awake = { $from }–{ $to }، بیدار { $low }–{ $high }
bed-not-told = یادداشت نشده
bed-cramp-no-time = ساعت نامعلوم

### The stretches. Source: clinical brief §4

stretch-calf = پشت ساق، ایستاده
stretch-hamstring = پشت ران، ایستاده
stretch-seated = نشسته
stretch-bed = در رختخواب، با حوله
# In a drawing, beside a leg: as short as can be.
stretch-knee = زانو صاف
stretch-pulls = کشش این‌جا
stretch-heel = پاشنه پایین
stretch-heel-toes = پاشنه پایین، پنجه بالا
stretch-toes-to-wall = پنجه رو به دیوار
stretch-toes-to-you = پنجه به طرف خود
stretch-lean-in = تکیه به جلو
stretch-lean-forward = خم به جلو
stretch-arms = بازوها صاف
stretch-hips-back = باسن عقب
stretch-back = کمر صاف
stretch-hold = صندلی را بگیرید
stretch-chair = صندلی محکم، کنار دیوار
stretch-pull-gently = آرام بکشید
stretch-towel = حوله دور پنجه
