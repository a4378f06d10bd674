### The evening reminders. Rules: see charley.ftl.

## safety

toast-summary-stopped = لا خلاصات أسبوعية بعد الآن. لإعادتها: /settings
button-leave-out = استثناء هذه الليلة
# Chance decides, not Charley. Bold only for with and without.
lot-with-stretch = الليلة تقول القرعة: <b>مع</b> تمرين الإطالة.
lot-with-stretch-week = هذا الأسبوع تقول القرعة: <b>مع</b> تمرين الإطالة.
lot-without-stretch-week = هذا الأسبوع تقول القرعة: <b>بدون</b> تمرين الإطالة. تشنج في الليل؟ مدّ العضلة فورًا، كما في كل مرة.
lot-with-water = الليلة تقول القرعة: <b>مع</b> الماء. اشرب الآن كوبًا صغيرًا واحدًا. ثم رشفات فقط حتى النوم.
lot-with-water-ask = الليلة تقول القرعة: <b>مع</b> الماء. ضعف (فشل) القلب، أو مشكلة في الكلى أو الكبد، أو نقص الملح في الدم؟ إذًا لا كوب: اسأل طبيبك أو الممرض أولًا. لا شيء من ذلك؟ إذًا اشرب الآن كوبًا صغيرًا واحدًا. ثم رشفات فقط حتى النوم.
lot-with-walk = الليلة تقول القرعة: <b>مع</b> مشي قصير. نحو عشر دقائق، على مهل، حيث المكان مضاء وآمن.
lot-without-stretch = الليلة تقول القرعة: <b>بدون</b> تمرين الإطالة. تشنج في الليل؟ مدّ العضلة فورًا، كما في كل مرة.
lot-without-water = الليلة تقول القرعة: <b>بدون</b> الكوب الإضافي. عطش؟ إذًا اشرب.
lot-without-walk = الليلة تقول القرعة: <b>بدون</b> المشي.
lot-left-out = استُثنيت. هذه الليلة لا تُحسب.
# Eight wordings of each reminder, in turn: each fits everybody who gets that one. Those
# of the water all ask the same: Yes must mean that they drank little.
water-reminder = هل كان شربك اليوم قليلًا فقط؟
water-reminder-2 = هل شربت اليوم القليل فقط؟
water-reminder-3 = سؤال قصير عن اليوم: هل كان الشرب قليلًا فقط؟
water-reminder-4 = عند النظر إلى يومك: هل كان الشرب قليلًا جدًا؟
water-reminder-5 = هل كان هذا يومًا شربت فيه القليل؟
water-reminder-6 = قبل الذهاب إلى النوم: هل كان شربك اليوم قليلًا؟
water-reminder-7 = عن اليوم: هل شربت القليل فقط؟
water-reminder-8 = سؤال عن السوائل: هل شربت اليوم القليل فقط؟
water-last = لا حاجة إلى الجواب. وإذا لم يأتِ جواب، أترك هذا السؤال ابتداءً من الغد. لإعادته: /settings
water-glass = إذًا اشرب الآن كوبًا صغيرًا واحدًا من الماء. وبعده رشفات فقط حتى النوم.
# The warning about heart, kidney and liver stands first. Do not soften or move it.
water-glass-ask = ضعف (فشل) القلب، أو مشكلة في الكلى أو الكبد، أو نقص الملح في الدم؟ إذًا لا كوب الليلة: اسأل طبيبك أو الممرض أولًا. لا شيء من ذلك؟ إذًا اشرب الآن كوبًا صغيرًا واحدًا من الماء. وبعده رشفات فقط حتى النوم.
water-not-tonight = لا بأس، لا كوب الليلة.
button-water-little = نعم، القليل فقط
button-water-enough = لا، شربت ما يكفي
button-water-had = شربت كوبًا
stretch-reminder = حان وقت الإطالة. قبل دخول السرير مباشرة.
stretch-reminder-2 = جاء وقت تمرين الإطالة. لكلتا الساقين، قبل النوم مباشرة.
stretch-reminder-3 = موعد النوم قريب. تمرين الإطالة أولًا.
stretch-reminder-4 = الآن تمرين الإطالة. ساق، ثم الأخرى. ثم السرير.
stretch-reminder-5 = لحظة لساقيك، قبل الاستلقاء مباشرة. شدّ تحسّ به، لا ألم أبدًا.
stretch-reminder-6 = هذا وقت الإطالة. آخر شيء، قبل النوم مباشرة. مع استمرار التنفس.
stretch-reminder-7 = قبل إطفاء الضوء: إطالة الساقين.
stretch-reminder-8 = هذا تمرين الإطالة قبل النوم. ببطء وسهولة، والكعب إلى أسفل. ثم إلى السرير.
# Below what the person chose to do, so it names no amount of its own.
stretch-reminder-planned = قبل الاستلقاء مباشرة. شدّ تحسّ به، لا ألم أبدًا.
stretch-reminder-seated = حان وقت الإطالة، في وضع الجلوس. قبل الاستلقاء مباشرة.
stretch-reminder-seated-2 = جاء وقت تمرين الإطالة، في وضع الجلوس، قبل الاستلقاء مباشرة.
stretch-reminder-seated-3 = موعد النوم قريب. أولًا تمرين الإطالة، على كرسي ثابت.
stretch-reminder-seated-4 = الآن تمرين الإطالة. في وضع الجلوس. ساق، ثم الأخرى. ثم السرير.
stretch-reminder-seated-5 = لحظة لساقيك، في وضع الجلوس. شدّ تحسّ به، لا ألم أبدًا.
stretch-reminder-seated-6 = هذا وقت الإطالة. يكفي كرسي ثابت مسند إلى الحائط.
stretch-reminder-seated-7 = قبل إطفاء الضوء: إطالة الساقين، في وضع الجلوس.
stretch-reminder-seated-8 = هذا تمرين الإطالة قبل النوم، على الكرسي. ببطء وسهولة، وأصابع القدم نحوك.
stretch-reminder-bed = حان وقت الإطالة، في السرير، قبل النوم.
stretch-reminder-bed-2 = جاء وقت تمرين الإطالة، في السرير، مع المنشفة.
stretch-reminder-bed-3 = تمرين الإطالة قبل النوم. المنشفة بقربك.
stretch-reminder-bed-4 = الآن تمرين الإطالة. المنشفة حول القدم. ساق، ثم الأخرى.
stretch-reminder-bed-5 = لحظة لساقيك، في السرير. شدّ تحسّ به، لا ألم أبدًا.
stretch-reminder-bed-6 = هذا وقت الإطالة. تكفي منشفة في السرير.
stretch-reminder-bed-7 = قبل إطفاء الضوء: إطالة الساقين في السرير.
stretch-reminder-bed-8 = هذا تمرين الإطالة قبل النوم، في السرير. ببطء وسهولة، وأصابع القدم نحوك.
stretch-reminder-ask-team = حان وقت الإطالة، إذا وافق عليها طبيبك أو الممرض. قبل النوم مباشرة.
stretch-reminder-ask-team-2 = هل وافق طبيبك أو الممرض على الإطالة؟ إذًا قم بها قبل النوم مباشرة.
stretch-reminder-ask-team-3 = جاء وقت تمرين الإطالة، إذا وافق طبيبك أو الممرض. وإلا فاتركه.
stretch-reminder-ask-team-4 = الآن تمرين الإطالة، إذا كان طبيبك أو الممرض موافقًا. ثم السرير.
stretch-reminder-ask-team-5 = تمرين الإطالة قبل النوم مباشرة، لكن فقط إذا وافق طبيبك أو الممرض.
stretch-reminder-ask-team-6 = هذا وقت الإطالة، إذا وافق طبيبك أو الممرض. شدّ تحسّ به، لا ألم أبدًا.
stretch-reminder-ask-team-7 = موافقة من طبيبك أو الممرض؟ إذًا إطالة برفق، قبل النوم مباشرة.
stretch-reminder-ask-team-8 = هذا تمرين الإطالة قبل النوم. إذا لم يوافق عليه أحد بعد، فاسأل أولًا.
button-show-me = كيف؟
button-snooze = بعد 15 دقيقة
button-skip-tonight = ليس الليلة
water-done = شربت الماء. جيد.
walk-done = انتهى المشي. جيد.
reminder-skipped = تُرك لهذه الليلة.
reminder-snoozed = لا بأس. أذكّرك مرة أخرى الساعة { $time }.
summary-head = <b>أسبوعك حتى { $day }:</b> { $missing ->
    [0] سُجّلت كل الليالي ({ $nights }).
   *[other] الليالي المسجّلة { $recorded } من { $nights }، وغير المسجّلة { $missing }.
 }
button-summary-stop = لا مزيد من الخلاصات
