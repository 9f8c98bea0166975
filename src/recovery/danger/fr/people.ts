import { written } from "../../reading/phrases.ts";

export const people = written`
injury:
 brûl*|ébouillant*|crame ~6 oreille*|cou|visage|peau|main|mains|doigt*|bras|jambe*|pied|pieds|tête|crâne|cuir|oeil|
 yeux|lèvre*|front|épaule*|nuque|joue*|dos|genou*|fils|fille|enfant*|bébé|mère|père|mari|femme|chien|chat
 m|me|l|lui|nous ... brûlé*|ébouillant*, brûlure*, cloques, saign*, en|du|de|plein sang, blessé*|blessure*
 aux urgences, urgences ... fini|finir|conduit*|allée|allé, samu, ambulance, points de suture, inconscient*
 hospitalis*, à l hopital, hopital ... fini|emmen*|transport*|conduit*, commotion, traumatisme
 cassé*|fracturé*|foulé*|foulure|tordu|luxé|luxation|brisé|entorse ~6 poignet|bras|jambe|cheville|nez|côte|côtes|
 doigt*|dent|dents|hanche|pied|os|main|coude|genou|orteil|épaule|col|clavicule
 tombé*|glissé*|trébuché*|chute ~8 dessus|tête|mal|échelle|fille|fils|suis|cause
 coupé*|entaill*|piqué|lacér* ~6 oreille*|cou|doigt*|visage|main|lèvre*|peau|cuir|jambe|nuque
 fait très|trop|hyper|horriblement mal, douleur* atroce*|insupportable*|horrible*|terrible*|intense*, atroces douleurs
 failli ... tuer|mourir|mort|morts, aurai*|aurions|auriez pu ... tuer|mourir|tué, danger*, risque ... vie|mortel
 mortel* ... piège, pas en sécurité, bleu|bleue|noir|noire|engourdi* ~5 doigt*|main|orteil*|lèvres|pied|ongle
 tombé*|tomba*|écroul*|effondr*|chut*|décroch*|basculé|renvers*|dégringol*|détach*|lâché|arraché|déboul* ~7 étagère*|
 armoire|placard|meuble*|miroir|télé|radiateur|tuile*|ardoise*|portail|porte|mur|clôture|lustre|échafaud*|échelle|
 cheminée|balcon|rambarde|balustrade|carrelage|carreau*|brique*|vitre|fenêtre|enseigne|arbre|branc*|auvent|store|
 volet*|hotte|gouttière|table|fauteuil|plafonnier|ventilateur|escalier*|escabeau|cadre|ascenseur|toit|gravats|plaque
 tombé*|écroulé*|basculé|explosé|éclaté|effondré*|brisé*|atterri|renversé* ... sur|dessus ... @qui|tête
 sur la|le|sa tête|pied|dos|main|nez
 explos*|éclat*|brisé*|volé ~6 paroi|vitre*|verre|miroir|glace|vitrine|table|ampoule|bouteille|pare|bocal|porte|
 baie ... sur|mon|ma|fils|fille|main*|pieds|doigts
 paroi|vitre|verre|miroir|porte ... explosé*|éclat*|brisé*|morceaux ... sur|fils|fille|mon|ma|moi|partout|pieds
 éclats de verre, débris|bouts|morceau* de verre, plein* de bleus|coupures|sang|verre
 coinc*|écras*|pinc*|broy*|arrach*|sectionn*|amput*|happ* ~6 doigt*|main|mains|bras|pied|pieds|jambe*|ongle*|pouce|
 tête, coincé*|bloqué* dans l ascenseur, ongle ... arraché|décollé ... doigt|porte|main
 mord*|griff* ~6 chien*|chat*|me|moi|fils|fille|main|visage|m|l, mordu* par, tétanos
 agrafes|points ... crâne|tête|suture|front|main|arcade|doigt
 peau|visage|cuir|paupière|lèvre|jambes|maillot|aisselle*|cou ~7 arraché*|brûl*|vif|lambeaux|pel*|cloque*|croûte*|
 suint*|à|décoll*|déchir*|ébouillant*, à vif, chair à vif, brûlé* au deuxième|second|troisième, hématome*
 oeil au beurre, bosse ... tête|front|crâne, ecchymose*, plaie*, entaille*, bleus ... partout|bras|jambes|corps|dos
 peux|peut|pouvai*|arriv*|sais|pu plus|pas|à|même ... ouvrir|marcher|bouger|lever|relever|avaler|tenir|poser|respirer|
 mâcher|tourner|dormir ... oeil|yeux|bras|jambe*|main*|pied*|cou|dos|bouche|tête|mâchoire|doigt*|debout|nuque|épaule
 peux|peut|pouvait plus|pas ... se|me|marcher|lever|avaler relever|lever|bouger|marcher|plus
 plus|pas marcher|avaler|bouger, incapable de|d marcher|bouger|lever|ouvrir
 ne|n ... répond*|réagi*|bouge* plus ... échelle|tombé|sol|chute, tombé* ... ne répond|réagit|bouge plus
 ne répond|réagit|bouge|respir*|réagissait plus ... @qui|du, assommé*, sans connaissance, dans le coma|vapes|pommes
 tombé* dans les
 cogné*|heurté*|fracass*|ouvert|fendu*|cassé*|ébréch*|fêlé* ~6 tête|crâne|nez|dent|dents|arcade|front|lèvre|molaire|
 couronne
 gliss*|tomb*|chut*|trébuch*|dérap*|cassé ~8 sol|escalier*|marche*|savon|mouillé*|eau|verglas|câble*|trou|tapis|
 trottoir|carrelage|baignoire|douche|fauteuil|huile|rampe|mamie|papi|mère|père|grand|vieille|brancard|table|bac
 cire|eau|thé|café|soupe|fer|laser|masque|peeling|décoloration|coloration|produit|vapeur|lisseur|sèche|huile ~8 brûl*|
 bouillant*|ébouillant*|arrach*|cloque*|peau|rougeur*, grave* chute
 failli|manqué ... tuer|mourir|noyer|perdre|crever|écraser|renverser|brûler|rester|passer|exploser|tomber, a failli y
 failli y rester|passer
 on|nous|j|il|elle|ils aurai*|aurions|a pu ... rester|mourir|tuer|brûler|noyer|crever|finir|pire|grave
 pu ... rester|mourir|tuer|brûler|crever ... dedans|y|nous, pu y rester|passer, mort* ... frôlé
 frôlé ... mort|catastrophe|pire, passé* ... près|doigts de la|mort, vies en, ma|sa|notre|nos|leur vie en jeu
 miracul*, miracle ... vivant*|mort*, bombe à retardement, inadmissible ... sécurité, drame
medical:
 réaction* allergique*|cutanée*, allergie ... coloration|visage|produit|terrible|grave, anaphyla*|quincke
 infecté*|infection, évanoui*, malaise, perdu|perte ... connaissance|cheveux, vertige*, fièvre, pus, intoxi*
 empoisonn*, étouff*, asphyxi*, n arrive* ... respirer, plus|mal à respirer
 mauvais*|erreur médicament*|traitement|injection|piqûre|ordonnance|dose|dosage, erreur de médicament|dosage|dose
 surdose, infarctus, crise cardiaque, convulsion*, vomi|vomis|vomissement*, urticaire, plaques rouges, septicémie
 cheveux ... tombe* ... poignées|plaques
 gonflé*|enflé*|tuméfié*|boursouflé* ~6 visage|oeil|yeux|lèvre*|pied|main|cou|gencive*|bouche|jambe|gorge|langue|
 joue*|paupière*|bras|genou|cheville
 pénicilline|latex|ibuprofène|aspirine|gluten|lactose ~10 dossier|fiche|allerg*|marqué|écrit|malgré|alors|interdit
 verre|métal|plastique|clou|vis|aiguille|agrafe*|lame|fil|ver|vers|asticot*|cafard*|rat|souris|caillou*|pierre|os|
 éclat*|javel|moisi*|insecte*|blatte*|ongle|pansement|ferraille ~8 @plat
 éclat*|écharde*|morceau*|bout*|tesson* ... verre|métal|plastique|bois ... @plat|doigt|oeil|pied|main
 poulet|viande|porc|poisson|steak|cru|crue|avarié*|périmé* ~6 cru|crue|rose|avarié*|pourri*|périmé*|rance|tourné*
 périmé* ... @medi|gouttes|ventoline|lait|viande|yaourt, salmonel*|listeri*
 malade*|vomi*|diarrhée|gerb*|gastro|intox*|dégueul*|mal|ventre|crampes|estomac ~10 huîtres|moules|crevettes|fruits|
 poisson|poulet|viande|repas|mange*|plat|sushi*|kebab|burger|pizza|restaurant|tartare|mayonnaise|buffet|couscous|menu|
 salade|coquillages|dîner
 allergi*|intoléran*|coeliaque* ~10 arachide*|cacahuète*|noix|noisette*|amande*|lait|lactose|gluten|oeuf*|crustacé*|
 sésame|fruits|prévenu|dit|signalé|précisé|malgré|réaction|choc|pénicilline|latex|mis|servi|coloration|teinture|
 ignoré*, épipen|adrénaline|antihistaminique*|cortisone|doule* ... poitrine|thorax, mal ... poitrine|thorax
 poitrine ... doule*|mal|serre, palpitation*|tachycardie, peine|mal|difficult*|peux|plus|arriv* ... respirer|souffle
 manqu* d air, deven*|virait|lèvres bleu*, crise d|de angoisse|panique|asthme, épilep*, tombé* ... pommes|dans
 tourné de l oeil, perdu|perdre|perte connaissance, chute de tension, avc, arrêt cardiaque
 gorge ... gonfl*|serr*|ferm*, langue ... gonfl*, étouff*, fait une fausse
 plaques ... partout|visage|corps|cou|rouges, oedème*, ça suint*, suppur*, purul*, septic*, gangrène, hémorragi*
 phlébite, nécros*, paralys*
 gonfl*|enfl*|rouge*|infect*|irrit*|brûl*|pique*|larmoi*|collé*|cloque*|démange*|boursoufl* ~6 oeil|yeux|paupière*|
 visage|lèvre*|langue|gorge|cuir|cou|sourcil*|ongle|doigt|orteil|gencive*|tatouage|piercing|oreille*|cicatrice|aine|
 aisselle*|maillot|joue*
 mauvais*|erreur*|tromp*|autre|voisin*|double*|triple|périmé*|confond*|confusion|inversé*|surdos* ~7 @medi|patient*
 mauvaise|pas|bonne dent|jambe|oeil|genou|bras ... arrach*|opér*|soign*|tiré*, arraché|opéré|dévitalisé ... mauvais*
 oublié|laissé ... compresse|aiguille|gaze|coton|instrument|pansement ... dedans|dans|intérieur
 aiguille*|instrument*|matériel|ciseaux|pince*|lame*|rasoir|seringue*|tondeuse|lime* ~7 stéril*|désinfect*|sale*|
 usagé*|réutilis*|sang|rouillé*|propre*|déjà, touffes|poignées|plaques|trou*|mèches ~7 cheveux
 cheveux ... brûlés|cassent|chewing|tombent|cramés|gomme, chauve, diagnostic ... erreur|raté|faux
 erreur de|d diagnostic
threat:
 menac*, agress*, m|l|nous|me|lui|te ... frappé*|giflé*|poussé*|cogné*|tapé|tapée|craché|attrapé*|étranglé*|touchée
 frappé|giflé|tabassé|cogné|poussé mon|ma|mes|un|une, harcel*, attouchement*, sait|savait où j|nous|on
 coup* de pied|poing|pieds, frappé|tapé mon|ma|notre|le chien|chat|fils|fille|enfant|mari|femme, couteau, pistolet
 arme, violen*, coup* de poing|pied, peur pour ma|mes|nos|notre
 police|gendarme* ~6 appel*|plainte|porté|prévenu|venu*, porte* plainte, porter plainte, déposé plainte
 essay*|voulu|tenté|voulait ... embrasser|toucher|frapper|peloter|bisou|enlacer|attraper, embrassé* ... force
 m a embrassée, coincé*|bloquée|plaquée dans|contre|au
 péter|casse*|éclater|défonce*|démonter|refaire|exploser|crever|buter|tuer|fracasser|égorger|planter|frapper|cogner|
 pète ~7 gueule|tête|face|dents|jambes|portrait|nez|moi|me|nous|te|m|vous, levé|levait la|le main|poing|marteau|bras
 poing ... gueule|figure|visage|nez|levé|face, en est venu, coup* de poing*|pied*|tête|boule|genou
 gifl*|baffe*|claque ... m|me|ma|mon|reçu|mis|donné, empoign*, plaqué* ... mur|contre|sol|moi|m
 attrapé* ... bras|gorge|cou|cheveux|col|poignet, bousculé*
 bloqu*|coinc*|barr* ... porte|passage|sortie|route|chemin ... me|m|moi|nous
 voulait|laiss*|refus* ... pas|de|me ... laisse*|laissait ... sortir|partir|descendre|passer
 laiss* ... pas|plus ... sortir|partir|descendre|passer, empêch* ... de|d sortir|partir|descendre|passer
 enfermé* ... dans|m|moi|nous|à, séquestr*, retenu* ... contre|force
 suivi*|suivait|suit|poursui*|pisté*|guett*|attendait ... jusqu|chez|maison|voiture|rue|domicile|dehors|parking|
 sortie|porte ... moi|chez|domicile|maison|toilettes|voiture|nous|elle, suivi*|suivait|suit jusqu|dans|chez
 débarqu*|revenu|rôd*|sonn* ... chez moi|nous ... nuit|ivre|soir|heures, rôd* ... chez|autour|devant
 filmé*|filmait|photographi* ... me|m|nue|fille|vestiaire|douche|cabine|toilettes|insu|déshabill*, caméra cachée
 voyeur*, épiait|épié ... cabine|douche|fenêtre
 touch*|caress*|pelot*|tripot*|frott*|palp*|embrass*|mains ~7 fesses|seins|sein|poitrine|cuisse*|entrejambe|sexe|jupe|
 inapproprié*|déplacé*|consentement|permission|intime*|baladeuses
 main* ... fesses|cuisse*|seins|culotte|jupe|baladeuses, geste* déplacé*|inapproprié*|obscène*
 sexuel*|obscène*|salace*|graveleu*|déplacé*|lubrique*|vicieux|grivois*|dégueulasse* ~7 remarque*|propos|commentaire*|
 blague*|fille|message*|photo*|gestes|avances|livreur|masseur|technicien|chauffeur|me|m|regard*|allusion*|dit, pervers
 exhib*, harcèl*, viol, violé*, masturb*, photos nu*, racis*, homophobe*, sexiste*, xénophobe*, antisémite*
 insult* ... hurl*|gratuit*|me|m|mère|fille|traité*, traitée de|d pute|salope|sale, sale arabe|noir|juif|pédé
 hurl*|gueul*|cri* ... dessus|visage|face ... moi|ma|mon|fille|fils|nous, hurlé|gueulé|crié dessus
 peur ... lui|vie|revienne|chez|enfants|sécurité|seule|livreur|chauffeur|technicien|homme|sortir|représailles|moi
 peur pour, terroris*|terrifi*|effray*|intimid*, pas en sécurité, sens|sentais|sentie insécurité
 n|ne|pas arrête* ... appeler|écrire|textos|messages|sms|draguer, lourd* ... drag*, drogu*
 cutter|marteau|batte|barre|flingue|fusil|machette ~7 sorti|main|brandi|moi|me|m|avec|lancé
 m|me|nous|lui ... jeté|lancé|balancé, jeté|lancé|balancé ... figure|visage
`;
