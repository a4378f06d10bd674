"""Made-up people who write to the bot: some talk, some only want to be reminded.
What they do follows from SEED, but for the clock."""

import datetime
import math
import random
import time

SEED = 3
TALKERS = 12
REMINDED = 40
# How many do something in a second, and how far that goes up and down.
A_SECOND = 0.5
SWING = 0.3
SWING_SECONDS = 400
# The reminder to stretch comes so long before bedtime unless somebody says otherwise.
STRETCH_BEFORE_BED = datetime.timedelta(minutes=30)
FIRST_REMINDER = datetime.timedelta(minutes=2)
BETWEEN_REMINDERS = datetime.timedelta(seconds=30)
NIGHT = datetime.timedelta(hours=8)
# Its clocks show UTC all year.
TOWN = "Reykjavik"
SAYS = ["/log 6 left calf", "/log", "no cramp last night", "/help", "/nights", "/settings"]


def person(number):
    return {"id": 1000 + number, "is_bot": False, "first_name": f"P{number}", "language_code": "en"}


class People:
    def __init__(self, telegram):
        self.telegram = telegram
        self.chance = random.Random(SEED)
        self.talkers = [person(number) for number in range(TALKERS)]
        self.reminded = [person(TALKERS + number) for number in range(REMINDED)]

    def want_reminders(self):
        """Each is reminded half a minute after the one before, for as long as it lasts."""
        at = datetime.datetime.now(datetime.timezone.utc) + FIRST_REMINDER
        for one in self.reminded:
            bed = at + STRETCH_BEFORE_BED
            self.telegram.says(one, f"/bedtime {bed:%H:%M} {bed + NIGHT:%H:%M} {TOWN}")
            at += BETWEEN_REMINDERS

    def answer_once(self):
        """No limit on drinks, which is asked before the first reminder."""
        for one in self.reminded:
            self.telegram.presses(one, "No")

    def go_on(self, seconds, is_over=lambda: False):
        """Talk for so long, or until it is over."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not is_over():
            wave = math.sin(2 * math.pi * time.monotonic() / SWING_SECONDS)
            if self.chance.random() < A_SECOND + SWING * wave:
                self.do_something(self.chance.choice(self.talkers))
            time.sleep(1)

    def do_something(self, talker):
        if self.chance.random() < 0.5 or not self.telegram.presses(talker):
            self.telegram.says(talker, self.chance.choice(SAYS))
