### The settings. Rules: see charley.ftl.

summary-which-day = في صباح أي يوم ألخّص أسبوعك؟ تأتي الخلاصة بلا صوت.
button-summary = الخلاصة الأسبوعية
button-no-summary = بلا خلاصة
settings-changed = تم التغيير.
settings-water-waits = سُجّل. الماء يبقى متوقفًا الآن.
settings-unknown = لم أفهم هذا. جرّب واحدًا من هذه: <code>/settings water off</code>، <code>/settings water 90</code>، <code>/settings stretch 20</code>، <code>/settings checkin on</code>، <code>/settings pause 7</code>
settings-unknown-limit = لم أفهم هذا. جرّب واحدًا من هذه: <code>/settings stretch 20</code>، <code>/settings checkin on</code>، <code>/settings pause 7</code>
settings-unknown-young = لم أفهم هذا. جرّب واحدًا من هذه: <code>/settings checkin on</code>، <code>/settings pause 7</code>، <code>/settings emergency 111</code>
settings-hours = موعد النوم { $bedtime }، والنهوض { $rising }، بتوقيت: { $place }.
settings-no-hours = لا موعد نوم بعد. لضبطه: /bedtime
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] الماء: يعمل، قبل النوم { $minutes ->
            [zero] مباشرة
            [one] بدقيقة
            [two] بدقيقتين
            [few] بـ { $minutes } دقائق
            [many] بـ { $minutes } دقيقة
           *[other] بـ { $minutes } دقيقة
        }
       *[off] الماء: متوقف
    }
settings-stretch =
    { $switch ->
        [on] الإطالة: تعمل، قبل النوم { $minutes ->
            [zero] مباشرة
            [one] بدقيقة
            [two] بدقيقتين
            [few] بـ { $minutes } دقائق
            [many] بـ { $minutes } دقيقة
           *[other] بـ { $minutes } دقيقة
        }
       *[off] الإطالة: متوقفة
    }
settings-checkin =
    { $switch ->
        [on] سؤال الصباح: يعمل
       *[off] سؤال الصباح: متوقف
    }
settings-tips =
    { $switch ->
        [on] نصائح النوم: تعمل
       *[off] نصائح النوم: متوقفة
    }
settings-sleep-times = أوقات النوم: تعمل، حتى الليلة التي تبدأ مساء { $day }
settings-no-sleep-times = أوقات النوم: متوقفة
settings-sleep-times-begin = حتى الليلة التي تبدأ مساء { $day }، يسأل سؤال الصباح أيضًا متى ذهبت إلى السرير، ومتى نمت، ومتى نهضت. هكذا ترى أنت وطبيبك كم تنام. من فضلك لا تنظر إلى الساعة من أجل ذلك: التخمين يكفي.
settings-summary =
    { $weekday ->
        [1] أسبوعك: صباح الاثنين
        [2] أسبوعك: صباح الثلاثاء
        [3] أسبوعك: صباح الأربعاء
        [4] أسبوعك: صباح الخميس
        [5] أسبوعك: صباح الجمعة
        [6] أسبوعك: صباح السبت
       *[7] أسبوعك: صباح الأحد
    }
settings-no-summary = أسبوعك: متوقف
settings-pictures = الصور: { $light }
settings-emergency = رقم الطوارئ: { $number }
settings-emergency-own = رقم الطوارئ: { $number }، كما ضبطته أنت
settings-no-emergency = رقم الطوارئ: الرقم في بلدك
settings-emergency-form = أرسل الرقم بأرقام ومسافات فقط. يمكن أن يبدأ بعلامة + وفيه 15 رقمًا على الأكثر. هكذا: <code>/settings emergency 111</code>
settings-trial = اختبارك: { $name }
settings-fewer = تذكيرات إطالة أقل، كما أردت. لإعادتها كلها: <code>/settings stretch on</code>
settings-paused = التذكيرات متوقفة حتى { $day }.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = يمكنك أيضًا أن تكتب: <code>/settings water 90</code>، <code>/settings stretch 20</code>، <code>/settings pause 7</code>، <code>/settings emergency 111</code>
settings-examples-limit = يمكنك أيضًا أن تكتب: <code>/settings stretch 20</code>، <code>/settings pause 7</code>، <code>/settings emergency 111</code>
settings-examples-young = يمكنك أن تكتب هذا أيضًا: <code>/settings pause 7</code>، <code>/settings checkin on</code>
settings-water-range = يمكن أن يأتي الماء قبل النوم بدقائق عددها من { $from } إلى { $to }.
settings-stretch-range = يمكن أن تأتي الإطالة قبل النوم بدقائق عددها من { $from } إلى { $to }.
settings-too-close = يأتي الماء قبل الإطالة بما لا يقل عن 15 دقيقة. لم يتغيّر شيء.
settings-languages = اللغات التي أتكلمها حتى الآن: { $languages }
languages-which = بأي لغة أتكلم؟
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = أكثر عدد من الأيام يمكنني التوقف فيه: { $days }.
stopped = لا تذكيرات بعد الآن. سجلّك باقٍ، والتسجيل ممكن في أي وقت: /log
button-settings = الإعدادات
button-switch-water =
    { $switch ->
        [on] الماء: تشغيل
       *[off] الماء: إيقاف
    }
button-switch-stretch =
    { $switch ->
        [on] الإطالة: تشغيل
       *[off] الإطالة: إيقاف
    }
button-switch-checkin =
    { $switch ->
        [on] سؤال الصباح: تشغيل
       *[off] سؤال الصباح: إيقاف
    }
button-switch-sleep-times =
    { $switch ->
        [on] أوقات النوم: تشغيل
       *[off] أوقات النوم: إيقاف
    }
button-switch-tips =
    { $switch ->
        [on] نصائح النوم: تشغيل
       *[off] نصائح النوم: إيقاف
    }
light-night = داكنة في المساء والليل
light-dark = داكنة دائمًا
light-light = فاتحة دائمًا
light-which = متى تريد الصور بخلفية داكنة؟
button-lights = صور داكنة أو فاتحة
button-light-night = في المساء والليل
button-light-dark = دائمًا
button-light-light = أبدًا
button-pause = توقف 7 أيام
button-resume = إنهاء التوقف
button-change-bedtime = تغيير موعد النوم
