## safety

bed_sleep = Awake at night
    .told = You lay awake for long on { $days } of { $told } nights.
    .say = If you lie awake for long, leave the clock alone. Low light and something dull may suit you better than trying hard to sleep. Lie down again when sleepy. Which small thing would you try?
    .why = In 241 tests of sleep courses, keeping the bed for sleep was one of the parts that worked. 16 older adults tried it in a small test. Sitting up instead is hardly tested.
bed_sleep-phone_out = No phone or TV in bed
    .i = I leave phone and television out of the bed
bed_sleep-when_sleepy = To bed only when sleepy
    .i = I wait until I am sleepy, and then go to bed
bed_sleep-get_up = Awake for long? Get up
    .i = I plan to get up and keep the light low if I lie awake for long
bed_sleep-sit_up = Awake for long? Sit up
    .i = I plan to sit up by a low lamp if I lie awake for long
bed_sleep-clock = I look at the clock
    .then = If I want to see the clock, I leave it turned away.
bed_sleep-shared_bed = Someone sleeps beside me
    .then = If someone sleeps beside me, I use a very small lamp.
bed_sleep-cold = It is cold
    .then = If it is cold, I have a blanket ready on the bed.
bed_sleep-not_sure = Sleepy? Hard to tell
    .then = If I am not sure, I close my eyes and find out.
