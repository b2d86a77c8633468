# Austauschaufträge, für alle, die sie im Blick behalten.

orders-overdue = { $count ->
    [one] Ein herausgegebener Schlüssel ist
   *[other] { $count } herausgegebene Schlüssel sind
} nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} nicht nachweislich wertlos. Ansehen.
orders-title = Austausch
orders-lead = Jeder herausgegebene Schlüssel, bis ein neuerer ihn nachweislich ersetzt hat.
orders-picture = { $proven } nachgewiesen, { $underway } unterwegs, { $asks } warten auf eine Entscheidung, { $attention } brauchen Hilfe
orders-picture-none = Es wurde noch kein Schlüssel herausgegeben.
orders-part-proven = Nachgewiesen
orders-part-underway = Unterwegs
orders-part-asks = Wartet auf eine Entscheidung
orders-part-attention = Braucht Hilfe
orders-tabs = Welche Aufträge
orders-standing-not-proven = Nicht nachgewiesen
orders-standing-asks = Wartet auf eine Entscheidung
orders-standing-needs-attention = Braucht Hilfe
orders-standing-proven = Nachgewiesen
orders-none = Es gibt keinen.
orders-oldest = Von vorn
orders-next = Weitere

orders-entry = { $device }, Schlüssel { $key }
orders-since = Herausgegeben
orders-age = { $days ->
    [0] heute
    [one] vor einem Tag
   *[other] vor { $days } Tagen
 }
orders-is-overdue = Überfällig: nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 } nicht nachgewiesen
orders-seen = Gerät zuletzt gesehen
orders-seen-never = Von der Geräteverwaltung nicht gesehen
orders-incident = Vorfall { $number }
orders-cause-self-service = Der Besitzerin oder dem Besitzer gezeigt
orders-cause-helpdesk = Dem Helpdesk gezeigt
orders-cause-owner-change = Andere Hände, oder zurück vom Service
orders-cause-incident = Teil eines Vorfalls
orders-cause-outside-read = An Rekey vorbei gelesen
orders-cause-by-hand = Von Hand angeordnet
orders-plan-at-once = Sofort austauschen
orders-plan-rely-on-device = Dem Gerät überlassen
orders-plan-ask = Wartet auf eine Entscheidung
orders-plan-rely-on-device-detail = Der PC soll seinen Schlüssel selbst ersetzen. Rekey achtet darauf, ob er es tut.
orders-plan-ask-detail = Helpdesk oder Sicherheitsteam entscheiden, ob der Schlüssel jetzt ersetzt wird. Bis dahin gilt er noch.

orders-now = Jetzt austauschen
orders-leave = Dem Gerät überlassen
orders-new = Einen Austausch von Hand anordnen
orders-new-lead = Der neueste Schlüssel des Geräts wird ersetzt, auch wenn Rekey ihn nicht gezeigt hat.
orders-label = Gerätename oder Seriennummer
orders-why = Warum
orders-why-by-hand = Von Hand
orders-why-owner-change = Es kommt vom Service zurück oder wechselt den Besitz
orders-order = Austausch anordnen

orders-said-at-once = Der Austausch ist angeordnet. Unten sehen Sie, wie weit er kommt.
orders-said-rely-on-device = Es bleibt dem Gerät überlassen. Rekey achtet darauf, ob ein neuerer Schlüssel erscheint.
orders-said-ordered = Der Austausch ist angeordnet. Unten sehen Sie, wie weit er kommt.
orders-said-standing = Für dieses Gerät läuft schon ein Auftrag. Er kümmert sich darum.
orders-said-no-device = Kein Gerät hat diesen Namen oder diese Seriennummer. Es wurde nichts angeordnet.
orders-said-several-devices = Mehrere Geräte heißen so. Es wurde nichts angeordnet: Geben Sie die Seriennummer ein.
orders-said-no-key = Für dieses Gerät ist kein Schlüssel gespeichert, der sich ersetzen ließe. Es wurde nichts angeordnet.
