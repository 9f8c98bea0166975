import { written } from "../../reading/phrases.ts";

export const people = written`
injury:
 sparz*|przypal*|spalił* ~6 ucho|uszy|ucha|szyj*|twarz*|skór*|dłoń|dłoni*|ręk*|ręce|palec|palce|palca|ramię|nog*|
 stop*|głow*|oko|oczy|oczu|oka|warg*|czoł*|bark*|kark*|policzek|plec*|kolan*|syn|syna|synek|córk*|dzieck*|mam*|tat*|
 mąż|męża|żon*|psa|pies|kot|kota|mnie|mi, poparz*|oparz*, krwawi*, krew, krwi ... dużo|pełno|wszędzie|kałuż*, we krwi
 rann*, ranę|rany|rana, zrani*, skalecz*, obrażeni*|uraz*|kontuzj*, na pogotowi*|izbie, sor, do|w szpital*
 szpital* ... wylądow*|trafi*|skończ*|zabra*|zawi*, wylądow*|trafi* ... szpital*|pogotowi*, pogotowie|karetk*|ambulans
 nieprzytomn*, wstrząs* mózgu|śnienie
 szyci*|szyt*|szwy|szwów|szwami ... ran*|głow*|założ*|potrzeb*|dłoń|dłoni|ręk*|nog*|palc*|twarz*|przez
 złama*|zwichn*|skręc*|pęknięt*|połamał*|wybił* ~6 nadgarstek|ręk*|nog*|kostk*|nos|żebr*|palec|ząb|zęby|zęba|biodro|
 stop*|kość|kości|łokieć|kolano|bark|obojczyk|szczęk*
 pośliz*|przewróc*|upad*|spad*|wywrócił*|potkn*|runął|runęł* ~6 mnie|mi|na|ze|mokr*|podłodz*|schod*|głow*|nog*|mama|
 tata|babci*|córka|syn|boli
 zacię*|zaciął|przeci*|rozci*|ukłuł*|wbił*|ciął|ucię*|uciął ~6 mnie|ucho|ucha|szyj*|palec|palca|twarz|ręk*|warg*|
 skór*|krwi|głow*|nog*, strasznie|okropnie|potwornie|bardzo|mocno boli
 straszny|okropny|potworny|silny|ogromny|koszmarny ból, ból nie ... zniesien*|wytrzyman*
 prawie|mało|omal|cudem ... zgin*|zabi*|umar*|umrz*, mogl* ... zgin*|umrzeć|zabi*, o mało ... zgin*|zabi*
 niebezpiecz*, zagrożeni*|zagraża*, śmierteln* ... niebezp*, grozi ... zawal*|śmierć|życi*
 sin*|fioletow*|czarn*|zdrętwia* ~5 palec|palc*|dłoń|stop*|wargi|usta|paznok*|ręk*
 @runal|spad*|runęł*|zawali*|urwał*|oderwał*|odpad*|zlatu*|leci|lecą|poleciał*|obsun*|osun*|zarwał*|załamał*|zsunęł*|
 rypnęł*|rypnął|przewal* ~7 półk*|szaf*|regał*|lustr*|telewizor*|grzejnik*|bram*|drzwi|mur*|płot*|żyrandol*|
 rusztowani*|drabin*|komin*|balkon*|barierk*|poręcz*|gzyms*|płytk*|cegł*|szyb*|okno|szyld*|drzew*|gałąź|gałęz*|rolet*|
 okap*|rynn*|stół|stolik*|krzesł*|fotel*|leżank*|kabin*|karnisz*|wentylator*|wind*|tynk*|markiz*|schod*|ścian*|konar*|
 kozetk*
 @runal|spadł*|runęł*|zawali*|rozsypał*|pękł*|poleciał*|eksplod*|upadł* ... na ... @kto|psa|psu|kot|kota|głow*|stop*|
 nog*|ręk*, na głowę|stopę|nogę|rękę|plecy ... spad*|zlec*|runął|runęł*
 rozsypał*|pękł*|rozprysł*|roztrzask*|stłukł*|rozbił*|eksplod*|rozleciał* ~7 szyb*|kabin*|szkł*|lustr*|okno|żarówk*|
 butelk*|drzwi|piekarnik*|stolik*|prysznic* ... na|syn*|córk*|mnie|dzieck*|stop*|ręk*
 szyba|szkło|kabina|lustro ... rozsypał*|eksplod*|roztrzask*|rozprysł* ..., cał* we krwi|siniakach|w
 pełn* siniak*|krwi|szkła|ran|odłamk*, odłamk* szkła|szyby
 przytrzas*|przyci*|zmiażdż*|zgniot*|uwięz*|zakleszcz*|przyszczyp*|obcię*|odcię*|urwał*|wkręci*|przygni* ~6 palc*|
 palec|dłoń|dłoni*|ręk*|ręce|stop*|nog*|paznok*|włos*|kciuk*
 paznokieć ... zszedł|zerwan*|urwan*|odpadł ... palec|drzwi*, utkn*|uwięz*|zacię* ... wind*
 ugryz*|pogryz*|podrap*|dziabn*|rzucił* ~6 pies|psa|kot|kota|mnie|syna|córkę|dziecko|ręk*|w|twarz
 tężec|tężca|przeciwtężcow*, szwy|szwów|szyci* ... czoł*|głow*|palec|brwi|łuk*|dłoń|nog*|ręk*|brod*
 skór*|twarz|powiek*|warg*|nogi|pach*|szyj*|bikini ~7 zerwa*|zdar*|spalił*|spalon*|schodzi|zeszł*|złazi|strup*|
 obdart*|mięs*|piecze|rozdar*|łuszczy|płat*
 siniak*|sińc*|krwiak*|guz|guza|limo|śliwa|obtar*|otarci* ~6 głow*|czol*|oko|okiem|ręk*|nog*|plec*|cał*|mam|nabi*|
 twarz*|ciał*|udzie|ramieni*, żywe mięso|mięsa, żywym mięs*
 nie ... mogę|może|mógł|mogła*|mogłem|mogą|daje|dam|da|potraf* ... otworzyć|chodzić|iść|ruszyć|ruszać|wstać|podnieść|
 przełknąć|oddychać|stanąć|zgiąć|usiąść|spać|siedzieć|jeść|patrzeć|widzieć|żuć|poruszać|stać
 nie ... rusza|reaguje|budzi|wstaje|oddycha|odpowiada ... drabin*|spadł*|podłog*
 spadł*|upadł*|leży ... nie|się ... reaguje|rusza|budzi|wstaje|odpowiada|oddycha, nie reaguje|oddycha
 bez przytomności, stracił* przytomn*, utrat* przytomn*
 walnął|walnęł*|rozbił*|rozwalił*|rozci*|złama*|wybił*|wybit*|ukrusz*|ułama*|pękł*|stukn* ~6 głow*|nos|ząb|zęba|zęby|
 czoł*|warg*|brew|brwi|łuk|plomb*|koron*|skroń
 @runal|pośliz*|potkn*|upadł*|upadek|spadł*|wywal*|wyrżn*|glebę|zjechał* ~8 podło*|schod*|stopni*|stopień|mydl*|mokr*|
 wod*|lód|lodzie|kabel|kablu|dziur*|dywan*|chodnik*|wann*|prysznic*|fotel*|leżank*|ramp*|olej*|babci*|dziadek|mam*|
 tat*|krawężnik*|twarz*|drabin*|śliski*|krzes*|kosmety*|plam*|wykop*
 wosk*|wod*|herbat*|kaw*|zup*|żelazk*|laser*|masecz*|peeling*|rozjaśniacz*|farb*|prostownic*|suszark*|lokówk*|par*|
 olej*|depilacj*|kwas* ~8 wrząc*|wrząt*|sparz*|gorąc*|skór*|piek*|spali*|parzył*, o mało|włos, o mały włos
 prawie|omal|mało|niemal|cudem ... utop*|zgin*|zabi*|przejech*|potrąc*|straci*|spal*|umar*|oślep*|rozjech*|wpad*|
 zderz*|wysadzi*|wykrwaw*, cudem ... żyje*|unikn*|ocala*|przeży*
 mogło|mógł|mogła*|mogli*|mogłem|mogły ... zabi*|zginąć|spalić|utopić|skończyć|gorzej|śmierc*|źle|umrzeć, tragedi*
 śmierteln* pułapka, o krok od, krok od śmierci, ryzyk* ... życi*|zdrowi*
 życie|życia|zdrowie ... zagroż*|narażon*|ryzyk*|niebezp*, naraż* ... nas|mnie|życi*|zdrowi*|dziec*|na, tykająca bomba
 katastrof*
medical:
 reakcj* alergiczn*|uczuleniow*, uczuleni* ... farb*|krem*|twarz|silne|straszne, uczulił*
 alergi* ... twarz|farb*|silna|ostra, anafil*, zakaż*, infekcj*, zapaleni*, ropie*|ropa|ropy, zemdla*|omdla*
 stracił* przytomność, gorączk*, zatru*|otru*, dusi*|dusz* ... się|mnie, nie ... oddycha*, duszności
 zawał ... dostał*|miał*, dostał* zawału|wstrząsu|ataku, drgaw*, udar, wymiot*, zawroty
 zły|złą|złe|złych|błędn*|niewłaściw* lek|leki|leków|lekarstw*|tabletk*|dawk*|zastrzyk, przedawkow*, wysypk*
 pokrzywk*, pęcherz*, bąble, sepsa|sepsę, włosy ... wychodz*|garściami
 spuch*|opuch*|puchn*|napuch*|obrzęk* ~6 twarz*|oko|oczy|warg*|ust*|nog*|ręk*|szyj*|dziąsł*|gardł*|język*|policzek|
 stop*|powiek*|kolan*|kostk*|głow*
 penicylin*|lateks*|ibuprofen*|aspiryn*|laktoz*|gluten* ~10 kart*|alerg*|uczul*|choć|mimo|napisane|wpisan*
 szkło|szkła|szkłem|metal*|plast*|gwóźdź*|śrub*|igł*|zszywk*|ostrz*|drut*|robak*|larw*|karaluch*|szczur*|mysz*|kamień|
 kamyk|kość|kości|odłam*|drzazg*|pleśń*|spleśnia*|owad*|mucha|paznok*|żyletk*|opiłk* ~8 jedzeni*|sałat*|zup*|sos*|
 jogurt*|burger*|hamburger*|kanapk*|pizz*|ryż*|makaron*|kurczak*|chleb*|bułc*|bułk*|ciast*|napoj*|deser*|lod*|tort*|
 ugryz*|gryz*|żuł*|połkn*|ust*|obiad*|kolacj*|danie|daniu|talerz*|kebab*|mięs*|kaw*|pierog*|kotle*|drinku|zapiekan*
 odłam*|kawał*|drzazg*|okruch* ... szkła|metalu|plastiku|drewna
 mięso|mięsa|kurczak*|ryb*|burger*|kiełbas*|tatar ~7 surow*|zepsut*|śmierdz*|nieśwież*|przetermin*|krwist*|popsut*|
 zgnił*, przetermin* ~7 @leki|lekiem|kropl*|maść|inhalator*|mleko|jogurt|szczepion*|jedzeni*, salmonell*
 pochoro*|rzyga*|zwymiot*|biegunk*|sraczk*|chor*|brzuch*|żołąd*|mdłości|jelitów* ~10 małż*|krewet*|ryb*|jedzeni*|
 obiad*|kolacj*|kurcza*|mięs*|sushi|ostryg*|burger*|bufet*|majonez*|kebab*|pizz*|sałatk*|zjad*|zjed*|pierog*|
 restaurac*|lokal*|tatar*|owoc*
 alergi*|uczul*|celiaki*|nietoleranc* ~10 orzech*|orzesz*|mlek*|laktoz*|gluten*|jaj*|krewet*|sezam*|mówił*|uprzedz*|
 zgłasz*|reakcj*|wstrząs*|penicylin*|lateks*|mimo|choć|chociaż|podali|dodali|było|były|farb*|henn*|migdał*|skorupiak*|
 zignor*, adrenalin*|epipen, ból w|klatki klatce|piersiowej|klatki, klatk* ... bol*|ucisk|kłuj*
 boli ... klatk*|serce|mostek, kołatani*, palpitacj*, brak|brakuje|brakowało|zabrakło ... tchu|powietrza|oddechu
 trudno|ciężko|problem ... oddycha*|oddechem|złapać, złapać tchu|oddechu|powietrza, dusił*|dusi|duszę|duszno*|udusi*
 usta|wargi sine|siniał*|siniej*, zsiniał*, sinieć, padaczk*, atak ... serca|astmy|paniki, omdl*|zemdl*|zasłab*
 stracił* ... czucie|przytomn*|wzrok, osunął|osunęł*|osuwa*, spadek ciśnienia|cukru
 gardło ... spuch*|opuch*|ścis*|zamyka, język ... spuch*|zdrętwi*|opuch*, zadławił*|zakrztusi*|dławi*|krztusi*
 plamy|krosty|czerwone ... twarzy|szyi|ciele|skórze|całe|cała, rop*|zaropi*, ropieje, martwic*, sepsa|sepsy|posocznic*
 zgorzel*, krwotok*, paraliż*, sparaliż*, poron*, zakrzep*, zdrętwi* ... twarz|ręk*|nog*|warg*|język
 spuch*|opuch*|czerwon*|zapuch*|zapal*|podrażn*|piecz*|piekł*|pieką|łzaw*|sklej*|swędz*|krwaw*|ranki|zaczerwien*|
 strup*|napuch* ~6 oko|oczy|oczu|oka|powiek*|twarz*|warg*|język*|gardł*|skór*|szyj*|paznok*|palec|palce|dziąsł*|
 tatuaż*|kolczyk*|ucho|uszy|blizn*|pach*|bikini|policz*|łyd*
 zły|złe|złą|złych|błędn*|pomyl*|zamieni*|zamian*|inn*|cudz*|podwójn*|potrójn*|przetermin*|sąsiad*|obc*|niewłaściw*|
 przedawk*|nieodpowiedni*|nie|dwukrotn* ~6 @leki|szczepionk*|kroplówk*|pacjent*
 nie te|ten|tą|to|tej leki|lek|tabletk*|dawkę|ząb|zastrzyk
 zły|złego|nie|niewłaściw* ząb|zęba|nogę|oko|kolano ... wyrwa*|usun*|leczy*|operow*|wierci*
 nie tego|ten|tą zęba|ząb|nogę, zostawił*|zaszy* ... gaz*|wacik*|igł*|chust*|tampon*|narzędzi* ... w|środku
 igł*|narzędzi*|nożycz*|ostrz*|żyletk*|maszynk*|strzykawk*|pęset*|cążk*|pilnik*|sprzęt* ~7 niesteryln*|steryln*|
 brudn*|użyt*|używan*|zakrwaw*|krwi|zardzew*|dezynf*|niezdezynf*, garści*|kępk*|placki|łyse|łysy|łysa ~7 włos*|głow*
 włos* ... spalon*|spalił*|pali*|łami*|guma|gumow*|krusz*|odpad*|kępk*, błędn*|zł* diagnoz*
threat:
 groził*|grozi ... mi|mężowi|żonie|nam|że|córce|synowi, mi|nam|mężowi|żonie|mnie grozi*|zagroził*, groźb*, zastrasz*
 uderzył*, pobił*|pobici*, popchn*|popych*, szarp*, spoliczk*, kopnął ... mnie|mojego|moją|psa, napluł*
 napadł*|napaść, zaatakow*, agresywn*, molest*, obmac*, nęka*, nożem, wie|wiedzą gdzie mieszkam*
 kopnął|kopał|zbił|bił ... psa|kota|syna|córkę|dziecko|żonę|męża, bronią|pistolet*, dusił|duszon*, rękoczyn*, przemoc*
 boję się o, policj*|milicj* ~6 dzwoni*|wezw*|wzywa*|zgłasz*|zgłos*|zawiadom*|przyjech*
 próbował*|chciał*|usiłow* ... pocałow*|dotknąć|uderz*|przytul*|złapać, pocałował ... mnie|siłą|córkę, przyparł*
 groz*|zagroz* ~8 mi|mnie|nam|mężowi|żonie|synowi|córce|śmierci*|policj*|że
 przywal*|przypier*|wpier*|pobij*|pobić|zabije|zabić|zaje*|zapier*|połamie|rozwal*|dojeb*|spuści|dostan*|skop*|
 załatwi*|utłucz* ~7 mi|mnie|mordę|ryj|pysk|twarz|nogi|kości|gęb*|powiedział*|że|zęby|manto|łomot|nam|cię
 podniósł|podnosił|zamachn*|uniósł ... rękę|młotk*, z łapami|rękami, rzucił* się ... na|mnie|do, rękę na, pięść*
 policzek|liścia|plaskacz*|kop*|cios*|bani*|łokcia ~7 dał|dostał*|mnie|mi|wymierzy*|w|syna|twarz
 popch*|pchn*|złapał*|chwyci*|dusi*|przydusi*|przycisn*|przypar*|pociągn*|trzymał|ciągn*|trzep*|uderz*|bił|bije|
 wykręci* ~6 mnie|mi|ręk*|gardł*|szyj*|włos*|ścian*|syna|córkę|męża|mamę|ramię|siłą
 zablokow*|zagrodz*|zastawi* ... drzwi|drogę|wyjści*|przejści* ... mi|nam, osaczył*
 nie ... chciał*|pozwoli*|dał|dali|pozwala*|puści*|puszcz* ... wypuści*|wyjść|wysiąść|odejść|opuścić|przejść|mnie
 wypuści* ... mnie|nas, zamkn* ... mnie|nas|w ... łazienc*|aucie|pokoju|środku|klucz*|sklepie|od, przetrzym*, uwięzi*
 szedł|szła|poszedł|jechał|łazi*|nagabyw*|chodził*|czekał*|czatow*|czai* ~8 mną|dom*|samochod*|auto|klatk*|ulic*|
 wyjści*|blok*|prac*|toalet*|mnie|nami|parking*|szkoł*, śledzi*, stalk*, prześladow*
 przyszedł|przychodzi|pojawił|zjawił|dobijał ... pod dom|mieszkanie|drzwi|blok|mój ... noc*|pijan*|wieczor*, nachodz*
 nagryw*|filmow*|fotograf*|podgląd*|nagra* ... mnie|córkę|prysznic*|toale*|nago|ukryci*|przymierzaln*|przebier*|bez
 ukryt* kamer*
 dotyk*|dotkn*|macał*|maca|głask*|całow*|pocałow*|ocier*|ręce|rękę|łap*|wsadzi*|włoży* ~7 piers*|pupę|pupie|tyłek|
 tyłk*|ud|udzie|uda|krocz*|spódnic*|intymn*|biust*|zgody|bluzk*|miejsc*|pośladk*|stanik*|majtk*|niestosown*|
 niewłaściw*, łapy przy
 sproś*|seksualn*|obscen*|obleś*|zbocz*|świńsk*|wulgarn*|lubieżn*|dwuznaczn*|nieprzyzwo*|intymn* ~7 tekst*|komentarz*|
 uwag*|propozycj*|córk*|mnie|mi|zdjęci*|wiadomoś*|gest*|kierowc*|masaży*|technik|monter|pan|spojrzeni*|żart*|facet|
 rzucał*|aluzj*, zboczen*, zbok, goły|nago|nagie|nagi ... zdjęci*|przed*|wysł*, obnaż*, onaniz*|masturb*
 gwałt*|zgwałc*, rasist*|homofob*|ksenofob*|seksist*|antysemi*
 wyzywał*|wyzwał*|zwyzyw*|wydzier*|darł|drze|wrzeszcz*|krzycz*|ubliż*|obraża*|wyzwisk* ~6 mnie|mi|nas|twarz*|ryja|
 syna|córkę|mamę|kurw*|suk*|rasis*|mną|dzieck*|szmat*|nam
 boję|bałam|bałem|boimy|boi|bała|bać|strach* ... go|nim|wróci|domu|życie|wychodz*|sama|dzieci|kierowc*|facet*|niego|
 siebie|zemst*, przerażon*|wystrasz*|terroryz* ... mnie|go|nim|przez|kierow*|mam|syn|córk*
 nie ... przestaje|daje ... pisać|dzwonić|wydzwaniać|spokoju, wydzwania*|wypisuj* ... do|mnie, dosyp*
 nóż|młotk*|siekier*|pałk*|kij*|broń|broni*|scyzoryk*|maczet* ~7 wyciągn*|grozi*|rękę|mnie|mi|wymachiw*|celował*|
 rzucił*|pchnął|ręku, napad*|okrad*|rabun*, rzucił*|cisnął|cisnęł* ... we|w mnie|męża|syna|głow*|twarz, agres*
`;
