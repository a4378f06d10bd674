## safety

care_talk = Take a page to a visit
    .told = Some people plan a day for a visit to their doctor.
    .say = Two weeks of your nights fit on one page. Shall I make it for your visit?
    .why = A page of what you told is good practice for a visit. It is a list and not a test.
care_talk-make_page = Make the page
    .i = I ask Charley for my page
care_talk-write_question = Write my one question
    .i = I write down the one thing I want to ask
care_talk-book = Book a visit
    .i = I book a visit
care_talk-nervous = I get nervous
    .then = If I get nervous, I take someone along.
care_talk-no_date = No appointment soon
    .then = If there is no appointment soon, I say how bad it is.
care_talk-forget = I forget
    .then = If I forget, I put the page by my keys.
