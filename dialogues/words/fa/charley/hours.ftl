### Bedtime, rising and place. Rules: see charley.ftl.

button-go-on-asking = ادامهٔ پرسش‌ها
place = { $place }
bedtime-example = لطفاً ساعت را مثل 22:30 یا 10:30 شب بفرستید. یا همه را با هم: <code>/bedtime 22:30 06:45 Berlin</code>
bedtime-which = { $time } - منظورتان کدام است؟
bedtime-at-night = { $time } شب
bedtime-in-the-morning = { $time } صبح
bedtime-in-the-afternoon = { $time } بعدازظهر
bedtime-set = ساعت خواب { $bedtime }، بلند شدن { $rising }، به وقت { $place }.
place-unknown = این محل را نمی‌شناسم. ساعت الان را بفرستید، مثل 21:40، یا نام یک شهر بزرگ نزدیک خود، یا موقعیت مکانی خود را.
place-unknown-named = جایی به نام «{ $place }» نمی‌شناسم. ساعت الان را بفرستید، مثل 21:40، یا نام یک شهر بزرگ نزدیک خود، یا موقعیت مکانی خود را.
place-several = بیش از یک «{ $place }» هست. لطفاً با نام کشور دوباره بفرستید: /bedtime
place-which = کدام‌یک است؟
place-which-clock = ساعت کدام‌یک از این‌ها، هم تابستان و هم زمستان، با ساعت شما یکی است؟
place-noted = یادداشت شد: به وقت { $place }.
