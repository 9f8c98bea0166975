import { written } from "../../reading/phrases.ts";

export const things = written`
common:
 der|die|das|ein|eine|einen|und|ist|war|ich|wir|er|sie|es|nicht|mit|von|auf|für|den|dem|im|in|zu|hat|haben|bei|nach|
 sehr|mein|meine|unser|unsere|aus|seit|wie|alles|mir|uns|wurde|noch|aber|am|hab|habe|meiner|meinem|meines|wurden|
 viele|bis|oder|durch|einem|sich|dass|ihr|euch|euer|eure|beim|vom|zum|dann|jetzt|waren
@device:
 steckdose*|schalter*|lichtschalter*|sicherung*|verteiler*|kabel*|leitung*|heizung*|therme*|kessel*|boiler*|ofen*|
 herd*|backofen*|spülmaschine*|waschmaschine*|trockner*|kühlschrank*|lampe*|leuchte*|motor*|auto*|batterie*|akku*|
 ladegerät*|gerät*|stecker*|wand|dose|schornstein*|kamin|radiator*|zähler*|durchlauferhitzer*|föhn|mehrfachsteckdose*|
 küche
@wer:
 mich|mir|uns|ihn|ihm|ihr|meine*|mein|unsere*|sohn|tochter|kleine*|baby|säugling|oma|opa|mutter|vater|mama|papa|mann|
 frau|nachbar*|hund|katze|bruder|schwester|enkel*|postbote*|kolleg*|freund*|schwiegermutter|gast|kunde|kundin|junge|
 mädchen|tante|passant*
@steckdose:
 steckdose*|schalter|stromkasten|zählerkasten|kabel
@ofen:
 ofen|herd|mikrowelle|steckdose|lampe|waschmaschine|kühlschrank|wasserkocher
@piep:
 piep*|alarm|schlägt|schlug|geschlagen|ausgelöst|losgegangen|los|ging|geht
@tot:
 tot|gestorben|ertrunken|draufgegangen|verblutet|verunglückt|abgestürzt
gas:
 gas|gase|propan|erdgas|methan ~7 riech*|gerochen|roch|geruch*|stink*|gestank|stank|leck*|tritt|trat|ausgetreten|
 strömt|austritt|verlier*|verloren|entweicht|undicht*|zisch*|ausströmt, gasgeruch*, gasgestank, gasleck*, gasaustritt*
 gasalarm, gasexplosion*, faule* eier*
 gasleitung*|gashahn*|gasrohr*|gastherme*|gasherd*|gaskocher|gasheizung*|gaszähler* ~7 undicht*|zisch*|riecht|stinkt|
 leck*|pfeift|geruch
 gas ~8 abgesperrt|abgestellt|abgedreht|schmeck*|mieft|muffelt|ausgeströmt|ausströmen|evakuier*|strömen|offen|
 aufgedreht|austreten|raus|rauskommt|gerüch*|entströmt|ausgetreten|pfeift|gefährlich
 gasherd|herd|gashahn|therme|gastherme|gasflasche*|ventil|gasleitung|gasrohr|kocher|gasgrill ~7 zisch*|mieft|stinkt|
 pfeift|offen|undicht*|rauscht|leck*, gasger*, nach gas
 verschraubung|dichtung|anschluss|schlauch|muffe ... locker|lose|undicht|porös|vergessen
 stadtwerke ... gas|gesperrt|abgesperrt|notdienst, gasnotdienst, entstördienst, gashahn ... offen|aufgelassen|auf
carbon_monoxide!:
 comelder*|kohlenmonoxidmelder*|kohlenmonoxidwarner|kohlenmonoxidalarm ... @piep
 co melder*|warner*|alarm* ... @piep|schrillt, piept|schlägt|ging|geht ... co|kohlenmonoxid melder|warner|alarm
 melder*|warner|alarm|comelder|gerät ... co|kohlenmonoxid*|monoxid ... rot|alarm|schreit|piepst|spinnt|los|geheult|
 heult
 co|kohlenmonoxid*|monoxid* ... melder*|warner|alarm|warnmelder ... rot|schreit|piepst|piept|spinnt|heult|geheult|
 angesprungen|angeschlagen|anschlägt|hört|losgegangen|dauernd
 kohlenmonoxidmelder*|comelder* ... hört|rot|schreit|piepst|spinnt|heult|anschlägt|angeschlagen
carbon_monoxide:
 kohlenmonoxid*, kohlenmonooxid*, monoxid*, kohlenmonoxyd*, kohlenstoffmonoxid*
 schwind*|kopfschmerz*|kopfweh|übel|übelkeit|benommen*|schlecht ~13 heizung*|therme*|kessel*|ofen|kamin|boiler*|
 gastherme*|durchlauferhitzer*
 kopfweh|kopfschmerz*|erbrechen|übel|übelkeit|schwind*|schläfrig|benommen|duselig|müde ~12 therme|heizung|ofen|kamin|
 boiler|kaminofen|abgase*|gastherme|durchlauferhitzer|holzofen|pelletofen, gelbe|orange flamme
 abgase ... wohnung|raum|zimmer|küche|haus|drückt|ziehen|keller
 abgasrohr|schornstein|kamin ... verstopft|lose|undicht|dicht|abgerutscht|blockiert
smoke_fire:
 rauch*|qualm*|geraucht|gequalmt ~7 @device|kommt|kam|kommen|aus|voll|dicht*|schwarz*|steig*|überall|drang|starker|
 viel
 brenn*|brannte|gebrannt|verschmort*|verbrannt*|verkohlt*|schmor*|geschmort|schmilzt|geschmolzen|flamme*|feuer|
 angesengt|explodiert* ~7 @device
 riech*|roch|geruch*|stink*|stank|gestank|gerochen ~7 verbrannt*|angebrannt*|verschmort*|verkohlt|plastik|gummi|rauch|
 brand|schmor*|kabel|kokel*, brandgeruch*, schmorgeruch*, brandgefahr, brandgefährlich, zimmerbrand, kabelbrand*
 schwelbrand*, kurzschluss*, feuerwehr*, feuer gefangen, fing|fängt|gefangen ... feuer, feuer fing|fängt, in brand
 stichflamme*, es brennt, es|hat gebrannt, es ... brand, brand ausgebrochen|gegeben|im|in, abgebrannt, explodiert
 explosion, ein feuer|brand
 mikrowelle|mehrfachsteckdose|verlängerung*|verteilerdose|toaster|wasserkocher|bügeleisen|föhn|lampe|heizdecke|
 ventilator|laptop|fritteuse ~7 geblitzt|blitz*|qualm*|rauch*|gequalmt|flamm*|feuer|knall*|geknallt|funken|gebrannt|
 brannte|geschmolzen
 angebrannt*|verbrannt*|verkokelt*|verschmort*|angeschmort*|schmor*|kokel*|brenzlig|versengt|angesengt|verkohlt*|
 brandig|verbrennt ~6 riecht|roch|geruch|stinkt|stank|gerochen|mieft|müffelt|teppich*|vorhang*|sofa|bett*|decke|haare|
 augenbrauen|wimpern|boden|plastik|kabel|parkett|matratze|bluse|hemd|tisch|arbeitsplatte|tapete
 knall*|geknallt|bums|wumms|rums|verpuffung|detoniert|hochgegangen|peng|puff ~8 @ofen|therme|boiler|backofen|
 fernseher|akku|handy|ladegerät|glühbirne|trockner|motor|auto|heizung|sicherungskasten|föhn|kessel|gasflasche|grill|
 fritteuse
 rauch*|qualm*|verqualmt*|verraucht*|dampf*|gequalmt ~7 küche|haus|zimmer|wohnung|flur|motorhaube|motor|toaster|
 ladegerät|fernseher|auto|hust*|keller|steckdose|bremsen|treppenhaus|reifen|schlafzimmer|bad
 angezündet|entzündet|abgefackelt|angefackelt|gebrannt|niedergebrannt|entflammt|brenn*|brannte|feuer ~7 bettdecke|
 bett|sofa|vorhang|küche|haus|wohnung|bude|auto|keller|trockner|akku|haare|schuppen|garage|dach|hütte|laden|pfanne|
 dunstabzug, fast ... abgefackelt|angezündet|gebrannt|brannte|in brand, beinahe ... gebrannt, hat ... feuer gefangen
 evakuiert, lichterloh, glimmt, glüht, schwelt*, kokelt, angekokelt, angeschmort, abgeraucht, durchgeschmort, flammen
 inferno
 akku|akkus|batterie*|handy|ladegerät|powerbank ~6 aufgebläht|bläht|gebläht|dick|heiß|geplatzt|ausgelaufen|gebrannt|
 qualmt|überhitzt|raucht
 überhitz*|durchgebrannt*|glüht|glühend*|geschmolzen|schmilzt|schmolz|verformt ~6 steckdose*|kabel|stecker|ladegerät|
 schalter|akku|gerät|heizlüfter|trockner|verteiler|motor|sicherung*|mehrfachstecker|leitung*|plastik
electric:
 stromschlag*, stromschläge*, elektroschock, elektrische* schlag
 einen|nen|eine schlag|gewischt ... wenn|bekomm*|gekriegt|krieg*|anfass*|wasserhahn|dusche
 bekomm*|krieg*|gekriegt|hol* ... einen|eine|nen schlag|gewischt|gewatscht, einen|eine gewischt, gewischt bekommen
 schlag bekommen|gekriegt|abbekommen, unter strom, unter spannung, funken sprüh*|fliegen|flogen|schlagen|kommen|kamen
 sprüh*|schläg*|flogen|fliegen|kommen|kamen ... funken, funkt es, lichtbogen
 funken|funkt*|gefunkt|knistert|britzelt|bruzzelt|brutzelt|kribbelt ~7 @device
 kabel*|leitung*|draht*|stromkabel*|adern|stromleitung* ~7 blank*|offen*|frei|freiliegend*|lose|hängen*|hängt|nackt*|
 ungesichert*|isoliert
 steckdose*|schalter*|lichtschalter*|sicherungskasten*|stecker*|ladegerät*|verteiler*|kabel*|
 mehrfachsteckdose* ~7 heiß*|glüht|summt|brummt|schwarz
 kribbel*|zwirbelt|bitzelt|zwickt|gezwirbelt|schlag*|gewischt|gezogen|gewatscht|gescheuert|gelangt|geballert|
 stromstoß*|elektrisier* ~8 @ofen|wasserhahn|hahn|dusche|schalter|lichtschalter|anfass*|berühr*|metall|spüle|kabel|
 strom|toaster|heizkörper|gehäuse
 eine|einen|nen|ordentlich|voll|richtig ... gewischt|gescheuert|gezogen|geschmiert|gedonnert ... bekommen|gekriegt|
 lichtschalter|herd|steckdose, eine gezogen|gewischt|gelangt|gescheuert bekommen
 strom bekommen|gekriegt|abbekommen|abgekriegt, stromunfall, strom ... gefährlich|gefahr|berührt|drauf|gehäuse
 keine*|ohne|fehlt|fehlende erdung|schutzleiter|fi|erde, erdung fehlt|vergessen|nicht, nicht geerdet, ungeerdet
 schutzleiter ... nicht|fehlt
 abdeckung*|deckel|blende|verkleidung|klappe ~8 @steckdose|sicherungskasten|verteilerdose|lampe
 steckdose*|schalter|stromkasten|sicherungskasten ... ohne abdeckung|deckel|blende|schutz
 ohne abdeckung|deckel|blende
 @steckdose|lichtschalter|sicherungskasten|verteiler|ladegerät|stecker|mehrfachsteckdose ~6 summt|brummt|knackt|
 knistert|heiß|qualmt|raucht|nass|wasser|offen|feucht|loch|raus|brutzelt|spuckt|rausgerissen|hängt|bruzelt|schmor*|
 zischt
 wasser|nass|tropft|leck*|feucht*|regnet|undicht* ~8 @steckdose|spots|deckenspots|lampe*|strom|elektrik|sicherung*|
 leuchte*|licht|verteilerdose
 kabel|draht*|leitung*|adern|strippen|litze* ~8 blank*|hängen*|hängt|offen*|lose*|frei*|raus|rausguck*|gucken|schauen|
 ragen|stehen|liegen|kinder*|baby|kleine|reichweite|durchgeschnitten|beschädigt|abisoliert|nackt*|unisoliert|strom|
 isolierung|angebohrt
water:
 unter wasser, überschwemm*, überflutet*, überflutung, wasserschaden*, rohrbruch*, geflutet
 rohr|schlauch|leitung ... geplatzt, wasser ... überall|läuft|steht|spritzt ... wohnung|keller|küche|bad
 zentimeter|cm hoch wasser, vollgelaufen
 decke ~8 wasser|runtergekommen|heruntergekommen|tropft|kam|fällt|fiel|einsturz*|durchgebrochen|gefallen|beule|nass|
 durchnässt|eingebrochen, wasser ~7 wände|wand|strom*|schießt|überall
 kloake|abwasser|fäkalien|jauche|gulli ~7 hoch|bad|steht|kommt|läuft|keller|dusche|wohnung|drückt
 rohr|leitung|schlauch|boiler|heizkörper|kessel|wasserhahn|ventil ... geplatzt|gerissen|gebrochen|abgerissen|undicht|
 abgeflogen, knöcheltief, knietief, wasser ... hüfte|knie|knöchel|strömen, zentimeter|cm ... wasser, sturzbach
 wasserfall, keller|wohnung|küche|laden|haus ... überschwemmt|voll, abgesoffen
 wasser|wassermassen ... schießt|spritzt|strömt|sprudelt|stürzt, fontäne
 decke|zimmerdecke|putz|dach ~8 sofa|liegt|eingestürzt|stürzt|kracht|gekracht|runter|herunter|herab|bricht|bröckelt|
 durchhängt|hängt|wölbt|beult|nachgegeben|halbe|loch|risse*|riss|kommt|durch|einzustürzen|löst
vehicle:
 bremse*|bremspedal|bremsanlage|handbremse|gebremst|bremsleitung* ~7 versag*|ausgefallen|verloren|nicht|kaum|defekt|
 kaputt|undicht*|blockier*|ohne|leer|gingen|weich|ausfall, bremsversagen, bremsausfall, keine bremse*|bremswirkung
 bremsflüssigkeit ... läuft|verliert|ausgelaufen|überall|tropft, keine bremsen
 rad|räder|vorderrad|hinterrad|reifen ~8 gelöst|abgefallen|verloren|lose|locker|geplatzt|abgegangen|wackelt|ab|löste|
 flog|festgezogen|platzte
 radmuttern|radschrauben|muttern|radbolzen|schrauben ~7 lose|locker|festgezogen|angezogen|fehl*|nachgezogen
 lenkung|lenkrad ~6 blockier*|versag*|ausgefallen|klemmt|locker|eingerastet
 benzin|diesel|sprit|kraftstoff ~6 riecht|stinkt|geruch|läuft|leck*|tropft|verliert|ausgelaufen, benzingeruch, unfall
 airbag ... ausgelöst|aufgegangen|lampe|los, kontrolle verloren, motorhaube ... aufgegangen|hoch|aufgesprungen
 mitten auf ... autobahn, bremse*|bremspedal ... weich|schwammig|teigig
 lieferwagen|auto|transporter|fahrer|lkw|bus|motorrad|laster ... gehweg|bürgersteig|gehsteig|fußweg
 auf den|dem gehweg|bürgersteig|gehsteig gefahren|gebrettert
 knapp|fast|beinahe|haaresbreite ... kinderwagen|kind|sohn|tochter|radfahrer|verfehlt|fußgänger
 fahrer*|fuhr|fahren|steuer|taxi*|bus|busfahrer|lieferant|zusteller|gefahren|kurier|techniker|monteur|arzt|zahnarzt|
 schwester|pfleger|chauffeur|transporter ~8 besoffen|betrunken|alkohol*|fahne|bekifft|kiffte|drogen|eingeschlafen|
 eingenickt|schlief|rast|raste|irre|irrer|lebensgefährlich|bier|zugedröhnt|promille|stoned|high|lattenstramm|
 sekundenschlaf|gefährlich|rücksichtslos|wahnsinniger|schnaps|joint
 handy|telefon|smartphone|whatsapp|tablet|nachrichten ~8 gefahren|fahrt|steuer|fahren|autobahn|rot|lenkrad|getippt|
 gespielt|geguckt|geschaut|tippt|spielt, bei rot, rote ampel, über rot, rotlicht
 beinahe|fast|um ein haar ... überfahren|umgefahren|gerammt|angefahren|gekracht|erfasst|reingefahren|crash|graben|
 baum|umgenietet
 angefahren|überfahren|umgefahren|gerammt|erfasst|übersehen ~7 @wer|fußgänger*|rad*|kind*|auto|bordstein, gegenverkehr
 geisterfahrer*, falschfahrer*, schlangenlinien, schleudern|geschleudert, überschlagen ... auto|wagen
 dicht aufgefahren|auf, gerast
 gurt|gurte|sicherheitsgurt*|kindersitz|isofix|airbag* ~7 nicht|kaputt|defekt|gerissen|ohne|einrasten|klemmt|fehlt|
 locker|lose|blockiert|angeschnallt|eingerastet|fehlend*, nicht angeschnallt, unangeschnallt
 gaspedal|gas|kupplung|getriebe|achse|federung|stoßdämpfer|motorhaube|kofferraum|auspuff|handbremse|antriebswelle|
 spurstange|querlenker|zahnriemen|keilriemen|anhänger*|kardanwelle|traggelenk|wagenheber|servolenkung|
 bremsschlauch ~7 hängt|klemmt|fest|gerissen|gebrochen|abgebrochen|abgefallen|aufgesprungen|aufgegangen|locker|lose|
 ausgefallen|blockiert|versagt|weggebrochen|gelöst|gerollt|weggerollt|abgerissen|geplatzt|hängengeblieben
 brems*|gebremst ~8 leere|durchgetreten|durch|boden|weich|schwammig|metall*|schleif*|gar|kaum|wirkung|qualm*|heiß|
 rauch*|nichts|versag*|zieht|komisch|plötzlich|weg|funktionier*|reagier*|tot|ging|null, bremsen versagt
 nicht|kaum ... bremsen|anhalten|stoppen, tritt|trat|getreten ... ins leere
 auto|motor*|wagen|roller ... ausgegangen|aus|abgewürgt|abgestorben|geht|ging ... autobahn|fahrt|landstraße|kreuzung|
 fahren|kurve|tunnel|überholen|aus|bundesstraße, tür|schiebetür ... aufgegangen|offen|sprang ... fahrt|fahren|autobahn
 radmuttern|radbolzen|radschrauben|räder|rad ... lose|locker|festgezogen|nachgezogen|angezogen|handfest|gelöst|fehlen|
 abgeflogen|eier*|wackel*, vergessen|nicht ... festzuziehen|nachzuziehen|anzuziehen|festgezogen
 reifen|rad ... geplatzt|abgefallen|abgegangen|abgelöst|überholt|davon|weggeflogen|profil|beule|cord
 kontrolle ... verloren, von der fahrbahn|straße, im|in den graben, leitplanke, totalschaden, aquaplaning
 auffahrunfall, kollision
 lenkrad|lenkung ... abgefallen|fest|schwer|blockiert|schlägt|spiel|eingerastet|ging|reagiert
`;
