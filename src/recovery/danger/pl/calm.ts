import { written } from "../../reading/phrases.ts";

export const calm = written`
harmless:
 kontuzj*|uraz*|rana ... goi*|lepiej|rehabilitac*|zagoi*|fizjo*, lecz* ... kontuzj*|uraz*
 grozi* ... deszcz*|burz*|śnieg*
 pan|panu|panie|panowie|facet|gość|rachun*|faktura|przegląd|kontrola|licznik|opłat*|dostaw*|serwis|monter|instalator|
 fachowiec od|za|do|na|z gaz|gazu, do gazu ... dechy, dał|dali|dała|daje|dają|dawaj gazu|czadu
 dodał|dodać|wcisnął gazu|gaz, gaz do dechy, woda gazowan*|niegazowan*, gazowan*|niegazowan*
 przegląd|kuchenk*|płyt*|monter|instala*|technik|kocioł|piec|uprawnien*|próba|kontrola gazow*
 czujnik*|czujk*|detektor*|alarm dymu|czadu|tlenku|co|gazu|pożar*|ognia, czujnik*|czujk* tlenku węgla
 czujnik*|czujk* ... czadu, sprawdz*|test*|zmierz* ... tlenk*|czad* węgla
 tlenku węgla ... sprawdz*|norm*|ok|zamontow*, czadow*, ale|pełen|niezły czad, przeciwpożarow*, drzwi pożarow*
 iskr* sympati*|humoru, iskr* w oku, iskra sympatii, iskrzy* ... między|nami, pali się do, pali ... do roboty|pracy
 robota ... pali, spalon*|spalił* kalori*|tłuszcz*|most*, spalił* ... kalori*|tłuszcz*, spalony ze wstydu
 nie pali*|palę, zapalił|pali papieros*|światł*|lamp*, światło|lampa|żarówka|kontrolka ... pali|zapali*
 spalon* żarówk*, żarówk* ... spali*|przepali*, zapalon* ... pasj*, ogień ekipa|robota|pozdro
 pali w|pod kominku|piecu|kotłem, rozpalił* ... komin*|piecu, ogień w kominku
 grzeje|pali jak|dobrze|super|pięknie|idealnie, słomiany ogień, prąd ... jest|wrócił|działa
 umrzeć|umiera*|padał* ze|z śmiechu|ciekawości|zachwytu, do zabicia
 umar*|umrzeć ... rachun*|cen*|śmiech*|wstyd*|faktur*, obcię*|podcię*|ścię* ... włos*|grzywk*|końców*
 cięci* ... włos*|ładne|piękne|super, przyci* ... włos*|drzewk*|żywopłot, nic|nie|wcale bolał*|boli
 nic|wcale ... nie bolał*|boli, bez* bólu, zero bólu
 pobrani*|pobier*|badani*|próbk*|wynik*|morfologi*|ciśnieni*|oddał* krwi|krew, pobrał*|pobierał* ... krew|krwi
 zimną krew, zimna krew, krew z krwi, od rana, z|do rana, rano, złamał* ... serce|serca|stereotyp*, połaman* język*
 złamał* obietnic*|słowo, szpital jest|był|super|czysty
 personel|lekarz*|pielęgniar*|obsługa|oddział* ... szpital*|sor, w szpitalu ... mił*|super|opiek*|dobrze|profesjonal*
 ceny ... spadł*, rachun* ... spad*, spadł* z|mi nieba|kamień|serca, kamień ... serca, cena spadła, spadł rachunek
 upad* cen*, z krzesła, malowa*|pomalowa* ... sufit*, sufit* ... malow*|pomalow*|biał*|równ*|podwieszan*
 ciepła|zimna|gorąca woda, zalał* ... kaw*|herbat*|łzami|robak*, zalany robotą|pracą, grozi* deszcz*|burz*
 agresywn* cen*, cen* agresywn*, uderzył* mnie|nas życzliw*|uprzejmość|profesjonaliz*|jak|że
 noży|nóż|noże ... naostrz*|ostrz*, hamulce ... nowe|super|ok|idealn*|świetn*|wymieni*|sprawdz*, hamulce jak nowe
 hamulc* ... wymien*, hamulec ręczny, klocki|tarcze|płyn hamulcow*, koło zapasowe
 koła|opony ... wymien*|zmien*|nowe|zimowe|letnie|wyważ*, wymian*|zmian*|wymieni*|wyważ* ... opon*|kół|koła
 na wszelki wypadek, przez przypadek, po wypadku ... napraw*|jak, napraw* ... wypadku, bez wypadk*, bezpieczn*
 nie|wcale ... niebezpiecz*, niebezpiecznie dobre|dobry|pyszne
 wyleczon*|leczył*|leczen* ... infekcj*|zapaleni*|zakażen*, infekcj*|zapaleni* ... wylecz*|minęł*|przeszł*, dezynfek*
 test* ... alerg*|uczulen*, próba uczuleniowa, gorączk* ... zakup*|złota|mierzy*|nie, udar cieplny
 zawrót głowy ... ceny, ceny ... zawrót*, przyprawia* ... zawrót*, zawrotn*, boli|bolała ... głowa ... ceny|cena
 wóz|wozem|wozu strażack*, zabawk* ... straż*, próba|próbę|test dymow*|ciśnieni*|szczelności
 lokal|miejsce|jedzenie to|jest ogień|petarda, wymiótł|wymiata*
 straż* pożarn* ... obok|parkow*|zaparkow*|naprzeciw*|blisko
 straż* ... obok|parkow*|zaparkow*|naprzeciw*|sąsiedzt*|blisko, jak straż*, szybko jak straż*
 przyjech* ... jak straż*, daje|dają|dali|dał ognia|czadu|radę, ogień i|dziewczyn*|ekipa
 petard*|bomba|bombow*|rakieta|żyleta|ogień, do zabici*, zabija*|zabił* ... kolejk*|czekani*|cena|ceny|ciekaw*|nuda
 kolejk*|czekani*|ciekawość|nuda ... zabij*|zabójcz*|dobił*|zabił*, zawał* ... cen*|rachun*|faktur*|zobacz*|wycen*
 cen*|rachun*|faktur*|wycen* ... zawał*|zwal*|boli|szok*|powala|zabij*|zabójcz*|kosmos|zbija|z
 szok* ... cen*|rachun*|faktur*, omal|mało ... zawał*|zemdla*|padł* ... cen*|rachun*|faktur*|kwot*|zobaczy*
 zemdla* ... cen*|rachun*|faktur*, z krzesła|nóg, padłam|padłem z, spadł* z krzesła|nieba|serca, kamień z|spadł
 zwala|zwaliło z nóg, umier*|umarł*|umrę ... nudów|śmiechu|ciekawości|cen*|głodu|wstydu|ze|z, ze śmiechu
 pękł*|pękałam|pęka|pęknie ze śmiechu|głowa|dumy, głowa ... pęka|opcji|wybor*|mała, zaiskrzył* ... między|ekip*|od
 wpadł*|wpada ... oko|ucho|głow*|pomysł*|gust|ręce|herbat*|kaw*, w oko wpad*, oko|oka|oku|okiem wpadł|fach*
 na pierwszy rzut, rzut oka, bez dwóch
 spalił*|spalon*|przypalił* ... tost*|ciast*|obiad*|kalori*|język*|grzank*|słońc*|kolacj*|zup*|kotlet*|jajecz*
 palon* kaw*|karmel*, bez dymu, zakaz palenia
 sos|papryk*|chili|curry|ostre|pikantn* ... pali|pysz*|piecze|pycha|ostr*, pali ... pycha|pyszn*, ogień z, z ogniem
 ogień ... komin*|drewn*|mięs*, komin* ... piękn*|ładn*|super|cudn*|grzeje|działa|nowy, drewn*, wystrzałow*
 wybuch* ... śmiech*|mieszank*|smak*|radoś*, wybuch śmiechu|radości|kolor*, wybuchowa mieszanka
 eksplozja smak*|kolor*|radości, zapach* farby|świeżości|nowości|kawy|kwiatów|lawendy|chleba|czystości|ciasta|olejków
 pachnie ... ładnie|pięknie|świeżo|cudnie|nowością|czystością|wanili*|lawend*|w|super|farb*
 zapach ... zniknął|wywietrz*|przyjemn*|ładny|cudowny|piękny, nikomu|nikt ... stało|ucierpiał*|zrani*|krzywd*
 życie uratow*, zaślepk*|zabezpiecz*|osłonk*|nakładk* ... gniazd*|dzieci|kontakt*
 gniazd*|kontakt* ... zaślep*|zabezpiecz*|nowe|wymieni*|zamont*|działaj*|założ*
 kable|kabel|przewody ... schowan*|ukry*|poukład*|listw*|elegancko|równo|porządn*|uporządk*|pochowa*
 schował*|ukrył*|poukład* ... kable|kabli|przewod*
 wyciek* ... szukał*|żadn*|brak|sprawdz*|naprawi*|znal*|kran*|spłuczk*|bez
 szukał*|spraw*|skontrol*|obejrz* ... wyciek*|nieszczeln*|gaz|gazu|czad*|tlenk*|hamulc*|pasy
 żadnych|żadnego|bez|zero|brak wyciek*|nieszczeln*|przeciek*|iskier, cieknąc* kran*|spłuczk*
 kran ... naprawi*|wymieni*|działa|cieknie|kapie|nowy, nic nie|już ... cieknie|kapie|śmierdzi|boli|iskrzy
 czujnik*|czujk*|alarm*|detektor* ... naprawi*|zamont*|założ*|nowy|nowe|wymieni*|sprawdz*|test*|zainstal*
 naprawi*|zamont*|założ*|wymieni*|zainstal*|podłączy*|sprawdzi* ... czujnik*|czujk*|alarm*|detektor*
 zmierzył*|pomiar* ... czad*|tlenk*|co, czad*|tlenk* ... zera|zero|norm*|ok|brak|sprawdz*
 hamulc* ... wytrzym*|jeszcze|nowe|super|świet*|tysi*|zrobion*|wymieni*|sprawdz*|działaj*|ok|dobrze|idealn*|km|
 naprawi*, koła|opony|śruby|hamulce|klocki ... dokręcone|sprawdzon*|wymienion*|wyważon*|nowe
 kark*|plec*|krzyż*|kolan*|bark* ... obolał*|sztywn*|lepiej|przes*|pomog*|ulg*|ulży*
 obolał*|sztywn*|spięt* kark*|plec*|bark*|szyj*|krzyż*, delikatn* ... dla|z|przy|w
 opuchlizn*|ból|obrzęk|siniak*|zaczerwieni*|stan ... zeszł*|zszedł|ustąpi*|minął|minęł*|mniejsz*|przesz*|znikn*|mija
 zastrzyk*|igł*|szczepi*|ukłuci* ... poczuł*|czuł*|boli|bolał*|nic|delikatn*|bezbole*|nawet, nawet nie poczuł*
 nie poczuł*, wcale nie bol*, przerw* w dostaw* prąd*|dostawie|zasilaniu
 prąd|prądu ... sieć|sieci|awari*|wrócił|wyłącz*|dostawc*|tani*, lało|leje jak|z cebra
 woda ... wróciła|ciepł*|gorąc*|jest|czyst*, piekło|piekieln* ..., rachun*|cena|ceny|koszt* ... bol*
 ból|bolał* ... portfel*, ząb|zęby|zęba ... wyleczon*|naprawion*|zrobion*|białe|uratow*|odbudow*|leczen*|wyczyszcz*
 paznokci* ... super|piękn*|śliczn*|ładn*|zrobion*|cudn*|idealn*, wrastając* paznok*, paznok* wrastając*
 wylecz*|zaleczy*|zagoi*|goi ... ran*|infekcj*|paznok*|oparzen*|palec|palca, ran*|infekcj* ... zagoi*|wyleczon*|goi*
 oko ... fachow*|mrug*|przymkn*, oczy ... podkreśl*|umalow*|makijaż|śmiej*|rzęs*|pomalow*, makijaż* ... oczu|oka|oko
 czerwon* szmink*|dywan*|paznok*|wino|włos*|lakier*|kolor*|usta|ust|sukien*|auto
 szkło|szyb*|okna ... czyst*|umyt*|lśni*|wymieni*|wstawi*|naprawi*|błyszcz*
 lustro ... zawiesz*|powiesi*|piękne|czyste
 boję|bałam|bałem|boi|bał|strach|bojąc* ... dentyst*|igieł|igły|zastrzyk*|wiertł*|borowani*|suszark*|nożycz*|latać|
 zabieg*, bez strachu, nie ... bójcie|bać
 alerg*|uczulen* ... menu|karta|karcie|uwzględni*|oznacz*|uważn*|dopyta*|wszystk*|bezpieczn*|opcj*|zapyta*|respekt*
 menu|karta|karcie|opcj*|zapyta*|dopyta* ... alerg*|uczulen*|celiaki*|gluten*, bez glutenu|laktozy|orzechów
 policj* ... obok|blisko|naprzeciw*, karetk* ... obok|przepu*
 pogotowi* ... kanaliz*|hydraul*|szybk*|elektryczn*|kompute*|krawieck*, sor|szpital ... szybk*|mił*|obok|super
 pies|kot|psa|kota|psiak*|kotek ... zadowol*|szczęśliw*|piękn*|czyst*|pachn*|ostrzyż*|ślicz*|wykąp*|cudn*
 noże|noży|nóż|nożyczki ... naostrz*|ostr*, tajna broń
 telefon* ... odebr*|odbier*|mił*|naładow*|nowy|ekran|naprawi*|umów*|rozmow*|zadzwo*
 kierowc* ... mił*|uprzejm*|punktual*|kulturaln*|ostrożn*|pomocn*|sympat*
 jechał*|jedzie|prowadzi* ... ostrożn*|spokojn*|bezpiecz*|płynn*, piwo|wino|wódk* ... pysz*|dobr*|zimn*|gratis|super
 krok po, po kroku, po wypadku ... naprawi*|jak|rehab*|lakier*|fizjo*
 skóra ... gładk*|miękk*|super|świec*|promien*|nawilż*|idealn*|czyst*|jak|delikat*
 włosy ... miękk*|piękn*|lśni*|układ*|super|cudn*|zdrow*, szyte na, szyta na, szycie na, szyty na
 złapał* ... bakcyl*|oddech|wątek, pas* ... startow*|zielen*, na ostro|szczęście|czas, na czerwono, strzał w
 strzelił w, w dziesiątkę, cios|ciosem, biją|bije na|konkurencj*|rekord*, pobił* ... rekord*, bił* brawo, zbija z
 rzucił* ... palenie|okiem|robot*|żart*|cenę|pomysł, dusza|duszę|duszy, dusi* się ze|od śmiechu, gorąco polec*
 gorąc* polec*, czarn* humor|kaw*|kot, upadł*|spadł* ... cen*, kopa|kopniak* energii|motywac*|do|na
notCalming:
 nie|nigdy|nikt|bez|ani|nic ... napraw*|usun*|uszczeln*|wymieni*|załat*|zlikwid*|zabezpiecz*|znikn*|usta*|sprawdz*
 nie odbiera*|odpowiada*|przyjech*|przyjeżdża*|przyszedł|przyszli|ma|wiem|wiadomo|tylko|jest|zostaw*|działa*|sprawdz*|
 można|mog*|da|przesta*|sposób|chc*|zamierza*|dokręc*|hamuj*|było|zrobił*|zareag*|interesuj*|żart*|oddycha*|dość|
 zakręc*|wyłączył*|oddzwon*|do
 bez odpowiedzi|ostrzeżenia|osłony|izolacji|zabezpieczeń|zabezpieczenia|przerwy|ogrzewania|słowa|hamulców|reakcji|
 kontaktu|pomocy|sensu|ustanku|wątpienia|pytania|uprzedzenia|dokręcenia, nic nie|z|się, nigdy więcej|nie
 ani słowa|razu|be, brak odpowiedzi|reakcji|kontaktu|pomocy|ogrzewania|ciepłej|hamulców|izolacji|osłony
 żadnej|żadnego|żadnych odpowiedzi|reakcji|pomocy|kontaktu|wyjaśnień|wyjaśnienia|przeprosin
 po|od|odkąd ... napraw*|wymian*|wymieni*
 miał|mieli|prosz*|trzeba|muszą|obiecał*|mówił* ... napraw*|wymieni*|usun*|uszczeln*
over:
 zniknął|zniknęł*, fałszywy alarm, już nie, ustał*|minęł*|minął, opanowan*, sprawdzon*, wszystko gra|ok|dobrze|w
 pod kontrolą, po sprawie, już spokój|bezpiecznie|dobrze|po
rescued:
 w|po|przed|przez|niecał* godzin*|pół|kwadrans|minut*|chwil*|dziesięć|piętnaście|dwadzieścia|niecał*|ciągu|mig|
 moment*|dwie|kilka, w|po ... godzin*|minut*|chwil*, od razu, natychmiast*, szybciutko, błyskawicz*
 bardzo|super|mega|tak szybko|sprawnie, uratow*, dzięki|dziękuję|dziękujemy ... za|wam, ekspres*
 perfekcyjn*|rewelacyjn*|idealn*|świetn*
history:
 lata|lat|laty temu, dawno temu, w dzieciństwie, za dzieciaka
negations:
 nie|bez|żaden|żadnego|żadnej|żadnych|żadna|żadne|nigdy|ani|zero|nic|brak|nikomu|nikogo
mended:
 napraw*|usun*|uszczeln*|wymieni*|załat*|zlikwid*|zabezpiecz*|opanow*|znalaz*|zlokaliz*
doer:
 który|którą|które|której|którego|co|pan|wasz|technik|fachowiec|gdzie|on|monter|hydraulik|elektryk
past:
 był|była|było|były|miał*|zeszł*|ostatni*|wczoraj|temu|pękła|pękł|wykry*|znaleź*|znalazł*|czuć|śmierdział*|zauważy*|
 kiedyś|poprzedni*|stwierdz*|gdy|zalało|mieliśm*
still:
 dalej|nadal|wciąż|ciągle|znowu|znów|ponownie|gorzej|cały
joints:
 i|a|bo|że|odkąd|kiedy|gdy|jak|więc|oraz|ponieważ
turns:
 ale|lecz|chociaż|choć|mimo|jednak
`;
