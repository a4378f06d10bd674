# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = بعد تنظيف أسناني
    .when = عندما أنتهي من تنظيف أسناني
cue-lock_door = عندما أقفل الباب
    .when = عندما أقفل الباب
cue-news = بعد أخبار المساء
    .when = عندما تنتهي نشرة الأخبار
cue-breakfast = بعد الفطور
    .when = عندما أنتهي من الفطور
cue-clear_lunch = عندما أرفع أطباق الغداء
    .when = عندما أرفع أطباق الغداء
cue-kettle = عندما يغلي ماء الشاي
    .when = عندما يغلي ماء الشاي
cue-lie_down = عندما أستلقي
    .when = عندما أستلقي
cue-wake_up = عندما أستيقظ
    .when = عندما أستيقظ
cue-own = شيء من عندي
# Said when a week is looked back on.
week-meet = كان هذا الأسبوع الأول، مع شيء واحد فقط.
week-first_choice = مضى أسبوعان.
week-steady = لم يُضف شيء جديد هذا الأسبوع.
week-month = مضت أربعة أسابيع.
week-steady_again = لم يُضف شيء جديد هذا الأسبوع.
week-stretch = مضت ستة أسابيع.
week-last_choice = مضت سبعة أسابيع. بقي أسبوع واحد، ثم ننظر إلى الوراء.
week-look_back = مضت ثمانية أسابيع.
