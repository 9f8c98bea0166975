export const alarm = `
  common:
    il|lo|la|gli|le|un|una|di|del|della|dello|che|è|sono|ho|ha|mi|ci|si|non|per|con|dal|dalla|nel|nella|mio|mia|
    molto|tutto|anche|al|alla|da|abbiamo|hanno|stato|quando|ma|c|l|questo|cui|i|ti|vi|dei|degli|delle|nostra|nostro|
    vostro|vostra|dopo|senza|era|erano|su|sul|sulla|dalle|dai|lì|poi|più
  @gas:
    gas|metano|gpl|propano|butano
  @device:
    presa|prese|interruttore|interruttori|quadro|contatore|cavo|cavi|filo|fili|caldaia|boiler|scaldabagno|forno|
    fornello|fornelli|lavatrice|lavastoviglie|frigo*|asciugatrice|lampada|lampadario|luce|fusibil*|salvavita|motore|
    cofano|macchina|auto|stufa|radiatore|termosifone|batteria|caricatore|caricabatter*|spina|ciabatta|apparecchio|
    condizionatore|muro|camino|canna|piastra
  @body:
    orecchio|orecchie|orecchia|collo|viso|faccia|pelle|mano|mani|dito|dita|braccio|braccia|gamba|gambe|piede|piedi|
    testa|cuoio|occhio|occhi|labbro|labbra|fronte|spalla|spalle|nuca|guancia|schiena|ginocchio|figlio|figlia|
    bambino|bambina|madre|mamma|padre|papà|marito|moglie|cane|gatto
  @bones:
    polso|braccio|gamba|caviglia|naso|costola|costole|dito|dente|denti|anca|piede|osso|ossa|mano|gomito|ginocchio|
    femore|spalla|clavicola
  @chi:
    mi|me|mio|mia|miei|figlio|figlia|figli|bimbo|bimba|bimbi|bambino|bambina|bambini|neonato|mamma|papà|madre|padre|
    nonna|nonno|marito|moglie|fratello|sorella|vicino|vicina|postino|corriere|cane|cagnolin*|gatto|cliente|amica|
    amico|suocera|suocero|nipote|zia|zio|compagn*|fidanzat*|collega|qualcuno|passante|ci|noi|lui|lei|signora|
    ragazzo|ragazza
  @medi:
    medicin*|farmac*|pastigli*|compress*|pillol*|dose|dosi|dosaggio|iniezione|vaccino|ricetta|sciroppo|gocce|
    insulina|antibiotic*|anestesia|terapia|cura|inalatore|puntura|flebo
  @cibo:
    cibo|insalata|zuppa|salsa|sugo|yogurt|hamburger|panino|pizza|riso|pasta|pollo|pane|piatto|torta|bevanda|gelato|
    dolce|morso|masticato|masticando|ingoiato|inghiottito|bocca|cena|pranzo|pappa|minestra|cornetto|boccone|
    polpett*|lasagn*|carne|caffè|biberon|omogeneizzato|brioche|kebab
  gas:
    @gas ~6 puzza|puzzo|puzzava|odore|odori|sente|sento|sentiamo|sentito|sentire|perdita|perdite|perde|perdeva|
    perdono|fuga|fughe|fuoriuscita|esce|usciva|sibil*|fischi*|fetore, odore|puzza ... uova marce, esplosione di gas
    gas ~6 staccat*|chiuso|evacuat*|puzzava|tanfo|acre|aperto|aperta|fuoriesc*|uscendo|sfiata*|scappa*|pericolo*|
    respirat*|sentore|puzzolente|lascia*|perdendo
    fornello|fornelli|piano|cucina|caldaia|bombola|tubo|rubinetto|contatore|valvola|stufa ~5 fischi*|sibil*|puzza|
    puzzava|perde|soffia|perdita
    raccordo|guarnizione|giunto|tubo|dado|flessibile ... lento|lenta|allentat*|marcio|stretto|serrato|crepato|male
    lasciato ... gas|fornello|rubinetto aperto|acceso, italgas, pronto intervento gas, puzza ... uova
  carbon_monoxide!:
    rilevatore|rilevatori|allarme|sensore|rivelatore ... monossido|co ... suon*|scattat*|scatta|smette|partito|
    fischi*|attivat*|bip
    suon*|scattat*|scatta|partito|attivat* ... rilevatore|allarme|sensore|rivelatore ... monossido|co
    rilevatore|allarme ... carbonio ... suon*|scattat*|scatta
    rilevator*|allarme|sensore|apparecchio|rivelatore|aggeggio ... monossido|co|carbonio ... rosso|impazzit*|
    lampeggia*|segna*|strilla|smette|urla|bippa|ferma|zitto
  carbon_monoxide:
    monossido, intossicazione ... caldaia|co
    mal|nausea|giramenti|vertigini|capogir*|stordit*|vomito|gira ~11 caldaia|stufa|scaldabagno|camino|braciere|
    riscaldamento
    vomito|vomitat*|nausea|mal|testa|giramenti|capogir*|sonnolenz*|storditi|intontit*|rintronat* ... caldaia|stufa|
    camino|scaldabagno|braciere|boiler|riscaldamento, fiamma gialla|arancione, gas di scarico
    canna fumaria ... ostruita|staccata|bloccata|tappata|intasata|scollegata, intossicat*
    fumi ... casa|camera|stanza
  smoke_fire:
    fumo|fuma|fumava|fumare ~4 esce|usciva|uscito|uscire|nero|denso|pieno|piena|dappertutto|ovunque|odore|puzza|
    viene|tanto|veniva|@device
    bruci*|sciolt*|scioglie|fuso|fusa|fiamme|fiamma|fuoco|incendi*|annerit*|esplos*|scoppiat*|
    carbonizzat* ~5 @device, puzza|odore|puzzo|puzzava|odori ~4 bruci*|plastica|gomma|fumo, incendi*
    preso|prende|prendeva|prendere|prese fuoco, a fuoco, dato fuoco, in|le fiamme, fiammata*
    vigili|pompieri ... fuoco, pompieri, è esplos*, esplosione, esplos*, principio d|di incendio
    bruci*|strinat*|sciolt*|fuso|carbonizzat*|annerit*|affumicat* ~4 odore|puzza|puzzo|sentore|tanfo|moquette|
    tappeto|tenda|tende|divano|piumone|letto|materasso|capelli|sopracciglia|ciglia|parquet|pavimento|plastica|gomma|
    camicia|tavolo|piano|muro|cavo|casa|prese
    botto|scoppi*|esplos*|boato|fiammata|detonazione|saltat*|bum ~5 caldaia|forno|microonde|televisore|tv|batteria|
    cellulare|telefono|caricatore|presa|lampadina|faretto|phon|lavatrice|frigo*|motore|macchina|scaldabagno|quadro|
    piano|pentola|stufa|boiler|bombola|asciugatrice
    fumo|fumi|fuma|fumava|fumante|fumare ~5 cucina|casa|camera|salotto|corridoio|cofano|motore|tostapane|caricatore|
    televisore|macchina|tosse|tossire|finestre|appartamento|spina|presa|quadro|scale|ruote|freni|garage|denso|grigio
    quasi|stava|stavano|rischiato|poco ... fuoco|bruci*|incendi*|esplo*|fiamme
    dare|dato|preso|prendere|prendeva|appiccato fuoco, andat* a fuoco|fumo|fiamme, in fiamme, evacuat*
    odore|puzza di bruci*|fumo|plastica, rogo, incendiat*, bruciata la|casa, surriscald*, arroventat*
    batteria|telefono|cellulare|caricatore|monopattino ~4 gonfi*|scald*|scoppi*|esplos*|bollente|fumo|fus*|
    surriscald*
  electric:
    preso|prendo|prende|dà|dato|dava|prenderà|presa|dare ... la|una|delle scossa|scosse, scossa elettrica, scosse
    folgorat*, fulminat*, elettrocut*, corto circuito, cortocircuito
    fa|fanno|faceva|fatto|escono|uscite|volano|visto ... scintille, scarica elettrica, in corto
    scintill*|sfrigola|frigge|friggeva|ronza|crepita|sfiammat*|fiammat* ~5 @device
    filo|fili|cavo|cavi ~4 scopert*|nud*|penzolon*|penzola*|fuori|vista|sfilacciat*|pendono|pendenti|volanti|
    tensione|esposti|spellati
    presa|prese|interruttore|interruttori|quadro|spina|ciabatta|cavo|cavi|caricatore|caricabatter* ~4 bruci*|
    scotta*|bollente|bollenti|calda|sciolt*|scioglie|fus*|annerit*|frigge|ronza|rovente
    formicolio|pizzic*|scossa|scosse|scossone|botta|sberla|scarica|sventola ~6 rubinetto|presa|interruttore|frigo|
    lavatrice|macchina|piano|lampada|doccia|tocc*|metallo|forno|bollitore|lavello|maniglia|corrente|elettric*|
    termosifone|spina
    preso|prendo|presa|prende|dato|dà|beccato|becco|tirato una|la|na ... 220|scossa|botta|scarica|sberla, la 220|380
    attaccat* alla corrente, manca*|senza|non|nessuna ... messa a terra, senza terra|salvavita
    salvavita ... non|assente|guasto
    quadro|presa|prese|interruttore|scatola|centralina ... senza coperchio|placca|copertura|protezione|sportello
    senza coperchio|placca|copertura ... prese|quadro|fili|cavi
    coperchio|placca|copertura|sportello|placchetta ~5 quadro|presa|prese|interruttore|fili|cavi|scatola
    presa|prese|interruttore|quadro|spina|ciabatta|caricatore|prolunga|cavi|cavo|fusibil*|salvavita ~4 ronza|scotta|
    scottano|bollente|bollenti|frigge|sfrigola|crepita|fuma|fonde|fus*|bagnat*|acqua|annerit*|nera|staccat*|penzol*|
    scintill*|rovente|sciolt*|brucia*
    acqua|gocciol*|cola|colava|bagnat*|umid*|piove|perde|perdita ~6 faretti|faretto|lampadario|lampada|prese|presa|
    quadro|corrente|luci|luce|elettric*|interruttore|contatore|salvavita|plafoniera|impianto|fili
    filo|fili|cavo|cavi|cavetti ~5 scopert*|nudo|nudi|penzol*|pend*|volant*|fuori|spellat*|vista|esposti|tagliat*|
    bimb*|bambin*|portata|terra|spuntano|sporgono|tensione|bruciat*|appesi|liber*
  water:
    allagat*, allagament*, tubo|tubi|tubatura scoppiat*|rott*|esplos*, scoppiat*|rotto ... tubo|tubatura
    soffitto|controsoffitto ~5 acqua|crollat*|crolla|caduto|cade|piove|gocciol*|venuto|infiltrazion*|cedut*|macchia|
    perde|cola
    acqua ~5 quadro|prese|presa|muri|muro|pareti|lampadario|fiotti|ovunque|dappertutto|luce|zampill*|cascata
    fogna|fogne|liquami|scarichi|acque|fognatura ~5 torna*|risale|risalgono|uscit*|bagno|doccia|casa|cantina|
    traboc*|nere
    tubo|tubatura|tubazione|flessibile|caldaia|boiler|termosifone|rubinetto ... scoppiat*|rott*|esplos*|saltat*|
    crepat*|spaccat*|cedut*, scoppiat*|esplos*|saltat* ... tubo|tubatura|flessibile|termosifone|boiler
    acqua ... caviglie|ginocchio|ginocchia|ovunque|dappertutto|fiotti, centimetri d|di acqua, sott acqua, sommers*
    allag*, fiume d|di acqua, cascata, getto|getti
    soffitto|controsoffitto|intonaco|tetto|solaio ~6 divano|letto|croll*|cadut*|cade|cadere|cedut*|ceden*|giù|crepa|
    crepe|gonfi*|imbarcat*|infiltr*|pezzo|pezzi|mezzo|buco|spaccat*|incrinat*|stacc*|venuto
  injury:
    bruciat*|ustion*|scottat*|brucia ~4 @body, mi|l|gli|le|ci ... bruciat*|scottat*|ustionat*, ustion*, vesciche
    sanguin*, sangue, ferit*, infortun*, lesion*, al|in pronto soccorso
    pronto soccorso ... finit*|andat*|portat*|dovut*, ambulanza, in|all ospedale
    ospedale ... finit*|portat*|ricoverat*, punti di sutura, punti ... testa|mano|messo|messi, svenut*
    privo|priva|perso di|i sensi, ricoverat*, trauma, commozione
    rott*|frattur*|slogat*|lussat*|distorsion*|spezzat*|storta|incrinat* ~4 @bones
    cadut*|scivolat*|inciampat*|cascat* ~5 addosso|pavimento|bagnat*|scale|scala|testa|male|mamma|madre|padre|
    figlio|figlia|sono|bambin*|nonn*|terra
    tagliat*|taglio|punt*|graffiat*|ferit* ~4 orecchio|collo|dito|viso|faccia|mano|labbro|cuoio|palpebra|pelle|
    sanguin*|gamba, fatt* molto|tanto|malissimo male, fatto male a|alla|al|mio|mia, si|mi è|sono fatt* male
    fatto|fatta molto|tanto male, dolore|dolori atroc*|insopportabil*|fortissim*|terribil*|lancinant*|forte|forti
    potev*|rischiato|quasi|rischiavamo|stavamo ... morir*|morto|morti|uccider*|ammazzar*|ucciso|ammazzato|
    ammazzavamo, pericol*, mortale, a rischio la|vita
    cadut*|cade|cadono|cadere|croll*|precipit*|ribalt*|rovesciat*|staccat*|stacca|venut*|cedut*|franat*|volat*|
    rovin* ~5 mensola|mensole|scaffale|armadio|pensile|pensili|specchio|televisore|tv|termosifone|tegola|tegole|
    cancello|porta|portone|muro|lampadario|impalcatura|ponteggio|scala|scaletta|comignolo|balcone|ringhiera|
    parapetto|cornicione|piastrell*|mattone|mattoni|vetro|vetrata|finestra|insegna|albero|ramo|tenda|tettoia|
    persiana|cappa|grondaia|tavolo|sedia|poltrona|lettino|barella|libreria|quadro|ascensore|pannello|calcinacci|
    ventilatore|anta|scale
    cadut*|croll*|esplos*|scoppiat*|ribalt*|rovesciat*|finit*|precipitat*|franat* ... testa|addosso|sopra|
    piede ... @chi, addosso a|ad|al|alla|allo ... @chi, in testa a|al|alla ... @chi
    caduto|caduta|cadute|crollata|crollato in|sulla|sul|addosso testa|piede|mano|a|alla|al
    esplos*|scoppiat*|frantumat*|mille|infrant*|schegg* ~5 box|vetro|vetri|vetrata|specchio|forno|lampadina|
    bottiglia|tavolo|doccia|porta|piano|barattolo|bicchiere
    pien* di tagli|sangue|lividi|schegge|vetri|vesciche|bolle
    schiacci*|incastr*|pizzicat*|tranciat*|amputat*|maciullat*|strappat*|impigliat*|mozzat* ~4 dito|dita|mano|mani|
    braccio|piede|piedi|gamba|unghia|unghie|pollice|capelli
    unghia ... saltata|strappata|staccata ... dito|porta|piede|sangue, bloccat*|chius*|rimast* ... ascensore
    morso|morsa|morsi|morde|morsicat*|azzannat*|graffiat* ~4 cane|gatto|mi|me|figlio|figlia|mano|dal|faccia
    antitetanica, tetano, punti ... testa|mano|fronte|sopracciglio|dito|sutura|gamba|mento
    pelle|viso|cuoio|palpebra|labbro|gambe|inguine|ascell*|collo|cute ~5 strappat*|brucia*|viva|scorticat*|spellat*|
    pelata|vesciche|croste|escoriat*|ustion*|lacerat*|scottat*|piagata|piaghe|squam*|staccat*|bruciore, carne viva
    ematoma|ematomi, occhio nero, bernoccolo|bozzo ... testa|fronte
    livid* ... braccio|braccia|gamba|gambe|corpo|schiena|viso|ovunque, escoriazion*
    taglio|taglietto ... profondo|orecchio|collo|dito|mano|viso|testa
    non ... riesco|riesce|riusciva|riuscivo|posso|può|poteva|riuscito|riescono ... aprire|aprirli|camminare|muovere|
    muovermi|alzare|alzarsi|alzarmi|deglutire|respirare|reggermi|appoggiare|vedere|piegare|chiudere|masticare|stare|
    dormire, si alza|muove|sveglia|rialza ... più|da, non si alza|muove|sveglia|riprende|rialza
    non ... risponde|reagisce|reagiva|rispondeva ... scala|terra|caduto|lui|lei|stimoli
    caduto|caduta|svenuto ... non risponde|reagisce|muove|alza, privo|priva di sensi|coscienza, incosciente
    senza sensi
    sbattuto|battuto|picchiato|spaccat*|spezzat*|scheggiat*|rott*|saltat*|aperto|incrinat*|batté ~4 testa|naso|
    dente|denti|fronte|labbro|sopracciglio|molare|otturazione|capsula|mento|zigomo
    scivolat*|inciampat*|cadut*|ruzzolat*|volat*|scivola|inciampa|caddi|cascat* ~6 pavimento|scale|scala|gradino|
    sapone|bagnat*|acqua|ghiaccio|cavo|buca|tappeto|marciapiede|vasca|doccia|poltrona|lettino|rampa|olio|nonna|
    nonno|mamma|papà|suocera|madre|padre|terra|cera|barella|male|faccia
    ceretta|acqua|tè|caffè|minestra|ferro|laser|maschera|peeling|decolorante|decolorazione|tinta|piastra|phon|
    vapore|arricciacapelli|olio|cera ~6 ustion*|bollente|scottat*|bruciat*|vesciche|pelle|bruciore|bruciava|bolle
    infortunio, incidente ... lavoro|grave|mortale
    rischiato|rischiavamo|rischiava|rischiando ... vita|morire|morte|grosso|folgorat*|soffoc*|dito|occhio|lasciarci|
    ammazz*|affog*|incidente
    quasi|poco|pelo ... mor*|ammazz*|affog*|soffoc*|investi*|perd*|uccid*|ustion*|schiant*|accec*
    poco ... ci|mi|lo|la ... ammazz*|rimett*|lasci*|resta*, per poco
    potevamo|poteva|potevo|potevano|potrebbe|potuto|potuti ... restarci|morire|ammazzar*|uccider*|bruciare|
    soffocare|finire|male|annegare|lasciarci|rimanerci|folgorar*|peggio|tragedia|morto|morti|rimetterci
    salvi per miracolo, per miracolo, miracolo ... vivi|vivo|viva|morto, miracolat*, tragedia
    sfiorat* ... tragedia|morte|disastro, a rischio ... vita|vite|incolumità|sicurezza, pericolos*, pericolo
    insicur*, bomba ad|a orologeria, trappola mortale
  medical:
    reazione allergica|cutanea, reazioni allergiche, allergia ... tinta|viso|faccia|terribile|prodotto
    shock anafilattico, anafil*, infett*, infezion*, svenut*|svenni|svengo|svenire|svenendo|sveniva, febbre, pus
    intossicat*|intossicazion*, avvelen*, soffoc*, non ... respirare|respiravo|respiro|respirava, malore, capogir*
    vertigini, infarto da|in corso, avuto ... infarto, convulsion*, vomit*
    farmaco|farmaci|dose|medicina|medicine|medicinale|dosaggio|terapia|pastiglia|iniezione sbagliat*|errat*
    sbagliat* ... farmaco|dose|dosaggio|medicina, orticaria, sfogo ... viso|pelle|faccia, bolle, eruzione cutanea
    ustione chimica, setticemia, cadono|caduti ... capelli|ciocche
    gonfi*|tumefatt* ~4 faccia|viso|occhio|occhi|labbr*|piede|mano|collo|gengiv*|bocca|gamba|gola|lingua|palpebr*|
    braccio|caviglia|guancia|cuoio
    vetro|metallo|plastica|chiodo|vite|ago|graffetta|lama|filo|verme|vermi|larve|scarafagg*|blatt*|topo|sasso|osso|
    schegg*|candeggina|muffa|insetto|mosca|bullone|unghia|cerotto|lametta|ferro|capello|varechina ~6 @cibo
    schegg*|pezzo|pezzi|pezzetto|frammenti ... vetro|metallo|plastica|legno ... @cibo|piede|dito|occhio|mano
    schegge di, carne|pollo|pesce|maiale|hamburger|salsiccia ~5 crud*|avariat*|scadut*|andat*|marc*|rancid*|sangue
    scadut* ~5 @medi|latte|carne|yogurt|vaccino, salmonell*, avariat*
    vomit*|diarrea|male|malat*|intossic*|pancia|stomaco|dissenteria|gastroenterite|nausea|rimesso|rimettere|
    sboccato|dolori ~8 cozze|gamberi|pesce|cibo|cena|pollo|carne|mangiat*|sushi|ostriche|hamburger|menu|buffet|
    maionese|crudo|vongole|pranzo|kebab|pizza|insalata|frutti|mangiare|ristorante|tartare|tiramisù
    allergi*|celiac*|intolleran* ~8 arachid*|noci|nocciol*|frutta|latte|lattosio|glutine|uova|uovo|crostacei|sesamo|
    avvisat*|detto|segnalat*|nonostante|reazione|shock|penicillina|lattice|tinta|messo|servit*|mandorle|ignorat*|
    avvertito, adrenalina, epipen, antistaminic*, cortisone, dolor* ... petto|torace, fitte|fitta ... petto|cuore
    oppressione, palpitazioni, tachicardia, mancava|manca|mancanza|mancato ... aria|respiro|fiato
    fatica a respirare, respir* ... male|fatica|difficoltà|più|riuscivo|riesco, labbra ... blu|viola|cianotic*
    diventato|diventata blu|viola|cianotic*, crisi epilettica|convulsiv*|panico|respiratoria
    attacco epilettico|ischemico, ischemia, ictus, infarto, collass*, svenim*, perso ... sensi|conoscenza|coscienza
    caduta a terra, giramento, calo di pressione|zuccheri, gola ... gonfi*|chius*|chiud*
    lingua ... gonfi*|intorpidi*, ingozzat*
    bolle|pustole|macchie ... viso|faccia|collo|corpo|pelle|rosse|gambe|ovunque, shock anafil*, spurga*, setticemi*
    sepsi, cancren*, necros*, emorragi*, paralis*, aborto, trombosi
    gonfi*|ross*|infett*|irritat*|brucia|bruciano|lacrima*|incollat*|vesciche|prud*|sanguin*|pus|bolle|eritema|
    infiammat*|piaghe ~4 occhio|occhi|palpebr*|viso|faccia|labbr*|lingua|gola|cuoio|collo|unghia|dito|gengiv*|
    tatuaggio|piercing|orecchi*|ferita|cicatrice|inguine|ascell*|sopracciglia|cute
    sbagliat*|sbagliando|errat*|scambiat*|altro|altra|altrui|doppi*|tripla|triplo|scadut*|confus*|vicino|
    sovradosaggio|invertit*|eccessiv* ~5 medicin*|farmac*|pastigli*|compress*|pillol*|dose|dosi|dosaggio|iniezione|
    vaccino|ricetta|sciroppo|insulina|antibiotic*|anestesia|paziente|flebo
    dente|gamba|occhio|ginocchio|braccio|paziente ... sbagliat*, tolto|estratto|operato ... sbagliat*
    dimenticat*|lasciat* ... garza|ago|cotone|tampone|strumento|pinza dentro|nel
    ago|aghi|strument*|forbici|lamett*|lama|rasoio|siringa|pinze|pinzette|attrezz*|lime ~5 sterile|sterili|
    sterilizzat*|sporc*|usat*|riutilizzat*|sangue|arrugginit*|disinfettat*
    capelli ... ciocche|bruciat*|spezzat*|cadendo|cadono|caduti|persi|gomma|staccat*, ciocche ... capelli
    chiazze ... capelli|testa|calve, calva, diagnosi sbagliata|errata, diagnosi ... sbagliat*|errat*
  threat:
    minacc*, aggredit*, aggression*, aggressiv* ... con|verso|me|corriere|autista|è
    mi|ci|l|lo|la|gli ... picchiat*|colpit*|spint*|schiaffeggiat*|strattonat*|sputat*|pres* ... a|e|al|alle|addosso|
    insultat*|il|la|calci|pugni|mio
    mi ha|hanno spint*|picchiat*|colpit*|schiaffeggiat*|strattonat*|palpeggiat*|toccata|molestat*|aggredit*|
    strozzat*, mi ha|hanno preso per, picchiat*|colpit*|spintonat*|malmenat* mio|mia|un|una
    a pugni|calci|schiaffi|botte, pugno, schiaffo, molest*, palpeggi*, sa|sanno dove abito|abitiamo|vivo
    calcio|calci|pugno|pugni ... cane|gatto|figlio|figlia, calcio|calci|pugno|pugni a|al|alla mio|mia
    picchiat*|colpit* ... cane|gatto|figlio|figlia|bambin*, coltello, pistola, violent*, violenza, alzat* le mani
    mani addosso, paura per, polizia|carabinieri|113|112 ~4 chiam*|denunci*|avvert*|venut*|arrivat*, sporg* denuncia
    denunciat*, fatto denuncia
    spacc*|romp*|menar*|mena|ammazz*|uccid*|picchia*|pest*|sfond*|brucia*|accoltell*|gonfi* ~5 faccia|muso|testa|
    gambe|denti|ossa|ti|mi|botte|me|noi|ci, alzato|alzava|alzò|alza le|la mani|mano
    pugno|pugni|schiaff*|sberl*|calcio|calci|ceffon*|testata|ginocchiata|sputo ~5 mi|dato|tirato|faccia|me|figlio|
    figlia|preso|presa|rifilato|mio|marito|ha, venut* ... alle mani, mani addosso|alle, messo le mani
    strattonat*|afferrat*|spint*|strangol*|sbattut*|trattenut* ~5 mi|me|figlio|figlia|braccio|collo|muro|marito|
    polso|gola|madre|capelli|contro, messo all|alle angolo|strette
    bloccat*|sbarrat* ... porta|uscita|strada|passaggio, picchiat*|malmenat*|pestat*|aggredit*|percoss*, spintonat*
    non ... faceva|lasciava|fatto|lasciato|fa|lasciano|voleva|facevano ... uscire|andare|passare|scendere
    chius* ... dentro|chiave ... bagno|macchina|locale, rinchius*, trattenut* contro, segregat*
    seguit*|seguiva|inseguit*|pedinat*|appostat*|aspettav*|tallonat*|segue ... casa|macchina|strada|portone|
    parcheggio|lavoro|uscita|scuola|bagno, pedin*, stalk*
    presentat*|venut* ... sotto casa mia ... notte|ubriaco|urlando|sera, sotto casa
    filmat*|fotografat*|ripres*|spiat*|registrat*|filmava|spiava ... mi|nuda|figlia|camerino|spogliatoio|doccia|
    bagno|nascosto|cambiavo, telecamera nascosta, guardone
    toccat*|toccava|palpa*|palpegg*|strusciat*|accarezzat*|baciat*|mani|mano|strofin* ~5 seno|sedere|culo|coscia|
    cosce|gonna|intim*|inguine|tette|sotto|mort*|consenso|permesso|gambe|inappropriat*, palpegg*, palpat*, avances
    sessual*
    oscen*|volgar*|sconc*|lasciv*|viscid*|maiale|porco|schifos*|pervertit*|morbos*|spint* ~5 commenti|commento|
    battut*|figlia|messaggi|foto|proposte|avances|mi|autista|tecnico|sguard*|frasi|allusion*|ha|apprezzament*, porco
    maniaco, pervertito, masturb*, nud* ... foto|davanti|mandato, si è denudato|spogliato|toccato, stupr*
    razzist*|razziale|razziali, omofob*, sessist*, xenofob*, antisemit*
    insultat*|offes*|urlat*|urlava|urlandomi|gridato ~5 mi|contro|faccia|figlia|madre|pesantemente|addosso|puttana|
    troia|negro, puttana, troia, negra, negro
    paura ... lui|torni|casa|figli|incolumità|vita|sola|autista|tecnico|uomo|quell|uscire|ritorsion*|tornasse
    terrorizzat*, intimorit*|intimid*, impaurit*|spaventat* ... lui|da|dal|autista|tecnico|urla
    non|continua|smette ... scrivermi|chiamarmi|messaggi|importunar*|tormentar*|cercarmi
    drogat* ... bicchiere|mi|bevanda
    coltello|cacciavite|martello|pistola|mazza|spranga|taglierino ~5 tirato|minacci*|puntat*|mano|mi|me|estratt*|
    brandi*|faccia, rapinat*, tirato|lanciato|scagliato addosso|contro, aggressiv*
  vehicle:
    freno|freni|frenare|frena|frenata|frenava ~4 funzion*|rott*|senza|guast*|non|ced*|liquido|perd*|blocca*|molli|
    partiti|saltati|più
    ruota|ruote|gomma|gomme|pneumatic* ~5 staccat*|stacca|staccava|staccando|svitat*|persa|perso|allentat*|
    scoppiat*|scoppia|uscita|volata|partita|strette|serrat*|lenta
    bulloni|dadi|viti ~5 ruota|ruote|allentat*|strett*|serrat*|lenti|mancav*
    sterzo|volante ~4 bloccat*|blocca|rott*|guast*|allentat*
    benzina|gasolio|carburante ~4 puzza|odore|perd*|gocciol*|cola, incidente, airbag, perso il controllo
    cofano ... aperto|alzato ... strada|guid*|autostrada|corsa
    autista|conducente|guidava|guidato|guida|volante|tassista|corriere|tecnico|autobus|infermier*|dentista|chirurgo|
    camionista|furgone|guidando|pilota ~6 ubriac*|alcol|alticcio|bevuto|drogat*|fatto|addormentat*|dormiva|dormito|
    zigzag|pazzo|folle|velocità|spinell*|vino|birra|canna|canne|brillo|sonno|sbandav*|pericolosamente|spericolat*|
    matto|criminale
    telefono|cellulare|telefonino|whatsapp|messaggi|chat ~6 guid*|volante|rosso|guardava|strada|semaforo|autostrada
    passat*|bruciat*|attraversat* ... col|con|il|un|semaforo rosso|semaforo|stop, col rosso, con il rosso
    quasi|poco|rischiato ... invest*|schiant*|scontr*|ribalt*|uccis*|fuori|precipit*|mett*|tampon*
    investi*|tamponat*|travolt*|urtat* ... @chi|ciclista|pedone|macchina|cane|gatto|marciapiede|bici, contromano
    sbandat*|sbandava, testacoda, fuori strada, a tutta velocità|birra, cappottat*|ribaltat*
    cintura|cinture|seggiolino|isofix|airbag ~5 non|aggancia|rott*|senza|blocca*|slacciat*|difett*|staccat*|manca*
    acceleratore|frizione|pedale|sospension*|cinghia|asse|semiasse|ammortizzatore|cofano|bagagliaio|cambio|testina|
    marmitta|paraurti|gancio|braccetto|tirante|pinza ~5 bloccat*|incastrat*|rott*|spezzat*|cedut*|cadut*|apert*|
    staccat*|fondo|rest*|incollat*|saltat*|rimasto|strisci*
    freno|freni|frena|frenare|frenava|frenata|frenano ~6 fondo|molle|spugnos*|metallo|nulla|niente|vuoto|appena|
    poco|quasi|lungo|fumo|bruci*|rispond*|andat*|lunghi|cedut*|sparit*|allungat*|dritto|mancat*|morti, senza freni
    macchina|auto|motore|moto|furgone|scooter ... spent*|ferm*|morta|morto|spegn* ... autostrada|strada|curva|
    marcia|rotonda|tangenziale|corsa|sorpasso|galleria|statale
    portiera|portellone|porta ... apert* ... marcia|autostrada|guid*|curva
    bulloni|dadi|ruota|ruote ... serrati|serrate|lent*|allentat*|svitat*|ballav*|strett*|mancan*
    non ... stretto|serrato|stretti|serrati ... bulloni|ruota|ruote|dadi
    gomma|gomme|pneumatico|ruota ... scoppiat*|esplos*|staccat*|svitat*|persa|tele|bozzo|vol*
    ruota ... partita|saltata|balla, perso ... controllo|ruota, finit* ... fosso|fuori|guardrail|muro|contro
    scontro, schiant*, tamponamento, macchina distrutta, aquaplaning
`;
