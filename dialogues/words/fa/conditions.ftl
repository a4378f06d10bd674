## safety

con1 = آیا یکی از این‌ها را دارید؟ هر کدام را که درست است بزنید. با آن می‌بینم چه چیزی بی‌خطر است، و در برگهٔ پزشک هم می‌آید.
    .diabetes = دیابت
    .parkinson = پارکینسون
    .thyroid = مشکل تیروئید
    .leg_arteries = تنگی رگ‌های پا
    .spine = مشکل کمر یا ستون فقرات
    .heart_failure = نارسایی قلب
    .kidney_failure = نارسایی کلیه، دیالیز
    .cirrhosis = سیروز کبد
    .low_sodium = سدیم پایین خون
    .cancer_treatment = درمان سرطان
    .blood_thinner = داروی رقیق‌کنندهٔ خون
    .none = هیچ‌یک از این‌ها
    .rather_not_say = ترجیح می‌دهم نگویم
