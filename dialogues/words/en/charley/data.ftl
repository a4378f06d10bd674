### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = Here is all that I keep about you, in two files.
# What is deleted and what may remain is a promise: exact.
delete-ask = Delete everything I keep about you? This cannot be undone. /export gives you a copy first.
button-delete-yes = Yes, delete everything
button-delete-no = No, keep it
delete-receipt = Everything about you is deleted, and its key destroyed. The one who runs me may still have an old copy.
delete-receipt-backups = Everything about you is deleted, and its key destroyed. Backups from before still hold it. They are deleted one by one, the last in { $days ->
    [1] a day
   *[other] { $days } days
}. It takes longer if no new ones can be made.
delete-traces = The database, and copies of it, may hold that key for a while, locked. The one who runs me could open it. Once their own key is changed, nobody can.
delete-whom-to-ask = /privacy says whom to ask.
delete-begin-anew = To begin again, send /start.
delete-kept = Nothing was deleted.
