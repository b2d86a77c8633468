# La pagina iniziale su un telefono, la pagina senza rete e la dichiarazione di accessibilità. In italiano.

install-title = Tieni questa pagina sul telefono
install-lead = Metti ora Rekey nella schermata Home del tuo telefono. Così lo trovi quando il PC è bloccato, e ti dice che cosa fare anche senza rete.
install-own = Solo su un telefono tuo. Su un dispositivo in prestito non tenere nulla: quando esci, lì non resta nulla del tuo account.
install-keep = Questo telefono è mio: tieni la pagina
install-remove = Rimuovila
install-kept = Salvata su questo telefono. Contiene una pagina di aiuto, nessuna chiave e nulla del tuo account.
install-failed = In questo browser non ha funzionato. Puoi comunque mettere la pagina nella schermata Home o tenerla tra i preferiti.
install-home = Nella schermata Home
install-home-iphone = iPhone: il simbolo di condivisione in basso, poi “Aggiungi alla schermata Home”.
install-home-android = Android: il menu del browser, poi “Aggiungi a schermata Home” o “Installa app”.
install-link = Questo telefono è mio: tieni qui questa pagina
start-borrowed = Usi un telefono o un PC in prestito? Quando esci, lì non resta nulla del tuo account.

offline-title = Non c’è rete
offline-lead = Rekey ha bisogno di Internet per ottenere la tua chiave. Il tuo PC aspetta: non hai perso nulla, e la chiave chiesta nella sua schermata non cambia.
offline-network = Attiva il Wi-Fi o i dati mobili, oppure usa un altro telefono.
offline-note = Intanto annota i primi 8 caratteri dell’ID chiave di ripristino che vedi nella schermata blu.
offline-call = Nessuna rete in vista? Chiama l’helpdesk: può leggerti la chiave al telefono.
offline-again = Riprova

accessibility-title = Accessibilità
accessibility-lead = Rekey è fatto perché tutti possano usarlo, di fretta e con una mano sola. È progettato per rispettare le WCAG 2.2 al livello AA.
accessibility-how = Che cosa facciamo per questo
accessibility-keyboard = Tutto funziona con la sola tastiera, e lo stato attivo è sempre visibile.
accessibility-screen-reader = Ogni campo, pulsante e messaggio ha un nome che gli screen reader leggono. Il tempo rimasto viene annunciato quando conta, non ogni secondo.
accessibility-size = Il testo si può ingrandire fino al 400 per cento, la pagina entra in uno schermo di 320 pixel in entrambi gli orientamenti e i colori seguono le tue impostazioni.
accessibility-time = Il tempo per leggere una chiave si può prolungare prima che finisca, dieci volte, se la tua organizzazione non stabilisce diversamente.
accessibility-script = Ogni passaggio funziona senza JavaScript, e nulla dipende solo da colore, suono o movimento.
accessibility-tested-title = Come viene verificata
accessibility-tested = Ogni pagina e ogni stato vengono controllati in automatico prima di ogni versione: nomi, ruoli, contrasto di almeno 7 a 1 per il testo, tastiera, stato attivo e testo a dimensione doppia.
accessibility-limits-title = Che cosa non possiamo cambiare
accessibility-limit-blue-screen = La schermata blu del PC appartiene a Windows. Non parla ed è difficile da usare con uno screen reader. L’helpdesk può leggere e digitare insieme a te.
accessibility-limit-sign-in = La pagina di accesso appartiene a Microsoft Entra.
accessibility-limit-live = Non abbiamo ancora fatto valutare Rekey da un revisore esterno.
accessibility-tell-title = Qualcosa per te non funziona?
accessibility-tell = Di’ all’helpdesk che cosa volevi fare e dove si è fermato. Può anche sbloccare il PC insieme a te.
accessibility-link = Accessibilità
