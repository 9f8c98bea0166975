import { written } from "../../reading/phrases.ts";

export const people = written`
injury:
 brucia*|scottat* ~6 orecchi*|faccia|mano|mani|dito|dita|bracci*|gamba|piede|piedi|testa|occhi*|labbr*|fronte|spall*|
 nuca|guancia|schiena|ginocchio|figli*|bambin*|madre|mamma|padre|papà|marito|moglie|cane|gatto
 mi|l|gli|le|ci ... bruciat*|scottat*, ustion*, vesciche, sanguin*, sangue, ferit*, infortun*, lesion*
 al|in pronto soccorso, pronto soccorso ... finit*|andat*|portat*|dovut*, ambulanza, in|all ospedale
 ospedale ... finit*|portat*, punti di sutura, punti ... testa|mano|messo|messi, svenut*, privo|priva|perso di|i sensi
 ricoverat*, trauma, commozione
 rott*|frattur*|slogat*|lussat*|distorsion*|spezzat*|storta|incrinat* ~6 polso|braccio|gamba|caviglia|naso|costol*|
 dito|dente|denti|anca|piede|osso|ossa|mano|gomito|ginocchio|femore|spalla|clavicola
 cadut*|scivolat*|inciampat*|cascat* ~7 addosso|testa|figli*|sono|bambin*|nonn*
 tagli*|punt*|graffiat* ~6 orecchio|collo|dito|viso|faccia|mano|labbro|cuoio|palpebra|pelle|gamba
 fatt* molto|tanto|malissimo male, fatto male a|alla|al|mio|mia, si|mi è|sono fatt* male, fatto|fatta molto|tanto male
 dolor* atroc*|insopportabil*|fortissim*|terribil*|lancinant*|forte|forti
 potev*|rischiato|quasi|rischiavamo|stavamo ... morir*|morto|morti|uccider*|ammazza*|ucciso, pericol*, mortale
 a rischio la|vita, viola|blu|nero|nera|intorpidit*|livid* ~5 dito|dita|mano|piede|labbra|unghia
 cadut*|cade|cadono|cadere|croll*|precipit*|ribalt*|rovesciat*|stacca*|venut*|cedut*|franat*|volat*|rovin* ~7 mensol*|
 scaffale|armadio|pensil*|specchio|televisore|tv|termosifone|tegol*|cancello|porta|portone|muro|lampadario|
 impalcatura|ponteggio|scala|scale*|comignolo|balcone|ringhiera|parapetto|cornicione|piastrell*|matton*|vetro|vetrata|
 finestra|insegna|albero|ramo|tenda|tettoia|persiana|cappa|grondaia|tavolo|sedia|poltrona|lettino|barella|libreria|
 quadro|ascensore|pannello|calcinacci|ventilatore|anta
 cadut*|croll*|scoppiat*|ribalt*|rovesciat*|finit*|precipitat*|franat* ... testa|addosso|sopra|piede ... @chi
 addosso a|ad|al|alla|allo ... @chi, in testa a|al|alla ... @chi
 cadut*|crollat* in|sulla|sul|addosso testa|piede|mano|a|alla|al
 scoppiat*|frantumat*|mille|infrant*|schegg* ~7 box|vetro|vetri|vetrata|specchio|forno|lampadina|bottiglia|tavolo|
 doccia|porta|piano|barattolo|bicchiere, pien* di tagli|lividi|schegge|vetri
 schiacci*|incastr*|pizzicat*|tranciat*|amputat*|maciullat*|strappat*|impigliat*|mozzat* ~6 dito|dita|mano|mani|
 braccio|piede|piedi|gamba|unghi*|pollice|capelli, unghia ... saltata|strappata|staccata ... dito|porta|piede
 bloccat*|chius*|rimast* ... ascensore
 morso|morsa|morsi*|morde|azzannat*|graffiat* ~6 cane|gatto|mi|me|figli*|mano|dal|faccia, antitetanica, tetano
 punti ... testa|mano|fronte|sopracciglio|dito|sutura|gamba|mento
 pelle|viso|cuoio|palpebra|labbro|gambe|inguine|ascell*|collo|cute ~7 strappat*|bruci*|viva|scorticat*|spellat*|
 pelata|croste|escoriat*|lacerat*|scottat*|piagata|piaghe|squam*|staccat*, carne viva, ematom*, occhio nero
 bernoccolo|bozzo ... testa|fronte, livid* ... bracci*|gamba|gambe|corpo|schiena|viso|ovunque, escoriazion*
 taglio|taglietto ... profondo|orecchio|collo|dito|mano|viso|testa
 non ... riesco*|riesce|riusciv*|posso|può|poteva|riuscito ... aprir*|camminare|muover*|alzar*|deglutire|respirare|
 reggermi|appoggiare|vedere|piegare|chiudere|masticare|stare|dormire, si alza|muove|sveglia|rialza ... più|da
 non si alza|muove|sveglia|riprende|rialza, non ... risponde*|reagi* ... scala|terra|caduto|lui|lei|stimoli
 cadut* ... non risponde|reagisce|muove|alza, privo|priva di sensi|coscienza, incosciente, senza sensi
 sbattuto|battuto|spaccat*|spezzat*|scheggiat*|rott*|saltat*|aperto|incrinat*|batté ~6 testa|naso|dente|denti|fronte|
 labbro|sopracciglio|molare|otturazione|capsula|mento|zigomo
 scivola*|inciampa*|cadut*|ruzzolat*|volat*|caddi|cascat* ~8 pavimento|scale|scala|gradino|sapone|bagnat*|acqua|
 ghiaccio|cavo|buca|tappeto|marciapiede|vasca|doccia|poltrona|lettino|rampa|olio|nonna|nonno|mamma|papà|suocera|madre|
 padre|terra|cera|barella|male|faccia
 ceretta|acqua|tè|caffè|minestra|ferro|laser|maschera|peeling|decolorante|decolorazione|tinta|piastra|phon|vapore|
 arricciacapelli|olio|cera ~8 bolle*|scottat*|brucia*|pelle|bruciore, infortunio
 rischia* ... vita|morire|morte|grosso|dito|occhio|lasciarci|ammazz*|affog*
 quasi|poco|pelo ... mor*|ammazz*|affog*|investi*|perd*|uccid*|accec*
 poco ... ci|mi|lo|la ... ammazz*|rimett*|lasci*|resta*, per poco
 poteva*|potevo|potrebbe|potut* ... restarci|morire|ammazzar*|uccider*|bruciare|finire|male|annegare|lasciarci|
 rimanerci|folgorar*|peggio|morto|morti|rimetterci, salvi per miracolo, per miracolo
 miracolo ... vivi|vivo|viva|morto, miracolat*, tragedia, sfiorat* ... morte|disastro
 a rischio ... vita|vite|incolumità|sicurezza, pericolos*, pericolo, insicur*, bomba ad|a orologeria
medical:
 reazione allergica|cutanea, reazioni allergiche, allergia ... tinta|viso|faccia|terribile|prodotto, anafil*, infett*
 infezion*, svenut*|svenni|svengo|sveni*|svenendo, febbre, pus, intossicat*|intossicazion*, avvelen*, soffoc*
 non ... respira*|respiro, malore, capogir*, vertigini, convulsion*, vomit*
 farmac*|dose|medicina*|medicine|dosaggio|terapia|pastiglia|iniezione sbagliat*|errat*
 sbagliat* ... farmaco|dose|dosaggio|medicina, orticaria, sfogo ... viso|pelle|faccia, bolle, eruzione cutanea
 setticemia, cadono|caduti ... capelli|ciocche
 gonfi*|tumefatt* ~6 faccia|viso|occhi*|labbr*|piede|mano|collo|gengiv*|bocca|gamba|gola|lingua|palpebr*|braccio|
 caviglia|guancia|cuoio
 penicillina|lattice|ibuprofene|aspirina|lattosio|glutine ~10 cartella|scheda|allerg*|scritto|nonostante|anche
 vetro|metallo|plastica|chiodo|vite|ago|graffetta|lama|filo|verme|vermi|larve|scarafagg*|blatt*|topo|sasso|osso|
 schegg*|candeggina|muffa|insetto|mosca|bullone|unghia|cerotto|lametta|ferro|capello|varechina ~8 @cibo
 schegg*|pezzo|pezzi|pezzetto|frammenti ... vetro|metallo|plastica|legno ... @cibo|piede|dito|occhio|mano, schegge di
 carne|pollo|pesce|maiale|hamburger|salsiccia ~7 crud*|scadut*|andat*|marc*|rancid*
 scadut* ~7 gocce|terapia|cura|inalatore|puntura|latte|yogurt, salmonell*, avariat*
 diarrea|male|malat*|intossic*|pancia|stomaco|dissenteria|gastroenterite|nausea|rimesso|rimettere|sboccato|
 dolori ~10 cozze|gamberi|pesce|cibo|cena|pollo|carne|mangia*|sushi|ostriche|hamburger|menu|buffet|maionese|crudo|
 vongole|pranzo|kebab|pizza|insalata|frutti|ristorante|tartare|tiramisù
 allergi*|celiac*|intolleran* ~10 arachid*|noci|nocciol*|frutta|latte|lattosio|glutine|uova|uovo|crostacei|sesamo|
 avvisat*|detto|segnalat*|nonostante|reazione|shock|penicillina|lattice|tinta|messo|servit*|mandorle|ignorat*|
 avvertito, adrenalina, epipen, antistaminic*, cortisone, dolor* ... petto|torace, fitte|fitta ... petto|cuore
 oppressione, palpitazioni, tachicardia, manca* ... aria|respiro|fiato, fatica a respirare
 respir* ... male|fatica|difficoltà|più|riuscivo|riesco, labbra ... blu|viola|cianotic*, diventat* blu|viola|cianotic*
 crisi epilettica|convulsiv*|panico|respiratoria, attacco epilettico|ischemico, ischemia, ictus, infarto, collass*
 svenim*, perso ... sensi|conoscenza|coscienza, caduta a terra, giramento, calo di pressione|zuccheri
 gola ... gonfi*|chius*|chiud*, lingua ... gonfi*|intorpidi*, ingozzat*
 pustole|macchie ... viso|faccia|collo|corpo|pelle|rosse|gambe|ovunque, spurga*, setticemi*, sepsi, cancren*, necros*
 emorragi*, paralis*, aborto, trombosi
 gonfi*|ross*|irritat*|brucia*|lacrima*|incollat*|prud*|eritema|infiammat*|piaghe ~6 occhi*|palpebr*|viso|faccia|
 labbr*|lingua|gola|cuoio|collo|unghia|dito|gengiv*|tatuaggio|piercing|orecchi*|cicatrice|inguine|ascell*|
 sopracciglia|cute
 sbaglia*|errat*|scambiat*|altro|altra|altrui|doppi*|tripl*|scadut*|confus*|vicino|sovradosaggio|invertit*|
 eccessiv* ~7 medicin*|farmac*|pastigli*|compress*|pillol*|dose|dosi|dosaggio|iniezione|vaccino|ricetta|sciroppo|
 insulina|antibiotic*|anestesia|paziente|flebo, dente|gamba|occhio|ginocchio|braccio|paziente ... sbagliat*
 tolto|estratto|operato ... sbagliat*, dimenticat*|lasciat* ... garza|ago|cotone|tampone|strumento|pinza dentro|nel
 ago|aghi|strument*|forbici|lamett*|lama|rasoio|siringa|pinze*|attrezz*|lime ~7 steril*|sporc*|usat*|riutilizzat*|
 arrugginit*|disinfettat*, capelli ... ciocche|bruciat*|spezzat*|cadendo|cadono|caduti|persi|gomma|staccat*
 ciocche ... capelli, chiazze ... capelli|testa|calve, calva, diagnosi sbagliata|errata, diagnosi ... sbagliat*|errat*
threat:
 minacc*, aggredit*, aggression*
 mi|ci|l|lo|la|gli ... colpit*|spint*|schiaffeggiat*|strattonat*|sputat*|pres* ... a|e|al|alle|addosso|insultat*|il|
 la|calci|pugni|mio, mi ha|hanno spint*|colpit*|schiaffeggiat*|strattonat*|toccata|strozzat*, mi ha|hanno preso per
 colpit* mio|mia|un|una, a pugni|calci|schiaffi|botte, pugno, schiaffo, molest*, palpeggi*
 sa|sanno dove abito|abitiamo|vivo, calci*|pugni ... cane|gatto|figli*, calci*|pugni a|al|alla mio|mia
 colpit* ... cane|gatto|figli*|bambin*, coltello, pistola, violent*, violenza, alzat* le mani, mani addosso, paura per
 polizia|carabinieri|113|112 ~6 chiam*|denunci*|avvert*|venut*|arrivat*, sporg* denuncia, denunciat*, fatto denuncia
 prova*|cercato|voleva|tentato ... baciar*|toccar*|abbracciar*|picchiar*|afferrar*, baciat* ... forza|mi
 mi ha baciat*, messa|messo|stretta|chiusa all|alle|in angolo|strette|contro
 spacc*|romp*|menar*|mena|ammazz*|uccid*|picchia*|pest*|sfond*|brucia*|accoltell*|gonfi* ~7 faccia|muso|testa|gambe|
 denti|ossa|ti|mi|botte|me|noi|ci, alzato|alzava|alzò|alza le|la mani|mano
 pugni|schiaff*|sberl*|calci*|ceffon*|testata|ginocchiata|sputo ~7 mi|dato|tirato|faccia|me|figli*|preso|presa|
 rifilato|mio|marito|ha, venut* ... alle mani, mani addosso|alle, messo le mani
 strattonat*|afferrat*|spint*|strangol*|sbattut*|trattenut* ~7 mi|me|figli*|braccio|collo|muro|marito|polso|gola|
 madre|capelli|contro, messo all|alle angolo|strette, bloccat*|sbarrat* ... porta|uscita|strada|passaggio
 picchiat*|malmenat*|pestat*|aggredit*|percoss*, spintonat*
 non ... faceva*|lascia*|fatto|fa|voleva ... uscire|andare|passare|scendere
 chius* ... dentro|chiave ... bagno|macchina|locale, rinchius*, trattenut* contro, segregat*
 segui*|inseguit*|appostat*|aspettav*|tallonat*|segue ... casa|macchina|strada|portone|parcheggio|lavoro|uscita|
 scuola|bagno, pedin*, stalk*, presentat*|venut* ... sotto casa mia ... notte|ubriaco|urlando|sera, sotto casa
 filma*|fotografat*|ripres*|spiat*|registrat*|spiava ... mi|nuda|figlia|camerino|spogliatoio|doccia|bagno|nascosto|
 cambiavo, telecamera nascosta, guardone
 tocca*|palpa*|strusciat*|accarezzat*|baciat*|mani|mano|strofin* ~7 seno|sedere|culo|coscia|cosce|gonna|intim*|
 inguine|tette|sotto|mort*|consenso|permesso|gambe|inappropriat*, palpegg*, palpat*, avances, sessual*
 oscen*|volgar*|sconc*|lasciv*|viscid*|maiale|schifos*|pervertit*|morbos*|spint* ~7 comment*|battut*|figlia|messaggi|
 foto|proposte|mi|autista|tecnico|sguard*|frasi|allusion*|ha|apprezzament*, porco, maniaco, pervertito, masturb*
 nud* ... foto|davanti|mandato, si è denudato|spogliato|toccato, stupr*, razzi*, omofob*, sessist*, xenofob*
 antisemit*, insultat*|offes*|urlat*|urlava|urlandomi|gridato ~7 mi|contro|faccia|figlia|madre|pesantemente|addosso
 puttana, troia, negra, negro
 paura ... lui|torni|casa|figli|incolumità|vita|sola|autista|tecnico|uomo|quell|uscire|ritorsion*|tornasse
 terrorizzat*, intimorit*|intimid*, impaurit*|spaventat* ... lui|da|dal|autista|tecnico|urla
 non|continua|smette ... scrivermi|chiamarmi|messaggi|importunar*|tormentar*|cercarmi
 drogat* ... bicchiere|mi|bevanda
 cacciavite|martello|mazza|spranga|taglierino ~7 tirato|puntat*|mano|mi|me|estratt*|brandi*|faccia, rapinat*
 tirato|lanciato|scagliato addosso|contro, aggressiv*
`;
