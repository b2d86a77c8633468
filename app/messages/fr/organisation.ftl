# Les mots de l’organisation. En français.

organisation-notice-title = Veuillez d’abord lire ceci
organisation-notice-lead = Votre organisation vous demande d’accepter ce texte avant qu’une clé de récupération soit affichée. La question est posée une fois à chaque connexion.
organisation-notice-accept = J’accepte
organisation-notice-refuse = Je n’accepte pas : me déconnecter
organisation-notice-other-language = Votre organisation n’a pas rédigé ce texte dans votre langue.
organisation-notice-none = Il n’y a rien à accepter.
audit-event-1101 = Avis de l’organisation accepté
