# Kiosk stations.

nav-stations = Stations
activity-path-kiosk = at a kiosk station
audit-path-kiosk = Kiosk station
audit-events-10 = Kiosk stations
audit-event-10001 = Station made
audit-event-10002 = Station given a new code
audit-event-10003 = Station enrolled
audit-event-10004 = Station revoked
audit-event-10005 = Station in use

kiosk-lead = Your PC shows a blue screen and asks for a recovery key? You get the key here, on this screen.
kiosk-begin = Sign in with your work account
kiosk-wait = One moment: this station gets ready for the next person.
kiosk-offline = This station has no connection just now. It tries again by itself.
kiosk-finish = Finish
kiosk-key-id-title = Enter the recovery key ID
kiosk-keypad = Keypad
kiosk-delete = Delete the last character
kiosk-clear = Clear
kiosk-key-after = You can type the key into your PC from this screen. Touch this screen now and then, so that it stays open.

kiosk-still-here = Are you still here?
kiosk-still-here-what = Without an answer this page closes in a moment, and you are signed out.
kiosk-here = I am still here
kiosk-time-ends = Your time at this station ends in a moment. You can sign in again right after.

kiosk-scan = With the scanner
kiosk-scan-what = Plug the scanner into the locked PC and scan one of these codes: it types the 48 digits.
kiosk-barcode = The key as a barcode
kiosk-qr = The key as a QR code

kiosk-none-title = This is not a kiosk station
kiosk-none = An administrator has not set up this browser as a station. Nobody can sign in here.
kiosk-revoked-title = This station was closed
kiosk-revoked = This station is not accepted any more, or was set up anew elsewhere. Nobody can sign in here. Use another station, your phone, or call the helpdesk.
kiosk-none-admin = Administrators: make a station under Stations, and type its code at /kiosk/enrol in this browser.

kiosk-enrol-title = Set up this browser as a station
kiosk-enrol-lead = From then on this browser shows the pages of a kiosk station only.
kiosk-code = Code
kiosk-code-hint = The code that an administrator was shown, such as K7QM-2XF4. It works once, for ten minutes.
kiosk-code-refused = No station waits for this code: it is mistyped, was used, or is older than ten minutes.
kiosk-enrol = Set up the station

kiosk-stations-title = Kiosk stations
kiosk-stations-lead = PCs put up for everybody, at which people get the keys of their own devices. Every record made at a station bears its name and place.
kiosk-stations-none = There is no station yet.
kiosk-stations-new = A new station
kiosk-stations-make = Make the station
kiosk-stations-back = All stations
kiosk-name = Name
kiosk-name-hint = As the sign on it says, such as Kiosk 3.
kiosk-place = Place
kiosk-place-hint = Where it stands, such as Berlin, ground floor, beside the reception.
kiosk-state-waiting = Waits for its code
kiosk-state-enrolled = In service
kiosk-state-revoked = Revoked
kiosk-station-made = Made by { $name }
kiosk-station-revoked = Revoked by { $name }
kiosk-station-seen = Last seen
kiosk-station-unseen = Never seen
kiosk-station-code = New code
kiosk-station-revoke = Revoke

kiosk-code-title = The code of the station
kiosk-code-lead = For { $name }, { $place }.
kiosk-code-open = In the browser of the station, open
kiosk-code-type = Type the code
kiosk-code-once = The code works once, for ten minutes. It is shown here only; if you lose it, make a new one.

kiosk-phone-begin = Sign in with your phone
kiosk-phone-scan = Point your phone's camera at this code, or open
kiosk-phone-type = Type this code there
kiosk-phone-account = Sign in there with your work account
kiosk-phone-waits = Waiting for your phone. This screen goes on by itself.
kiosk-phone-arrived = I have signed in on the phone
kiosk-phone-not-yet = Your phone has not signed in yet. Finish there first, then press the button again.
kiosk-phone-over = This code does not count any more.
kiosk-phone-again = New code
kiosk-phone-cancel = Cancel
kiosk-phone-qr = The address as a QR code
kiosk-phone-on = People can sign in at stations with their own phones (kiosk.device_code is on). Whoever talks somebody into typing a station's code is signed in as them at that station. Put stations where strangers are noticed, or switch it off.
