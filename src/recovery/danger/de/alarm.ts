export const alarm = `
  common:
    der|die|das|ein|eine|einen|und|ist|war|ich|wir|er|sie|es|nicht|mit|von|auf|für|den|dem|im|in|zu|hat|haben|bei|
    nach|sehr|mein|meine|unser|unsere|aus|seit|wie|alles|mir|uns|wurde|noch|aber|am|hab|habe|sich|dass|ihr|euch|
    euer|eure|beim|vom|zum|dann|jetzt|waren
  @device:
    steckdose*|schalter*|lichtschalter*|sicherung*|verteiler*|kabel*|leitung*|heizung*|therme*|kessel*|boiler*|
    ofen*|herd*|backofen*|spülmaschine*|waschmaschine*|trockner*|kühlschrank*|lampe*|leuchte*|motor*|auto*|
    batterie*|akku*|ladegerät*|gerät*|stecker*|wand|dose|schornstein*|kamin|radiator*|zähler*|durchlauferhitzer*|
    föhn|mehrfachsteckdose*|küche
  @body:
    ohr|ohren|hals|gesicht|haut|hand|hände|finger*|arm|arme|bein|beine|fuß|füße|kopf|kopfhaut|auge|augen|lippe*|
    stirn|schulter*|nacken|wange*|rücken|knie|sohn|tochter|kind|baby|mutter|vater|mann|frau|hund|katze|mich|mir
  @bones:
    handgelenk|arm|bein|knöchel|nase|rippe*|finger|zahn|zähne|hüfte|fuß|knochen|hand|ellbogen|knie|zeh|schulter|
    schlüsselbein|oberschenkel*
  @wer:
    mich|mir|uns|ihn|ihm|ihr|meine|meinen|meinem|meiner|mein|unsere*|sohn|tochter|kind|kinder|kindern|kleine*|baby|
    säugling|oma|opa|mutter|vater|mama|papa|mann|frau|nachbar*|hund|katze|bruder|schwester|enkel*|postbote*|
    kollege*|kollegin|freund*|schwiegermutter|gast|kunde|kundin|junge|mädchen|tante|passant*|radfahrer*
  @glied:
    finger*|hand|hände|fuß|füße|arm|bein|zeh*|daumen|kopf|knie|ellbogen|nagel|gesicht
  @medi:
    medikament*|tablette*|pille*|mittel|rezept*|dosis|dosierung|spritze*|impfung|impfstoff|tropfen|insulin|
    antibiotik*|arznei*|salbe|narkose|betäubung|medizin|zäpfchen
  @essen:
    essen|salat*|suppe*|soße|sauce|joghurt*|burger|brot|brötchen|pizza|reis|nudeln|hähnchen|huhn|kuchen|getränk|
    döner|eis|dessert|gebissen|biss|gekaut|verschluckt|geschluckt|mund|teller|gericht|bissen|semmel|pasta|schnitzel|
    müsli|brei|torte|cocktail|smoothie
  gas:
    gas|gase|propan|erdgas|methan ~5 riecht|riechen|gerochen|roch|geruch*|stinkt|stinken|gestank|stank|leck*|tritt|
    trat|ausgetreten|strömt|austritt|verliert|verlieren|verloren|entweicht|undicht*|zisch*|ausströmt, gasgeruch*
    gasgestank, gasleck*, gasaustritt*, gasalarm, gasexplosion*, faule* eier*
    gasleitung*|gashahn*|gasrohr*|gastherme*|gasherd*|gaskocher|gasheizung*|gaszähler* ~5 undicht*|zisch*|riecht|
    stinkt|leck*|pfeift|geruch
    gas ~6 abgesperrt|abgestellt|abgedreht|schmeckt|schmecken|mieft|muffelt|ausgeströmt|ausströmen|evakuier*|
    strömen|offen|aufgedreht|austreten|raus|rauskommt|gerüch*|entströmt|ausgetreten|pfeift|gefährlich
    gasherd|herd|gashahn|therme|gastherme|gasflasche*|ventil|gasleitung|gasrohr|kocher|gasgrill ~5 zisch*|mieft|
    stinkt|pfeift|offen|undicht*|rauscht|leck*, gasger*, nach gas
    verschraubung|dichtung|anschluss|schlauch|muffe ... locker|lose|undicht|porös|vergessen
    stadtwerke ... gas|gesperrt|abgesperrt|notdienst, gasnotdienst, entstördienst, gashahn ... offen|aufgelassen|auf
  carbon_monoxide!:
    comelder*|kohlenmonoxidmelder*|kohlenmonoxidwarner|kohlenmonoxidalarm ... piep*|alarm|schlägt|schlug|geschlagen|
    ausgelöst|losgegangen|los|ging|geht
    co melder*|warner*|alarm* ... piep*|alarm|schlägt|schlug|geschlagen|ausgelöst|losgegangen|los|ging|geht|schrillt
    piept|schlägt|ging|geht ... co|kohlenmonoxid melder|warner|alarm
    melder*|warner|alarm|comelder|gerät ... co|kohlenmonoxid*|monoxid ... rot|alarm|schreit|piepst|spinnt|los|
    geheult|heult
    co|kohlenmonoxid*|monoxid* ... melder*|warner|alarm|warnmelder ... rot|schreit|piepst|piept|spinnt|heult|
    geheult|angesprungen|angeschlagen|anschlägt|hört|losgegangen|dauernd
    kohlenmonoxidmelder*|comelder* ... hört|rot|schreit|piepst|spinnt|heult|anschlägt|angeschlagen
  carbon_monoxide:
    kohlenmonoxid*, kohlenmonooxid*, monoxid*, kohlenmonoxyd*, co vergiftung*, kohlenstoffmonoxid*
    schwindel*|schwindlig|kopfschmerz*|kopfweh|übel|übelkeit|benommen*|schlecht ~11 heizung*|therme*|kessel*|ofen|
    kamin|boiler*|gastherme*|durchlauferhitzer*
    kopfweh|kopfschmerz*|erbrechen|erbrochen|übel|übelkeit|schwindel*|schwindlig|schläfrig|benommen|duselig|
    müde ~10 therme|heizung|ofen|kamin|boiler|kaminofen|abgase*|gastherme|durchlauferhitzer|holzofen|pelletofen
    gelbe|orange flamme, abgase ... wohnung|raum|zimmer|küche|haus|drückt|ziehen|keller
    abgasrohr|schornstein|kamin ... verstopft|lose|undicht|dicht|abgerutscht|blockiert
  smoke_fire:
    rauch|qualm|qualmt|raucht|qualmte|rauchte|qualmen|rauchen|rauchwolke*|geraucht|gequalmt ~5 kommt|kam|kommen|aus|
    voll|dicht*|schwarz*|steigt|steigen|überall|drang|starker|viel|@device
    brennt|brannte|gebrannt|brennen|verschmort*|verbrannt*|verkohlt*|angekokelt|kokelt|schmort|geschmort|schmilzt|
    geschmolzen|flamme*|feuer|angesengt|explodiert*|schmoren|qualmt ~5 @device
    riecht|roch|geruch*|stinkt|stank|gestank|gerochen|stinken|riechen ~5 verbrannt*|angebrannt*|verschmort*|
    verkohlt|plastik|gummi|rauch|brand|schmor*|kabel|kokel*|schwelbrand, brandgeruch*, schmorgeruch*, brandgefahr
    brandgefährlich, zimmerbrand, kabelbrand*, schwelbrand*, kurzschluss*, feuerwehr*, feuer gefangen
    fing|fängt|gefangen ... feuer, feuer fing|fängt, in brand, in flammen, stichflamme*, es brennt, es|hat gebrannt
    es ... brand, brand ausgebrochen|gegeben|im|in, abgebrannt, explodiert, explosion, ein feuer|brand
    angebrannt*|verbrannt*|verkokelt*|verschmort*|angeschmort*|schmor*|kokel*|brenzlig|versengt|angesengt|verkohlt*|
    brandig|verbrennt ~4 riecht|roch|geruch|stinkt|stank|gerochen|mieft|müffelt|teppich*|vorhang|vorhänge|sofa|
    bett*|decke|haare|augenbrauen|wimpern|boden|plastik|kabel|parkett|matratze|bluse|hemd|tisch|arbeitsplatte|tapete
    knall*|geknallt|explodiert|explosion|bums|wumms|rums|verpuffung|stichflamme|detoniert|hochgegangen|peng|
    puff ~6 therme|boiler|ofen|herd|backofen|mikrowelle|fernseher|akku|handy|ladegerät|steckdose|lampe|glühbirne|
    trockner|waschmaschine|kühlschrank|motor|auto|heizung|sicherungskasten|föhn|wasserkocher|kessel|gasflasche|
    grill|fritteuse
    rauch|qualm|raucht|qualmt|rauchig|verqualmt*|verraucht*|dampf*|gequalmt|rauchschwaden|rauchgas* ~5 küche|haus|
    zimmer|wohnung|flur|motorhaube|motor|toaster|ladegerät|fernseher|auto|hust*|keller|steckdose|bremsen|
    treppenhaus|reifen|schlafzimmer|bad
    angezündet|entzündet|abgefackelt|angefackelt|abgebrannt|gebrannt|niedergebrannt|entflammt|brennen|brennt|
    brannte|feuer|flammen ~5 bettdecke|bett|sofa|vorhang|küche|haus|wohnung|bude|auto|keller|trockner|akku|haare|
    schuppen|garage|dach|hütte|laden|pfanne|dunstabzug
    fast ... abgebrannt|abgefackelt|angezündet|gebrannt|explodiert|brannte|in brand
    beinahe ... abgebrannt|gebrannt|explodiert, hat ... feuer gefangen, evakuiert, lichterloh, glimmt, glüht
    schwelt*, kokelt, angekokelt, angeschmort, abgeraucht, durchgeschmort, flammen, inferno
    akku|akkus|batterie*|handy|ladegerät|powerbank ~4 aufgebläht|bläht|gebläht|dick|heiß|geplatzt|ausgelaufen|
    gebrannt|qualmt|überhitzt|raucht|explodiert
    überhitzt|überhitz*|durchgebrannt*|glüht|glühend*|geschmolzen|schmilzt|schmolz|verformt ~4 steckdose*|kabel|
    stecker|ladegerät|schalter|akku|gerät|heizlüfter|trockner|verteiler|motor|sicherung*|mehrfachstecker|leitung*|
    plastik
  electric:
    stromschlag*, stromschläge*, elektroschock, elektrischen|elektrischer schlag
    einen|nen|eine schlag|gewischt|stromschlag ... wenn|bekomm*|gekriegt|krieg*|anfass*|wasserhahn|dusche
    bekomm*|krieg*|gekriegt|hol* ... einen|eine|nen schlag|gewischt|gewatscht, einen|eine gewischt
    gewischt bekommen, schlag bekommen|gekriegt|abbekommen, unter strom, unter spannung
    funken sprüh*|fliegen|flogen|schlagen|kommen|kamen
    sprüh*|schlägt|flogen|fliegen|kommen|kamen|schlagen ... funken, funkt es, lichtbogen
    funken|funkt|funkte|gefunkt|knistert|britzelt|bruzzelt|brutzelt|kribbelt ~5 @device
    kabel*|leitung*|draht|drähte|stromkabel*|adern|stromleitung* ~5 blank*|offen*|frei|freiliegend*|lose|hängen|
    hängt|hängende*|nackt*|ungesichert*|isoliert
    steckdose*|schalter*|lichtschalter*|sicherungskasten*|stecker*|ladegerät*|verteiler*|kabel*|
    mehrfachsteckdose* ~5 heiß*|glüht|schmort|verschmort*|schmilzt|summt|brummt|angesengt|schwarz|knistert|
    geschmolzen|angeschmort
    kribbel*|zwirbelt|bitzelt|zwickt|gezwirbelt|schlag|schläge|gewischt|gezogen|gewatscht|gescheuert|gelangt|
    geballert|stromstoß|stromstöße|elektrisier* ~6 wasserhahn|hahn|dusche|herd|lampe|waschmaschine|kühlschrank|
    steckdose|schalter|lichtschalter|anfass*|berühr*|metall|spüle|kabel|strom|toaster|wasserkocher|heizkörper|ofen|
    gehäuse|mikrowelle
    eine|einen|nen|ordentlich|voll|richtig ... gewischt|gescheuert|gezogen|geschmiert|gedonnert ... bekommen|
    gekriegt|lichtschalter|herd|steckdose, eine gezogen|gewischt|gelangt|gescheuert bekommen
    strom bekommen|gekriegt|abbekommen|abgekriegt, stromunfall, strom ... gefährlich|gefahr|berührt|drauf|gehäuse
    keine|keinen|ohne|fehlt|fehlende erdung|schutzleiter|fi|erde, erdung fehlt|vergessen|nicht, nicht geerdet
    ungeerdet, schutzleiter ... nicht|fehlt
    abdeckung|abdeckungen|deckel|blende|verkleidung|klappe ~6 sicherungskasten|steckdose*|schalter|verteilerdose|
    stromkasten|zählerkasten|lampe|kabel
    steckdose*|schalter|stromkasten|sicherungskasten ... ohne abdeckung|deckel|blende|schutz
    ohne abdeckung|deckel|blende
    steckdose*|schalter|lichtschalter|sicherungskasten|stromkasten|verteiler|ladegerät|stecker|mehrfachsteckdose|
    zählerkasten|kabel ~4 summt|brummt|knackt|knistert|heiß|qualmt|raucht|kokelt|nass|wasser|offen|feucht|loch|raus|
    brutzelt|spuckt|rausgerissen|hängt|bruzelt|schmor*|zischt
    wasser|nass|tropft|leck*|feucht*|regnet|undicht* ~6 spots|deckenspots|lampe*|steckdose*|strom|stromkasten|
    elektrik|sicherung*|leuchte*|licht|schalter|zählerkasten|verteilerdose|kabel
    kabel|draht|drähte|leitung|leitungen|adern|strippen|litze* ~6 blank*|hängen|hängt|hängend*|offen*|lose*|frei*|
    raus|rausguck*|gucken|schauen|ragen|stehen|liegen|kinder*|baby|kleine|reichweite|durchgeschnitten|beschädigt|
    abisoliert|nackt*|unisoliert|strom|isolierung|angebohrt
  water:
    unter wasser, überschwemm*, überflutet*, überflutung, wasserschaden*, rohrbruch*, geflutet
    rohr|schlauch|leitung ... geplatzt, wasser ... überall|läuft|steht|spritzt ... wohnung|keller|küche|bad
    zentimeter|cm hoch wasser, keller ... vollgelaufen, vollgelaufen
    decke ~6 wasser|eingestürzt|runtergekommen|heruntergekommen|tropft|kommt|kam|fällt|fiel|stürzt|einsturz*|
    durchgebrochen|gefallen|beule|nass|durchnässt|eingebrochen|runter
    wasser ~5 steckdose*|wände|wand|sicherungskasten*|strom|elektrik|lampe*|strömt|schießt|überall
    kloake|abwasser|fäkalien|jauche|gulli ~5 hoch|bad|steht|kommt|läuft|keller|dusche|wohnung|drückt
    rohr|leitung|schlauch|boiler|heizkörper|kessel|wasserhahn|ventil ... geplatzt|gerissen|gebrochen|abgerissen|
    explodiert|undicht|abgeflogen, knöcheltief, knietief, wasser ... hüfte|knie|knöchel|strömen
    zentimeter|cm ... wasser, sturzbach, wasserfall
    keller|wohnung|küche|laden|haus ... geflutet|überschwemmt|abgesoffen|vollgelaufen|voll, abgesoffen
    wasser|wassermassen ... schießt|spritzt|strömt|sprudelt|stürzt, fontäne
    decke|zimmerdecke|putz|dach ~6 sofa|liegt|eingestürzt|stürzt|kracht|gekracht|runter|herunter|herab|bricht|
    bröckelt|durchhängt|hängt|wölbt|beult|nachgegeben|halbe|loch|risse*|riss|kommt|durch|einzustürzen|löst
  injury:
    verbrannt*|verbrüht*|verbrennung*|angesengt|versengt|verätzt|verätzung* ~6 @body, verbrennung*, verbrüh*
    brandblase*, brandwunde*, blutet*, geblutet, blutung*, blutend*, alles ... blut, voller blut
    blut ... überall|gesicht|läuft|lief|floss, verletzt*, verletzung*, notaufnahme*, notarzt*, krankenwagen*
    rettungswagen*, rettungsdienst*, ins krankenhaus|spital, im krankenhaus ... gelandet|gelegen
    krankenhaus gelandet|gebracht|eingeliefert, bewusstlos*, gehirnerschütterung, genäht werden, platzwunde*
    schnittwunde*, prellung*, gebrochen|brach|bruch|verstaucht|ausgerenkt|verrenkt|geprellt|angebrochen ~4 @bones
    gestürzt|hingefallen|gefallen|gestolpert|gestürtzt|sturz|ausgerutsch*|stürzte|fiel|runtergefallen|
    heruntergefallen ~7 nass*|boden|treppe*|leiter|kopf|mutter|vater|tochter|sohn|mich|bin|verletzt|wegen|fuß|oma|
    opa
    geschnitten|aufgeschnitten|aufgeritzt|geritzt|eingeschnitten|abgeschnitten|gestochen ~4 mich|ohr|hals|finger*|
    gesicht|hand|lippe|kopfhaut|nacken|haut|bein|blut*
    starke|schlimme|höllische|unerträgliche|wahnsinnige|furchtbare|extreme|große schmerzen, vor schmerzen
    sehr|so|furchtbar|höllisch weh getan|tut, sehr|so wehgetan, lebensgefähr*, gefährlich
    gefährliche*|gefährlicher|gefährlichen, gefahr für, in gefahr, akute* gefahr
    hätte*|hätten ... tot|sterben|umkommen|umgebracht|töten|tödlich
    fast|beinahe ... tot|gestorben|umgekommen|umgebracht|draufgegangen|tödlich, todesfalle, todesangst
    gefallen|gekracht|gestürzt|runtergekracht|runtergefallen|heruntergefallen|umgefallen|abgestürzt|umgekippt|
    gekippt|abgebrochen|runtergekommen|heruntergekommen|eingestürzt|zusammengebrochen|zusammengekracht|abgerissen|
    gelöst|rutschen|gerutscht|fallen|fällt|stürzte|krachte|kippte|runterkommen|abgegangen ~6 regal*|schrank|
    hängeschrank|spiegel|fernseher|heizkörper|ziegel*|dachziegel|tor|tür|mauer|wand|lampe|kronleuchter|gerüst|
    leiter|schornstein|balkon|geländer|fliese*|zaun|markise|fenster|treppe|baum|ast|vordach|stuhl|tisch|liege|brett|
    putz|schild|ventilator|vitrine|kommode|deckenleuchte|rolltor|gardinenstange|aufzug|dachrinne|bett|hebebühne|
    trage
    gefallen|gekracht|gestürzt|geflogen|gekippt|geknallt|runtergekommen|gelandet|explodiert|zersprungen|
    zerplatzt ~5 kopf|fuß|füße|postboten|@wer ... auf
    auf|gegen ... @wer|kopf|fuß ... gefallen|gekracht|gestürzt|gekippt|geknallt|geflogen
    auf den|die kopf|fuß|schulter|hand gefallen|gekracht|bekommen|gekriegt
    zersprungen|zersplittert|zerplatzt|geplatzt|explodiert|zersprang|zerbrochen|gesplittert|splitter* ~5 duschwand|
    glas|glastür|scheibe|spiegel|fenster|duschkabine|backofen|ofentür|glastisch|flasche|birne|lampe|vase|ceranfeld|
    duschtür, voller|voll schnitte|blut|blutergüsse|splitter|scherben|blauer
    eingeklemmt|gequetsch*|abgetrennt|eingequetscht|geklemmt|zerquetscht|abgerissen|eingezwickt|
    abgeschnitten ~5 finger*|hand|hände|fuß|füße|arm|bein|daumen|zeh*|nagel|haare, quetsch*
    nagel ... ab|abgerissen|eingerissen ... finger|tür|zeh
    aufzug|fahrstuhl ... stecken|eingesperrt|festgesteckt|steckengeblieben
    gebissen|biss|beißt|bisswunde|gekratzt|angefallen|zerkratzt ~5 hund*|katze*|mich|sohn|tochter|kind|hand|
    mitarbeiter, vom|von hund|katze|köter ... gebissen, tetanus, geklammert|genäht, klammerpflaster
    haut|kopfhaut|gesicht|lid|hals|lippe|bikinizone|achsel* ~5 abgerissen|aufgerissen|abgezogen|wund|roh|verbrannt|
    verbrüht|blasen|blase|offen|pellt|schält|nässt|nässend|entzündet|rissig|fetzen|verätzt|blutet|brennt|weggeätzt|
    verbrennung*, blaues auge|fleck*, blaue flecken, veilchen, bluterguss*|blutergüsse, hämatom*
    beule ... kopf|stirn, wunde* ... offen*|tief*|genäht|nässt, schürfwunde*, brandblasen
    blasen ... haut|hand|finger|laser|beine, verbrüht*
    kann|konnte|können|krieg|kriege|bekomme|bekommt|kommt ... nicht|kaum|nimmer|keine|nichts ... mehr|auf|hoch|
    laufen|gehen|bewegen|schlucken|sehen|luft|atmen|stehen|öffnen|heben|aufstehen|auftreten|schlafen
    kommt|kam|komme ... nicht|nimmer ... hoch|auf
    augen|auge|mund|arm|bein|hand|finger|nacken|rücken|kopf ... nicht|kaum|nimmer ... auf|öffnen|bewegen|heben|
    drehen|spüren|gehen|schließen, nicht ... ansprechbar|reagiert|aufgewacht|atmet
    reagiert|atmet|bewegt nicht|nimmer
    nicht|nimmer|kaum laufen|auftreten|gehen|schlucken|sehen|atmen|stehen können|konnte|kann, weggetreten
    weggekippt, umgekippt, zusammengesackt, ko gegangen
    angestoßen|gestoßen|angeschlagen|gehauen|geschlagen|aufgeschlagen|abgebrochen|ausgeschlagen|rausgebrochen|
    ausgebissen|angeknackst|geknallt|aufgeplatzt ~5 kopf|stirn|nase|zahn|zähne|lippe|augenbraue|schädel|plombe|
    krone|backenzahn
    ausgerutscht|rutschte|gerutscht|gestolpert|hingefallen|gestürzt|weggerutscht|hingeflogen|stolperte|hingeknallt|
    gefallen|reingefallen|abgestürzt|hinflog|gelegt ~7 boden|treppe*|stufe*|seife|nass*|wasser|eis|kabel|loch|
    teppich|gehweg|bordstein|badewanne|dusche|leiter|öl|rampe|oma|opa|mutter|vater|stuhl|liege|glatt*|fliesen|
    baugrube|werkzeug
    wachs|wasser|tee|kaffee|suppe|laser|farbe|blondier*|maske|peeling|glätteisen|lockenstab|föhn|bleiche|dampf|öl|
    haube|enthaarung* ~7 verbrannt|verbrüht|verbrennt|kochend*|brannte|gebrannt|brandblase*|blasen|heiß|verätzt|
    haut|verbrennung*, arbeitsunfall, schwerer|schlimmer|böser|übler unfall|sturz
    fast|beinahe|um|knapp ... tot|gestorben|ertrunken|erstickt|umgebracht|draufgegangen|verblutet|erschlagen|
    überfahren|umgefahren|verunglückt|passiert|verloren|abgestürzt|erwischt|getroffen|explodiert|erschlug|getötet
    ein haar
    hätte|hätten|können|könnte|könnten ... tot|sterben|draufgehen|umkommen|ersticken|ertrinken|verbrennen|verletzen|
    schlimmer|böse|schiefgehen|umbringen|töten|erschlagen|ausgehen|drauf
    wären|wäre|wär ... tot|gestorben|draufgegangen|erstickt|umgekommen|verbrannt|ertrunken|abgestürzt|verunglückt|
    verblutet, draufgehen können, lebensmüde, lebensgefahr, glück ... am|dass ... leben|niemand|keiner|lebt
    gefahrenquelle, verletzungsgefahr, stolperfalle, unfallgefahr, explosionsgefahr, gefährdet*|gefährdung
    fahrlässig*, grob fahrlässig
  medical:
    allergische* reaktion*|schock, allergisch ... reagiert, allergieschock, anaphyla*, entzündet, entzündung
    entzündete*, infektion*, infiziert*, eiter*, ohnmächtig*, ohnmacht, umgekippt, zusammengebrochen, kollabiert
    bewusstsein verloren, schwindelig|schwindlig, fieber, atemnot, keine luft, nicht ... atmen, vergiftet
    vergiftung*, lebensmittelvergiftung, erstickt*, herzinfarkt, schlaganfall, krampfanfall
    falsche* medikament*|tablette*|mittel|rezept|dosis|spritze|dosierung, überdosis, überdosier*, erbrochen
    übergeben müssen, ausschlag, quaddeln, nesselsucht, blutvergiftung, sepsis, haarausfall
    haare ... fallen|ausgefallen|fielen ... aus|büschelweise, verätz*
    geschwollen|angeschwollen|schwillt|schwellung|zugeschwollen|aufgequollen|taub ~5 gesicht|auge|augen|lippe*|fuß|
    hand|hals|zahnfleisch|mund|bein|zunge|backe|wange|knie|lid*|kopfhaut
    glas|glasscherbe*|glassplitter|scherbe*|metall|plastik|nagel|schraube|nadel|klammer|klinge|draht|wurm|würmer|
    made|maden|kakerlake*|schabe*|ratte|maus|stein|knochen|splitter|bleiche|schimmel|insekt|fliege|pflaster|eisen|
    fingernagel|rasierklinge ~6 @essen
    fleisch|hähnchen|huhn|fisch|schnitzel|burger|hack*|pute ~5 roh|rohes|blutig|verdorben|gammel*|gammlig|
    vergammelt|schlecht|ranzig|durchgebraten, abgelaufen* ~5 @medi|milch|fleisch|joghurt|lebensmittel|impfstoff
    salmonellen*
    krank|schlecht|übel|gekotzt|kotzen|erbrochen|übergeben|durchfall|magen*|bauchkrämpfe|bauchschmerzen|spucken|
    gespuckt|vergiftet|brechen|brechdurchfall ~8 muscheln|garnelen|fisch|essen|hähnchen|fleisch|sushi|austern|
    burger|buffet|döner|pizza|mayo*|salat|gegessen|menü|suppe|meeresfrüchte|reis|mittagessen|abendessen|krabben
    allergi*|unverträglich*|zöliakie ~8 erdnuss*|erdnüsse|nüsse|nuss|milch|laktose|gluten|ei|eier|sesam|
    meeresfrüchte|gesagt|hingewiesen|trotzdem|obwohl|reaktion|schock|penicillin|latex|haselnuss*|ignoriert|drin|
    erwähnt|mandeln, notfallpen, epipen, adrenalin*, antihistamin*, cortison, brustschmerz*|brustenge
    schmerz*|stechen|druck|enge in der|auf der brust, herzrasen, herzstillstand
    kreislauf* ... zusammen*|weg|kollaps|versagt|schlapp, kreislaufkollaps, blau angelaufen, lippen ... blau
    luftnot, keine|kaum luft, luft ... mehr|nicht|weggeblieben, nach luft, epilept*, zuckte|krampfte
    hals ... zu|zugeschwollen|geschwollen, zunge ... geschwollen|dick|taub, zugeschwollen, ohnmächtig, in ohnmacht
    schwarz vor augen, weggesackt, umgefallen, schwindelig|schwindlig ... geworden|wurde|mir
    erstickt|verschluckt|ersticken, pusteln, eitert|eitrig*|vereitert|eiter, nässt, nekrose, gelähmt, lähmung
    thrombose, fehlgeburt
    geschwollen|dick|rot|entzündet|infiziert|gereizt|brennt|brennen|tränt|tränen|juckt|verklebt|blasen|pickel|wund|
    blutet|blutig|eitert|ausschlag ~5 auge|augen|lid|lider|gesicht|lippe*|zunge|hals|kopfhaut|nagelbett|finger|zeh|
    zahnfleisch|tattoo|piercing|ohr|wunde|narbe|achsel*|bikinizone|stirn|haut|wange*
    falsch*|verwechselt|vertauscht|verwechslung|andere*|nachbarn|fremde*|doppelt*|dreifach*|abgelaufen*|überdosier*|
    verkehrt*|zuviel ~5 medikament*|tablette*|pille*|rezept*|dosis|dosierung|spritze*|impfung|impfstoff|insulin|
    antibiotik*|arznei*|narkose|infusion|patient*
    falsch* zahn|bein|auge|knie|arm|seite ... gezogen|operiert|gebohrt|behandelt, falschen zahn
    tupfer|kompresse|nadel|instrument|watte ... vergessen|drin|zurückgelassen
    nadel*|instrument*|besteck|schere*|klinge*|rasierer|spritze*|geräte|werkzeug|feile*|maschine ~5 steril*|
    unsteril|dreckig*|schmutzig*|benutzt*|gebraucht*|blutig*|blut|rostig*|desinfiziert, büschelweise, kahle stelle*
    haare ... ausgefallen|abgebrochen|brechen|büschel*|verbrannt|gummi|abgefallen|ausgehen, glatze, fehldiagnose
    übersehen ... bruch|krebs|schlaganfall
  threat:
    bedroht*, drohte*|gedroht|drohung*, angegriffen, geschubst, gestoßen ... mich|worden, geohrfeigt
    geschlagen worden
    mich|mir|ihn|meinen|meine|uns ... geschlagen|schlug|getreten|geschubst|gestoßen|gepackt|gewürgt|angespuckt|
    angefasst|attackiert|verprügelt|angegangen, handgreiflich*, tätlich*, gewalttätig*, belästigt*, belästigung
    begrapscht*, faust, weiß|wüsste|wisse wo ... wohne*
    getreten|tritt|geschlagen|gehauen ... hund|katze|sohn|tochter|kind|frau|mann
    meinen|meine|mein|unseren hund|katze|sohn|tochter|kind|frau|mann ... getreten|geschlagen|gehauen|gestoßen
    messer, pistole, waffe, polizei ... rufe*|gerufen|angerufen|verständigt|kommen|anzeige
    rufe*|gerufen|holen|anzeige|angezeigt ... polizei, körperverletzung, strafanzeige
    aggressiv ... mir|geworden|wurde|fahrer|mann|kunden, wurde|war|fahrer ... aggressiv, angst um mein*
    droht|drohte|drohen|gedroht|bedroht|drohung* ~6 mir|mich|uns|mit|meiner|meinem|ihm|ihr
    reinhauen|rein|fresse|maul|schnauze|schädel|zähne|verprügelt|verprügeln|umbringen|umbringt|abstechen|
    krankenhausreif|schlagen|zusammenschlagen|totschlagen|knochen|kaltmachen|aufschlitzen ~6 haut|hauen|haue|
    schlägt|schlage|polier*|gebe|gibt|einschlagen|eins|eine|gesagt|will|wollte|würde|mich|mir|dich|brechen|bricht|er
    haut|hauen|gehauen|scheuert|knallt mir|uns|ihm eine|eins, aufs maul, auf die fresse, eine rein, eins auf
    hand ... ausgerutscht|erhoben|gehoben, faust|fäuste, ausgeholt
    auf mich|uns|meinen|meine losgegangen|los|zugestürmt|losging
    gestoßen|geschubst|gerempelt|gepackt|gewürgt|gezerrt|geschüttelt|festgehalten|geohrfeigt|geschlagen|getreten|
    gespuckt|angespuckt|gekniffen|geboxt ~5 mich|mir|uns|meinen|meine|ihn|arm|hals|kragen|wand|haaren|kind|sohn|
    tochter|mutter|hund, ohrfeige*|backpfeife*|watsche* ... mir|mich|gegeben|bekommen|sohn|tochter, kopfstoß
    kopfnuss, bedrängt|bedrängte
    nicht|nimmer|kein ... raus|gehen|weg|rein|aussteigen|vorbei ... gelassen|lassen|ließ|lässt
    ließ|lässt|lassen|gelassen ... mich|uns|sie|tochter ... nicht ... raus|gehen|aussteigen|weg|vorbei
    eingesperrt|eingeschlossen|festgehalten, mich|uns|sie ... eingesperrt|eingeschlossen|festgehalten
    weg|tür|ausgang ... versperrt|blockiert|verstellt, tür ... abgeschlossen ... mich|raus|gelassen
    gefolgt|verfolgt|nachgegangen|nachgelaufen|aufgelauert|nachgestellt|hinterhergefahren|hinterhergelaufen|
    nachgefahren|abgepasst|nachgestiegen ~7 mir|mich|uns|tochter|frau|hause|heim|auto|bis, aufgelauert, stalk*
    gestalkt
    vor|bei ... meiner|meinem|unserer haustür|haus|tür|wohnung ... nachts|betrunken|aufgetaucht|gewartet|stand
    heimlich ... gefilmt|fotografiert|aufgenommen|kamera, gefilmt|fotografiert ... umkleide|dusche|umziehen|tochter
    versteckte kamera, spanner, gespannt ... umkleide
    angefasst|berührt|begrapscht|betatscht|gestreichelt|geküsst|gefasst|gegrapscht|befummelt|angetatscht|gegriffen|
    hände|hand|fummelt*|grapscht* ~5 po|hintern|brust|brüste|busen|oberschenkel|schritt|intim*|rock|bein|beine|
    unsittlich|unangemessen|überall|erlaubnis|ungefragt|popo|arsch|übergriffig, übergriffig*, unsittlich*, sexuell*
    anzüglich*, obszön*, schlüpfrig*, pervers*, notgeil*, lüstern*, angemacht|angebaggert ... mich|tochter|mir
    zweideutig*, schmierig* ... sprüche|kommentar*|bemerk*, nacktbild*|nacktfoto*|dickpic*, nackt vor|fotos|bilder
    entblößt, onaniert|masturb*, exhibition*, missbrauch*, vergewaltig*, rassist*|rassismus, homophob*, sexist*
    antisemit*, ausländerfeindlich*
    beschimpft|angebrüllt|angeschrien|beleidigt|niedergemacht|angepöbelt ~4 mich|uns|mutter|kind*|tochter|frau|
    rassist*|übelst|wüst|schlampe|fotze|übel|hure|massiv, schlampe, hure
    angst ... vor|dass ... ihm|mann|fahrer|zurück|wiederkommt|heim|allein*|monteur|dem
    habe|hab|hatte|hatten|haben ... angst|todesangst|panik ... vor|um|allein, bedrohlich*
    eingeschüchtert|einschüchter*, unsicher ... gefühlt|fühle|allein
    schreibt|ruft|whatsappt|textet ... ständig|dauernd|nachts|privat ... mir|an|nachrichten
    hört nicht auf ... schreiben|anzurufen
    messer|pistole|schlagstock|hammer|schraubenzieher|axt|baseballschläger|knarre ~5 gezogen|bedroht|gedroht|hand|
    mir|mich|uns|gezückt|rumgefuchtelt|los, überfallen|ausgeraubt, ko tropfen, aggressiv*, ausgerastet
    ausrastet|rastet, geworfen|warf|schmiss|geschmissen ~4 mir|mich|uns|kopf|gesicht|nach
  vehicle:
    bremse|bremsen|bremspedal|bremsanlage|handbremse|gebremst|bremsleitung* ~5 versag*|ausgefallen|verloren|nicht|
    kaum|defekt|kaputt|undicht*|blockier*|ohne|leer|gingen|weich|ausfall, bremsversagen, bremsausfall
    keine bremse*|bremswirkung, bremsflüssigkeit ... läuft|verliert|ausgelaufen|überall|tropft, keine bremsen
    rad|räder|vorderrad|hinterrad|reifen ~6 gelöst|abgefallen|verloren|lose|locker|geplatzt|abgegangen|wackelt|ab|
    löste|flog|festgezogen|platzte
    radmuttern|radschrauben|muttern|radbolzen|schrauben ~5 lose|locker|festgezogen|angezogen|fehl*|nachgezogen
    lenkung|lenkrad ~4 blockier*|versag*|ausgefallen|klemmt|locker|eingerastet
    benzin|diesel|sprit|kraftstoff ~4 riecht|stinkt|geruch|läuft|leck*|tropft|verliert|ausgelaufen, benzingeruch
    unfall, airbag ... ausgelöst|aufgegangen|lampe|los, kontrolle verloren
    motorhaube ... aufgegangen|hoch|aufgesprungen, mitten auf ... autobahn
    fahrer|fahrerin|fuhr|fahren|steuer|taxi*|bus|busfahrer|lieferant|zusteller|gefahren|kurier|techniker|monteur|
    arzt|zahnarzt|schwester|pfleger|chauffeur|transporter ~6 besoffen|betrunken|alkohol*|fahne|bekifft|kiffte|
    drogen|eingeschlafen|eingenickt|schlangenlinien|schlief|rast|raste|gerast|irre|irrer|lebensgefährlich|bier|
    zugedröhnt|promille|stoned|high|lattenstramm|sekundenschlaf|gefährlich|rücksichtslos|wahnsinniger|schnaps|joint
    handy|telefon|smartphone|whatsapp|tablet|nachrichten ~6 gefahren|fahrt|steuer|fahren|autobahn|rot|lenkrad|
    getippt|gespielt|geguckt|geschaut|tippt|spielt, bei rot, rote ampel, über rot, rotlicht
    beinahe|fast|um ein haar ... überfahren|umgefahren|gerammt|angefahren|unfall|kollision|gekracht|erfasst|
    reingefahren|crash|graben|baum|gegenverkehr|umgenietet
    angefahren|überfahren|umgefahren|gerammt|erfasst|übersehen ~5 @wer|fußgänger*|rad*|kind*|hund|katze|auto|
    bordstein, gegenverkehr, geisterfahrer*, falschfahrer*, schlangenlinien, schleudern|geschleudert
    überschlagen ... auto|wagen, dicht aufgefahren|auf, gerast
    gurt|gurte|sicherheitsgurt*|kindersitz|isofix|airbag* ~5 nicht|kaputt|defekt|gerissen|ohne|rastet|einrasten|
    klemmt|fehlt|locker|lose|blockiert|angeschnallt|eingerastet|fehlend*, nicht angeschnallt, unangeschnallt
    gaspedal|gas|kupplung|getriebe|achse|federung|stoßdämpfer|motorhaube|kofferraum|auspuff|handbremse|
    antriebswelle|spurstange|querlenker|zahnriemen|keilriemen|anhänger*|kardanwelle|traggelenk|wagenheber|
    servolenkung|bremsschlauch ~5 hängt|klemmt|fest|gerissen|gebrochen|abgebrochen|abgefallen|aufgesprungen|
    aufgegangen|locker|lose|ausgefallen|blockiert|versagt|weggebrochen|gelöst|gerollt|weggerollt|abgerissen|
    geplatzt|hängengeblieben
    bremse*|bremspedal|bremst|bremste|bremsweg|gebremst ~6 leere|durchgetreten|durch|boden|weich|schwammig|metall*|
    schleif*|gar|kaum|wirkung|qualm*|heiß|rauch*|nichts|versag*|zieht|komisch|plötzlich|weg|funktionier*|reagier*|
    tot|ging|null, bremsen versagt, nicht|kaum ... bremsen|anhalten|stoppen, tritt|trat|getreten ... ins leere
    auto|motor|wagen|motorrad|roller ... ausgegangen|aus|abgewürgt|abgestorben|geht|ging ... autobahn|fahrt|
    landstraße|kreuzung|fahren|kurve|tunnel|überholen|aus|bundesstraße
    tür|schiebetür ... aufgegangen|offen|sprang ... fahrt|fahren|autobahn
    radmuttern|radbolzen|radschrauben|räder|rad ... lose|locker|festgezogen|nachgezogen|angezogen|handfest|gelöst|
    fehlen|abgeflogen|eier*|wackel*, vergessen|nicht ... festzuziehen|nachzuziehen|anzuziehen|festgezogen
    reifen|rad ... geplatzt|abgefallen|abgegangen|abgelöst|überholt|davon|weggeflogen|explodiert|profil|beule|cord
    kontrolle ... verloren, von der fahrbahn|straße, im|in den graben, leitplanke, totalschaden, aquaplaning
    auffahrunfall, kollision
    lenkrad|lenkung ... abgefallen|fest|schwer|blockiert|schlägt|spiel|eingerastet|ging|reagiert
`;
