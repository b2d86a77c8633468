# Puntare la fotocamera verso la schermata di ripristino. In italiano.

scan-button = Scansiona la schermata
scan-title = Scansiona la schermata
scan-private = Tieni la fotocamera in modo che la riga con l’ID chiave di ripristino sia nitida e riempia l’immagine. L’immagine resta su questo dispositivo: non viene né inviata né conservata.
scan-starting = Un momento. Se il browser chiede di usare la fotocamera, consentilo.
scan-looking = Punta la fotocamera verso l’ID chiave di ripristino.
scan-slow = Non è ancora stato letto nulla. Avvicina la fotocamera, dritta davanti allo schermo e senza riflessi. Puoi anche chiudere e digitare i primi 8 caratteri.
scan-found = Una delle tue chiavi ha questo ID chiave di ripristino. Confrontalo con la tua schermata.
scan-question = La tua schermata mostra esattamente questo?
scan-unread = I caratteri sottolineati non erano chiari nell’immagine. Confronta soprattutto quelli, se il tuo schermo li mostra.
scan-yes = Sì, esattamente questo
scan-no = No, scansiona di nuovo
scan-cancel = Chiudi la fotocamera
scan-filled = L’ID chiave di ripristino è inserito. Non è ancora stato inviato nulla.
scan-refused = Qui non si può usare la fotocamera. Consentila per questa pagina nelle impostazioni del browser, oppure chiudi e digita i primi 8 caratteri.
scan-no-camera = Non si può usare nessuna fotocamera. Chiudi e digita i primi 8 caratteri.
scan-in-use = Un’altra app o pagina sta usando la fotocamera. Chiudila e scansiona di nuovo, oppure chiudi questa finestra e digita i primi 8 caratteri.
scan-no-keys = Per i tuoi dispositivi non è salvata nessuna chiave di ripristino, quindi non c’è nulla da confrontare. Chiama l’helpdesk.
scan-failed = In questo momento la scansione non funziona. Digita invece i primi 8 caratteri.
