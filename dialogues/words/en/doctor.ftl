own_question = What would you most like to ask your doctor? Type it in one message. It goes on your page in your own words. Without one, the page has a line to write on.
