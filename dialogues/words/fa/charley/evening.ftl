### The evening reminders. Rules: see charley.ftl.

## safety

toast-summary-stopped = دیگر خلاصهٔ هفتگی نمی‌آید. برای شروع دوباره: /settings
button-leave-out = این شب حساب نشود
# Chance decides, not Charley. Bold only for with and without.
lot-with-stretch = امشب سکه می‌گوید: <b>با</b> کشش.
lot-with-stretch-week = این هفته سکه می‌گوید: <b>با</b> کشش.
lot-without-stretch-week = این هفته سکه می‌گوید: <b>بدون</b> کشش. شب گرفتگی آمد؟ مثل همیشه فوراً همان عضله را بکشید.
lot-with-water = امشب سکه می‌گوید: <b>با</b> آب. حالا یک لیوان کوچک بنوشید. بعد تا وقت خواب فقط جرعه‌جرعه.
lot-with-water-ask = امشب سکه می‌گوید: <b>با</b> آب. نارسایی قلب، مشکل کلیه یا کبد، یا کمبود نمک در خون دارید؟ پس این آب را ننوشید: اول از پزشک یا پرستار بپرسید. اگر هیچ‌کدام را ندارید، حالا یک لیوان کوچک بنوشید. بعد تا وقت خواب فقط جرعه‌جرعه.
lot-with-walk = امشب سکه می‌گوید: <b>با</b> پیاده‌روی کوتاه. حدود ده دقیقه، آرام، جایی که روشن و امن است.
lot-without-stretch = امشب سکه می‌گوید: <b>بدون</b> کشش. شب گرفتگی آمد؟ مثل همیشه فوراً همان عضله را بکشید.
lot-without-water = امشب سکه می‌گوید: <b>بدون</b> لیوان اضافه. تشنه‌اید؟ پس بنوشید.
lot-without-walk = امشب سکه می‌گوید: <b>بدون</b> پیاده‌روی.
lot-left-out = کنار گذاشته شد. این شب حساب نمی‌شود.
# Eight wordings of each reminder, in turn: each fits everybody who gets that one. Those
# of the water all ask the same: Yes must mean that they drank little.
water-reminder = امروز فقط کمی مایعات نوشیدید؟
water-reminder-2 = آیا امروز مایعات کمی نوشیدید؟
water-reminder-3 = یک پرسش کوتاه دربارهٔ امروز: فقط کمی مایعات نوشیدید؟
water-reminder-4 = به امروز که نگاه می‌کنید: مایعات خیلی کمی نوشیدید؟
water-reminder-5 = امروز روزی بود که مایعات کم نوشیدید؟
water-reminder-6 = پیش از آنکه به رختخواب بروید: امروز مایعات کم نوشیدید؟
water-reminder-7 = دربارهٔ امروز: آیا فقط کمی مایعات نوشیدید؟
water-reminder-8 = یک پرسش دربارهٔ مایعات: امروز فقط کمی نوشیدید؟
water-last = لازم نیست جواب بدهید. اگر جوابی نیاید، از فردا این پرسش را کنار می‌گذارم. برای برگرداندن: /settings
water-glass = پس حالا یک لیوان کوچک آب بنوشید. بعد از آن، تا وقت خواب فقط جرعه‌جرعه.
# The warning about heart, kidney and liver stands first. Do not soften or move it.
water-glass-ask = نارسایی قلب، مشکل کلیه یا کبد، یا کمبود نمک در خون دارید؟ پس امشب این لیوان آب را ننوشید: اول از پزشک یا پرستار بپرسید. اگر هیچ‌کدام را ندارید، حالا یک لیوان کوچک آب بنوشید. بعد از آن، تا وقت خواب فقط جرعه‌جرعه.
water-not-tonight = باشد، امشب لیوان آب نه.
button-water-little = بله، فقط کمی
button-water-enough = نه، به‌اندازه نوشیدم
button-water-had = یک لیوان نوشیدم
stretch-reminder = وقت کشش است. درست پیش از رفتن به رختخواب انجامش بدهید.
stretch-reminder-2 = نوبت کشش شماست. هر دو پا، درست پیش از خواب.
stretch-reminder-3 = چیزی به خواب نمانده. اول کشش.
stretch-reminder-4 = حالا نوبت کشش است. یک پا، بعد پای دیگر. بعد خواب.
stretch-reminder-5 = یک لحظه برای پاهایتان، درست پیش از دراز کشیدن. تا حد کشیدگی، هرگز تا حد درد.
stretch-reminder-6 = وقت کشش رسید. آخرین کار باشد، درست پیش از خواب. نفستان را نگه ندارید.
stretch-reminder-7 = پیش از خاموش کردن چراغ: هر دو پا را بکشید.
stretch-reminder-8 = این هم کشش پیش از خواب شما. آرام و راحت، پاشنه پایین. بعد به رختخواب.
# Below what the person chose to do, so it names no amount of its own.
stretch-reminder-planned = درست پیش از دراز کشیدن انجامش بدهید. تا حد کشیدگی، هرگز تا حد درد.
stretch-reminder-seated = وقت کشش نشسته است. درست پیش از دراز کشیدن انجامش بدهید.
stretch-reminder-seated-2 = نوبت کشش شماست، نشسته، درست پیش از دراز کشیدن.
stretch-reminder-seated-3 = چیزی به خواب نمانده. اول کشش، روی صندلی محکم.
stretch-reminder-seated-4 = حالا نوبت کشش است. نشسته بمانید. یک پا، بعد پای دیگر. بعد خواب.
stretch-reminder-seated-5 = یک لحظه برای پاهایتان، نشسته. تا حد کشیدگی، هرگز تا حد درد.
stretch-reminder-seated-6 = وقت کشش رسید. فقط یک صندلی محکم کنار دیوار لازم دارید.
stretch-reminder-seated-7 = پیش از خاموش کردن چراغ: هر دو پا را نشسته بکشید.
stretch-reminder-seated-8 = این هم کشش پیش از خواب شما، روی صندلی. آرام و راحت، انگشت‌های پا به طرف خودتان.
stretch-reminder-bed = وقت کشش است، در رختخواب، پیش از خوابیدن.
stretch-reminder-bed-2 = نوبت کشش شماست، در رختخواب، با حوله.
stretch-reminder-bed-3 = اول کشش، بعد خواب. حوله را آماده بگذارید.
stretch-reminder-bed-4 = حالا نوبت کشش است. حوله دور پنجهٔ پا. یک پا، بعد پای دیگر.
stretch-reminder-bed-5 = یک لحظه برای پاهایتان، در رختخواب. تا حد کشیدگی، هرگز تا حد درد.
stretch-reminder-bed-6 = وقت کشش رسید. فقط یک حوله در رختخواب لازم دارید.
stretch-reminder-bed-7 = پیش از خاموش کردن چراغ: هر دو پا را در رختخواب بکشید.
stretch-reminder-bed-8 = این هم کشش پیش از خواب شما، در رختخواب. آرام و راحت، انگشت‌های پا به طرف خودتان.
stretch-reminder-ask-team = وقت کشش است، اگر پزشک یا پرستار اجازهٔ آن را داده است. درست پیش از خواب انجامش بدهید.
stretch-reminder-ask-team-2 = پزشک یا پرستار اجازهٔ کشش را داده است؟ پس درست پیش از خواب انجامش بدهید.
stretch-reminder-ask-team-3 = نوبت کشش شماست، اگر پزشک یا پرستار اجازه داده است. اگر نه، کنارش بگذارید.
stretch-reminder-ask-team-4 = حالا نوبت کشش است، اگر پزشک یا پرستار با آن موافق است. بعد خواب.
stretch-reminder-ask-team-5 = کشش درست پیش از خواب می‌آید، ولی فقط اگر پزشک یا پرستار اجازه داده باشد.
stretch-reminder-ask-team-6 = وقت کشش رسید، اگر پزشک یا پرستار اجازه داده است. تا حد کشیدگی، هرگز تا حد درد.
stretch-reminder-ask-team-7 = پزشک یا پرستار اجازه داده است؟ پس آرام بکشید، درست پیش از خواب.
stretch-reminder-ask-team-8 = این هم کشش پیش از خواب شما. اگر هنوز کسی اجازهٔ آن را نداده، اول بپرسید.
button-show-me = نشانم بده
button-snooze = 15 دقیقهٔ دیگر
button-skip-tonight = امشب نه
water-done = آبتان را نوشیدید. خوب است.
walk-done = پیاده‌روی انجام شد. خوب است.
reminder-skipped = برای امشب کنار گذاشته شد.
reminder-snoozed = باشد. ساعت { $time } دوباره یادآوری می‌کنم.
summary-head = <b>هفتهٔ شما تا { $day }:</b> { $nights ->
    [one] { $nights } شب یادداشت شده.
   *[other] { $missing ->
        [0] هر { $nights } شب یادداشت شده.
       *[other] { $recorded } از { $nights } شب یادداشت شده، { $missing } شب یادداشت نشده.
     }
 }
button-summary-stop = دیگر خلاصه نفرست
