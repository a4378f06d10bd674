### The settings. Rules: see charley.ftl.

summary-which-day = هفتهٔ شما را صبحِ کدام روز خلاصه کنم؟ بی‌صدا می‌آید.
button-summary = خلاصهٔ هفتگی
button-no-summary = بدون خلاصه
settings-changed = تغییر کرد.
settings-water-waits = یادداشت شد. آب فعلاً خاموش می‌ماند.
settings-unknown = این را نفهمیدم. یکی از این‌ها را امتحان کنید: <code>/settings water off</code>، <code>/settings water 90</code>، <code>/settings stretch 20</code>، <code>/settings checkin on</code>، <code>/settings pause 7</code>
settings-unknown-limit = این را نفهمیدم. یکی از این‌ها را امتحان کنید: <code>/settings stretch 20</code>، <code>/settings checkin on</code>، <code>/settings pause 7</code>
settings-unknown-young = این را نفهمیدم. یکی از این‌ها را امتحان کنید: <code>/settings checkin on</code>، <code>/settings pause 7</code>، <code>/settings emergency 111</code>
settings-hours = ساعت خواب { $bedtime }، بلند شدن { $rising }، به وقت { $place }.
settings-no-hours = هنوز ساعت خوابی نیست. برای تنظیم: /bedtime
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] آب: روشن، { $minutes } دقیقه پیش از خواب
       *[off] آب: خاموش
    }
settings-stretch =
    { $switch ->
        [on] کشش: روشن، { $minutes } دقیقه پیش از خواب
       *[off] کشش: خاموش
    }
settings-checkin =
    { $switch ->
        [on] پرسش صبح: روشن
       *[off] پرسش صبح: خاموش
    }
settings-tips =
    { $switch ->
        [on] توصیه‌های خواب: روشن
       *[off] توصیه‌های خواب: خاموش
    }
settings-sleep-times = زمان‌های خواب و بیداری: روشن، تا { $day } شب
settings-no-sleep-times = زمان‌های خواب و بیداری: خاموش
settings-sleep-times-begin = تا { $day } شب، پرسش صبح این را هم می‌پرسد که کی به رختخواب رفتید، کی خوابتان برد و کی بلند شدید. آن وقت شما و پزشک می‌توانید ببینید چقدر می‌خوابید. لطفاً برای آن به ساعت نگاه نکنید: حدس هم کافی است.
settings-summary =
    { $weekday ->
        [1] هفتهٔ شما: صبح‌های دوشنبه
        [2] هفتهٔ شما: صبح‌های سه‌شنبه
        [3] هفتهٔ شما: صبح‌های چهارشنبه
        [4] هفتهٔ شما: صبح‌های پنجشنبه
        [5] هفتهٔ شما: صبح‌های جمعه
        [6] هفتهٔ شما: صبح‌های شنبه
       *[7] هفتهٔ شما: صبح‌های یکشنبه
    }
settings-no-summary = هفتهٔ شما: خاموش
settings-pictures = تصویرها: { $light }
settings-emergency = شمارهٔ اورژانس: { $number }
settings-emergency-own = شمارهٔ اورژانس: { $number }، به انتخاب شما
settings-no-emergency = شمارهٔ اورژانس: شمارهٔ محل شما
settings-emergency-form = شماره را فقط با رقم و فاصله بفرستید. می‌تواند با + شروع شود و حداکثر 15 رقم دارد. این‌طور: <code>/settings emergency 111</code>
settings-trial = آزمون شما: { $name }
settings-fewer = یادآوری کمتر برای کشش، همان‌طور که خواستید. برای برگرداندن همه: <code>/settings stretch on</code>
settings-paused = یادآوری‌ها تا { $day } متوقف است.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = این‌ها را هم می‌توانید بنویسید: <code>/settings water 90</code>، <code>/settings stretch 20</code>، <code>/settings pause 7</code>، <code>/settings emergency 111</code>
settings-examples-limit = این‌ها را هم می‌توانید بنویسید: <code>/settings stretch 20</code>، <code>/settings pause 7</code>، <code>/settings emergency 111</code>
settings-examples-young = این‌ها را هم می‌توانید بنویسید: <code>/settings pause 7</code>، <code>/settings checkin on</code>
settings-water-range = آب می‌تواند { $from } تا { $to } دقیقه پیش از خواب بیاید.
settings-stretch-range = کشش می‌تواند { $from } تا { $to } دقیقه پیش از خواب بیاید.
settings-too-close = آب باید دست‌کم 15 دقیقه پیش از کشش بیاید. چیزی تغییر نکرد.
settings-languages = تا حالا به این زبان‌ها حرف می‌زنم: { $languages }
languages-which = به کدام زبان حرف بزنم؟
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = یادآوری‌ها را تا { $days } روز می‌توانم متوقف کنم.
stopped = دیگر یادآوری نمی‌آید. دفترچهٔ شما می‌ماند. یادداشت گرفتگی در هر زمان: /log
button-settings = تنظیمات
button-switch-water =
    { $switch ->
        [on] آب: روشن کن
       *[off] آب: خاموش کن
    }
button-switch-stretch =
    { $switch ->
        [on] کشش: روشن کن
       *[off] کشش: خاموش کن
    }
button-switch-checkin =
    { $switch ->
        [on] پرسش صبح: روشن کن
       *[off] پرسش صبح: خاموش کن
    }
button-switch-sleep-times =
    { $switch ->
        [on] زمان‌های خواب و بیداری: روشن کن
       *[off] زمان‌های خواب و بیداری: خاموش کن
    }
button-switch-tips =
    { $switch ->
        [on] توصیه‌های خواب: روشن کن
       *[off] توصیه‌های خواب: خاموش کن
    }
light-night = از سر شب تا صبح تیره
light-dark = همیشه تیره
light-light = همیشه روشن
light-which = کی تصویرها را با زمینهٔ تیره می‌خواهید؟
button-lights = تصویرهای تیره یا روشن
button-light-night = سر شب و شب
button-light-dark = همیشه
button-light-light = هیچ‌وقت
button-pause = وقفهٔ 7 روزه
button-resume = پایان وقفه
button-change-bedtime = تغییر ساعت خواب
