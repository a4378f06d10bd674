### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = لا شيء عليك تعويضه. خطتك حيث تركتها.
absence-welcome = أهلًا بعودتك. خطتك حيث تركتها. هل نتابع؟
absence-do-they-help = هل ما زالت التذكيرات تفيد؟ إذا لم يأتِ جواب، فهي تستمر بلا صوت.
absence-they-help = جيد. هي مستمرة، وصوتها يعود.
absence-ended = تذكيرات المساء متوقفة. سجلّك باقٍ. لإعادة التذكيرات: /settings
absence-ended-in-silence = لم يصلني شيء منذ مدة، لذلك تتوقف تذكيرات المساء الآن. سجلّك باقٍ. لإعادة التذكيرات: /settings
button-they-help = نعم، تفيد
button-stop-reminders = إيقافها
