### The diary in numbers. Rules: see charley.ftl.

report-head = <b>سجلّك</b>
report-empty = سجلّك ما زال فارغًا. لتسجيل تشنج: /log، ولتسجيل ليلة: /checkin
report-no-zone = { $cramps ->
    [zero] سجلّك ما زال فارغًا. لتسجيل تشنج: /log
    [one] في سجلّك تشنج واحد. لترتيبه حسب الليالي أحتاج إلى توقيتك: /bedtime
    [two] في سجلّك تشنجان. لترتيبهما حسب الليالي أحتاج إلى توقيتك: /bedtime
    [few] في سجلّك { $cramps } تشنجات. لترتيبها حسب الليالي أحتاج إلى توقيتك: /bedtime
    [many] في سجلّك { $cramps } تشنجًا. لترتيبها حسب الليالي أحتاج إلى توقيتك: /bedtime
   *[other] في سجلّك { $cramps } تشنج. لترتيبها حسب الليالي أحتاج إلى توقيتك: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>آخر أسبوعين:</b> { $missing ->
    [0] سُجّلت كل الليالي ({ $nights }).
   *[other] الليالي المسجّلة { $recorded } من { $nights }، وغير المسجّلة { $missing }.
 }
report-four-weeks = <b>آخر أربعة أسابيع:</b> { $missing ->
    [0] سُجّلت كل الليالي ({ $nights }).
   *[other] الليالي المسجّلة { $recorded } من { $nights }، وغير المسجّلة { $missing }.
 }
report-severity = شدة الألم (من 10): الأشد { $worst }، المعتاد { $median }.
report-worst = شدة الألم (من 10): الأشد { $worst }.
report-column-counted = في سجلّك
report-column-two-weeks = أسبوعان
report-column-four-weeks = أربعة أسابيع
report-row-recorded = ليالٍ مسجّلة
report-row-with-cramp = ليالٍ فيها تشنج
report-row-cramps = كل التشنجات
report-row-worst = الأشد (من 10)
report-row-usual = المعتاد (من 10)
sleep-usual = <b>نومك من { $from } إلى { $to }:</b> ساعات السرير نحو { $in_bed }. ساعات النوم من { $low } إلى { $high } تقريبًا، حسب تقديرك (عدد الليالي: { $nights }).
sleep-too-few = <b>نومك:</b> { $nights ->
    [zero] لم تُسجّل أي ليلة كاملة بعد.
    [one] سُجّلت ليلة واحدة كاملة حتى الآن.
    [two] سُجّلت ليلتان كاملتان حتى الآن.
    [few] سُجّلت { $nights } ليالٍ كاملة حتى الآن.
    [many] سُجّلت { $nights } ليلة كاملة حتى الآن.
   *[other] سُجّلت { $nights } ليلة كاملة حتى الآن.
 } أستطيع أن أقول كم تنام عندما يصل عدد الليالي إلى { $least }.
sleep-cramp-cost = الدقائق بلا نوم، تقريبًا. في ليالي التشنج ({ $nights_with }): من { $with_low } إلى { $with_high }. في غيرها ({ $nights_without }): من { $without_low } إلى { $without_high }.
report-plan = <b>خطتك</b>
report-plan-week = <b>خطتك:</b> الأسبوع { $week } من { $weeks }
report-habit = { $name }، منذ { $day }: { $yes } من { $counted }. { $fate }
report-habit-untold = { $name }، منذ { $day }. { $fate }
tried-goes-on = مستمرة.
tried-settled = صارت ثابتة.
tried-given-up = تُركت.
tried-made-worse = تُركت، لأنها جعلت الأمور أسوأ.
no-figure = –
report-nights-head = <b>آخر عشر ليالٍ</b>
report-add-which = أي ليلة كانت؟
night-with-cramps = { $cramps ->
    [zero] مساء { $day }: لا تشنج
    [one] مساء { $day }: تشنج واحد
    [two] مساء { $day }: تشنجان
    [few] مساء { $day }: { $cramps } تشنجات
    [many] مساء { $day }: { $cramps } تشنجًا
   *[other] مساء { $day }: { $cramps } تشنج
 }
night-clear = مساء { $day }: بلا تشنج
night-unknown = مساء { $day }: غير مسجّلة
button-add-forgotten = إضافة تشنج نسيته
button-correct-night = إجابة الأسئلة عن هذه الليلة
entry-head = تشنج في الليلة التي بدأت مساء { $day }، الساعة { $time }
entry-head-no-time = تشنج في الليلة التي بدأت مساء { $day }
entry-head-no-night = تشنج في ليلة لم تُرتّب بعد
entry-severity = شدة الألم: { $severity } من 10
entry-leg = الساق: { $what }
entry-muscle = المكان: { $what }
entry-minutes = المدة: { $what }
entry-helped = ما ساعد: { $what }
entry-note = ملاحظة: { $note }
entry-from-memory = أُضيف من الذاكرة
entry-remove-ask = هل أحذف هذا التشنج من سجلّك؟
entry-removed = حُذف.
button-change-severity = شدة الألم
button-change-details = الساق، المكان، المدة، ما ساعد
button-remove = حذف
button-remove-yes = نعم، احذفه
button-keep-it = يبقى
