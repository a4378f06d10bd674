### The plan: eight weeks, one small habit at a time. Rules: see charley.ftl.
### Never a promise, a grade or praise; a no is met with "fine".
plan-about = Would you like a plan? Eight weeks, one small habit at a time, and you choose. It takes a minute a day. You can stop at any time.
plan-why = Habits can make nights calmer. Tips alone help a little, not a lot. A plan helps people keep them. It does not treat cramps or sleep trouble. If you need more than habits, I will say so.
plan-not-now = Fine. It is always there: /plan.
plan-later = Fine. Your plan waits where it is: /plan.
plan-told-more = Thank you. I will go by that.
plan-which-cue = What will be your sign for it?
plan-which-bar = What may get in the way?
plan-goal = Picture it once. Most evenings is the goal. Two of seven are spare.
plan-noted = Noted. It starts today.
plan-ticks-tell = I ask nothing more: your morning answers tell me.
plan-asked-in-the-morning = I will ask once in the morning whether it worked out. One tap.
plan-week = Your plan: week { $week } of { $weeks }.
plan-no-focus = No habit is looked at just now.
plan-resting = Your plan rests for a month. Go on sooner whenever you like.
plan-rests-for-leg = This habit rests while your leg does.
plan-stopped = Stopped. Thank you for trying it. Your diary goes on, and /plan is there whenever you like.
plan-finished = Your weeks are over. What you like, you keep. Nights change by themselves, and with the season. So nobody can say which habit did it.
plan-choose = What would you like to look at next?
plan-choose-none = Nothing else seems worth a try just now. What you do already goes on.
plan-none-now = Fine. Nothing new this week.
plan-next-week = Something new comes at a later week. One thing at a time is easier to keep.
review-head = Your week up to { $day }
review-told = { $told } of { $nights } nights told.
review-missing = { $nights ->
    [one] One night is not known.
   *[other] { $nights } nights are not known.
 }
review-how = How does it feel?
review-looks-settled = It looks settled by now.
review-keep = Fine. It stays as it is.
review-easier = Fine. Then only this:
review-easiest = It is as small as it gets. Three evenings a week are enough.
review-auto = Do you do it without having to think of it?
review-settled = Good. It goes on by itself, and I look at it no more.
review-never = Fine. I will not offer it again. May I ask why?
review-never-noted = Thank you. It is gone for good.
review-made-it-worse = Thank you for telling me. Please leave it out. If it goes on, ask a doctor or pharmacist.
review-hard = Hard weeks come. This one does not count. For next week, only the smallest version:
button-plan-others = Others
button-plan-no-bar = Nothing
button-plan-agree = That's it
button-plan-change = Change it
button-plan-go-on = Go on
button-review-keep = Keep it
button-review-easier = Easier
button-review-other = Something else
button-review-settled = It's settled
button-review-never = Not for me
button-review-hard = It was a hard week
button-auto-not-yet = Not yet
button-auto-partly = Partly
button-auto-yes = Yes
button-never-no-time = No time for it
button-never-does-not-fit = It does not fit me
button-never-made-it-worse = It made things worse
button-never-no-reason = No reason
