# Gli incidenti, in italiano, per chi li gestisce; e ciò che legge una persona che dice “non ero io”, cosa che ne apre uno.
# incidents-said- è seguito dall’esito di un’azione, incidents-state- dallo stato di un incidente.

incidents-title = Incidenti
incidents-lead = Visualizzazioni di chiavi di cui qualcuno deve rispondere. Un incidente sostituisce tutte le sue chiavi insieme.
incidents-open = Apri un incidente
incidents-none = Non è ancora stato aperto nessun incidente.
incidents-older = Meno recenti
incidents-newest = Più recenti
incidents-state-open = Aperto
incidents-state-rotating = Rotazione in corso
incidents-state-closed = Chiuso
incidents-opened = Aperto da { $name }
incidents-count = { $count ->
    [one] una visualizzazione di chiave
   *[other] { $count } visualizzazioni di chiavi
 }
incidents-number = Incidente { $number }
incidents-back = Tutti gli incidenti

incidents-new-lead = Per esempio tutte le chiavi che un tecnico ha visto da lunedì: il suo indirizzo in Persone, la data di lunedì in Dal.
incidents-field-title = Di che cosa si tratta
incidents-field-people = Persone
incidents-field-people-hint = Indirizzi, separati da virgole. Chiavi che queste persone hanno visto o che sono state mostrate per loro.
incidents-field-devices = Dispositivi
incidents-field-devices-hint = Nomi, separati da virgole. Senza persone né dispositivi contano solo le date.
incidents-field-from = Dal
incidents-field-until = Al
incidents-field-time-hint = Un giorno o un minuto in UTC: 2026-11-22 oppure 2026-11-22T09:00
incidents-new-disclosure = Comincia con la visualizzazione { $disclosure }.
incidents-mistake = Ricontrolla questo campo.

incidents-picked = Come sono state scelte
incidents-picked-people = Chiavi viste da, o mostrate per
incidents-picked-devices = Chiavi di
incidents-picked-from = Dal
incidents-picked-until = Al
incidents-picked-all = Non è stata indicata nessuna persona, nessun dispositivo e nessuna data.
incidents-rotation = Le chiavi
incidents-rotate-what = { $count ->
    [one] È coinvolta una visualizzazione di chiave. La sua chiave viene sostituita, a meno che sia verificato che è inutilizzabile.
   *[other] Sono coinvolte { $count } visualizzazioni di chiavi. Ogni chiave viene sostituita, una per unità, a meno che sia verificato che è inutilizzabile.
 }
incidents-rotate = Sostituisci tutte le chiavi adesso
incidents-stop = Ferma
incidents-resume = Riprendi
incidents-progress = Richieste: { $placed } su { $total }, verificate: { $proven }, richiedono attenzione: { $attention }
incidents-seconds = { $seconds ->
    [one] Circa un secondo prima che siano tutte richieste.
   *[other] Circa { $seconds } secondi prima che siano tutte richieste.
 }
incidents-stopped = Fermato. Le rotazioni già richieste proseguono, il resto aspetta.
incidents-placed = Sono tutte richieste. Se sono verificate, lo vedi in Rotazione e qui sotto.
incidents-no-target = È già verificato che tutte le chiavi sono inutilizzabili.
incidents-renews = Questa pagina si aggiorna ogni { $seconds } secondi.
incidents-still = Non aggiornare più, per scrivere un riscontro
incidents-goes-on = Riprendi ad aggiornare la pagina
incidents-part-proven = Verificate
incidents-part-attention = Richiedono attenzione
incidents-part-placed = Richieste
incidents-part-left = Non ancora richieste

incidents-findings = Riscontri
incidents-findings-none = Non ne è ancora stato scritto nessuno.
incidents-finding-by = di { $name }
incidents-finding-text = Che cosa è stato riscontrato
incidents-finding-link = Link
incidents-finding-link-hint = Dove si trova di più. Inizia con https://. Può restare vuoto.
incidents-finding-add = Aggiungi il riscontro
incidents-close = Chiudi questo incidente
incidents-close-summary = Com’è finita
incidents-close-what = Le richieste in corso proseguono. Un incidente chiuso non si può riaprire.
incidents-close-button = Chiudi l’incidente
incidents-closed-by = Chiuso da { $name }
incidents-report = Scarica il rapporto
incidents-report-what = Tutte le visualizzazioni, le richieste e i riscontri in un solo file.

incidents-disclosures = Le visualizzazioni
incidents-disclosures-some = Le { $shown } più recenti su { $count }. Nel rapporto ci sono tutte.
incidents-disclosure-for = per { $name }
incidents-disclosure-for-you = per te
incidents-disclosure-case = Caso { $number }

incidents-not-me = Non ero io
incidents-not-me-title = Non eri tu?
incidents-not-me-what = Dici di non avere nulla a che fare con questo:
incidents-not-me-then = Allora succede questo:
incidents-not-me-rotate = Viene richiesta una nuova chiave, così questa non serve più a nulla.
incidents-not-me-sessions = Chi l’ha vista viene disconnesso ovunque. Se era il tuo account, la disconnessione riguarda anche te.
incidents-not-me-team = Il team di sicurezza della tua organizzazione viene avvisato. Ti farà delle domande.
incidents-not-me-yes = Sì, non ero io
incidents-not-me-cancel = Annulla

incidents-said-reported = Grazie. È stata richiesta una nuova chiave e il team di sicurezza è avvisato.
incidents-said-opened = L’incidente è aperto. Il prossimo passo: sostituire le sue chiavi.
incidents-said-started = La sostituzione delle chiavi è in corso.
incidents-said-stopped = Fermato. Le rotazioni già richieste proseguono.
incidents-said-noted = Il riscontro è stato aggiunto.
incidents-said-closed = L’incidente è chiuso.
incidents-said-nobody = La persona n. { $number } tra quelle che hai digitato non è nota. Non è stato aperto nulla.
incidents-said-no-device = Il dispositivo n. { $number } tra quelli che hai digitato non è noto. Non è stato aperto nulla.
incidents-said-nothing-picked = Non è stato scelto nulla, oppure più di 5000 visualizzazioni: aprilo in più parti.
incidents-said-no-title = Scrivi in una riga di che cosa si tratta.
incidents-said-bad-time = Non è stato possibile leggere una delle date. Non è stato aperto nulla.

incidents-report-made = Rapporto creato il { $when }.
incidents-report-when = Quando
incidents-report-who = Chi l’ha vista
incidents-report-what-for = Per chi e per quale percorso
incidents-report-key = Dispositivo e chiave
incidents-report-reference = Riferimento e caso
incidents-report-state = Che fine ha fatto
