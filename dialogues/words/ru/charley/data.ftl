### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = Вот всё, что я храню о вас, в двух файлах.
# What is deleted and what may remain is a promise: exact.
delete-ask = Удалить всё, что я храню о вас? Вернуть это будет нельзя. Сначала можно получить копию: /export.
button-delete-yes = Да, удалить всё
button-delete-no = Нет, оставить
delete-receipt = Всё о вас удалено, ключ уничтожен. У того, кто меня запускает, ещё может быть старая копия.
delete-receipt-backups = Всё о вас удалено, ключ уничтожен. В прежних резервных копиях это ещё есть. Они удаляются одна за другой, последняя через { $days ->
    [1] один день
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}. Если новые копии сделать не получится, это займёт больше времени.
delete-whom-to-ask = Кого спросить, сказано в /privacy.
delete-begin-anew = Чтобы начать снова, отправьте /start.
delete-kept = Ничего не удалено.
