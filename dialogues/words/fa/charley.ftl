# What Charley itself says. Questions and tips of the dialogues are in files of
# their own. Rules: short sentences, one idea a message, "can go with", never
# "causes" or "treats", never a medicine to stop. Allowed tags: <b>, <i>,
# and <code> round a command with what follows it: that is copied by a tap.

### Introducing the bot

# Charley is a name. It comes from "charley horse", which is not translated.
bot-name = Charley
bot-short-description = گرفتگی شبانهٔ پا: همراهی برای عادت‌های شما، و یک دفترچه. جای اورژانس را نمی‌گیرد.
bot-description = من Charley هستم، همراه عادت‌ها و دفترچهٔ گرفتگی برای کسانی که شب‌ها پایشان می‌گیرد. از عادت‌ها می‌پرسم، دفترچهٔ شما را نگه می‌دارم و کشش را یادآوری می‌کنم. تشخیص نمی‌دهم و درمان نمی‌کنم. در وضعیت اورژانسی به شمارهٔ اورژانس محل خود زنگ بزنید.
command-start = شروع یا ادامه
command-log = همین حالا گرفتگی دارم
command-checkin = دیشب چطور بود؟
command-bedtime = تنظیم ساعت خواب و یادآوری‌ها
command-triggers = چه چیزی می‌تواند همراه گرفتگی‌های من باشد
command-stretch = کشش پیش از خواب
command-report = دفترچهٔ من به عدد
command-settings = یادآوری‌ها و چیزهای دیگر
command-export = گرفتن همهٔ داده‌های من
command-delete = پاک کردن همهٔ داده‌های من
command-privacy = چه چیزی نگه داشته می‌شود و چرا
command-help = کارهایی که از من برمی‌آید
command-cancel = توقف پرسش‌ها

### Buttons that many messages share

button-languages = زبان
# Said where it is true. In English nobody sees it.
language-unread = یک برنامهٔ رایانه‌ای حرف‌های من را به این زبان برگردانده است. هنوز هیچ فارسی‌زبان و هیچ پزشک یا پرستاری آن‌ها را نخوانده است.
button-skip = رد شو
button-back = قبلی
button-done = تمام
button-go-on = ادامه
button-leave-it = همین‌طور بماند
button-ask-me = بپرس
number = { $number }
part-of = { $part } از { $all }
clock = { $time }
day-and-clock = { $day }، { $time }
ranked = { $number }. { $tip }
ticked = ✓ { $label }
unticked = { $label }
# The date is that of the evening on which a night begins. 1 is Monday. Use the short
# forms of weekday and month, so that no case ending is needed in a sentence.
day = { $weekday ->
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
    [6] شنبه
   *[7] یکشنبه
 } { $day } { $month ->
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
weekday = { $weekday ->
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
    [6] شنبه
   *[7] یکشنبه
 }
# Stands alone, or where a clock time stands in log-noted and told-then: make those
# neutral, such as "Noted: ...". The date is that of the evening.
night-of = { $day } شب

### Short notes on a pressed button

# These stand for a moment over the chat: 200 letters at most.
toast-noted = یادداشت شد.
toast-old-button = این دکمه دیگر کار نمی‌کند.
toast-old-offer = این دکمه خیلی قدیمی است. برای گرفتگی تازه بفرستید: /log
toast-already-gone = این مورد دیگر این‌جا نیست.
toast-first-question = این اولین پرسش است.
toast-tick-or-skip = یک یا چند مورد را بزنید، یا «رد شو» را بزنید.
toast-no-time-left = برای این کار خیلی به ساعت خواب نزدیک است.
toast-nothing-open = پرسش بی‌پاسخی نیست که به آن برگردیم.

### Start

consent-line = آنچه را این‌جا جواب بدهید نگه می‌دارم تا بتوانم همراهتان باشم. توضیح بیشتر: /privacy، پاک کردن: /delete
button-log-now = همین حالا گرفتگی دارم
dialogue-changed = پرسش‌های من از دفعهٔ پیش عوض شده است، پس این بخش را از نو شروع می‌کنم. پاسخ‌های قبلی شما مانده است.

### During a cramp. Source: clinical brief §3

## safety

log-how-bad = چقدر شدید بود؟ 0 یعنی بدون درد. 10 یعنی بدترین حد ممکن.

##

### Danger. The sentences of the clinical brief §6; each stands alone

## safety

reminders-rest = شما از یک نشانهٔ هشدار گفتید. یادآوری‌های شب متوقف است تا پزشک یا پرستار آن را ببیند، یا برطرف شود. توضیح بیشتر: /stretch

##

### Questions: the way through

progress = { $question } از { $questions }
progress-part = { $name } · { $question } از { $questions }
part-safety = اول ایمنی
part-hours = شب‌های شما
part-age = سن شما
part-is-it-cramp = آیا گرفتگی است؟
part-plan = برنامه
part-conditions = سلامت شما
part-offer = چند پرسش دیگر دارم. بخش بعدی: { $name }
button-ask-me-now = همین حالا بپرس
button-ask-each-morning = هر صبح بپرس
button-page-for-doctor = برگهٔ پزشک
## safety

for-young = این کارها برای شما از من برمی‌آید: کمک هنگام گرفتگی، و نگه داشتن دفترچه. آن را به پدر یا مادرتان نشان بدهید و با هم از پزشک بپرسید. همراهی من در عادت‌ها برای بزرگسالان است.
for-adults = توصیه‌ها و یادآوری‌های من برای بزرگسالان است. لطفاً همراه پدر و مادرتان دربارهٔ گرفتگی‌ها از پزشک بپرسید. هنگام گرفتگی می‌توانم کمک کنم، و دفترچهٔ شما را نگه می‌دارم: /log
not-cramp = آنچه می‌گویید شاید گرفتگی عضله نباشد. پزشک یا پرستار می‌تواند فرقش را بگوید. پاسخ‌های شما در برگهٔ پزشک هست.

##

start-with-this = <b>با این شروع کنید:</b> { $step }
words-so-far = تا این‌جا: { $words }

### Results. Source: clinical brief §2

# A name, and how likely it plays a part. Let the second agree with nothing.
result-line = { $name }: { $level }
## safety

not-a-diagnosis = این راهنمای عادت‌هاست، نه تشخیص بیماری.

##

### What the nights say. Source: sources.md, "nights". Counts first, then "goes with", never "causes"

# "Goes with" means that the two come together, never that one is the reason. Keep how
# sure it is: very likely is more than likely, likely is more than may.
link-more-likely = برای شما به احتمال زیاد با گرفتگی بیشتر همراه است.
link-fewer-likely = برای شما به احتمال زیاد با گرفتگی کمتر همراه است.
## safety

link-drink-limit = مایعات: هر چه شب‌هایتان بگوید، به گفتهٔ پزشک یا پرستار پایبند بمانید.

##

link-tangled = اغلب در همان روزهایی پیش می‌آید که این هم هست: { $name }. نمی‌توانم این دو را کاملاً از هم جدا کنم.
name-stretch-done = کشش پیش از خواب
name-water-done = آب سر شب

### Testing a habit by lot. Source: sources.md, "nights". The lot chose the nights, so this may say "helps"

button-trial-stop = پایان آزمون
name-walk = پیاده‌روی کوتاه سر شب

### Opening a cause

button-habits = عادت‌هایی برای امتحان
button-treatments = آنچه امتحان شده است
button-open-cause = { $name }

### What has been tried. Source: clinical brief §7

## safety

treatment-magnesium = قرص منیزیم در پژوهش‌ها به سالمندان کمکی نکرد. در بارداری پژوهش‌ها هم‌نظر نیستند. بیماری کلیه دارید، باردارید یا قرص دیگری می‌خورید؟ اول از پزشک یا داروساز بپرسید.
treatment-quinine = من هرگز کینین پیشنهاد نمی‌کنم. می‌تواند عوارض جدی داشته باشد. نوشابهٔ تونیک هم کینین دارد و بعضی‌ها به آن واکنش نشان می‌دهند. کینین می‌خورید؟ دربارهٔ آن با پزشک خود صحبت کنید. کبودی، خون‌ریزی یا وزوز گوش دارید؟ سریع کمک بگیرید.
treatment-pickle = آب خیارشور: در 74 نفر با زخم‌شدگی شدید کبد (سیروز)، یک جرعه هنگام گرفتگی درد را بیشتر از آب کم کرد. این شواهد ضعیف است و کسی آن را در دیگران نیازموده است. خیلی شور است، پس اول از پزشک بپرسید.
treatment-salts = پتاسیم اضافه یا نمک رژیمی مصرف نکنید، مگر پزشک بگوید. زیادی آن می‌تواند به قلب آسیب بزند.
treatment-calcium = نشان داده نشده که قرص کلسیم به گرفتگی کمک کند.
treatment-b-vitamins = ویتامین‌های B: در یک پژوهش خیلی کوچک، سالمندان با فشار خون بالا گرفتگی کمتری داشتند. این شواهد خیلی ضعیف است.
treatment-k2 = ویتامین K2: در یک پژوهش در چین، 199 نفر بالای 65 سال گرفتگی کمتری داشتند. یک پژوهش کافی نیست، پس آن را پیشنهاد نمی‌کنم. پزشک شاید دربارهٔ آن با شما صحبت کند. هرگز همراه با وارفارین نخورید.

##

### Bedtime

bedtime-later = اشکالی ندارد. تا ساعت خواب و محل شما را ندانم یادآوری نمی‌آید. هر وقت خواستید تنظیم کنید: /bedtime
night-too-long = این می‌شود شبی بیش از 16 ساعت. لطفاً ساعت دیگری بفرستید.
coming-water = آب بعدی: { $time }.
coming-stretch = کشش بعدی: { $time }.
coming-checkin = پرسش صبح بعدی: { $time }.
coming-nothing = یادآوری‌ای نمی‌آید.
coming-walk = پیاده‌روی بعدی: { $time }.
coming-summary = خلاصهٔ هفتگی بعدی: { $time }.
## safety

water-limit = شما گفتید که محدودیت مایعات دارید. یادآوری آب نمی‌فرستم. لطفاً به محدودیت خود پایبند بمانید.
water-illness = با آنچه از سلامت خود گفتید، مایعات بیش از اندازه می‌تواند زیان داشته باشد. پس یادآوری آب نمی‌فرستم. از پزشک یا پرستار بپرسید چه مقدار برای شما مناسب است.
water-fast = در روزهای روزهٔ شما یادآوری آب نمی‌فرستم. زمان نوشیدن را خودتان انتخاب می‌کنید.
water-not-told = تا ندانم که محدودیت مایعات ندارید، یادآوری آب نمی‌فرستم.

##

### Evening reminders. Source: clinical brief §4 and §5

stretch-done = کشش انجام شد. خوب بخوابید.

### Check-in

entry-label = { $time } · { $severity } از 10
entry-label-bare = { $time }
entry-no-time = بدون ساعت
# One more time of a list: "02:10, 03:12".
listed = { $before }، { $one }
known-cramps = یادداشت‌شده تا حالا: { $cramps } گرفتگی.
known-cramps-at = یادداشت‌شده تا حالا: { $cramps } گرفتگی، ساعت { $times }.
sleep-times-usual = رفتن به رختخواب حدود { $bed }، بلند شدن حدود { $up }.
button-full-form-on = شروع دفتر کامل خواب
button-full-form-off = پایان دفتر کامل خواب
sleep-in-bed-odd = این با شبی که گفتید جور نیست. لطفاً دوباره بزنید یا بنویسید که کی به رختخواب رفتید.
sleep-last-woke-odd = این بین رفتن به رختخواب و بلند شدن نیست. لطفاً دوباره بزنید یا بنویسید که آخرین بار کی بیدار شدید.
sleep-times-odd = این می‌شود شبی کمتر از 2 یا بیش از 16 ساعت. لطفاً دوباره بزنید یا بنویسید که کی بلند شدید. برای تغییر ساعت رفتن به رختخواب «قبلی» را بزنید.
together = هر چه می‌دانید بزنید: کدام پا، کجا، چه مدت، چه چیزی کمک کرد. بعد «تمام».
details-of = دربارهٔ گرفتگی ساعت { $time }:

### Report

report-missing-not-clear = شاید در شبی که از آن نگفتید گرفتگی بوده باشد.
button-last-nights = ده شب گذشته
entry-minutes-typed = { $minutes } دقیقه

### Help and privacy

## safety

danger-not-read =
    { $heard ->
        [emergencies] در آنچه به این زبان می‌نویسید دنبال وضعیت‌های اورژانسی می‌گردم، و بعضی را نمی‌بینم. نشانه‌های خطر دیگر را نمی‌بینم. اگر مشکلی دارید، دکمه را بزنید. در وضعیت اورژانسی به شمارهٔ اورژانس محل خود زنگ بزنید.
       *[nothing] در آنچه به این زبان می‌نویسید نمی‌توانم خطر را ببینم. اگر مشکلی دارید، دکمه را بزنید. در وضعیت اورژانسی به شمارهٔ اورژانس محل خود زنگ بزنید.
    }
button-something-is-wrong = مشکلی دارم
button-when-to-get-help = کی کمک بگیرم

##

button-sleep-tips = توصیه‌هایی برای خواب بهتر
export-caption = داده‌های شما از Charley

## The plan, in what several say.

report-counts = شب‌های با گرفتگی: { $nights }. همهٔ گرفتگی‌ها: { $cramps }.
# The person speaks. $when is the moment, as a clause: "When the kettle boils". $do is
# what they do then: "I stand up", without a full stop. Where word order depends on
# what stands before, put $do on a line of its own, or after a colon.
plan-sentence = { $when }، { $do }.
plan-sentence-alone = { $do }.
plan-sentence-own = یادآور من: «{ $cue }». بعد از آن { $do }.
plan-kept = { $name }: { $yes } از { $counted }.
plan-kept-partly = { $name }: { $yes } از { $counted }، و { $partly } تا حدی.
plan-kept-none = { $name }: هنوز چیزی یادداشت نشده.
plan-kept-not-possible = روزهایی که ممکن نبود: { $days }.
# $name is a habit, as it stands on its button.
kept-ask = { $name }: دیروز توانستید انجامش بدهید؟
button-kept-yes = بله
button-kept-partly = تا حدی
button-kept-no = نه
button-kept-not-possible = ممکن نبود
plan-more-offer = اجازه هست سه پرسش کوتاه بپرسم؟ کمک می‌کند از شما زیاد انتظار نداشته باشم.
note-at-night = این ساعت در شب شماست و من آن وقت ساکتم. لطفاً ساعتی در روز انتخاب کنید.
plan-rested = یک ماه تمام شد. از همان‌جا ادامه بدهیم؟
## safety

plan-rests-until-opened = شما از چیزی جدی گفتید، پس برنامهٔ شما متوقف است. عجله‌ای نیست. هر وقت بازش کنید ادامه پیدا می‌کند.

##

plan-offer = دفترچهٔ شما حالا { $mornings } صبح دارد. یک برنامه می‌خواهید؟ هشت هفته، هر بار یک عادت کوچک، به انتخاب خودتان. هر وقت خواستید می‌توانید تمامش کنید.
pack-over = تمام شد: { $name }.
pack-hours-back = ساعت خواب شما دوباره { $bedtime } به وقت { $place } است. برای تغییر: /bedtime
pack-week-begins = یک هفتهٔ تازه. خواب اصلی شما هنوز ساعت { $bedtime } شروع می‌شود؟
plan-tiny = وقفه تمام شد. چیزی برای جبران کردن نیست. یک هفته فقط این:
button-pack-same-hours = بله، همین‌طور است
button-pack-new-hours = ساعت دیگر
plan-smaller-offer = کوچک‌ترش کنیم؟
fewer-offer = کشش حالا دیگر عادت شده است. کمتر یادآوری کنم؟ دو هفته یک شب در میان، بعد فقط یکشنبه‌ها.
button-fewer = یادآوری کمتر
no-more-offer = کشش را فقط یکشنبه‌ها یادآوری می‌کنم. آن را هم متوقف کنم؟
button-no-more = یادآوری متوقف شود
back-offer = یادآوری کشش حالا کمتر می‌آید، یا اصلاً نمی‌آید. می‌خواهید دوباره هر شب بیاید؟
button-back-again = دوباره بیاید
button-plan-begin = بله، لطفاً
button-plan-not-now = حالا نه
button-plan-why = چرا؟
button-plan-smaller = کوچک‌ترش کن
command-plan = هشت هفته، یک عادت کوچک
button-plan-rest = وقفهٔ یک‌ماهه
button-plan-stop = پایان برنامه
