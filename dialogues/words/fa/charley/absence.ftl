### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = چیزی برای جبران کردن نیست. برنامهٔ شما همان‌جاست که گذاشتید.
absence-welcome = خوشحالم که برگشتید. برنامهٔ شما همان‌جاست که گذاشتید. ادامه بدهیم؟
absence-do-they-help = یادآوری‌ها هنوز کمک می‌کنند؟ اگر چیزی نگویید، بی‌صدا ادامه پیدا می‌کنند.
absence-they-help = خوب است. ادامه پیدا می‌کنند و دوباره صدایشان را می‌شنوید.
absence-ended = یادآوری‌های شب خاموش است. دفترچهٔ شما می‌ماند. برای برگرداندن: /settings
absence-ended-in-silence = مدتی است خبری از شما ندارم، پس یادآوری‌های شب حالا متوقف می‌شود. دفترچهٔ شما می‌ماند. برای برگرداندن: /settings
button-they-help = بله، کمک می‌کنند
button-stop-reminders = متوقف شوند
