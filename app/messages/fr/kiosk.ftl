# Les bornes. En français.

nav-stations = Bornes
activity-path-kiosk = sur une borne
audit-path-kiosk = Borne
audit-events-10 = Bornes
audit-event-10001 = Borne créée
audit-event-10002 = Nouveau code donné à une borne
audit-event-10003 = Borne mise en service
audit-event-10004 = Borne révoquée
audit-event-10005 = Borne en cours d’utilisation

kiosk-lead = Votre PC affiche un écran bleu et demande une clé de récupération ? Vous obtenez la clé ici, sur cet écran.
kiosk-begin = Se connecter avec le compte professionnel
kiosk-wait = Un instant : cette borne se prépare pour la personne suivante.
kiosk-offline = Cette borne n’a pas de connexion en ce moment. Elle réessaie toute seule.
kiosk-finish = Terminer
kiosk-key-id-title = Saisissez l’ID de clé de récupération
kiosk-keypad = Clavier
kiosk-delete = Effacer le dernier caractère
kiosk-clear = Tout effacer
kiosk-key-after = Vous pouvez taper la clé sur votre PC en la lisant sur cet écran. Touchez cet écran de temps en temps pour qu’il reste ouvert.

kiosk-still-here = Êtes-vous toujours là ?
kiosk-still-here-what = Sans réponse, cette page se ferme dans un instant et votre session aussi.
kiosk-here = Je suis toujours là
kiosk-time-ends = Votre temps sur cette borne se termine dans un instant. Vous pourrez vous reconnecter juste après.

kiosk-scan = Avec le lecteur de codes
kiosk-scan-what = Branchez le lecteur de codes sur le PC verrouillé et scannez l’un de ces codes : il tape les 48 chiffres.
kiosk-barcode = La clé en code-barres
kiosk-qr = La clé en code QR

kiosk-none-title = Ce n’est pas une borne
kiosk-none = Aucun administrateur n’a configuré ce navigateur comme borne. Personne ne peut se connecter ici.
kiosk-revoked-title = Cette borne a été fermée
kiosk-revoked = Cette borne n’est plus acceptée, ou elle a été reconfigurée ailleurs. Personne ne peut se connecter ici. Utilisez une autre borne ou votre téléphone, ou appelez le support informatique.
kiosk-none-admin = Administrateurs : créez une borne sous Bornes, et tapez son code à l’adresse /kiosk/enrol dans ce navigateur.

kiosk-enrol-title = Configurer ce navigateur comme borne
kiosk-enrol-lead = À partir de là, ce navigateur n’affichera plus que les pages d’une borne.
kiosk-code = Code
kiosk-code-hint = Le code affiché à un administrateur, par exemple K7QM-2XF4. Il fonctionne une seule fois, pendant dix minutes.
kiosk-code-refused = Aucune borne n’attend ce code : il est mal tapé, il a déjà servi ou il date de plus de dix minutes.
kiosk-enrol = Configurer la borne

kiosk-stations-title = Bornes
kiosk-stations-lead = Des PC à la disposition de tous, où chacun obtient les clés de ses propres appareils. Chaque entrée du registre faite sur une borne porte le nom et le lieu de celle-ci.
kiosk-stations-none = Il n’y a pas encore de borne.
kiosk-stations-new = Une nouvelle borne
kiosk-stations-make = Créer la borne
kiosk-stations-back = Toutes les bornes
kiosk-name = Nom
kiosk-name-hint = Comme sur son panneau, par exemple Borne 3.
kiosk-place = Lieu
kiosk-place-hint = Où elle se trouve, par exemple Berlin, rez-de-chaussée, à côté de l’accueil.
kiosk-state-waiting = Attend son code
kiosk-state-enrolled = En service
kiosk-state-revoked = Révoquée
kiosk-station-made = Créée par { $name }
kiosk-station-revoked = Révoquée par { $name }
kiosk-station-seen = Vue pour la dernière fois
kiosk-station-unseen = Jamais vue
kiosk-station-code = Nouveau code
kiosk-station-revoke = Révoquer

kiosk-code-title = Le code de la borne
kiosk-code-lead = Pour { $name }, { $place }.
kiosk-code-open = Dans le navigateur de la borne, ouvrez
kiosk-code-type = Tapez le code
kiosk-code-once = Le code fonctionne une seule fois, pendant dix minutes. Il n’est affiché qu’ici ; si vous le perdez, créez-en un nouveau.

kiosk-phone-begin = Se connecter avec son téléphone
kiosk-phone-scan = Visez ce code avec l’appareil photo de votre téléphone, ou ouvrez
kiosk-phone-type = Saisissez-y ce code
kiosk-phone-account = Connectez-vous-y avec votre compte professionnel
kiosk-phone-waits = En attente de votre téléphone. Cet écran continue tout seul.
kiosk-phone-arrived = Je me suis connecté sur le téléphone
kiosk-phone-not-yet = Votre téléphone ne s’est pas encore connecté. Terminez-y la connexion, puis appuyez de nouveau.
kiosk-phone-over = Ce code n’est plus valable.
kiosk-phone-again = Nouveau code
kiosk-phone-cancel = Annuler
kiosk-phone-qr = L’adresse en code QR
kiosk-phone-on = On peut se connecter aux bornes avec son propre téléphone (kiosk.device_code est activé). Qui persuade quelqu’un de saisir le code d’une borne y est connecté à sa place. Placez les bornes là où un inconnu se remarque, ou désactivez cette option.
