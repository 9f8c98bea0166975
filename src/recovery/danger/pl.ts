import { phrases } from "../reading/phrases.ts";
import { type DangerWords, near, say, sure } from "./words.ts";

const gas = "gaz|gazu|gazem|gazie|metan*|propan*";
const device =
  "gniazdk*|gniazd*|kontakt*|włącznik*|wyłącznik*|bezpiecznik*|rozdzielni*|skrzynk*|kabl*|kabel*|przewod*|przewód|instalacj*|piec|pieca|piecu|piecyk*|kocioł|kotł*|bojler*|terma|termy|piekarnik*|kuchenk*|zmywark*|pralk*|suszark*|lodówk*|lamp*|żarówk*|silnik*|mask*|samochod*|samochód|auto|auta|akumulator*|bateri*|ładowark*|wtyczk*|grzejnik*|komin*|ścian*|licznik*|urządzeni*|przedłużacz*|płyt*";
const body =
  "ucho|uszy|ucha|szyj*|twarz*|skór*|dłoń|dłonie|dłoni|ręk*|ręce|palec|palce|palca|ramię|nog*|nóg|stop*|głow*|oko|oczy|oczu|oka|warg*|czoł*|bark*|kark*|policzek|plec*|kolan*|syn|syna|synek|córk*|dzieck*|mam*|tat*|mąż|męża|żon*|psa|pies|kot|kota|mnie|mi";
const bones =
  "nadgarstek|ręk*|nog*|kostk*|nos|żebr*|palec|ząb|zęby|zęba|biodro|stop*|kość|kości|łokieć|kolano|bark|obojczyk|szczęk*";

export const polish: DangerWords = {
  language: "pl",
  common:
    "i|w|z|na|do|się|nie|jest|to|że|od|po|był|była|było|mam|mamy|mi|nam|mnie|jak|za|pan|pani|bardzo|wszystko|przez|przy|ze|już|ale|nikt|co|o|u|dla|przed|są|ma|moja|mój|który|które|kiedy|odkąd",
  rules: [
    near(
      "gas",
      gas,
      "czuć|czuję|czuje|czujemy|czułam|czułem|czuc|śmierdzi*|smród|zapach*|woń|wyciek*|cieknie|ulatnia*|ulatniał*|ulotnił*|nieszczeln*|syczy|syczen*|sycząc*|pachnie|ucieka*|uchodzi|przecieka|wali|capi|jedzie",
      6,
    ),
    near("gas", "gazow*", "nieszczeln*|syczy|syczen*|wyciek*|zapach*|śmierdzi|ulatnia*|wybuch*"),
    say("gas", phrases`zgniłe* jaj*, zgniłymi jajami, wybuch* gazu`),
    say(
      "carbon_monoxide",
      phrases`
    tlenek|tlenku|tlenkiem węgla, czad|czadu|czadem ... w|zatruc*|zatru*|ulatnia|czuć|stężen*|wykry*,
    zatru* ... czadem|czadu, zaczadz*, zaczadzen*
  `,
    ),
    sure(
      "carbon_monoxide",
      phrases`
    czujnik*|czujk*|detektor*|alarm ... tlenku|czadu|co|węgla ... piszcz*|pika*|wy*|włącz*|alarm*|dzwoni*|odezwał*|uruchom*|załącz*|zadziałał*,
    piszcz*|pika|włącz*|wyje|alarm*|uruchom* ... czujnik*|czujk*|detektor* ... tlenku|czadu|co
  `,
    ),
    near(
      "carbon_monoxide",
      "zawrot*|mdłości|głowa|głowy|wymiotuj*|wymiotow*|wymioty|wymiotów|nudności|słabo|niedobrze|senn*|kręci",
      "piec|pieca|piecyk*|piecu|kocioł|kotł*|bojler*|junkers*|terma|ogrzewani*|kominek|kominku",
      9,
    ),
    near(
      "smoke_fire",
      "dym|dymu|dymi|dymiło|dymem|dymić|dymił|kopci|dymi*",
      `leci|leciał|wydobywa*|czarny|pełno|gęsty|wychodzi*|idzie|szedł|poszedł|czuć|z|ze|wszędzie|kłęby|zadymion*|wali|${device}`,
      4,
    ),
    near(
      "smoke_fire",
      "zapalił*|zapaliło|pali|palił*|spalił*|spalon*|przypal*|zajął|zajęł*|płoni*|płomie*|ogień|ognia|topi|stopi*|nadpal*|osmal*|wybuch*|eksplod*|tli|tliło|stopił*",
      device,
      4,
    ),
    near(
      "smoke_fire",
      "czuć|śmierdzi*|zapach*|smród|czuję|wali",
      "spaleniz*|spalon*|przypal*|dym*|plastik*|gum*|palon*|palącym|palonym",
      4,
    ),
    say(
      "smoke_fire",
      phrases`
    pożar*, straż* pożarn*, strażak*|strażacy|straż ... wezw*|wzywa*|przyjech*|dzwon*,
    wezw*|wzywa*|przyjech* ... strażak*|strażacy|straż, w płomieniach, pali się ... w|u|nasz|dom|instal*|gniazd*,
    ogień ... w|się|buchnął|pojawił, stanął|stanęł* w ogniu, eksploz*, eksplodował*, wybuchł*|wybuch,
    zapaliło|zapalił|zapaliła się, spaleniz*
  `,
    ),
    say(
      "electric",
      phrases`
    kopnął|kopie|kopnęł*|kopało|kopał|pokopał* ... prąd|prądem|mnie|mi, kopnął|kopie prąd*, poraż* prąd*,
    poraził|poraziło|poraził* ... prąd*|mnie|syna|męża|córkę, porażen*|porażon*,
    prąd ... kopnął|kopie|poraził|trzepnął|popieścił|uderzył|kopał|pokopał,
    trzepnął|popieścił|kopnęło|uderzył ... prąd, iskrzy|iskrzył|iskrzyło|iskrzą,
    iskr* ... lec*|sypi*|wychodz*|z|ze|skacz*|lata*|strzela*, sypi*|lec*|skacz*|strzela*|sypały ... iskr*, zwarci*,
    łuk elektryczny, pod napięciem
  `,
    ),
    near(
      "electric",
      "przewod*|kabl*|kabel|przewód|drut*",
      "goł*|wisz*|odkryt*|wystaj*|wystające|nieizolowan*|nieosłonięt*|odsłonięt*|luźn*|luzem|wierzchu|napięci*|odizolowan*",
      4,
    ),
    near(
      "electric",
      "gniazdk*|kontakt*|włącznik*|bezpiecznik*|wtyczk*|ładowark*|przewod*|kabl*|rozdzielni*|przedłużacz*",
      "topi*|stopi*|gorąc*|grzej*|nagrzewa*|spali*|przypal*|trzeszcz*|buczy|bzyczy|skwierczy|czarne|nadtopi*|parzy",
      5,
    ),
    near("injury", "poparz*|oparz*|sparz*|przypal*|spalił*", body, 4),
    say(
      "injury",
      phrases`
    poparz*|oparz*, krwawi*, krew, krwi ... dużo|pełno|wszędzie|kałuż*, we krwi, rann*, ranę|rany|rana,
    zranił*|zranien*, skalecz*, obrażeni*|uraz*|kontuzj*, na sor|pogotowi*|izbie, sor, do|w szpital*,
    szpital* ... wylądow*|trafi*|skończ*|zabra*|zawi*, wylądow*|trafi* ... szpital*|sor|pogotowi*,
    pogotowie|karetk*|ambulans, nieprzytomn*, wstrząs* mózgu|śnienie,
    szyci*|szyt*|szwy|szwów|szwami ... ran*|głow*|założ*|potrzeb*|dłoń|dłoni|ręk*|nog*|palc*|twarz*|przez
  `,
    ),
    near("injury", "złamał*|złaman*|zwichn*|skręcił*|skręcon*|pęknięt*|połamał*|wybił*", bones, 4),
    near(
      "injury",
      "poślizg*|pośliznęł*|przewróc*|upad*|spad*|wywrócił*|potkn*|upadł*|runął|runęł*",
      "mnie|mi|na|ze|mokr*|podłodz*|schod*|głow*|nog*|mama|tata|babci*|córka|syn|boli",
      4,
    ),
    near(
      "injury",
      "zacię*|zaciął|przecięł*|przeciął|rozcię*|rozciął|skaleczył*|ukłuł*|wbił*|ciął|ucię*|uciął",
      "mnie|ucho|ucha|szyj*|palec|palca|twarz|ręk*|warg*|skór*|krew|krwi|głow*|nog*",
      4,
    ),
    say(
      "injury",
      phrases`
    strasznie|okropnie|potwornie|bardzo|mocno boli, straszny|okropny|potworny|silny|ogromny|koszmarny ból,
    ból nie ... zniesien*|wytrzyman*, prawie|mało|omal|cudem ... zgin*|zabi*|umar*|umrz*|zginę*,
    mogl*|mógł|mogło|mogła|mogliśmy ... zgin*|zabić|umrzeć|zabi*, o mało ... zgin*|zabi*, niebezpiecz*,
    zagrożeni*|zagraża*, śmiertelnie|śmiertelne ... niebezp*, grozi ... wybuch*|pożar*|porażen*|zawal*|śmierć|życi*
  `,
    ),
    say(
      "water",
      phrases`
    zalał*, zalało|zalewa|zalane|zalany|zalana, powódź|potop, pękł*|pęknięt* ... rur*|wąż|wężyk|zbiornik,
    rur* ... pękł*, pod wodą
  `,
    ),
    near(
      "water",
      "sufit*|stropu|strop",
      "woda|wody|wodą|leje|kapie|zawalił*|zawala|spadł*|runął|cieknie|ciekło|przecieka*|odpadł*|pękł*|wybrzusz*|zarwał*|urwał*",
      5,
    ),
    near(
      "water",
      "woda|wody|wodą",
      "leje|tryska*|ściana*|ścian|lampy|gniazdk*|rozdzielni*|wszędzie|bezpiecznik*|strumieni*|lampy|lampę|kontakt*",
      4,
    ),
    say(
      "threat",
      phrases`
    groził|grozi|groziła|grozili ... mi|mężowi|żonie|nam|że|córce|synowi,
    mi|nam|mężowi|żonie|mnie groził*|grozi|zagroził*, groźb*, zastrasz*, uderzył*, pobił*|pobici*, popchn*|popych*,
    szarpał*|szarpn*, spoliczk*, kopnął ... mnie|mojego|moją|psa, napluł*, napadł*|napaść, zaatakow*, agresywn*,
    molest*, obmac*|obmacyw*, nęka*, nożem, wie|wiedzą gdzie mieszkam|mieszkamy, kopnął|kopał|zbił|bił ... psa|kota|syna|córkę|dziecko|żonę|męża, z nożem, bronią|pistolet*, dusił|duszon*, rękoczyn*, przemoc*,
    boję się o
  `,
    ),
    near("threat", "policj*|milicj*", "dzwoni*|wezw*|wzywa*|zgłasz*|zgłosi*|zgłoszen*|zawiadom*|przyjech*", 4),
    say(
      "medical",
      phrases`
    reakcj* alergiczn*|uczuleniow*, uczuleni* ... farb*|krem*|twarz|silne|straszne, uczulił*|uczuliło,
    alergi* ... twarz|farb*|silna|ostra, wstrząs anafil*, anafil*, zakaż*|zakazi*|zakażen*, infekcj*, zapaleni*,
    ropie*|ropa|ropy|ropą, zemdla*|zemdlał*|omdla*, stracił*|straciła przytomność, gorączk*, zatruc*|zatruł*|otru*,
    dusi*|dusz* ... się|mnie, nie ... oddycha*, duszności, zawał ... dostał*|miał*,
    dostał* zawału|wstrząsu|drgawek|ataku, drgawk*|drgawek, udar, wymiotuj*|wymiotow*|wymioty|wymiotów, zawroty,
    zły|złą|złe|złych|błędn*|niewłaściw*|zła lek|leki|leków|lekarstw*|tabletk*|dawk*|dawkę|zastrzyk, przedawkow*, wysypk*, pokrzywk*, pęcherz*, bąble,
    oparzeni* chemiczn*, sepsa|sepsę, włosy ... wypada*|wychodz*|garściami
  `,
    ),
    near(
      "medical",
      "spuch*|opuch*|puchn*|napuch*|obrzęk*|opuchlizn*",
      "twarz*|oko|oczy|warg*|ust*|nog*|ręk*|szyj*|dziąsł*|gardł*|język*|policzek|stop*|powiek*|kolan*|kostk*|głow*",
      4,
    ),
    near(
      "vehicle",
      "hamulce|hamulec|hamulców|hamulcow*|hamuje|hamować|hamowa*|hamulcami",
      "zawiod*|strac*|utrac*|zawiód*|zawodz*|nie|przesta*|pad*|awari*|płyn*|wyciek*|bez|zablok*|blok*|puści*|zepsu*|siad*",
      4,
    ),
    say("vehicle", phrases`bez hamulców, brak hamulców`),
    near(
      "vehicle",
      "koło|koła|kół|opona|opony|oponę",
      "odpad*|odkręc*|urwał*|luźn*|poluzow*|pękł*|odlecia*|niedokręc*|wybuchł*|dokręc*|strzelił*|zgubił*",
      5,
    ),
    near("vehicle", "śruby|śrub|nakrętki", "koło|koła|kół|luźn*|dokręc*|poluzow*|niedokręc*|odkręc*", 5),
    near("vehicle", "kierownic*|układ", "zablok*|blok*|awari*|zacięł*|luz*", 3),
    near("vehicle", "benzyn*|paliw*|rop*", "śmierdzi|czuć|wyciek*|cieknie|kapie|zapach*|leje", 4),
    say(
      "vehicle",
      phrases`
    wypadek|wypadku, poduszk* powietrzn*, stracił*|utrat* ... panowani*|kontrol*, maska ... otworzył*|podniosł*
  `,
    ),
  ],
  harmless: phrases`
    kontuzj*|uraz*|rana ... goi*|lepiej|rehabilitac*|zagoi*|fizjo*, leczen*|lecz* ... kontuzj*|uraz*, grozi* ... deszcz*|burz*|śnieg*,
    pan|panu|panie|panowie|facet|gość|rachunek|rachunki|faktura|przegląd|kontrola|licznik|opłat*|opłata|dostaw*|serwis|monter|instalator|fachowiec od|za|do|na|z gaz|gazu,
    do gazu ... dechy, dał|dali|dała|daje|dają|dawaj gazu|czadu, dodał|dodać|wcisnął gazu|gaz, gaz do dechy,
    woda gazowan*|niegazowan*, gazowan*|niegazowan*,
    przegląd|kuchenk*|płyt*|monter|instalator|instalacj*|technik|kocioł|piec|uprawnien*|próba|kontrola gazow*,
    czujnik*|czujk*|detektor*|alarm dymu|czadu|tlenku|co|gazu|pożar*|ognia, czujnik*|czujk* tlenku węgla,
    czujnik*|czujk* ... czadu, sprawdz*|test*|zmierz* ... tlenk*|czad*|tlenku węgla,
    tlenku węgla ... sprawdz*|norm*|ok|zamontow*, czadow*, ale|pełen|niezły czad, przeciwpożarow*, ppoż, gaśnic*,
    drzwi pożarow*, iskr* sympati*|humoru, iskr* w oku, iskra sympatii, iskrzy|iskrzyło ... między|nami,
    świec* zapłon*, pali się do, pali ... do roboty|pracy, robota ... pali, spalon*|spalił* kalori*|tłuszcz*|most*,
    spalił* ... kalori*|tłuszcz*, spalony ze wstydu, nie pali*|palę|palimy, palenie wzbronione,
    zapalił|pali papieros*|światł*|lamp*, papieros*, światło|lampa|żarówka|kontrolka ... pali|zapali*,
    spalon* żarówk*, żarówk* ... spali*|przepali*, zapalon* ... pasj*, ognist*, ogień ekipa|robota|pozdro,
    pali w|pod kominku|piecu|kotłem, rozpalił* ... kominek|kominku|piecu, ogień w kominku,
    grzeje|pali jak|dobrze|super|pięknie|idealnie, słomiany ogień, fajerwerk*, prąd ... jest|wrócił|działa,
    umrzeć|umierał*|umieram|padał* ze|z śmiechu|ciekawości|zachwytu, do zabicia, umar*|umrzeć ... rachun*|cen*|śmiech*|wstyd*|faktur*,
    obcię*|podcię*|ścię* ... włos*|grzywk*|końców*, cięci* ... włos*|ładne|piękne|super,
    przyciął|przycię* ... włos*|drzewk*|żywopłot, nic|nie|wcale bolał*|boli, nic|wcale ... nie bolał*|boli,
    bez* bólu, bezbolesn*, zero bólu, pobrani*|pobier*|badani*|próbk*|wynik*|morfologi*|ciśnieni*|oddał* krwi|krew,
    pobrał*|pobierał* ... krew|krwi, zimną krew, zimna krew, krew z krwi, od rana, z|do rana, rano,
    złamał* ... serce|serca|stereotyp*, połaman* język*, złamał* obietnic*|słowo, szpital jest|był|super|czysty,
    personel|lekarz*|pielęgniar*|obsługa|oddział* ... szpital*|sor,
    w szpitalu ... mił*|super|opiek*|dobrze|profesjonal*, ceny ... spadły|spadł*, rachun* ... spad*,
    spadł* z|mi nieba|kamień|serca, kamień ... serca, cena spadła, spadł rachunek, upad* cen*, z krzesła,
    malowa*|pomalowa* ... sufit*, sufit* ... malow*|pomalow*|biał*|równ*|podwieszan*, ciepła|zimna|gorąca woda,
    zalał* ... kaw*|herbat*|łzami|robak*, zalany robotą|pracą, groziło|grozi deszcz*|burz*|deszczem|burzą,
    agresywn* cen*|cenow*, cen* agresywn*, uderzył* mnie|nas życzliw*|uprzejmość|profesjonaliz*|jak|że, ostry jak,
    noży|nóż|noże ... naostrz*|ostrz*, hamulce ... nowe|super|ok|idealn*|świetn*|wymieni*|sprawdz*, hamulce jak nowe,
    hamulc* ... wymien*, hamulec ręczny, klocki|tarcze|płyn hamulcow*, klock*, koło zapasowe,
    koła|opony ... wymien*|zmien*|nowe|zimowe|letnie|wyważ*, wymian*|zmian*|wymieni*|wyważ* ... opon*|kół|koła,
    na wszelki wypadek, przez przypadek, powypadkow*, po wypadku ... napraw*|jak, bezwypadkow*, napraw* ... wypadku,
    bez wypadku|wypadków, bezpieczn*, nie|wcale ... niebezpiecz*, niebezpiecznie dobre|dobry|pyszne,
    wyleczon*|leczył*|leczen* ... infekcj*|zapaleni*|zakażen*, infekcj*|zapaleni* ... wylecz*|minęł*|przeszł*,
    dezynfek*, zaraźliw*, test* ... alerg*|uczulen*, próba uczuleniowa, gorączk* ... zakup*|złota|mierzy*|nie,
    udar cieplny, udało|udany|udana, zawrót głowy ... ceny, ceny ... zawrót|zawrotu, przyprawia* ... zawrót|zawrotu,
    zawrotne|zawrotna, boli|bolała ... głowa ... ceny|cena
  `,
  negations: "nie|bez|żaden|żadnego|żadnej|żadnych|żadna|żadne|nigdy|ani|zero|nic|brak|nikomu|nikogo",
  over: phrases`zniknął|zniknęł*, fałszywy alarm, już nie, ustał*|minęł*|minął, opanowan*, sprawdzon*`,
  mended: "napraw*|usun*|uszczeln*|wymieni*|załat*|zlikwid*|zabezpiecz*|opanow*|znalaz*|zlokaliz*|usunię*",
  notCalming: phrases`
    nie|nigdy|nikt|bez|ani|nic ... napraw*|usun*|uszczeln*|wymieni*|załat*|zlikwid*|zabezpiecz*|znikn*|usta*|sprawdz*|sprawdzon*,
    nie odbiera*|odpowiada*|przyjech*|przyjeżdża*|przyszedł|przyszli|ma|wiem|wiadomo|tylko|jest|zostaw*|działa*|sprawdz*|można|mogę|mog*|da|przesta*|sposób|chc*|zamierza*|dokręc*|hamuj*|było|zrobił*|zareag*|interesuj*|żart*|oddycha*|ma|dość|zakręc*|wyłączył*|oddzwon*|do,
    bez odpowiedzi|ostrzeżenia|osłony|izolacji|zabezpieczeń|zabezpieczenia|przerwy|ogrzewania|słowa|hamulców|reakcji|kontaktu|pomocy|sensu|ustanku|wątpienia|pytania|uprzedzenia|dokręcenia,
    nic nie|z|się, nigdy więcej|nie, ani słowa|razu|be,
    brak odpowiedzi|reakcji|kontaktu|pomocy|ogrzewania|ciepłej|hamulców|izolacji|osłony,
    żadnej|żadnego|żadnych odpowiedzi|reakcji|pomocy|kontaktu|wyjaśnień|wyjaśnienia|przeprosin,
    po|od|odkąd ... napraw*|wymian*|wymieni*,
    miał|mieli|proszę|prosz*|trzeba|muszą|obiecał*|mówił* ... napraw*|wymieni*|usun*|uszczeln*
  `,
  still: "dalej|nadal|wciąż|ciągle|znowu|znów|ponownie|gorzej|cały",
  joints: "i|a|bo|że|odkąd|kiedy|gdy|jak|więc|oraz|ponieważ",
  turns: "ale|lecz|chociaż|choć|mimo|jednak",
};
