import { written } from "../../reading/phrases.ts";

export const calm = written`
harmless:
 infortunio|lesione|ferita ... meglio|guari*|fisio|migliora*, cura*|tratta*|guari* ... infortunio|lesione|ferita
 minacci* ... pioggia|piovere|temporale|neve|nevicare, cielo|pioggia|temporale ... minacci*
 tecnico|idraulico|installatore|signore|ragazzo|uomo|bollett*|contatore|revisione|controllo|caldaia|cucina|fornell*|
 piano|stufa|forno|impianto|azienda|fornit*|certificato|allaccio|società del|a|di|dell gas|metano
 l|quell* omino|del gas, acqua gasata|gassata, a tutto gas
 rilevator*|allarme|sensor*|rivelatore di|antifumo|d|del fumo|fumi|gas|monossido|incendi*
 allarme|rilevatore|sensore monossido|co|antincendio, controll*|verific*|collaud* ... monossido
 monossido ... controll*|regola|posto, porta tagliafuoco, canna fumaria, scarico fumi, analisi fumi, prova fumi
 controllo fumi, vietato fumare, vende fumo, tutto fumo, mano|mani sul fuoco, fuochi d|artificio
 a fuoco lento|vivo|medio, messo|mette* a fuoco, prova del fuoco, cavallo di battaglia, color fuoco, scintilla di
 scintille ... amore|simpatia|bravo|bravissim*, fa|fanno|fatto scintille ... bravi
 faceva|fatto|hanno scintille ragazzi, scossa per|di energia|positiva, data|dato|darsi ... una|la scossa ... per
 presa di|in|mano|con, bruci* ... grassi|calorie|tappe|record|tempo|semaforo|culo, bruciatore, bruciat* sul tempo
 bruciat* le tappe, mi brucia ... aver|che|ancora, moriv* dal ridere|di|dalle
 mort* dal|di ridere|risate|fame|paura|freddo|sonno, da morire
 mort*|morire|moriv* ... conto|prezzo|fattura|preventivo|ridere|vergogna, da paura, prezzi da infarto, da infarto
 infarto ... conto|prezzo|preventivo, tagli* ... capelli|frangia|punte|doppie
 taglio ... corto|capelli|bello|perfetto|stupendo, il|un|mio|nuovo|bel taglio, tagliat* bene|benissimo|corti|troppo
 non|mai|niente|nessun ... male|dolore, senza ... dolore, nessun dolore, non ... male, mal* per niente
 esame|esami|analisi|preliev* del|di sangue, prelievo ... sangue, sangue freddo|caldo, nel sangue, spremere sangue
 ferit* ... orgoglio|sentimenti, ospedale è|era|pulito|ottimo|molto
 personale|medici|infermier*|reparto|servizio|appuntamento ... ospedale
 personale|medici|staff|servizio del|al pronto soccorso, allagat* di luce, imbiancat*|dipint*|pitturat* ... soffitto
 soffitto ... imbiancat*|dipint*|bianco, acqua calda|fredda|potabile|corrente|ossigenata
 minaccia* ... pioggia|piovere|temporale, prezz* aggressiv*, spint* ... a|dalla curiosità|acceleratore|provare
 spinta ... in più, mi ha colpit* la|il|per|molto|positivamente|l
 colpit* da|dalla|per|positivamente|molto|favorevolmente, pugno nell occhio, preso ... a cuore
 freni ... nuovi|perfett*|ottim*|posto|cambiat*|sostituit*|rifatti, pastiglie|pasticche|dischi|liquido dei|freni|freno
 freno a mano, senza freni ... ridere|parla*, tenere a freno, ruota di scorta, ruote nuove|pulite|invernali
 gomme nuove|invernali|estive|termiche, cambi*|montat* ... gomm*|ruot*, a ruota libera, per incidente
 incidente di percorso, senza incidenti, riparazion*|sinistro|carrozz* ... incidente
 dopo|in seguito ... incidente ... riparat*|come|rimess*, fuori|nessun|senza pericolo, non pericolos*, pericolosamente
 disinf*, cur*|guarit* ... infezion*, infezion* ... curat*|guarit*|passata, test allergic*, prove allergiche
 febbre del|da, prezz* ... svenire, soffocat* ... lavoro|telefonate, bolle di sapone, pallone gonfiato
 gonfi* ... gomme|pneumatic*|prezz*|conto, prezz* gonfiat*, vertigini ... prezz*, in autostrada ... aspett*
 fulminat* ... lampadin*|lampada, lampadin*|lampada|luce fulminat*, colpo di fulmine, è stato un fulmine
 lasciat* ... senza fiato, senza fiato, camion|camioncino dei|di pompieri, pompieri ... giocattolo|gioco
 nemmeno|neanche|neppure|nessuna una goccia ... sangue, nemmeno|neanche|neppure|nessuna goccia|una ... sangue
 prova|test fumi|fumo|pressione, grigio|color*|tonalità fumo, caserma|calendario ... pompieri|vigili
 pompieri ... accanto|vicino|parcheggi*|fronte|veloci*, come i|dei pompieri, arrivat* ... come ... pompieri
 squadra|gente|ragazzi di|a fuoco, di fuoco
 mor* ... ridere|voglia|noia|fame|sonno|sete|vergogna|caldo|freddo|curiosità
 morta|morto|morti|muoio|moriamo dal|dalla|dalle|di|dai, infarto ... prezzo|conto|preventivo|visto
 prezz*|conto|preventivo|costo ... infarto|scioccat*|shock|svenut*|male|salat*|bruci*, scioccat* da|dal
 preso un|mi ... infarto|colpo ... prezzo|conto|preventivo, svenut*|sveni* ... prezzo|conto|preventivo|vedendo
 colpo di fulmine|testa|fortuna|scena|sole|sonno|genio, colpo d occhio, a colpo sicuro
 per poco ... innamor*|piang*|svengo|cado, scattata la scintilla, scintill* ... salone|tra|amore|squadra|occhi|noi
 fuoco di|a legna, carne ... buona|brace|ottima|tenera|cotta|deliziosa, cuoco ... fuoco, a fuoco lento
 fuochi d|di artificio, prova di fuoco, esplosi* di|effetto, effetto|colore|sapore|mix|cocktail esplosiv*
 esplosione di sapori|gusto|colori|gioia, una|la|che bomba, è una bomba, bomba*
 brucia* ... toast|lingua|torta|arrosto|tappe|calorie|grassi|pane|cena|dita|tempo|tempi, bruciare calorie|grassi|le
 bruciore di stomaco, scottat* ... sole|prezzo, affumicat* ... salmone|scamorza|provola|speck|pancetta
 salmone|scamorza|provola|tofu affumicat*, fumo di londra, senza fumo, fumo ... passivo
 spacc* ... minuto|buonissim*|brutto, salsa|che|musica|locale|colore|taglio|sugo che|spacca* spacca, spaccano
 fil* ... perfett*|liscio|canalina|ordine|sistemat*, filo conduttore|diretto|di|d, per filo
 fili ... ordine|canalina|nascost*|sistemat*|bianchi, prese|presa|interruttori ... copripresa|nuov*|funzion*|montat*
 presa in giro|appuntamento|visione, odore|profumo di vernice|pulito|nuovo|fresco|pane|caffè|fiori|lavanda
 girava ... testa ... scelt*|opzioni, testa ... scelte|giro|spalle|idee|nuvole|posto, testa a
 in testa ... idea|canzone|chiaro, piaciuto da matti, mal di testa|schiena|denti ... sparit*|passat*|andato|guarit*
 calo di corrente|tensione, corrente ... gestore|enel|tornata, nessun*|senza|né ferit*, nessuno ... ferit*|male
 salvat* ... vita|giornata|vacanz*|weekend
 salvavita ... sistemat*|sostituit*|cambiat*|installat*|nuovo|controllat*|riarmat*
 perdit* ... cercat*|rubinetto|tempo|sistemat*|riparat*|nessuna|non|zero|sciacquone
 controllat*|verificat*|cerca* ... perdit*|fughe|gas|monossido|freni|cinture, nessuna perdita|fuga
 non ce|c n erano|era|sono, perdita di tempo, misurat*|controllat*|provat*|testat*|rilevat* ... monossido
 monossido ... zero|a|installat*|provato|ok|norma|perfetto|niente|montat*|testat*
 sistemat*|riparat*|sostituit*|cambiat*|montat*|installat* ... allarme|rilevator*|sensore|salvavita
 rilevator* ... montat*|installat*|nuov*|provat*
 freni|gomme|ruote|freno ... bene|ok|nuov*|perfett*|cambiat*|controllat*|altri|durano|km|diecimila|sostituit*|
 sistemat*|apposto|posto, controllat* ... ruote|freni|gomme|cinture|luci
 collo|schiena|spalla|ginocchio dolorante|bloccat*|rigid*|contrattur*, delicat* con|col
 gonfiore|dolor*|livid*|infiammazione|rossore|bruciore ... sparit*|passat*|diminuit*|ridott*|meglio|scompars*|andat*|
 sgonfiat*, puntura|ago|iniezione|vaccino ... sentit*|indolore|niente|nemmeno|accort*|male|delicat*
 nemmeno|neanche|neppure|non ... sentit*|fatto ... male|niente|nulla|puntura|ago, non fa|ha|brucia|pizzica|tira male
 senza dolore|sangue|male|lividi|bruciare, nessun dolore|fastidio|bruciore, dolore ... sparit*|passat*|portafogl*
 prezzo ... male|dolente|salato|caro, fa male ... portafogl*|vale|ma ne|prezzo|cuore, tolto|levato un|il peso|pensiero
 piov*|pioggia, acqua ... calda|tornat*|fresca|frizzante|naturale, fila|coda|attesa ... uccis*|ammazz*|mort*|infinita
 ucciso ... fila|coda|attesa|curiosità, uccid* ... fila|attesa|prezzo
 taglio ... da|corto|perfett*|bellissim*|capelli|prezzi|nuovo|stupendo|moderno|netto|fantastico
 tagliat* corto|bene|capelli|frangia|punte, dent* ... curat*|otturat*|sbiancat*|ricostruit*|sistemat*|perfett*|salvat*
 unghie ... stupend*|bellissim*|perfett*|belle|fatte, unghia ... ricostruit*|sistemat*
 curat*|guarit*|sanat* ... ferita|infezione|unghia|ustione|piede, ferita|infezione ... guarit*|curat*|meglio
 occhio di riguardo|lince, a occhio, occhio clinico, buon occhio, d occhio, chiudere un occhio
 occhi ... trucc*|bellissim*|chiusi|belli, trucco ... occhi, costa* un occhio, un occhio della
 vetro ... pulit*|lucid*|riparat*|cambiat*|sostituit*|montat*|installat*, vetri ... pulit*|splend*|lucid*|perfett*
 paura ... dentista|aghi|trapano|prezzo|phon|forbici|di sbagliare|punture
 ho|aveva|avevo paura del|degli|dei|delle ... dentista|aghi|punture|gatti
 allerg* ... attent*|rispett*|menu|alternativ*|lista|segnalat* ... bene|chiar*|tutto|tavolo|carta
 senza glutine|lattosio, menù ... allerg*|celiac*|glutine, allergeni ... menu|indicat*|carta
 polizia ... accanto|vicino, ambulanza ... accanto|passa*, pronto soccorso ... rapid*|veloc*|accanto|gentil*
 servizio|numero d|di emergenza
 cane|gatto|cagnolin* ... content*|felice|tranquill*|bello|tosato|profumat*|pulito|splend*
 coltell*|forbici ... affilat*|arrotat*|taglia*, a mano armata
 telefono|cellulare ... rispo*|gentil*|riparat*|nuovo|schermo|funziona
 autista ... gentil*|puntual*|prudent*|cortes*|educat*, guida ... prudent*|sicur*|turistica|perfett*
 vino|birra ... buon*|offert*|ottim*
 seguit*|segue ... passo|consigli*|istruzioni|cura|pratica|attenzione|paziente|percorso|benissimo|bene
 mi ha|hanno seguit* ... passo|bene|attenzione|cura|percorso|professional*
 cadut* ... bene|prezz*|pelle|capelli|pila|dalle nuvole, cadut* ... amore, caduta di stile|prezz*
 prezzi ... cadut*|croll*, dopo ... incidente ... riparat*|fisioterap*|come|nuova|carrozz*|rimessa, rischio zero
 a rischio di, brillo, pelle ... morbid*|liscia|luminos*|perfett*|splend*|bella, pezzo di pane|cuore
 pezzi di ricambio, pezzo ... ricambio|forte|grosso|bravura, brav* ... da paura, paura bello|buono
notCalming:
 non|mai|senza|nessuno|ancora ... riparat*|risolt*|sistemat*|aggiustat*|eliminat*|sigillat*|sostituit*|fermat*|
 riparare|risolvere|passat*|sparit*, non ... strett*|serrat*|avvitat*
 non risponde|rispondono|rispondeva|viene|vengono|è|so|solo|mi|ci|ha|hanno|vi|sono|smette|capisco|funziona*|
 controllat*|strett*|avvis*|va|fa|può|posso|riesco|riusciamo|ne|lo|andava|normale|frena*|respir*
 nessuno risponde|è|ha|viene|si|mi|arriva|controlla, nessuna risposta|scusa|soluzione|spiegazione
 senza avvisare|avviso|rispondere|risposta|controllare|motivo|riscaldamento|freni|sensi|dubbio|chiedere|dire|
 stringere|protezione|freno, mai più|visto|venut*|successo, niente riscaldamento|acqua|di, nulla di fatto
 nemmeno|neanche una|un|mi|si, né|risposto
 da|quando|dopo|devono|dovevano|dovuto|detto|per ... riparat*|riparare|sistemare|sostituit*|sistemat*
 messo in pericolo
over:
 non ... più, sparit*, falso allarme, risolt*, passat*, eliminat*, tutto in|a regola|posto
 tutto bene|ok|posto|risolto|tranquillo|regola|perfetto, sotto controllo, acqua passata
rescued:
 in|entro|dopo|nel|nell|meno|mezz|neanche un|mezz|una|due|dieci|quindici|venti|pochi|poche|giro|ora ora|minuti|ore|
 attimo|minuto|lampo|baleno, in|entro ... ora|minuti|ore, subito risolt*|sistemat*|intervenut*|arrivat*|venut*
 immediatamente, velocissim*|rapidissim*|prontissim*|tempestiv*, super|molto veloc*|rapid*
 salvat* ... mi|ci|vita|giornata, grazie mille|per|di|a|infinite, perfett*|impeccabil*|bravissim*
history:
 anni|decenni|tempo fa, da piccolo|piccola|bambino|bambina
negations:
 non|nessun|nessuna|nessuno|senza|mai|niente|né|nemmeno|neanche|zero|nulla
mended:
 riparat*|risolt*|sistemat*|aggiustat*|eliminat*|sigillat*|trovat*|sostituit*|bloccat*|messo|fermat*|riparò
doer:
 che|tecnico|idraulico|elettricista|voi|dove|lui|loro|cui
past:
 era|erano|avevamo|avevo|aveva|scorso|scorsa|ieri|fa|trovat*|scopert*|sentiva|sentivo|puzzava|rott*|scoppiat*|
 rilevat*|quando|c|stata|stato|individuat*
still:
 ancora|continua|continuano|sempre|peggio|nuovo|tuttora|continuo
joints:
 e|ed|perché|da|quando|mentre|che|se|così|poi
turns:
 ma|però|tuttavia|invece
`;
