# Vorfälle, für die Bearbeitung; und was jemand liest, der sagt: „Das war ich nicht“. Damit wird einer eröffnet.

incidents-title = Vorfälle
incidents-lead = Angezeigte Schlüssel, für die jemand einstehen muss. Ein Vorfall tauscht alle seine Schlüssel zusammen aus.
incidents-open = Vorfall eröffnen
incidents-none = Es wurde noch kein Vorfall eröffnet.
incidents-older = Ältere
incidents-newest = Neueste
incidents-state-open = Offen
incidents-state-rotating = Im Austausch
incidents-state-closed = Geschlossen
incidents-opened = Eröffnet von { $name }
incidents-count = { $count ->
    [one] eine Anzeige eines Schlüssels
   *[other] { $count } Anzeigen von Schlüsseln
 }
incidents-number = Vorfall { $number }
incidents-back = Alle Vorfälle

incidents-new-lead = Zum Beispiel jeder Schlüssel, den jemand vom Helpdesk seit Montag gesehen hat: die Adresse unter Personen, das Datum von Montag unter Von.
incidents-field-title = Worum es geht
incidents-field-people = Personen
incidents-field-people-hint = Adressen, mit Kommas getrennt. Schlüssel, die sie gesehen haben oder die für sie angezeigt wurden.
incidents-field-devices = Geräte
incidents-field-devices-hint = Namen, mit Kommas getrennt. Ohne Personen und Geräte zählt allein die Zeit.
incidents-field-from = Von
incidents-field-until = Bis
incidents-field-time-hint = Tag oder Minute in UTC: 2026-11-22 oder 2026-11-22T09:00
incidents-new-disclosure = Er beginnt mit der Anzeige { $disclosure }.
incidents-mistake = Sehen Sie sich das noch einmal an.

incidents-picked = Wie ausgewählt wurde
incidents-picked-people = Schlüssel, gesehen von oder gezeigt für
incidents-picked-devices = Schlüssel von
incidents-picked-from = Von
incidents-picked-until = Bis
incidents-picked-all = Es wurde keine Person, kein Gerät und keine Zeit genannt.
incidents-rotation = Die Schlüssel
incidents-rotate-what = { $count ->
    [one] Eine Anzeige eines Schlüssels gehört dazu. Der Schlüssel wird ersetzt, wenn er nicht nachweislich wertlos ist.
   *[other] { $count } Anzeigen von Schlüsseln gehören dazu. Jeder Schlüssel, der nicht nachweislich wertlos ist, wird ersetzt, einer je Laufwerk.
 }
incidents-rotate = Alle Schlüssel jetzt austauschen
incidents-stop = Anhalten
incidents-resume = Fortsetzen
incidents-progress = { $placed } von { $total } angeordnet, { $proven } nachgewiesen, { $attention } brauchen Hilfe
incidents-seconds = { $seconds ->
    [one] Noch etwa eine Sekunde, bis alle angeordnet sind.
   *[other] Noch etwa { $seconds } Sekunden, bis alle angeordnet sind.
 }
incidents-stopped = Angehalten. Was angeordnet ist, läuft weiter, der Rest wartet.
incidents-placed = Alle sind angeordnet. Ob sie nachgewiesen sind, steht unter Austausch und weiter unten.
incidents-no-target = Jeder Schlüssel ist schon nachweislich wertlos.
incidents-renews = Diese Seite erneuert sich alle { $seconds } Sekunden.
incidents-still = Stillhalten, um einen Befund zu schreiben
incidents-goes-on = Die Seite wieder von selbst erneuern
incidents-part-proven = Nachgewiesen
incidents-part-attention = Braucht Hilfe
incidents-part-placed = Angeordnet
incidents-part-left = Noch nicht angeordnet

incidents-findings = Befunde
incidents-findings-none = Es wurde noch keiner festgehalten.
incidents-finding-by = von { $name }
incidents-finding-text = Was gefunden wurde
incidents-finding-link = Link
incidents-finding-link-hint = Wo mehr steht. Beginnt mit https://. Das Feld kann leer bleiben.
incidents-finding-add = Befund ergänzen
incidents-close = Diesen Vorfall schließen
incidents-close-summary = Was daraus wurde
incidents-close-what = Laufende Aufträge gehen weiter. Ein geschlossener Vorfall lässt sich nicht wieder öffnen.
incidents-close-button = Vorfall schließen
incidents-closed-by = Geschlossen von { $name }
incidents-report = Bericht herunterladen
incidents-report-what = Alle Anzeigen, Aufträge und Befunde in einer Datei.

incidents-disclosures = Die Anzeigen
incidents-disclosures-some = Die neuesten { $shown } von { $count }. Im Bericht stehen alle.
incidents-disclosure-for = für { $name }
incidents-disclosure-for-you = für Sie
incidents-disclosure-case = Fall { $number }

incidents-not-me = Das war ich nicht
incidents-not-me-title = Waren Sie das nicht?
incidents-not-me-what = Sie sagen, dass Sie hiermit nichts zu tun haben:
incidents-not-me-then = Dann geschieht das:
incidents-not-me-rotate = Ein neuer Schlüssel wird angeordnet, damit dieser wertlos wird.
incidents-not-me-sessions = Wer ihn gesehen hat, wird überall abgemeldet. War es Ihr Konto, werden auch Sie abgemeldet.
incidents-not-me-team = Das Sicherheitsteam Ihrer Organisation erfährt davon. Es wird Sie fragen.
incidents-not-me-yes = Ja, das war ich nicht
incidents-not-me-cancel = Abbrechen

incidents-said-reported = Danke. Ein neuer Schlüssel ist angeordnet, und das Sicherheitsteam weiß Bescheid.
incidents-said-opened = Der Vorfall ist eröffnet. Als Nächstes: seine Schlüssel austauschen.
incidents-said-started = Die Schlüssel werden ausgetauscht.
incidents-said-stopped = Angehalten. Was angeordnet ist, läuft weiter.
incidents-said-noted = Der Befund wurde ergänzt.
incidents-said-closed = Der Vorfall ist geschlossen.
incidents-said-nobody = Person { $number } der eingegebenen ist nicht bekannt. Es wurde nichts eröffnet.
incidents-said-no-device = Gerät { $number } der eingegebenen ist nicht bekannt. Es wurde nichts eröffnet.
incidents-said-nothing-picked = Nichts wurde ausgewählt, oder mehr als 5.000 Anzeigen: Öffnen Sie es in Teilen.
incidents-said-no-title = Sagen Sie in einer Zeile, worum es geht.
incidents-said-bad-time = Eine der Zeiten war nicht lesbar. Es wurde nichts eröffnet.

incidents-report-made = Dieser Bericht wurde am { $when } erstellt.
incidents-report-when = Wann
incidents-report-who = Wer ihn sah
incidents-report-what-for = Für wen und auf welchem Weg
incidents-report-key = Gerät und Schlüssel
incidents-report-reference = Referenz und Fall
incidents-report-state = Was daraus wurde
