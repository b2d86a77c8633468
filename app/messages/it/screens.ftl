# I disegni delle schermate di ripristino. Titoli ed etichetta come li scrive Windows.

screens-lead = Quale immagine somiglia di più alla tua schermata? Piccoli dettagli possono essere diversi. L’anello indica che cosa digitare: i primi 8 caratteri dell’ID chiave di ripristino.
screens-title = Ripristino BitLocker
screens-title-24h2 = Immetti la chiave di ripristino
screens-label = ID chiave di ripristino
screens-10 = Windows 10
screens-10-text = Una schermata blu. L’ID chiave di ripristino si trova sotto il campo da compilare, nella riga dopo F1‑F10. Più in basso la schermata è quasi vuota.
screens-11 = Windows 11
screens-11-text = Una schermata blu. L’ID chiave di ripristino si trova sotto il campo da compilare, nella riga dopo F1‑F10. Più in basso ci sono indirizzi che iniziano con aka.ms.
screens-11-24h2 = Windows 11, versione 24H2 e successive
screens-11-24h2-text = Una schermata quasi nera. Sotto il campo da compilare c’è scritto “ID chiave di ripristino”; l’ID stesso è nella riga successiva.
