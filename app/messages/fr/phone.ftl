# La page d’accueil sur un téléphone, la page sans réseau et la déclaration d’accessibilité. En français.

install-title = Garder cette page sur votre téléphone
install-lead = Placez dès maintenant Rekey sur l’écran d’accueil de votre propre téléphone. Vous le retrouverez ainsi quand votre PC sera verrouillé, et il vous dira quoi faire même sans réseau.
install-own = Seulement sur un téléphone à vous. Sur un appareil prêté, ne gardez rien : quand vous vous y déconnectez, il n’y reste rien de votre compte.
install-keep = C’est mon propre téléphone : garder la page
install-remove = La retirer
install-kept = Gardée sur ce téléphone. Elle contient une page d’aide, mais aucune clé et rien de votre compte.
install-failed = Cela n’a pas marché dans ce navigateur. Vous pouvez quand même placer la page sur votre écran d’accueil ou la garder en favori.
install-home = Sur l’écran d’accueil
install-home-iphone = iPhone : le bouton de partage en bas, puis « Sur l’écran d’accueil ».
install-home-android = Android : le menu du navigateur, puis « Ajouter à l’écran d’accueil » ou « Installer l’application ».
install-link = C’est mon propre téléphone : y garder cette page
start-borrowed = On vous a prêté ce téléphone ou ce PC ? Quand vous vous déconnectez, il n’y reste rien de votre compte.

offline-title = Il n’y a pas de réseau
offline-lead = Rekey a besoin d’Internet pour obtenir votre clé. Votre PC attend : rien n’est perdu, et la clé demandée sur son écran ne change pas.
offline-network = Activez le Wi-Fi ou les données mobiles, ou prenez un autre téléphone.
offline-note = En attendant, notez les 8 premiers caractères de l’ID de clé de récupération affiché sur l’écran bleu.
offline-call = Pas de réseau en vue ? Appelez le support informatique : il peut vous lire la clé au téléphone.
offline-again = Réessayer

accessibility-title = Accessibilité
accessibility-lead = Rekey est fait pour que tout le monde puisse s’en servir, dans l’urgence et d’une seule main. Il est conçu pour respecter les WCAG 2.2 au niveau AA.
accessibility-how = Ce que nous faisons pour cela
accessibility-keyboard = Tout fonctionne avec le clavier seul, et le focus est toujours visible.
accessibility-screen-reader = Chaque champ, chaque bouton et chaque message a un nom que les lecteurs d’écran prononcent. Le temps restant est annoncé quand c’est important, pas à chaque seconde.
accessibility-size = Le texte peut être agrandi à 400 %, la page tient sur un écran de 320 pixels dans les deux orientations, et les couleurs suivent vos réglages.
accessibility-time = Le temps de lecture d’une clé peut être prolongé avant la fin, dix fois, sauf si votre organisation en décide autrement.
accessibility-script = Chaque étape fonctionne sans JavaScript, et rien ne repose uniquement sur la couleur, le son ou le mouvement.
accessibility-tested-title = Comment c’est testé
accessibility-tested = Chaque page et chaque état sont vérifiés automatiquement avant chaque version : noms, rôles, contraste d’au moins 7 pour 1 pour le texte, clavier, focus et texte agrandi deux fois.
accessibility-limits-title = Ce que nous ne pouvons pas changer
accessibility-limit-blue-screen = L’écran bleu du PC appartient à Windows. Il ne parle pas et il est difficile à utiliser avec un lecteur d’écran. Le support informatique peut lire et taper avec vous.
accessibility-limit-sign-in = La page de connexion appartient à Microsoft Entra.
accessibility-limit-live = Nous n’avons pas encore fait évaluer Rekey par un auditeur externe.
accessibility-tell-title = Quelque chose ne marche pas pour vous ?
accessibility-tell = Dites au support informatique ce que vous vouliez faire et où cela s’est arrêté. Il peut aussi déverrouiller votre PC avec vous.
accessibility-link = Accessibilité
