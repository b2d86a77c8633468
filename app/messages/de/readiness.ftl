# Bereitschaft: ob alle wieder an ihren PC kommen und sonst niemand. Auf readiness-found-, readiness-why- und readiness-do- folgt der
# Code eines Befunds, auf readiness-check- der einer Prüfung, auf readiness-verdict- und readiness-overall- der eines Urteils, auf
# readiness-feature- der einer Funktion, auf readiness-reading- der einer Prüfung mit Fortschritt, auf readiness-file- der einer
# Richtliniendatei, auf readiness-own- der eines Grundes.

readiness-title = Bereitschaft
readiness-lead = Würde jetzt ein PC Ihrer Organisation gesperrt: Käme die Person, der er gehört, wieder hinein, und sonst niemand? Rekey sieht nach und ändert nichts.
readiness-check-now = Jetzt prüfen
readiness-check-again = Noch einmal prüfen
readiness-last = Die letzte Prüfung
readiness-last-see = Ansehen, was gefunden wurde
readiness-earlier = Frühere Prüfungen
readiness-none = Es wurde noch nichts geprüft.
readiness-what = Was geprüft wird
readiness-by = durch { $name }
readiness-by-doctor = auf der Befehlszeile, mit rekey doctor
readiness-under-way = Läuft
readiness-back = Alle Prüfungen
readiness-number = Prüfung { $number }

readiness-check-permissions = Rekeys eigene Berechtigungen
readiness-check-permissions-what = Alles, was Rekey braucht, ist erteilt, und nicht mehr.
readiness-check-escrow = Gespeicherte Schlüssel
readiness-check-escrow-what = Die Geräte haben ihre Schlüssel gespeichert, und die Richtlinien sorgen dafür.
readiness-check-self-service = Selbsthilfe
readiness-check-self-service-what = Alle dürfen die Schlüssel ihrer eigenen Geräte lesen, und das Verzeichnis weiß, wem sie gehören.
readiness-check-helpdesk = Helpdesk
readiness-check-helpdesk-what = Der Helpdesk darf Schlüssel lesen, und nichts darüber hinaus.
readiness-check-audit-trail = Protokoll von Entra
readiness-check-audit-trail-what = Ein Schlüssel, den Rekey gelesen hat, steht auch im Protokoll von Entra.
readiness-check-rotation = Austausch
readiness-check-rotation-what = Angezeigte Schlüssel werden wirklich ersetzt.

readiness-verdict-good = Gut
readiness-verdict-not-known = Nicht bekannt
readiness-verdict-attention = Braucht Aufmerksamkeit
readiness-verdict-bad = Muss behoben werden
readiness-overall-good = Alles, was geprüft wurde, ist so, wie es sein soll.
readiness-overall-not-known = Es wurde nichts Falsches gefunden, aber nicht alles ließ sich ansehen.
readiness-overall-attention = Es geht, aber nicht für alle, nicht auf Dauer, oder es ist mehr erlaubt als nötig.
readiness-overall-bad = Etwas geht nicht oder ist nicht sicher. Beheben Sie es, bevor jemand einen Schlüssel braucht.
readiness-picture = { $count ->
    [one] Ein Befund
   *[other] { $count } Befunde
 }: { $bad } zu beheben, { $attention } brauchen Aufmerksamkeit, { $unknown } nicht bekannt, { $good } gut

readiness-run-title = Prüfung der Bereitschaft
readiness-run-empty = Diese Prüfung endete ohne Ergebnis: Rekey wurde unterdessen angehalten, oder seine Datenbank antwortete nicht.
readiness-progress = { $done } von { $checks } Prüfungen sind fertig. Jetzt: { $check }
readiness-reading-escrow = { $done ->
    [one] Bisher ein Gerät oder Schlüssel gelesen
   *[other] Bisher { $done } Geräte und Schlüssel gelesen
 }
readiness-reading-self-service = Bei { $done } von { $of } Geräten nachgesehen, wem sie gehören
readiness-reading-helpdesk = { $done } von { $of } Personen vom Helpdesk angesehen
readiness-renews = Diese Seite erneuert sich jede Sekunde. Sie können sie verlassen: Die Prüfung läuft weiter.
readiness-still = Nicht mehr erneuern
readiness-goes-on = Wieder erneuern
readiness-checks = Die sechs Prüfungen
readiness-why = Warum es wichtig ist
readiness-do = Was zu tun ist
readiness-request = Wer die Organisation verwaltet, kann stattdessen diese Anfrage an Microsoft Graph senden, zum Beispiel mit Graph Explorer.
readiness-request-own = Was in geschweiften Klammern steht, ist bei jeder Organisation anders: Setzen Sie es zuerst ein.
readiness-file-save-and-require = Die Richtlinie herunterladen, mit der Wiederherstellungskennwörter verlangt und gespeichert werden
readiness-file-rotation = Die Richtlinie herunterladen, mit der Wiederherstellungskennwörter ersetzt werden
readiness-file-where = Importieren Sie sie im Intune Admin Center: Geräte > Konfiguration > Erstellen > Richtlinie importieren. Sie gilt für niemanden, bis Sie sie zuweisen.
readiness-orders = Diese Aufträge ansehen
readiness-names-devices = Welche Geräte ({ $count })
readiness-names-policies = Die gelesenen Richtlinien ({ $count })
readiness-names-permissions = Welche Berechtigungen ({ $count })
readiness-names-people = Wer ({ $count })
readiness-more = und { $count } weitere
readiness-take = Die Befunde mitnehmen
readiness-take-json = Als JSON
readiness-take-csv = Als CSV, für eine Tabelle

readiness-feature-key-metadata = gespeicherte Schlüssel, ohne sie zu lesen
readiness-feature-application-keys = Schlüssel, gelesen mit Rekeys eigenem Recht
readiness-feature-devices = Geräte, und wem sie gehören
readiness-feature-managed-devices = was Intune von Geräten weiß
readiness-feature-rotation = Austausch anordnen
readiness-feature-device-policies = Richtlinien für BitLocker
readiness-feature-tenant-switch = der Schalter für die Selbsthilfe
readiness-feature-people = Personen, ihre Vorgesetzten und Konten
readiness-feature-scope = Gruppen und Verwaltungseinheiten
readiness-feature-reconciliation = das Überwachungsprotokoll von Entra
readiness-feature-roles = die Rollen des Helpdesks
readiness-feature-permissions = Rekeys eigene Berechtigungen

-readiness-add-permission = Öffnen Sie im Entra Admin Center App-Registrierungen > Rekey > API-Berechtigungen > Berechtigung hinzufügen > Microsoft Graph > Anwendungsberechtigungen. Fügen Sie hinzu:

readiness-found-permission-missing = Die Berechtigung { $permission } fehlt. Sie ist nötig für: { $feature }.
readiness-why-permission-missing = Was seine Berechtigung nicht hat, scheitert dann, wenn es jemand braucht, und nicht vorher.
readiness-do-permission-missing = { -readiness-add-permission } { $permission }. Wählen Sie dann Administratorzustimmung erteilen.
readiness-found-permissions-enough = { $features ->
    [one] Die eine benutzte Funktion hat die Berechtigung, die sie braucht.
   *[other] Jede der { $features } benutzten Funktionen hat die Berechtigung, die sie braucht.
 }
readiness-found-permissions-needless = { $count ->
    [one] Eine erteilte Berechtigung dient zu nichts, oder zu nicht mehr als eine geringere, die auch erteilt ist.
   *[other] { $count } erteilte Berechtigungen dienen zu nichts, oder zu nicht mehr als geringere, die auch erteilt sind.
 }
readiness-why-permissions-needless = Was Rekey darf und nicht braucht, nützt nur denen, die in Rekey einbrechen.
readiness-do-permissions-needless = Öffnen Sie im Entra Admin Center App-Registrierungen > Rekey > API-Berechtigungen. Widerrufen Sie dort die Administratorzustimmung für diese Berechtigungen, und entfernen Sie sie dann.

readiness-found-escrow-no-devices = Im Verzeichnis steht kein aktives Windows-Gerät, das zu Ihrer Organisation gehört.
readiness-why-escrow-no-devices = Ohne Geräte lässt sich nicht sagen, ob ihre Schlüssel gespeichert sind.
readiness-do-escrow-no-devices = Sehen Sie im Entra Admin Center unter Geräte > Alle Geräte nach. Stehen dort eingebundene Geräte, prüfen Sie noch einmal.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] Für das eine Gerät ist ein Wiederherstellungsschlüssel des Windows-Laufwerks gespeichert.
       *[other] Für alle { $devices } Geräte ist ein Wiederherstellungsschlüssel des Windows-Laufwerks gespeichert.
     }
    [one] Für eines von { $devices } Geräten ist kein Wiederherstellungsschlüssel des Windows-Laufwerks gespeichert. { $percent } Prozent haben einen.
   *[other] Für { $without } von { $devices } Geräten ist kein Wiederherstellungsschlüssel des Windows-Laufwerks gespeichert. { $percent } Prozent haben einen.
 }
readiness-why-escrow-share = Wird eines davon gesperrt, kann niemand sein Laufwerk öffnen: weder die Person, der es gehört, noch der Helpdesk.
readiness-do-escrow-share = Öffnen Sie auf jedem davon die PowerShell als Administrator. (Get-BitLockerVolume C:).KeyProtector nennt die ID des Wiederherstellungskennworts, und BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId mit dieser ID speichert es. Wo BitLocker aus ist, schalten Sie es zuerst ein. Warum ein Gerät seinen Schlüssel nicht speichern konnte, sagt Intune unter Geräte > Überwachen > Geräteverschlüsselungsstatus.
-readiness-keys-stop = Finden Sie heraus, was darauf neue Schlüssel erzeugt, meist ein Skript, das bei jedem Start läuft, und halten Sie es an. Einzelne Schlüssel lassen sich aus Entra ID nicht entfernen: Sie gehen nur mit dem Geräteobjekt, und dann alle.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] Für ein Gerät sind { $limit } Schlüssel gespeichert. Mehr behält Entra ID nicht.
   *[other] Für { $count } Geräte sind { $limit } Schlüssel gespeichert. Mehr behält Entra ID nicht.
 }
readiness-why-escrow-keys-at-limit = Ihr nächster Schlüssel lässt sich nicht speichern. Nach dem nächsten Austausch könnte niemand ihre Laufwerke öffnen.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } Binden Sie dann jedes Gerät neu in Entra ID ein, und sehen Sie nach, ob sein Schlüssel gespeichert ist, bevor Sie das alte Objekt löschen.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] Für ein Gerät sind fast so viele Schlüssel gespeichert, wie Entra ID für ein Gerät behält: { $limit }.
   *[other] Für { $count } Geräte sind fast so viele Schlüssel gespeichert, wie Entra ID für ein Gerät behält: { $limit }.
 }
readiness-why-escrow-keys-near-limit = Ist kein Platz mehr, lässt sich der nächste Schlüssel nicht speichern, und niemand könnte das Laufwerk öffnen.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } Binden Sie jedes Gerät neu in Entra ID ein, bevor kein Platz mehr ist.
readiness-found-escrow-keys-within-limit = Kein Gerät ist nahe an der Grenze von { $limit } gespeicherten Schlüsseln. Die meisten auf einem Gerät: { $most }.

-readiness-unclear = , oder die Richtlinien widersprechen einander
-readiness-setting = Setzen Sie in den Richtlinien Ihrer BitLocker-Einstellungen
-readiness-setting-new = Wo Sie keine haben, nehmen Sie die Richtlinie hier.
readiness-found-escrow-save-on = Eine Richtlinie lässt Wiederherstellungskennwörter in Entra ID speichern.
readiness-found-escrow-save-off = Eine Richtlinie schaltet ab, dass Wiederherstellungskennwörter in Entra ID gespeichert werden.
readiness-found-escrow-save-not-set = Keine zugewiesene Richtlinie sagt, dass Wiederherstellungskennwörter in Entra ID gespeichert werden{ -readiness-unclear }.
-readiness-why-save = Ein Schlüssel, der nie gespeichert wurde, lässt sich niemandem geben: Ein gesperrter PC bleibt gesperrt.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } „Save BitLocker recovery information to AD DS for operating system drives“ auf True. Der Name sagt AD DS, aber die Einstellung gilt auch für Entra ID. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = Eine Richtlinie lässt das Wiederherstellungskennwort speichern, bevor BitLocker eingeschaltet wird.
readiness-found-escrow-require-off = Nach einer Richtlinie darf BitLocker eingeschaltet werden, bevor das Wiederherstellungskennwort gespeichert ist.
readiness-found-escrow-require-not-set = Keine zugewiesene Richtlinie sagt, dass das Wiederherstellungskennwort gespeichert wird, bevor BitLocker eingeschaltet wird{ -readiness-unclear }.
-readiness-why-require = Ein Laufwerk kann dann verschlüsselt werden, obwohl sein Schlüssel nie gespeichert wurde. Und ohne diese Einstellung ersetzt ein Gerät seinen Schlüssel nicht.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } „Do not enable BitLocker until recovery information is stored to AD DS for operating system drives“ auf True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = Eine Richtlinie verlangt das Wiederherstellungskennwort mit 48 Ziffern.
readiness-found-escrow-password-allowed = Eine Richtlinie erlaubt das Wiederherstellungskennwort mit 48 Ziffern, verlangt es aber nicht.
readiness-found-escrow-password-not-allowed = Eine Richtlinie erlaubt das Wiederherstellungskennwort mit 48 Ziffern nicht.
readiness-found-escrow-password-not-set = Keine zugewiesene Richtlinie sagt, dass das Wiederherstellungskennwort mit 48 Ziffern verlangt wird{ -readiness-unclear }.
-readiness-why-password = Ein Laufwerk kann dann ohne Kennwort verschlüsselt werden, und es gibt nichts zu speichern und nichts einzutippen.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = Dann gibt es keinen Schlüssel, den jemand in den blauen Bildschirm tippen könnte.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } „Configure user storage of BitLocker recovery information“ auf „Require 48-digit recovery password“. { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = Setzen Sie im Entra Admin Center unter Geräte > Geräteeinstellungen „Restrict users from recovering the BitLocker key(s) for their owned devices“ auf Nein.
readiness-found-self-service-switch-on = Ihre Organisation lässt alle die Schlüssel ihrer eigenen Geräte lesen.
readiness-found-self-service-switch-off = Ihre Organisation lässt niemanden die Schlüssel der eigenen Geräte lesen.
readiness-why-self-service-switch-off = Wer ausgesperrt ist, muss den Helpdesk anrufen: Entra ID verweigert der Person den Schlüssel.
readiness-do-self-service-switch-off = Wenn sich alle selbst helfen sollen: { -readiness-switch } Wenn nicht, lassen Sie es so, und alle Schlüssel kommen vom Helpdesk.
readiness-found-self-service-switch-off-application = Ihre Organisation lässt niemanden die Schlüssel der eigenen Geräte lesen. Rekey liest Schlüssel mit eigenem Recht, für das dieser Schalter nicht gilt.
readiness-why-self-service-switch-off-application = Dann entscheiden nur Rekeys eigene Regeln, ob jemand seinen Schlüssel bekommt. Sie müssen sagen, was Ihre Organisation will.
readiness-do-self-service-switch-off-application = Wenn sich alle selbst helfen sollen: { -readiness-switch } Wenn nicht, lassen Sie despite_tenant_switch in rekey.toml aus: Dann hält sich Rekey an den Schalter.
-readiness-primary-user = Tragen Sie für jedes eine primäre Person ein: Intune Admin Center > Geräte > Windows > das Gerät > Eigenschaften > Primärer Benutzer. Geteilte Geräte haben mit Absicht keine: Ihre Schlüssel kommen vom Helpdesk.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] Es gibt kein in Entra eingebundenes Gerät, das jemandem gehören müsste.
        [one] Bei dem einen in Entra eingebundenen Gerät ist bekannt, wem es gehört.
       *[other] Bei allen { $devices } in Entra eingebundenen Geräten ist bekannt, wem sie gehören.
     }
    [not-known] Es wurde kein in Entra eingebundenes Gerät gefunden, das niemandem gehört, aber bei { $not-looked-up } von { $devices } wurde nicht nachgesehen: Jedes ist eine eigene Anfrage.
   *[other] { $without } von { $devices } in Entra eingebundenen Geräten gehören niemandem.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }Bei { $not-looked-up } wurde nicht nachgesehen: Jedes ist eine eigene Anfrage.
     }
 }
readiness-why-self-service-owners = Den Schlüssel eines Geräts, das niemandem gehört, zeigt die Selbsthilfe niemandem. Wer es benutzt, muss den Helpdesk anrufen.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] Für das eine hybrid eingebundene Gerät ist in Intune eine primäre Person eingetragen.
       *[other] Für alle { $devices } hybrid eingebundenen Geräte ist in Intune eine primäre Person eingetragen.
     }
   *[other] Für { $without } von { $devices } hybrid eingebundenen Geräten ist in Intune keine primäre Person eingetragen.
 }
readiness-why-self-service-hybrid = Ein hybrid eingebundenes Gerät gehört niemandem, bis eine primäre Person eingetragen ist. Seinen Schlüssel zeigt die Selbsthilfe dann niemandem.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user unter [readiness] in rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] Probiert für { $person }, ohne einen Schlüssel zu lesen: Das eine Gerät wird gefunden und hat einen gespeicherten Schlüssel.
       *[other] Probiert für { $person }, ohne einen Schlüssel zu lesen: Alle { $devices } Geräte werden gefunden und haben einen gespeicherten Schlüssel.
     }
   *[other] Probiert für { $person }, ohne einen Schlüssel zu lesen: Nur { $with } von { $devices } Geräten haben einen gespeicherten Schlüssel.
 }
readiness-why-self-service-dry-run = Was dieser Person geschieht, geschieht allen mit einem solchen Gerät.
readiness-do-self-service-dry-run = Speichern Sie die Schlüssel dieser Geräte, wie unter Gespeicherte Schlüssel beschrieben.
readiness-found-self-service-dry-run-nobody = Die Person, für die die Selbsthilfe probiert wird, steht nicht im Verzeichnis.
readiness-why-self-service-dry-run-nobody = Dann probiert niemand die Selbsthilfe, bevor jemand sie braucht.
readiness-do-self-service-dry-run-nobody = Setzen Sie { -readiness-test-user } auf die Adresse einer Person, der ein PC gehört.
readiness-found-self-service-dry-run-no-device = { $person }, für die die Selbsthilfe probiert wird, gehört kein Windows-Gerät.
readiness-why-self-service-dry-run-no-device = Wem kein Gerät gehört, findet hier nichts und muss den Helpdesk anrufen.
readiness-do-self-service-dry-run-no-device = Hat die Person einen PC, tragen Sie sie in Intune als seine primäre Person ein. Wenn nicht, setzen Sie { -readiness-test-user } auf eine Person, die einen hat.

-readiness-helpdesk-role = Machen Sie im Entra Admin Center unter Rollen und Administratoren > Neue benutzerdefinierte Rolle eine Rolle mit den Aktionen microsoft.directory/bitlockerKeys/key/read und microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = In den letzten 30 Tagen hat niemand vom Helpdesk am Fall einer anrufenden Person gearbeitet.
readiness-why-helpdesk-nobody = Rekey sieht sich die Rollen derer an, die das tun. Darum ist nicht bekannt, ob jemand vom Helpdesk einen Schlüssel lesen könnte.
readiness-do-helpdesk-nobody = Lassen Sie jemanden vom Helpdesk einen Fall eröffnen und eine anrufende Person suchen. Prüfen Sie dann noch einmal.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] Eine Person vom Helpdesk hat die Rolle Globaler Administrator.
   *[other] { $people } Personen vom Helpdesk haben die Rolle Globaler Administrator.
 }
readiness-why-helpdesk-global-administrator = Wer ein solches Konto übernimmt, hat Ihre ganze Organisation. Um Schlüssel herauszugeben, braucht es davon fast nichts.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, weisen Sie sie ihnen zu, und lassen Sie sie diese Arbeit ohne Globaler Administrator tun.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] Eine Person vom Helpdesk hat keine Rolle, die Wiederherstellungsschlüssel liest.
   *[other] { $people } Personen vom Helpdesk haben keine Rolle, die Wiederherstellungsschlüssel liest.
 }
readiness-why-helpdesk-cannot-read = Sie würden eine anrufende Person bestätigen und den Schlüssel finden, und dann würde Entra ID ihn verweigern.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }, und weisen Sie sie ihnen zu.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] Eine Person vom Helpdesk hat keine Rolle, die Geräte nachschlägt.
   *[other] { $people } Personen vom Helpdesk haben keine Rolle, die Geräte nachschlägt.
 }
readiness-why-helpdesk-cannot-find = Sollte Rekey einmal fehlen, finden sie in Microsofts eigenen Portalen kein Gerät.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }, und weisen Sie sie ihnen zu.
readiness-found-helpdesk-broader = { $people ->
    [one] Eine Rolle im Helpdesk erlaubt mehr, als Geräte zu finden und Schlüssel zu lesen.
   *[other] { $people } Rollen im Helpdesk erlauben mehr, als Geräte zu finden und Schlüssel zu lesen.
 } Die Liste sagt, wer, welche Rolle und wie viele Aktionen zu viel.
readiness-why-helpdesk-broader = Wer Schlüssel herausgibt, wird den ganzen Tag von Fremden angerufen. Je weniger das Konto darf, desto weniger bringt eine Täuschung.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. Weisen Sie stattdessen diese zu, wo die weitere Rolle zu nichts anderem dient.
readiness-found-helpdesk-least = { $people ->
    [one] Die Rollen der einen Person vom Helpdesk erlauben, was die Arbeit braucht, und nicht mehr.
   *[other] Die Rollen aller { $people } Personen vom Helpdesk erlauben, was die Arbeit braucht, und nicht mehr.
 }

readiness-found-audit-nothing-to-look-for = Rekey hat vor sieben Tagen bis vor zehn Minuten keinen Schlüssel gelesen, darum gibt es im Protokoll von Entra nichts zu suchen.
readiness-why-audit-nothing-to-look-for = Entra ID schreibt jedes Lesen eines Schlüssels auf. Ob es das bei Rekey tut, zeigt sich erst nach dem Lesen.
readiness-do-audit-nothing-to-look-for = Prüfen Sie noch einmal, zehn Minuten nachdem der nächste Schlüssel angezeigt wurde.
readiness-found-audit-found = Der Schlüssel, den Rekey am { $at } gelesen hat (Referenz { $reference }), steht im Protokoll von Entra, { $seconds ->
    [0] in derselben Sekunde
    [one] mit einer Sekunde Abstand
   *[other] mit { $seconds } Sekunden Abstand
 }.
readiness-found-audit-not-found = Der Schlüssel, den Rekey am { $at } gelesen hat (Referenz { $reference }), steht nicht im Protokoll von Entra.
readiness-why-audit-not-found = Zwei Protokolle, die nichts voneinander wissen, beweisen mehr als eines allein. Jetzt zeigt das von Entra nicht, wer welchen Schlüssel gesehen hat.
readiness-do-audit-not-found = Sehen Sie im Entra Admin Center unter Überwachungsprotokolle nach: Kategorie KeyManagement, Aktivität „Read BitLocker key“, um diese Zeit. Steht es dort, prüfen Sie in einer Stunde noch einmal, denn das Protokoll kann sich verspäten. Wenn nicht, fragen Sie den Support von Microsoft.

-readiness-why-setting = Ein Gerät, das seinen Schlüssel nicht ersetzen darf, behält den angezeigten, auch wenn Rekey einen neuen anordnet. Wer ihn gelesen hat, kann ihn wieder benutzen.
-readiness-do-setting = { -readiness-setting } „Configure Recovery Password Rotation“ auf „ein“ für in Entra und hybrid eingebundene Geräte. { -readiness-setting-new }
readiness-found-rotation-setting-on = Eine Richtlinie lässt Geräte ihre Schlüssel nach Gebrauch ersetzen.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] Eine Richtlinie lässt in Entra eingebundene Geräte ihre Schlüssel nach Gebrauch ersetzen, aber ein Gerät ist hybrid eingebunden.
   *[other] Eine Richtlinie lässt in Entra eingebundene Geräte ihre Schlüssel nach Gebrauch ersetzen, aber { $hybrid } Geräte sind hybrid eingebunden.
 }
readiness-found-rotation-setting-off = Eine Richtlinie schaltet ab, dass Geräte ihre Schlüssel nach Gebrauch ersetzen.
readiness-found-rotation-setting-not-set = Keine zugewiesene Richtlinie sagt, dass Geräte ihre Schlüssel nach Gebrauch ersetzen{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 Version 1909
readiness-found-rotation-windows-new-enough = Von { $devices ->
    [one] einem Gerät
   *[other] { $devices } Geräten
 } hat keines ein Windows, das zu alt ist, um seinen Schlüssel zu ersetzen.{ $unknown ->
    [0] { "" }
    [one] { " " }Von einem ist die Version nicht bekannt.
   *[other] { " " }Von { $unknown } ist die Version nicht bekannt.
 }
readiness-found-rotation-windows-old = { $old } von { $devices } Geräten haben ein Windows, das zu alt ist, um seinen Schlüssel zu ersetzen.{ $unknown ->
    [0] { "" }
    [one] { " " }Von einem ist die Version nicht bekannt.
   *[other] { " " }Von { $unknown } ist die Version nicht bekannt.
 }
readiness-why-rotation-windows-old = Ein angezeigter Schlüssel dieser Geräte gilt, bis ihn jemand von Hand ersetzt.
readiness-do-rotation-windows-old = Aktualisieren Sie sie auf { -readiness-build } (Build { $build }) oder neuer.
-readiness-prove = Stellen Sie mit Rekey einen Test-PC wieder her, entsperren Sie ihn, und lassen Sie ihn eingeschaltet und verbunden. Sehen Sie dann unter Austausch nach, ob sein Auftrag nachgewiesen wird.
readiness-found-rotation-never-proven = Hier wurde noch kein Austausch nachgewiesen.
readiness-why-rotation-never-proven = Nur ein Nachweis zeigt, dass angezeigte Schlüssel wirklich wertlos werden.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = Der letzte Austausch wurde vor { $days } Tagen nachgewiesen, am { $at }.
readiness-why-rotation-proven-long-ago = Seither kann sich etwas geändert haben, ohne dass es jemand bemerkt hat.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = Der letzte Austausch wurde { $days ->
    [0] während des letzten Tages
    [one] vor einem Tag
   *[other] vor { $days } Tagen
 } nachgewiesen, am { $at }.
readiness-found-rotation-nothing-stuck = Kein angezeigter Schlüssel wartet zu lange auf seinen Austausch.
readiness-found-rotation-stuck = { $orders ->
    [one] Ein angezeigter Schlüssel ist nach sieben Tagen nicht nachweislich wertlos.
   *[other] { $orders } angezeigte Schlüssel sind nach sieben Tagen nicht nachweislich wertlos.
 }
readiness-why-rotation-stuck = Wer einen solchen Schlüssel gelesen hat, kann das Laufwerk vielleicht noch damit öffnen.
readiness-do-rotation-stuck = Sehen Sie nach, worauf jeder Auftrag wartet. Meist muss der PC eingeschaltet und verbunden werden.
readiness-found-rotation-needs-attention = { $orders ->
    [one] Ein Auftrag zum Austausch braucht Hilfe.
   *[other] { $orders } Aufträge zum Austausch brauchen Hilfe.
 }
readiness-why-rotation-needs-attention = Rekey kann diese Schlüssel nicht von selbst ersetzen. Die angezeigten gelten vielleicht noch.
readiness-do-rotation-needs-attention = Jeder Auftrag sagt, was ihm im Weg steht. Ersetzen Sie diese Schlüssel von Hand.

-readiness-why-not-known = Was nicht bekannt ist, kann gut oder schlecht sein. Es zeigt sich, wenn jemand einen Schlüssel braucht.
-readiness-later = Prüfen Sie in einigen Minuten noch einmal. Bleibt es so, sagt Rekeys Protokoll mehr.
readiness-found-directory-token-refused = Nicht herausgefunden: { $asked }. Entra ID hat Rekeys eigene Anmeldung nicht angenommen.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = Führen Sie rekey doctor aus: Es sagt, was Entra ID geantwortet hat. Meist ist Rekeys Geheimnis oder Zertifikat abgelaufen.
readiness-found-directory-refused = Nicht herausgefunden: { $asked }. Microsoft Graph hat die Antwort verweigert.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }. Wählen Sie dann Administratorzustimmung erteilen. Ist sie schon erteilt, fehlt Ihrer Organisation vielleicht die Lizenz, zum Beispiel für Intune.
readiness-found-directory-not-found = Nicht herausgefunden: { $asked }. Microsoft Graph kennt nicht, wonach gefragt wurde.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = Nicht herausgefunden: { $asked }. Microsoft Graph hatte zu viel zu tun.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = Nicht herausgefunden: { $asked }. Microsoft Graph war nicht zu erreichen.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = Sehen Sie nach, ob Rekeys Server graph.microsoft.com erreichen darf. Prüfen Sie dann noch einmal.
readiness-found-directory-failed = Nicht herausgefunden: { $asked }. Microsoft Graph hat mit einem Fehler geantwortet.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = Nicht herausgefunden: { $asked }. Microsoft Graph hat nicht rechtzeitig geantwortet.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = Nicht herausgefunden: { $asked }. Rekey versteht nicht, was Microsoft Graph geantwortet hat.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = Nicht herausgefunden: Rekeys eigene Datenbank hat nicht geantwortet.
readiness-why-ledger-not-available = { -readiness-why-not-known } Und ohne sie zeigt Rekey keinen Schlüssel an.
readiness-do-ledger-not-available = Führen Sie rekey doctor aus, und sehen Sie nach der Datenbank.

readiness-own-title = Käme ich wieder hinein?
readiness-own-lead = Angenommen, einer Ihrer PCs zeigte jetzt den blauen Bildschirm und verlangte seinen Wiederherstellungsschlüssel.
readiness-own-yes = Ja. Würde er jetzt gesperrt, kämen Sie wieder hinein.
readiness-own-no = Nein. Würde er jetzt gesperrt, kämen Sie nicht ohne Hilfe wieder hinein.
readiness-own-key-stored = Sein Wiederherstellungsschlüssel ist gespeichert.
readiness-own-no-key = Für ihn ist kein Wiederherstellungsschlüssel gespeichert, den Sie lesen dürfen. Sagen Sie es dem Helpdesk jetzt, nicht erst an dem Morgen, an dem er gesperrt ist.
readiness-own-device-disabled = Ihre Organisation hat diesen PC gesperrt, darum wird sein Schlüssel hier nicht gezeigt. Der Helpdesk kann herausfinden, warum.
readiness-own-self-service-off = Ihre Organisation lässt niemanden selbst Schlüssel abrufen. Der Helpdesk kann Ihnen den Schlüssel geben.
readiness-own-too-many-keys = Für ihn sind so viele Schlüssel gespeichert, dass bald kein neuer mehr Platz hat. Sagen Sie es dem Helpdesk.
readiness-own-not-seen-lately = Er wurde seit 90 Tagen nicht gesehen, darum ist sein neuester Schlüssel vielleicht nicht gespeichert. Starten Sie ihn, und verbinden Sie ihn mit dem Internet.
readiness-own-tell = Dem Helpdesk von { $name } berichten
readiness-own-none-title = Auf Sie ist kein PC eingetragen
readiness-own-none = Im Verzeichnis Ihrer Organisation steht kein Windows-PC, der Ihnen gehört. Benutzen Sie einen, sagen Sie es dem Helpdesk jetzt, nicht erst an dem Morgen, an dem er gesperrt ist.
readiness-own-link = Käme ich selbst wieder hinein?
