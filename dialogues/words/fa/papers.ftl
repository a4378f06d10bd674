# What goes to a doctor, and a diary that comes back. Rules: see charley.ftl.

### For the doctor. Source: clinical brief §9; the signs are the rows of §6

button-for-doctor = برای پزشک من
doctor-head = <b>برای پزشک شما</b>
doctor-question = <b>سؤال شما:</b> { $question }
doctor-not-printable = برگه نمی‌تواند این حروف را چاپ کند. به جایش یک خط خالی برای نوشتن دارد.
doctor-signs-left-out = برگه نمی‌تواند همهٔ شکلک‌های سؤال شما را چاپ کند. آن‌ها را کنار می‌گذارد.
doctor-page = <b>برگه</b> برای چاپ است، یک ورق با شمارش‌ها و آنچه به من گفتید. کاغذی را انتخاب کنید که چاپگرتان دارد.
doctor-nights = <b>جدول</b> برای هر شب یک سطر دارد، برای صفحه‌گسترده. سطر اول نام ستون‌هاست. شبی که ثبت نشده با «نامعلوم» مشخص شده است.
doctor-fhir = <b>فایل درمانگاه</b> همان‌ها را برای برنامه‌های خود درمانگاه دارد (FHIR R4). نام شما در آن نیست.
doctor-full-form = <b>دفتر کامل خواب</b> 14 شب همان چیزهایی را می‌پرسد که دفترهای خواب پزشکان می‌پرسند.
doctor-full-form-on = <b>دفتر کامل خواب</b> تا { $day } شب روشن است.
doctor-coming = بفرمایید. پیش از آنکه به کسی بدهید، نگاهی به آن بیندازید.
button-page-a4 = برگه، A4
button-page-letter = برگه، Letter آمریکایی
button-nights-file = جدول شب‌ها
button-fhir-file = فایل درمانگاه
button-add-question = افزودن یک سؤال از من
button-change-question = تغییر سؤال من
button-no-question = سؤال من نباشد
fhir-questionnaire = آنچه پرسیده شد
fhir-cramp = گرفتگی شبانهٔ پا
fhir-night = گرفتگی‌های پا در یک شب، به شمارش خود فرد
fhir-sign = نشانهٔ هشدار به گزارش خود فرد
fhir-from-memory = از حافظه اضافه شده
fhir-urgency = کمکی که Charley توصیه کرد
fhir-looked-at = گفته شده که بررسی شده است
fhir-lying-down = رفتن به رختخواب
fhir-last-waking = آخرین بیدار شدن
fhir-bed = رفتن به رختخواب برای خوابیدن
fhir-up = بلند شدن
fhir-times = آیا این دو ساعت گفته شده است
fhir-as-usual = گفته شده که تقریباً مثل همیشه است
fhir-told = گفته شده
fhir-asleep = دقیقه‌های خواب، برآورد خود فرد از دفترچه
urgency-emergency = فوراً
urgency-same-day = همان روز
urgency-book = با گرفتن نوبت پزشک
sign-lung-clot = تنگی نفس ناگهانی، درد سینه، سرفهٔ خونی یا از حال رفتن
sign-leg-clot = یک پای ورم‌کرده، گرم، قرمز یا تیره‌تر، و دردناک
sign-cold-leg = پایی که ناگهان خیلی دردناک، سرد، رنگ‌پریده، بی‌حس یا ضعیف شده
sign-foot-at-risk = درد پا، از مچ به پایین، در حالت دراز کشیده، زخمی که خوب نمی‌شود، یا پوست سیاه
sign-walking-pain = درد پشت ساق هنگام راه رفتن که با استراحت تمام می‌شود
sign-weakness = ضعف، لاغر شدن یک پا، یا پرش دائمی عضله
sign-stroke-spine = ضعف ناگهانی، یا مشکل صورت، گفتار، مثانه یا روده
sign-numbness = بی‌حسی، سوزش یا گزگزی که می‌ماند
sign-both-swollen = ورم هر دو پا
sign-long-cramp = گرفتگی بیش از 10 دقیقه
sign-wide-cramps = گرفتگی در شکم، سینه یا دست‌ها هم، یا پرش عضله، بعد از کم شدن مایع بدن
sign-muscle-breakdown = درد شدید عضله، ضعف یا ادرار تیره هنگام مصرف استاتین یا بعد از ورزش یا کار سنگین
sign-statin-pain = درد عضله، ضعف یا گرفتگی تازه هنگام مصرف استاتین
sign-liver = زردی پوست یا چشم، ورم شکم، یا بیماری کبد با گرفتگی‌های تازه
sign-tetanus = سفت شدن فک، سختی در بلعیدن یا گرفتگی عضله‌ها در همهٔ بدن
sign-dirty-wound = گرفتگی بعد از بریدگی‌ای که خاک یا آلودگی در آن است
sign-poison = گرفتگی بعد از تماس با سم
sign-dehydrated = بدحالی شدید از کم شدن مایع بدن: گیجی ذهنی، از حال رفتن، تشنج یا تپش تند قلب
sign-preg-leg = بارداری یا پس از زایمان: یک پای دردناک، ورم‌کرده یا داغ
sign-preg-pressure = بارداری یا پس از زایمان: سردرد شدید، تغییر دید، درد زیر دنده‌ها یا ورم ناگهانی
sign-quinine = کبودی، خون‌ریزی، لکه‌های پوستی، یا مشکل گوش یا دید، هنگام مصرف کینین
sign-new-medicine = دارو یا دوز تازه در 4 هفتهٔ پیش از شروع گرفتگی‌ها
sign-often = گرفتگی در سه شب یا بیشتر در هفته به مدت دو هفته
sign-sleepy-driving = چرت زدن پشت فرمان
sign-breathing = خروپف بلند یا قطع شدن نفس در خواب
sign-long-bad-sleep = خواب بد بیش از سه ماه که روزها را خراب می‌کند
sign-low-mood = دل‌گرفتگی یا لذت نبردن در بیشتر روزها به مدت دو هفته
sign-self-harm = فکر آسیب زدن به خود
sign-confusion = گیجی ذهنی ناگهانی که می‌ماند، یا تشنج
sign-no-pee = ادرار نکردن در تمام روز
sign-faint = بیهوش شدن
sign-dizzy-standing = سرگیجه یا عدم تعادل هنگام بلند شدن
sign-fall = زمین خوردن
sign-diabetic-foot = دیابت با پای قرمز، داغ یا ورم‌کرده (از مچ به پایین)، یا زخم تازه روی آن
sign-bleeding-vein = رگی که خون‌ریزی دارد
sign-hard-vein = رگ سفت، دردناک، قرمز یا تیره‌تر
sign-thinner-bleed = کبودی بزرگ، ورم روبه‌رشد یا خون‌ریزی هنگام مصرف داروی رقیق‌کنندهٔ خون
sign-low-sugar = قند پایین، یا لرزش و عرق، هنگام مصرف داروی دیابت

### A diary that comes back

import-head = <b>{ $name }</b>
import-would-add = اگر بخواهید، این‌ها به دفترچهٔ شما اضافه می‌شود:
import-added = به دفترچهٔ شما اضافه شد:
import-nothing-new = چیز تازه‌ای در آن نیست.
import-cramps = { $count } گرفتگی
import-nights = { $count } پرسش صبح
import-answers = { $count } پاسخ
import-causes = { $count } نتیجه از پاسخ‌های شما
import-signs = { $count } نشانهٔ هشدار
import-trials = { $count } آزمون تمام‌شده
import-announced = { $count } چیزی که دربارهٔ شب‌هایتان گفتم
import-profile = ساعت‌ها، محل یا تنظیمات شما
import-here-already = { $lines } مورد آن از قبل این‌جاست و همان‌طور می‌ماند.
import-problems = { $lines } خط را نمی‌شود اضافه کرد:
import-more = و { $lines } مورد دیگر.
import-bad-field = خط { $line }: مقدار { $field } نمی‌تواند «{ $value }» باشد.
import-empty-field = خط { $line }: مقدار { $field } خالی است.
import-bad-shape = خط { $line }: قسمت‌هایش خیلی کم یا خیلی زیاد است.
import-twice = خط { $line }: این مورد دو بار در فایل آمده است.
import-taken = خط { $line }: مورد { $id } در دفترچهٔ شما چیز دیگری است.
import-adding = دارم اضافه‌اش می‌کنم.
import-left = چیزی اضافه نشد.
import-gone = دیگر نمی‌توانم آن فایل را بگیرم. لطفاً دوباره بفرستید.
import-failed = ببخشید، برای فایل شما اشکالی از طرف من پیش آمد. برای بررسی کنار گذاشته شده. دفترچهٔ شما مثل قبل است.
import-too-large = این فایل خیلی بزرگ است. فایل‌هایی تا { $megabytes } مگابایت را می‌خوانم. چیزی تغییر نکرد.
import-not-text = نمی‌توانم این را مثل متن بخوانم. فایل‌های charley-export.json و charley-cramps.csv را با ذخیرهٔ UTF-8 می‌خوانم. در صفحه‌گسترده آن را به شکل «CSV UTF-8» ذخیره کنید. چیزی تغییر نکرد.
import-not-ours = این دفترچه‌ای نیست که من ساخته باشم. چیزی تغییر نکرد. فایل‌های charley-export.json و charley-cramps.csv را می‌خوانم، که از این‌جا می‌آیند: /export
import-broken = فایل در خط { $line } قطع شده یا خراب است. چیزی تغییر نکرد.
import-no-column = خط 1: ستون «{ $column }» نیست. چیزی تغییر نکرد.
import-foreign-column = خط 1: ستون «{ $column }» را نمی‌شناسم. چیزی تغییر نکرد.
import-nights-table = جدول شب‌ها را نمی‌شود دوباره خواند. لطفاً charley-export.json یا charley-cramps.csv را بفرستید، از این‌جا: /export
import-too-many = این فایل خیلی پر است. تا { $most } خط یا مورد را می‌خوانم. چیزی تغییر نکرد.
import-no-room = با این فایل، دفترچهٔ شما برای من خیلی پر می‌شود. جا برای { $cramps } گرفتگی دارد. چیزی تغییر نکرد.
button-import = اضافه کن
button-leave-file = اضافه نکن

### A diary that is too long for one file, or for Charley

export-parts = این همهٔ چیزی است که دربارهٔ شما نگه می‌دارم، در { $files } فایل. هر کدام را می‌شود جداگانه دوباره برایم فرستاد.
diary-full = دفترچهٔ شما پر است، پس نتوانستم این را بنویسم. برای باز کردن جا سه قدم هست. اول همه را بگیرید و فایل‌ها را نگه دارید: /export
    بعد پاک کنید: /delete
    بعد تازه‌ترین فایل را برایم بفرستید.
diary-nearly-full = دفترچهٔ شما تقریباً پر است. جا برای { $cramps } گرفتگی دیگر دارد.

### What comes with a file

nights-caption = شب‌های شما از Charley
fhir-caption = دفترچهٔ شما برای درمانگاه، از Charley
page-caption = برگهٔ شما برای پزشک، از Charley

### The page, as a doctor reads it. Source: clinical brief §9

# This part is for a doctor, about a third person, on paper of one width.
page-title = دفترچهٔ گرفتگی شبانهٔ پا
page-nights = شب‌های { $from } تا { $to }.
page-night = { $day }، شب.
page-name = نام: ______________________________   تاریخ تولد: ________________
page-effect = اثر بر روز: { $told } ({ $day })
page-illnesses = بیماری‌های گزارش‌شده: { $told } ({ $day })
page-made = ساخته‌شده در { $made } از آنچه فرد در Charley، دفترچه‌ای در گوشی، یادداشت کرده است.
page-date = { $day } { $year }
# In brackets as the rest of the world writes it, for clinics that do.
page-date-in-head = { $day } { $year } ({ $date })
page-list = { $first }، { $next }
page-count = { $what } ×{ $count }
page-two-weeks = 2 هفتهٔ گذشته
page-four-weeks = 4 هفتهٔ گذشته
page-since = از { $day }
page-window = { $when }: گرفتگی در { $with_cramp } شب از { $recorded } شب ثبت‌شده، { $missing } شب ثبت‌نشده. { $cramps } گرفتگی، { $a_week }.
# $whole and $tenth are the digits before and after the decimal sign.
page-a-week = { $whole }٫{ $tenth } در هفته
page-too-few = شب‌ها برای عدد هفتگی خیلی کم است
page-missing = شب ثبت‌نشده به معنی شب بدون گرفتگی نیست. «در هفته» یعنی هفت شب ثبت‌شده. همهٔ موارد زیر از 4 هفتهٔ گذشته است، اگر تاریخ دیگری نداشته باشد.
page-no-nights = هنوز شبی ثبت نشده است.
page-severity = درد، 0 تا 10: بدترین { $worst }، معمول { $usual } (گفته‌شده برای { $told } از { $cramps } گرفتگی).
page-strip = هر شب یک خانه، تا 8 هفته، تازه‌ترین در آخر. تاریخ‌ها: اولین شب هر هفته.
page-strip-clear = بدون گرفتگی
page-strip-cramp = گرفتگی، بدترین درد 0 تا 10
page-strip-cramp-only = گرفتگی، درد گفته نشده
page-strip-unknown = شب ثبت‌نشده
page-strip-said = شب‌به‌شب، تازه‌ترین در آخر. شبی که نامش نیامده بدون گرفتگی بود. { $weeks }
page-strip-weeks = { $first } { $next }
page-strip-week = هفته از { $from }: گرفتگی در { $cramps }؛ ثبت‌نشده { $unknown }.
page-strip-week-cramps = هفته از { $from }: گرفتگی در { $cramps }.
page-strip-week-unknown = هفته از { $from }: ثبت‌نشده { $unknown }.
page-strip-week-clear = هفته از { $from }: همه بدون گرفتگی.
page-minutes-under-1 = کمتر از 1 دقیقه
page-minutes-1-to-5 = 1 تا 5 دقیقه
page-minutes-5-to-10 = 5 تا 10 دقیقه
page-minutes-over-10 = بیش از 10 دقیقه
page-length = مدت: بیشتر وقت‌ها { $usual }، طولانی‌ترین { $longest }.
page-lengths = هر مدت: { $all }
page-legs = پا: { $legs }
page-muscle = { $muscle }: { $legs }
page-no-leg = کدام پا، گفته نشده
page-no-muscle = محل گفته نشده
page-band = { $from }–{ $to }
page-no-time = ساعت نامعلوم
page-by-day = در روز، از { $rising } تا { $bedtime }: { $cramps }
page-slept = خواب شب‌ها: { $list }
page-up-often = دو بار یا بیشتر برای دستشویی بلند شده: { $times } از { $told } شب گفته‌شده
page-by-day-not-asked = اثر بر روز: پرسیده نشده
page-sleep-times = زمان‌های خواب و بیداری، برآورد بیمار، دفترچه: { $told } شب گفته‌شده، { $as_usual } شب از آن‌ها با زمان‌های «مثل همیشه».
page-bed = رفتن به رختخواب برای خوابیدن: { $times }
page-up = بلند شدن: { $times }
page-clock = معمولاً { $middle }
page-clock-spread = معمولاً { $middle }، از { $earliest } تا { $latest }
page-asleep-after = تا خواب رفتن: { $list }
page-awake-for = بیداری بعد از آن، روی هم: { $list }
page-lying-down = رفتن به رختخواب: { $times }
page-last-waking = آخرین بیدار شدن: { $times }؛ حدود { $minutes } دقیقه پیش از بلند شدن
page-woke-times = بیدار شدن: { $list }
page-naps = خوابِ روز: { $list }
page-naps-late = خوابِ روز: { $list }؛ بعد از ساعت سهٔ بعدازظهر ×{ $late }
page-asleep-trying = در رختخواب برای خوابیدن حدود { $in_bed } ساعت؛ خواب { $low } تا { $high } ساعت؛ بازده خواب { $part_low } تا { $part_high } ٪ ({ $nights } شب؛ برآورد بیمار، دفترچه).
page-asleep = در رختخواب حدود { $in_bed } ساعت؛ خواب { $low } تا { $high } ساعت؛ بازده خواب { $part_low } تا { $part_high } ٪ ({ $nights } شب؛ برآورد بیمار، دفترچه).
page-woke-by = آنچه بیدار نگه داشت: { $list } (پرسیده‌شده در { $asked } شب)
page-helped = کمک هنگام گرفتگی: { $helped }
page-habit = عادت، از { $from }: { $habit }. انجام‌شده در { $yes } روز از { $told } روز گفته‌شده؛ { $fate }
page-habit-once = عادت، از { $from }: { $habit }؛ { $fate }
page-habit-goes-on = ادامه دارد
page-habit-settled = جا افتاده، به گفتهٔ فرد
page-habit-given-up = کنار گذاشته‌شده در { $to }
page-habit-made-worse = کنار گذاشته‌شده در { $to }: «وضع را بدتر کرد»
fhir-plan = برنامه: عادت‌های کوچکی که فرد انتخاب کرد
fhir-habits = هر عادت، از کی، در چند روز از روزهای گفته‌شده انجام شد، و چه شد
page-stretched = کشش پیش از خواب، در 8 هفتهٔ گذشته: { $times } از { $told } شب گفته‌شده
page-alcohol = الکل: { $times } از { $told } روز گفته‌شده
page-caffeine = قهوه، چای یا کولای دیروقت: { $times } از { $told } روز گفته‌شده
page-goes-hard = عضله مثل گره سفت می‌شود: { $told } ({ $day })
page-stretch-stops = با کشش همان عضله تمام می‌شود: { $told } ({ $day })
page-urge-to-move = بیشتر میل به تکان دادن پاها، که با راه رفتن کم می‌شود: { $told } ({ $day })
page-against-a-cramp = از این پاسخ‌ها، { $count } مورد با گرفتگی جور نیست.
page-medicines = مصرف می‌کند: { $told } ({ $day })
page-medicines-began = گرفتگی‌ها بعد از شروع دارو یا دوز تازه شروع شد: { $told } ({ $day })
page-medicines-new = تازه، یا دوز تازه: { $told } ({ $day })
page-against-cramps = برای گرفتگی مصرف می‌کند: { $told } ({ $day })
page-supplements = مکمل‌ها: { $told } ({ $day })
page-new-medicine = دارو یا دوز تازه در { $count } روز: { $list }
page-conditions = کلیه، کبد، قرص ادرارآور، الکل در بیشتر روزها: { $told } ({ $day })
page-low-mineral = آزمایش خون کمبود یکی از املاح را نشان داد: { $told } ({ $day })
page-fluid-limit = توصیه به محدود کردن مایعات: { $told } ({ $day })
page-fluid-limit-or-illness = محدودیت مایعات، یا بیماری قلب، کلیه یا کبد: { $told } ({ $day })
page-pregnancy = بارداری، یا زایمان در 6 هفتهٔ گذشته: { $told } ({ $day })
page-pregnancy-weeks = هفته‌ها: { $told } ({ $day })
page-moving = عدم تعادل، در تخت، آسیب، بی‌حسی پاها: { $told } ({ $day })
page-leg-signs = پای ورم‌کرده، درد پشت ساق هنگام راه رفتن، پای سرد از مچ به پایین: { $told } ({ $day })
page-sign =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley گفت فوراً کمک بگیرد.
        [same_day] { $day }: { $sign }. Charley گفت همان روز کمک بگیرد.
       *[book] { $day }: { $sign }. Charley گفت با گرفتن نوبت پزشک کمک بگیرد.
    }
page-sign-looked-at =
    { $urgency ->
        [emergency] { $day }: { $sign }. Charley گفت فوراً کمک بگیرد؛ در { $looked_at } فرد گفت که بررسی شده است.
        [same_day] { $day }: { $sign }. Charley گفت همان روز کمک بگیرد؛ در { $looked_at } فرد گفت که بررسی شده است.
       *[book] { $day }: { $sign }. Charley گفت با گرفتن نوبت پزشک کمک بگیرد؛ در { $looked_at } فرد گفت که بررسی شده است.
    }
page-more-signs = و { $count } مورد قدیمی‌تر، در charley-export.json.
page-no-signs = فرد هیچ نشانه‌ای یادداشت نکرده است.
page-question = { $question }
page-question-letters = با حروفی نوشته شده که چاپ نشد. در گوشی خوانده می‌شود.
page-write-here = __________________________________________________________
page-counts = هر عدد را می‌شود در charley-nights.csv و charley-cramps.csv شمرد. تاریخ هر شب، تاریخ سر شب آن است. آنچه گفته نشده در هیچ شمارشی نیست.
page-no-verdict = آنچه گفته و شمرده شده است، و نه بیشتر.
page-cut = برگه پر است. بقیه در فایل‌هاست.
part-question = سؤال من
part-often = چند وقت یک بار
part-nights = شب‌به‌شب
part-cramp = چگونگی آن، به گفتهٔ فرد
part-bad = چقدر شدید، چقدر طولانی
part-where = کجا
part-when = کی
part-sleep = خواب
part-tried = آنچه امتحان شد
part-medicines = داروها، مایعات
part-health = سلامت، به گفتهٔ فرد
part-signs = نشانه‌های هشدار
