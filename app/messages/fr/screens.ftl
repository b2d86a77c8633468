# Les dessins des écrans de récupération. Titres et libellé comme Windows les écrit.

screens-lead = Quelle image ressemble le plus à votre écran ? De petits détails peuvent changer. L’anneau entoure ce que vous devez taper : les 8 premiers caractères de l’ID de clé de récupération.
screens-title = Récupération BitLocker
screens-title-24h2 = Entrez votre clé de récupération
screens-label = ID de clé de récupération
screens-10 = Windows 10
screens-10-text = Un écran bleu. L’ID de clé de récupération se trouve sous le champ de saisie, sur la ligne qui suit F1‑F10. En dessous, l’écran est presque vide.
screens-11 = Windows 11
screens-11-text = Un écran bleu. L’ID de clé de récupération se trouve sous le champ de saisie, sur la ligne qui suit F1‑F10. En dessous, il y a des adresses qui commencent par aka.ms.
screens-11-24h2 = Windows 11, version 24H2 et ultérieures
screens-11-24h2-text = Un écran presque noir. Sous le champ de saisie, vous voyez « ID de clé de récupération », et l’ID lui-même est sur la ligne suivante.
