## safety

medicine_talk = Ask about a medicine
    .told = Some people plan a day to ask about a medicine.
    .say = Some medicines can go with cramps. Please change nothing on your own. Would you like to show your page to a pharmacist this week?
    .why = Of 100 people who were given something for cramps, 60 also had one of three kinds of medicine over the years. That shows a link. It is not proof.
medicine_talk-show_page = Show my page
    .i = I plan to show my page to the pharmacist
medicine_talk-ask_when = Ask when to take it
    .i = I make a note to ask when to take my medicine
medicine_talk-shy = I find it hard to ask
    .then = If I find it hard to ask, I hand over the page.
medicine_talk-busy_shop = It is busy there
    .then = If it is busy there, I ask for a quiet moment.
