# Die Kamera auf den Wiederherstellungsbildschirm richten.

scan-button = Bildschirm scannen
scan-title = Bildschirm scannen
scan-private = Halten Sie die Kamera so, dass die Zeile mit der Schlüssel-ID scharf ist und das Bild füllt. Das Bild bleibt auf diesem Gerät: Es wird weder gesendet noch gespeichert.
scan-starting = Einen Moment. Wenn der Browser nach der Kamera fragt, erlauben Sie es.
scan-looking = Richten Sie die Kamera auf die Schlüssel-ID.
scan-slow = Noch wurde nichts gelesen. Gehen Sie näher heran, halten Sie die Kamera gerade vor den Bildschirm und vermeiden Sie Spiegelungen. Sie können dies auch schließen und die ersten 8 Zeichen eintippen.
scan-found = Einer Ihrer Schlüssel hat diese Schlüssel-ID. Vergleichen Sie sie mit Ihrem Bildschirm.
scan-question = Zeigt Ihr Bildschirm genau dies?
scan-unread = Die unterstrichenen Zeichen waren im Bild nicht deutlich. Sehen Sie diese besonders genau an, wenn Ihr Bildschirm sie zeigt.
scan-yes = Ja, genau dies
scan-no = Nein, noch einmal scannen
scan-cancel = Kamera schließen
scan-filled = Die Schlüssel-ID ist eingetragen. Es wurde noch nichts gesendet.
scan-refused = Die Kamera darf hier nicht benutzt werden. Erlauben Sie es in den Einstellungen des Browsers für diese Seite, oder schließen Sie dies und tippen Sie die ersten 8 Zeichen ein.
scan-no-camera = Es kann keine Kamera benutzt werden. Schließen Sie dies und tippen Sie die ersten 8 Zeichen ein.
scan-in-use = Die Kamera wird gerade von einer anderen App oder Seite benutzt. Schließen Sie diese und scannen Sie dann erneut, oder schließen Sie dies und tippen Sie die ersten 8 Zeichen ein.
scan-no-keys = Zu Ihren Geräten ist kein Wiederherstellungsschlüssel gespeichert, also gibt es nichts zu vergleichen. Rufen Sie den Helpdesk an.
scan-failed = Das Scannen geht gerade nicht. Tippen Sie stattdessen die ersten 8 Zeichen ein.
