### The diary in numbers. Rules: see charley.ftl.

report-head = <b>دفترچهٔ شما</b>
report-empty = دفترچهٔ شما هنوز خالی است. یادداشت گرفتگی: /log، یادداشت شب: /checkin
report-no-zone = { $cramps ->
    [0] دفترچهٔ شما هنوز خالی است. یادداشت گرفتگی: /log
    [1] یک گرفتگی در دفترچهٔ شماست. برای مرتب کردن بر اساس شب، ساعت شما را لازم دارم: /bedtime
   *[other] { $cramps } گرفتگی در دفترچهٔ شماست. برای مرتب کردن بر اساس شب، ساعت شما را لازم دارم: /bedtime
 }
# $nights are those of the window, $recorded those that were told. A night that was not
# told may have had a cramp.
report-two-weeks = <b>دو هفتهٔ گذشته:</b> { $nights ->
    [one] { $nights } شب یادداشت شده.
   *[other] { $missing ->
        [0] هر { $nights } شب یادداشت شده.
       *[other] { $recorded } از { $nights } شب یادداشت شده، { $missing } شب یادداشت نشده.
     }
 }
report-four-weeks = <b>چهار هفتهٔ گذشته:</b> { $nights ->
    [one] { $nights } شب یادداشت شده.
   *[other] { $missing ->
        [0] هر { $nights } شب یادداشت شده.
       *[other] { $recorded } از { $nights } شب یادداشت شده، { $missing } شب یادداشت نشده.
     }
 }
report-severity = شدت (از 10): بدترین { $worst }، معمول { $median }.
report-worst = شدت (از 10): بدترین { $worst }.
report-column-counted = در دفترچهٔ شما
report-column-two-weeks = دو هفته
report-column-four-weeks = چهار هفته
report-row-recorded = شب‌های ثبت‌شده
report-row-with-cramp = شب‌های با گرفتگی
report-row-cramps = همهٔ گرفتگی‌ها
report-row-worst = بدترین (از 10)
report-row-usual = معمول (از 10)
sleep-usual = <b>خواب شما، { $from } تا { $to }:</b> در رختخواب حدود { $in_bed } ساعت. خوابِ حدود { $low } تا { $high } ساعت، به حدس خودتان ({ $nights } شب).
sleep-too-few = <b>خواب شما:</b> { $nights ->
    [0] هنوز هیچ شبی کامل یادداشت نشده است.
    [1] تا حالا یک شب کامل یادداشت شده است.
   *[other] تا حالا { $nights } شب کامل یادداشت شده است.
 } از { $least } شب به بعد می‌توانم بگویم چقدر می‌خوابید.
sleep-cramp-cost = در شب‌های با گرفتگی ({ $nights_with }): بیدار حدود { $with_low } تا { $with_high } دقیقه. در شب‌های دیگر ({ $nights_without }): { $without_low } تا { $without_high }.
report-plan = <b>برنامهٔ شما</b>
report-plan-week = <b>برنامهٔ شما:</b> هفتهٔ { $week } از { $weeks }
report-habit = { $name }، از { $day }: { $yes } از { $counted }. { $fate }
report-habit-untold = { $name }، از { $day }. { $fate }
tried-goes-on = ادامه دارد.
tried-settled = جا افتاده است.
tried-given-up = کنار گذاشته شد.
tried-made-worse = کنار گذاشته شد، چون وضع را بدتر کرد.
no-figure = –
report-nights-head = <b>ده شب گذشته</b>
report-add-which = کدام شب بود؟
night-with-cramps = { $day }: { $cramps } گرفتگی
night-clear = { $day }: بدون گرفتگی
night-unknown = { $day }: یادداشت نشده
button-add-forgotten = افزودن موردی که یادم رفت
button-correct-night = پرسش‌های این شب
entry-head = گرفتگی، { $day } شب، { $time }
entry-head-no-time = گرفتگی، { $day } شب
entry-head-no-night = گرفتگی در شبی که هنوز مرتب نشده
entry-severity = شدت: { $severity } از 10
entry-leg = پا: { $what }
entry-muscle = عضله: { $what }
entry-minutes = مدت: { $what }
entry-helped = کمک کرد: { $what }
entry-note = یادداشت: { $note }
entry-from-memory = از حافظه اضافه شد
entry-remove-ask = این گرفتگی از دفترچه پاک شود؟
entry-removed = پاک شد.
button-change-severity = شدت
button-change-details = کدام پا، عضله، مدت، چه چیزی کمک کرد
button-remove = پاک کردن
button-remove-yes = بله، پاک شود
button-keep-it = بماند
