### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = هذا كل ما أحفظه عنك، في ملفين.
# What is deleted and what may remain is a promise: exact.
delete-ask = هل أحذف كل ما أحفظه عنك؟ لا يمكن التراجع عن ذلك. للحصول على نسخة أولًا: /export
button-delete-yes = نعم، احذف كل شيء
button-delete-no = لا، احتفظ به
delete-receipt = حُذف كل شيء عنك، وأُتلف مفتاحه. من يشغّلني قد تبقى عنده نسخة قديمة.
delete-receipt-backups = حُذف كل شيء عنك، وأُتلف مفتاحه. ما زال موجودًا في النسخ الاحتياطية السابقة. وهي تُحذف واحدة بعد واحدة، وآخرها { $days ->
    [zero] اليوم
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}. ويطول ذلك إذا تعذّر عمل نسخ جديدة.
delete-traces = قد يبقى ذلك المفتاح مقفلًا لبعض الوقت في قاعدة البيانات وفي نسخها. ومن يشغّلني يستطيع فتحه. وعندما يغيّر مفتاحه الخاص، لا يستطيع ذلك أحد.
delete-whom-to-ask = لمعرفة من تسأله: /privacy
delete-begin-anew = للبدء من جديد أرسل: /start
delete-kept = لم يُحذف شيء.
