# Le richieste di rotazione, in italiano, per chi le segue. orders-plan- è seguito dal codice di un piano, orders-cause- da quello di una
# causa, orders-standing- da quello di uno stato, orders-said- dall’esito di una richiesta.

orders-overdue = { $count ->
    [one] Una chiave comunicata forse funziona ancora
   *[other] { $count } chiavi comunicate forse funzionano ancora
} dopo { $days ->
    [one] un giorno
   *[other] { $days } giorni
}. Vedi l’elenco.
orders-title = Rotazione
orders-lead = Ogni chiave comunicata, finché non si verifica che una più recente l’ha sostituita.
orders-picture = Verificate: { $proven }, in corso: { $underway }, in attesa di una decisione: { $asks }, richiedono attenzione: { $attention }
orders-picture-none = Non è ancora stata comunicata nessuna chiave.
orders-part-proven = Verificate
orders-part-underway = In corso
orders-part-asks = In attesa di una decisione
orders-part-attention = Richiedono attenzione
orders-tabs = Quali richieste
orders-standing-not-proven = Non verificate
orders-standing-asks = In attesa di una decisione
orders-standing-needs-attention = Richiedono attenzione
orders-standing-proven = Verificate
orders-none = Non ce ne sono.
orders-oldest = Dall’inizio
orders-next = Altre

orders-entry = { $device }, chiave { $key }
orders-since = Comunicata il
orders-age = { $days ->
    [0] oggi
    [one] un giorno fa
   *[other] { $days } giorni fa
 }
orders-is-overdue = In ritardo: non verificata dopo { $days ->
    [one] un giorno
   *[other] { $days } giorni
 }
orders-seen = Dispositivo visto l’ultima volta il
orders-seen-never = Dispositivo mai visto dalla gestione dei dispositivi
orders-incident = Incidente { $number }
orders-cause-self-service = Mostrata al proprietario
orders-cause-helpdesk = Mostrata a un tecnico
orders-cause-owner-change = Altro proprietario, o di ritorno dall’assistenza
orders-cause-incident = Parte di un incidente
orders-cause-outside-read = Letta al di fuori di Rekey
orders-cause-by-hand = Richiesta manualmente
orders-plan-at-once = Rotazione immediata
orders-plan-rely-on-device = Lasciata al dispositivo
orders-plan-ask = In attesa di una decisione
orders-plan-rely-on-device-detail = Il PC dovrebbe sostituire la chiave da solo. Rekey controlla che lo faccia.
orders-plan-ask-detail = L’helpdesk o il team di sicurezza decide se sostituire la chiave adesso. Fino ad allora funziona ancora.

orders-now = Avvia la rotazione adesso
orders-leave = Lascia fare al dispositivo
orders-new = Richiedi una rotazione manualmente
orders-new-lead = Viene sostituita la chiave più recente del dispositivo, anche se Rekey non l’ha mostrata.
orders-label = Nome o numero di serie del dispositivo
orders-why = Perché
orders-why-by-hand = Manualmente
orders-why-owner-change = È tornato dall’assistenza o ha un nuovo proprietario
orders-order = Richiedi la rotazione

orders-said-at-once = La rotazione è richiesta. Qui sotto vedi a che punto è.
orders-said-rely-on-device = Si lascia fare al dispositivo. Rekey controlla se compare una chiave più recente.
orders-said-ordered = La rotazione è richiesta. Qui sotto vedi a che punto è.
orders-said-standing = Per questo dispositivo c’è già una richiesta. Se ne occupa quella.
orders-said-no-device = Nessun dispositivo ha questo nome o numero di serie. Non è stato richiesto nulla.
orders-said-several-devices = Più dispositivi hanno questo nome. Non è stato richiesto nulla: digita il numero di serie.
orders-said-no-key = Per questo dispositivo non è salvata nessuna chiave che si possa sostituire. Non è stato richiesto nulla.
