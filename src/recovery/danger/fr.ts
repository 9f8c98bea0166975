import { phrases } from "../reading/phrases.ts";
import { type DangerWords, near, say, sure } from "./words.ts";

const gas = "gaz|propane|butane|méthane";
const device =
  "prise|prises|multiprise*|rallonge*|interrupteur*|tableau|compteur|câble|câbles|fil|fils|chaudière|chauffe|ballon|four|cuisinière|plaque|plaques|lave|lampe*|lumière|fusible*|disjoncteur|moteur|capot|voiture|poêle|radiateur|batterie|chargeur|appareil|machine|sèche|frigo|hotte|mur|convecteur";
const body =
  "oreille*|cou|visage|peau|main|mains|doigt|doigts|bras|jambe*|pied|pieds|tête|crâne|cuir|oeil|yeux|lèvre*|front|épaule*|nuque|joue*|dos|genou*|fils|fille|enfant*|bébé|mère|père|mari|femme|chien|chat";
const bones =
  "poignet|bras|jambe|cheville|nez|côte|côtes|doigt*|dent|dents|hanche|pied|os|main|coude|genou|orteil|épaule|col|clavicule";

export const french: DangerWords = {
  language: "fr",
  common:
    "le|la|les|un|une|des|du|de|et|est|il|elle|je|j|on|nous|vous|c|ça|ca|qui|que|qu|dans|sur|mon|ma|mes|pas|pour|avec|très|tout|a|au|aux|en|depuis|son|sa|m|s|l|d|votre|vos|ai|été",
  rules: [
    near(
      "gas",
      gas,
      "sent|sens|sentait|senti|sentent|sentir|odeur*|pue|puait|fuite*|fuit|fuyait|échapp*|perd|perdait|perdre|siffle*|chuint*|empest*|sort|sifflement|émanation*|relent*",
      6,
    ),
    say("gas", phrases`sent|odeur ... oeuf* pourri*, explosion de gaz`),
    say("carbon_monoxide", phrases`monoxyde, intox* ... co|chaudière|poêle, intoxication au co`),
    sure(
      "carbon_monoxide",
      phrases`
    détecteur*|alarme*|capteur* ... monoxyde|co ... sonn*|bip*|déclench*|hurl*|arrêt*,
    sonn*|bip*|déclench*|hurl* ... détecteur|alarme|capteur ... monoxyde|co,
    détecteur*|alarme* ... carbone ... sonn*|bip*|déclench*|arrêt*
  `,
    ),
    near(
      "carbon_monoxide",
      "vertige*|étourdi*|nausée*|maux|mal|migraine*|vomi*|malaise*",
      "chaudière|poêle|chauffage|chauffe|insert",
      11,
    ),
    near(
      "smoke_fire",
      "fumée*|fume|fumait|fumer",
      `sort|sortait|sortir|sortie|noire|blanche|dégage*|plein|pleine|rempli*|épaisse|odeur|sent|partout|intox*|beaucoup|${device}`,
      5,
    ),
    near(
      "smoke_fire",
      "brûl*|roussi|cramé*|crame|fondu*|fond|flamme*|feu|carbonis*|explos*|noirci*|calciné*",
      device,
      4,
    ),
    near("smoke_fire", "odeur*|sent|sentait|pue", "brûl*|cramé|roussi|plastique|caoutchouc|chaud|fumée", 4),
    say(
      "smoke_fire",
      phrases`
    incendi*, pris|prend|prenait|prendre|prise feu, en feu, en flammes, pompiers,
    départ|début|risque de|d feu|incendie, mis|met ... le feu, le feu à|au|chez|dans|s, y a eu le|un feu, flammes,
    a explosé, explosion
  `,
    ),
    say(
      "electric",
      phrases`
    électrocut*, décharge électrique, décharge*, court circuit*,
    pris|prend|prends|prenons|prendre|eu ... le jus|coup|châtaigne, châtaigne, coup de jus, choc électrique,
    fait|faire|fais|font|faisait|voit|vu ... étincelle*, étincelle* ... sort*|partout|quand|jaill*|allume*|branch*,
    arc électrique
  `,
    ),
    near("electric", "étincelle*|grésill*|crépit*", device),
    near(
      "electric",
      "fil|fils|câble|câbles|electricité",
      "dénud*|nu|nus|pend*|apparent*|air|arraché*|tension|visibles|accessibles",
      4,
    ),
    near(
      "electric",
      "prise|prises|interrupteur*|tableau|disjoncteur|fusible*|chargeur|câble*",
      "brûl*|chauff*|chaud|chaude|fond*|fondu*|noirci*|grésill*|bourdonn*|cramé*",
      4,
    ),
    near("injury", "brûl*|ébouillant*|crame|cramé", body, 4),
    say(
      "injury",
      phrases`
    m|me|l|lui|nous ... brûlé|brûlée|brûle|ébouillant*, brûlure*, cloques, saign*, en|du|de|plein sang,
    blessé|blessée|blessés|blessées|blessure*|blesser, aux urgences, urgences ... fini|finir|conduit*|allée|allé,
    samu, ambulance, points de suture, inconscient*, hospitalis*, à l hopital,
    hopital ... fini|emmen*|transport*|conduit*, commotion, traumatisme
  `,
    ),
    near("injury", "cassé|cassée|casse|fracture|fracturé*|foulé*|foulure|tordu|luxé|luxation|brisé|entorse", bones, 4),
    near(
      "injury",
      "tombé|tombée|tombe|glissé|glissée|trébuché*|chute|chuté",
      "dessus|sol|mouillé|escalier*|tête|mal|échelle|mère|père|fille|fils|suis|cause|blessé*",
      6,
    ),
    near(
      "injury",
      "coupé|coupée|coupe|entaill*|entaille|piqué|lacér*",
      "oreille*|cou|doigt*|visage|main|lèvre*|peau|cuir|jambe|nuque|saign*",
      4,
    ),
    say(
      "injury",
      phrases`
    fait très|trop|hyper|horriblement mal, douleur* atroce*|insupportable*|horrible*|terrible*|intense*,
    atroces douleurs, failli ... tuer|mourir|mort|morts,
    aurait|aurions|aurais|aurai|auriez pu ... tuer|mourir|tué, danger*, mise* en danger, risque ... vie|mortel,
    mortel|mortelle ... danger|piège, pas en sécurité
  `,
    ),
    say(
      "water",
      phrases`
    inond*, dégât* des eaux, canalisation|tuyau explos*|éclat*|rompu*|percé, éclaté|explosé ... tuyau|canalisation
  `,
    ),
    near("water", "plafond", "eau|effondr*|écroul*|tomb*|coule*|fuit*|goutte*|fissur*|gonfl*|dégoulin*", 8),
    near(
      "water",
      "eau",
      "tableau|prise|prises|électri*|partout|murs|lustre|luminaire|jaillit|jaillissait|ruissel*|lustre",
      5,
    ),
    say(
      "threat",
      phrases`
    menac*, agress*,
    m|l|nous|me|lui|te ... frappé*|giflé*|bousculé*|poussé|poussée|cogné*|tapé|tapée|craché|attrapé*|étranglé*|touchée|empoign*,
    frappé|giflé|bousculé|tabassé|cogné|poussé mon|ma|mes|un|une, harcel*|harcèl*, attouchement*, sait|savait où j|nous|on, coup* de pied|poing|pieds, frappé|tapé mon|ma|notre|le chien|chat|fils|fille|enfant|mari|femme, couteau, pistolet,
    arme, violen*, coup* de poing|pied, peur pour ma|mes|nos|notre
  `,
    ),
    near("threat", "police|gendarme*|gendarmerie", "appel*|plainte|porté|prévenu|venu*", 4),
    say("threat", phrases`porte* plainte, porter plainte, déposé plainte`),
    say(
      "medical",
      phrases`
    réaction* allergique*|cutanée*, allergie ... coloration|visage|produit|terrible|grave, anaphyla*|quincke,
    infecté|infectée|infectés|infectées|infecte|infection, évanoui*, malaise, perdu|perte ... connaissance|cheveux, vertige*, fièvre,
    pus, intoxi*, empoisonn*, étouff*, asphyxi*, n arrive* ... respirer, plus|mal à respirer,
    mauvais|mauvaise|mauvaises|erreur médicament*|traitement|injection|piqûre|ordonnance|dose|dosage, erreur de médicament|dosage|dose, surdose, infarctus,
    crise cardiaque, convulsion*, vomi|vomis|vomissement*, urticaire, plaques rouges, brûlure chimique, septicémie,
    cheveux ... tombent|tombés ... poignées|plaques
  `,
    ),
    near(
      "medical",
      "gonflé*|gonfle|enflé*|enfle|tuméfié*|boursouflé*",
      "visage|oeil|yeux|lèvre*|pied|main|cou|gencive*|bouche|jambe|gorge|langue|joue*|paupière*|bras|genou|cheville",
      4,
    ),
    near(
      "vehicle",
      "frein|freins|freinage|freine",
      "lâch*|perdu|perds|plus|pas|marche*|fonctionn*|répond*|panne|liquide|fuite|défaill*|cass*|bloqu*|sans|mou|molle",
      5,
    ),
    near(
      "vehicle",
      "roue|roues|pneu|pneus",
      "détach*|partie|parti|tomb*|desserr*|mal|perdu|perdue|éclat*|serr*|dévissé*|arrach*",
      5,
    ),
    near("vehicle", "écrous|boulons|écrou", "roue*|serr*|desserr*|manqu*|dévissé*", 5),
    near("vehicle", "direction|volant", "bloqu*|lâch*|cass*|panne|perdu", 4),
    near("vehicle", "essence|carburant|gasoil|gazole", "odeur|sent|fuite*|fuit|coule*|pue", 4),
    say(
      "vehicle",
      phrases`
    accident, accidents, airbag*, perdu le contrôle, capot ... ouvert|levé ... roulant|route
  `,
    ),
  ],
  harmless: phrases`
    blessure ... guéri*|mieux|kiné|cicatris*, soign*|trait*|guéri* ... blessure, menaç*|menac* ... pleuvoir|pluie|orage|neige, temps|ciel|orage ... menaç*,
    technicien*|chaudière|plaque|facture|poêle|cuisinière|four|entretien gaz, technicien*|chauffagiste|plombier|installateur|monsieur|gars|facture*|compteur|entretien|contrôle|abonnement|chaudière|plaque|cuisinière|poêle|four|réchaud|gazinière|bouteille|certificat|raccordement|fournisseur|installation|chauffage de|du|à|a|le|des gaz,
    le|la du gaz, plein gaz, à fond les gaz, eau gazeuse,
    détecteur*|alarme*|avertisseur* de|d|à fumée*|incendie|monoxyde, détecteur*|alarme* co,
    détecteur*|alarme* ... monoxyde, extincteur*, testé|vérifié|contrôlé ... monoxyde|co,
    sécurité|porte|assurance|norme|normes incendie, porte coupe feu, saumon|jambon|verre|vitre* fumé*, je fume,
    non fumeur, fume une|la, le feu à la|ma|notre ... soirée|piste|salle, pète|pétait|pétez le feu,
    feu vert|rouge|feux|vert, feu de|d cheminée|bois|joie|artifice, tout feu tout, au coin du feu,
    en feu ... aujourd|équipe, coup de feu, feux arrière|avant|stop, feu arrière|avant|stop, pas|n y a le feu,
    flamme olympique, tout flamme, les pompiers ... calendrier, le courant, étincelle* dans ... yeux,
    étincelles ... équipe|ensemble, petite étincelle, fils d|de|conducteur,
    coup de foudre|fil|main|coeur|pouce|jeune, brûl* ... calories|étapes|graisses|lèvres, brûle* d, prix brûlant*,
    brûleur*, question brûlante, brûlant* d, coupé* les|mes|ses|la cheveux|frange|pointes,
    m|lui|me|l ... coupé* ... cheveux|souffle|frange|pointes|parole|court|carré,
    coupe de|au|est|très|courte|carrée|magnifique|sublime|parfaite, ma|la|cette|une|sa|nouvelle coupe,
    mort* de rire|faim|fatigue|froid, à mourir de|d, failli|cru mourir ... facture|rire|prix|devis|honte, c est une tuerie, tuerie, cassé les pieds|prix|oreilles,
    casse* ... pieds|tête|prix|croûte, casse pieds, les bras m en tombent, coûte* ... bras|yeux,
    tomb* ... bras|amoureu*|pile|bien|panne|d, tombé* sous le charme, je suis tombé* sur|par, fait pas mal,
    pas|rien fait|senti|eu mal, pas eu mal, pas du tout mal, sans ... douleur, aucune douleur, pas fait mal,
    prise de sang, bilan|analyse*|don|tests|test de|du sang, sang froid|neuf|pour,
    blessé dans mon|son orgueil, mon amour propre, inondé* de lumière|soleil|joie, dégât* des eaux réparé*,
    repeint|peint* ... plafond, plafond ... peint*|repeint|blanc|parfait, plafonnier*,
    eau chaude|froide|potable|courante, menace* de ... pluie|orage|pleuvoir, agressif* ... prix|commercial,
    prix agressif*, couteau* ... aiguis*, arme secrète|fatale, poussé* à|la|le|porte, tapé dans l,
    touchée par ... gentillesse|attention|accueil, touché* par|de,
    pas|aucun|sans de|souci|problème ... frein|freins, pas de|d souci|problème ... frein|freins, freins ... neufs|parfait*|changé*|refaits|impeccable*, plaquettes|disques|liquide de frein|freins, frein à main,
    coup de frein, roue* ... neuves|jantes|propres|secours, roue de secours, grande roue, pneus neufs|neige|hiver,
    changé* ... pneu*|roue*, direction assistée|générale, la direction de|du|a|est|vous, par accident,
    constat|déclaration|assurance|réparation|suite|voiture d|de|après|à|mon|accident accident, sans danger,
    hors de danger, aucun|pas danger, dangereusement, désinfect*, infect* ... soigné*|guéri*,
    soigné*|traité* ... infection*, test ... allergi*, test* allergique*, vertigineu*, fièvre acheteuse|du,
    malaise ... ambiance, de mal à|me|y, mal de|du à trouver|joindre|choisir, urgences très|efficac*|bien,
    service|médecin|personnel|équipe|accueil des|aux|d urgences, étouffé* de rire|affaire, l hopital est|était|très,
    perte de temps|cheveux réduite, perdu du temps
  `,
  negations: "pas|sans|aucun|aucune|jamais|ni|plus|rien|zéro|nullement",
  over: phrases`
    plus, disparu*, terminé*, fini|finie, fausse alerte|alarme, rien à signaler, pas, aucun*
  `,
  mended: "répar*|résolu*|colmat*|stopp*|arrêté*|remplac*|trouv*|régl*|sécuris*",
  notCalming: phrases`
    pas|plus|jamais|rien|toujours|non ... répar*|résolu*|régl*|colmat*|stopp*|remplac*|arrêté*|trouv*|sécuris*,
    sans réponse|prévenir|répondre|réparer|rien|arrêt|chauffage|excuse*|vérifier|solution|doute|rappeler|serrer|cesse|me,
    plus tard|en|fort|que|jamais|personne|forte|possible|le|grave, arrête* pas, arrêt* pas,
    pas de souci|problème ... veut,
    pas venu*|normal|possible|vérifié*|contrôlé*|serré*|répondu|rappelé*|acceptable|question|fait|prévenu*|sérieux|compris|su|sais|coupé*|fermé*|content*|seulement|que|mal|loin, pas de réponse|chauffage|nouvelles|solution, pas le droit,
    rien fait|dit|vérifié|compris, rien à faire, jamais venu*|revenu*|répondu|vu|rappelé*, ni fait,
    avant|pour|de|devait|dit|venir|venez|promis|faire ... réparer|réparé|régler, depuis|quand ... répar*|remplac*,
    aucune réponse|nouvelle|excuse|solution|idée|aide|explication
  `,
  still: "toujours|encore|continue*|pire|recommence*|persiste|re",
  joints: "et|parce|car|depuis|quand|lorsque|pendant|que|si|alors|qui",
  turns: "mais|cependant|pourtant|malgré",
};
