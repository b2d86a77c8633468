# Die eigenen Worte der Organisation und was um sie herum steht. Auf Deutsch.

organisation-notice-title = Bitte lesen Sie das zuerst
organisation-notice-lead = Ihre Organisation bittet Sie, dem zuzustimmen, bevor ein Wiederherstellungsschlüssel gezeigt wird. Gefragt wird einmal je Anmeldung.
organisation-notice-accept = Ich stimme zu
organisation-notice-refuse = Ich stimme nicht zu: abmelden
organisation-notice-other-language = Ihre Organisation hat diesen Text nicht in Ihrer Sprache geschrieben.
organisation-notice-none = Es gibt nichts, dem Sie zustimmen müssten.
audit-event-1101 = Hinweis der Organisation angenommen
