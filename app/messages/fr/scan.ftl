# Pointer l’appareil photo vers l’écran de récupération. En français.

scan-button = Scanner l’écran
scan-title = Scanner l’écran
scan-private = Tenez l’appareil photo de sorte que la ligne de l’ID de clé de récupération soit nette et remplisse l’image. L’image reste sur cet appareil : elle n’est ni envoyée ni conservée.
scan-starting = Un instant. Si le navigateur demande l’accès à l’appareil photo, autorisez-le.
scan-looking = Pointez l’appareil photo vers l’ID de clé de récupération.
scan-slow = Rien n’a encore été lu. Rapprochez l’appareil photo, bien en face de l’écran et sans reflets. Vous pouvez aussi fermer ceci et taper les 8 premiers caractères.
scan-found = L’une de vos clés a cet ID de clé de récupération. Comparez-le avec votre écran.
scan-question = Votre écran affiche-t-il exactement ceci ?
scan-unread = Les caractères soulignés n’étaient pas nets sur l’image. Comparez surtout ceux-là, si votre écran les affiche.
scan-yes = Oui, exactement ceci
scan-no = Non, scanner à nouveau
scan-cancel = Fermer l’appareil photo
scan-filled = L’ID de clé de récupération est rempli. Rien n’a encore été envoyé.
scan-refused = L’appareil photo ne peut pas être utilisé ici. Autorisez-le pour cette page dans les réglages du navigateur, ou fermez ceci et tapez les 8 premiers caractères.
scan-no-camera = Aucun appareil photo ne peut être utilisé. Fermez ceci et tapez les 8 premiers caractères.
scan-in-use = Une autre application ou une autre page utilise l’appareil photo. Fermez-la puis scannez de nouveau, ou fermez ceci et tapez les 8 premiers caractères.
scan-no-keys = Aucune clé de récupération n’est enregistrée pour vos appareils : il n’y a donc rien à comparer. Appelez le support informatique.
scan-failed = Le scan ne fonctionne pas pour le moment. Tapez plutôt les 8 premiers caractères.
