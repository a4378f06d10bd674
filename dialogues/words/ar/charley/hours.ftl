### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = متابعة الأسئلة
place = { $place }
bedtime-example = من فضلك أرسل وقتًا مثل 22:30 أو 10:30 مساءً. أو كل شيء معًا: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time } - أي وقت تقصد؟
bedtime-at-night = { $time } ليلًا
bedtime-in-the-morning = { $time } صباحًا
bedtime-in-the-afternoon = { $time } بعد الظهر
bedtime-set = موعد النوم { $bedtime }، والنهوض { $rising }، بتوقيت: { $place }.
place-unknown = لا أعرف هذا المكان. أرسل كم الساعة عندك الآن، مثل 21:40، أو اسم مدينة كبيرة قريبة منك، أو موقعك.
place-unknown-named = لا أعرف مكانًا بهذا الاسم: «{ $place }». أرسل كم الساعة عندك الآن، مثل 21:40، أو اسم مدينة كبيرة قريبة منك، أو موقعك.
place-several = يوجد أكثر من مكان باسم «{ $place }». أرسل الأمر من جديد مع اسم البلد: /bedtime
place-which = أيّها هو؟
place-which-clock = أي من هذه توقيته مثل توقيتك، صيفًا وشتاءً؟
place-noted = سُجّل التوقيت: { $place }.
