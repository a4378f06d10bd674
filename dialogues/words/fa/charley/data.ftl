### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = این همهٔ چیزی است که دربارهٔ شما نگه می‌دارم، در دو فایل.
# What is deleted and what may remain is a promise: exact.
delete-ask = همهٔ آنچه دربارهٔ شما نگه می‌دارم پاک شود؟ این کار برگشت ندارد. برای گرفتن یک نسخه پیش از آن: /export
button-delete-yes = بله، همه پاک شود
button-delete-no = نه، بماند
delete-receipt = همه چیز دربارهٔ شما پاک شد و کلید آن از بین رفت. کسی که من را اداره می‌کند شاید هنوز نسخه‌ای قدیمی داشته باشد.
delete-receipt-backups = همه چیز دربارهٔ شما پاک شد و کلید آن از بین رفت. نسخه‌های پشتیبانِ پیش از این هنوز آن را دارند. آن‌ها یکی‌یکی پاک می‌شوند، آخری تا { $days } روز دیگر. اگر نسخهٔ پشتیبان تازه‌ای ساخته نشود، بیشتر طول می‌کشد.
delete-whom-to-ask = از چه کسی بپرسید: /privacy
delete-begin-anew = برای شروع دوباره بفرستید: /start
delete-kept = چیزی پاک نشد.
