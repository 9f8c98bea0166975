import { phrases } from "../reading/phrases.ts";
import { type DangerWords, near, say, sure } from "./words.ts";

const device =
  "steckdose*|schalter*|lichtschalter*|sicherungskasten*|sicherung*|verteiler*|kabel*|leitung*|heizung*|therme*|kessel*|boiler*|ofen*|herd*|backofen*|spülmaschine*|waschmaschine*|trockner*|kühlschrank*|lampe*|leuchte*|motor*|motorhaube*|auto*|batterie*|akku*|ladegerät*|gerät*|stecker*|wand|dose|schornstein*|kamin|radiator*|zähler*|durchlauferhitzer*|föhn|mehrfachsteckdose*|küche";
const body =
  "ohr|ohren|hals|gesicht|haut|hand|hände|finger*|arm|arme|bein|beine|fuß|füße|kopf|kopfhaut|auge|augen|lippe*|stirn|schulter*|nacken|wange*|rücken|knie|sohn|tochter|kind|baby|mutter|vater|mann|frau|hund|katze|mich|mir";
const bones =
  "handgelenk|arm|bein|knöchel|nase|rippe*|finger|zahn|zähne|hüfte|fuß|knochen|hand|ellbogen|knie|zeh|schulter|schlüsselbein|oberschenkel*";

export const german: DangerWords = {
  language: "de",
  common:
    "der|die|das|ein|eine|einen|und|ist|war|ich|wir|er|sie|es|nicht|mit|von|auf|für|den|dem|im|in|zu|hat|haben|bei|nach|sehr|mein|meine|unser|unsere|aus|seit|wie|alles|mir|uns|wurde|noch|aber|am|hab|habe",
  rules: [
    near(
      "gas",
      "gas|gase|propan|erdgas|methan",
      "riecht|riechen|gerochen|roch|geruch*|stinkt|stinken|gestank|stank|leck*|tritt|trat|ausgetreten|strömt|austritt|verliert|verlieren|verloren|entweicht|undicht*|zisch*|leckt|ausströmt",
    ),
    say("gas", phrases`gasgeruch*, gasgestank, gasleck*, gasaustritt*, gasalarm, gasexplosion*, faule* eier*`),
    near(
      "gas",
      "gasleitung*|gashahn*|gasrohr*|gastherme*|gasherd*|gaskocher|gasheizung*|gaszähler*",
      "undicht*|zisch*|riecht|stinkt|leck*|pfeift|geruch",
      5,
    ),
    say(
      "carbon_monoxide",
      phrases`
    kohlenmonoxid*, kohlenmonooxid*, monoxid*, kohlenmonoxyd*, co vergiftung*, kohlenstoffmonoxid*
  `,
    ),
    sure(
      "carbon_monoxide",
      phrases`
    comelder*|kohlenmonoxidmelder*|kohlenmonoxidwarner|kohlenmonoxidalarm ... piep*|alarm|schlägt|schlug|geschlagen|ausgelöst|losgegangen|los|ging|geht,
    co melder*|warner*|alarm* ... piep*|alarm|schlägt|schlug|geschlagen|ausgelöst|losgegangen|los|ging|geht|schrillt,
    piept|schlägt|ging|geht ... co|kohlenmonoxid melder|warner|alarm
  `,
    ),
    near(
      "carbon_monoxide",
      "schwindel*|schwindlig|kopfschmerz*|kopfweh|übel|übelkeit|benommen*|schlecht",
      "heizung*|therme*|kessel*|ofen|kamin|boiler*|gastherme*|durchlauferhitzer*",
      11,
    ),
    near(
      "smoke_fire",
      "rauch|qualm|qualmt|raucht|qualmte|rauchte|qualmen|rauchen|rauchwolke*|geraucht|gequalmt",
      `kommt|kam|kommen|aus|voll|dicht*|schwarz*|steigt|steigen|überall|drang|starker|viel|${device}`,
      5,
    ),
    near(
      "smoke_fire",
      "brennt|brannte|gebrannt|brennen|verschmort*|verbrannt*|verkohlt*|angekokelt|kokelt|schmort|geschmort|schmilzt|geschmolzen|flamme*|feuer|angesengt|explodiert*|schmoren|qualmt",
      device,
      5,
    ),
    near(
      "smoke_fire",
      "riecht|roch|geruch*|stinkt|stank|gestank|gerochen|stinken|riechen",
      "verbrannt*|angebrannt*|verschmort*|verkohlt|plastik|gummi|rauch|brand|schmor*|kabel|kokel*|schwelbrand",
      5,
    ),
    say(
      "smoke_fire",
      phrases`
    brandgeruch*, schmorgeruch*, brandgefahr, brandgefährlich, zimmerbrand, kabelbrand*, schwelbrand*, kurzschluss*,
    feuerwehr*, feuer gefangen, fing|fängt|gefangen ... feuer, feuer fing|fängt, in brand, in flammen, stichflamme*,
    es brennt, es|hat gebrannt, es ... brand, brand ausgebrochen|gegeben|im|in, abgebrannt, explodiert, explosion,
    ein feuer|brand
  `,
    ),
    say(
      "electric",
      phrases`
    stromschlag*, stromschläge*, elektroschock, elektrischen|elektrischer schlag, einen|nen|eine schlag|gewischt|stromschlag ... wenn|bekomm*|gekriegt|krieg*|anfass*|wasserhahn|dusche, bekomm*|krieg*|gekriegt|hol* ... einen|eine|nen schlag|gewischt|gewatscht, einen|eine gewischt,
    gewischt bekommen, schlag bekommen|gekriegt|abbekommen, unter strom, unter spannung,
    funken sprüh*|fliegen|flogen|schlagen|kommen|kamen,
    sprüh*|schlägt|flogen|fliegen|kommen|kamen|schlagen ... funken, funkt es, lichtbogen
  `,
    ),
    near("electric", "funken|funkt|funkte|gefunkt|knistert|britzelt|bruzzelt|brutzelt|kribbelt", device, 5),
    near(
      "electric",
      "kabel*|leitung*|draht|drähte|stromkabel*|adern|stromleitung*",
      "blank*|offen*|frei|freiliegend*|lose|hängen|hängt|hängende*|nackt*|ungesichert*|isoliert",
      5,
    ),
    near(
      "electric",
      "steckdose*|schalter*|lichtschalter*|sicherungskasten*|stecker*|ladegerät*|verteiler*|kabel*|mehrfachsteckdose*",
      "heiß*|glüht|schmort|verschmort*|schmilzt|summt|brummt|angesengt|schwarz|knistert|geschmolzen|angeschmort",
      5,
    ),
    near("injury", "verbrannt*|verbrüht*|verbrennung*|angesengt|versengt|verätzt|verätzung*", body, 6),
    say(
      "injury",
      phrases`
    verbrennung*, verbrüh*, brandblase*, brandwunde*, blutet*, geblutet, blutung*, blutend*, alles ... blut,
    voller blut, blut ... überall|gesicht|läuft|lief|floss, verletzt*, verletzung*, notaufnahme*, notarzt*,
    krankenwagen*, rettungswagen*, rettungsdienst*, ins krankenhaus|spital, im krankenhaus ... gelandet|gelegen,
    krankenhaus gelandet|gebracht|eingeliefert, bewusstlos*, gehirnerschütterung, genäht werden, platzwunde*,
    schnittwunde*, prellung*
  `,
    ),
    near("injury", "gebrochen|brach|bruch|verstaucht|ausgerenkt|verrenkt|geprellt|angebrochen", bones, 4),
    near(
      "injury",
      "gestürzt|hingefallen|ausgerutscht|gefallen|gestolpert|gestürtzt|sturz|ausgerutsch*|stürzte|fiel|runtergefallen|heruntergefallen",
      "nass*|boden|treppe*|leiter|kopf|mutter|vater|tochter|sohn|mich|bin|verletzt|wegen|fuß|bin|oma|opa",
      7,
    ),
    near(
      "injury",
      "geschnitten|aufgeschnitten|aufgeritzt|geritzt|eingeschnitten|abgeschnitten|gestochen",
      "mich|ohr|hals|finger*|gesicht|hand|lippe|kopfhaut|nacken|haut|bein|blut*",
      4,
    ),
    say(
      "injury",
      phrases`
    starke|schlimme|höllische|unerträgliche|wahnsinnige|furchtbare|extreme|große schmerzen, vor schmerzen,
    sehr|so|furchtbar|höllisch weh getan|tut, sehr|so wehgetan, lebensgefähr*, gefährlich,
    gefährliche*|gefährlicher|gefährlichen, gefahr für, in gefahr, akute* gefahr,
    hätte*|hätten ... tot|sterben|umkommen|umgebracht|töten|tödlich,
    fast|beinahe ... tot|gestorben|umgekommen|umgebracht|draufgegangen|tödlich, todesfalle, todesangst
  `,
    ),
    say(
      "water",
      phrases`
    unter wasser, überschwemm*, überflutet*, überflutung, wasserschaden*, rohrbruch*, geflutet,
    rohr|schlauch|leitung ... geplatzt, wasser ... überall|läuft|steht|spritzt ... wohnung|keller|küche|bad,
    zentimeter|cm hoch wasser, keller ... vollgelaufen, vollgelaufen
  `,
    ),
    near(
      "water",
      "decke",
      "wasser|eingestürzt|runtergekommen|heruntergekommen|tropft|kommt|kam|fällt|fiel|stürzt|einsturz*|durchgebrochen|gefallen|beule|nass|durchnässt|eingebrochen|runter",
      6,
    ),
    near(
      "water",
      "wasser",
      "steckdose*|wände|wand|lampen|sicherungskasten*|strom|elektrik|lampe*|strömt|schießt|überall",
      5,
    ),
    say(
      "threat",
      phrases`
    bedroht*, drohte*|gedroht|drohung*, angegriffen, geschubst, gestoßen ... mich|worden, geohrfeigt,
    geschlagen worden,
    mich|mir|ihn|meinen|meine|uns ... geschlagen|schlug|getreten|geschubst|gestoßen|gepackt|gewürgt|angespuckt|angefasst|attackiert|verprügelt|angegangen,
    handgreiflich*, tätlich*, gewalttätig*, belästigt*, belästigung, begrapscht*, faust, weiß|wüsste|wisse wo ... wohne*, getreten|tritt|geschlagen|gehauen ... hund|katze|sohn|tochter|kind|frau|mann, meinen|meine|mein|unseren hund|katze|sohn|tochter|kind|frau|mann ... getreten|geschlagen|gehauen|gestoßen, messer, pistole, waffe,
    polizei ... rufe*|gerufen|angerufen|verständigt|kommen|anzeige,
    rufe*|gerufen|holen|anzeige|angezeigt ... polizei, körperverletzung, strafanzeige,
    aggressiv ... mir|geworden|wurde|fahrer|mann|kunden, wurde|war|fahrer ... aggressiv, angst um mein*
  `,
    ),
    say(
      "medical",
      phrases`
    allergische* reaktion*|schock, allergisch ... reagiert, allergieschock, anaphyla*, entzündet, entzündung,
    entzündete*, infektion*, infiziert*, eiter*, ohnmächtig*, ohnmacht, umgekippt, zusammengebrochen, kollabiert,
    bewusstsein verloren, schwindelig|schwindlig, fieber, atemnot, keine luft, nicht ... atmen, vergiftet,
    vergiftung*, lebensmittelvergiftung, erstickt*, herzinfarkt, schlaganfall, krampfanfall,
    falsche*|falschen|falsches medikament*|tablette*|mittel|rezept|dosis|spritze|dosierung, überdosis, überdosier*, erbrochen, übergeben müssen, ausschlag,
    quaddeln, nesselsucht, blutvergiftung, sepsis, haarausfall,
    haare ... fallen|ausgefallen|fielen ... aus|büschelweise, verätz*
  `,
    ),
    near(
      "medical",
      "geschwollen|angeschwollen|schwillt|schwellung|zugeschwollen|aufgequollen|taub",
      "gesicht|auge|augen|lippe*|fuß|hand|hals|zahnfleisch|mund|bein|zunge|backe|wange|knie|lid*|kopfhaut",
      5,
    ),
    near(
      "vehicle",
      "bremse|bremsen|bremspedal|bremsanlage|handbremse|gebremst|bremsleitung*",
      "versag*|ausgefallen|verloren|nicht|kaum|defekt|kaputt|undicht*|blockier*|ohne|leer|gingen|weich|ausfall",
      5,
    ),
    say(
      "vehicle",
      phrases`
    bremsversagen, bremsausfall, keine bremse*|bremswirkung,
    bremsflüssigkeit ... läuft|verliert|ausgelaufen|überall|tropft, keine bremsen
  `,
    ),
    near(
      "vehicle",
      "rad|räder|vorderrad|hinterrad|reifen",
      "gelöst|abgefallen|verloren|lose|locker|geplatzt|abgegangen|wackelt|ab|löste|flog|festgezogen|platzte",
      6,
    ),
    near(
      "vehicle",
      "radmuttern|radschrauben|muttern|radbolzen|schrauben",
      "lose|locker|festgezogen|angezogen|fehl*|nachgezogen",
      5,
    ),
    near("vehicle", "lenkung|lenkrad", "blockier*|versag*|ausgefallen|klemmt|locker|eingerastet", 4),
    near(
      "vehicle",
      "benzin|diesel|sprit|kraftstoff",
      "riecht|stinkt|geruch|läuft|leck*|tropft|verliert|ausgelaufen",
      4,
    ),
    say(
      "vehicle",
      phrases`
    benzingeruch, unfall, airbag ... ausgelöst|aufgegangen|lampe|los, kontrolle verloren,
    motorhaube ... aufgegangen|hoch|aufgesprungen, mitten auf ... autobahn
  `,
    ),
  ],
  harmless: phrases`
    verletzung ... heilt|verheilt|besser|physio|reha, behandel*|heil* ... verletzung, wunde ... heilt|verheilt, droht* ... regnen|regen|gewitter|schneien|schnee, regen|gewitter|unwetter ... droht*,
    gasinstallateur*, gasrechnung*, gaswerk*, gasverbrauch*, gasanbieter*, gasmann, gasprüfung*, gas gegeben|geben,
    gas wasser, vollgas, rauchmelder*, rauchwarnmelder*, brandmelder*, feuermelder*, feuerlöscher*, rauchabzug*,
    nichtraucher*, kohlenmonoxidmelder*|comelder*|kohlenmonoxidwarner*, co melder*|warner*|messung|wert,
    kohlenmonoxid messung|gemessen|geprüft|wert*, geprüft|gemessen|getestet ... kohlenmonoxid*, brandneu*,
    brandschutz*, brandaktuell*, brandschutztür*, feuer ... drin|flamme, feuer und flamme, feuerfest*, feuerwerk*,
    feuerprobe, feuerschale, lagerfeuer*, ofen brennt wieder, kamin|kaminofen brennt, brenner*, brennstoff*,
    brennwert*, brennt mir|uns ... nägel*, unter den nägeln, brennt für, brennende frage*, brennend ... interessier*,
    licht brennt|gebrannt|brennen, lampe brennt|brennen, brannte licht, raucht ... chef|mitarbeiter|er,
    rauchen ... pause|aufgehört, raucherpause, zigarette*, finger verbrannt|verbrennen, funke ist|war|sprang,
    funken ... übergesprungen|humor|liebe, zündender funke, unter strom ... termin*|ständig, strom wieder,
    schlag auf, auf einen schlag, eins gewischt, durchgewischt, boden gewischt, haare ... geschnitten,
    haar geschnitten, pony geschnitten, zu kurz geschnitten, gut|toll|super|perfekt|schön geschnitten,
    pony|spitzen|hecke|rasen|bäume ... geschnitten, gut|sehr|super|durch abgeschnitten, nicht weh|wehgetan,
    überhaupt|gar|kein* nicht weh, ohne ... schmerzen, keine|kaum|keinerlei schmerzen, schmerzfrei, blutabnahme*,
    blutdruck*, blutprobe, blut abgenommen|abnehmen|abzunehmen, blutjung, mit herzblut, herzblut, gebrochen* herz*,
    herz gebrochen, arm und bein, hals und bein, hals über kopf, auf den arm genommen, versprechen gebrochen,
    gefallen ... mir|uns|sehr|gut, mir|uns|sehr|gut ... gefallen, hat|haben ... gefallen,
    gefallen getan|hat|lassen|finden|an, nicht auf ... gefallen, auf den mund gefallen, preis* ... gefallen,
    vom hocker, in ohnmacht ... preis*, gestorben ... rechnung|preis*|lachen|angebot, tot ... rechnung|preis*, rechnung ... gestorben|ohnmacht, krankenhaus war|ist|personal, verletzt ... gefühle|stolz, datenschutz,
    unverletzt, decke ... gestrichen|gespachtelt|weiß|verputzt, unter ... decke gesteckt|stecken,
    streicht|gestrichen|malt ... decke, warmwasser, warmes|heißes|kaltes wasser, wasser läuft wieder|gut,
    wasserschaden ... behoben|beseitigt|saniert, mit allen wassern, droht|drohte|drohender ... regen|gewitter,
    angst um ... geld, messer scharf, messer ... geschärft|geschliffen, faust aufs auge, polizei auto,
    preis* aggressiv*, aggressiv* preis*, geschlagen ... um|längen, um längen geschlagen, geschlagene,
    türen ... geschlagen|gestrichen, bremsen ... neu|super|top|perfekt|gewechselt|erneuert|wieder, bremsen wie neu,
    bremsbeläge*, bremsscheiben*, bremsflüssigkeit gewechselt|erneuert|geprüft,
    räder ... gewechselt|neu|eingelagert|sauber|montiert, reifen ... gewechselt|neu|eingelagert|montiert, auf ab,
    rad ab, unfallschaden*, unfall ... repariert|gutachten|reparatur,
    nach|vom|meinem ... unfall ... instand*|repariert, unfallfrei*, nicht ungefährlich, ungefährlich*,
    gefährlich gut|günstig, außer gefahr, auf eigene gefahr, umgekippt vor|vor lachen,
    entzündung ... weg|geheilt|behandelt|abgeklungen, behandelt|geheilt ... entzündung*|infektion*, infektionsschutz,
    desinf*, allergietest*, ansteckend* lach*|laune, lampenfieber, fieber ... gemessen|messen|frei, reisefieber,
    taub ... ohren|stell*, betäub*, schwindelig ... preis*, zusammengebrochen vor|lachen, tot gelacht,
    fast|beinahe tot ... gelacht, hinterher fast tot, hätte|hätten ... tot ... lachen, keine luft ... lachen,
    entzündet ... leidenschaft|feuer, in|im|beim krankenhaus gut|super|toll
  `,
  negations: "nicht|kein|keine|keinen|keinem|keiner|keinerlei|ohne|nie|niemals|weder|null|nichts",
  over: phrases`
    weg, nicht mehr, verschwunden, vorbei, fehlalarm, kein* mehr, nicht, behoben, ausgeschlossen, beseitigt, geprüft
  `,
  mended:
    "repariert*|behoben|beseitigt|abgedichtet|gefixt|gelöst|ausgetauscht|gestoppt|reparieren|behob|beheb*|gesichert|abgestellt",
  notCalming: phrases`
    nicht|nie|noch|ohne|kein|keiner|immer ... repariert*|behoben|beseitigt|abgedichtet|gelöst|ausgetauscht|gestoppt|reparieren|gesichert|abgestellt|weg|vorbei|verschwunden|geprüft,
    nicht nur|ans|zu|normal|gekommen|erreich*|bescheid|kommen|einmal|mal|sicher|geprüft|bemerkt|festgezogen|angezogen|auszuhalten|sein|wahr|geschafft|erschienen|gemeldet|gelöst|interessiert|aufgehört|zufrieden|ok|okay|abgedreht|rangegangen|glauben|wissen|lange|schlecht|abgesichert, nicht in ordnung,
    keiner|niemand geht|kommt|kam|da|erreichbar|meldet|hat|ruft|ging|reagiert|macht|ist|sagt,
    kein mensch|rückruf|wunder|scherz|witz|warmwasser|anruf|zustand|techniker|monteur,
    keine antwort|reaktion|ahnung|hilfe|rückmeldung|heizung|entschuldigung|lösung|isolierung|abdeckung|zeit|sicherheit|wartung,
    ohne vorwarnung|ankündigung|zu|rückmeldung|antwort|abdeckung|ein|heizung|hilfe|kommentar|isolierung,
    nicht ... auf zu, hört|hörte nicht, nie wieder|mehr|gekommen|erreichbar|zurück*,
    nichts gemacht|getan|passiert|unternommen|gesagt|geprüft|zu|mehr,
    muss|sollte|soll|wollte|bitte|angeblich|versprochen|müssen|seit|nachdem ... repariert*|behoben|reparieren|ausgetauscht|gelöst|gesichert,
    rad|räder|vorderrad|hinterrad ... gelöst
  `,
  still: "immer|wieder|weiterhin|nochmal|erneut|schlimmer|dauernd|ständig",
  joints: "und|weil|seit|wenn|da|als|während|dass|sobald|denn|nachdem",
  turns: "aber|obwohl|trotzdem|doch|jedoch|sondern",
};
