import { written } from "../../reading/phrases.ts";

export const calm = written`
harmless:
 verletzung ... heilt|verheilt|besser|physio|reha, behandel*|heil* ... verletzung, wunde ... heilt|verheilt
 droht* ... regnen|regen|gewitter|schne*, regen|gewitter|unwetter ... droht*, gas gegeben|geben, gas wasser
 rauchmelder*, rauchwarnmelder*, rauchabzug*, nichtraucher*, kohlenmonoxidmelder*|comelder*|kohlenmonoxidwarner*
 co melder*|warner*|messung|wert, kohlenmonoxid messung|gemessen|geprüft|wert*
 geprüft|gemessen|getestet ... kohlenmonoxid*, feuer ... drin|flamme, feuer und flamme, ofen brennt wieder
 kamin|kaminofen brennt, brenner*, brennstoff*, brennwert*, brennt mir|uns ... nägel*, unter den nägeln, brennt für
 brennende frage*, brennend ... interessier*, licht brenn*|gebrannt, lampe brenn*, brannte licht
 raucht ... chef|mitarbeiter|er, rauchen ... pause|aufgehört, raucherpause, finger verbrannt|verbrennen
 funke ist|war|sprang, funken ... übergesprungen|humor|liebe, unter strom ... termin*|ständig, strom wieder
 schlag auf, auf einen schlag, eins gewischt, boden gewischt, haare ... geschnitten, haar geschnitten
 pony geschnitten, zu kurz geschnitten, gut|toll|super|perfekt|schön geschnitten
 pony|spitzen|hecke|rasen|bäume ... geschnitten, gut|sehr|super|durch abgeschnitten, nicht weh|wehgetan
 überhaupt|gar|kein* nicht weh, ohne ... schmerzen, keine|kaum|keinerlei schmerzen, schmerzfrei, blutabnahme*
 blutdruck|blutdruckmess*, blutprobe, blut abgenommen|abnehmen|abzunehmen, blutjung, mit herzblut, gebrochen* herz*
 herz gebrochen, arm und bein, hals und bein, hals über kopf, auf den arm genommen, versprechen gebrochen
 gefallen ... mir|uns|sehr|gut, mir|uns|sehr|gut ... gefallen, hat|haben ... gefallen
 gefallen getan|hat|lassen|finden|an, nicht auf ... gefallen, auf den mund gefallen, preis* ... gefallen, vom hocker
 in ohnmacht ... preis*, gestorben ... rechnung|preis*|lachen|angebot, tot ... rechnung|preis*
 rechnung ... gestorben|ohnmacht, krankenhaus war|ist|personal, verletzt ... gefühle|stolz
 decke ... gestrichen|gespachtelt|weiß|verputzt, unter ... decke gesteckt|stecken, streicht|gestrichen|malt ... decke
 warmes|heißes|kaltes wasser, wasser läuft wieder|gut, wasserschaden ... behoben|beseitigt|saniert, mit allen wassern
 droht*|drohender ... regen|gewitter, angst um ... geld, messer scharf, messer ... geschärft|geschliffen
 faust aufs auge, polizei auto, preis* aggressiv*, aggressiv* preis*, geschlagen ... um|längen, um längen geschlagen
 türen ... geschlagen|gestrichen, bremsen ... neu|super|top|perfekt|gewechselt|erneuert|wieder, bremsen wie neu
 bremsbeläge*, bremsscheiben*, bremsflüssigkeit gewechselt|erneuert|geprüft
 räder ... gewechselt|neu|eingelagert|sauber|montiert, reifen ... gewechselt|neu|eingelagert|montiert, auf ab, rad ab
 unfall ... repariert|gutachten|reparatur, nach|vom|meinem ... unfall ... instand*|repariert, nicht ungefährlich
 gefährlich gut|günstig, außer gefahr, auf eigene gefahr, umgekippt vor lachen
 entzündung ... weg|geheilt|behandelt|abgeklungen, behandelt|geheilt ... entzündung*|infektion*, infektionsschutz
 desinf*, allergietest*, lampenfieber, fieber ... gemessen|messen|frei, taub ... ohren|stell*, betäub*
 schwindelig ... preis*, zusammengebrochen vor|lachen, tot gelacht, fast|beinahe tot ... gelacht, hinterher fast tot
 hätte* ... tot ... lachen, keine luft ... lachen, entzündet ... leidenschaft|feuer
 in|im|beim krankenhaus gut|super|toll, feuerwehrauto*, spielzeug feuerwehrauto, rauchtest|dichtigkeitstest
 laden|lokal|essen|musik|team|song ist|war feuer, ein|einziger unfall ... traum|haare|frisur, haare ... unfall
 feuerwehr* ... nebenan|parken|nähe|gegenüber|ums|um|straße|fest, wie die feuerwehr, schnell ... feuerwehr*
 brennt für|darauf, brannte* darauf, brennen für|darauf|wie, der hammer|wahnsinn|knaller|burner, hammer
 mörderisch* ... schlange|preis|hitze|gut|lecker|warteschlange
 herzinfarkt|ohnmacht|umgekippt|umgefallen|schlag|herzkasper ... preis*|rechnung|kosten|angebot|summe
 preis*|rechnung|kosten|angebot|summe ... herzinfarkt|ohnmacht|umgekippt|umgefallen|schlag|schock|erschlagen|
 umgehauen|weh|tat|haut|rein|hammer, schock* ... preis*|rechnung|kosten
 zu tode gelacht|gelangweilt|gefreut|erschrocken|lachen|langweil*, totgelacht|totlachen|schlapp|kaputtgelacht
 halb tot ... gelacht, vor lachen, gestorben ... langeweile|lachen|hunger|scham|angst, tod gelangweilt|gelacht|müde
 stein vom herzen, vom herzen gefallen, last ... gefallen, von der schulter, ins auge gefallen|stechen
 fällt ... ein|auf|leicht|schwer|aus, fiel ... ein|auf|leicht|schwer
 gefallen ... hat|hats|haben|gut|super|sehr|total|richtig, gut|super|sehr|total|besser|richtig|mega|überhaupt gefallen
 weh ... preis, tut weh ... aber|lohnt, fall für, auf jeden|keinen fall, im notfall, preis ... gefallen
 reingefallen|hereingefallen, auf die nase, keiner|niemand* verletzt|passiert|gestorben|geschadet
 niemand|keiner ... verletzt|schaden, verletzt wurde|war niemand|keiner, leben gerettet, kindersicherung*
 kindersicher, steckdosen ... kindersicher*|schutz|neu*|gesetzt|verlegt|gemacht|funktion*|getauscht
 kopf ... schwirrt*|raucht*|auswahl|zerbrech*|schüttel|dreht|voller|zerbrochen|verdreht|gewaschen, kopf hoch|frei
 geruch ... farbe|neu|frisch*|blumen|lavendel|kaffee|brot|weg|verflogen|angenehm
 riecht|roch|duftet ... gut|frisch|lecker|sauber|herrlich|angenehm|toll|neu|wunderbar|himmlisch|lavendel|göttlich
 scharf* ... soße|essen|lecker|curry|sauce|chili|schere*|gut, höllisch scharf|gut|lecker, auf den punkt
 lecks|leck|leckage*|undicht* gesucht|geprüft|gefunden ... nichts|keine|kein
 nach|auf lecks|undichtigkeiten|gas|co|kohlenmonoxid ... geprüft|gesucht|gemessen|überprüft
 auf undicht*|dichtheit|dichtigkeit geprüft|getestet|überprüft, dichtheitsprüfung*, dicht
 undichte* ... repariert|abgedichtet|behoben|keine, keine undicht*, wasserhahn ... repariert|tropf*|getauscht
 tropfende* wasserhahn*
 kohlenmonoxid*|co|monoxid ... null|ok|eingebaut|montiert|installiert|grün|unauffällig|normal|geprüft|gemessen|negativ
 gemessen|messung|geprüft ... kohlenmonoxid*|co|monoxid
 repariert|getauscht|ausgetauscht|ersetzt|montiert|angebracht|installiert|gewechselt|eingebaut|erneuert|
 überprüft ... rauchmelder*|melder|warnmelder
 rauchmelder*|melder ... montiert|angebracht|repariert|getauscht|erneuert|installiert|gewechselt|eingebaut|getestet|
 überprüft
 bremse*|reifen ... halten|zehntausend|kilometer|km|neu*|super|top|prima|gewechselt|wieder|geprüft|erneuert|gut|
 perfekt|einwandfrei
 räder|reifen|radmuttern|schrauben ... gewechselt|nachgezogen ... alle*|sorgfältig|ordentlich|gewechselt|kostenlos
 alle schrauben nachgezogen, schrauben ... ordentlich|sorgfältig nachgezogen|festgezogen
 nacken|rücken|schulter|knie steif*|verspannt*|empfindlich*, steif*|verspannt*|empfindlich* nacken|rücken|schulter*
 vorsichtig mit|bei|an
 schwellung|schmerz*|rötung|entzündung|blaue ... zurück*|weg|abgeklungen|besser|nachgelassen|verschwunden|verging|
 vorbei|gelindert|verheilt, piks|spritze|nadel|impfung|stich ... gespürt|gemerkt|nicht|kaum|schmerzlos|gar
 nicht|kaum ... gespürt|gemerkt|wehgetan|gepiekst, tat ... nicht weh, schmerzlos, stromausfall
 strom weg|ausfall ... netz|versorger|stadtwerke, schüttet|regnet*, holzfeuer
 feuer ... leidenschaft|kamin|grill|pizza|holz|flamme|schale|gemütlich, grill*|gegrillt
 toast|brot|zunge|brötchen|kuchen|essen|kaffee verbrannt*|angebrannt, zunge|finger verbrannt
 kalorien ... verbrannt|verbrennen, verbrannt ... kalorien|toast|zunge|essen|kuchen, gebrannte* mandeln|kinder
 räucher*|geräuchert*, rauchig* ... note|geschmack|augen|eyes|aroma|whisky, rauchfrei*
 funke* ... gesprungen|übergesprungen|sofort|team|liebe, augen ... strahl*|geschminkt|wimpern|leuchten|make
 ein auge|augen ... zu|auf|zugedrückt, augen zu|auf|offen, aus den augen, ins auge
 messer|scheren ... geschärft|geschliffen|scharf, schlangen*, preis ... haut|hauen|happig|gepfeffert|geschmerzt
 haut hin, preis haut rein, haut mich|uns um|vom, vom hocker|stuhl|sockel gehauen|gerissen
 hat|haben|hats mich|uns umgehauen, ins gras|kissen|netz, ins schwarze, schlag ... sahne|schlag, schlagsahne
 schlagfertig, geschlagen ... preis*|konkurrenz|rekord|sahne
 allergi* ... rücksicht|karte|menü|beachtet|berücksichtigt|ernst|gekennzeichnet|aufgelistet|ausgewiesen|eingegangen
 allergene* ... karte|gekennzeichnet|ausgewiesen, angst vor|vorm zahnarzt*|spritze*|nadeln|bohrer|hund*|schere
 angst ... zahnarzt|spritze*|genommen|nehmen|bohrer|behandlung|patient*, keine angst
 polizei ... nebenan|gegenüber|parken, krankenwagen ... nebenan|vorbei, notdienst ... schnell|super|sofort|toll|da
 notaufnahme ... freundlich|schnell|toll|super, telefon|handy ... erreich*|freundlich|repariert|display|akku
 alkoholfrei*, bier|wein ... lecker|kalt|gut|gratis|kühl, betrunken vor
 fahrer ... freundlich|nett|vorsichtig|pünktlich|hilfsbereit|höflich, vorsichtig* gefahren|fährt|fahrer
 nach ... unfall ... repariert|instand|top|wie|reha
 zahn ... repariert|gerettet|gezogen|schmerzfrei|krone|saniert|behandelt
 hund|katze ... zufrieden|glücklich|schön|sauber|entspannt|geschnitten|frisiert|hübsch|wohl
 haut ... weich|strahlt|super|reiner|glatt|toll|schön|gut|gepflegt|zart|frisch, mir gefolgt ... instagram|anweisung
 haare ... fallen|liegen|sitzen ... schön|toll|super|perfekt|locker|weich, kein blut|tropfen, ohne blut
 brenner ... neu|getauscht|gereinigt|läuft, feuer ... gut, sicherung ... getauscht|gewechselt|neu|drin, flammkuchen
 beißt ... nicht, versteckte kosten
notCalming:
 nicht|nie|noch|ohne|kein|keiner|immer ... repariert*|behoben|beseitigt|abgedichtet|gelöst|ausgetauscht|gestoppt|
 reparieren|gesichert|abgestellt|weg|vorbei|verschwunden|geprüft
 nicht nur|ans|zu|normal|gekommen|erreich*|bescheid|kommen|einmal|mal|sicher|geprüft|bemerkt|festgezogen|angezogen|
 auszuhalten|sein|wahr|geschafft|erschienen|gemeldet|gelöst|interessiert|aufgehört|zufrieden|ok|okay|abgedreht|
 rangegangen|glauben|wissen|lange|schlecht|abgesichert, nicht in ordnung
 keiner|niemand geht|kommt|kam|da|erreichbar|meldet|hat|ruft|ging|reagiert|macht|ist|sagt
 kein mensch|rückruf|wunder|scherz|witz|warmwasser|anruf|zustand|techniker|monteur
 keine antwort|reaktion|ahnung|hilfe|rückmeldung|heizung|entschuldigung|lösung|isolierung|abdeckung|zeit|sicherheit|
 wartung, ohne vorwarnung|ankündigung|zu|rückmeldung|antwort|abdeckung|ein|heizung|hilfe|kommentar|isolierung
 nicht ... auf zu, hört|hörte nicht, nie wieder|mehr|gekommen|erreichbar|zurück*
 nichts gemacht|getan|passiert|unternommen|gesagt|geprüft|zu|mehr
 muss|sollte|soll|wollte|bitte|angeblich|versprochen|müssen|seit|nachdem ... repariert*|behoben|reparieren|
 ausgetauscht|gelöst|gesichert, rad|räder|vorderrad|hinterrad ... gelöst
over:
 weg, nicht mehr, verschwunden, vorbei, fehlalarm, kein* mehr, nicht, behoben, ausgeschlossen, beseitigt, geprüft
 alles gut|ok|okay|sicher|wieder|dicht|bestens, im griff, geschichte, unter kontrolle
rescued:
 in|innerhalb|binnen|nach|unter einer|einem|ner|von|zwei|zehn|fünfzehn|zwanzig|wenigen|kurzer|kürzester|halben|null|
 nullkommanix stunde|stunden|minuten|zeit|tag, in|innerhalb|binnen ... stunde|minuten|zeit
 sofort|gleich|schnell|prompt|umgehend da|gekommen|geholfen|reagiert|behoben|erledigt|gelöst|repariert
 so|super|sehr|richtig|mega|wahnsinnig schnell, nullkommanichts, gerettet, retter, danke für|fürs
 vielen|herzlichen|tausend dank, bestens|perfekt|super|toll|prima|spitze ... gelöst|behoben|geholfen|erledigt|gemacht
history:
 vor jahren|jahrzehnten|langem, vor ... jahren, als kind
negations:
 nicht|kein|keine|keinen|keinem|keiner|keinerlei|ohne|nie|niemals|weder|null|nichts
mended:
 repariert*|behoben|beseitigt|abgedichtet|gefixt|gelöst|ausgetauscht|gestoppt|reparieren|behob|beheb*|gesichert|
 abgestellt
doer:
 er|sie|ihr|techniker|monteur|die|das|der|den|wo|welche*|elektriker|klempner|handwerker
past:
 war|waren|hatte|hatten|hatt|letzten|letzte|letztes|letzter|gestern|gab|roch|stank|gehabt|vor|damals|als|entdeckt|
 gefunden|bemerkt|festgestellt|gemeldet
still:
 immer|wieder|weiterhin|nochmal|erneut|schlimmer|dauernd|ständig
joints:
 und|weil|seit|wenn|da|als|während|dass|sobald|denn|nachdem
turns:
 aber|obwohl|trotzdem|doch|jedoch|sondern
`;
