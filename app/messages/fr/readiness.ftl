# La préparation, en français : chacun peut-il rouvrir son PC, et personne d’autre ? readiness-found-, readiness-why- et readiness-do- sont
# suivis du code d’un constat, readiness-check- de celui d’un contrôle, readiness-verdict- et readiness-overall- de celui d’un verdict,
# readiness-feature- de celui d’une fonctionnalité, readiness-reading- de celui d’un contrôle avec progression, readiness-file- de celui
# d’un fichier de stratégie, readiness-own- de celui d’une raison.

readiness-title = Préparation
readiness-lead = Si un PC de votre organisation se verrouillait maintenant, son propriétaire pourrait-il le déverrouiller, et personne d’autre ? Rekey regarde, et ne change rien.
readiness-check-now = Vérifier maintenant
readiness-check-again = Vérifier de nouveau
readiness-last = La dernière vérification
readiness-last-see = Voir ce qui a été trouvé
readiness-earlier = Vérifications précédentes
readiness-none = Rien n’a encore été vérifié.
readiness-what = Ce qui est vérifié
readiness-by = par { $name }
readiness-by-doctor = depuis la ligne de commande, avec rekey doctor
readiness-under-way = En cours
readiness-back = Toutes les vérifications
readiness-number = Vérification { $number }

readiness-check-permissions = Autorisations de Rekey
readiness-check-permissions-what = Tout ce dont Rekey a besoin est accordé, et rien de plus.
readiness-check-escrow = Clés enregistrées
readiness-check-escrow-what = Les appareils ont enregistré leurs clés, et les stratégies y veillent.
readiness-check-self-service = Libre-service
readiness-check-self-service-what = Chacun peut lire les clés de ses propres appareils, et l’annuaire sait à qui ils appartiennent.
readiness-check-helpdesk = Support
readiness-check-helpdesk-what = Les techniciens peuvent lire les clés, et rien au-delà.
readiness-check-audit-trail = Journal d’Entra
readiness-check-audit-trail-what = Une clé que Rekey a lue figure aussi dans le journal d’Entra.
readiness-check-rotation = Rotation
readiness-check-rotation-what = Les clés affichées sont vraiment remplacées.

readiness-verdict-good = Bon
readiness-verdict-not-known = Inconnu
readiness-verdict-attention = Attention requise
readiness-verdict-bad = À corriger
readiness-overall-good = Tout ce qui a été vérifié est comme il faut.
readiness-overall-not-known = Aucun problème trouvé, mais tout n’a pas pu être examiné.
readiness-overall-attention = Cela marche, mais pas pour tout le monde, pas pour longtemps, ou plus de droits sont accordés que nécessaire.
readiness-overall-bad = Quelque chose ne marche pas ou n’est pas sûr. Corrigez-le avant que quelqu’un ait besoin d’une clé.
readiness-picture = { $count ->
    [one] { $count } constat
   *[other] { $count } constats
 }. À corriger : { $bad }, attention requise : { $attention }, inconnu : { $unknown }, bon : { $good }

readiness-run-title = Vérification de la préparation
readiness-run-empty = Cette vérification s’est terminée sans résultat : Rekey a été arrêté entre-temps, ou son registre n’a pas répondu.
readiness-progress = Contrôles terminés : { $done } sur { $checks }. En cours : { $check }
readiness-reading-escrow = { $done ->
    [one] { $done } appareil ou clé lu jusqu’ici
   *[other] { $done } appareils et clés lus jusqu’ici
 }
readiness-reading-self-service = Appareils dont le propriétaire a été demandé : { $done } sur { $of }
readiness-reading-helpdesk = Techniciens examinés : { $done } sur { $of }
readiness-renews = Cette page s’actualise chaque seconde. Vous pouvez la quitter : la vérification continue.
readiness-still = Ne plus actualiser
readiness-goes-on = Actualiser de nouveau
readiness-checks = Les six contrôles
readiness-why = Pourquoi c’est important
readiness-do = Ce qu’il faut faire
readiness-request = Un administrateur peut aussi envoyer cette requête à Microsoft Graph, par exemple avec Graph Explorer.
readiness-request-own = Ce qui est entre accolades est propre à votre organisation : remplacez-le d’abord.
readiness-file-save-and-require = Télécharger la stratégie qui exige et enregistre les mots de passe de récupération
readiness-file-rotation = Télécharger la stratégie qui remplace les mots de passe de récupération
readiness-file-where = Importez-la dans le centre d’administration Intune : Appareils > Configuration > Créer > Importer une stratégie. Elle ne s’applique à personne tant que vous ne l’affectez pas.
readiness-orders = Voir ces demandes
readiness-names-devices = Quels appareils ({ $count })
readiness-names-policies = Les stratégies lues ({ $count })
readiness-names-permissions = Quelles autorisations ({ $count })
readiness-names-people = Qui ({ $count })
readiness-more = et { $count } de plus
readiness-take = Exporter les constats
readiness-take-json = Au format JSON
readiness-take-csv = Au format CSV, pour un tableur

readiness-feature-key-metadata = clés enregistrées, sans les lire
readiness-feature-application-keys = clés lues avec le droit propre à Rekey
readiness-feature-devices = appareils et leurs propriétaires
readiness-feature-managed-devices = ce qu’Intune sait des appareils
readiness-feature-rotation = demande de rotations
readiness-feature-device-policies = stratégies BitLocker
readiness-feature-tenant-switch = le paramètre du libre-service
readiness-feature-people = personnes, leurs responsables et leurs comptes
readiness-feature-scope = groupes et unités administratives
readiness-feature-reconciliation = le journal d’audit d’Entra
readiness-feature-roles = les rôles des techniciens
readiness-feature-permissions = les autorisations de Rekey

-readiness-add-permission = Dans le centre d’administration Entra, ouvrez Inscriptions d’applications > Rekey > API autorisées > Ajouter une autorisation > Microsoft Graph > Autorisations d’application. Ajoutez

readiness-found-permission-missing = L’autorisation { $permission } manque. Elle est nécessaire pour : { $feature }.
readiness-why-permission-missing = Sans son autorisation, une fonctionnalité échoue quand quelqu’un en a besoin, et pas avant.
readiness-do-permission-missing = { -readiness-add-permission } { $permission }, puis choisissez Accorder un consentement d’administrateur.
readiness-found-permissions-enough = { $features ->
    [one] La fonctionnalité utilisée ({ $features }) a l’autorisation dont elle a besoin.
   *[other] Les { $features } fonctionnalités utilisées ont chacune l’autorisation dont elles ont besoin.
 }
readiness-found-permissions-needless = { $count ->
    [one] { $count } autorisation accordée ne sert à rien, ou à rien de plus qu’une autorisation moindre, accordée elle aussi.
   *[other] { $count } autorisations accordées ne servent à rien, ou à rien de plus que des autorisations moindres, accordées elles aussi.
 }
readiness-why-permissions-needless = Ce que Rekey a le droit de faire sans en avoir besoin n’aide que ceux qui s’y introduisent.
readiness-do-permissions-needless = Dans le centre d’administration Entra, ouvrez Inscriptions d’applications > Rekey > API autorisées. Révoquez le consentement d’administrateur pour ces autorisations, puis supprimez-les.

readiness-found-escrow-no-devices = L’annuaire ne contient aucun appareil Windows activé et joint à votre organisation.
readiness-why-escrow-no-devices = Sans appareils, on ne peut pas dire si leurs clés sont enregistrées.
readiness-do-escrow-no-devices = Regardez dans le centre d’administration Entra sous Appareils > Tous les appareils. Quand des appareils y figurent comme joints, vérifiez de nouveau.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] { $devices } appareil sur { $devices } a une clé de récupération enregistrée pour son lecteur Windows.
       *[other] Les { $devices } appareils ont tous une clé de récupération enregistrée pour leur lecteur Windows.
     }
    [one] { $without } appareil sur { $devices } n’a pas de clé de récupération enregistrée pour son lecteur Windows. { $percent } % en ont une.
   *[other] { $without } appareils sur { $devices } n’ont pas de clé de récupération enregistrée pour leur lecteur Windows. { $percent } % en ont une.
 }
readiness-why-escrow-share = Si l’un d’eux se verrouille, personne ne peut ouvrir son lecteur : ni son propriétaire, ni le support.
readiness-do-escrow-share = Sur chacun d’eux, ouvrez PowerShell en tant qu’administrateur. (Get-BitLockerVolume C:).KeyProtector indique l’ID du mot de passe de récupération, et BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId suivi de cet ID l’enregistre. Si BitLocker est désactivé, activez-le d’abord. Intune indique pourquoi un appareil n’a pas pu enregistrer sa clé, sous Appareils > Surveiller > État du chiffrement de l’appareil.
-readiness-keys-stop = Trouvez ce qui y crée de nouvelles clés, le plus souvent un script exécuté à chaque démarrage, et arrêtez-le. On ne peut pas supprimer une seule clé d’Entra ID : les clés ne disparaissent qu’avec l’objet appareil, et alors toutes.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] { $count } appareil a { $limit } clés enregistrées. Entra ID n’en conserve pas plus.
   *[other] { $count } appareils ont { $limit } clés enregistrées. Entra ID n’en conserve pas plus.
 }
readiness-why-escrow-keys-at-limit = Leur prochaine clé ne peut pas être enregistrée. Après la prochaine rotation, personne ne pourrait ouvrir leurs lecteurs.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } Joignez ensuite chaque appareil de nouveau à Entra ID, et assurez-vous que sa clé est enregistrée avant de supprimer l’ancien objet.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] { $count } appareil a presque autant de clés enregistrées qu’Entra ID en conserve pour un appareil : { $limit }.
   *[other] { $count } appareils ont presque autant de clés enregistrées qu’Entra ID en conserve pour un appareil : { $limit }.
 }
readiness-why-escrow-keys-near-limit = Quand il n’y a plus de place, la clé suivante ne peut pas être enregistrée, et personne ne pourrait ouvrir le lecteur.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } Joignez chaque appareil de nouveau à Entra ID avant qu’il n’y ait plus de place.
readiness-found-escrow-keys-within-limit = Aucun appareil n’est proche de la limite de { $limit } clés enregistrées. Le maximum sur un appareil : { $most }.

-readiness-unclear = , ou les stratégies se contredisent
-readiness-setting = Dans les stratégies de vos paramètres BitLocker, réglez
-readiness-setting-new = Si vous n’en avez pas, utilisez la stratégie ci-dessous.
readiness-found-escrow-save-on = Une stratégie fait enregistrer les mots de passe de récupération dans Entra ID.
readiness-found-escrow-save-off = Une stratégie empêche l’enregistrement des mots de passe de récupération dans Entra ID.
readiness-found-escrow-save-not-set = Aucune stratégie affectée ne prévoit l’enregistrement des mots de passe de récupération dans Entra ID{ -readiness-unclear }.
-readiness-why-save = Une clé qui n’a jamais été enregistrée ne peut être donnée à personne : un PC verrouillé reste verrouillé.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } « Save BitLocker recovery information to AD DS for operating system drives » sur True. Le libellé dit AD DS, mais le paramètre vaut aussi pour Entra ID. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = Une stratégie fait enregistrer le mot de passe de récupération avant l’activation de BitLocker.
readiness-found-escrow-require-off = Une stratégie permet d’activer BitLocker avant que le mot de passe de récupération soit enregistré.
readiness-found-escrow-require-not-set = Aucune stratégie affectée n’exige que le mot de passe de récupération soit enregistré avant l’activation de BitLocker{ -readiness-unclear }.
-readiness-why-require = Un lecteur peut alors être chiffré sans que sa clé ait jamais été enregistrée. Et sans ce paramètre, un appareil ne remplace pas sa clé.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } « Do not enable BitLocker until recovery information is stored to AD DS for operating system drives » sur True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = Une stratégie exige le mot de passe de récupération à 48 chiffres.
readiness-found-escrow-password-allowed = Une stratégie autorise le mot de passe de récupération à 48 chiffres, mais ne l’exige pas.
readiness-found-escrow-password-not-allowed = Une stratégie n’autorise pas le mot de passe de récupération à 48 chiffres.
readiness-found-escrow-password-not-set = Aucune stratégie affectée n’exige le mot de passe de récupération à 48 chiffres{ -readiness-unclear }.
-readiness-why-password = Un lecteur peut alors être chiffré sans mot de passe de récupération : il n’y a rien à enregistrer et rien à taper.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = Il n’existe alors aucune clé que quelqu’un puisse taper sur l’écran bleu.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } « Configure user storage of BitLocker recovery information » sur « Require 48-digit recovery password ». { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = dans le centre d’administration Entra, sous Appareils > Paramètres de l’appareil, réglez « Restrict users from recovering the BitLocker key(s) for their owned devices » sur Non.
readiness-found-self-service-switch-on = Votre organisation permet à chacun de lire les clés de ses propres appareils.
readiness-found-self-service-switch-off = Votre organisation ne permet à personne de lire les clés de ses propres appareils.
readiness-why-self-service-switch-off = Toute personne bloquée doit appeler le support : Entra ID lui refuse la clé.
readiness-do-self-service-switch-off = Si chacun doit pouvoir obtenir ses clés lui-même : { -readiness-switch } Sinon, n’y touchez pas, et le support donne toutes les clés.
readiness-found-self-service-switch-off-application = Votre organisation ne permet à personne de lire les clés de ses propres appareils. Rekey lit les clés avec son propre droit, auquel ce paramètre ne s’applique pas.
readiness-why-self-service-switch-off-application = Seules les règles de Rekey décident alors si quelqu’un obtient sa clé. Elles doivent dire ce que veut votre organisation.
readiness-do-self-service-switch-off-application = Si chacun doit pouvoir obtenir ses clés lui-même : { -readiness-switch } Sinon, laissez despite_tenant_switch désactivé dans rekey.toml : Rekey respecte alors ce paramètre.
-readiness-primary-user = Donnez à chacun un utilisateur principal : centre d’administration Intune > Appareils > Windows > l’appareil > Propriétés > Utilisateur principal. Les appareils partagés n’en ont pas, et c’est voulu : leurs clés viennent du support.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] Aucun appareil joint à Entra n’a besoin d’un propriétaire.
        [one] Le seul appareil joint à Entra a un propriétaire.
       *[other] Les { $devices } appareils joints à Entra ont chacun un propriétaire.
     }
    [not-known] Aucun appareil joint à Entra sans propriétaire n’a été trouvé, mais certains n’ont pas été examinés ({ $not-looked-up } sur { $devices }) : chacun demande une requête à part.
   *[other] Appareils joints à Entra sans propriétaire : { $without } sur { $devices }.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }Non examinés : { $not-looked-up }, car chacun demande une requête à part.
     }
 }
readiness-why-self-service-owners = La clé d’un appareil sans propriétaire n’est affichée à personne en libre-service. La personne qui l’utilise doit appeler le support.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] { $devices } appareil à jonction hybride sur { $devices } a un utilisateur principal dans Intune.
       *[other] Les { $devices } appareils à jonction hybride ont chacun un utilisateur principal dans Intune.
     }
   *[other] Appareils à jonction hybride sans utilisateur principal dans Intune : { $without } sur { $devices }.
 }
readiness-why-self-service-hybrid = Un appareil à jonction hybride n’a pas de propriétaire tant qu’il n’a pas d’utilisateur principal. Sa clé n’est alors affichée à personne en libre-service.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user sous [readiness] dans rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] Essai pour { $person }, sans lire de clé : { $devices } appareil sur { $devices } est trouvé et a une clé enregistrée.
       *[other] Essai pour { $person }, sans lire de clé : les { $devices } appareils sont tous trouvés et ont une clé enregistrée.
     }
   *[other] Essai pour { $person }, sans lire de clé. Appareils qui ont une clé enregistrée : seulement { $with } sur { $devices }.
 }
readiness-why-self-service-dry-run = Ce qui arrive à cette personne arrive à toutes celles qui ont un appareil de ce type.
readiness-do-self-service-dry-run = Enregistrez les clés de ces appareils, comme décrit sous Clés enregistrées.
readiness-found-self-service-dry-run-nobody = La personne pour qui le libre-service est essayé n’est pas dans l’annuaire.
readiness-why-self-service-dry-run-nobody = Personne n’essaie alors le libre-service avant que quelqu’un en ait besoin.
readiness-do-self-service-dry-run-nobody = Réglez { -readiness-test-user } sur l’adresse d’une personne qui possède un PC.
readiness-found-self-service-dry-run-no-device = { $person }, pour qui le libre-service est essayé, ne possède aucun appareil Windows.
readiness-why-self-service-dry-run-no-device = Une personne sans appareil ne trouve rien ici et doit appeler le support.
readiness-do-self-service-dry-run-no-device = Si cette personne a un PC, faites d’elle son utilisateur principal dans Intune. Sinon, réglez { -readiness-test-user } sur l’adresse d’une personne qui en a un.

-readiness-helpdesk-role = Dans le centre d’administration Entra, sous Rôles et administrateurs > Nouveau rôle personnalisé, créez un rôle avec les actions microsoft.directory/bitlockerKeys/key/read et microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = Aucun technicien n’a travaillé sur le dossier d’un appelant au cours des 30 derniers jours.
readiness-why-helpdesk-nobody = Rekey examine les rôles de ceux qui le font. On ne sait donc pas si un technicien pourrait lire une clé.
readiness-do-helpdesk-nobody = Demandez à un technicien d’ouvrir un dossier et de trouver un appelant. Puis vérifiez de nouveau.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] { $people } technicien est Administrateur général.
   *[other] { $people } techniciens sont Administrateurs généraux.
 }
readiness-why-helpdesk-global-administrator = Quiconque s’empare d’un tel compte tient toute votre organisation. Pour donner des clés, presque rien de tout cela n’est nécessaire.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, attribuez-le à ces personnes, et laissez-les faire ce travail sans être Administrateur général.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] { $people } technicien n’a aucun rôle qui permet de lire les clés de récupération.
   *[other] { $people } techniciens n’ont aucun rôle qui permet de lire les clés de récupération.
 }
readiness-why-helpdesk-cannot-read = Ils confirmeraient un appelant et trouveraient la clé, puis Entra ID la refuserait.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }, et attribuez-le à ces personnes.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] { $people } technicien n’a aucun rôle qui permet de chercher des appareils.
   *[other] { $people } techniciens n’ont aucun rôle qui permet de chercher des appareils.
 }
readiness-why-helpdesk-cannot-find = Si Rekey venait à manquer, ils ne trouveraient aucun appareil dans les portails de Microsoft.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }, et attribuez-le à ces personnes.
readiness-found-helpdesk-broader = { $people ->
    [one] { $people } rôle d’un technicien permet plus que trouver des appareils et lire des clés.
   *[other] { $people } rôles de techniciens permettent plus que trouver des appareils et lire des clés.
 } La liste indique qui, quel rôle, et combien d’actions en trop.
readiness-why-helpdesk-broader = Qui donne des clés reçoit toute la journée des appels d’inconnus. Moins son compte a de droits, moins une tromperie rapporte.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. Attribuez-leur plutôt celui-ci, là où le rôle plus large ne sert à rien d’autre.
readiness-found-helpdesk-least = { $people ->
    [one] Les rôles du technicien examiné ({ $people }) permettent ce que le travail exige, et rien de plus.
   *[other] Les rôles des { $people } techniciens permettent ce que le travail exige, et rien de plus.
 }

readiness-found-audit-nothing-to-look-for = Rekey n’a lu aucune clé entre il y a sept jours et il y a dix minutes : il n’y a donc rien à chercher dans le journal d’Entra.
readiness-why-audit-nothing-to-look-for = Entra ID note chaque lecture d’une clé. S’il le fait pour Rekey, on ne le voit qu’après une lecture.
readiness-do-audit-nothing-to-look-for = Vérifiez de nouveau dix minutes après le prochain affichage d’une clé.
readiness-found-audit-found = La clé que Rekey a lue le { $at } (référence { $reference }) figure dans le journal d’Entra, { $seconds ->
    [0] à la même seconde
    [one] à { $seconds } seconde d’écart
   *[other] à { $seconds } secondes d’écart
 }.
readiness-found-audit-not-found = La clé que Rekey a lue le { $at } (référence { $reference }) ne figure pas dans le journal d’Entra.
readiness-why-audit-not-found = Deux journaux qui ne se connaissent pas prouvent ce qu’un seul ne peut pas prouver. Pour l’instant, le journal d’Entra ne montre pas qui a vu quelle clé.
readiness-do-audit-not-found = Regardez dans le centre d’administration Entra sous Journaux d’audit : catégorie KeyManagement, activité « Read BitLocker key », à cette heure. Si la lecture y figure, vérifiez de nouveau dans une heure, car le journal peut avoir du retard. Sinon, adressez-vous au support de Microsoft.

-readiness-why-setting = Un appareil qui n’a pas le droit de remplacer sa clé garde celle qui a été affichée, même si Rekey en demande une nouvelle. Qui l’a lue peut s’en resservir.
-readiness-do-setting = { -readiness-setting } « Configure Recovery Password Rotation » de façon à l’activer pour les appareils joints à Entra et pour ceux à jonction hybride. { -readiness-setting-new }
readiness-found-rotation-setting-on = Selon une stratégie, les appareils remplacent leurs clés après utilisation.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] Selon une stratégie, les appareils joints à Entra remplacent leurs clés après utilisation, mais { $hybrid } appareil est à jonction hybride.
   *[other] Selon une stratégie, les appareils joints à Entra remplacent leurs clés après utilisation, mais { $hybrid } appareils sont à jonction hybride.
 }
readiness-found-rotation-setting-off = Une stratégie empêche les appareils de remplacer leurs clés après utilisation.
readiness-found-rotation-setting-not-set = Aucune stratégie affectée ne prévoit que les appareils remplacent leurs clés après utilisation{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 version 1909
readiness-found-rotation-windows-new-enough = Sur { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
 }, aucun n’a une version de Windows trop ancienne pour remplacer sa clé.{ $unknown ->
    [0] { "" }
    [one] { " " }Pour { $unknown } appareil, la version n’est pas connue.
   *[other] { " " }Pour { $unknown } appareils, la version n’est pas connue.
 }
readiness-found-rotation-windows-old = Appareils dont la version de Windows est trop ancienne pour remplacer leur clé : { $old } sur { $devices }.{ $unknown ->
    [0] { "" }
    [one] { " " }Pour { $unknown } appareil, la version n’est pas connue.
   *[other] { " " }Pour { $unknown } appareils, la version n’est pas connue.
 }
readiness-why-rotation-windows-old = Une de leurs clés, une fois affichée, fonctionne tant que personne ne la remplace manuellement.
readiness-do-rotation-windows-old = Mettez-les à jour vers { -readiness-build } (build { $build }) ou plus récent.
-readiness-prove = Récupérez un PC de test avec Rekey, déverrouillez-le, et laissez-le allumé et connecté. Regardez ensuite sous Rotation si sa demande devient prouvée.
readiness-found-rotation-never-proven = Aucune rotation n’a encore été prouvée ici.
readiness-why-rotation-never-proven = Seule une preuve montre que les clés affichées deviennent vraiment inutilisables.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = La dernière rotation a été prouvée il y a { $days } jours, le { $at }.
readiness-why-rotation-proven-long-ago = Quelque chose a pu changer depuis, sans que personne l’ait remarqué.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = La dernière rotation a été prouvée { $days ->
    [0] il y a moins d’un jour
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
 }, le { $at }.
readiness-found-rotation-nothing-stuck = Aucune clé affichée n’attend trop longtemps d’être remplacée.
readiness-found-rotation-stuck = { $orders ->
    [one] Après sept jours, { $orders } clé affichée est peut-être encore utilisable.
   *[other] Après sept jours, { $orders } clés affichées sont peut-être encore utilisables.
 }
readiness-why-rotation-stuck = Qui a lu une telle clé peut peut-être encore s’en servir pour ouvrir le lecteur.
readiness-do-rotation-stuck = Regardez ce qu’attend chaque demande. Le plus souvent, il faut allumer et connecter le PC.
readiness-found-rotation-needs-attention = { $orders ->
    [one] { $orders } demande de rotation requiert une intervention.
   *[other] { $orders } demandes de rotation requièrent une intervention.
 }
readiness-why-rotation-needs-attention = Rekey ne peut pas remplacer ces clés tout seul. Celles qui ont été affichées fonctionnent peut-être encore.
readiness-do-rotation-needs-attention = Chaque demande indique ce qui la bloque. Remplacez ces clés manuellement.

-readiness-why-not-known = Ce qu’on ne sait pas peut être bon ou mauvais. On le découvre quand quelqu’un a besoin d’une clé.
-readiness-later = Vérifiez de nouveau dans quelques minutes. Si rien ne change, le journal de Rekey en dit plus.
readiness-found-directory-token-refused = Non vérifié : { $asked }. Entra ID n’a pas accepté la connexion de Rekey lui-même.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = Lancez rekey doctor : il indique ce qu’Entra ID a répondu. Le plus souvent, le secret ou le certificat de Rekey a expiré.
readiness-found-directory-refused = Non vérifié : { $asked }. Microsoft Graph a refusé de répondre.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }, puis choisissez Accorder un consentement d’administrateur. Si elle est déjà accordée, il manque peut-être à votre organisation la licence, par exemple celle d’Intune.
readiness-found-directory-not-found = Non vérifié : { $asked }. Microsoft Graph ne connaît pas ce qui lui a été demandé.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = Non vérifié : { $asked }. Microsoft Graph avait trop à faire.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = Non vérifié : { $asked }. Microsoft Graph était injoignable.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = Regardez si le serveur de Rekey a le droit de joindre graph.microsoft.com. Puis vérifiez de nouveau.
readiness-found-directory-failed = Non vérifié : { $asked }. Microsoft Graph a répondu par une erreur.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = Non vérifié : { $asked }. Microsoft Graph n’a pas répondu à temps.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = Non vérifié : { $asked }. Rekey ne comprend pas ce que Microsoft Graph a répondu.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = Non vérifié : le registre de Rekey n’a pas répondu.
readiness-why-ledger-not-available = { -readiness-why-not-known } Et sans le registre, Rekey n’affiche aucune clé.
readiness-do-ledger-not-available = Lancez rekey doctor, et occupez-vous de la base de données.

readiness-own-title = Pourrais-je déverrouiller mon PC ?
readiness-own-lead = Imaginez que l’un de vos PC affiche maintenant l’écran bleu et demande sa clé de récupération.
readiness-own-yes = Oui. S’il se verrouillait maintenant, vous pourriez le déverrouiller.
readiness-own-no = Non. S’il se verrouillait maintenant, vous ne pourriez pas le déverrouiller sans aide.
readiness-own-key-stored = Sa clé de récupération est enregistrée.
readiness-own-no-key = Aucune clé de récupération que vous ayez le droit de lire n’est enregistrée pour lui. Dites-le au support informatique maintenant, pas le matin où il sera verrouillé.
readiness-own-device-disabled = Votre organisation a désactivé ce PC : sa clé n’est donc pas affichée ici. Le support informatique peut trouver pourquoi.
readiness-own-self-service-off = Votre organisation ne permet pas d’obtenir une clé soi-même. Le support informatique peut vous donner la clé.
readiness-own-too-many-keys = Tant de clés sont enregistrées pour lui qu’il n’y aura bientôt plus de place pour une nouvelle. Dites-le au support informatique.
readiness-own-not-seen-lately = Il n’a pas été vu depuis 90 jours : sa clé la plus récente n’est peut-être pas enregistrée. Allumez-le et connectez-le à Internet.
readiness-own-tell = Signaler { $name } au support informatique
readiness-own-none-title = Aucun PC n’est inscrit à votre nom
readiness-own-none = Aucun PC Windows ne figure à votre nom dans l’annuaire de votre organisation. Si vous en utilisez un, dites-le au support informatique maintenant, pas le matin où il sera verrouillé.
readiness-own-link = Pourrais-je déverrouiller mon PC moi-même ?
