## safety

carer_nights = Wach für jemand anderen
    .told = Sie stehen in der Nacht für jemanden auf.
    .say = Sie sind für jemand anderen wach. Darum keine Regeln nach der Uhr und keine Schlafzeiten. Schlafen Sie, wann Sie können. Wir behalten nur eine kleine Sache bei, an drei von sieben Tagen.
    .on = Keine Regeln nach der Uhr, und Schlaf am Tag ist willkommen. Drei von sieben Tagen genügen.
    .why = Das ist kaum geprüft. Regeln nach der Uhr passen nicht zu Nächten, in denen jemand Sie braucht.
carer_nights-sleep_when_you_can =
    .on = Legen Sie sich hin, wenn es das nächste Mal geht.
carer_nights-stretch_only =
    .on = Nur die Dehnung, wenn Zeit ist.
