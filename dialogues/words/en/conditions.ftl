## safety

con1 = Do you have any of these? Tap all that fit. I use it to see what is safe for you, and for your page for the doctor.
    .diabetes = Diabetes
    .parkinson = Parkinson's
    .thyroid = Thyroid trouble
    .leg_arteries = Narrowed leg arteries
    .spine = Back or spine trouble
    .heart_failure = Heart failure
    .kidney_failure = Kidney failure, dialysis
    .cirrhosis = Liver cirrhosis
    .low_sodium = Low sodium in blood
    .cancer_treatment = Cancer therapy
    .blood_thinner = Blood thinner
    .none = None of these
    .rather_not_say = I would rather not say
