import { written } from "../../reading/phrases.ts";

export const people = written`
injury:
 verbrannt*|verbrüht*|angesengt|versengt|verätz* ~8 ohr|ohren|hals|gesicht|haut|hand|hände|finger*|arm|arme|bein|
 beine|fuß|füße|kopf|kopfhaut|auge|augen|lippe*|stirn|schulter*|nacken|wange*|rücken|knie|sohn|tochter|kind|baby|
 mutter|vater|mann|frau|hund|katze|mich|mir, verbrennung*, verbrüh*, brandblase*, brandwunde*, blutet*, geblutet
 blutung*, blutend*, alles ... blut, voller blut, blut ... überall|gesicht|läuft|lief|floss, verletzt*, verletzung*
 notaufnahme*, notarzt*, krankenwagen*, rettungswagen*, rettungsdienst*, ins krankenhaus|spital
 im krankenhaus ... gelandet|gelegen, krankenhaus gelandet|gebracht|eingeliefert, bewusstlos*, gehirnerschütterung
 genäht werden, platzwunde*, schnittwunde*, prellung*
 gebrochen|brach|bruch|verstaucht|ausgerenkt|verrenkt|geprellt|angebrochen ~6 handgelenk|arm|bein|knöche*|nase|rippe*|
 finger|zahn|zähne|hüfte|fuß|hand|ellbogen|knie|zeh|schulter|schlüsselbein|oberschenkel*
 gestür*|hingefallen|gefallen|gestolpert|sturz*|ausgerutsch*|fiel|runtergefallen|heruntergefallen ~9 nass*|boden|
 treppe*|leiter|kopf|mutter|vater|tochter|sohn|mich|bin|wegen|fuß|oma|opa
 geschnitten|aufgeschnitten|aufgeritzt|geritzt|eingeschnitten|abgeschnitten|gestochen ~6 mich|ohr|hals|finger*|
 gesicht|hand|lippe|kopfhaut|nacken|haut|bein|blut*
 starke|schlimme|höllische|unerträgliche|wahnsinnige|furchtbare|extreme|große schmerzen, vor schmerzen
 sehr|so|furchtbar|höllisch weh getan|tut, sehr|so wehgetan, lebensgefähr*, gefährlich, gefährliche*, gefahr für
 in gefahr, akute* gefahr, hätte* ... tot|sterben|umkommen|umgebracht|töten|tödlich
 fast|beinahe ... tot|gestorben|umgekommen|umgebracht|draufgegangen|tödlich, todesfalle, todesangst
 haut|kopfhaut ... pellt|schält|knallrot|löst|nässt|feuerrot, knallrot ... kopfhaut|haut|gesicht|schält|pellt
 lila|blau|schwarz|taub|blaue|violett ~5 finger*|zeh*|hand|lippen|daumen|nagel
 gefallen|gekracht|gestürzt|runtergekracht|runtergefallen|heruntergefallen|abgestürzt|gekippt|abgebrochen|
 runtergekommen|heruntergekommen|eingestürzt|zusammengekracht|abgerissen|gelöst|rutschen|gerutscht|fallen|fällt|
 stürzte|krachte|kippte|runterkommen|abgegangen ~8 regal*|schrank|hängeschrank|spiegel|fernseher|heizkörper|ziegel*|
 dachziegel|tor|tür|mauer|wand|lampe|kronleuchter|gerüst|leiter|schornstein|balkon|geländer|fliese*|zaun|markise|
 fenster|treppe|baum|ast|vordach|stuhl|tisch|liege|brett|putz|schild|ventilator|vitrine|kommode|deckenleuchte|rolltor|
 gardinenstange|aufzug|dachrinne|bett|hebebühne|trage
 gefallen|gekracht|gestürzt|geflogen|gekippt|geknallt|runtergekommen|gelandet|zersprungen|zerplatzt ~7 @wer|kopf|fuß|
 füße|kind|kinder*|radfahrer* ... auf
 auf|gegen ... @wer|kind|kinder*|radfahrer*|kopf|fuß ... gefallen|gekracht|gestürzt|gekippt|geknallt|geflogen
 auf den|die kopf|fuß|schulter|hand gefallen|gekracht|bekommen|gekriegt
 zersprungen|zersplittert|zerplatzt|geplatzt|zersprang|zerbrochen|gesplittert|splitter* ~7 duschwand|glas|glastür|
 scheibe|spiegel|fenster|duschkabine|backofen|ofentür|glastisch|flasche|birne|lampe|vase|ceranfeld|duschtür
 voller|voll schnitte|blut|blutergüsse|splitter|scherben|blauer
 eingeklemmt|gequetsch*|abgetrennt|eingequetscht|geklemmt|zerquetscht|abgerissen|eingezwickt|abgeschnitten ~7 finger*|
 hand|hände|fuß|füße|arm|bein|daumen|zeh*|nagel|haare, quetsch*
 nagel ... ab|abgerissen|eingerissen ... finger|tür|zeh, aufzug|fahrstuhl ... stecken|festgesteckt|steckengeblieben
 gebissen|biss|beißt|bisswunde|gekratzt|angefallen|zerkratzt ~7 hund*|katze*|mich|sohn|tochter|kind|hand|mitarbeiter
 vom|von hund|katze|köter ... gebissen, tetanus, geklammert|genäht, klammerpflaster
 haut|kopfhaut|gesicht|lid|hals|lippe|bikinizone|achsel* ~7 abgerissen|aufgerissen|abgezogen|roh|verbrannt|verbrüht|
 blase*|offen|pellt|schält|nässt|nässend|rissig|fetzen|verätzt|weggeätzt, blaues auge|fleck*, blaue flecken, veilchen
 bluterguss*, hämatom*, beule ... kopf|stirn, wunde* ... offen*|tief*|genäht|nässt, schürfwunde*, brandblasen
 blasen ... haut|hand|finger|laser|beine, verbrüht*
 kann|konnte|können|krieg*|bekomm*|kommt ... nicht*|kaum|nimmer|keine ... mehr|auf|hoch|laufen|gehen|bewegen|
 schlucken|sehen|luft|atmen|stehen|öffnen|heben|aufstehen|auftreten|schlafen
 kommt|kam|komme ... nicht|nimmer ... hoch|auf
 augen|auge|mund|arm|bein|hand|finger|nacken|rücken|kopf ... nicht|kaum|nimmer ... auf|öffnen|bewegen|heben|drehen|
 spüren|gehen|schließen, nicht ... ansprechbar|reagiert|aufgewacht|atmet, reagiert|atmet|bewegt nicht|nimmer
 nicht|nimmer|kaum laufen|auftreten|gehen|schlucken|sehen|atmen|stehen können|konnte|kann, weggetreten, weggekippt
 umgekippt, zusammengesackt, ko gegangen
 angestoßen|gestoßen|angeschlagen|gehauen|geschlagen|aufgeschlagen|abgebrochen|ausgeschlagen|rausgebrochen|
 ausgebissen|angeknackst|geknallt|aufgeplatzt ~7 kopf|stirn|nase|zahn|zähne|lippe|augenbraue|schädel|plombe|krone|
 backenzahn
 ausgerutscht|rutschte|gerutscht|gestolpert|hingefallen|gestürzt|weggerutscht|hingeflogen|stolperte|hingeknallt|
 gefallen|reingefallen|abgestürzt|hinflog|gelegt ~9 boden|treppe*|stufe*|seife|nass*|wasser|eis|kabel|loch|teppich|
 gehweg|bordstein|badewanne|dusche|leiter|öl|rampe|oma|opa|mutter|vater|stuhl|liege|glatt*|fliesen|baugrube|werkzeug
 wachs|wasser|tee|kaffee|suppe|laser|farbe|blondier*|maske|peeling|glätteisen|lockenstab|föhn|bleiche|dampf|öl|haube|
 enthaarung* ~9 verbrannt|verbrüht|verbrenn*|kochend*|brannte|gebrannt|blasen|heiß|verätzt|haut, arbeitsunfall
 schwerer|schlimmer|böser|übler sturz
 fast|beinahe|um|knapp ... @tot|umgebracht|erschlagen|überfahren|umgefahren|passiert|verloren|erwischt|getroffen|
 erschlug|getötet, ein haar
 hätte*|können|könnte* ... tot|sterben|draufgehen|umkommen|ertrinken|verbrennen|verletzen|schlimmer|böse|schiefgehen|
 umbringen|töten|erschlagen|ausgehen|drauf, wären|wäre|wär ... @tot|umgekommen|verbrannt, draufgehen können
 lebensmüde, lebensgefahr, glück ... am|dass ... leben|niemand|keiner|lebt, gefahrenquelle, verletzungsgefahr
 stolperfalle, unfallgefahr, explosionsgefahr, gefährd*, fahrlässig*, grob fahrlässig
medical:
 allergische* reaktion*|schock, allergisch ... reagiert, allergieschock, anaphyla*, entzündet, entzündung, entzündete*
 infektion*, infiziert*, eiter*, ohnmächtig*, ohnmacht, umgekippt, zusammengebrochen, kollabiert, bewusstsein verloren
 schwindelig|schwindlig, fieber, atemnot, keine luft, nicht ... atmen, vergiftet, vergiftung*, lebensmittelvergiftung
 erstickt*, herzinfarkt, schlaganfall, krampfanfall
 falsche* medikament*|tablette*|mittel|rezept|dosis|spritze|dosierung, überdosis, überdosier*, erbrochen
 übergeben müssen, ausschlag, quaddeln, nesselsucht, blutvergiftung, sepsis, haarausfall
 haare ... fallen|ausgefallen|fielen ... aus|büschelweise, verätz*
 geschwollen|angeschwollen|schwillt|schwellung|aufgequollen|taub ~7 gesicht|auge|augen|lippe*|fuß|hand|hals|
 zahnfleisch|mund|bein|zunge|backe|wange|knie|lid*|kopfhaut
 doppelt*|falsch*|zuviel|verwechselt|vertauscht|überdosiert* ~8 *tabletten|*tablette|*medikamente|*medikament|
 *tropfen|*spritze|*mittel|*pillen
 penicillin|latex|ibuprofen|aspirin|laktose|gluten ~10 akte|karte|allerg*|steht|obwohl|trotz|vermerkt|unterlagen
 glas|glasscherbe*|glassplitter|scherbe*|metall|plastik|nagel|schraube|nadel|klammer|klinge|draht|wurm|würmer|made|
 maden|kakerlake*|schabe*|ratte|maus|stein|knochen|splitter|bleiche|schimmel|insekt|fliege|pflaster|eisen|fingernagel|
 rasierklinge ~8 essen|salat*|suppe*|soße|sauce|joghurt*|burger|brot|brötchen|pizza|reis|nudeln|hähnchen|huhn|kuchen|
 getränk|döner|eis|dessert|gebissen|biss|gekaut|geschluckt|mund|teller|gericht|bissen|semmel|pasta|schnitzel|müsli|
 brei|torte|cocktail|smoothie
 fleisch|hähnchen|huhn|fisch|schnitzel|burger|hack*|pute ~7 roh|rohes|blutig|verdorben|gammel*|gammlig|vergammelt|
 schlecht|ranzig|durchgebraten
 abgelaufen* ~7 mittel|tropfen|salbe|betäubung|medizin|zäpfchen|milch|fleisch|joghurt|lebensmittel, salmonellen*
 krank|schlecht|übel|gekotzt|kotzen|übergeben|durchfall|magen*|bauchkrämpfe|bauchschmerzen|spucken|gespuckt|brechen|
 brechdurchfall ~10 muscheln|garnelen|fisch|essen|hähnchen|fleisch|sushi|austern|burger|buffet|döner|pizza|mayo*|
 salat|gegessen|menü|suppe|meeresfrüchte|reis|mittagessen|abendessen|krabben
 allergi*|unverträglich*|zöliakie ~10 erdnuss*|nüsse|nuss|milch|laktose|gluten|ei|eier|sesam|meeresfrüchte|gesagt|
 hingewiesen|trotzdem|obwohl|reaktion|schock|penicillin|latex|haselnuss*|ignoriert|drin|erwähnt|mandeln, notfallpen
 epipen, adrenalin*, antihistamin*, cortison, brustschmerz*|brustenge
 schmerz*|stechen|druck|enge in der|auf der brust, herzrasen, herzstillstand
 kreislauf* ... zusammen*|weg|kollaps|versagt|schlapp, kreislaufkollaps, blau angelaufen, lippen ... blau, luftnot
 keine|kaum luft, luft ... mehr|nicht|weggeblieben, nach luft, epilept*, zuckte|krampfte, hals ... zu|geschwollen
 zunge ... geschwollen|dick|taub, zugeschwollen, ohnmächtig, schwarz vor augen, weggesackt, umgefallen
 erstick*|verschluckt, pusteln, eiter*|eitrig*|vereitert, nässt, nekrose, gelähmt, lähmung, thrombose, fehlgeburt
 geschwollen|dick|rot|entzündet|gereizt|brenn*|tränt|tränen|juckt|verklebt|blasen|pickel|wund|blutig ~7 auge|augen|
 lid|lider|gesicht|lippe*|zunge|hals|kopfhaut|nagelbett|finger|zeh|zahnfleisch|tattoo|piercing|ohr|wunde|narbe|
 achsel*|bikinizone|stirn|haut|wange*
 falsch*|verwechselt|vertauscht|verwechslung|andere*|nachbarn|fremde*|doppelt*|dreifach*|abgelaufen*|überdosier*|
 verkehrt*|zuviel ~7 medikament*|tablette*|pille*|rezept*|dosis|dosierung|spritze*|impfung|impfstoff|insulin|
 antibiotik*|arznei*|narkose|infusion|patient*
 falsch* zahn|bein|auge|knie|arm|seite ... gezogen|operiert|gebohrt|behandelt, falschen zahn
 tupfer|kompresse|nadel|instrument|watte ... vergessen|drin|zurückgelassen
 nadel*|instrument*|besteck|schere*|klinge*|rasierer|spritze*|geräte|werkzeug|feile*|maschine ~7 steril*|unsteril|
 dreckig*|schmutzig*|benutzt*|gebraucht*|blutig*|blut|rostig*|desinfiziert, büschelweise, kahle stelle*
 haare ... ausgefallen|abgebrochen|brechen|büschel*|verbrannt|gummi|abgefallen|ausgehen, glatze, fehldiagnose
 übersehen ... bruch|krebs
threat:
 bedroht*, drohte*|gedroht|drohung*, angegriffen, geschubst, gestoßen ... mich|worden, geohrfeigt, geschlagen worden
 mich|mir|ihn|meine*|uns ... geschlagen|schlug|getreten|gestoßen|gepackt|gewürgt|angespuckt|angefasst|attackiert|
 verprügelt|angegangen, handgreiflich*, tätlich*, gewalttätig*, belästigt*, belästigung, begrapscht*, faust
 weiß|wüsste|wisse wo ... wohne*, getreten|tritt|geschlagen|gehauen ... hund|katze|sohn|tochter|kind|frau|mann
 meine*|mein|unseren hund|katze|sohn|tochter|kind|frau|mann ... getreten|geschlagen|gehauen|gestoßen, messer, pistole
 waffe, polizei ... rufe*|gerufen|angerufen|verständigt|kommen|anzeige
 rufe*|gerufen|holen|anzeige|angezeigt ... polizei, körperverletzung, strafanzeige, angst um mein*
 wollte|versucht*|probiert ... küssen|anfassen|begrapschen|umarmen|schlagen|packen
 küssen|geküsst ... wollte|mich|versucht|tochter, in die ecke gedrängt, ecke gedrängt|getrieben, bedrängt
 droht*|drohen ~8 mir|mich|uns|mit|meine*|ihm|ihr
 reinhauen|rein|fresse|maul|schnauze|schädel|zähne|verprügel*|umbring*|abstechen|krankenhausreif|schlagen|
 zusammenschlagen|totschlagen|knochen|kaltmachen|aufschlitzen ~8 haut|hauen|haue|schläg*|polier*|gebe|gibt|
 einschlagen|eins|eine|gesagt|will|wollte|würde|mich|mir|dich|brechen|bricht|er
 haut|hauen|gehauen|scheuert|knallt mir|uns|ihm eine|eins, aufs maul, auf die fresse, eine rein, eins auf
 hand ... ausgerutscht|erhoben|gehoben, faust*, ausgeholt, auf mich|uns|meine* losgegangen|los|zugestürmt|losging
 gestoßen|gerempelt|gepackt|gewürgt|gezerrt|geschüttelt|geschlagen|getreten|gespuckt|angespuckt|gekniffen|
 geboxt ~7 mich|mir|uns|meine*|ihn|arm|hals|kragen|wand|haaren|kind|sohn|tochter|mutter|hund
 ohrfeige*|backpfeife*|watsche* ... mir|mich|gegeben|bekommen|sohn|tochter, kopfstoß, kopfnuss, bedrängt*
 nicht|nimmer|kein ... raus|gehen|weg|rein|aussteigen|vorbei ... gelassen|lassen|ließ|lässt
 ließ|lässt|lassen|gelassen ... mich|uns|sie|tochter ... nicht ... raus|gehen|aussteigen|weg|vorbei
 eingesperrt|eingeschlossen|festgehalten, weg|tür|ausgang ... versperrt|blockiert|verstellt
 tür ... abgeschlossen ... mich|raus|gelassen
 gefolgt|verfolgt|nachgegangen|nachgelaufen|nachgestellt|hinterhergefahren|hinterhergelaufen|nachgefahren|abgepasst|
 nachgestiegen ~9 mir|mich|uns|tochter|frau|hause|heim|auto|bis, aufgelauert, stalk*, gestalkt
 vor|bei ... meine*|unserer haustür|haus|tür|wohnung ... nachts|betrunken|aufgetaucht|gewartet|stand
 heimlich ... gefilmt|fotografiert|aufgenommen|kamera, gefilmt|fotografiert ... umkleide|dusche|umziehen|tochter
 versteckte kamera, spanner, gespannt ... umkleide
 angefasst|berührt|betatscht|gestreichelt|geküsst|gefasst|gegrapscht|befummelt|angetatscht|gegriffen|hände|hand|
 fummelt*|grapscht* ~7 po|hintern|brust*|busen|oberschenkel|schritt|intim*|rock|bein|beine|unangemessen|überall|
 erlaubnis|ungefragt|popo|arsch|übergriffig, übergriffig*, unsittlich*, sexuell*, anzüglich*, obszön*, schlüpfrig*
 pervers*, notgeil*, lüstern*, angemacht|angebaggert ... mich|tochter|mir, zweideutig*
 schmierig* ... sprüche|kommentar*|bemerk*, nacktbild*|nacktfoto*|dickpic*, nackt vor|fotos|bilder, entblößt
 onaniert|masturb*, exhibition*, missbrauch*, vergewaltig*, rassis*, homophob*, sexist*, antisemit*
 ausländerfeindlich*
 beschimpft|angebrüllt|angeschrien|beleidigt|niedergemacht|angepöbelt ~6 mich|uns|mutter|kind*|tochter|frau|übelst|
 wüst|fotze|übel|massiv, schlampe, hure
 angst ... vor|dass ... ihm|mann|fahrer|zurück|wiederkommt|heim|allein*|monteur|dem
 habe|hab|hatte*|haben ... angst|panik ... vor|um|allein, bedrohlich*, eingeschüchtert|einschüchter*
 unsicher ... gefühlt|fühle|allein
 schreibt|ruft|whatsappt|textet ... ständig|dauernd|nachts|privat ... mir|an|nachrichten
 hört nicht auf ... schreiben|anzurufen
 schlagstock|hammer|schraubenzieher|axt|baseballschläger|knarre ~7 gezogen|hand|mir|mich|uns|gezückt|rumgefuchtelt|los
 überfallen|ausgeraubt, ko tropfen, aggressiv*, ausgerastet, ausrastet|rastet
 geworfen|warf|schmiss|geschmissen ~6 mir|mich|uns|kopf|gesicht|nach
`;
