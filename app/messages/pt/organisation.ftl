# As palavras da organização. Em português.

organisation-notice-title = Leia isto primeiro
organisation-notice-lead = Sua organização pede que você aceite este texto antes que uma chave de recuperação seja mostrada. A pergunta é feita uma vez a cada entrada.
organisation-notice-accept = Aceito
organisation-notice-refuse = Não aceito: sair
organisation-notice-other-language = Sua organização não escreveu este texto no seu idioma.
organisation-notice-none = Não há nada a aceitar.
audit-event-1101 = Aviso da organização aceito
