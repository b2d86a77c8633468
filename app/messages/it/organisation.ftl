# Le parole dell’organizzazione. In italiano.

organisation-notice-title = Leggi prima questo
organisation-notice-lead = La tua organizzazione ti chiede di accettare questo testo prima che venga mostrata una chiave di ripristino. Viene chiesto una volta a ogni accesso.
organisation-notice-accept = Accetto
organisation-notice-refuse = Non accetto: disconnetti
organisation-notice-other-language = La tua organizzazione non ha scritto questo testo nella tua lingua.
organisation-notice-none = Non c’è nulla da accettare.
audit-event-1101 = Avviso dell’organizzazione accettato
