### The plan: eight weeks, one small habit at a time. Rules: see charley.ftl.
### Never a promise, a grade or praise; a no is met with "fine".
plan-about = هل تريد خطة؟ ثمانية أسابيع، عادة صغيرة واحدة في كل مرة، والاختيار لك. تأخذ دقيقة في اليوم. يمكنك التوقف في أي وقت.
plan-why = قد تجعل العادات الليالي أهدأ. النصائح وحدها تفيد قليلًا، لا كثيرًا. والخطة تساعد الناس على الاستمرار. هي لا تعالج التشنجات ولا مشكلات النوم. وإذا احتجت إلى أكثر من العادات، فسأقول ذلك.
plan-tomorrow = كانت ليلة صعبة. العناية بك أولًا. لنبدأ غدًا: /plan
plan-not-now = لا بأس. هي موجودة دائمًا: /plan
plan-later = لا بأس. خطتك تنتظرك: /plan
plan-told-more = شكرًا. سأعمل على أساس ذلك.
plan-figures-off = لا بأس. لن أسأل عن أوقات النوم. ضغطة واحدة عن الليلة تكفي.
plan-less-awake = في آخر أسبوعين كان الوقت بلا نوم أقل مما كان في أول أسبوعين، حسب تقديرك.
plan-more-awake = في آخر أسبوعين كان الوقت بلا نوم أكثر مما كان في أول أسبوعين، حسب تقديرك.
plan-about-the-same = آخر أسبوعين وأول أسبوعين متشابهان تقريبًا، أو الفرق أصغر من أن يظهر.
plan-which-cue = ما الذي سيذكّرك بها؟
plan-which-bar = ما الذي قد يعترض الطريق؟
plan-goal = تخيّل مرة واحدة كيف تفعلها. الهدف معظم الأيام. يمكن ترك يومين من كل سبعة.
note-head = رسالتك الهادئة:
note-on = جيد. الرسالة الأولى: { $time }. تأتي كل يوم لمدة أسبوع، ثم مرة كل يومين لمدة أسبوع. ثم تتوقف.
note-none = لا بأس. لا رسائل إذًا.
note-off = لا بأس. لا رسائل بعد الآن. خطتك مستمرة.
note-comes = رسالتك الهادئة القادمة: { $time }. تتوقف الرسائل بعد أسبوعين من الأولى.
button-note = نعم، مع رسالة هادئة
button-note-off = لا رسائل بعد الآن
plan-noted = سُجّل. تبدأ اليوم.
plan-ticks-tell = في معظم الصباحات لا حاجة إلى سؤال: إجاباتك تخبرني.
plan-asked-in-the-morning = سأسأل مرة في الصباح هل أمكن ذلك. ضغطة واحدة.
plan-nap-tells = سأسأل في الصباح هل نمت في النهار. وهذا يخبرني أيضًا هل أمكن ذلك.
plan-full-form = حتى الليلة التي تبدأ مساء { $day }، يطلب سؤال الصباح سجلّ نوم كاملًا من أجل زيارة الطبيب: أيضًا متى دخلت إلى السرير، وكم مرة استيقظت، والنوم في النهار. من فضلك لا تنظر إلى الساعة: التخمين يكفي.
plan-full-form-off = لا بأس. سجلّ النوم الكامل متوقف. ما قلته باقٍ.
plan-week = خطتك: الأسبوع { $week } من { $weeks }.
plan-no-focus = لا توجد عادة للعمل عليها الآن.
plan-resting = خطتك متوقفة لمدة شهر. يمكنك المتابعة قبل ذلك إذا أردت.
plan-rests-for-leg = هذه العادة متوقفة ما دامت ساقك في راحة.
plan-stopped = توقفت الخطة. شكرًا على التجربة. سجلّك مستمر، والخطة موجودة متى أردت: /plan
plan-finished = انتهت أسابيع خطتك. احتفظ بما تحب. الليالي تتغيّر وحدها، ومع الفصل من السنة. لذلك لا أحد يستطيع أن يقول أي عادة فعلت ذلك.
plan-choose = ماذا تريد أن تجرب بعد ذلك؟
plan-choose-none = لا يبدو شيء آخر مستحقًا للتجربة الآن. ما تفعله يستمر.
plan-none-now = لا بأس. لا شيء جديدًا هذا الأسبوع.
plan-next-week = شيء جديد يأتي في أسبوع لاحق. شيء واحد في كل مرة أسهل في الاستمرار.
care-legs-must-move = ساقان لا بد من تحريكهما في الليل: قد يكون هذا شيئًا غير التشنج. يستطيع طبيب أن يعرف الفرق. من فضلك احجز موعدًا عند الطبيب.
care-act-dreams = قلت لي إنك تركل أو تتحرك مع الأحلام. من فضلك أخبر طبيبًا عن ذلك.
care-bad-patch = لياليك صعبة هذه الأيام. لذلك لا شيء جديدًا الآن. عادة أصغر، أو السجلّ فقط، يكفي. إذا استمر الأمر، فاسأل طبيبًا.
plan-diary-alone = لا بأس. السجلّ فقط لمدة شهر. الخطة تنتظر. لإعادتها: /plan
plan-done = سُجّل أنه تم. لن أسأل عنه مرة أخرى.
plan-done-once = هذا يُفعل مرة واحدة فقط. اضغط عندما يتم. لن أسأل في الصباح.
button-plan-diary = السجلّ فقط
button-plan-done = تم ذلك
button-plan-not-yet = ليس بعد
review-is-it-done = { $name }: هل تم؟
plan-different = ما المختلف الآن؟ يمكنني تغيير ما أطلبه لمدة، ثم إعادته.
plan-pause-offer = مرض، أو ضيوف؟ يمكنني أن ألتزم الهدوء بضعة أيام:
plan-paused = أتمنى لك الشفاء، أو وقتًا طيبًا. سألتزم الهدوء حتى { $day }. بعد ذلك أسبوع واحد مع أصغر شكل من العادة.
plan-rests-for-pack = هذا متوقف مؤقتًا، لأن الأمور مختلفة الآن.
plan-goal-days = تخيّلها مرة واحدة في ذهنك. يكفي من أيام الأسبوع السبعة: { $days }.
pack-is-on = يعمل الآن: { $name }.
pack-is-on-until = يعمل الآن: { $name }، حتى الليلة التي تبدأ مساء { $day }.
pack-not-for-you = هذا لا يناسب ما قلته لي، لذلك أتركه.
pack-how-long = لكم يوم؟
pack-ends-by-itself = يستمر هذا حتى الليلة التي تبدأ مساء { $day }. ثم أعيد الأمور كما كانت.
pack-asks-bedtime = أي موعد نوم أعتمد؟
pack-asks-main-sleep = متى يبدأ نومك الأساسي هذا الأسبوع؟
pack-asks-place = أين ستكون؟ اكتب اسم المدينة الآن، أو بعد وصولك.
pack-same-hours = لا بأس. يبقى كما هو.
button-plan-different = الأمور مختلفة الآن
button-pack-on = تشغيل
button-pack-end = إنهاء: { $name }
button-days = { $days ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
button-pause-days = { $days ->
    [zero] بلا هدوء: 0 يوم
    [one] هدوء يوم واحد
    [two] هدوء يومين
    [few] هدوء { $days } أيام
    [many] هدوء { $days } يومًا
   *[other] هدوء { $days } يوم
 }
review-head = أسبوعك حتى { $day }
review-told = الليالي المسجّلة: { $told } من { $nights }.
review-sleep = ساعات السرير: نحو { $in_bed }. الدقائق بلا نوم: من { $low } إلى { $high } تقريبًا، حسب تقديرك.
review-missing = { $nights ->
    [zero] لا ليالي ناقصة.
    [one] ليلة واحدة غير معروفة.
    [two] ليلتان غير معروفتين.
    [few] { $nights } ليالٍ غير معروفة.
    [many] { $nights } ليلة غير معروفة.
   *[other] { $nights } ليلة غير معروفة.
 }
review-how = كيف تجدها؟
stretch-look = أمسيات تمرين الإطالة: { $yes } من { $evenings }. جرى اختباره لستة أسابيع، على 80 شخصًا فوق 55 سنة.
stretch-look-cramps = لياليك التي فيها تشنج: { $first } من { $first_told } في النصف الأول، و{ $second } من { $second_told } في الثاني. قد يكون ذلك صدفة أو بسبب الفصل من السنة.
stretch-stopped = لا بأس. انتهى تمرين الإطالة وتذكيره. تشنج في الليل؟ مدّ العضلة فورًا، كما في كل مرة. لإعادة التذكير: /settings
button-stretch-look-fewer = تذكيرات أقل
button-stretch-test = اختبار بالقرعة
button-stretch-stop = إيقاف
review-looks-settled = يبدو أن هذه العادة صارت ثابتة الآن.
review-keep = لا بأس. تبقى كما هي.
review-easier = لا بأس. إذًا هذا فقط:
review-easiest = لا يمكن أن تصغر أكثر. ثلاث مرات في الأسبوع تكفي.
review-auto = هل تفعلها دون أن تحتاج إلى التفكير فيها؟
auto-ask = { $name }: هل يتم ذلك دون حاجة إلى التفكير فيه؟
auto-noted = شكرًا. سجّلت ذلك.
review-settled = جيد. هي عادة الآن، لذلك أتركها وشأنها.
review-never = لا بأس. لن أعرضها مرة أخرى. هل يمكن أن أسأل لماذا؟
review-never-noted = شكرًا. لن تعود.
review-made-it-worse = شكرًا على إخباري. من فضلك اتركها. وإذا استمر الأمر، فاسأل طبيبًا أو صيدليًا.
review-hard = تأتي أسابيع صعبة. هذا الأسبوع لا يُحسب. للأسبوع القادم، أصغر شكل فقط:
look-back-habit = { $name }: كيف تريد أن تتابع؟
look-back-reminder-stops = تذكير الإطالة يتوقف الآن. لإعادته: <code>/settings stretch on</code>
look-back-worth = هل كانت هذه الأسابيع مفيدة لك؟
look-back-upkeep = شكرًا. هل أسأل مرة في الشهر كيف تسير الأمور؟ سطر واحد، بلا صوت، ست مرات على الأكثر.
look-back-upkeep-yes = جيد. سأسأل نحو مرة في الشهر.
look-back-done = شكرًا على هذه الأسابيع. سجلّك مستمر.
look-back-doctor = لياليك تتسع لها أيضًا صفحة واحدة لطبيبك.
plan-goes-on = انتهت أسابيع خطتك، وهذا يستمر:
month-ask = شهر جديد. هل ما زالت عادات خطتك تسير جيدًا؟
month-ask-last = هذه آخر مرة أسأل فيها.
month-still = جيد. إذًا يبقى كل شيء كما هو.
month-which = لا بأس. أي عادة نجعلها أصغر؟
month-stopped = لا بأس. لن أسأل مرة أخرى. سجلّك مستمر.
fewer-noted = لا بأس. مرة كل مساءين لمدة أسبوعين، ثم أيام الأحد. لإعادة كل التذكيرات: <code>/settings stretch on</code>
no-more-noted = لا بأس. أوقفته. لإعادته: <code>/settings stretch on</code>
back-noted = لا بأس. يأتي كل مساء من جديد.
another-time = كم قبل موعد النوم تريده؟
button-plan-others = غيرها
button-plan-no-bar = لا شيء
button-plan-worry = هذه الأرقام تقلقني
button-plan-agree = هذا هو
button-plan-change = تغيير
button-plan-go-on = متابعة
button-review-keep = تبقى كما هي
button-review-easier = أسهل
button-review-other = شيء آخر
button-review-settled = صارت ثابتة
button-review-never = لا تناسبني
button-review-hard = كان أسبوعًا صعبًا
button-auto-not-yet = ليس بعد
button-auto-partly = جزئيًا
button-auto-yes = نعم
button-never-no-time = لا وقت لها
button-never-does-not-fit = لا تلائم حياتي
button-never-made-it-worse = جعلت الأمور أسوأ
button-never-no-reason = بلا سبب
button-minutes-before = { $minutes ->
    [zero] عند النوم
    [one] قبله بدقيقة
    [two] قبله بدقيقتين
    [few] قبله بـ { $minutes } دقائق
    [many] قبله بـ { $minutes } دقيقة
   *[other] قبله بـ { $minutes } دقيقة
 }
button-alone = تبقى، بلا تذكير
button-reminded = تبقى
button-let-go = أتركها
button-worth-yes = نعم
button-worth-partly = جزئيًا
button-worth-no = لا
button-upkeep-yes = نعم، مرة في الشهر
button-upkeep-no = لا، شكرًا
button-still = ما زالت مستمرة
button-slipped = تراجعت
button-stop-asking = توقف عن السؤال
button-new-plan = بدء خطة جديدة
