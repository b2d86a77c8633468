# Le postazioni kiosk. In italiano.

nav-stations = Postazioni
activity-path-kiosk = da una postazione kiosk
audit-path-kiosk = Postazione kiosk
audit-events-10 = Postazioni kiosk
audit-event-10001 = Postazione creata
audit-event-10002 = Nuovo codice dato a una postazione
audit-event-10003 = Postazione messa in servizio
audit-event-10004 = Postazione revocata
audit-event-10005 = Postazione in uso

kiosk-lead = Il tuo PC mostra una schermata blu e chiede una chiave di ripristino? La ottieni qui, su questo schermo.
kiosk-begin = Accedi con l’account aziendale
kiosk-wait = Un momento: questa postazione si prepara per la prossima persona.
kiosk-offline = In questo momento la postazione non ha connessione. Riprova da sola.
kiosk-finish = Fine
kiosk-key-id-title = Inserisci l’ID chiave di ripristino
kiosk-keypad = Tastierino
kiosk-delete = Elimina l’ultimo carattere
kiosk-clear = Cancella tutto
kiosk-key-after = Puoi digitare la chiave nel tuo PC leggendola da questo schermo. Tocca questo schermo ogni tanto, così resta aperto.

kiosk-still-here = Ci sei ancora?
kiosk-still-here-what = Senza una risposta, tra un momento questa pagina si chiude e la tua sessione finisce.
kiosk-here = Ci sono ancora
kiosk-time-ends = Il tuo tempo a questa postazione sta per finire. Puoi accedere di nuovo subito dopo.

kiosk-scan = Con lo scanner
kiosk-scan-what = Collega lo scanner al PC bloccato e scansiona uno di questi codici: digita lui le 48 cifre.
kiosk-barcode = La chiave come codice a barre
kiosk-qr = La chiave come codice QR

kiosk-none-title = Questa non è una postazione kiosk
kiosk-none = Nessun amministratore ha configurato questo browser come postazione. Qui nessuno può accedere.
kiosk-revoked-title = Questa postazione è stata chiusa
kiosk-revoked = Questa postazione non è più accettata, o è stata configurata di nuovo altrove. Qui nessuno può accedere. Usa un’altra postazione o il tuo telefono, oppure chiama l’helpdesk.
kiosk-none-admin = Per gli amministratori: crea una postazione in Postazioni e digita il suo codice in questo browser, all’indirizzo /kiosk/enrol.

kiosk-enrol-title = Configura questo browser come postazione
kiosk-enrol-lead = Da quel momento questo browser mostra solo le pagine di una postazione kiosk.
kiosk-code = Codice
kiosk-code-hint = Il codice mostrato a un amministratore, per esempio K7QM-2XF4. Vale una volta sola, per dieci minuti.
kiosk-code-refused = Nessuna postazione aspetta questo codice: è digitato male, è già stato usato o ha più di dieci minuti.
kiosk-enrol = Configura la postazione

kiosk-stations-title = Postazioni kiosk
kiosk-stations-lead = PC a disposizione di tutti, da cui ognuno ottiene le chiavi dei propri dispositivi. Ogni voce registrata da una postazione porta il nome e il luogo della postazione.
kiosk-stations-none = Non c’è ancora nessuna postazione.
kiosk-stations-new = Una nuova postazione
kiosk-stations-make = Crea la postazione
kiosk-stations-back = Tutte le postazioni
kiosk-name = Nome
kiosk-name-hint = Come sul suo cartello, per esempio Kiosk 3.
kiosk-place = Luogo
kiosk-place-hint = Dove si trova, per esempio Berlino, piano terra, accanto alla reception.
kiosk-state-waiting = Aspetta il suo codice
kiosk-state-enrolled = In servizio
kiosk-state-revoked = Revocata
kiosk-station-made = Creata da { $name }
kiosk-station-revoked = Revocata da { $name }
kiosk-station-seen = Vista l’ultima volta
kiosk-station-unseen = Mai vista
kiosk-station-code = Nuovo codice
kiosk-station-revoke = Revoca

kiosk-code-title = Il codice della postazione
kiosk-code-lead = Per { $name }, { $place }.
kiosk-code-open = Nel browser della postazione apri
kiosk-code-type = Digita il codice
kiosk-code-once = Il codice vale una volta sola, per dieci minuti. Viene mostrato solo qui; se lo perdi, creane uno nuovo.

kiosk-phone-begin = Accedi con il telefono
kiosk-phone-scan = Inquadra questo codice con la fotocamera del telefono, oppure apri
kiosk-phone-type = Digita lì questo codice
kiosk-phone-account = Accedi lì con il tuo account aziendale
kiosk-phone-waits = In attesa del telefono. Questa schermata prosegue da sola.
kiosk-phone-arrived = Ho effettuato l’accesso sul telefono
kiosk-phone-not-yet = Il telefono non ha ancora effettuato l’accesso. Concludi prima lì, poi premi di nuovo il pulsante.
kiosk-phone-over = Questo codice non vale più.
kiosk-phone-again = Nuovo codice
kiosk-phone-cancel = Annulla
kiosk-phone-qr = L’indirizzo come codice QR
kiosk-phone-on = Alle postazioni si può accedere con il proprio telefono (kiosk.device_code è attivo). Chi convince qualcuno a digitare il codice di una postazione vi accede al suo posto. Metti le postazioni dove gli estranei si notano, oppure disattiva questa opzione.
