import { phrases } from "../reading/phrases.ts";
import { type DangerWords, near, say, sure } from "./words.ts";

const gas = "gas|metano|gpl|propano|butano";
const device =
  "presa|prese|interruttore|interruttori|quadro|contatore|cavo|cavi|filo|fili|caldaia|boiler|scaldabagno|forno|fornello|fornelli|lavatrice|lavastoviglie|frigo*|asciugatrice|lampada|lampadario|luce|fusibil*|salvavita|motore|cofano|macchina|auto|stufa|radiatore|termosifone|batteria|caricatore|caricabatter*|spina|ciabatta|apparecchio|condizionatore|muro|camino|canna|piastra";
const body =
  "orecchio|orecchie|orecchia|collo|viso|faccia|pelle|mano|mani|dito|dita|braccio|braccia|gamba|gambe|piede|piedi|testa|cuoio|occhio|occhi|labbro|labbra|fronte|spalla|spalle|nuca|guancia|schiena|ginocchio|figlio|figlia|bambino|bambina|madre|mamma|padre|papà|marito|moglie|cane|gatto";
const bones =
  "polso|braccio|gamba|caviglia|naso|costola|costole|dito|dente|denti|anca|piede|osso|ossa|mano|gomito|ginocchio|femore|spalla|clavicola";

export const italian: DangerWords = {
  language: "it",
  common:
    "il|lo|la|gli|le|un|una|di|del|della|dello|che|è|e|sono|ho|ha|mi|ci|si|non|per|con|dal|dalla|nel|nella|mio|mia|molto|tutto|anche|al|alla|da|abbiamo|hanno|stato|quando|ma|c|l|questo|cui|i",
  rules: [
    near(
      "gas",
      gas,
      "puzza|puzzo|puzzava|odore|odori|sente|sento|sentiamo|sentito|sentire|perdita|perdite|perde|perdeva|perdono|fuga|fughe|fuoriuscita|esce|usciva|sibil*|fischi*|fetore",
      6,
    ),
    say("gas", phrases`odore|puzza ... uova marce, esplosione di gas`),
    say("carbon_monoxide", phrases`monossido, intossicazione ... caldaia|co`),
    sure(
      "carbon_monoxide",
      phrases`
    rilevatore|rilevatori|allarme|sensore|rivelatore ... monossido|co ... suon*|scattat*|scatta|smette|partito|fischi*|attivat*|bip,
    suon*|scattat*|scatta|partito|attivat* ... rilevatore|allarme|sensore|rivelatore ... monossido|co,
    rilevatore|allarme ... carbonio ... suon*|scattat*|scatta
  `,
    ),
    near(
      "carbon_monoxide",
      "mal|nausea|giramenti|vertigini|capogir*|stordit*|vomito|gira",
      "caldaia|stufa|scaldabagno|camino|braciere|riscaldamento",
      11,
    ),
    near(
      "smoke_fire",
      "fumo|fuma|fumava|fumare",
      `esce|usciva|uscito|uscire|nero|denso|pieno|piena|dappertutto|ovunque|odore|puzza|viene|tanto|veniva|${device}`,
      4,
    ),
    near(
      "smoke_fire",
      "bruci*|brucia|sciolt*|scioglie|fuso|fusa|fiamme|fiamma|fuoco|incendi*|annerit*|esplos*|scoppiat*|carbonizzat*",
      device,
      5,
    ),
    near("smoke_fire", "puzza|odore|puzzo|puzzava|odori", "bruci*|plastica|gomma|fumo|bruciaticcio", 4),
    say(
      "smoke_fire",
      phrases`
    incendi*, preso|prende|prendeva|prendere|prese fuoco, a fuoco, dato fuoco, in|le fiamme, fiammata*,
    vigili|pompieri ... fuoco, pompieri, è esplos*, esplosione, esplos*, principio d|di incendio
  `,
    ),
    say(
      "electric",
      phrases`
    preso|prendo|prende|dà|da|dato|dava|prenderà|presa|dare ... la|una|delle scossa|scosse, scossa elettrica, scosse,
    folgorat*, fulminat*, elettrocut*, corto circuito, cortocircuito,
    fa|fanno|faceva|fatto|escono|uscite|volano|visto ... scintille, scarica elettrica, in corto
  `,
    ),
    near("electric", "scintill*|sfrigola|frigge|friggeva|ronza|crepita|sfiammat*|fiammat*", device),
    near(
      "electric",
      "filo|fili|cavo|cavi",
      "scopert*|nud*|penzolon*|penzola*|fuori|vista|sfilacciat*|pendono|pendenti|volanti|tensione|esposti|spellati",
      4,
    ),
    near(
      "electric",
      "presa|prese|interruttore|interruttori|quadro|spina|ciabatta|cavo|cavi|caricatore|caricabatter*",
      "bruci*|scotta*|bollente|bollenti|calda|sciolt*|scioglie|fus*|annerit*|frigge|ronza|rovente",
      4,
    ),
    near("injury", "bruciat*|ustion*|scottat*|brucia", body, 4),
    say(
      "injury",
      phrases`
    mi|l|gli|le|ci ... bruciat*|scottat*|ustionat*, ustion*, vesciche, sanguin*, sangue, ferit*, infortun*, lesion*,
    al|in pronto soccorso, pronto soccorso ... finit*|andat*|portat*|dovut*, ambulanza, in|all ospedale,
    ospedale ... finit*|portat*|ricoverat*, punti di sutura, punti ... testa|mano|messo|messi, svenut*,
    privo|priva|perso di|i sensi, ricoverat*, trauma, commozione
  `,
    ),
    near("injury", "rott*|rotto|frattur*|slogat*|lussat*|distorsion*|spezzat*|storta|incrinat*", bones, 4),
    near(
      "injury",
      "cadut*|scivolat*|inciampat*|cascat*|caduta",
      "addosso|pavimento|bagnat*|scale|scala|testa|male|mamma|madre|padre|figlio|figlia|sono|bambin*|nonn*|terra",
      5,
    ),
    near(
      "injury",
      "tagliat*|taglio|punt*|graffiat*|ferit*",
      "orecchio|collo|dito|viso|faccia|mano|labbro|cuoio|palpebra|pelle|sanguin*|gamba",
      4,
    ),
    say(
      "injury",
      phrases`
    fatt* molto|tanto|malissimo male, fatto male a|alla|al|mio|mia|al, si|mi è|sono fatt* male,
    fatto|fatta molto|tanto male, dolore|dolori atroc*|insopportabil*|fortissim*|terribil*|lancinant*|forte|forti,
    potev*|potevamo|rischiato|quasi|rischiavamo|stavamo|poteva ... morir*|morto|morti|uccider*|ammazzar*|ucciso|ammazzato|ammazzavamo,
    pericol*, mortale, a rischio la|vita
  `,
    ),
    say(
      "water",
      phrases`
    allagat*, allagament*, tubo|tubi|tubatura scoppiat*|rott*|esplos*, scoppiat*|rotto ... tubo|tubatura
  `,
    ),
    near(
      "water",
      "soffitto|controsoffitto",
      "acqua|crollat*|crolla|caduto|cade|piove|gocciol*|venuto|infiltrazion*|cedut*|macchia|perde|cola",
      5,
    ),
    near(
      "water",
      "acqua",
      "quadro|prese|presa|muri|muro|pareti|lampadario|fiotti|ovunque|dappertutto|luce|zampill*|cascata",
      5,
    ),
    say(
      "threat",
      phrases`
    minacc*, aggredit*, aggression*, aggressiv* ... con|verso|me|corriere|autista|è,
    mi|ci|l|lo|la|gli ... picchiat*|colpit*|spint*|spinton*|schiaffeggiat*|strattonat*|sputat*|pres* ... a|e|al|alle|addosso|insultat*|il|la|calci|pugni|mio,
    mi ha|hanno spint*|picchiat*|colpit*|schiaffeggiat*|strattonat*|palpeggiat*|toccata|molestat*|spintonat*|aggredit*|strozzat*, mi ha|hanno preso per,
    picchiat*|colpit*|spintonat*|malmenat* mio|mia|un|una, a pugni|calci|schiaffi|botte, pugno, schiaffo, molest*,
    palpeggi*, sa|sanno dove abito|abitiamo|vivo, calcio|calci|pugno|pugni ... cane|gatto|figlio|figlia, calcio|calci|pugno|pugni a|al|alla mio|mia, picchiat*|colpit* ... cane|gatto|figlio|figlia|bambin*, coltello, pistola, violent*, violenza, alzat* le mani, mani addosso, paura per
  `,
    ),
    near("threat", "polizia|carabinieri|113|112", "chiam*|denunci*|avvert*|venut*|arrivat*", 4),
    say("threat", phrases`sporg* denuncia, denunciat*, fatto denuncia`),
    say(
      "medical",
      phrases`
    reazione allergica|cutanea, reazioni allergiche, allergia ... tinta|viso|faccia|terribile|prodotto,
    shock anafilattico, anafil*, infett*, infezion*, svenut*|svenni|svengo|svenire|svenendo|sveniva, febbre, pus, intossicat*|intossicazion*,
    avvelen*, soffoc*, non ... respirare|respiravo|respiro|respirava, malore, capogir*, vertigini,
    infarto da|in corso, avuto ... infarto, convulsion*, vomit*, farmaco|farmaci|dose|medicina|medicine|medicinale|dosaggio|terapia|pastiglia|iniezione sbagliat*|errat*,
    sbagliat* ... farmaco|dose|dosaggio|medicina, orticaria, sfogo ... viso|pelle|faccia, bolle, eruzione cutanea,
    ustione chimica, setticemia, cadono|caduti ... capelli|ciocche
  `,
    ),
    near(
      "medical",
      "gonfi*|gonfio|gonfia|gonfie|tumefatt*",
      "faccia|viso|occhio|occhi|labbr*|piede|mano|collo|gengiv*|bocca|gamba|gola|lingua|palpebr*|braccio|caviglia|guancia|cuoio",
      4,
    ),
    near(
      "vehicle",
      "freno|freni|frenare|frena|frenata|frenava",
      "funzion*|rott*|senza|guast*|non|ced*|liquido|perd*|blocca*|bloccat*|molli|partiti|saltati|più",
      4,
    ),
    near(
      "vehicle",
      "ruota|ruote|gomma|gomme|pneumatic*",
      "staccat*|stacca|staccava|staccando|svitat*|persa|perso|allentat*|scoppiat*|scoppia|uscita|volata|partita|strette|serrat*|lenta",
      5,
    ),
    near("vehicle", "bulloni|dadi|viti", "ruota|ruote|allentat*|strett*|serrat*|lenti|mancav*", 5),
    near("vehicle", "sterzo|volante", "bloccat*|blocca|rott*|guast*|allentat*", 4),
    near("vehicle", "benzina|gasolio|carburante", "puzza|odore|perd*|perdita|gocciol*|cola", 4),
    say(
      "vehicle",
      phrases`
    incidente, airbag, perso il controllo, cofano ... aperto|alzato ... strada|guid*|autostrada|corsa
  `,
    ),
  ],
  harmless: phrases`
    infortunio|lesione|ferita ... meglio|guari*|fisio|migliora*, cura*|tratta*|guari* ... infortunio|lesione|ferita, minacci* ... pioggia|piovere|temporale|neve|nevicare, cielo|pioggia|temporale ... minacci*,
    tecnico|idraulico|installatore|signore|ragazzo|uomo|bolletta|bollette|contatore|revisione|controllo|caldaia|cucina|fornello|fornelli|piano|stufa|forno|impianto|azienda|fornitore|fornitura|certificato|allaccio|società del|a|di|dell gas|metano,
    l|quello|quelli omino|del gas, acqua gasata|gassata, a tutto gas,
    rilevatore|rilevatori|allarme|sensore|sensori|rivelatore di|antifumo|d|del fumo|fumi|gas|monossido|incendi*,
    allarme|rilevatore|sensore monossido|co|antincendio, controll*|verific*|collaud* ... monossido,
    monossido ... controll*|regola|posto, antincendio, estintor*, porta tagliafuoco, canna fumaria, scarico fumi,
    analisi fumi, prova fumi, controllo fumi, vietato fumare, vende fumo, tutto fumo, mano|mani sul fuoco,
    fuochi d|artificio, a fuoco lento|vivo|medio, messo|mette|mettere a fuoco, prova del fuoco, cavallo di battaglia,
    caminetto, color fuoco, scintilla di, scintille ... amore|simpatia|bravo|bravissim*,
    fa|fanno|fatto scintille ... bravi, faceva|fatto|hanno scintille ragazzi, candele,
    scossa per|di energia|positiva, data|dato|darsi ... una|la scossa ... per, terremoto, presa di|in|mano|con,
    bruci* ... grassi|calorie|tappe|record|tempo|semaforo|culo, bruciatore, bruciat* sul tempo, bruciat* le tappe,
    mi brucia ... aver|che|ancora, moriv* dal ridere|di|dalle, mort* dal|di ridere|risate|fame|paura|freddo|sonno,
    da morire, mort*|morire|moriv* ... conto|prezzo|fattura|preventivo|ridere|vergogna, da paura, prezzi da infarto, da infarto, infarto ... conto|prezzo|preventivo,
    tagli* ... capelli|frangia|punte|doppie, taglio ... corto|capelli|bello|perfetto|stupendo,
    il|un|mio|nuovo|bel taglio, tagliat* bene|benissimo|corti|troppo,
    non|mai|niente|nessun ... male|dolore, senza ... dolore, nessun dolore,
    non ... male, mal* per niente, esame|esami|analisi|prelievo|prelievi del|di sangue, prelievo ... sangue,
    sangue freddo|caldo, nel sangue, spremere sangue, ferit* ... orgoglio|sentimenti, nell orgoglio, lesinat*,
    ospedale è|era|pulito|ottimo|molto, personale|medici|infermier*|reparto|servizio|appuntamento ... ospedale,
    personale|medici|staff|servizio del|al pronto soccorso, allagat* di luce,
    imbiancat*|dipint*|pitturat* ... soffitto, soffitto ... imbiancat*|dipint*|bianco,
    acqua calda|fredda|potabile|corrente|ossigenata, minaccia*|minacciava ... pioggia|piovere|temporale,
    prezz* aggressiv*, spint* ... a|dalla curiosità|acceleratore|provare, spinta ... in più,
    mi ha colpit* la|il|per|molto|positivamente|l, colpit* da|dalla|per|positivamente|molto|favorevolmente,
    pugno nell occhio, preso ... a cuore, freni ... nuovi|perfett*|ottim*|posto|cambiat*|sostituit*|rifatti,
    pastiglie|pasticche|dischi|liquido dei|freni|freno, freno a mano, senza freni ... ridere|parla*, tenere a freno,
    ruota di scorta, ruote nuove|pulite|invernali, gomme nuove|invernali|estive|termiche,
    cambiat*|cambio|montat* ... gomm*|ruot*, a ruota libera, per incidente, incidente di percorso, senza incidenti,
    riparazion*|sinistro|carrozz* ... incidente, dopo|in seguito ... incidente ... riparat*|come|rimess*,
    fuori|nessun|senza pericolo, non pericolos*, pericolosamente, disinf*, cur*|guarit* ... infezion*,
    infezion* ... curat*|guarit*|passata, contagios*, test allergic*, prove allergiche, febbre del|da,
    prezz* ... svenire, soffocat* ... lavoro|telefonate, bolle di sapone, pallone gonfiato,
    gonfi* ... gomme|pneumatic*|prezz*|conto, prezz* gonfiat*, vertigini ... prezz*, in autostrada ... aspett*,
    fulminat* ... lampadina|lampadine|lampada, lampadina|lampadine|lampada|luce fulminat*, colpo di fulmine,
    è stato un fulmine, lasciat* ... senza fiato, senza fiato
  `,
  negations: "non|nessun|nessuna|nessuno|senza|mai|niente|né|nemmeno|neanche|zero|nulla",
  over: phrases`
    non ... più, sparit*, falso allarme, risolt*, passat*, eliminat*, tutto in|a regola|posto
  `,
  mended: "riparat*|risolt*|sistemat*|aggiustat*|eliminat*|sigillat*|trovat*|sostituit*|bloccat*|messo|fermat*|riparò",
  notCalming: phrases`
    non|mai|senza|nessuno|ancora ... riparat*|risolt*|sistemat*|aggiustat*|eliminat*|sigillat*|sostituit*|fermat*|riparare|risolvere|passat*|sparit*,
    non ... strett*|serrat*|avvitat*, non risponde|rispondono|rispondeva|viene|vengono|è|so|solo|mi|ci|ha|hanno|vi|sono|smette|capisco|funziona*|controllat*|strett*|avvis*|va|fa|può|posso|riesco|riusciamo|ne|lo|andava|normale|frena*|respir*,
    nessuno risponde|è|ha|viene|si|mi|arriva|controlla, nessuna risposta|scusa|soluzione|spiegazione,
    senza avvisare|avviso|rispondere|risposta|controllare|motivo|riscaldamento|freni|sensi|dubbio|chiedere|dire|stringere|protezione|freno,
    mai più|visto|venut*|successo, niente riscaldamento|acqua|di, nulla di fatto,
    nemmeno|neanche una|un|mi|si, né|risposto,
    da|quando|dopo|devono|dovevano|dovuto|detto|per ... riparat*|riparare|sistemare|sostituit*|sistemat*,
    messo in pericolo
  `,
  still: "ancora|continua|continuano|sempre|peggio|nuovo|tuttora|continuo",
  joints: "e|ed|perché|da|quando|mentre|che|se|così|poi",
  turns: "ma|però|tuttavia|invece",
};
