## safety

room = A cool, dark, quiet room
    .told = Noise or heat kept you awake on { $days } of { $told } nights.
    .say = Cool, dark and quiet is the usual advice. In one study older people slept best at about 20 to 25 degrees. Leave a dim light on for the way to the toilet. Which one thing would you change?
    .why = 50 people over 65 were followed for 11,000 nights, and slept best at about 20 to 25 degrees. It was a look at their homes, not a test.
room-air = Cool air in
    .i = I let cool air into the room
room-dark = Curtain shut, dim light
    .i = I close the curtain and leave a dim light on for the way
room-earplugs = Earplugs
    .i = I put earplugs by the bed
room-clear_path = Clear way to the toilet
    .i = I make sure that the way to the toilet is clear and lit
room-loud = It is loud outside
    .then = If it is loud outside, I let the air in early and then shut the window.
room-cold = It gets too cold
    .then = If it gets too cold, I shut the window sooner.
room-shared_room = I share the room
    .then = If we like it differently, we talk about it by day.
