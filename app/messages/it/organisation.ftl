# Le parole dell’organizzazione. In italiano.

organisation-notice-title = Legga prima questo
organisation-notice-lead = La Sua organizzazione Le chiede di accettare questo testo prima che venga mostrata una chiave di ripristino. Viene chiesto una volta a ogni accesso.
organisation-notice-accept = Accetto
organisation-notice-refuse = Non accetto: disconnetti
organisation-notice-other-language = La Sua organizzazione non ha scritto questo testo nella Sua lingua.
organisation-notice-none = Non c’è nulla da accettare.
audit-event-1101 = Avviso dell’organizzazione accettato
