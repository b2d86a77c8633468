# Les incidents, en français, pour ceux qui les traitent ; et ce que lit une personne qui dit « ce n’était pas moi », ce qui en ouvre un.
# incidents-said- est suivi du résultat d’une action, incidents-state- de l’état d’un incident.

incidents-title = Incidents
incidents-lead = Des affichages de clés dont quelqu’un doit répondre. Un incident remplace toutes ses clés ensemble.
incidents-open = Ouvrir un incident
incidents-none = Aucun incident n’a encore été ouvert.
incidents-older = Plus ancien
incidents-newest = Le plus récent
incidents-state-open = Ouvert
incidents-state-rotating = Rotation en cours
incidents-state-closed = Clos
incidents-opened = Ouvert par { $name }
incidents-count = { $count ->
    [one] { $count } affichage de clé
   *[other] { $count } affichages de clés
 }
incidents-number = Incident { $number }
incidents-back = Tous les incidents

incidents-new-lead = Par exemple toutes les clés qu’un technicien a vues depuis lundi : son adresse sous Personnes, la date de lundi sous Du.
incidents-field-title = De quoi il s’agit
incidents-field-people = Personnes
incidents-field-people-hint = Adresses, séparées par des virgules. Clés que ces personnes ont vues, ou qui ont été affichées pour elles.
incidents-field-devices = Appareils
incidents-field-devices-hint = Noms, séparés par des virgules. Sans personnes ni appareils, seules les dates comptent.
incidents-field-from = Du
incidents-field-until = Au
incidents-field-time-hint = Un jour ou une minute en UTC : 2026-11-22 ou 2026-11-22T09:00
incidents-new-disclosure = Il commence par l’affichage { $disclosure }.
incidents-mistake = Vérifiez encore ce champ.

incidents-picked = Critères de sélection
incidents-picked-people = Clés vues par, ou affichées pour
incidents-picked-devices = Clés de
incidents-picked-from = Du
incidents-picked-until = Au
incidents-picked-all = Ni personne, ni appareil, ni date n’ont été indiqués.
incidents-rotation = Les clés
incidents-rotate-what = { $count ->
    [one] { $count } affichage de clé est concerné. Sa clé est remplacée, sauf s’il est prouvé qu’elle est inutilisable.
   *[other] { $count } affichages de clés sont concernés. Chaque clé est remplacée, une par lecteur, sauf s’il est prouvé qu’elle est inutilisable.
 }
incidents-rotate = Remplacer toutes les clés maintenant
incidents-stop = Arrêter
incidents-resume = Reprendre
incidents-progress = Demandées : { $placed } sur { $total }, prouvées : { $proven }, intervention requise : { $attention }
incidents-seconds = { $seconds ->
    [one] Encore { $seconds } seconde environ avant que toutes soient demandées.
   *[other] Encore { $seconds } secondes environ avant que toutes soient demandées.
 }
incidents-stopped = Arrêté. Les rotations demandées continuent, le reste attend.
incidents-placed = Toutes sont demandées. Pour savoir si elles sont prouvées, voyez sous Rotation et ci-dessous.
incidents-no-target = Il est déjà prouvé que toutes les clés sont inutilisables.
incidents-renews = Cette page s’actualise toutes les { $seconds } secondes.
incidents-still = Ne plus actualiser, pour écrire un constat
incidents-goes-on = Actualiser de nouveau la page
incidents-part-proven = Prouvées
incidents-part-attention = Intervention requise
incidents-part-placed = Demandées
incidents-part-left = Pas encore demandées

incidents-findings = Constats
incidents-findings-none = Aucun n’a encore été écrit.
incidents-finding-by = par { $name }
incidents-finding-text = Ce qui a été constaté
incidents-finding-link = Lien
incidents-finding-link-hint = Où en savoir plus. Commence par https://. Peut rester vide.
incidents-finding-add = Ajouter le constat
incidents-close = Clore cet incident
incidents-close-summary = Ce qu’il en est résulté
incidents-close-what = Les demandes en cours continuent. Un incident clos ne peut pas être rouvert.
incidents-close-button = Clore l’incident
incidents-closed-by = Clos par { $name }
incidents-report = Télécharger le rapport
incidents-report-what = Tous les affichages, demandes et constats dans un seul fichier.

incidents-disclosures = Les affichages
incidents-disclosures-some = Les { $shown } plus récents sur { $count }. Le rapport les contient tous.
incidents-disclosure-for = pour { $name }
incidents-disclosure-for-you = pour vous
incidents-disclosure-case = Dossier { $number }

incidents-not-me = Ce n’était pas moi
incidents-not-me-title = Ce n’était pas vous ?
incidents-not-me-what = Vous dites que vous n’avez rien à voir avec ceci :
incidents-not-me-then = Voici ce qui va se passer :
incidents-not-me-rotate = Une nouvelle clé est demandée, pour que celle-ci ne serve plus à rien.
incidents-not-me-sessions = La personne qui l’a vue est déconnectée partout. Si c’était votre compte, votre session est fermée aussi.
incidents-not-me-team = L’équipe de sécurité de votre organisation est prévenue. Elle vous posera des questions.
incidents-not-me-yes = Oui, ce n’était pas moi
incidents-not-me-cancel = Annuler

incidents-said-reported = Merci. Une nouvelle clé est demandée, et l’équipe de sécurité est prévenue.
incidents-said-opened = L’incident est ouvert. Ensuite : remplacer ses clés.
incidents-said-started = Le remplacement des clés est en cours.
incidents-said-stopped = Arrêté. Les rotations demandées continuent.
incidents-said-noted = Le constat a été ajouté.
incidents-said-closed = L’incident est clos.
incidents-said-nobody = La personne n° { $number } de votre liste n’est pas connue. Rien n’a été ouvert.
incidents-said-no-device = L’appareil n° { $number } de votre liste n’est pas connu. Rien n’a été ouvert.
incidents-said-nothing-picked = Rien n’a été sélectionné, ou plus de 5 000 affichages : ouvrez-le en plusieurs parties.
incidents-said-no-title = Dites en une ligne de quoi il s’agit.
incidents-said-bad-time = L’une des dates n’a pas pu être lue. Rien n’a été ouvert.

incidents-report-made = Rapport établi le { $when }.
incidents-report-when = Quand
incidents-report-who = Qui l’a vue
incidents-report-what-for = Pour qui, et par quelle voie
incidents-report-key = Appareil et clé
incidents-report-reference = Référence et dossier
incidents-report-state = Ce qu’elle est devenue
