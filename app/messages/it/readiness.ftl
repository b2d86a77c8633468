# La preparazione, in italiano: ognuno riesce a sbloccare il suo PC, e nessun altro? readiness-found-, readiness-why- e readiness-do- sono
# seguiti dal codice di un risultato, readiness-check- da quello di un controllo, readiness-verdict- e readiness-overall- da quello di un
# giudizio, readiness-feature- da quello di una funzione, readiness-reading- da quello di un controllo con avanzamento, readiness-file-
# da quello di un file di criteri, readiness-own- da quello di un motivo.

readiness-title = Preparazione
readiness-lead = Se un PC della tua organizzazione si bloccasse adesso, il proprietario riuscirebbe a sbloccarlo, e nessun altro? Rekey guarda e non cambia nulla.
readiness-check-now = Controlla ora
readiness-check-again = Controlla di nuovo
readiness-last = L’ultimo controllo
readiness-last-see = Vedi che cosa è stato trovato
readiness-earlier = Controlli precedenti
readiness-none = Non è ancora stato controllato nulla.
readiness-what = Che cosa viene controllato
readiness-by = da { $name }
readiness-by-doctor = dalla riga di comando, con rekey doctor
readiness-under-way = In corso
readiness-back = Tutti i controlli
readiness-number = Controllo { $number }

readiness-check-permissions = Autorizzazioni di Rekey
readiness-check-permissions-what = È concesso tutto ciò che serve a Rekey, e niente di più.
readiness-check-escrow = Chiavi salvate
readiness-check-escrow-what = I dispositivi hanno salvato le loro chiavi, e i criteri lo garantiscono.
readiness-check-self-service = Self-service
readiness-check-self-service-what = Ognuno può leggere le chiavi dei propri dispositivi, e la directory sa di chi sono.
readiness-check-helpdesk = Helpdesk
readiness-check-helpdesk-what = I tecnici possono leggere le chiavi, e niente di più ampio.
readiness-check-audit-trail = Log di Entra
readiness-check-audit-trail-what = Una chiave letta da Rekey compare anche nel log di Entra.
readiness-check-rotation = Rotazione
readiness-check-rotation-what = Le chiavi mostrate vengono davvero sostituite.

readiness-verdict-good = Buono
readiness-verdict-not-known = Non noto
readiness-verdict-attention = Richiede attenzione
readiness-verdict-bad = Da correggere
readiness-overall-good = Tutto ciò che è stato controllato è come deve essere.
readiness-overall-not-known = Non è stato trovato nulla di sbagliato, ma non è stato possibile guardare tutto.
readiness-overall-attention = Funziona, ma non per tutti, non a lungo, oppure è permesso più del necessario.
readiness-overall-bad = Qualcosa non funziona o non è sicuro. Correggilo prima che a qualcuno serva una chiave.
readiness-picture = { $count ->
    [one] Un risultato
   *[other] { $count } risultati
 }. Da correggere: { $bad }, richiede attenzione: { $attention }, non noto: { $unknown }, buono: { $good }

readiness-run-title = Controllo della preparazione
readiness-run-empty = Questo controllo è finito senza risultato: nel frattempo Rekey è stato fermato, oppure il suo registro non ha risposto.
readiness-progress = Controlli completati: { $done } su { $checks }. Adesso: { $check }
readiness-reading-escrow = { $done ->
    [one] Finora letto un dispositivo o una chiave
   *[other] Finora letti { $done } dispositivi e chiavi
 }
readiness-reading-self-service = Dispositivi di cui è stato chiesto il proprietario: { $done } su { $of }
readiness-reading-helpdesk = Tecnici esaminati: { $done } su { $of }
readiness-renews = Questa pagina si aggiorna ogni secondo. Puoi lasciarla: il controllo prosegue.
readiness-still = Non aggiornare più
readiness-goes-on = Riprendi ad aggiornare
readiness-checks = I sei controlli
readiness-why = Perché è importante
readiness-do = Che cosa fare
readiness-request = In alternativa un amministratore può inviare questa richiesta a Microsoft Graph, per esempio con Graph Explorer.
readiness-request-own = Quello che è tra parentesi graffe dipende dalla tua organizzazione: sostituiscilo prima.
readiness-file-save-and-require = Scarica il criterio che salva e rende obbligatorie le password di ripristino
readiness-file-rotation = Scarica il criterio che sostituisce le password di ripristino
readiness-file-where = Importalo nell’interfaccia di amministrazione di Intune: Dispositivi > Configurazione > Crea > Importa criteri. Non vale per nessuno finché non lo assegni.
readiness-orders = Vedi queste richieste
readiness-names-devices = Quali dispositivi ({ $count })
readiness-names-policies = I criteri letti ({ $count })
readiness-names-permissions = Quali autorizzazioni ({ $count })
readiness-names-people = Chi ({ $count })
readiness-more = e altri { $count }
readiness-take = Esporta i risultati
readiness-take-json = Come JSON
readiness-take-csv = Come CSV, per un foglio di calcolo

readiness-feature-key-metadata = chiavi salvate, senza leggerle
readiness-feature-application-keys = chiavi, lette con il diritto di Rekey
readiness-feature-devices = dispositivi e loro proprietari
readiness-feature-managed-devices = ciò che Intune sa dei dispositivi
readiness-feature-rotation = richiesta di rotazioni
readiness-feature-device-policies = criteri di BitLocker
readiness-feature-tenant-switch = l’impostazione per il self-service
readiness-feature-people = persone, i loro responsabili e account
readiness-feature-scope = gruppi e unità amministrative
readiness-feature-reconciliation = il log di audit di Entra
readiness-feature-roles = i ruoli dei tecnici
readiness-feature-permissions = le autorizzazioni di Rekey

-readiness-add-permission = Nell’interfaccia di amministrazione di Entra apri Registrazioni app > Rekey > Autorizzazioni API > Aggiungi un’autorizzazione > Microsoft Graph > Autorizzazioni applicazione. Aggiungi

readiness-found-permission-missing = Manca l’autorizzazione { $permission }. Serve per: { $feature }.
readiness-why-permission-missing = Ciò che non ha la sua autorizzazione smette di funzionare quando serve a qualcuno, e non prima.
readiness-do-permission-missing = { -readiness-add-permission } { $permission }, poi scegli Concedi consenso amministratore.
readiness-found-permissions-enough = { $features ->
    [one] L’unica funzione in uso ha l’autorizzazione che le serve.
   *[other] Ognuna delle { $features } funzioni in uso ha l’autorizzazione che le serve.
 }
readiness-found-permissions-needless = { $count ->
    [one] Un’autorizzazione concessa non serve a nulla, o non serve più di una minore, anch’essa concessa.
   *[other] { $count } autorizzazioni concesse non servono a nulla, o non servono più di altre minori, anch’esse concesse.
 }
readiness-why-permissions-needless = Ciò che Rekey può fare senza averne bisogno aiuta solo chi vi si introduce.
readiness-do-permissions-needless = Nell’interfaccia di amministrazione di Entra apri Registrazioni app > Rekey > Autorizzazioni API. Revoca il consenso amministratore per queste autorizzazioni, poi rimuovile.

readiness-found-escrow-no-devices = Nella directory non c’è nessun dispositivo Windows abilitato e aggiunto alla tua organizzazione.
readiness-why-escrow-no-devices = Senza dispositivi nessuno può dire se le loro chiavi sono salvate.
readiness-do-escrow-no-devices = Guarda nell’interfaccia di amministrazione di Entra in Dispositivi > Tutti i dispositivi. Quando lì ci sono dispositivi aggiunti, controlla di nuovo.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] L’unico dispositivo ha una chiave di ripristino salvata per la sua unità Windows.
       *[other] Tutti i { $devices } dispositivi hanno una chiave di ripristino salvata per la loro unità Windows.
     }
    [one] Un dispositivo su { $devices } non ha una chiave di ripristino salvata per la sua unità Windows. Dispositivi con una chiave: { $percent }%.
   *[other] { $without } dispositivi su { $devices } non hanno una chiave di ripristino salvata per la loro unità Windows. Dispositivi con una chiave: { $percent }%.
 }
readiness-why-escrow-share = Se uno di questi si blocca, nessuno può aprire la sua unità: né il proprietario né l’helpdesk.
readiness-do-escrow-share = Su ognuno apri PowerShell come amministratore. (Get-BitLockerVolume C:).KeyProtector mostra l’ID della password di ripristino, e BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId con questo ID la salva. Dove BitLocker è disattivato, prima attivalo. Perché un dispositivo non è riuscito a salvare la chiave lo dice Intune in Dispositivi > Monitoraggio > Stato della crittografia del dispositivo.
-readiness-keys-stop = Scopri che cosa vi crea nuove chiavi, di solito uno script eseguito a ogni avvio, e fermalo. Da Entra ID non si possono rimuovere singole chiavi: se ne vanno solo con l’oggetto dispositivo, e allora tutte.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] Un dispositivo ha { $limit } chiavi salvate. Entra ID non ne conserva di più.
   *[other] { $count } dispositivi hanno { $limit } chiavi salvate. Entra ID non ne conserva di più.
 }
readiness-why-escrow-keys-at-limit = La loro prossima chiave non si può salvare. Dopo la prossima rotazione nessuno potrebbe aprire le loro unità.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } Poi aggiungi di nuovo ogni dispositivo a Entra ID e assicurati che la sua chiave sia salvata prima di eliminare il vecchio oggetto.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] Un dispositivo ha quasi tante chiavi salvate quante Entra ID ne conserva per un dispositivo: { $limit }.
   *[other] { $count } dispositivi hanno quasi tante chiavi salvate quante Entra ID ne conserva per un dispositivo: { $limit }.
 }
readiness-why-escrow-keys-near-limit = Quando non c’è più posto, la chiave successiva non si può salvare e nessuno potrebbe aprire l’unità.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } Aggiungi di nuovo ogni dispositivo a Entra ID prima che il posto finisca.
readiness-found-escrow-keys-within-limit = Nessun dispositivo è vicino al limite di { $limit } chiavi salvate. Il massimo su un dispositivo: { $most }.

-readiness-unclear = , oppure i criteri si contraddicono
-readiness-setting = Nei criteri delle tue impostazioni di BitLocker imposta
-readiness-setting-new = Se non ne hai, usa il criterio qui sotto.
readiness-found-escrow-save-on = Un criterio fa salvare le password di ripristino in Entra ID.
readiness-found-escrow-save-off = Un criterio disattiva il salvataggio delle password di ripristino in Entra ID.
readiness-found-escrow-save-not-set = Nessun criterio assegnato prevede che le password di ripristino vengano salvate in Entra ID{ -readiness-unclear }.
-readiness-why-save = Una chiave mai salvata non si può dare a nessuno: un PC bloccato resta bloccato.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } “Save BitLocker recovery information to AD DS for operating system drives” su True. L’etichetta dice AD DS, ma l’impostazione vale anche per Entra ID. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = Un criterio fa salvare la password di ripristino prima che BitLocker venga attivato.
readiness-found-escrow-require-off = Un criterio permette di attivare BitLocker prima che la password di ripristino sia salvata.
readiness-found-escrow-require-not-set = Nessun criterio assegnato prevede che la password di ripristino sia salvata prima di attivare BitLocker{ -readiness-unclear }.
-readiness-why-require = Un’unità può allora essere crittografata anche se la sua chiave non è mai stata salvata. E senza questa impostazione un dispositivo non sostituisce la sua chiave.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } “Do not enable BitLocker until recovery information is stored to AD DS for operating system drives” su True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = Un criterio richiede la password di ripristino di 48 cifre.
readiness-found-escrow-password-allowed = Un criterio permette la password di ripristino di 48 cifre, ma non la richiede.
readiness-found-escrow-password-not-allowed = Un criterio non permette la password di ripristino di 48 cifre.
readiness-found-escrow-password-not-set = Nessun criterio assegnato prevede che la password di ripristino di 48 cifre sia obbligatoria{ -readiness-unclear }.
-readiness-why-password = Un’unità può allora essere crittografata senza questa password, e non c’è nulla da salvare e nulla da digitare.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = Allora non esiste nessuna chiave che qualcuno possa digitare nella schermata blu.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } “Configure user storage of BitLocker recovery information” su “Require 48-digit recovery password”. { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = nell’interfaccia di amministrazione di Entra, in Dispositivi > Impostazioni dispositivo, imposta “Restrict users from recovering the BitLocker key(s) for their owned devices” su No.
readiness-found-self-service-switch-on = La tua organizzazione permette a ognuno di leggere le chiavi dei propri dispositivi.
readiness-found-self-service-switch-off = La tua organizzazione non permette a nessuno di leggere le chiavi dei propri dispositivi.
readiness-why-self-service-switch-off = Chiunque resti bloccato deve chiamare l’helpdesk: Entra ID gli rifiuta la chiave.
readiness-do-self-service-switch-off = Se ognuno deve poter ottenere le chiavi da sé: { -readiness-switch } Altrimenti lascia tutto così, e l’helpdesk comunica tutte le chiavi.
readiness-found-self-service-switch-off-application = La tua organizzazione non permette a nessuno di leggere le chiavi dei propri dispositivi. Rekey legge le chiavi con un diritto proprio, per il quale questa impostazione non vale.
readiness-why-self-service-switch-off-application = Allora solo le regole di Rekey decidono se le persone ottengono le loro chiavi. Devono dire ciò che vuole la tua organizzazione.
readiness-do-self-service-switch-off-application = Se ognuno deve poter ottenere le chiavi da sé: { -readiness-switch } Altrimenti lascia disattivato despite_tenant_switch in rekey.toml: così Rekey rispetta l’impostazione.
-readiness-primary-user = Assegna a ognuno un utente primario: interfaccia di amministrazione di Intune > Dispositivi > Windows > il dispositivo > Proprietà > Utente primario. I dispositivi condivisi non ne hanno di proposito: le loro chiavi arrivano dall’helpdesk.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] Non c’è nessun dispositivo aggiunto a Entra che abbia bisogno di un proprietario.
        [one] L’unico dispositivo aggiunto a Entra ha un proprietario.
       *[other] Ognuno dei { $devices } dispositivi aggiunti a Entra ha un proprietario.
     }
    [not-known] Non è stato trovato nessun dispositivo aggiunto a Entra senza proprietario, ma alcuni non sono stati esaminati ({ $not-looked-up } su { $devices }): per ognuno serve una richiesta a parte.
   *[other] Dispositivi aggiunti a Entra senza proprietario: { $without } su { $devices }.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }Non esaminati: { $not-looked-up }, perché per ognuno serve una richiesta a parte.
     }
 }
readiness-why-self-service-owners = La chiave di un dispositivo senza proprietario non viene mostrata a nessuno in self-service. Chi lo usa deve chiamare l’helpdesk.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] L’unico dispositivo aggiunto in modo ibrido ha un utente primario in Intune.
       *[other] Ognuno dei { $devices } dispositivi aggiunti in modo ibrido ha un utente primario in Intune.
     }
   *[other] Dispositivi aggiunti in modo ibrido senza utente primario in Intune: { $without } su { $devices }.
 }
readiness-why-self-service-hybrid = Un dispositivo aggiunto in modo ibrido non ha un proprietario finché non ha un utente primario. La sua chiave allora non viene mostrata a nessuno in self-service.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user in [readiness] di rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] Prova per { $person }, senza leggere una chiave: l’unico dispositivo viene trovato e ha una chiave salvata.
       *[other] Prova per { $person }, senza leggere una chiave: tutti i { $devices } dispositivi vengono trovati e hanno una chiave salvata.
     }
   *[other] Prova per { $person }, senza leggere una chiave. Dispositivi con una chiave salvata: solo { $with } su { $devices }.
 }
readiness-why-self-service-dry-run = Quello che succede a questa persona succede a chiunque abbia un dispositivo così.
readiness-do-self-service-dry-run = Salva le chiavi di questi dispositivi, come descritto in Chiavi salvate.
readiness-found-self-service-dry-run-nobody = La persona per cui si prova il self-service non è nella directory.
readiness-why-self-service-dry-run-nobody = Allora nessuno prova il self-service prima che serva a qualcuno.
readiness-do-self-service-dry-run-nobody = Imposta { -readiness-test-user } sull’indirizzo di una persona che possiede un PC.
readiness-found-self-service-dry-run-no-device = { $person }, per cui si prova il self-service, non possiede nessun dispositivo Windows.
readiness-why-self-service-dry-run-no-device = Chi non ha un dispositivo qui non trova nulla e deve chiamare l’helpdesk.
readiness-do-self-service-dry-run-no-device = Se questa persona ha un PC, impostala come suo utente primario in Intune. Altrimenti imposta { -readiness-test-user } su una persona che ne ha uno.

-readiness-helpdesk-role = Nell’interfaccia di amministrazione di Entra, in Ruoli e amministratori > Nuovo ruolo personalizzato, crea un ruolo con le azioni microsoft.directory/bitlockerKeys/key/read e microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = Negli ultimi 30 giorni nessun tecnico ha lavorato al caso di una persona che chiama.
readiness-why-helpdesk-nobody = Rekey guarda i ruoli di chi lo fa. Quindi non si sa se un tecnico potrebbe leggere una chiave.
readiness-do-helpdesk-nobody = Fai aprire a un tecnico un caso e fagli cercare una persona che chiama. Poi controlla di nuovo.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] Un tecnico è Amministratore globale.
   *[other] { $people } tecnici sono Amministratori globali.
 }
readiness-why-helpdesk-global-administrator = Chi si impadronisce di un account così ha in mano tutta la tua organizzazione. Per comunicare le chiavi non serve quasi nulla di tutto questo.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, assegnalo a loro e fai svolgere questo lavoro senza il ruolo di Amministratore globale.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] Un tecnico non ha nessun ruolo che legga le chiavi di ripristino.
   *[other] { $people } tecnici non hanno nessun ruolo che legga le chiavi di ripristino.
 }
readiness-why-helpdesk-cannot-read = Confermerebbero chi chiama e troverebbero la chiave, e poi Entra ID la rifiuterebbe.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }, e assegnalo a loro.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] Un tecnico non ha nessun ruolo che cerchi i dispositivi.
   *[other] { $people } tecnici non hanno nessun ruolo che cerchi i dispositivi.
 }
readiness-why-helpdesk-cannot-find = Nei portali di Microsoft non trovano nessun dispositivo, se un giorno Rekey dovesse mancare.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }, e assegnalo a loro.
readiness-found-helpdesk-broader = { $people ->
    [one] Un ruolo di un tecnico permette più che trovare dispositivi e leggere chiavi.
   *[other] { $people } ruoli di tecnici permettono più che trovare dispositivi e leggere chiavi.
 } L’elenco dice chi, quale ruolo e quante azioni di troppo.
readiness-why-helpdesk-broader = Chi comunica le chiavi riceve tutto il giorno chiamate di sconosciuti. Meno può fare il suo account, meno rende un inganno.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. Assegna questo, dove il ruolo più ampio non serve ad altro.
readiness-found-helpdesk-least = { $people ->
    [one] I ruoli dell’unico tecnico permettono ciò che serve al lavoro, e niente di più.
   *[other] I ruoli di tutti i { $people } tecnici permettono ciò che serve al lavoro, e niente di più.
 }

readiness-found-audit-nothing-to-look-for = Rekey non ha letto nessuna chiave tra sette giorni e dieci minuti fa, quindi nel log di Entra non c’è nulla da cercare.
readiness-why-audit-nothing-to-look-for = Entra ID annota ogni lettura di una chiave. Se lo fa anche per Rekey, si vede solo dopo una lettura.
readiness-do-audit-nothing-to-look-for = Controlla di nuovo dieci minuti dopo che è stata mostrata la prossima chiave.
readiness-found-audit-found = La chiave che Rekey ha letto il { $at } (riferimento { $reference }) è nel log di Entra, { $seconds ->
    [0] nello stesso secondo
    [one] a un secondo di distanza
   *[other] a { $seconds } secondi di distanza
 }.
readiness-found-audit-not-found = La chiave che Rekey ha letto il { $at } (riferimento { $reference }) non è nel log di Entra.
readiness-why-audit-not-found = Due log che non sanno l’uno dell’altro dimostrano ciò che uno solo non può. Ora il log di Entra non mostra chi ha visto quale chiave.
readiness-do-audit-not-found = Guarda nell’interfaccia di amministrazione di Entra in Log di audit: categoria KeyManagement, attività “Read BitLocker key”, a quest’ora. Se la lettura c’è, controlla di nuovo tra un’ora, perché il log può essere in ritardo. Altrimenti rivolgiti al supporto di Microsoft.

-readiness-why-setting = Un dispositivo che non può sostituire la sua chiave conserva quella che è stata mostrata, anche se Rekey ne richiede una nuova. Chi l’ha letta può usarla ancora.
-readiness-do-setting = { -readiness-setting } “Configure Recovery Password Rotation” in modo che sia attiva per i dispositivi aggiunti a Entra e per quelli aggiunti in modo ibrido. { -readiness-setting-new }
readiness-found-rotation-setting-on = Per un criterio i dispositivi sostituiscono le loro chiavi dopo l’uso.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] Per un criterio i dispositivi aggiunti a Entra sostituiscono le loro chiavi dopo l’uso, ma un dispositivo è aggiunto in modo ibrido.
   *[other] Per un criterio i dispositivi aggiunti a Entra sostituiscono le loro chiavi dopo l’uso, ma { $hybrid } dispositivi sono aggiunti in modo ibrido.
 }
readiness-found-rotation-setting-off = Un criterio impedisce ai dispositivi di sostituire le loro chiavi dopo l’uso.
readiness-found-rotation-setting-not-set = Nessun criterio assegnato prevede che i dispositivi sostituiscano le loro chiavi dopo l’uso{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 versione 1909
readiness-found-rotation-windows-new-enough = Su { $devices ->
    [one] un dispositivo
   *[other] { $devices } dispositivi
 } nessuno ha una versione di Windows troppo vecchia per sostituire la chiave.{ $unknown ->
    [0] { "" }
    [one] { " " }Di uno non si conosce la versione.
   *[other] { " " }Di { $unknown } non si conosce la versione.
 }
readiness-found-rotation-windows-old = Dispositivi con una versione di Windows troppo vecchia per sostituire la chiave: { $old } su { $devices }.{ $unknown ->
    [0] { "" }
    [one] { " " }Di uno non si conosce la versione.
   *[other] { " " }Di { $unknown } non si conosce la versione.
 }
readiness-why-rotation-windows-old = Una loro chiave che è stata mostrata funziona finché qualcuno non la sostituisce manualmente.
readiness-do-rotation-windows-old = Aggiornali a { -readiness-build } (build { $build }) o successiva.
-readiness-prove = Ripristina un PC di prova con Rekey, sbloccalo e lascialo acceso e connesso. Poi guarda in Rotazione se la sua richiesta diventa verificata.
readiness-found-rotation-never-proven = Qui non è ancora stata verificata nessuna rotazione.
readiness-why-rotation-never-proven = Solo una verifica dimostra che le chiavi mostrate diventano davvero inutilizzabili.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = L’ultima rotazione è stata verificata { $days } giorni fa, il { $at }.
readiness-why-rotation-proven-long-ago = Da allora qualcosa può essere cambiato senza che nessuno se ne sia accorto.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = L’ultima rotazione è stata verificata { $days ->
    [0] meno di un giorno fa
    [one] un giorno fa
   *[other] { $days } giorni fa
 }, il { $at }.
readiness-found-rotation-nothing-stuck = Nessuna chiave mostrata aspetta da troppo tempo di essere sostituita.
readiness-found-rotation-stuck = { $orders ->
    [one] Dopo sette giorni, una chiave mostrata forse funziona ancora.
   *[other] Dopo sette giorni, { $orders } chiavi mostrate forse funzionano ancora.
 }
readiness-why-rotation-stuck = Chi ha letto una chiave così forse può ancora aprire l’unità.
readiness-do-rotation-stuck = Guarda che cosa aspetta ogni richiesta. Di solito il PC va acceso e connesso.
readiness-found-rotation-needs-attention = { $orders ->
    [one] Una richiesta di rotazione richiede attenzione.
   *[other] { $orders } richieste di rotazione richiedono attenzione.
 }
readiness-why-rotation-needs-attention = Rekey non può sostituire queste chiavi da solo. Quelle che sono state mostrate forse funzionano ancora.
readiness-do-rotation-needs-attention = Ogni richiesta dice che cosa la ostacola. Sostituisci queste chiavi manualmente.

-readiness-why-not-known = Ciò che non si sa può essere buono o cattivo. Si scopre quando a qualcuno serve una chiave.
-readiness-later = Controlla di nuovo tra qualche minuto. Se resta così, il log di Rekey dice di più.
readiness-found-directory-token-refused = Non controllato: { $asked }. Entra ID non ha accettato l’accesso di Rekey stesso.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = Esegui rekey doctor: dice che cosa ha risposto Entra ID. Di solito è scaduto il segreto o il certificato di Rekey.
readiness-found-directory-refused = Non controllato: { $asked }. Microsoft Graph si è rifiutato di rispondere.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }, poi scegli Concedi consenso amministratore. Se è già concessa, forse alla tua organizzazione manca la licenza, per esempio quella di Intune.
readiness-found-directory-not-found = Non controllato: { $asked }. Microsoft Graph non conosce ciò che gli è stato chiesto.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = Non controllato: { $asked }. Microsoft Graph aveva troppo da fare.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = Non controllato: { $asked }. Microsoft Graph non era raggiungibile.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = Guarda se il server di Rekey può raggiungere graph.microsoft.com. Poi controlla di nuovo.
readiness-found-directory-failed = Non controllato: { $asked }. Microsoft Graph ha risposto con un errore.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = Non controllato: { $asked }. Microsoft Graph non ha risposto in tempo.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = Non controllato: { $asked }. Rekey non capisce che cosa ha risposto Microsoft Graph.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = Non controllato: il registro di Rekey non ha risposto.
readiness-why-ledger-not-available = { -readiness-why-not-known } E senza il registro Rekey non mostra nessuna chiave.
readiness-do-ledger-not-available = Esegui rekey doctor e occupati del database.

readiness-own-title = Riuscirei a sbloccare il mio PC?
readiness-own-lead = Immagina che uno dei tuoi PC mostri adesso la schermata blu e chieda la chiave di ripristino.
readiness-own-yes = Sì. Se si bloccasse adesso, riusciresti a sbloccarlo.
readiness-own-no = No. Se si bloccasse adesso, non riusciresti a sbloccarlo per conto tuo.
readiness-own-key-stored = La sua chiave di ripristino è salvata.
readiness-own-no-key = Non è salvata nessuna chiave di ripristino che tu possa leggere. Dillo all’helpdesk adesso, non la mattina in cui è bloccato.
readiness-own-device-disabled = La tua organizzazione ha disabilitato questo PC, quindi la sua chiave qui non viene mostrata. L’helpdesk può scoprire il motivo.
readiness-own-self-service-off = La tua organizzazione non permette di ottenere le chiavi da soli. L’helpdesk può darti la chiave.
readiness-own-too-many-keys = Sono salvate così tante chiavi che presto non ci sarà posto per una nuova. Dillo all’helpdesk.
readiness-own-not-seen-lately = Non risulta visto da 90 giorni, quindi la sua chiave più recente potrebbe non essere salvata. Accendilo e connettilo a Internet.
readiness-own-tell = Segnala { $name } all’helpdesk
readiness-own-none-title = Nessun PC è registrato a tuo nome
readiness-own-none = Nella directory della tua organizzazione non c’è nessun PC Windows a tuo nome. Se ne usi uno, dillo all’helpdesk adesso, non la mattina in cui è bloccato.
readiness-own-link = Riuscirei a sbloccare il PC da me?
