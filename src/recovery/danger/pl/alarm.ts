export const alarm = `
  common:
    i|w|z|na|do|się|nie|jest|to|że|od|po|był|była|było|mam|mamy|mi|nam|mnie|jak|za|pan|pani|bardzo|wszystko|przez|
    przy|już|ale|nikt|co|o|u|dla|przed|są|ma|moja|mój|który|które|kiedy|odkąd|te|ten|ta|tej|tym|tego|we|pod|nad|ich|
    jej|tak|tylko|tu|oraz
  @gas:
    gaz|gazu|gazem|gazie|metan*|propan*
  @device:
    gniazd*|kontakt*|włącznik*|wyłącznik*|bezpiecznik*|rozdzielni*|skrzynk*|kabl*|kabel*|przewod*|instalacj*|piec|
    pieca|piecu|piecyk*|kocioł|kotł*|bojler*|terma|termy|piekarnik*|kuchenk*|zmywark*|pralk*|suszark*|lodówk*|lamp*|
    żarówk*|silnik*|mask*|samochod*|auto|auta|akumulator*|bateri*|ładowark*|wtyczk*|grzejnik*|komin*|ścian*|
    licznik*|urządzeni*|przedłużacz*|płyt*
  @body:
    ucho|uszy|ucha|szyj*|twarz*|skór*|dłoń|dłonie|dłoni|ręk*|ręce|palec|palce|palca|ramię|nog*|stop*|głow*|oko|oczy|
    oczu|oka|warg*|czoł*|bark*|kark*|policzek|plec*|kolan*|syn|syna|synek|córk*|dzieck*|mam*|tat*|mąż|męża|żon*|psa|
    pies|kot|kota|mnie|mi
  @bones:
    nadgarstek|ręk*|nog*|kostk*|nos|żebr*|palec|ząb|zęby|zęba|biodro|stop*|kość|kości|łokieć|kolano|bark|obojczyk|
    szczęk*
  @kto:
    mnie|mi|mój|moja|mojej|mojego|mojemu|moim|moje|syn*|córk*|córce|dzieck*|dzieci|malutk*|maluch*|mały|małego|mała|
    mam*|tat*|ojciec|ojca|matk*|babci*|dziadek|dziadk*|mąż|męż*|żon*|brat*|siostr*|sąsiad*|listonosz*|kurier*|pies|
    psa|psu|kot|kota|klient*|kolega|koleżank*|wnuk*|wnuczk*|teści*|ciocia|przechod*|nam|nas|jej|jego|niego|nią
  @leki:
    lek|leki|leków|lekiem|lekarstw*|tabletk*|tabletek|pigułk*|dawk*|zastrzyk*|szczepionk*|recept*|syrop*|krople|
    kropli|insulin*|antybiotyk*|znieczuleni*|kroplówk*|maść|inhalator*
  @jedzenie:
    jedzeni*|sałatk*|sałatc*|zup*|sos*|jogurt*|burger*|hamburger*|kanapk*|pizz*|ryż*|makaron*|kurczak*|chleb*|bułc*|
    bułk*|ciast*|napoj*|deser*|lod*|tort*|ugryz*|gryz*|żuł*|połkn*|ust*|obiad*|kolacj*|danie|daniu|talerz*|kebab*|
    mięs*|kaw*|pierog*|kotle*|drinku|zapiekan*
  gas:
    @gas ~6 czuć|czuję|czujemy|czułam|czułem|śmierdzi*|smród|zapach*|woń|wyciek*|cieknie|ulatnia*|ulotnił*|
    nieszczeln*|syczy|syczen*|sycząc*|pachnie|ucieka*|uchodzi|przecieka|wali|capi|jedzie
    gazow* ~5 nieszczeln*|syczy|syczen*|wyciek*|zapach*|śmierdzi|ulatnia*|wybuch*, zgniłe* jaj*, zgniłymi jajami
    wybuch* gazu
    gaz|gazu|gazem|gazie|gazowy|gazowa ~6 odcię*|wali|jedzie|capi|ewaku*|odkręcon*|otwart*|dusi|smak*|syk|syczy|
    wydziela|wydobywa*|niebezp*|wonieje|zalatuje|śmierdzial*|unosi
    kuchenk*|piec|piecyk*|butl*|palnik*|rura|rury|zawór|zaworu|wąż|kocioł|terma|licznik ~5 syczy|syk|cuchnie|
    śmierdzi|nieszczeln*|ulatnia|gwiżdże|przepuszcza|świszczy|śmierdzą
    złączk*|uszczelk*|połączeni*|śrubunek|przyłącz*|gwint ... luźn*|niedokręc*|nieszczeln*|poluzowan*|pęknięt*
    pogotowie gazowe|gazownicz*, gazownia ... odci*|zakręci*|plomb*|wezw*|przyjech*
    zostawił* ... gaz|kurek|palnik otwart*|odkręcon*|włączon*, kurek ... odkręcon*|otwart*
  carbon_monoxide!:
    czujnik*|czujk*|detektor*|alarm ... tlenku|czadu|co|węgla ... piszcz*|pika*|wy*|włącz*|alarm*|dzwoni*|odezwał*|
    uruchom*|załącz*|zadziałał*
    piszcz*|pika|włącz*|wyje|alarm*|uruchom* ... czujnik*|czujk*|detektor* ... tlenku|czadu|co
    czujnik*|czujk*|alarm|detektor* ... czad*|co|tlenk* ... czerwon*|wariuje|przestaje|pokazuje|pokaza*|wskazuje|
    drze|milknie|wyje|wył|ryczy|cichnie|szaleje
  carbon_monoxide:
    tlenek|tlenku|tlenkiem węgla, czad|czadu|czadem ... w|zatru*|ulatnia|czuć|stężen*|wykry*
    zatru* ... czadem|czadu, zaczadz*, zaczadzen*
    zawrot*|mdłości|głowa|głowy|wymiotuj*|wymiotow*|wymioty|nudności|słabo|niedobrze|senn*|kręci ~9 piec|pieca|
    piecyk*|piecu|kocioł|kotł*|bojler*|junkers*|terma|ogrzewani*|kominek|kominku
    bóle|ból|boli|wymiot*|zawrot*|mdłości|słabo|senn*|otumanien*|nudności|kręci|rzyga* ... piecyk*|piec|pieca|
    kominek|kominka|junkers*|bojler*|ogrzewani*|koza|kozy|kotł*|kocioł, żółty płomień
    spaliny ... dom*|mieszkani*|pokoj*|łazienk*|cofa*|kuchni*|wracaj*, cofa*|cofk* ... spalin*|dym*|ciąg*
    komin ... zatkan*|niedrożn*|zapchan*|odłączon*, brak ciągu, podtru*
    czad|czadu ... chyba|ulatnia|w|stężenie|podtru*, chyba czad
  smoke_fire:
    dym|dymu|dymem|kopci|dymi* ~4 leci|leciał|wydobywa*|czarny|pełno|gęsty|wychodzi*|idzie|szedł|poszedł|czuć|z|ze|
    wszędzie|kłęby|zadymion*|wali|@device
    zapalił*|pali|palił*|spalił*|spalon*|przypal*|zajął|zajęł*|płoni*|płomie*|ogień|ognia|topi|stopi*|nadpal*|
    osmal*|wybuch*|eksplod*|tli|tliło ~4 @device
    czuć|śmierdzi*|zapach*|smród|czuję|wali ~4 spaleniz*|spalon*|przypal*|dym*|plastik*|gum*|palon*|palącym, pożar*
    straż* pożarn*, strażak*|strażacy|straż ... wezw*|wzywa*|przyjech*|dzwon*
    wezw*|wzywa*|przyjech* ... strażak*|strażacy|straż, w płomieniach, pali się ... w|u|nasz|dom|instal*|gniazd*
    ogień ... w|się|buchnął|pojawił, stanął|stanęł* w ogniu, eksploz*, eksplodował*, wybuchł*|wybuch
    zapaliło|zapalił|zapaliła się, spaleniz*
    swąd*|spaleniz*|spalon*|przypal*|nadpal*|osmal*|topion*|stopi*|zwęgl*|tlą*|tli|tliło|swędzi ~5 gniazd*|kabl*|
    dywan*|firank*|zasłon*|kanap*|kołdr*|łóżk*|włos*|brwi|rzęs*|podłog*|plastik*|gum*|koszul*|stół|blat*|materac*|
    ścian*|dziwn*|bluzk*|czuć|czuję|wykładzin*|panel*|tapet*|kuchni|mieszkani*
    huk*|wybuch*|eksplod*|strzelił*|wystrzelił*|pierdyk*|walnął|walnęł*|jebł*|pierdoln*|bum|buchnęł*|
    buchnął ~5 piec|piecyk|kocioł|piekarnik|mikrofal*|telewizor|bateri*|telefon|ładowark*|gniazd*|żarówk*|suszark*|
    pralk*|lodówk*|silnik|bojler|butl*|szybkowar|terma|kuchenk*|płyt*|grzejnik|korki|bezpieczniki|ogień|płomień
    dym|dymu|dymi|dymiło|dymem|zadymion*|kopci|kopciło|zadymił* ~5 kuchni*|dom*|pokoj*|sypialni*|korytarz*|mask*|
    silnik*|toster*|ładowark*|telewizor*|auto|auta|kaszl*|okna|mieszkani*|gniazd*|kontakt*|koł*|hamulc*|klatk*|
    wtyczk*|gryz*, prawie|mało|omal|niemal|chwila ... spal*|podpal*|zapal*|pożar*|spłon*|wybuch*
    podpali* ... kołdr*|dom|firank*|nam|mieszkani*|kuchni*, zajął|zajęł* się ogniem|ogień|od, w ogniu
    płomień|płomienie|płomieni ... z|buch*|strzel*|wystrzel*|wydob*, ewaku*, spłonę*|spłonął
    spalił* ... się|nam|mi ... dom|mieszkani*|kuchni*|gniazd*|instalac*|auto|silnik|bezpiecznik*|kabel|kable
    zapalił* ... gniazd*|kuchni*|kabel|kable|firank*|auto|silnik|suszark*|patelni*|ręczni*|włos*, stanął|stanęł* w
    jara* się, tliło|tli się, zaczadzen*
    bateri*|akumulator*|telefon*|ładowark*|hulajnog*|powerbank* ~4 spuch*|napuch*|gorąc*|grzej*|wybuch*|przegrz*|
    parzy|dym*|wybrzusz*|pęczniej*|zapali*
  electric:
    kopnął|kopie|kopnęł*|kopało|kopał|pokopał* ... prąd|prądem|mnie|mi, kopnął|kopie prąd*, poraż* prąd*
    poraził* ... prąd*|mnie|syna|męża|córkę, porażen*|porażon*
    prąd ... kopnął|kopie|poraził|trzepnął|popieścił|uderzył|kopał|pokopał
    trzepnął|popieścił|kopnęło|uderzył ... prąd, iskrzy|iskrzył|iskrzyło|iskrzą
    iskr* ... lec*|sypi*|wychodz*|z|ze|skacz*|lata*|strzela*, sypi*|lec*|skacz*|strzela*|sypały ... iskr*, zwarci*
    łuk elektryczny, pod napięciem
    przewod*|kabl*|kabel|drut* ~4 goł*|wisz*|odkryt*|wystaj*|nieizolowan*|nieosłonięt*|odsłonięt*|luźn*|luzem|
    wierzchu|napięci*|odizolowan*
    gniazdk*|kontakt*|włącznik*|bezpiecznik*|wtyczk*|ładowark*|przewod*|kabl*|rozdzielni*|przedłużacz* ~5 topi*|
    stopi*|gorąc*|grzej*|nagrzewa*|spali*|przypal*|trzeszcz*|buczy|bzyczy|skwierczy|czarne|nadtopi*|parzy
    mrowi*|prąd|prądem|szczypie|łaskocze|wstrząs*|trzepie|trzepn*|telepn*|jebn*|pierdoln*|pieprzn*|strzelił|strzela|
    kopn*|kopie|walnął|przeszedł|popieśc* ~6 kran*|kontakt*|gniazd*|włącznik*|lodówk*|pralk*|kuchenk*|płyt*|lamp*|
    dotyk*|dotkn*|prysznic*|metal*|piekarnik*|czajnik*|zlew*|grzejnik*|obudow*|mnie|mi|bojler*
    prąd|prądem ... mnie|mną|mi|syna|córkę|męża|żonę|dziecko|kopn*|jebn*|trzepn*|walnął|poraz*|strzel*
    jebn*|pierdoln*|trzepn*|walnął|pieprzn*|kopn*|jebł* ... prąd
    brak|bez|nie|brakuje uziemieni*|zerowania|różnicówki, nie ... uziemi*, uziemieni* ... brak|nie
    różnicówk* ... wybij*|wywal*|brak
    skrzynk*|gniazd*|włącznik*|puszk*|rozdzielni*|tablic*|kontakt* ... bez osłon*|obudow*|pokryw*|ramk*|klapk*|
    maskownic*, bez osłon*|pokryw*|obudow* ... gniazd*|skrzynk*|kabl*|przewod*
    osłon*|pokryw*|klapk*|obudow*|maskownic* ~5 skrzynk*|gniazd*|włącznik*|rozdzielni*|kabl*|przewod*|puszk*
    gniazd*|kontakt*|włącznik*|skrzynk*|rozdzielni*|wtyczk*|przedłużacz*|ładowark*|bezpiecznik*|listw*|instalacj*|
    kabl*|przewod* ~4 buczy|parzy|gorąc*|skwierczy|iskr*|dym*|trzeszcz*|trzaska|mokr*|wod*|zalan*|czarn*|topi*|
    stopi*|wyrwan*|wisi|wisz*|śmierdz*|syczy|strzela*|bzyczy|smrod*
    wod*|kapie|leje|cieknie|leci|mokr*|zalał*|zalan*|wilgo* ~6 halogen*|lamp*|żyrandol*|gniazd*|kontakt*|światł*|
    bezpiecznik*|rozdzielni*|skrzynk*|prąd|prądu|korki|elektr*|żarówk*|licznik*|kabl*|przewod*|oświetleni*
    kabel|kabl*|przewod*|drut*|żył* ~5 goł*|wisz*|zwisa*|wystaj*|odkryt*|odsłoni*|luz*|dzieck*|dzieci|bez|izolacj*|
    wierzch*|stercz*|przecię*|przegryz*|rozcię*|uszkodz*|nieosłoni*|nieizolowan*|plącz*|zerwan*|obdart*|napięci*
  water:
    zalał*, zalało|zalewa|zalane|zalany|zalana, powódź|potop, pękł*|pęknięt* ... rur*|wąż|wężyk|zbiornik
    rur* ... pękł*, pod wodą
    sufit*|stropu|strop ~5 woda|wody|leje|kapie|zawalił*|zawala|spadł*|runął|cieknie|ciekło|przecieka*|odpadł*|
    pękł*|wybrzusz*|zarwał*|urwał*
    woda|wody ~4 leje|tryska*|ściana*|ścian|lampy|gniazdk*|rozdzielni*|wszędzie|bezpiecznik*|strumieni*|lampę|
    kontakt*
    ściek*|szamb*|kanalizacj*|fekali*|gówn* ~4 wybi*|cofa*|cofn*|łazienk*|wylewa*|leje|podłog*|mieszkani*|toalet*|
    wanny|wanną|brodzik*
    rura|rury|wężyk|wąż|bojler|grzejnik|kran|zawór ... pękł*|pękn*|wybuch*|wyrwał*|urwał*|strzelił*|rozerwał*|
    rozszczeln*, woda|wody ... kostek|kolan|kostki|kolana|strumieni*|wszędzie|tryska*, centymetr* wody
    po kostki|kolana, potop, powódź, fontanna, wodospad
    zalał*|zalane|zalewa|zatopi*|topimy|pływa* ... dom|mieszkani*|piwnic*|kuchni*|łazienk*|sąsiad*|wszystko|nas|nam|
    sklep|lokal
    sufit*|strop*|tynk*|dach*|gips*|regips* ~6 kanap*|łóżk*|spad*|zawal*|wali|runął|runęł*|leci|odpad*|pęk*|rys*|
    wybrzusz*|zarwał*|kawał*|dziur*|pół|obwis*|ugin*|urwał*|przecieka|leje|kapie|runie|osypuj*|sypie|leży|opad*|
    zwis*
  injury:
    poparz*|oparz*|sparz*|przypal*|spalił* ~4 @body, poparz*|oparz*, krwawi*, krew
    krwi ... dużo|pełno|wszędzie|kałuż*, we krwi, rann*, ranę|rany|rana, zranił*|zranien*, skalecz*
    obrażeni*|uraz*|kontuzj*, na sor|pogotowi*|izbie, sor, do|w szpital*
    szpital* ... wylądow*|trafi*|skończ*|zabra*|zawi*, wylądow*|trafi* ... szpital*|sor|pogotowi*
    pogotowie|karetk*|ambulans, nieprzytomn*, wstrząs* mózgu|śnienie
    szyci*|szyt*|szwy|szwów|szwami ... ran*|głow*|założ*|potrzeb*|dłoń|dłoni|ręk*|nog*|palc*|twarz*|przez
    złamał*|złaman*|zwichn*|skręcił*|skręcon*|pęknięt*|połamał*|wybił* ~4 @bones
    poślizg*|pośliznęł*|przewróc*|upad*|spad*|wywrócił*|potkn*|runął|runęł* ~4 mnie|mi|na|ze|mokr*|podłodz*|schod*|
    głow*|nog*|mama|tata|babci*|córka|syn|boli
    zacię*|zaciął|przecięł*|przeciął|rozcię*|rozciął|skaleczył*|ukłuł*|wbił*|ciął|ucię*|uciął ~4 mnie|ucho|ucha|
    szyj*|palec|palca|twarz|ręk*|warg*|skór*|krew|krwi|głow*|nog*, strasznie|okropnie|potwornie|bardzo|mocno boli
    straszny|okropny|potworny|silny|ogromny|koszmarny ból, ból nie ... zniesien*|wytrzyman*
    prawie|mało|omal|cudem ... zgin*|zabi*|umar*|umrz*, mogl* ... zgin*|umrzeć|zabi*, o mało ... zgin*|zabi*
    niebezpiecz*, zagrożeni*|zagraża*, śmiertelnie|śmiertelne ... niebezp*
    grozi ... wybuch*|pożar*|porażen*|zawal*|śmierć|życi*
    spad*|runął|runęł*|przewróci*|wywróci*|zawali*|urwał*|oderwał*|odpad*|zleciał*|zlatu*|leci|lecą|poleciał*|
    obsun*|osun*|wypad*|zarwał*|załamał*|zsunęł*|rypnęł*|rypnął|przewal* ~5 półk*|szaf*|regał*|lustr*|telewizor*|
    grzejnik*|dachówk*|bram*|drzwi|mur*|płot*|żyrandol*|rusztowani*|drabin*|komin*|balkon*|barierk*|poręcz*|gzyms*|
    płytk*|cegł*|szyb*|okno|szyld*|drzew*|gałąź|gałęz*|rolet*|okap*|rynn*|stół|stolik*|krzesł*|fotel*|leżank*|
    kabin*|karnisz*|wentylator*|wind*|tynk*|markiz*|schod*|ścian*|konar*|kozetk*
    spadł*|runął|runęł*|przewróci*|wywróci*|zawali*|rozsypał*|wybuch*|zleciał*|pękł*|poleciał*|eksplod*|
    upadł* ... na ... @kto|głow*|stop*|nog*|ręk*, na głowę|stopę|nogę|rękę|plecy ... spad*|zlec*|runął|runęł*
    rozsypał*|pękł*|rozprysł*|roztrzask*|stłukł*|rozbił*|wybuch*|eksplod*|rozleciał* ~5 szyb*|kabin*|szkł*|lustr*|
    okno|żarówk*|butelk*|drzwi|piekarnik*|stolik*|prysznic* ... na|syn*|córk*|mnie|dzieck*|stop*|ręk*
    szyba|szkło|kabina|lustro ... rozsypał*|wybuch*|eksplod*|roztrzask*|rozprysł* ..., cał* we krwi|siniakach|w
    pełn* siniak*|krwi|szkła|ran|odłamk*, odłamk* szkła|szyby
    przytrzas*|przyci*|zmiażdż*|zgniot*|uwięz*|zakleszcz*|przyszczyp*|obcię*|odcię*|urwał*|wkręci*|
    przygni* ~4 palc*|palec|dłoń|dłoni*|ręk*|ręce|stop*|nog*|paznok*|włos*|kciuk*
    paznokieć ... zszedł|zerwan*|urwan*|odpadł ... palec|drzwi*|krew, utkn*|uwięz*|zacię* ... wind*
    ugryz*|pogryz*|podrap*|dziabn*|rzucił* ~4 pies|psa|kot|kota|mnie|syna|córkę|dziecko|ręk*|w|twarz
    tężec|tężca|przeciwtężcow*, szwy|szwów|szyci* ... czoł*|głow*|palec|brwi|łuk*|dłoń|nog*|ręk*|brod*
    skór*|twarz|powiek*|warg*|nogi|pach*|szyj*|bikini ~5 zerwa*|zdar*|spalił*|spalon*|poparz*|oparz*|schodzi|zeszł*|
    złazi|bąble|pęcherz*|strup*|obdart*|mięs*|piecze|rozdar*|łuszczy|płat*
    siniak*|siniec|sińc*|krwiak*|guz|guza|limo|śliwa|obtar*|otarci* ~4 głow*|czol*|oko|okiem|ręk*|nog*|plec*|cał*|
    mam|nabi*|twarz*|ciał*|udzie|ramieni*, żywe mięso|mięsa, żywym mięs*, rana|rany|ranę cięt*|głębok*|na|po
    nie ... mogę|może|mógł|mogła|mogłam|mogłem|mogą|daje|dam|da|potraf* ... otworzyć|chodzić|iść|ruszyć|ruszać|
    wstać|podnieść|przełknąć|oddychać|stanąć|zgiąć|usiąść|spać|siedzieć|jeść|patrzeć|widzieć|żuć|poruszać|stać
    nie ... rusza|reaguje|budzi|wstaje|oddycha|odpowiada ... drabin*|spadł*|podłog*
    spadł*|upadł*|zemdla*|leży ... nie|się ... reaguje|rusza|budzi|wstaje|odpowiada|oddycha, nie reaguje|oddycha
    bez przytomności, stracił* przytomn*, utrat* przytomn*
    uderzył*|walnął|walnęł*|rozbił*|rozwalił*|rozcią*|rozcię*|złamał*|złaman*|wybił*|wybit*|ukrusz*|ułamał*|ułaman*|
    pękł*|stukn* ~4 głow*|nos|ząb|zęba|zęby|czoł*|warg*|brew|brwi|łuk|plomb*|koron*|skroń
    poślizg*|pośliznęł*|pośliznął|przewróci*|wywróci*|potkn*|upadł*|upadek|spadł*|wywal*|wyrżn*|glebę|zleciał*|
    runął|zjechał* ~6 podłog*|podłodz*|schod*|stopni*|stopień|mydl*|mokr*|wod*|lód|lodzie|kabel|kablu|dziur*|dywan*|
    chodnik*|wann*|prysznic*|fotel*|leżank*|ramp*|olej*|babci*|dziadek|mam*|tat*|krawężnik*|twarz*|drabin*|śliski*|
    krzes*|kosmety*|plam*|wykop*
    wosk*|wod*|herbat*|kaw*|zup*|żelazk*|laser*|masecz*|peeling*|rozjaśniacz*|farb*|prostownic*|suszark*|lokówk*|
    par*|olej*|depilacj*|kwas* ~6 wrząc*|wrzątek|wrzątk*|poparz*|oparz*|sparz*|bąble|pęcherz*|gorąc*|skór*|piek*|
    spali*|parzył*, wypadek ... pracy|przy, poważn*|ciężk* wypadek|uraz|obrażeni*, o mało|włos, o mały włos
    prawie|omal|mało|niemal|cudem ... utop*|udusi*|zgin*|zabi*|przejech*|potrąc*|straci*|spal*|umar*|oślep*|
    rozjech*|wpad*|zderz*|wysadzi*|zatru*|wykrwaw*, cudem ... żyje*|unikn*|ocala*|przeży*
    mogło|mógł|mogła|mogli*|mogłam|mogłem|mogły ... zabi*|zginąć|spalić|utopić|udusić|skończyć|gorzej|tragedi*|
    śmierc*|źle|umrzeć|porazić|zatru*, tragedi*, śmiertelne|śmiertelna zagrożenie|pułapka, o krok od
    krok od tragedii|śmierci, ryzyko|ryzykiem ... życi*|zdrowi*
    życie|życia|zdrowie ... zagroż*|narażon*|ryzyk*|niebezp*, naraż* ... nas|mnie|życi*|zdrowi*|dzieck*|dzieci|na
    tykająca bomba, katastrof*
  medical:
    reakcj* alergiczn*|uczuleniow*, uczuleni* ... farb*|krem*|twarz|silne|straszne, uczulił*
    alergi* ... twarz|farb*|silna|ostra, wstrząs anafil*, anafil*, zakaż*, infekcj*, zapaleni*, ropie*|ropa|ropy
    zemdla*|omdla*, stracił* przytomność, gorączk*, zatruc*|zatruł*|otru*, dusi*|dusz* ... się|mnie
    nie ... oddycha*, duszności, zawał ... dostał*|miał*, dostał* zawału|wstrząsu|drgawek|ataku, drgawk*|drgawek
    udar, wymiotuj*|wymiotow*|wymioty, zawroty
    zły|złą|złe|złych|błędn*|niewłaściw* lek|leki|leków|lekarstw*|tabletk*|dawk*|zastrzyk, przedawkow*, wysypk*
    pokrzywk*, pęcherz*, bąble, oparzeni* chemiczn*, sepsa|sepsę, włosy ... wypada*|wychodz*|garściami
    spuch*|opuch*|puchn*|napuch*|obrzęk* ~4 twarz*|oko|oczy|warg*|ust*|nog*|ręk*|szyj*|dziąsł*|gardł*|język*|
    policzek|stop*|powiek*|kolan*|kostk*|głow*
    szkło|szkła|szkłem|metal*|plastik*|gwóźdź|gwoździ*|śrub*|igł*|zszywk*|ostrz*|drut*|robak*|larw*|karaluch*|
    szczur*|mysz*|kamień|kamyk|kość|kości|odłam*|drzazg*|pleśń|pleśni|spleśnia*|owad*|mucha|paznok*|plaster|żyletk*|
    opiłk* ~6 @jedzenie, odłam*|kawał*|drzazg*|okruch* ... szkła|metalu|plastiku|drewna
    mięso|mięsa|kurczak*|ryb*|burger*|kiełbas*|tatar ~5 surow*|zepsut*|śmierdz*|nieśwież*|przetermin*|krwist*|
    popsut*|zgnił*, przetermin* ~5 @leki|mleko|mięso|jogurt|szczepion*|jedzeni*, salmonell*
    pochoro*|wymiot*|rzyga*|zwymiot*|biegunk*|sraczk*|zatruł*|zatruci*|chor*|brzuch*|żołąd*|mdłości|
    jelitów* ~8 małż*|krewet*|ryb*|jedzeni*|obiad*|kolacj*|kurcza*|mięs*|sushi|ostryg*|burger*|bufet*|majonez*|
    kebab*|pizz*|sałatk*|zjad*|zjed*|pierog*|restaurac*|lokal*|tatar*|owoc*
    alergi*|uczulen*|uczulon*|uczula*|celiaki*|nietoleranc* ~8 orzech*|orzesz*|mlek*|laktoz*|gluten*|jaj*|krewet*|
    sezam*|mówił*|uprzedz*|zgłasz*|reakcj*|wstrząs*|penicylin*|lateks*|mimo|choć|chociaż|podali|dodali|było|były|
    farb*|henn*|migdał*|skorupiak*|zignor*, adrenalin*|epipen, ból w|klatki klatce|piersiowej|klatki
    klatk* ... bol*|ucisk|kłuj*, boli ... klatk*|serce|mostek, kołatani*, palpitacj*
    brak|brakuje|brakowało|zabrakło ... tchu|powietrza|oddechu, trudno|ciężko|problem ... oddycha*|oddechem|złapać
    złapać tchu|oddechu|powietrza, dusił*|dusi|duszę|duszno|dusznoś*|udusi*, usta|wargi sine|siniał*|siniej*
    zsiniał*, sinieć, napad ... padaczk*|drgaw*|paniki, padaczk*, atak ... serca|padaczki|astmy|paniki
    omdl*|zemdl*|zasłab*, stracił* ... czucie|przytomn*|wzrok, osunął|osunęł*|osuwa*, spadek ciśnienia|cukru
    gardło ... spuch*|opuch*|ścis*|zamyka, język ... spuch*|zdrętwi*|opuch*, zadławił*|zakrztusi*|dławi*|krztusi*
    plamy|krosty|bąble|czerwone ... twarzy|szyi|ciele|skórze|całe|cała, wstrząs* ... anafil*, rop*|zaropi*, ropieje
    martwic*, sepsa|sepsy|posocznic*, zgorzel*, krwotok*, paraliż*, sparaliż*, poron*, zakrzep*
    zdrętwi* ... twarz|ręk*|nog*|warg*|język
    spuch*|opuch*|czerwon*|zapuch*|zapal*|podrażn*|piecz*|piekł*|pieką|łzaw*|sklej*|bąble|pęcherz*|swędz*|krwaw*|
    rop*|ranki|zaczerwien*|strup*|napuch* ~4 oko|oczy|oczu|oka|powiek*|twarz*|warg*|język*|gardł*|skór*|szyj*|
    paznok*|palec|palce|dziąsł*|tatuaż*|kolczyk*|ucho|uszy|rana|rany|blizn*|pach*|bikini|policz*|łyd*
    zły|złe|złą|złych|błędn*|pomyl*|zamieni*|zamian*|inn*|cudz*|podwójn*|potrójn*|przetermin*|sąsiad*|obc*|
    niewłaściw*|przedawk*|nieodpowiedni*|nie|dwukrotn* ~4 lek|leki|leków|lekarstw*|tabletk*|tabletek|pigułk*|dawk*|
    zastrzyk*|szczepionk*|recept*|syrop*|insulin*|antybiotyk*|znieczuleni*|kroplówk*|pacjent*
    nie te|ten|tą|to|tej leki|lek|tabletki|dawkę|tabletkę|ząb|zastrzyk
    zły|złego|nie|niewłaściw* ząb|zęba|nogę|oko|kolano ... wyrwa*|usun*|leczy*|operow*|wierci*
    nie tego|ten|tą zęba|ząb|nogę
    zostawił*|zaszyl*|zaszyt* ... gaz*|wacik*|igł*|chust*|tampon*|narzędzi* ... w|środku
    igł*|narzędzi*|nożycz*|ostrz*|żyletk*|maszynk*|strzykawk*|pęset*|cążk*|pilnik*|sprzęt* ~5 niesteryln*|steryln*|
    brudn*|użyt*|używan*|zakrwaw*|krwi|krew|zardzew*|dezynf*|niezdezynf*
    garści*|kępk*|placki|łyse|łysy|łysa ~5 włos*|głow*
    włos* ... wypad*|spalon*|spalił*|pali*|łami*|guma|gumow*|krusz*|odpad*|kępk*, błędn*|zł* diagnoz*
  threat:
    groził|grozi|groziła|grozili ... mi|mężowi|żonie|nam|że|córce|synowi
    mi|nam|mężowi|żonie|mnie groził*|grozi|zagroził*, groźb*, zastrasz*, uderzył*, pobił*|pobici*, popchn*|popych*
    szarpał*|szarpn*, spoliczk*, kopnął ... mnie|mojego|moją|psa, napluł*, napadł*|napaść, zaatakow*, agresywn*
    molest*, obmac*, nęka*, nożem, wie|wiedzą gdzie mieszkam|mieszkamy
    kopnął|kopał|zbił|bił ... psa|kota|syna|córkę|dziecko|żonę|męża, z nożem, bronią|pistolet*, dusił|duszon*
    rękoczyn*, przemoc*, boję się o
    policj*|milicj* ~4 dzwoni*|wezw*|wzywa*|zgłasz*|zgłosi*|zgłoszen*|zawiadom*|przyjech*
    groz*|zagroz* ~6 mi|mnie|nam|mężowi|żonie|synowi|córce|nożem|pobici*|śmierci*|policj*|że|pięści*
    przywal*|przypier*|wpier*|pobij*|pobić|zabije|zabić|zaje*|zapier*|połamie|rozwal*|dojeb*|spuści|dostan*|skop*|
    załatwi*|utłucz* ~5 mi|mnie|mordę|ryj|pysk|twarz|nogi|kości|gęb*|powiedział*|że|zęby|manto|łomot|nam|cię
    podniósł|podnosił|zamachn*|uniósł ... rękę|pięść|pięści|młotk*, z pięściami|łapami|rękami
    rzucił* się ... na|mnie|do, rękę na, pięść*
    spoliczk*|policzek|liścia|plaskacz*|kop*|cios*|bani*|łokcia ~5 dał|dostał*|mnie|mi|wymierzy*|w|syna|twarz
    szarp*|popch*|pchn*|złapał*|chwyci*|dusi*|przydusi*|przycisn*|przypar*|pociągn*|trzymał|ciągn*|trzep*|uderz*|
    bił|bije|wykręci* ~4 mnie|mi|ręk*|gardł*|szyj*|włos*|ścian*|syna|córkę|męża|mamę|ramię|siłą
    zablokow*|zagrodz*|zastawi* ... drzwi|drogę|wyjści*|przejści* ... mi|nam, osaczył*, przyparł*
    nie ... chciał*|pozwoli*|dał|dali|pozwala*|puści*|puszcz* ... wypuści*|wyjść|wysiąść|odejść|opuścić|przejść|mnie
    wypuści* ... mnie|nas, zamkn* ... mnie|nas|w ... łazienc*|aucie|pokoju|środku|klucz*|sklepie|od, przetrzym*
    uwięzi*
    szedł|szła|śledzi*|poszedł|jechał|łazi*|nagabyw*|chodził*|czekał*|czatow*|czai* ~6 mną|dom*|samochod*|auto|
    klatk*|ulic*|wyjści*|blok*|prac*|toalet*|mnie|nami|parking*|szkoł*, śledzi*, stalk*, prześladow*
    przyszedł|przychodzi|pojawił|zjawił|dobijał ... pod dom|mieszkanie|drzwi|blok|mój ... noc*|pijan*|wieczor*
    nachodz*
    nagryw*|filmow*|fotograf*|podgląd*|nagra* ... mnie|córkę|prysznic*|toale*|nago|ukryci*|przymierzaln*|przebier*|
    bez, ukryt* kamer*
    dotyk*|dotkn*|obmac*|macał*|maca|głask*|całow*|pocałow*|ocier*|ręce|rękę|łap*|wsadzi*|włoży* ~5 piersi*|pierś|
    pupę|pupie|tyłek|tyłk*|ud|udzie|uda|kroczu|krocze|spódnic*|intymn*|biust*|zgody|bluzk*|miejsc*|pośladk*|stanik*|
    majtk*|niestosown*|niewłaściw*, łapy przy
    sproś*|seksualn*|obscen*|obleś*|zbocz*|świńsk*|wulgarn*|lubieżn*|dwuznaczn*|nieprzyzwo*|intymn* ~5 tekst*|
    komentarz*|uwag*|propozycj*|córk*|mnie|mi|zdjęci*|wiadomoś*|gest*|kierowc*|masaży*|technik|monter|pan|
    spojrzeni*|żart*|facet|rzucał*|aluzj*, zboczen*, zbok, goły|nago|nagie|nagi ... zdjęci*|przede|przed|wysł*
    obnaż*, onaniz*|masturb*, gwałt*|zgwałc*, rasist*|homofob*|ksenofob*|seksist*|antysemi*
    wyzywał*|wyzwał*|zwyzyw*|wydzier*|darł|drze|wrzeszcz*|krzycz*|ubliż*|obraża*|wyzwisk* ~4 mnie|mi|nas|twarz*|
    ryja|syna|córkę|mamę|kurw*|suk*|rasis*|mną|dzieck*|szmat*|nam
    boję|bałam|bałem|boimy|boi|bała|bać|strach* ... go|nim|wróci|domu|życie|wychodz*|sama|dzieci|kierowc*|facet*|
    niego|siebie|zemst*, przerażon*|zastrasz*|wystrasz*|terroryz* ... mnie|go|nim|przez|kierow*|mam|syn|córk*
    nie ... przestaje|daje ... pisać|dzwonić|wydzwaniać|spokoju|nękać, wydzwania*|wypisuj* ... do|mnie, dosyp*
    nóż|nożem|młotk*|pistolet*|siekier*|pałk*|kij*|broń|broni*|scyzoryk*|maczet* ~5 wyciągn*|groził*|grozi|rękę|
    mnie|mi|wymachiw*|celował*|rzucił*|pchnął|ręku, napad*|okrad*|rabun*
    rzucił*|cisnął|cisnęł* ... we|w mnie|męża|syna|głow*|twarz, agresywn*|agresj*
  vehicle:
    hamulce|hamulec|hamulcow*|hamuje|hamowa*|hamulcami ~4 zawiod*|strac*|utrac*|zawodz*|nie|przesta*|pad*|awari*|
    płyn*|wyciek*|bez|zablok*|blok*|puści*|zepsu*|siad*, bez hamulców, brak hamulców
    koło|koła|kół|opona|opony|oponę ~5 odpad*|odkręc*|urwał*|luźn*|poluzow*|pękł*|odlecia*|niedokręc*|wybuchł*|
    dokręc*|strzelił*|zgubił*, śruby|śrub|nakrętki ~5 koło|koła|kół|luźn*|dokręc*|poluzow*|niedokręc*|odkręc*
    kierownic*|układ ~3 zablok*|blok*|awari*|zacięł*|luz*
    benzyn*|paliw*|rop* ~4 śmierdzi|czuć|wyciek*|cieknie|kapie|zapach*|leje, wypadek|wypadku, poduszk* powietrzn*
    stracił*|utrat* ... panowani*|kontrol*, maska ... otworzył*|podniosł*
    kierowc*|kierował*|prowadził*|jechał*|jazd*|taksówk*|kurier*|autobus*|kółkiem|monter*|technik*|dentyst*|
    chirurg*|pielęgniar*|lekarz|uber|bus ~6 pijan*|nietrzeźw*|wypił*|alkohol*|naćpan*|ćpał*|jarał*|zasn*|zasyp*|
    przysypi*|spał|wariat*|slalom*|zygzak*|piwo|piwa|piwem|wódk*|gazie|podpit*|nawalon*|promil*|najeban*|pędz*|
    szaleniec|ostro|zioł*|zjar*|chwiał*
    telefon*|komórk*|smartfon*|smsy|whatsapp*|messenger* ~6 jazd*|jechał*|prowadz*|kierownic*|czerwon*|gap*|
    patrzył*|pisał*|kółkiem, na czerwonym, czerwone światło, przejech* ... czerwon*|stop
    prawie|omal|mało|cudem|o włos ... potrąc*|przejech*|rozjech*|wjech*|zderz*|staran*|uderz*|wypad*|czołów*|
    dachow*|rozbi*, potrąc*|przejecha*|rozjecha*|staranow* ... @kto|rowerz*|piesz*|dziecko|na|kot*|ps*, pod prąd
    wpadł* w|do poślizg|rowu|rów, poślizg, dachow*, zajecha* drogę, zderzeni*, stłuczk*, czołówk*
    pas|pasy|pasów|fotelik*|isofix|poduszk* ~5 nie|zapina|zacią*|zepsut*|bez|urwan*|pęk*|blok*|zacina|rozpią*|
    niezapię*|brak
    pedał*|sprzęgł*|gaz|zawieszeni*|pasek|półoś|przegub*|amortyzator*|mask*|bagażnik*|wydech*|tłumik*|hak*|
    przyczep*|ręczn*|rozrząd*|wahacz*|sworze*|drąż*|końcówk*|skrzyni* ~5 zaci*|zablok*|pękł*|pęknięt*|urwał*|
    odpadł*|otworzy*|podłog*|został*|puści*|odczep*|stoczył*|rozleciał*|wypad*|zerwał*|wypięł*|wlecze
    hamul*|hamuje|hamowa* ~6 podłog*|miękk*|metal*|nic|ledwo|słab*|dym*|zgrzyt*|nie|gąbk*|wpad*|gorąc*|działał*|
    łapi*|zniknę*|padł*|pusty|puścił*|dziwn*|uciek*|przesta*
    auto|samochód|silnik|motor|wóz ... zgasł*|gaśnie|zdechł*|padł*|stanął|wyłączył* ... autostrad*|tras*|jazd*|
    zakręt*|rond*|środku|czasie|wyprzedz*|skrzyżow*, drzwi ... otworzył* ... jazd*|zakręt*|czasie|trasie
    śruby|nakrętki|koło|koła ... dokręc*|luz*|poluzow*|niedokręc*|odkręc*|lata|latał*|odpad*|odjecha*
    nie dokręc* ... śrub*|kół|koła|koło, niedokręc*
    opona|opony|koło ... pękł*|wybuch*|strzeli*|łys*|bąbel|wystrzel*|rozerw*|drut*
    stracił* ... panowani*|kontrol*|koło|hamulc*, wypadł* z drogi|trasy|zakrętu|jezdni, w rowie|drzewo|barierk*
    kasacj*|skasowan*, aquaplaning, kierownic* ... zablok*|zacię*|ucieka|ściąga|odpad*|luz*|ciężk*
`;
