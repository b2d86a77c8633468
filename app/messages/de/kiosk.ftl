# Kiosk-Stationen.

nav-stations = Stationen
activity-path-kiosk = an einer Kiosk-Station
audit-path-kiosk = Kiosk-Station
audit-events-10 = Kiosk-Stationen
audit-event-10001 = Station angelegt
audit-event-10002 = Station hat einen neuen Code
audit-event-10003 = Station eingerichtet
audit-event-10004 = Station gesperrt
audit-event-10005 = Station in Gebrauch

kiosk-lead = Ihr PC zeigt einen blauen Bildschirm und fragt nach einem Wiederherstellungsschlüssel? Hier, auf diesem Bildschirm, bekommen Sie ihn.
kiosk-begin = Mit dem Arbeitskonto anmelden
kiosk-wait = Einen Moment: Diese Station wird für die nächste Person bereit gemacht.
kiosk-offline = Diese Station hat gerade keine Verbindung. Sie versucht es von selbst wieder.
kiosk-finish = Fertig
kiosk-key-id-title = Geben Sie die Schlüssel-ID ein
kiosk-keypad = Tastenfeld
kiosk-delete = Letztes Zeichen löschen
kiosk-clear = Leeren
kiosk-key-after = Sie können den Schlüssel von diesem Bildschirm in Ihren PC eintippen. Berühren Sie diesen Bildschirm ab und zu, damit er offen bleibt.

kiosk-still-here = Sind Sie noch da?
kiosk-still-here-what = Ohne Antwort schließt sich diese Seite gleich, und Sie werden abgemeldet.
kiosk-here = Ich bin noch da
kiosk-time-ends = Ihre Zeit an dieser Station endet gleich. Sie können sich danach sofort wieder anmelden.

kiosk-scan = Mit dem Scanner
kiosk-scan-what = Stecken Sie den Scanner an den gesperrten PC und scannen Sie einen dieser Codes: Er tippt die 48 Ziffern.
kiosk-barcode = Der Schlüssel als Strichcode
kiosk-qr = Der Schlüssel als QR-Code

kiosk-none-title = Dies ist keine Kiosk-Station
kiosk-none = Kein Administrator hat diesen Browser als Station eingerichtet. Hier kann sich niemand anmelden.
kiosk-revoked-title = Diese Station wurde geschlossen
kiosk-revoked = Diese Station wird nicht mehr angenommen oder wurde anderswo neu eingerichtet. Hier kann sich niemand anmelden. Nehmen Sie eine andere Station, Ihr Telefon, oder rufen Sie den Helpdesk an.
kiosk-none-admin = Für Administratoren: Legen Sie unter Stationen eine Station an und geben Sie ihren Code in diesem Browser unter /kiosk/enrol ein.

kiosk-enrol-title = Diesen Browser als Station einrichten
kiosk-enrol-lead = Von da an zeigt dieser Browser nur noch die Seiten einer Kiosk-Station.
kiosk-code = Code
kiosk-code-hint = Der Code, der einem Administrator gezeigt wurde, etwa K7QM-2XF4. Er gilt einmal und zehn Minuten lang.
kiosk-code-refused = Auf diesen Code wartet keine Station: Er ist vertippt, wurde schon benutzt oder ist älter als zehn Minuten.
kiosk-enrol = Station einrichten

kiosk-stations-title = Kiosk-Stationen
kiosk-stations-lead = PCs für alle, an denen Menschen die Schlüssel ihrer eigenen Geräte bekommen. Jede Aufzeichnung von einer Station trägt deren Namen und Ort.
kiosk-stations-none = Es gibt noch keine Station.
kiosk-stations-new = Eine neue Station
kiosk-stations-make = Station anlegen
kiosk-stations-back = Alle Stationen
kiosk-name = Name
kiosk-name-hint = Wie er auf dem Schild steht, etwa Kiosk 3.
kiosk-place = Ort
kiosk-place-hint = Wo sie steht, etwa Berlin, Erdgeschoss, neben dem Empfang.
kiosk-state-waiting = Wartet auf ihren Code
kiosk-state-enrolled = In Betrieb
kiosk-state-revoked = Gesperrt
kiosk-station-made = Angelegt von { $name }
kiosk-station-revoked = Gesperrt von { $name }
kiosk-station-seen = Zuletzt gesehen
kiosk-station-unseen = Nie gesehen
kiosk-station-code = Neuer Code
kiosk-station-revoke = Sperren

kiosk-code-title = Der Code der Station
kiosk-code-lead = Für { $name }, { $place }.
kiosk-code-open = Öffnen Sie im Browser der Station
kiosk-code-type = Geben Sie den Code ein
kiosk-code-once = Der Code gilt einmal und zehn Minuten lang. Er wird nur hier gezeigt; ist er verloren, machen Sie einen neuen.

kiosk-phone-begin = Mit dem Handy anmelden
kiosk-phone-scan = Richten Sie die Kamera Ihres Handys auf diesen Code, oder öffnen Sie
kiosk-phone-type = Geben Sie dort diesen Code ein
kiosk-phone-account = Melden Sie sich dort mit Ihrem Arbeitskonto an
kiosk-phone-waits = Wartet auf Ihr Handy. Dieser Bildschirm geht von selbst weiter.
kiosk-phone-arrived = Ich habe mich am Handy angemeldet
kiosk-phone-not-yet = Ihr Handy hat sich noch nicht angemeldet. Schließen Sie die Anmeldung dort ab, und drücken Sie dann noch einmal.
kiosk-phone-over = Dieser Code gilt nicht mehr.
kiosk-phone-again = Neuer Code
kiosk-phone-cancel = Abbrechen
kiosk-phone-qr = Die Adresse als QR-Code
kiosk-phone-on = An Stationen kann man sich mit dem eigenen Handy anmelden (kiosk.device_code ist an). Wer jemanden dazu bringt, den Code einer Station einzugeben, ist dort als dieser Mensch angemeldet. Stellen Sie Stationen dorthin, wo Fremde auffallen, oder schalten Sie es aus.
