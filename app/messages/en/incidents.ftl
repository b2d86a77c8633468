# Incidents, for responders; and what a person reads who says "this was not me", which opens one.
# incidents-said- is followed by what an action came to, incidents-state- by an incident's state.

incidents-title = Incidents
incidents-lead = Showings of keys that somebody must answer for. An incident rotates all of its keys together.
incidents-open = Open an incident
incidents-none = No incident was opened yet.
incidents-older = Older
incidents-newest = Newest
incidents-state-open = Open
incidents-state-rotating = Rotating
incidents-state-closed = Closed
incidents-opened = Opened by { $name }
incidents-count = { $count ->
    [one] one showing of a key
   *[other] { $count } showings of keys
 }
incidents-number = Incident { $number }
incidents-back = All incidents

incidents-new-lead = For example every key that a technician saw since Monday: their address under People, the date of Monday under From.
incidents-field-title = What it is about
incidents-field-people = People
incidents-field-people-hint = Addresses, divided by commas. Keys that they saw, or that were shown for them.
incidents-field-devices = Devices
incidents-field-devices-hint = Names, divided by commas. With neither people nor devices, the times alone count.
incidents-field-from = From
incidents-field-until = Until
incidents-field-time-hint = A day or a minute in UTC: 2026-11-22 or 2026-11-22T09:00
incidents-new-disclosure = It begins with the showing { $disclosure }.
incidents-mistake = Look at this once more.

incidents-picked = How it was picked
incidents-picked-people = Keys seen by, or shown for
incidents-picked-devices = Keys of
incidents-picked-from = From
incidents-picked-until = Until
incidents-picked-all = No person, device or time was named.
incidents-rotation = The keys
incidents-rotate-what = { $count ->
    [one] One showing of a key is involved. Its key is replaced if it is not proven dead.
   *[other] { $count } showings of keys are involved. Each key that is not proven dead is replaced, one for each drive.
 }
incidents-rotate = Rotate all keys now
incidents-stop = Stop
incidents-resume = Resume
incidents-progress = { $placed } of { $total } ordered, { $proven } proven, { $attention } in need of attention
incidents-seconds = { $seconds ->
    [one] About one second until all are ordered.
   *[other] About { $seconds } seconds until all are ordered.
 }
incidents-stopped = Stopped. What is ordered goes on, the rest waits.
incidents-placed = All are ordered. Whether they are proven stands under Rotation and below.
incidents-no-target = Every key is proven dead already.
incidents-renews = This page renews itself every { $seconds } seconds.
incidents-still = Hold it still, to write a finding
incidents-goes-on = Let the page renew itself again
incidents-part-proven = Proven
incidents-part-attention = In need of attention
incidents-part-placed = Ordered
incidents-part-left = Not ordered yet

incidents-findings = Findings
incidents-findings-none = None was written down yet.
incidents-finding-by = by { $name }
incidents-finding-text = What was found
incidents-finding-link = Link
incidents-finding-link-hint = Where more stands. Begins with https://. It may stay empty.
incidents-finding-add = Add finding
incidents-close = Close this incident
incidents-close-summary = What came of it
incidents-close-what = Orders that stand go on. A closed incident cannot be opened again.
incidents-close-button = Close incident
incidents-closed-by = Closed by { $name }
incidents-report = Download the report
incidents-report-what = All showings, orders and findings in one file.

incidents-disclosures = The showings
incidents-disclosures-some = The newest { $shown } of { $count }. The report has all.
incidents-disclosure-for = for { $name }
incidents-disclosure-for-you = for you
incidents-disclosure-case = Case { $number }

incidents-not-me = This was not me
incidents-not-me-title = Was it not you?
incidents-not-me-what = You say that you have nothing to do with this:
incidents-not-me-then = Then this happens:
incidents-not-me-rotate = A new key is ordered, so that this one becomes worthless.
incidents-not-me-sessions = Who saw it is signed out everywhere. If that was your account, you are signed out, too.
incidents-not-me-team = The security team of your organisation is told. They will ask you.
incidents-not-me-yes = Yes, this was not me
incidents-not-me-cancel = Cancel

incidents-said-reported = Thank you. A new key is ordered, and the security team is told.
incidents-said-opened = The incident is open. Next: rotate its keys.
incidents-said-started = The keys are being rotated.
incidents-said-stopped = Stopped. What is ordered goes on.
incidents-said-noted = The finding was added.
incidents-said-closed = The incident is closed.
incidents-said-nobody = Person { $number } of those you typed is not known. Nothing was opened.
incidents-said-no-device = Device { $number } of those you typed is not known. Nothing was opened.
incidents-said-nothing-picked = Nothing was picked, or more than 5,000 showings: open it in parts.
incidents-said-no-title = Say in a line what it is about.
incidents-said-bad-time = One of the times could not be read. Nothing was opened.

incidents-report-made = This report was made on { $when }.
incidents-report-when = When
incidents-report-who = Who saw it
incidents-report-what-for = For whom, and by which path
incidents-report-key = Device and key
incidents-report-reference = Reference and case
incidents-report-state = What became of it
