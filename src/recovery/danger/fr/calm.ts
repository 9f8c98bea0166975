import { written } from "../../reading/phrases.ts";

export const calm = written`
harmless:
 blessure ... guéri*|mieux|kiné|cicatris*, soign*|trait*|guéri* ... blessure, menaç* ... pleuvoir|pluie|orage|neige
 temps|ciel|orage ... menaç*, technicien*|chaudière|plaque|facture|poêle|cuisinière|four|entretien gaz
 technicien*|chauffagiste|plombier|installat*|monsieur|gars|facture*|compteur|entretien|contrôle|abonnement|chaudière|
 plaque|cuisinière|poêle|four|réchaud|gazinière|bouteille|certificat|raccordement|fournisseur|chauffage de|du|à|le|
 des gaz, le|la du gaz, plein gaz, à fond les gaz, eau gazeuse
 détecteur*|alarme*|avertisseur* de|d|à fumée*|incendie|monoxyde, détecteur*|alarme* co
 détecteur*|alarme* ... monoxyde, testé|vérifié|contrôlé ... monoxyde|co, sécurité|porte|assurance|norme* incendie
 porte coupe feu, saumon|jambon|verre|vitre* fumé*, je fume, non fumeur, fume une|la
 le feu à la|ma|notre ... soirée|piste|salle, pète|pétait|pétez le feu, feu vert|rouge|feux
 feu de|d cheminée|bois|joie|artifice, tout feu tout, au coin du feu, en feu ... aujourd|équipe, coup de feu
 feux arrière|avant|stop, feu arrière|avant|stop, pas|n y a le feu, flamme olympique, tout flamme
 les pompiers ... calendrier, le courant, étincelle* dans ... yeux, étincelles ... équipe|ensemble, petite étincelle
 fils d|de|conducteur, coup de foudre|fil|main|coeur|pouce|jeune, brûl* ... calories|étapes|graisses|lèvres, brûle* d
 prix brûlant*, brûleur*, question brûlante, brûlant* d, coupé* les|mes|ses|la cheveux|frange|pointes
 m|lui|me|l ... coupé* ... cheveux|souffle|frange|pointes|parole|court|carré
 coupe de|au|est|très|courte|carrée|magnifique|sublime|parfaite, ma|la|cette|une|sa|nouvelle coupe
 mort* de rire|faim|fatigue|froid, à mourir de|d, failli|cru mourir ... facture|rire|prix|devis|honte
 c est une tuerie, cassé les pieds|prix|oreilles, casse* ... pieds|tête|prix|croûte, casse pieds
 les bras m en tombent, coûte* ... bras|yeux, tomb* ... bras|amoureu*|pile|bien|panne|d, tombé* sous le charme
 je suis tombé* sur|par, fait pas mal, pas|rien fait|senti|eu mal, pas eu mal, pas du tout mal, sans ... douleur
 aucune douleur, pas fait mal, prise de sang, bilan|analyse*|don|tests|test de|du sang, sang froid|neuf|pour
 blessé dans mon|son orgueil, mon amour propre, inondé* de lumière|soleil|joie, dégât* des eaux réparé*
 repeint|peint* ... plafond, plafond ... peint*|repeint|blanc|parfait, plafonnier*, eau chaude|froide|potable|courante
 menace* de ... pluie|orage|pleuvoir, agressif* ... prix|commercial, prix agressif*, couteau* ... aiguis*
 arme secrète|fatale, poussé* à|la|le|porte, tapé dans l, touchée par ... gentillesse|attention|accueil
 touché* par|de, pas|aucun|sans de|souci|problème ... frein*, pas de|d souci|problème ... frein*
 freins ... neufs|parfait*|changé*|refaits|impeccable*, plaquettes|disques|liquide de frein*, frein à main
 coup de frein, roue* ... neuves|jantes|propres|secours, roue de secours, grande roue, pneus neufs|neige|hiver
 changé* ... pneu*|roue*, direction assistée|générale, la direction de|du|a|est|vous, par accident
 constat|déclaration|assurance|réparation|suite|voiture d|de|après|à|mon|accident accident, sans danger
 hors de danger, aucun|pas danger, dangereusement, désinfect*, infect* ... soigné*|guéri*
 soigné*|traité* ... infection*, test ... allergi*, test* allergique*, fièvre acheteuse|du, malaise ... ambiance
 de mal à|me|y, mal de|du à trouver|joindre|choisir, urgences très|efficac*|bien
 service|médecin|personnel|équipe|accueil des|aux|d urgences, étouffé* de rire|affaire, l hopital est|était|très
 perte de temps|cheveux réduite, perdu du temps, frais|forfait|coût de|du déplacement, camion de pompiers
 pompiers ... jouet|jeu, test|essai de fumée|pression, à|de|pour|aidé|fait|peut|pu déplacer
 gris|verre|blond fumé|fumée, alarme*|détecteur* incendie, caserne*|centre|calendrier ... pompiers
 pompiers ... côté|loin|stationn*|garer|face|rapid*|vite, comme|des|les pompiers ... vite|rapid*|trombe|comme
 arriv* ... comme ... pompiers, en feu ... équipe|bravo|soirée|tous
 équipe|serveur|chef|coiffeuse|ambiance|salle ... en feu, met le feu|l ambiance, mis le feu ... salle|piste|soirée
 coupé* court, coupe ... tue|canon|folle|top|géniale|réussie|sympa|moderne|superbe|dingue|parfait|ravi*, qui tue
 tuerie|tue|tuant, crise* ... cardiaque|coeur ... prix|devis|facture|voyant|note
 failli* ... tomber|mourir|crise|évanou* ... prix|devis|facture|rire|note|montant
 tomb* ... raide|renverse|chaise|nues|haut|amoureu*|charme, tombé* amoureu*|sous le|bien|pile|à pic|juste|du ciel
 laissé* tomber, tombe*|tombait ... bien|pile|pic|nuit, le prix|tarif*|facture ... tombé|chut*|baisse|mal|fait|brûl*
 mal au portefeuille|porte, ça fait mal au|de, portefeuille, plus mal|de mal|de douleur, mal partout ... sport
 mal de chien, pas mal
 mort*|meurs|mourais|meurt|mourir d|de envie|impatience|rire|honte|faim|ennui|soif|fatigue|chaud|froid|jalousie
 mortel* ... queue|ambiance|attente|déco|soirée, queue|attente ... mortelle|tue|tuait|interminable
 personne de|n blessé|est, aucun|pas|sans|zéro de|un bless*, personne ... blessé*|mal, sauvé ... vie|mise|journée|week
 vie sauvée, cache*|protège ... prise*|enfants|petits, posé|mis|installé|monté ... cache*|protections
 tête ... tourne*|choix|options|partout|ailleurs|froide|reposée, prise de tête|rendez|contact|conscience|mesures
 prises de vue, sens|sent ... bon|propre|neuf|frais, odeur de|d peinture|propre|neuf|café|pain|fleurs|lavande|huiles
 sauce|ça|piment|piquant ... arrache|brûle|pique ... régal|bon|délicieux, sauce qui arrache|pique, qui arrache
 fuite* ... robinet|chasse|évier|wc|toilettes|cerveaux|capitaux|répar*|colmat*|trouvé*
 cherché|vérifié|contrôlé|recherche|détecté|inspecté ... fuite*|monoxyde|freins|gaz|ceintures
 n y en avait|a pas|aucune, pas de|la fuite, aucune fuite, zéro fuite, mesur*|contrôl*|test* ... monoxyde|co
 monoxyde ... zéro|installé|testé|parfait|ok|rien|nul|normal
 réparé|changé|remplacé|posé|installé|vérifié|testé|remis ... alarme*|détecteur*
 alarme|détecteur ... neuf|neuve|posé*|installé*|réparé*
 frein* ... tiendront|tiennent|encore|mille|bornes|km|kilomètres|contrôlés|neufs|parfaits|nickel|ok|vérifiés|révisés
 roues|freins|pneus ... contrôlé*|vérifié*|changé*|bien|ok|parfait|gonflés
 nuque|cou|dos|genou|épaule fragile|raide|sensible|bloqué|douloureu*, douce|doux|soigneu* avec
 gonflement|enflure|bleu|douleur*|mal|hématome ... parti*|disparu*|passé*|mieux|réduit|dégonfl*|diminu*|annoncé|
 envolé*|soulagé*, soulag* ... douleur*|dos|mal, piqûre|aiguille|vaccin ... senti*|indolore|rien|douceur|sans
 même pas senti*|mal, pas ... senti|piqué|brûlé|mal, sans douleur*, coupure* de|d courant|électricité|eau|pub|presse
 panne de courant|secteur ... réseau|edf|enedis, une bombe|tuerie|pépite, bombe de, c est la bombe
 explosif*|explosive ... rendu|résultat|cocktail|goût|saveur*|couleur, rendu|résultat|cocktail|mélange explosif
 explosion de|d saveurs|couleurs|goût|goûts|joie, explosent en bouche, étincelle* ... équipe|yeux|entre|regard
 vraie étincelle, feu de|d bois|camp, au feu de, feux d artifice, feu d artifice, feu sacré, à petit feu, rouge feu
 cuit au feu, cuisson|pizza ... feu, il pleut, un|ce|ça poids, tire fesses
 brûlé*|cramé* ... toast*|tartine*|pain|café|langue|biscuits|gâteau|dîner, crème brûlée, caramel brûlé, terre brûlée
 brûlure* d estomac, brûle ... calories|estomac|graisse*, oeil de lynx|expert
 coup d|de oeil|main|coeur|pouce|fil|pub|frais|jeune|peigne|chance|balai|neuf, coups de coeur
 premier|clin coup|d oeil, mon oeil, yeux fermés|doux|en, maquillage|smoky|fard ... yeux
 sécurité ... parfait*|respect*, verre d|de eau|vin|bienvenue|champagne, un verre
 dent* ... soigné*|réparé*|détartr*|blanch*|couronne, soigné|réparé|sauvé|recollé ... dent*|doigt|ongle|plaie
 ongles ... magnifiques|beaux|parfaits|top, mal de dent*|dos|tête ... parti|passé|disparu|fini|soulag*
 allergi* ... respect*|compte|attenti*|adapt*|proposé|carte|menu, adapt*|attenti*|respect* ... allergi*
 sans gluten|lactose|arachide|allergène*, allergènes indiqué*|affich*|carte, menu ... allergi*
 peur ... dentiste|aiguille*|piqûre*|ciseaux|coiffeur|prix|mal, n ayez pas peur, plus peur, sans peur
 peur d|de ... avion|aiguilles|dentiste, police ... assurance|caractères, urgences ... vite|rapide*|24|intervention
 service|intervention d|en urgence, urgence ... rapide
 suivi* ... conseil*|commande|client|dossier|parfait|sérieux|impeccable|colis|rigoureux|instructions
 bon|super|excellent|parfait|très suivi, suivi|suivre le|la|les|de|ma|mon|par, vis à, vis|visser ... serr*
 écran total, menaç* pas, violent* ... couleur|orage, couteau* suisse, affût* ... couteau*|ciseaux, arme* fatale
 à tomber, belle à, tombante*, nuit tombée|tombante, tombée de, chat noir|beau|toiletté|content
 chien*|chat ... beau|propre|content*|heureu*|toiletté|magnifique|doux, se tue|tuer|tuent au|à la|travail|tâche
 ralentis* ... accident, sans accident, bouchon ... accident, roule ... bien|nickel|parfait*
 voiture nickel|impeccable|propre|prête, jeté|jette un|coup
notCalming:
 pas|plus|jamais|rien|toujours|non ... répar*|résolu*|régl*|colmat*|stopp*|remplac*|arrêté*|trouv*|sécuris*
 sans réponse|prévenir|répondre|réparer|rien|arrêt|chauffage|excuse*|vérifier|solution|doute|rappeler|serrer|cesse|me
 plus tard|en|fort|que|jamais|personne|forte|possible|le|grave, arrête* pas, arrêt* pas
 pas de souci|problème ... veut
 pas venu*|normal|possible|vérifié*|contrôlé*|serré*|répondu|rappelé*|acceptable|question|fait|prévenu*|sérieux|
 compris|su|sais|coupé*|fermé*|content*|seulement|que|mal|loin, pas de réponse|chauffage|nouvelles|solution
 pas le droit, rien fait|dit|vérifié|compris, rien à faire, jamais venu*|revenu*|répondu|vu|rappelé*, ni fait
 avant|pour|de|devait|dit|venir|venez|promis|faire ... réparer|réparé|régler, depuis|quand ... répar*|remplac*
 aucune réponse|nouvelle|excuse|solution|idée|aide|explication
over:
 plus, disparu*, terminé*, fini|finie, fausse alerte|alarme, rien à signaler, pas, aucun*, c est fini|bon|réglé
 tout va|est bien|bon|rentré|ordre, sous contrôle, histoire ancienne
rescued:
 en|dans une|un|l|moins|deux|dix|quinze|vingt|quelques|demi heure|heures|minutes|instant|demi|clin
 en|moins d|une|de ... heure|minutes, dans l heure, tout de suite, immédiatement, aussitôt, rapidement
 très|super|si|hyper vite|rapide*|réactif*, sauvé*, merci de|d|pour, au top|parfait, parfaitement, impeccable, nickel
history:
 il y a des|longtemps|quelques|dix|vingt années|ans, il y a longtemps, quand j étais petit|petite|gamin
negations:
 pas|sans|aucun|aucune|jamais|ni|plus|rien|zéro|nullement
mended:
 répar*|résolu*|colmat*|stopp*|arrêté*|remplac*|trouv*|régl*|sécuris*
doer:
 que|qu|il|ils|votre|technicien|vous|lequel|laquelle|où|dont|plombier|on|elle
past:
 avait|avions|avons|était|étaient|dernier|dernière|eu|hier|passé|passée|quand|lors|il|trouvé|détecté|sentait|éclaté|
 constaté|signalé
still:
 toujours|encore|continue*|pire|recommence*|persiste|re
joints:
 et|parce|car|depuis|quand|lorsque|pendant|que|si|alors|qui
turns:
 mais|cependant|pourtant|malgré
`;
