# Słowa organizacji. Po polsku.

organisation-notice-title = Najpierw proszę to przeczytać
organisation-notice-lead = Organizacja prosi o akceptację tego tekstu, zanim zostanie pokazany klucz odzyskiwania. Pytamy raz przy każdym logowaniu.
organisation-notice-accept = Akceptuję
organisation-notice-refuse = Nie akceptuję: wyloguj
organisation-notice-other-language = Organizacja nie napisała tego tekstu w tym języku.
organisation-notice-none = Nie ma nic do zaakceptowania.
audit-event-1101 = Zaakceptowano informację organizacji
