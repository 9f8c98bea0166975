export const alarm = `
  common:
    le|la|les|un|une|des|du|de|et|est|il|elle|je|j|on|nous|vous|c|ça|qui|que|qu|dans|sur|mon|ma|mes|pas|pour|avec|
    très|tout|a|au|aux|en|depuis|son|sa|m|s|l|d|votre|vos|ai|été|cette|ils|sont|avait|était|sans|plus|par|ne|n
  @gas:
    gaz|propane|butane|méthane
  @device:
    prise|prises|multiprise*|rallonge*|interrupteur*|tableau|compteur|câble|câbles|fil|fils|chaudière|chauffe|
    ballon|four|cuisinière|plaque|plaques|lave|lampe*|lumière|fusible*|disjoncteur|moteur|capot|voiture|poêle|
    radiateur|batterie|chargeur|appareil|machine|sèche|frigo|hotte|mur|convecteur
  @body:
    oreille*|cou|visage|peau|main|mains|doigt|doigts|bras|jambe*|pied|pieds|tête|crâne|cuir|oeil|yeux|lèvre*|front|
    épaule*|nuque|joue*|dos|genou*|fils|fille|enfant*|bébé|mère|père|mari|femme|chien|chat
  @bones:
    poignet|bras|jambe|cheville|nez|côte|côtes|doigt*|dent|dents|hanche|pied|os|main|coude|genou|orteil|épaule|col|
    clavicule
  @qui:
    me|moi|mon|ma|mes|fils|fille|filles|enfant*|bébé|petit|petite|gosse*|gamin*|mère|père|maman|papa|mamie|papi|
    mari|femme|frère|soeur|voisin*|facteur|livreur|quelqu|client*|chien*|chat*|belle|grand|nièce|neveu|compagn*|
    collègue|passant|lui|nous
  @membre:
    doigt*|main|mains|bras|jambe*|pied|pieds|tête|genou*|coude|ongle*|visage|pouce|orteil*
  @medi:
    médicament*|médoc*|traitement*|ordonnance*|dose|doses|injection|piqûre|vaccin*|cachet*|comprimé*|pilule*|sirop|
    gouttes|insuline|antibiotique*|anesthésie|dosage|ventoline
  @plat:
    plat|salade*|soupe|sauce|yaourt*|burger|hamburger|sandwich|pizza|riz|pâtes|poulet|pain|assiette|gâteau|boisson|
    verre|couscous|kebab|glace|dessert|croqué|mordu|mâch*|mangeant|manger|avalé*|bouche|repas|dîner|nourriture|
    bouchée|purée|tarte|croissant|quiche|compote|biberon|tacos|bol
  gas:
    @gas ~6 sent|sens|sentait|senti|sentent|sentir|odeur*|pue|puait|fuite*|fuit|fuyait|échapp*|perd|perdait|perdre|
    siffle*|chuint*|empest*|sort|émanation*|relent*, sent|odeur ... oeuf* pourri*, explosion de gaz
    gaz ~6 coup*|évacu*|puanteur|schlingue*|fouette|goût|ouvert|ouverte|diffus*|dégag*|asphyxi*|fuyant|danger*|
    senteur|relent*|sentons|échappement|chlingue
    gazinière|cuisinière|chaudière|tuyau|bouteille|butane|détendeur|raccord|plaque|brûleur|compteur ~5 siffl*|pue|
    puait|chuint*|empest*|fuit|fuite
    raccord|joint|écrou|flexible|tuyau|vis ... pas|jamais|même|mal ... serré*|étanche*|vissé*|raccordé*|branché
    mal|pas serré*|vissé*|raccordé*, laissé ... gaz|feu|robinet ouvert, grdf, urgence gaz
  carbon_monoxide!:
    détecteur*|alarme*|capteur* ... monoxyde|co ... sonn*|bip*|déclench*|hurl*|arrêt*
    sonn*|bip*|déclench*|hurl* ... détecteur|alarme|capteur ... monoxyde|co
    détecteur*|alarme* ... carbone ... sonn*|bip*|déclench*|arrêt*
    détecteur*|alarme*|capteur*|boîtier|appareil ... monoxyde|co|carbone ... rouge|clignot*|fou|arrête*|affich*|
    stop|retent*|gueule|couine|éteint
  carbon_monoxide:
    monoxyde, intox* ... co|chaudière|poêle, intoxication au co
    vertige*|étourdi*|nausée*|maux|mal|migraine*|vomi*|malaise* ~11 chaudière|poêle|chauffage|chauffe|insert
    vomi*|maux|mal|nausée*|tête|crâne|migraine*|étourdi*|endorm*|somnolen*|malade*|vaseux ... chaudière|poêle|
    insert|chauffe|chauffage|brasero, flamme jaune|orange, gaz brûlés|toxique*|d échappement
    conduit ... bouché|débranché|obstrué|refoul*, refoul* ... fumée*|gaz|maison, intoxiqué*
    fumées ... maison|pièce|chambre
  smoke_fire:
    fumée*|fume|fumait|fumer ~5 sort|sortait|sortir|sortie|noire|blanche|dégage*|plein|pleine|rempli*|épaisse|odeur|
    sent|partout|intox*|beaucoup|@device
    brûl*|roussi|cramé*|fondu*|fond|flamme*|feu|carbonis*|explos*|noirci*|calciné* ~4 @device
    odeur*|sent|sentait|pue ~4 brûl*|cramé|roussi|plastique|caoutchouc|chaud|fumée, incendi*
    pris|prend|prenait|prendre|prise feu, en feu, en flammes, pompiers, départ|début|risque de|d feu|incendie
    mis|met ... le feu, le feu à|au|chez|dans|s, y a eu le|un feu, flammes, a explosé, explosion
    brûl*|cramé*|roussi*|fondu*|fond|carbonis*|calcin*|noirci*|chaud ~4 odeur*|sent|sentait|pue|moquette|tapis|
    rideau*|canapé|couette|lit|cheveux|sourcils|cils|parquet|plastique|caoutchouc|linge|chemise|table|matelas|plan|
    mur|câble*|maison|fils|gaine
    pété|explosé|explosion|sauté|boum|bang|pan|éclaté|déflagration|détonation ~5 chaudière|four|micro|télé|
    téléviseur|batterie|portable|chargeur|prise|ampoule|spot|sèche|lave|frigo|moteur|voiture|cumulus|ballon|tableau|
    plaque|cocotte|chauffe|radiateur|compteur|poêle
    fumée|fumées|fumer|fume|fumait|enfumé*|fumante ~5 cuisine|maison|chambre|salon|couloir|capot|moteur|grille|
    chargeur|télé|voiture|roue*|freins|toux|tousser|tousse|fenêtres|appartement|appart|épaisse|grise|prise|cage
    failli|presque|manqu* ... feu|brûler|cramer|flamber|incendi*|exploser|prendre
    foutre|mettre|mis|foutu ... le feu, prit|pris|prenait|prend|prenne|prennent feu
    flamb* ... maison|cuisine|rideaux|friteuse|four|poubelle|voiture
    en train|commenc* ... cramer|brûler|fondre|flamber|fumer, de cramé, parti* en fumée|flammes, départ de feu
    flammèche*, évacu*, enfumé*, brasier
    batterie*|portable|téléphone|trottinette|chargeur ~4 gonfl*|brûl*|chauffe|explos*|fondu|surchauff*|fume
  electric:
    électrocut*, décharge électrique, décharge*, court circuit*
    pris|prend|prends|prenons|prendre|eu ... le jus|coup|châtaigne, châtaigne, coup de jus, choc électrique
    fait|faire|fais|font|faisait|voit|vu ... étincelle*, étincelle* ... sort*|partout|quand|jaill*|allume*|branch*
    arc électrique, étincelle*|grésill*|crépit* ~5 @device
    fil|fils|câble|câbles|electricité ~4 dénud*|nu|nus|pend*|apparent*|air|arraché*|tension|visibles|accessibles
    prise|prises|interrupteur*|tableau|disjoncteur|fusible*|chargeur|câble* ~4 brûl*|chauff*|chaud|chaude|fond*|
    noirci*|grésill*|bourdonn*|cramé*
    picotement*|fourmi*|décharge*|châtaigne|châtaignes|secousse*|jus|courant|coup ~5 robinet|prise|interrupteur|
    frigo|lave|machine|plaque|lampe|douche|touch*|métal|four|bouilloire|évier|radiateur|poignée|pris|prend|prends|
    électrique*
    pris ... 220|230|380|jus|décharge|châtaigne|secousse|pêche|patate ... touch*|prise|interrupteur|machine|courant
    pris du 220|380|230, pris une|la|de décharge|châtaigne|secousse, électrisé*
    pas|sans|manqu*|aucune ... mise à la terre
    pas|sans de|mise|la|liaison terre ... prise*|électric*|installation|circuit|danger*|rester|tuer, pas de terre
    sans terre, resté* collé*
    tableau|prise*|interrupteur*|boîtier|boîte|disjoncteur ... sans capot|cache|couvercle|protection|plastron
    sans capot|cache|couvercle|protection ... prise*|tableau|fils|enfant*
    capot|cache|couvercle|plastron ~5 tableau|prise*|interrupteur*|fils|boîtier
    prise*|interrupteur*|tableau|disjoncteur*|câble*|rallonge|multiprise|chargeur|fusible*|fils ~4 bouillant*|
    brûlant*|fum*|crépit*|étincelle*|eau|mouillé*|trempé*|claqu*|arrach*|descell*|pend*|fond|fondu|bruit|court|nus|
    odeur
    eau|ruissel*|goutt*|coule*|fuit*|dégouline|humid* ~6 spot*|lustre|luminaire|lampe*|prise*|tableau|ampoule*|
    électri*|interrupteur*|compteur|disjonct*|plafonnier|lumière*
    fil|fils|câble*|gaine* ~5 nu|nus|nue|pend*|dénud*|sort*|dépass*|apparent*|accessibles|portée|enfant*|bébé|petit|
    traîn*|coupé*|dehors|volant*|découvert*|sous, disjonct*|saute* ~4 étincelle*|odeur|eau|fumée|brûlé|flash
  water:
    inond*, dégât* des eaux, canalisation|tuyau explos*|éclat*|rompu*|percé, éclaté|explosé ... tuyau|canalisation
    plafond ~8 eau|effondr*|écroul*|tomb*|coule*|fuit*|goutte*|fissur*|gonfl*|dégoulin*
    eau ~5 tableau|prise|prises|électri*|partout|murs|lustre|luminaire|jaillit|jaillissait|ruissel*
    égout*|eaux usées|noires|fosse ~4 remont*|refoul*|débord*|douche|baignoire|salle|maison|toilettes|cave
    égouts remontent, eau ... cheville*|genou*, centimètres|cm d eau, sous l eau, cascade, trombes ... plafond|mur
    geyser, submergé*
    tuyau|canalisation|flexible|ballon|radiateur|cumulus ... éclaté|pété|explosé|cassé|lâché|percé|rompu
    noyé* ... maison|cuisine|appartement|cave|salon, tout est trempé|inondé|noyé
    plafond|plâtre|faux ~6 terre|effondr*|écroul*|céd*|tomb*|canapé|lit|fissur*|bombe|gonfl*|lâch*|affaiss*|menace*|
    descend*|craqu*|moitié|morceau*|trou|cloque*|pend
  injury:
    brûl*|ébouillant*|crame ~4 @body, m|me|l|lui|nous ... brûlé|brûlée|ébouillant*, brûlure*, cloques, saign*
    en|du|de|plein sang, blessé|blessée|blessés|blessées|blessure*|blesser, aux urgences
    urgences ... fini|finir|conduit*|allée|allé, samu, ambulance, points de suture, inconscient*, hospitalis*
    à l hopital, hopital ... fini|emmen*|transport*|conduit*, commotion, traumatisme
    cassé|cassée|fracturé*|foulé*|foulure|tordu|luxé|luxation|brisé|entorse ~4 @bones
    tombé|tombée|glissé|glissée|trébuché*|chute ~6 dessus|sol|mouillé|escalier*|tête|mal|échelle|mère|père|fille|
    fils|suis|cause|blessé*
    coupé|coupée|entaill*|piqué|lacér* ~4 oreille*|cou|doigt*|visage|main|lèvre*|peau|cuir|jambe|nuque|saign*
    fait très|trop|hyper|horriblement mal, douleur* atroce*|insupportable*|horrible*|terrible*|intense*
    atroces douleurs, failli ... tuer|mourir|mort|morts, aurait|aurions|aurais|aurai|auriez pu ... tuer|mourir|tué
    danger*, mise* en danger, risque ... vie|mortel, mortel|mortelle ... danger|piège, pas en sécurité
    tombé*|tombait|écroul*|effondr*|chut*|décroch*|basculé|renvers*|dégringol*|détach*|lâché|arraché|tomba|
    déboul* ~5 étagère*|armoire|placard|meuble*|miroir|télé|radiateur|tuile*|ardoise*|portail|porte|mur|clôture|
    lustre|échafaud*|échelle|cheminée|balcon|rambarde|balustrade|carrelage|carreau*|brique*|vitre|fenêtre|enseigne|
    arbre|branche|auvent|store|volet*|hotte|gouttière|table|fauteuil|brancard|plafonnier|ventilateur|escalier*|
    escabeau|cadre|ascenseur|toit|gravats|plaque
    tombé*|écroulé*|basculé|explosé|éclaté|effondré*|brisé*|atterri|renversé* ... sur|dessus ... @qui|tête
    sur la|le|sa tête|pied|dos|main|nez
    explos*|éclat*|brisé*|volé ~4 paroi|vitre*|verre|miroir|glace|vitrine|table|ampoule|bouteille|pare|bocal|porte|
    baie ... sur|mon|ma|fils|fille|main*|pieds|doigts
    paroi|vitre|verre|miroir|porte ... explosé*|éclaté*|brisé*|éclats|morceaux ... sur|fils|fille|mon|ma|moi|
    partout|pieds, éclats de verre, débris|bouts|morceaux|morceau de verre
    plein|pleine de bleus|coupures|sang|verre
    coinc*|écras*|pinc*|broy*|arrach*|sectionn*|amput*|happ* ~4 doigt*|main|mains|bras|pied|pieds|jambe*|ongle|
    ongles|pouce|tête, coincé*|bloqué* dans l ascenseur, ongle ... arraché|décollé ... doigt|porte|main
    mord*|griff* ~4 chien*|chat*|me|moi|fils|fille|main|visage|m|l, mordu* par, tétanos
    agrafes|points ... crâne|tête|suture|front|main|arcade|doigt
    peau|visage|cuir|paupière|lèvre|jambes|maillot|aisselle*|cou ~5 arraché*|brûl*|vif|lambeaux|pel*|cloque*|
    croûte*|suint*|à|décoll*|déchir*|ébouillant*, à vif, chair à vif, brûlé* au deuxième|second|troisième, hématome*
    oeil au beurre, bosse ... tête|front|crâne, ecchymose*, plaie*, entaille*
    bleus ... partout|bras|jambes|corps|dos
    peux|peut|pouvais|pouvait|arrive|arrivait|arrivais|sais|pu plus|pas|à|même ... ouvrir|marcher|bouger|lever|
    relever|avaler|tenir|poser|respirer|mâcher|tourner|dormir ... oeil|yeux|bras|jambe*|main*|pied*|cou|dos|bouche|
    tête|mâchoire|doigt*|debout|nuque|épaule
    peux|peut|pouvait plus|pas ... se|me|marcher|lever|avaler relever|lever|bouger|marcher|plus
    plus|pas marcher|avaler|bouger, incapable de|d marcher|bouger|lever|ouvrir
    ne|n ... répond*|réagi*|bouge* plus ... échelle|tombé|sol|chute, tombé* ... ne répond|réagit|bouge plus
    ne répond|réagit|bouge|respire|respirait|réagissait plus ... du|@qui, assommé*, sans connaissance
    dans le coma|vapes|pommes, tombé* dans les
    cogné*|heurté*|fracass*|ouvert|fendu*|cassé*|ébréch*|fêlé* ~4 tête|crâne|nez|dent|dents|arcade|front|lèvre|
    molaire|couronne
    gliss*|tomb*|chut*|trébuch*|dérap*|cassé ~6 sol|escalier*|marche|marches|savon|mouillé*|eau|verglas|câble*|trou|
    tapis|trottoir|carrelage|baignoire|douche|fauteuil|huile|rampe|mamie|papi|mère|père|grand|vieille|brancard|
    table|bac
    cire|eau|thé|café|soupe|fer|laser|masque|peeling|décoloration|coloration|produit|vapeur|lisseur|sèche|
    huile ~6 brûl*|bouillant*|ébouillant*|arrach*|cloque*|peau|rougeur*, accident ... travail|grave
    grave* accident|blessure*|chute
    failli|manqué ... tuer|mourir|noyer|électrocuter|perdre|crever|écraser|renverser|étouffer|brûler|rester|passer|
    exploser|tomber, a failli y, failli y rester|passer
    on|nous|j|il|elle|ils aurait|aurais|aurions|auraient|a pu ... rester|mourir|tuer|brûler|noyer|crever|blesser|
    électrocuter|finir|pire|grave, pu ... rester|mourir|tuer|brûler|crever ... dedans|y|nous, pu y rester|passer
    mort* ... frôlé, frôlé ... mort|catastrophe|drame|pire|accident, passé* ... près|doigts de la|mort, vies en
    ma|sa|notre|nos|leur vie en danger|jeu, miracul*, miracle ... vivant*|blessé*|mort*, bombe à retardement
    inadmissible ... sécurité, drame
  medical:
    réaction* allergique*|cutanée*, allergie ... coloration|visage|produit|terrible|grave, anaphyla*|quincke
    infecté|infectée|infectés|infectées|infection, évanoui*, malaise, perdu|perte ... connaissance|cheveux, vertige*
    fièvre, pus, intoxi*, empoisonn*, étouff*, asphyxi*, n arrive* ... respirer, plus|mal à respirer
    mauvais|mauvaise|mauvaises|erreur médicament*|traitement|injection|piqûre|ordonnance|dose|dosage
    erreur de médicament|dosage|dose, surdose, infarctus, crise cardiaque, convulsion*, vomi|vomis|vomissement*
    urticaire, plaques rouges, brûlure chimique, septicémie, cheveux ... tombent|tombés ... poignées|plaques
    gonflé*|enflé*|tuméfié*|boursouflé* ~4 visage|oeil|yeux|lèvre*|pied|main|cou|gencive*|bouche|jambe|gorge|langue|
    joue*|paupière*|bras|genou|cheville
    verre|métal|plastique|clou|vis|aiguille|agrafe*|lame|fil|ver|vers|asticot*|cafard*|rat|souris|caillou*|pierre|
    os|éclat*|javel|moisi*|insecte*|blatte*|ongle|pansement|ferraille ~6 @plat
    éclat*|écharde*|morceau*|bout*|tesson* ... verre|métal|plastique|bois ... yaourt*|plat|@plat|doigt|oeil|pied|
    main
    poulet|viande|porc|poisson|steak|cru|crue|avarié*|périmé* ~4 cru|crue|rose|avarié*|pourri*|périmé*|rance|tourné*
    périmé* ... @medi|lait|viande|yaourt, salmonel*|listeri*
    malade*|vomi*|diarrhée|gerb*|gastro|intox*|dégueul*|mal|ventre|crampes|estomac ~8 huîtres|moules|crevettes|
    fruits|poisson|poulet|viande|repas|manger|mangé|plat|sushi*|kebab|burger|pizza|restaurant|tartare|mayonnaise|
    buffet|couscous|menu|salade|coquillages|dîner
    allergi*|intoléran*|coeliaque* ~8 arachide*|cacahuète*|noix|noisette*|amande*|lait|lactose|gluten|oeuf*|
    crustacé*|sésame|fruits|prévenu|dit|signalé|précisé|malgré|réaction|choc|pénicilline|latex|mis|servi|coloration|
    teinture|ignoré*, épipen|adrénaline|antihistaminique*|cortisone|doule* ... poitrine|thorax
    mal ... poitrine|thorax, poitrine ... doule*|mal|serre, palpitation*|tachycardie
    peine|mal|difficult*|peux|plus|arriv* ... respirer|souffle, manqu* d air, devenu*|devenait|virait|lèvres bleu*
    crise d|de épilepsie|convulsion*|angoisse|panique|asthme, épilep*, un malaise, tombé* ... pommes|dans
    tourné de l oeil, perdu|perdre|perte connaissance, chute de tension, avc, arrêt cardiaque
    gorge ... gonfl*|serr*|ferm*, langue ... gonfl*|paralys*, étouffait|étouffe|étouffer, fait une fausse
    plaques ... partout|visage|corps|cou|rouges, oedème*, ça|plaie|blessure suppur*|suint*, suppur*, purul*, septic*
    gangrène, hémorragi*, phlébite, nécros*, paralys*
    gonfl*|enfl*|rouge|rouges|infect*|irrit*|brûl*|suppur*|pus|pique|piquent|larmoi*|collé*|cloque*|démange*|saign*|
    boursoufl* ~4 oeil|yeux|paupière*|visage|lèvre*|langue|gorge|cuir|cou|sourcil*|ongle|doigt|orteil|gencive*|
    tatouage|piercing|oreille*|plaie|cicatrice|aine|aisselle*|maillot|joue*
    mauvais*|erreur*|tromp*|autre|voisin*|double*|triple|périmé*|confond*|confusion|inversé*|surdos* ~5 médicament*|
    médoc*|traitement*|ordonnance*|dose|doses|injection|piqûre|vaccin*|cachet*|comprimé*|pilule*|sirop|insuline|
    antibiotique*|anesthésie|dosage|patient*
    mauvaise|pas|bonne dent|jambe|oeil|genou|bras ... arrach*|opér*|soign*|tiré*
    arraché|opéré|dévitalisé ... mauvais*
    oublié|laissé ... compresse|aiguille|gaze|coton|instrument|pansement ... dedans|dans|intérieur
    aiguille*|instrument*|matériel|ciseaux|pince*|lame*|rasoir|seringue*|tondeuse|lime* ~5 stéril*|désinfect*|sale*|
    usagé*|réutilis*|sang|rouillé*|propre*|déjà, touffes|poignées|plaques|trou*|mèches ~5 cheveux
    cheveux ... brûlés|cassent|chewing|tombent|cramés|gomme, chauve, diagnostic ... erreur|raté|faux
    erreur de|d diagnostic
  threat:
    menac*, agress*
    m|l|nous|me|lui|te ... frappé*|giflé*|bousculé*|poussé|poussée|cogné*|tapé|tapée|craché|attrapé*|étranglé*|
    touchée|empoign*, frappé|giflé|bousculé|tabassé|cogné|poussé mon|ma|mes|un|une, harcel*, attouchement*
    sait|savait où j|nous|on, coup* de pied|poing|pieds
    frappé|tapé mon|ma|notre|le chien|chat|fils|fille|enfant|mari|femme, couteau, pistolet, arme, violen*
    coup* de poing|pied, peur pour ma|mes|nos|notre, police|gendarme* ~4 appel*|plainte|porté|prévenu|venu*
    porte* plainte, porter plainte, déposé plainte
    péter|casser|éclater|défoncer|démonter|refaire|exploser|crever|buter|tuer|fracasser|égorger|planter|frapper|
    cogner|pète|casse|défonce ~5 gueule|tête|face|dents|jambes|portrait|nez|moi|me|nous|te|m|vous
    levé|levait la|le main|poing|marteau|bras, poing ... gueule|figure|visage|nez|levé|face, en est venu
    coup* de poing*|pied*|tête|boule|couteau|genou, gifl*|baffe*|claque ... m|me|ma|mon|reçu|mis|donné, empoign*
    plaqué* ... mur|contre|sol|moi|m, attrapé* ... bras|gorge|cou|cheveux|col|poignet, bousculé*
    bloqu*|coinc*|barr* ... porte|passage|sortie|route|chemin ... me|m|moi|nous
    voulait|laiss*|refus* ... pas|de|me ... laisser|laissait|laissé ... sortir|partir|descendre|passer
    laissait|laissé|laisser ... pas|plus ... sortir|partir|descendre|passer
    empêch* ... de|d sortir|partir|descendre|passer, enfermé*|séquestr* ... dans|m|moi|nous|à, séquestr*
    retenu* ... contre|force
    suivi|suivie|suivait|suit|poursuivi*|poursuit|pisté*|guett*|attendait ... jusqu|chez|maison|voiture|rue|
    domicile|dehors|parking|sortie|porte ... moi|chez|domicile|maison|toilettes|voiture|nous|elle
    suivie|suivi|suivait|suit jusqu|dans|chez
    débarqu*|revenu|rôd*|sonn* ... chez moi|nous ... nuit|ivre|soir|heures, rôd* ... chez|autour|devant
    filmé*|filmait|photographi* ... me|m|nue|fille|vestiaire|douche|cabine|toilettes|insu|déshabill*, caméra cachée
    voyeur*, épiait|épié ... cabine|douche|fenêtre
    touch*|caress*|pelot*|tripot*|frott*|palp*|embrass*|mains ~5 fesses|seins|sein|poitrine|cuisse*|entrejambe|sexe|
    jupe|inapproprié*|déplacé*|consentement|permission|intime*|baladeuses
    main* ... fesses|cuisse*|seins|culotte|jupe|baladeuses, gestes|geste déplacé*|inapproprié*|obscène*
    sexuel*|obscène*|salace*|graveleu*|déplacé|déplacés|déplacées|lubrique*|pervers|vicieux|grivois*|
    dégueulasse* ~5 remarque*|propos|commentaire*|blague*|fille|message*|photo*|gestes|avances|livreur|masseur|
    technicien|chauffeur|me|m|regard*|allusion*|dit, pervers, exhib*, harcèl*, viol, violé*, masturb*, photos nu*
    raciste*|racisme, homophobe*, sexiste*, xénophobe*, antisémite*
    insult* ... raciste*|hurl*|gratuit*|me|m|mère|fille|violen*|traité*, traitée de|d pute|salope|sale
    sale arabe|noir|juif|pédé, hurl*|gueul*|cri* ... dessus|visage|face ... moi|ma|mon|fille|fils|nous
    hurlé|gueulé|crié dessus
    peur ... lui|vie|revienne|chez|enfants|sécurité|seule|livreur|chauffeur|technicien|homme|sortir|représailles|moi
    peur pour, terroris*|terrifi*|effray*|intimid*, pas en sécurité, sens|sentais|sentie insécurité|menacée|danger
    n|ne|pas arrête* ... appeler|écrire|textos|messages|sms|draguer, lourd* ... drag*, drogu*
    couteau|cutter|marteau|batte|barre|flingue|fusil|machette ~5 sorti|menac*|main|brandi|moi|me|m|avec|lancé
    m|me|nous|lui ... jeté|lancé|balancé, jeté|lancé|balancé ... figure|visage
    agressif|agressive ... envers|avec|chauffeur|livreur|technicien
  vehicle:
    frein|freins|freinage|freine ~5 lâch*|perdu|perds|plus|pas|marche*|fonctionn*|répond*|panne|liquide|fuite|
    défaill*|cass*|bloqu*|sans|mou|molle
    roue|roues|pneu|pneus ~5 détach*|partie|parti|tomb*|desserr*|mal|perdu|perdue|éclat*|serr*|dévissé*|arrach*
    écrous|boulons|écrou ~5 roue*|serr*|desserr*|manqu*|dévissé*, direction|volant ~4 bloqu*|lâch*|cass*|panne|perdu
    essence|carburant|gasoil|gazole ~4 odeur|sent|fuite*|fuit|coule*|pue, accident, accidents, airbag*
    perdu le contrôle, capot ... ouvert|levé ... roulant|route
    chauffeur*|conducteur|conductrice|livreur|taxi|conduisait|conduit|volant|technicien|bus|moniteur|infirmier*|
    dentiste|chirurgien|camion|vtc|uber ~6 bourré*|ivre|alcool|alcoolisé*|saoul*|soûl*|drogué*|défoncé*|joint|shit|
    endormi*|endort|endormait|somnol*|zigzag*|fou|dingue|vitesse|pastis|bière|trop|taré|pété|cannabis|dangereus*|
    imprudent*, téléphone|portable|tel|sms|whatsapp|textos|écran ~6 volant|conduis*|roul*|grill*|route|feu|regard*
    au téléphone ... volant|conduis*|roul*
    regard*|sur ... téléphone|portable|tel ... grillé|conduis*|roul*|route|feu|volant
    grillé|brûlé|grillait|passé ... feu|rouge|stop|priorité|feux, au rouge
    failli|manqué ... écraser|renverser|percuter|tuer|rentrer|tamponner|accident|mur|fossé
    renversé*|écrasé*|percuté*|fauché*|heurté* ... @qui|cycliste|piéton*|vélo|voiture|chien|chat|trottoir|gamin
    contresens, à contre sens, fait une embardée, embardée*, queue de poisson, tonneau*
    ceinture*|siège|isofix|airbag*|harnais ~5 pas|plus|bloqu*|cassé*|sans|attach*|coinc*|manqu*|déchir*|défait*|
    boucl*
    accélérateur|embrayage|pédale|suspension|courroie|essieu|cardan|rotule|capot|coffre|échappement|amortisseur|
    attelage|biellette|boîte|crémaillère ~5 coinc*|bloqu*|cassé*|lâch*|pét*|tomb*|ouvert*|décroch*|fond|plancher|
    rest*|arraché*|rompu*|désolidaris*
    frein*|pédale ~6 plancher|fond|mou|molle|spongieu*|métal|plus|fum*|rien|vide|peine|mal|presque|lâch*
    plus de|aucun frein*, frein* ~6 plancher|fond|mou|molle|métal|fum*|rien|vide|plus|impossible|lâché|dans
    voiture|moteur|moto|auto|scooter ... coup*|arrêt*|cal*|éteint*|lâch* ... autoroute|route|rond|roulant|périph*|
    virage|voie|rocade, portière|porte ... ouverte|ouvre ... roulant|route|marche|virage|autoroute
    boulons|écrous|roue|roues ... serré*|resserr*|desserr*|dévissé*|barr*
    pas|mal|jamais|plus serré*|resserré* ... roue*|boulons|écrous
    roue*|pneu*|jante ... détach*|barr*|perdu*|branl*|partie|vol*|éclat*|explos*|crev* ... autoroute|route|roulant|
    vitesse|virage, pneu* ... éclaté|explosé|lisse*|hernie|corde|déchir*, perdu ... contrôle|roue|freins
    sorti* de la|de route, dans le fossé|décor, sortie de route, aquaplan*, tête à queue, épave
    incapable de|d freiner|arrêter
`;
