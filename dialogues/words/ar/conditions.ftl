## safety

con1 = هل عندك شيء من هذا؟ اختر كل ما ينطبق. أستعمله لمعرفة ما هو آمن لك، ولصفحتك للطبيب.
    .diabetes = السكري
    .parkinson = باركنسون
    .thyroid = مشكلة في الغدة الدرقية
    .leg_arteries = ضيق شرايين الساقين
    .spine = مشكلة في الظهر أو الفقرات
    .heart_failure = ضعف (فشل) القلب
    .kidney_failure = فشل كلوي أو غسيل كلى
    .cirrhosis = تشمّع (تليّف) الكبد
    .low_sodium = نقص الصوديوم في الدم
    .cancer_treatment = علاج للسرطان
    .blood_thinner = مميّع الدم (دواء السيولة)
    .none = لا شيء من هذا
    .rather_not_say = أفضّل عدم الإجابة
