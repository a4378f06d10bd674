# The things of the day that a habit is tied to: the button, and how the plan's
# sentence begins.
cue-brush_teeth = بعد از مسواک زدن
    .when = وقتی مسواک زدم
cue-lock_door = وقتی در را قفل می‌کنم
    .when = وقتی در را قفل می‌کنم
cue-news = بعد از اخبار شب
    .when = وقتی اخبار تمام شد
cue-breakfast = بعد از صبحانه
    .when = وقتی صبحانه تمام شد
cue-clear_lunch = وقتی سفرهٔ ناهار را جمع می‌کنم
    .when = وقتی سفرهٔ ناهار را جمع می‌کنم
cue-kettle = وقتی کتری جوش می‌آید
    .when = وقتی کتری جوش می‌آید
cue-lie_down = وقتی دراز می‌کشم
    .when = وقتی دراز می‌کشم
cue-wake_up = وقتی بیدار می‌شوم
    .when = وقتی بیدار می‌شوم
cue-own = خودم می‌نویسم
# Said when a week is looked back on.
week-meet = این هفتهٔ اول بود، فقط با یک کار.
week-first_choice = دو هفته تمام شد.
week-steady = این هفته چیز تازه‌ای اضافه نشد.
week-month = چهار هفته تمام شد.
week-steady_again = این هفته چیز تازه‌ای اضافه نشد.
week-stretch = شش هفته تمام شد.
week-last_choice = هفت هفته تمام شد. یک هفتهٔ دیگر، بعد به عقب نگاه می‌کنیم.
week-look_back = هشت هفته تمام شد.
