# Les demandes de rotation, en français, pour ceux qui les suivent. orders-plan- est suivi du code d’un plan, orders-cause- de celui
# d’une cause, orders-standing- de celui d’un état, orders-said- du résultat d’une demande.

orders-overdue = { $count ->
    [one] { $count } clé communiquée est peut-être encore utilisable
   *[other] { $count } clés communiquées sont peut-être encore utilisables
} après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Voir la liste.
orders-title = Rotation
orders-lead = Toutes les clés communiquées, jusqu’à la preuve qu’une plus récente les a remplacées.
orders-picture = Prouvées : { $proven }, en cours : { $underway }, en attente d’une décision : { $asks }, intervention requise : { $attention }
orders-picture-none = Aucune clé n’a encore été communiquée.
orders-part-proven = Prouvées
orders-part-underway = En cours
orders-part-asks = En attente d’une décision
orders-part-attention = Intervention requise
orders-tabs = Quelles demandes
orders-standing-not-proven = Non prouvées
orders-standing-asks = En attente d’une décision
orders-standing-needs-attention = Intervention requise
orders-standing-proven = Prouvées
orders-none = Il n’y en a pas.
orders-oldest = Depuis le début
orders-next = Suite

orders-entry = { $device }, clé { $key }
orders-since = Communiquée le
orders-age = { $days ->
    [0] aujourd’hui
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
 }
orders-is-overdue = En retard : non prouvée après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }
orders-seen = Appareil vu pour la dernière fois le
orders-seen-never = Appareil jamais vu par la gestion des appareils
orders-incident = Incident { $number }
orders-cause-self-service = Affichée au propriétaire
orders-cause-helpdesk = Affichée à un technicien
orders-cause-owner-change = Autre propriétaire, ou retour de réparation
orders-cause-incident = Fait partie d’un incident
orders-cause-outside-read = Lue en dehors de Rekey
orders-cause-by-hand = Demandée manuellement
orders-plan-at-once = Rotation immédiate
orders-plan-rely-on-device = Laissée à l’appareil
orders-plan-ask = En attente d’une décision
orders-plan-rely-on-device-detail = Le PC doit remplacer sa clé de lui-même. Rekey vérifie qu’il le fait.
orders-plan-ask-detail = Le support ou l’équipe de sécurité décide si la clé est remplacée maintenant. D’ici là, elle fonctionne encore.

orders-now = Lancer la rotation maintenant
orders-leave = Laisser faire l’appareil
orders-new = Demander une rotation manuellement
orders-new-lead = La clé la plus récente de l’appareil est remplacée, même si Rekey ne l’a pas affichée.
orders-label = Nom ou numéro de série de l’appareil
orders-why = Pourquoi
orders-why-by-hand = Manuellement
orders-why-owner-change = Il revient de réparation ou change de propriétaire
orders-order = Demander la rotation

orders-said-at-once = La rotation est demandée. Vous voyez ci-dessous où elle en est.
orders-said-rely-on-device = On laisse faire l’appareil. Rekey vérifie qu’une clé plus récente apparaît.
orders-said-ordered = La rotation est demandée. Vous voyez ci-dessous où elle en est.
orders-said-standing = Une demande existe déjà pour cet appareil. Elle s’en charge.
orders-said-no-device = Aucun appareil ne porte ce nom ou ce numéro de série. Rien n’a été demandé.
orders-said-several-devices = Plusieurs appareils portent ce nom. Rien n’a été demandé : tapez le numéro de série.
orders-said-no-key = Aucune clé remplaçable n’est enregistrée pour cet appareil. Rien n’a été demandé.
