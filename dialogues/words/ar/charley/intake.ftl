### The first questions. Rules: see charley.ftl.

## safety

start-what-i-am = مرحبًا، أنا Charley. أساعد الكبار الذين تأتيهم تشنجات الساق (الشد العضلي) في الليل: ماذا يُفعل أثناء التشنج، وتمرين إطالة قصير، وسجلّ لطبيبك.
# What Charley is not. Exact, and nothing softer.
start-no-doctor = أنا برنامج، ولست طبيبًا. لا أشخّص ولا أعالج. لا أحد يراقب هذه المحادثة. في حالة الطوارئ، اتصل برقم الطوارئ في بلدك.
start-consent = <b>لنبدأ الإعداد</b> يأخذ خمس دقائق، ويمكنك التوقف في أي وقت. أحفظ ما تقوله لي حتى ترسل: /delete
start-again = أهلًا بعودتك. ماذا تريد أن تفعل؟
button-set-up = لنبدأ الإعداد
button-start-again = بدء الأسئلة من جديد
button-open-question = العودة إلى السؤال المفتوح
cancelled = توقفت الأسئلة. ما قلته لي حتى الآن محفوظ.
nothing-to-cancel = لا شيء مفتوح الآن.
part-noted = سُجّل. شكرًا.
evening-both = <b>كل شيء جاهز.</b> النوم { $bedtime }، والنهوض { $rising }. الماء: { $water }. الإطالة: { $stretch }.
evening-stretch = <b>كل شيء جاهز.</b> النوم { $bedtime }، والنهوض { $rising }. الإطالة: { $stretch }.
evening-quiet = <b>كل شيء جاهز.</b> النوم { $bedtime }، والنهوض { $rising }.
mostly-harmless = التشنجات في الليل شائعة. هي مؤلمة، لكنها في الغالب غير مؤذية. وكثيرًا ما لا يُعرف لها سبب.
start-with-stretch = تمرين الإطالة قبل النوم مباشرة. جرّبه الآن.
rest-each-morning = عندي أسئلة أخرى: عن تشنجاتك، وعن صحتك، وعن ستة أمور قد تأتي مع التشنجات. يمكن أن أسأل جزءًا كل صباح، أو كلها الآن.
rest-any-time = عندي أسئلة أخرى: عن تشنجاتك، وعن صحتك، وعن ستة أمور قد تأتي مع التشنجات. يمكن متابعتها في أي وقت: /start
parts-left = { $parts ->
    [zero] لم تبقَ أجزاء أخرى. لرؤية ما قلته لي حتى الآن: /triggers
    [one] بقي جزء واحد. لرؤية ما قلته لي حتى الآن: /triggers
    [two] بقي جزءان. لرؤية ما قلته لي حتى الآن: /triggers
    [few] بقيت { $parts } أجزاء. لرؤية ما قلته لي حتى الآن: /triggers
    [many] بقي { $parts } جزءًا. لرؤية ما قلته لي حتى الآن: /triggers
   *[other] بقي { $parts } جزء. لرؤية ما قلته لي حتى الآن: /triggers
 }
part-result = { $name }: <b>{ $level }</b>.
button-stop-here = أكتفي بهذا الآن
