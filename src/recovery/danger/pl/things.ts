import { written } from "../../reading/phrases.ts";

export const things = written`
common:
 i|w|z|na|do|się|nie|jest|to|że|od|po|był|była|było|mam|mamy|mi|nam|mnie|jak|za|pan|pani|bardzo|wszystko|przez|przy|
 już|ale|nikt|co|o|u|dla|przed|są|ma|moja|mój|który|które|kiedy|odkąd|te|ten|ta|tej|tym|tego|we|pod|nad|ich|jej|tak|
 tylko|tu|oraz
@device:
 gniazd*|kontakt*|włącznik*|wyłącznik*|bezpiecznik*|rozdzielni*|skrzynk*|kabl*|kabel*|przewod*|instalacj*|piec|pieca|
 piecu|piecyk*|kocioł|kotł*|bojler*|terma|termy|piekarnik*|kuchenk*|zmywark*|pralk*|suszark*|lodówk*|lamp*|żarówk*|
 silnik*|mask*|samochod*|auto|auta|akumulator*|bateri*|ładowark*|wtyczk*|grzejnik*|komin*|ścian*|licznik*|urządzeni*|
 przedłużacz*|płyt*
@kto:
 mnie|mi|mój|moja|mojej|mojego|mojemu|moim|moje|syn*|córk*|córce|dziec*|malutk*|maluch*|mały|małego|mała|mam*|tat*|
 ojciec|ojca|matk*|babci*|dziad*|mąż|męż*|żon*|brat*|siostr*|sąsiad*|listonosz*|kurier*|pies|klient*|kolega|koleżank*|
 wnuk*|wnuczk*|teści*|ciocia|przechod*|nam|nas|jej|jego|niego|nią
@leki:
 lek|leki|leków|lekarstw*|tablet*|pigułk*|dawk*|zastrzyk*|recept*|syrop*|insulin*|antybiotyk*|znieczuleni*
@kontakt:
 kontakt*|włącznik*|bezpiecznik*|wtyczk*|ładowark*|przewod*|kabl*|rozdzielni*|przedłużacz*
@runal:
 runął|przewróci*|wywróci*|zleciał*
gas:
 gaz|gazu|gazem|gazie|metan*|propan* ~8 czuć|czuję*|czułam|czułem|śmierdzi*|smród|zapach*|woń|wyciek*|cieknie|
 ulatnia*|ulotnił*|nieszczeln*|syczy|syczen*|sycząc*|pachnie|ucieka*|uchodzi|przecieka|wali|capi|jedzie
 gazow* ~7 nieszczeln*|syczen*|wyciek*|zapach*|śmierdzi|ulatnia*, zgniłe* jaj*, zgniłymi jajami
 gaz|gazu|gazem|gazie|gazow* ~8 odcię*|wali|jedzie|capi|odkręcon*|otwart*|smak*|syk|syczy|wydziela|wydobywa*|niebezp*|
 wonieje|zalatuje|śmierdzial*|unosi
 kuchenk*|piec|piecyk*|butl*|palnik*|rura|rury|zawór*|wąż|kocioł|terma|licznik ~7 syczy|syk|cuchnie|śmierdz*|
 nieszczeln*|ulatnia|gwiżdże|przepuszcza|świszczy
 złączk*|uszczelk*|połączeni*|śrubunek|przyłącz*|gwint ... luźn*|nieszczeln*|poluzowan*|pęknięt*
 gazownia ... odci*|zakręci*|plomb*|wezw*|przyjech*, zostawił* ... gaz|kurek|palnik otwart*|odkręcon*|włączon*
 kurek ... odkręcon*|otwart*
carbon_monoxide!:
 czujnik*|czujk*|detektor*|alarm ... tlenku|czadu|co|węgla ... piszcz*|pika*|wy*|włącz*|alarm*|dzwoni*|odezwał*|
 uruchom*|załącz*|zadziałał*
 piszcz*|pika|włącz*|wyje|alarm*|uruchom* ... czujnik*|czujk*|detektor* ... tlenku|czadu|co
 czujnik*|czujk*|alarm|detektor* ... czad*|co|tlenk* ... czerwon*|wariuje|przestaje|pokaz*|wskazuje|drze|milknie|wyje|
 wył|ryczy|cichnie|szaleje
carbon_monoxide:
 tlenek|tlenk* węgla, czad|czadu|czadem ... w|ulatnia|czuć|stężen*|wykry*, zaczadz*, zaczadzen*
 zawrot*|mdłości|głowa|głowy|nudności|słabo|niedobrze|senn*|kręci ~11 piec|pieca|piecyk*|piecu|kocioł|kotł*|bojler*|
 junkers*|terma|ogrzewani*|komin*
 bóle|ból|boli|zawrot*|mdłości|słabo|senn*|otumanien*|nudności|kręci|rzyga* ... piecyk*|piec|pieca|komin*|junkers*|
 bojler*|ogrzewani*|koza|kozy|kotł*|kocioł, żółty płomień
 spaliny ... dom*|mieszkani*|pokoj*|łazienk*|cofa*|kuchni*|wracaj*, cofa*|cofk* ... spalin*|dym*|ciąg*
 komin ... zatkan*|niedrożn*|zapchan*|odłączon*, brak ciągu, podtru*, czad|czadu ... chyba|ulatnia|w|stężenie
 chyba czad
smoke_fire:
 dym|dymu|dymem|kopci|dymi* ~6 @device|leci|leciał|wydobywa*|czarny|pełno|gęsty|wychodzi*|idzie|szedł|poszedł|czuć|z|
 ze|wszędzie|kłęby|zadymion*|wali
 zapalił*|pali|palił*|spalił*|spalon*|przypal*|zajął|zajęł*|płoni*|płomie*|ogień|ognia|topi|stopi*|nadpal*|osmal*|
 eksplod*|tli|tliło ~6 @device
 czuć|śmierdzi*|zapach*|smród|czuję|wali ~6 spalon*|przypal*|dym*|plastik*|gum*|palon*|palącym, pożar*
 straża*|straż ... wezw*|wzywa*|przyjech*|dzwon*, wezw*|wzywa*|przyjech* ... straża*|straż, w płomieniach
 pali się ... w|u|nasz|dom|instal*|gniazd*, ogień ... w|się|buchnął|pojawił, stanął|stanęł* w ogniu, eksploz*
 eksplodował*, wybuch*, zapalił* się, spaleniz*
 listw*|przedłużacz*|mikrofal*|toster*|czajnik*|żelazk*|suszark*|lamp*|koc|wentylator*|laptop*|frytkownic* ~8 dym*|
 błysk*|błysnęł*|ogień|płomie*|iskr*|huk*|spali*|stopi*|zapali*
 swąd*|spalon*|przypal*|nadpal*|osmal*|topion*|stopi*|zwęgl*|tlą*|tli|tliło|swędzi ~7 gniazd*|kabl*|dywan*|firank*|
 zasłon*|kanap*|kołdr*|łóżk*|włos*|brwi|rzęs*|podłog*|plastik*|gum*|koszul*|stół|blat*|materac*|ścian*|dziwn*|bluzk*|
 czuć|czuję|wykładzin*|panel*|tapet*|kuchni|mieszkani*
 huk*|eksplod*|strzelił*|wystrzelił*|pierd*|walnął|walnęł*|jebł*|bum|buchn* ~7 piec|piecyk|kocioł|piekarnik|mikrofal*|
 telewizor|bateri*|telefon|ładowark*|gniazd*|żarówk*|suszark*|pralk*|lodówk*|silnik|bojler|butl*|szybkowar|terma|
 kuchenk*|płyt*|grzejnik|korki|bezpieczniki|ogień|płomień
 dym|dymu|dymi|dymiło|dymem|zadymi*|kopci* ~7 kuchni*|dom*|pokoj*|sypialni*|korytarz*|mask*|silnik*|toster*|ładowark*|
 telewizor*|auto|auta|kaszl*|okna|mieszkani*|gniazd*|kontakt*|koł*|hamulc*|klatk*|wtyczk*|gryz*
 prawie|mało|omal|niemal|chwila ... spal*|podpal*|zapal*, podpali* ... kołdr*|dom|firank*|nam|mieszkani*|kuchni*
 zajął|zajęł* się ogniem|ogień|od, w ogniu, płomień* ... z|buch*|strzel*|wystrzel*|wydob*, ewaku*, spłon*
 spalił* ... się|nam|mi ... dom|mieszkani*|kuchni*|gniazd*|instalac*|auto|silnik|bezpiecznik*|kabel|kable
 zapalił* ... gniazd*|kuchni*|kabel|kable|firank*|auto|silnik|suszark*|patelni*|ręczni*|włos*, stanął|stanęł* w
 jara* się, tliło|tli się, zaczadzen*
 bateri*|akumulator*|telefon*|ładowark*|hulajnog*|powerbank* ~6 spuch*|napuch*|gorąc*|grzej*|przegrz*|parzy|dym*|
 wybrzusz*|pęczniej*|zapali*
electric:
 kopnął|kopie|kopnęł*|kopał*|pokopał* ... prąd|prądem|mnie|mi, kopnął|kopie prąd*, poraż*
 prąd ... kopnął|kopie|trzepnął|popieścił|kopał|pokopał, trzepnął|popieścił|kopnęło ... prąd, iskrzy*|iskrzą
 iskr* ... lec*|sypi*|wychodz*|z|ze|skacz*|lata*|strzela*, sypi*|lec*|skacz*|strzela*|sypały ... iskr*, zwarci*
 łuk elektryczny, pod napięciem, przewod*|kabl*|kabel|drut* ~6 odizolowan*
 @kontakt|gniazdk* ~7 topi*|stopi*|gorąc*|grzej*|nagrzewa*|spali*|przypal*|trzeszcz*|buczy|bzyczy|skwierczy|czarne|
 nadtopi*|parzy
 mrowi*|prąd|prądem|szczypie|łaskocze|wstrząs*|trzep*|telepn*|jebn*|pierdoln*|pieprzn*|strzel*|kopn*|kopie|walnął|
 przeszedł|popieśc* ~8 kran*|kontakt*|gniazd*|włącznik*|lodówk*|pralk*|kuchenk*|płyt*|lamp*|dotyk*|dotkn*|prysznic*|
 metal*|piekarnik*|czajnik*|zlew*|grzejnik*|obudow*|mnie|mi|bojler*
 prąd|prądem ... mnie|mną|mi|syna|córkę|męża|żonę|dziecko|kopn*|jebn*|trzepn*|walnął|strzel*
 jebn*|pierdoln*|trzepn*|walnął|pieprzn*|kopn*|jebł* ... prąd, brak|bez|nie|brakuje uziemieni*|zerowania|różnicówki
 nie ... uziemi*, uziemieni* ... brak|nie, różnicówk* ... wybij*|wywal*|brak
 skrzynk*|gniazd*|włącznik*|puszk*|rozdzielni*|tablic*|kontakt* ... bez osłon*|obudow*|pokryw*|ramk*|klapk*|maskownic*
 bez osłon*|pokryw*|obudow* ... gniazd*|skrzynk*|kabl*|przewod*
 osłon*|pokryw*|klapk*|obudow*|maskownic* ~7 skrzynk*|gniazd*|włącznik*|rozdzielni*|kabl*|przewod*|puszk*
 @kontakt|gniazd*|skrzynk*|listw*|instalacj* ~6 buczy|parzy|gorąc*|skwierczy|iskr*|dym*|trzeszcz*|trzaska|mokr*|wod*|
 czarn*|topi*|stopi*|wyrwan*|wisi|wisz*|śmierdz*|syczy|strzela*|bzyczy|smrod*
 wod*|kapie|leje|cieknie|leci|mokr*|wilgo* ~8 halogen*|lamp*|żyrandol*|gniazd*|kontakt*|światł*|bezpiecznik*|
 rozdzielni*|skrzynk*|prąd|prądu|korki|elektr*|żarówk*|licznik*|kabl*|przewod*|oświetleni*
 kabel|kabl*|przewod*|drut*|żył* ~7 goł*|wisz*|zwisa*|wystaj*|odkryt*|odsłoni*|luz*|dziec*|bez|izolacj*|wierzch*|
 stercz*|przecię*|przegryz*|rozcię*|uszkodz*|nieosłoni*|nieizolowan*|plącz*|zerwan*|obdart*|napięci*
water:
 zalał*, zalało|zalewa|zalan*, powódź|potop, pękł*|pęknięt* ... rur*|wąż|wężyk|zbiornik, rur* ... pękł*, pod wodą
 sufit*|strop* ~7 woda|wody|cieknie|ciekło|przecieka*, woda|wody ~6 leje|tryska*|ścian*|wszędzie|strumieni*
 ściek*|szamb*|kanalizacj*|fekali*|gówn* ~6 wybi*|cofa*|cofn*|łazienk*|wylewa*|leje|podłog*|mieszkani*|toalet*|wanny|
 wanną|brodzik*
 rura|rury|wężyk|wąż|bojler|grzejnik|kran|zawór ... pękł*|pękn*|wyrwał*|urwał*|strzelił*|rozerwał*|rozszczeln*
 woda|wody ... kostek|kolan*|kostki|strumieni*|wszędzie|tryska*, centymetr* wody, po kostki|kolana, potop, powódź
 fontanna, wodospad
 zatopi*|topimy|pływa* ... dom|mieszkani*|piwnic*|kuchni*|łazienk*|sąsiad*|wszystko|nas|nam|sklep|lokal
 sufit*|strop*|tynk*|dach*|gips*|regips* ~8 kanap*|łóżk*|spad*|zawal*|wali|runął|runęł*|leci|odpad*|pęk*|rys*|
 wybrzusz*|zarwał*|kawał*|dziur*|pół|obwis*|ugin*|urwał*|przecieka|leje|kapie|runie|osypuj*|sypie|leży|opad*|zwis*
vehicle:
 hamulc*|hamulec|hamuje|hamowa* ~6 zawiod*|strac*|utrac*|zawodz*|pad*|awari*|płyn*|wyciek*|bez|zablok*|blok*|puści*|
 zepsu*|siad*, bez hamulców, brak hamulców
 koło|koła|kół|opona|opony|oponę ~7 odpad*|odkręc*|urwał*|luźn*|poluzow*|pękł*|odlecia*|dokręc*|strzelił*|zgubił*
 śruby|śrub|nakrętki ~7 koło|koła|kół|luźn*|dokręc*|poluzow*|odkręc*
 kierownic*|układ ~5 zablok*|blok*|awari*|zacięł*|luz*
 benzyn*|paliw* ~6 śmierdzi|czuć|wyciek*|cieknie|kapie|zapach*|leje, wypad*, poduszk* powietrzn*
 stracił*|utrat* ... panowani*|kontrol*, maska ... otworzył*|podniosł*
 dostawcz*|auto|samochód|bus|kurier|motor|ciężarów*|taksówk*|furgonetk* ... chodnik*, wjech*|jechał* ... chodnik*
 otar*|musną*|musnęł*|minął|omal|mało|prawie|centymetr* ... wózek|wózk*|dziec*|rowerz*|piesz*|syna|córkę
 kierow*|prowadził*|jechał*|jazd*|taksówk*|kurier*|autobus*|kółkiem|monter*|technik*|dentyst*|chirurg*|pielęgniar*|
 lekarz|uber|bus ~8 pijan*|nietrzeźw*|wypił*|alkohol*|naćpan*|ćpał*|jarał*|zasn*|zasyp*|przysypi*|spał|wariat*|
 slalom*|zygzak*|piwo|piwa|piwem|wódk*|gazie|podpit*|nawalon*|promil*|najeban*|pędz*|szaleniec|ostro|zioł*|zjar*|
 chwiał*
 telefon*|komórk*|smartfon*|smsy|whatsapp*|messenger* ~8 jazd*|jechał*|prowadz*|kierownic*|czerwon*|gap*|patrzył*|
 pisał*|kółkiem, na czerwonym, czerwone światło, przejech* ... czerwon*|stop
 prawie|omal|mało|cudem|o włos ... potrąc*|przejech*|rozjech*|wjech*|zderz*|staran*|uderz*|czołów*|rozbi*
 potrąc*|przejecha*|rozjecha*|staranow* ... @kto|rowerz*|piesz*|na|kot*|ps*, pod prąd, wpadł* w|do rowu|rów, poślizg
 dachow*, zajecha* drogę, zderzeni*, stłuczk*, czołówk*
 pas|pasy|pasów|fotelik*|isofix|poduszk* ~7 nie|zapina|zacią*|zepsut*|bez|urwan*|pęk*|blok*|zacina|rozpią*|niezapię*|
 brak
 pedał*|sprzęgł*|gaz|zawieszeni*|pasek|półoś|przegub*|amortyzator*|mask*|bagażnik*|wydech*|tłumik*|hak*|przyczep*|
 ręczn*|rozrząd*|wahacz*|sworze*|drąż*|końcówk*|skrzyni* ~7 zaci*|zablok*|pękł*|pęknięt*|urwał*|odpadł*|otworzy*|
 podłog*|został*|puści*|odczep*|stoczył*|rozleciał*|zerwał*|wypięł*|wlecze
 hamul*|hamuje|hamowa* ~8 podłog*|miękk*|metal*|nic|ledwo|słab*|dym*|zgrzyt*|nie|gąbk*|wpad*|gorąc*|działał*|łapi*|
 zniknę*|padł*|pusty|puścił*|dziwn*|uciek*|przesta*
 auto|samochód|silnik|motor|wóz ... zgasł*|gaśnie|zdechł*|padł*|stanął|wyłączył* ... autostrad*|tras*|jazd*|zakręt*|
 rond*|środku|czasie|wyprzedz*|skrzyżow*, drzwi ... otworzył* ... jazd*|zakręt*|czasie|trasie
 śruby|nakrętki|koło|koła ... dokręc*|luz*|poluzow*|odkręc*|lata|latał*|odpad*|odjecha*
 nie dokręc* ... śrub*|kół|koła|koło, niedokręc*
 opona|opony|koło ... pękł*|strzeli*|łys*|bąbel|wystrzel*|rozerw*|drut*, stracił* ... panowani*|kontrol*|koło|hamulc*
 w rowie|drzewo|barierk*, kasacj*|skasowan*, aquaplaning
 kierownic* ... zablok*|zacię*|ucieka|ściąga|odpad*|luz*|ciężk*
`;
