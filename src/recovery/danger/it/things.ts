import { written } from "../../reading/phrases.ts";

export const things = written`
common:
 il|lo|la|gli|le|un|una|di|del|della|dello|che|è|sono|ho|ha|mi|ci|si|non|per|con|dal|dalla|nel|nella|mio|mia|molto|
 tutto|anche|al|alla|da|abbiamo|hanno|stato|quando|ma|c|l|questo|cui|i|ti|vi|dei|degli|delle|nostra|nostro|vostro|
 vostra|dopo|senza|era|erano|su|sul|sulla|dalle|dai|lì|poi|più
@chi:
 mi|me|mio|mia|miei|figli*|bimbo|bimba|bimbi|bambin*|neonato|mamma|papà|madre|padre|nonna|nonno|marito|moglie|
 fratello|sorella|vicin*|postino|corriere|cane|cagnolin*|gatto|cliente|amica|amico|suocer*|nipote|zia|zio|compagn*|
 fidanzat*|collega|qualcuno|passante|ci|noi|lui|lei|signora|ragazz*
@device:
 prese|interruttor*|contatore|cavo|cavi|filo|fili|caldaia|boiler|scaldabagno|forno|fornell*|lavatrice|lavastoviglie|
 frigo*|asciugatrice|lampada*|luce|fusibil*|salvavita|auto|stufa|radiatore|termosifone|batteria|caricabatter*|
 ciabatta|apparecchio|condizionatore|muro|camino|canna|piastra
@cibo:
 cibo|insalata|zuppa|salsa|sugo|yogurt|hamburger|panino|pizza|riso|pasta|pollo|pane|piatto|torta|bevanda|gelato|dolce|
 morso|mastica*|ingoiato|inghiottito|bocca|cena|pranzo|pappa|minestra|cornetto|boccone|polpett*|lasagn*|carne|caffè|
 biberon|omogeneizzato|brioche|kebab
@presa:
 presa|quadro|motore|macchina|caricatore
@quadro:
 quadro|presa|prese|interruttore
gas:
 gas|metano|gpl|propano|butano ~8 puzza*|puzzo|odore|odori|sente|sento|senti*|perdit*|perde*|perdono|fuga|fughe|
 fuoriuscita|esce|usciva|sibil*|fischi*|fetore, odore|puzza ... uova marce
 gas ~8 staccat*|chiuso|tanfo|acre|apert*|fuoriesc*|uscendo|sfiata*|scappa*|respirat*|sentore|puzzolente|lascia*
 fornell*|piano|cucina|caldaia|bombola|tubo|rubinetto|contatore|valvola|stufa ~7 fischi*|sibil*|puzza*|perde|soffia|
 perdita
 raccordo|guarnizione|giunto|tubo|dado|flessibile ... lento|lenta|allentat*|marcio|stretto|serrato|crepato|male
 lasciato ... gas|fornello|rubinetto aperto|acceso, italgas, pronto intervento gas, puzza ... uova
carbon_monoxide!:
 rilevator*|allarme|sensore|rivelatore ... monossido|co ... suon*|scatta*|smette|partito|fischi*|attivat*|bip
 suon*|scatta*|partito|attivat* ... rilevatore|allarme|sensore|rivelatore ... monossido|co
 rilevatore|allarme ... carbonio ... suon*|scatta*
 rilevator*|allarme|sensore|apparecchio|rivelatore|aggeggio ... monossido|co|carbonio ... rosso|impazzit*|lampeggia*|
 segna*|strilla|smette|urla|bippa|ferma|zitto
carbon_monoxide:
 monossido, mal|nausea|giramenti|stordit*|gira ~13 caldaia|stufa|scaldabagno|camino|braciere|riscaldamento
 nausea|mal|testa|giramenti|sonnolenz*|storditi|intontit*|rintronat* ... caldaia|stufa|camino|scaldabagno|braciere|
 boiler|riscaldamento, fiamma gialla|arancione, gas di scarico
 canna fumaria ... ostruita|staccata|bloccata|tappata|intasata|scollegata, intossicat*, fumi ... casa|camera|stanza
smoke_fire:
 fumo|fuma|fumava|fumare ~6 @device|esce|usciva|uscito|uscire|nero|pieno|piena|dappertutto|ovunque|odore|puzza|viene|
 tanto|veniva
 bruci*|sciolt*|scioglie|fuso|fusa|fiamm*|fuoco|annerit*|scoppiat*|carbonizzat* ~7 @device|@presa|cofano|spina
 puzza*|odore|puzzo|odori ~6 bruci*|plastica|gomma|fumo, incendi*, preso|prende*|prese fuoco, a fuoco, dato fuoco
 in|le fiamme, fiammata*, vigili ... fuoco, pompieri, esplosione, esplos*
 ciabatta|prolunga|microonde|tostapane|bollitore|ferro|phon|lampada|termocoperta|ventilatore|portatile|friggitrice|
 multipresa ~8 fumo|fiamm*|fuoco|scintille|lampo|brucia*|fuso|scoppi*|botto
 bruci*|strinat*|sciolt*|fuso|carbonizzat*|annerit*|affumicat* ~6 odore|puzza|puzzo|sentore|tanfo|moquette|tappeto|
 tenda|tende|divano|piumone|letto|materasso|capelli|sopracciglia|ciglia|parquet|pavimento|plastica|gomma|camicia|
 tavolo|piano|muro|cavo|casa|prese
 botto|scoppi*|boato|detonazione|saltat*|bum ~7 @presa|caldaia|forno|microonde|televisore|tv|batteria|cellulare|
 telefono|lampadina|faretto|phon|lavatrice|frigo*|scaldabagno|piano|pentola|stufa|boiler|bombola|asciugatrice
 fumo|fumi|fuma|fumava|fumante|fumare ~7 @presa|cucina|casa|camera|salotto|corridoio|cofano|tostapane|televisore|
 tosse|tossire|finestre|appartamento|spina|scale|ruote|freni|garage|denso|grigio
 quasi|stava*|rischiato|poco ... fuoco|bruci*|esplo*|fiamme, dare|dato|preso|prende*|appiccato fuoco
 andat* a fuoco|fumo|fiamme, in fiamme, evacuat*, odore|puzza di bruci*|fumo|plastica, rogo, incendiat*
 bruciata la|casa, surriscald*, arroventat*
 batteria|telefono|cellulare|caricatore|monopattino ~6 gonfi*|scald*|scoppi*|bollente|fumo|fus*
electric:
 preso|prend*|dà|dato|dava|presa|dare ... la|una|delle scoss*, scossa elettrica, scosse, folgorat*, fulminat*
 elettrocut*, corto circuito, cortocircuito, fa|fanno|faceva|fatto|escono|uscite|volano|visto ... scintille
 scarica elettrica, in corto, scintill*|sfrigola|frigge*|ronza|crepita|sfiammat* ~7 @device|@presa|cofano|spina
 filo|fili|cavo|cavi ~6 nud*|sfilacciat*
 presa|prese|interruttor*|quadro|spina|ciabatta|cavo|cavi|caricatore|caricabatter* ~6 scotta*|bollent*|calda|fus*|
 rovente
 formicolio|pizzic*|scoss*|botta|sberla|scarica|sventola ~8 rubinetto|presa|interruttore|frigo|lavatrice|macchina|
 piano|lampada|doccia|tocc*|metallo|forno|bollitore|lavello|maniglia|corrente|elettric*|termosifone|spina
 preso|prend*|presa|dato|dà|beccato|becco|tirato una|la|na ... 220|scossa|botta|scarica|sberla, la 220|380
 attaccat* alla corrente, manca*|senza|non|nessuna ... messa a terra, senza terra|salvavita
 salvavita ... non|assente|guasto
 @quadro|scatola|centralina ... senza coperchio|placca|copertura|protezione|sportello
 senza coperchio|placca|copertura ... prese|quadro|fili|cavi
 coperchio|placca|copertura|sportello|placchetta ~7 @quadro|fili|cavi|scatola
 @quadro|spina|ciabatta|caricatore|prolunga|cavi|cavo|fusibil*|salvavita ~6 ronza|scotta*|bollent*|frigge|sfrigola|
 crepita|fuma|fonde|fus*|bagnat*|acqua|annerit*|nera|staccat*|penzol*|scintill*|rovente|sciolt*|brucia*
 acqua|gocciol*|cola|colava|bagnat*|umid*|piove|perde|perdita ~8 @quadro|farett*|lampada*|corrente|luci|luce|
 elettric*|contatore|salvavita|plafoniera|impianto|fili
 filo|fili|cavo|cavi|cavetti ~7 scopert*|nudo|nudi|penzol*|pend*|volant*|fuori|spellat*|vista|esposti|tagliat*|bimb*|
 bambin*|portata|terra|spuntano|sporgono|tensione|bruciat*|appesi|liber*
water:
 allagat*, allagament*, tubo|tubi|tubatura scoppiat*|rott*, scoppiat*|rotto ... tubo|tubatura
 soffitto|controsoffitto ~7 acqua|piove|gocciol*|macchia|perde|cola
 acqua ~7 muri|muro|pareti|fiotti|ovunque|dappertutto|zampill*
 fogna|fogne|liquami|scarichi|acque|fognatura ~7 torna*|risale|risalgono|uscit*|bagno|doccia|casa|cantina|traboc*|nere
 tubo|tubatura|tubazione|flessibile|caldaia|boiler|termosifone|rubinetto ... scoppiat*|rott*|saltat*|crepat*|spaccat*|
 cedut*, scoppiat*|saltat* ... tubo|tubatura|flessibile|termosifone|boiler
 acqua ... caviglie|ginocchi*|ovunque|dappertutto|fiotti, centimetri d|di acqua, sott acqua, sommers*, allag*
 fiume d|di acqua, cascata, getto|getti
 soffitto|controsoffitto|intonaco|tetto|solaio ~8 divano|letto|croll*|cadut*|cade|cadere|cedut*|ceden*|giù|crepa|
 crepe|gonfi*|imbarcat*|infiltr*|pezzo|pezzi|mezzo|buco|spaccat*|incrinat*|stacc*|venuto
vehicle:
 freno|freni|frena* ~6 funzion*|rott*|senza|guast*|non|ced*|liquido|perd*|blocca*|molli|partiti|saltati|più
 ruota|ruote|gomma|gomme|pneumatic* ~7 stacca*|svitat*|persa|perso|allentat*|scoppia*|uscita|volata|partita|strette|
 serrat*|lenta, bulloni|dadi|viti ~7 ruota|ruote|allentat*|strett*|serrat*|lenti|mancav*
 sterzo|volante ~6 blocca*|rott*|guast*|allentat*, benzina|gasolio|carburante ~6 puzza|odore|perd*|gocciol*|cola
 incidente, airbag, perso il controllo, cofano ... aperto|alzato ... strada|guid*|autostrada|corsa
 furgone|macchina|camion|corriere|moto|autobus|auto ... marciapiede, salit*|salendo|montato ... marciapiede
 sfiorat*|mancat*|quasi|pelo|poco ... passeggino|carrozzina|bimb*|bambin*|ciclista|pedone|figli*
 autista|conducente|guida*|volante|tassista|corriere|tecnico|autobus|infermier*|dentista|chirurgo|camionista|furgone|
 pilota ~8 ubriac*|alcol|alticcio|bevuto|drogat*|fatto|addormentat*|dormi*|zigzag|pazzo|folle|velocità|spinell*|vino|
 birra|canna|canne|brillo|sonno|spericolat*|matto|criminale
 telefon*|cellulare|whatsapp|messaggi|chat ~8 guid*|volante|rosso|guardava|strada|semaforo|autostrada
 passat*|bruciat*|attraversat* ... col|con|il|un|semaforo rosso|semaforo|stop, col rosso, con il rosso
 quasi|poco|rischiato ... invest*|scontr*|ribalt*|uccis*|fuori|precipit*|mett*|tampon*
 investi*|tamponat*|travolt*|urtat* ... @chi|ciclista|pedone|macchina|marciapiede|bici, contromano, sbanda*, testacoda
 fuori strada, a tutta velocità|birra, cappottat*|ribaltat*
 cintur*|seggiolino|isofix ~7 non|aggancia|rott*|senza|blocca*|slacciat*|difett*|staccat*|manca*
 acceleratore|frizione|pedale|sospension*|cinghia|asse|semiasse|ammortizzatore|cofano|bagagliaio|cambio|testina|
 marmitta|paraurti|gancio|braccetto|tirante|pinza ~7 bloccat*|incastrat*|rott*|spezzat*|cedut*|cadut*|apert*|staccat*|
 fondo|rest*|incollat*|saltat*|rimasto|strisci*
 freno|freni|frena* ~8 fondo|molle|spugnos*|metallo|nulla|niente|vuoto|appena|poco|quasi|lungo|fumo|bruci*|rispond*|
 andat*|lunghi|cedut*|sparit*|allungat*|dritto|mancat*|morti, senza freni
 macchina|auto|motore|moto|furgone|scooter ... spent*|ferm*|morta|morto|spegn* ... autostrada|strada|curva|marcia|
 rotonda|tangenziale|corsa|sorpasso|galleria|statale
 portiera|portellone|porta ... apert* ... marcia|autostrada|guid*|curva
 bulloni|dadi|ruota|ruote ... serrat*|lent*|allentat*|svitat*|ballav*|strett*|mancan*
 non ... strett*|serrat* ... bulloni|ruota|ruote|dadi
 gomma|gomme|pneumatico|ruota ... scoppiat*|staccat*|svitat*|persa|tele|bozzo|vol*, ruota ... partita|saltata|balla
 perso ... controllo|ruota, finit* ... fosso|fuori|guardrail|muro|contro, scontro, schiant*, tamponamento
 macchina distrutta, aquaplaning
`;
