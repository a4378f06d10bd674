## safety

shift_nights = Your own shift hours
    .told = You told me that you work shifts.
    .say = Your hours move, so the usual rules do not fit. We take your main sleep as the night, whenever it is. Once a week I ask when it begins.
    .on = No rule about rising times or naps.
    .why = A look at the studies found that the usual sleep rules do not fit shift work. 55 experts then agreed on 17 tips for it.
shift_nights-dark_room =
    .on = A dark room for sleep, with a dim light for the way to the toilet.
shift_nights-quiet_phone =
    .on = A quiet phone.
shift_nights-light_after_waking =
    .on = Daylight after your main sleep.
