import { written } from "../../reading/phrases.ts";

export const things = written`
common:
 le|la|les|un|une|des|du|de|et|est|il|elle|je|j|on|nous|vous|c|ça|qui|que|qu|dans|sur|mon|ma|mes|pas|pour|avec|très|
 tout|a|au|aux|en|depuis|son|sa|m|s|l|d|votre|vos|ai|été|cette|ils|sont|avait|était|sans|plus|par|ne|n
@device:
 prise*|multiprise*|rallonge*|interrupteur*|tableau|compteur|câble*|fil|fils|chaudière|chauffe|ballon|four|cuisinière|
 plaque*|lave|lampe*|lumière|fusible*|disjoncteur|poêle|radiateur|batterie|appareil|machine|frigo|hotte|mur|convecteur
@qui:
 me|moi|mon|ma|mes|fils|fille*|enfant*|bébé|petit*|gosse*|gamin*|mère|père|maman|papa|mamie|papi|mari|femme|frère|
 soeur|voisin*|facteur|livreur|quelqu|client*|chien*|chat*|belle|grand|nièce|neveu|compagn*|collègue|passant|lui|nous
@plat:
 plat|salade*|soupe|sauce|yaourt*|burger|hamburger|sandwich|pizza|riz|pâtes|poulet|pain|assiette|gâteau|boisson|verre|
 couscous|kebab|glace|dessert|croqué|mordu|mâch*|mange*|avalé*|bouche*|repas|dîner|nourriture|purée|tarte|croissant|
 quiche|compote|biberon|tacos|bol
@medi:
 médicament*|médoc*|traitement*|ordonnance*|dose|doses|injection|piqûre|vaccin*|cachet*|comprimé*|pilule*|sirop|
 insuline|antibiotique*|anesthésie|dosage
gas:
 gaz|propane|butane|méthane ~8 sent|sens|sentait|senti*|sentent|odeur*|pue|puait|fuite*|fuit|fuyait|échapp*|perd|
 perdait|perdre|siffle*|chuint*|empest*|sort|émanation*|relent*, sent|odeur ... oeuf* pourri*
 gaz ~8 coup*|puanteur|schlingue*|fouette|goût|ouvert*|diffus*|dégag*|fuyant|senteur|sentons|chlingue
 gazinière|cuisinière|chaudière|tuyau|bouteille|butane|détendeur|raccord|plaque|brûleur|compteur ~7 siffl*|pue|puait|
 chuint*|empest*|fuit|fuite
 raccord|joint|écrou|flexible|tuyau|vis ... pas|jamais|même|mal ... serré*|étanche*|vissé*|raccordé*|branché
 mal|pas serré*|vissé*|raccordé*, laissé ... gaz|feu|robinet ouvert, grdf, urgence gaz
carbon_monoxide!:
 détecteur*|alarme*|capteur* ... monoxyde|co ... sonn*|bip*|déclench*|hurl*|arrêt*
 sonn*|bip*|déclench*|hurl* ... détecteur|alarme|capteur ... monoxyde|co
 détecteur*|alarme* ... carbone ... sonn*|bip*|déclench*|arrêt*
 détecteur*|alarme*|capteur*|boîtier|appareil ... monoxyde|co|carbone ... rouge|clignot*|fou|arrête*|affich*|stop|
 retent*|gueule|couine|éteint
carbon_monoxide:
 monoxyde, intox* ... co|chaudière|poêle
 étourdi*|nausée*|maux|mal|migraine*|vomi*|malaise* ~13 chaudière|poêle|chauff*|insert
 vomi*|maux|mal|nausée*|tête|crâne|migraine*|étourdi*|endorm*|somnolen*|malade*|vaseux ... chaudière|poêle|insert|
 chauff*|brasero, flamme jaune|orange, gaz brûlés|toxique*|d échappement, conduit ... bouché|débranché|obstrué|refoul*
 refoul* ... fumée*|gaz|maison, intoxiqué*, fumées ... maison|pièce|chambre
smoke_fire:
 fumée*|fume|fumait|fumer ~7 @device|sort|sortait|sorti*|noire|blanche|dégage*|plein*|rempli*|odeur|sent|partout|
 intox*|beaucoup
 brûl*|roussi|cramé*|fondu*|fond|flamme*|feu|carbonis*|explos*|noirci*|calciné* ~6 @device|moteur|capot|voiture|
 chargeur|sèche, odeur*|sent|sentait|pue ~6 plastique|caoutchouc|fumée, incendi*, pris|prend*|prenait|prise feu
 en feu, pompiers, départ|début|risque de|d feu, mis|met ... le feu, le feu à|au|chez|dans|s, y a eu le|un feu
 flammes, a explosé, explosion, noirci*|chaude|brûlante ... prise*
 micro|multiprise|rallonge|grille|bouilloire|fer|sèche|lampe|couverture|ventilateur|friteuse|ordinateur|
 ondes ~8 éclair|flash|flamme*|fum*|feu|explos*|étincelle*|brûl*|fondu|cramé|boum|arc
 brûl*|cramé*|roussi*|fondu*|fond|carbonis*|calcin*|noirci*|chaud ~6 odeur*|sent|sentait|pue|moquette|tapis|rideau*|
 canapé|couette|lit|cheveux|sourcils|cils|parquet|plastique|caoutchouc|linge|chemise|table|matelas|plan|mur|câble*|
 maison|fils|gaine
 pété|explos*|sauté|boum|bang|pan|éclaté|déflagration|détonation ~7 chaudière|four|micro|télé|téléviseur|batterie|
 portable|chargeur|prise|ampoule|spot|sèche|lave|frigo|moteur|voiture|cumulus|ballon|tableau|plaque|cocotte|chauffe|
 radiateur|compteur|poêle
 fumée*|fumer|fume|fumait|fumante ~7 cuisine|maison|chambre|salon|couloir|capot|moteur|chargeur|télé|voiture|roue*|
 toux|tousse*|fenêtres|appartement|appart|épaisse|grise|prise|cage
 failli|presque|manqu* ... feu|brûler|cramer|flamber|exploser|prendre, foutre|mettre|mis|foutu ... le feu
 prit|pris|prenait|prend|prenne* feu, flamb* ... maison|cuisine|rideaux|friteuse|four|poubelle|voiture
 en train|commenc* ... cramer|brûler|fondre|flamber|fumer, de cramé, parti* en fumée, départ de feu, flammèche*
 évacu*, enfumé*, brasier
 batterie*|portable|téléphone|trottinette|chargeur ~6 gonfl*|brûl*|chauffe|explos*|fondu|surchauff*|fume
electric:
 électrocut*, décharge*, court circuit*, pris|prend*|prenons|eu ... le jus|coup, châtaigne, coup de jus
 choc électrique, fait|faire|fais|font|faisait|voit|vu ... étincelle*
 étincelle* ... sort*|partout|quand|jaill*|allume*|branch*, arc électrique
 étincelle*|grésill*|crépit* ~7 @device|moteur|capot|voiture|chargeur|sèche
 fil|fils|câble*|electricité ~6 dénud*|nu|nus|pend*|apparent*|air|arraché*|tension|visibles|accessibles
 prise*|interrupteur*|tableau|disjoncteur|fusible*|chargeur|câble* ~6 chauff*|chaud*|fond*|bourdonn*
 eau ... mur ... tableau|prise*|électri*, côté|dessus du|de tableau ... eau|coule|fuite
 eau|fuit|goutte|coule ... côté|dessus ... tableau|prise*|électri*
 picotement*|fourmi*|châtaigne*|secousse*|jus|courant|coup ~7 robinet|prise|interrupteur|frigo|lave|machine|plaque|
 lampe|douche|touch*|métal|four|bouilloire|évier|radiateur|poignée|pris|prend*|électrique*
 pris ... 220|230|380|jus|secousse|pêche|patate ... touch*|prise|interrupteur|machine|courant, pris du 220|380|230
 pris une|la|de secousse, électrisé*, pas|sans|manqu*|aucune ... mise à la terre
 pas|sans de|mise|la|liaison terre ... prise*|électric*|installation|circuit|rester|tuer, pas de terre, sans terre
 resté* collé*
 tableau|prise*|interrupteur*|boîtier|boîte|disjoncteur ... sans capot|cache|couvercle|protection|plastron
 sans capot|cache|couvercle|protection ... prise*|tableau|fils|enfant*
 capot|cache|couvercle|plastron ~7 tableau|prise*|interrupteur*|fils|boîtier
 prise*|interrupteur*|tableau|disjoncteur*|câble*|rallonge|multiprise|chargeur|fusible*|fils ~6 bouillant*|brûlant*|
 fum*|crépit*|étincelle*|eau|mouillé*|trempé*|claqu*|arrach*|descell*|pend*|fond|fondu|bruit|court|nus|odeur
 eau|ruissel*|goutt*|coule*|fuit*|dégouline|humid* ~8 spot*|lustre|luminaire|lampe*|prise*|tableau|ampoule*|électri*|
 interrupteur*|compteur|disjonct*|plafonnier|lumière*
 fil|fils|câble*|gaine* ~7 nu|nus|nue|pend*|dénud*|sort*|dépass*|apparent*|accessibles|portée|enfant*|bébé|petit|
 traîn*|coupé*|dehors|volant*|découvert*|sous, disjonct*|saute* ~6 étincelle*|odeur|eau|fumée|brûlé|flash
water:
 inond*, dégât* des eaux, canalisation|tuyau explos*|éclat*|rompu*|percé, éclaté|explosé ... tuyau|canalisation
 plafond ~10 eau|effondr*|écroul*|tomb*|coule*|fuit*|goutte*|fissur*|gonfl*|dégoulin*
 eau ~7 partout|murs|jaillit|jaillissait|ruissel*
 égout*|eaux usées|noires|fosse ~6 remont*|refoul*|débord*|douche|baignoire|salle|maison|toilettes|cave
 égouts remontent, eau ... cheville*|genou*, centimètres|cm d eau, sous l eau, cascade, trombes ... plafond|mur
 geyser, submergé*
 tuyau|canalisation|flexible|ballon|radiateur|cumulus ... éclaté|pété|explosé|cassé|lâché|percé|rompu
 noyé* ... maison|cuisine|appartement|cave|salon, tout est trempé|noyé
 plafond|plâtre|faux ~8 terre|effondr*|écroul*|céd*|tomb*|canapé|lit|fissur*|bombe|gonfl*|lâch*|affaiss*|descend*|
 craqu*|moitié|morceau*|trou|cloque*|pend
vehicle:
 frein* ~7 perdu|perds|pas|marche*|fonctionn*|répond*|panne|liquide|fuite|défaill*|cass*|bloqu*|sans
 roue|roues|pneu|pneus ~7 détach*|parti*|tomb*|desserr*|mal|perdu*|éclat*|serr*|dévissé*|arrach*
 écrou*|boulons ~7 roue*|serr*|desserr*|manqu*|dévissé*, direction|volant ~6 bloqu*|lâch*|cass*|panne|perdu
 essence|carburant|gasoil|gazole ~6 odeur|sent|fuite*|fuit|coule*|pue, accident, accidents, airbag*, perdu le contrôle
 capot ... ouvert|levé ... roulant|route, frein* ... mou|mous|molle*|spongieux
 camionnette|voiture|camion|livreur|moto|bus|chauffeur ... trottoir, monté*|montait|roulé sur|dessus le|un trottoir
 frôl*|manqué|raté|failli|percut* ... poussette|enfant*|fils|fille|cycliste|piéton*|landau|bébé
 chauffeur*|conducteur|conductrice|livreur|taxi|conduisait|conduit|volant|technicien|bus|moniteur|infirmier*|dentiste|
 chirurgien|camion|vtc|uber ~8 bourré*|ivre|alcool*|saoul*|soûl*|défoncé*|joint|shit|endorm*|endort|somnol*|zigzag*|
 fou|dingue|vitesse|pastis|bière|trop|taré|pété|cannabis|imprudent*
 téléphone|portable|tel|sms|whatsapp|textos|écran ~8 volant|conduis*|roul*|grill*|route|feu|regard*
 au téléphone ... volant|conduis*|roul*
 regard*|sur ... téléphone|portable|tel ... grillé|conduis*|roul*|route|feu|volant
 grill*|brûlé|passé ... feu|rouge|stop|priorité|feux, au rouge
 failli|manqué ... écraser|renverser|percuter|tuer|rentrer|tamponner|mur|fossé
 renversé*|écrasé*|percuté*|fauché*|heurté* ... @qui|cycliste|piéton*|vélo|voiture|trottoir, contresens, à contre sens
 embardée*, queue de poisson, tonneau*
 ceinture*|siège|isofix|harnais ~7 pas|plus|bloqu*|cassé*|sans|attach*|coinc*|manqu*|déchir*|défait*|boucl*
 accélérateur|embrayage|pédale|suspension|courroie|essieu|cardan|rotule|capot|coffre|échappement|amortisseur|attelage|
 biellette|boîte|crémaillère ~7 coinc*|bloqu*|cassé*|lâch*|pét*|tomb*|ouvert*|décroch*|fond|plancher|rest*|arraché*|
 rompu*|désolidaris*
 frein*|pédale ~8 plancher|fond|mou|molle|spongieu*|métal|plus|fum*|rien|vide|peine|mal|presque|lâch*
 plus de|aucun frein*, frein* ~8 impossible|dans
 voiture|moteur|moto|auto|scooter ... coup*|arrêt*|cal*|éteint*|lâch* ... autoroute|route|rond|roulant|périph*|virage|
 voie|rocade, portière|porte ... ouverte|ouvre ... roulant|route|marche|virage|autoroute
 boulons|écrous|roue|roues ... serré*|resserr*|desserr*|dévissé*|barr*
 pas|mal|jamais|plus serré*|resserré* ... roue*|boulons|écrous
 roue*|pneu*|jante ... détach*|barr*|perdu*|branl*|partie|vol*|éclat*|explos*|crev* ... autoroute|route|roulant|
 vitesse|virage, pneu* ... éclaté|explosé|lisse*|hernie|corde|déchir*, perdu ... contrôle|roue|freins
 sorti* de la|de route, dans le fossé|décor, sortie de route, aquaplan*, tête à queue, épave
 incapable de|d freiner|arrêter
`;
