# Die Startseite auf dem Handy, die Seite ohne Netz und die Erklärung zur Barrierefreiheit.

install-title = Diese Seite auf dem Handy behalten
install-lead = Legen Sie Rekey jetzt auf den Startbildschirm Ihres eigenen Handys. Dann finden Sie es, wenn Ihr PC gesperrt ist, und es sagt Ihnen auch ohne Netz, was zu tun ist.
install-own = Nur auf einem eigenen Handy. Auf einem geliehenen Gerät behalten Sie nichts: Wenn Sie sich dort abmelden, bleibt nichts von Ihrem Konto zurück.
install-keep = Das ist mein eigenes Handy: behalten
install-remove = Wieder entfernen
install-kept = Auf diesem Handy behalten. Es ist eine Seite mit Hilfe, kein Schlüssel und nichts von Ihrem Konto.
install-failed = In diesem Browser ging das nicht. Sie können die Seite trotzdem auf den Startbildschirm legen oder als Lesezeichen behalten.
install-home = Auf dem Startbildschirm
install-home-iphone = iPhone: das Teilen-Zeichen unten, dann „Zum Home-Bildschirm“.
install-home-android = Android: das Menü des Browsers, dann „Zum Startbildschirm hinzufügen“ oder „App installieren“.
install-link = Das ist mein eigenes Handy: diese Seite darauf behalten
start-borrowed = Ein geliehenes Handy oder ein geliehener PC? Wenn Sie sich abmelden, bleibt dort nichts von Ihrem Konto zurück.

offline-title = Kein Netz
offline-lead = Rekey braucht das Internet, um Ihren Schlüssel zu holen. Ihr PC wartet: Nichts ist verloren, und der Schlüssel, nach dem er fragt, bleibt derselbe.
offline-network = Schalten Sie WLAN oder mobile Daten ein, oder nehmen Sie ein anderes Handy.
offline-note = Schreiben Sie inzwischen die ersten 8 Zeichen der Wiederherstellungsschlüssel-ID vom blauen Bildschirm ab.
offline-call = Kein Netz in Sicht? Rufen Sie den Helpdesk an: Dort kann man Ihnen den Schlüssel am Telefon vorlesen.
offline-again = Noch einmal versuchen

accessibility-title = Barrierefreiheit
accessibility-lead = Rekey ist so gemacht, dass alle es benutzen können, in Eile und mit einer Hand. Es ist nach WCAG 2.2, Stufe AA, gebaut.
accessibility-how = Was wir dafür tun
accessibility-keyboard = Alles geht mit der Tastatur allein, und der Fokus ist immer zu sehen.
accessibility-screen-reader = Jedes Feld, jeder Knopf und jede Meldung hat einen Namen, den Screenreader sprechen. Die Restzeit wird angesagt, wenn es darauf ankommt, nicht jede Sekunde.
accessibility-size = Text lässt sich auf 400 Prozent vergrößern, die Seite passt hoch und quer auf 320 Pixel, und die Farben folgen Ihren Einstellungen.
accessibility-time = Die Zeit zum Lesen eines Schlüssels lässt sich verlängern, bevor sie endet, zehnmal, wenn Ihre Organisation nichts anderes sagt.
accessibility-script = Jeder Schritt geht ohne JavaScript, und nichts hängt allein an Farbe, Ton oder Bewegung.
accessibility-tested-title = Wie geprüft wird
accessibility-tested = Jede Seite und jeder Zustand wird vor jeder Ausgabe maschinell geprüft: Namen, Rollen, Kontrast von mindestens 7 zu 1 für Text, Tastatur, Fokus und Text in doppelter Größe.
accessibility-limits-title = Was wir nicht ändern können
accessibility-limit-blue-screen = Der blaue Bildschirm des PCs gehört zu Windows. Er spricht nicht und ist mit einem Screenreader kaum zu bedienen. Der Helpdesk kann mit Ihnen lesen und tippen.
accessibility-limit-sign-in = Die Anmeldeseite gehört zu Microsoft Entra.
accessibility-limit-live = Von außen wurde Rekey noch nicht begutachtet.
accessibility-tell-title = Etwas geht bei Ihnen nicht?
accessibility-tell = Sagen Sie dem Helpdesk, was Sie tun wollten und wo es aufhörte. Dort kann man Ihren PC auch mit Ihnen zusammen entsperren.
accessibility-link = Barrierefreiheit
