## safety

deh4 = Has a doctor or nurse told you to limit how much you drink?
    .no = No
    .yes = Yes
    .not_sure = Not sure
bod1 = Do any of these fit you? Tap all that do. It helps me pick a safe stretch.
    .unsteady = Unsteady or dizzy
    .bed_only = I cannot get out of bed
    .joint_or_injury = New joint, injury, operation
    .numb_feet = Numb feet
    .none = None of these
    .not_sure = Not sure
cir4 = Do you have any of these right now? Tap all that fit.
    .one_leg_swollen = One leg swollen and sore, or hot
    .pain_on_walking = Calf pain when I walk, gone at rest
    .foot_cold = One foot suddenly cold, pale, numb
    .none = None of these
