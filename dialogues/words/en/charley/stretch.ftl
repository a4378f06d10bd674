### The stretch guide. Rules: see charley.ftl.

## safety

guide-head = <b>Bedtime stretch</b>
guide-calf-standing = <b>Calf.</b> Face a wall. Hands on it at chest height, arms straight. One foot back: heel flat, knee straight, toes forward. Bend the front knee and lean until you feel a pull in the back calf.
guide-hamstring-standing = <b>Back of the thigh.</b> Put one heel a little in front, that leg straight. Hold the back of a chair that stands against a wall. Keep your back straight. Push your hips back until you feel a pull in the thigh.
guide-seated = <b>Calf and thigh, sitting.</b> Put a firm chair against a wall. Sit near its edge. One leg straight out: heel down, knee straight, toes towards you. Lean forward from the hips until you feel a pull.
guide-bed = <b>Calf, in bed.</b> Sit up against a pillow, one leg straight, a towel round the ball of that foot. Knee straight, pull the toes gently towards you.
    <b>Back of the thigh.</b> Lift the straight leg with the towel until you feel a pull.
guide-dose = Hold 10 seconds. Change legs slowly. Do each leg three times, for each stretch. Feel a pull, never pain. Keep breathing.
guide-ask-team = New knee or hip, a recent injury or an operation? Ask your doctor or physio first.
guide-numb-feet = Check your feet before you start. Pull only lightly.
guide-hold-on = Keep one hand on something firm all the time. Not steady today? Do it sitting down.
guide-pregnant = Hold on to something firm. Pull gently, no bouncing. Do not lie flat for long.
guide-stop = Sharp pain, or swelling that stays? Stop. Get medical advice today.
button-count-with-me = Count with me
button-team-said-yes = They said yes
pace-calf = Calf
pace-hamstring = Back of the thigh
pace-both = Calf and thigh
pace-left = left leg
pace-right = right leg
pace-ready = { $stretch }: get ready.
pace-hold = { $stretch }, { $leg }: hold and breathe. { $hold } of { $holds }
pace-end = That was all of it. Sleep well.
pace-sound = Here is the same to listen to. Press play and put the phone down. It starts when you do.
