## safety

calm_breath = Calm breath
    .told = Some people end the day with a few calm breaths.
    .say = Breathe out softly, only as far as is pleasant. Let the shoulders drop. Leave calves and feet soft: do not tense them. Would you like to try it?
    .why = Calm breath can feel good, but as a part of sleep courses it added nothing that could be measured. Two guides warn that tensing calves or feet can set off a cramp.
calm_breath-six_breaths = Six slow breaths
    .i = I breathe out slowly, six times
calm_breath-soft_shoulders = Breath, soft shoulders
    .i = I breathe as is pleasant and let my shoulders drop
calm_breath-relax_from_hips = Go soft from the hips up
    .i = I let each part go soft, from the hips up
calm_breath-busy_head = My head is busy
    .then = If my head is busy, I come back to the next breath.
calm_breath-not_pleasant = It is not pleasant
    .then = If it is not pleasant, I breathe as I like.
calm_breath-fall_asleep = I fall asleep
    .then = If I fall asleep, that is fine.
