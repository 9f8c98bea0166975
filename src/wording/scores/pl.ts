import type { Brief, Change, ScoreWords } from "./en.ts";

export const pl: ScoreWords = {
  range: (p) => `od ${p.low} do ${p.high}`,
  warning: {
    faces: (c: Change) =>
      `${c.name}: od ${c.since} zadowolonych lub zachwyconych było ${c.now} z ${c.n} odpowiedzi; zwykle jest tu ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name}: od ${c.since} odpowiedziało ${c.now} z ${c.n} zapytanych klientów; zwykle jest tu ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name}: od ${c.since} odezwaliśmy się tak, jak trzeba, w ${c.now} z ${c.n} przypadków; zwykle jest tu ${c.usual}.`,
    always: "Jest tak od samego początku.",
    sure: (p) => `Sam przypadek daje jeden fałszywy alarm na około ${p.answers} odpowiedzi.`,
    brief: {
      faces: (c: Brief) => `${c.name}: ${c.now} na ${c.of} zadowolonych od ${c.since}, zwykle ${c.usual}.`,
      answering: (c: Brief) => `${c.name}: ${c.now} na ${c.of} odpowiada od ${c.since}, zwykle ${c.usual}.`,
      follow_up: (c: Brief) => `${c.name}: ${c.now} na ${c.of} na czas od ${c.since}, zwykle ${c.usual}.`,
    },
    more: (p) => `I jeszcze ${p.count}.`,
  },
  board: {
    warnings: "Wczesne ostrzeżenia",
    calm: "Nic się nie pogorszyło.",
    young: (p) =>
      `Jeszcze niczego nie śledzimy: wczesne ostrzeżenia zaczynają się od 300 odpowiedzi w roku, a jest ich ${p.n}.`,
    unwatched: (p) => `Jeszcze nie śledzimy: ${p.what}. Trzeba 300 w roku, a jest ${p.n}.`,
    watches: { faces: "jak się czuli klienci", answering: "czy zapytani odpowiadają", follow_up: "czy się odzywamy" },
    red: "sprawdź dziś",
    amber: "miej na oku",
    acknowledge: "Wiem o tym",
    period: "Z ostatnich dwunastu miesięcy",
    faces: "buźki",
    assumed: (p) => `od ${p.low} do ${p.high}, zależnie od tego, ilu by odeszło`,
    times: (p) => (p.n === 1 ? "raz" : `${p.n} razy`),
    trend: "Miesiąc po miesiącu",
    trendHint: "W paśmie leży prawdziwy wynik 19 razy na 20.",
    how: "Jak liczymy",
    how_this: (p) => `Jak liczymy: ${p.what}`,
    loyalty: "Wezwaliby nas znowu",
    response: "Odpowiedzieli na pytanie",
    distribution: "Jak się czuli",
    taskPurpose: "Praca zrobiona i klient zatrzymany",
    taskPurposeCells: {
      both: "zadowolony i wróci",
      task_only: "zadowolony, ale nie wróci",
      purpose_only: "niezadowolony, ale wróci",
      neither: "ani jedno, ani drugie",
    },
    drivers: "Co idzie w parze z lojalnością",
    touches: "Osobiste gesty",
    noticed: (p) => `zauważony ${p.n} razy`,
    touch: (p) =>
      `spośród tych, którzy nam powiedzieli, lojalni: ${p.with} (${p.withRange}) z ${p.withN}, którzy zauważyli, ${p.without} (${p.withoutRange}) z ${p.withoutN} pozostałych; przy tych samych osobach i chwilach różnica to ${p.low} do ${p.high} punktów`,
    touchClaim: "wyraźnie bardziej lojalni spośród tych, którzy nam powiedzieli",
    touchOpen: "za wcześnie, by mówić",
    recovery: "Odzyskani",
    promises: "Dotrzymane obietnice",
    standing: "Wobec innych",
    atCounter: "Przy ladzie, osobno",
    customers: (p) => `klienci: ${p.n}`,
    usual: (p) => `zwykle w tych chwilach: ${p.score}`,
    moments: "Chwile prawdy",
    lastYear: "Rok temu",
    peers: (p) => `Firmy takie jak Twoja: ${p.k}`,
    compared: (p) => `różnica od ${p.low} do ${p.high}`,
  },
  how: {
    title: "Jak liczymy",
    lead: "Przy każdej liczbie stoi, ile odpowiedzi za nią stoi i jak bardzo można jej ufać. Tu piszemy, co każda znaczy i jak powstaje.",
    formula: "Wzór",
    entries: {
      perception: {
        title: "Odczucie, od 0 do 100",
        plain:
          "Każda buźka liczy się za 0, 25, 50, 75 lub 100, a wynik to ich średnia. Przedział obok zawiera prawdziwy wynik 19 razy na 20; przy niewielu odpowiedziach jest szeroki i uczciwie tak go pokazujemy. Kto odpowiada kilka razy, to nadal jeden klient: każda kolejna odpowiedź zwęża przedział coraz mniej. Odpowiedzi z kodu lub tabletu przy ladzie stoją osobno, chyba że ustawisz inaczej: nikt o nie nie pytał, a jedna ręka może dać wszystkie.",
      },
      top2: {
        title: "Zadowoleni lub zachwyceni",
        plain:
          "Ilu z odpowiadających wybrało jedną z dwóch najlepszych buziek. Przedział jest poprawny nawet przy dziesięciu odpowiedziach.",
      },
      shrunk: {
        title: "Osoba lub oddział, sprawiedliwie",
        plain:
          "Pięć szczęśliwych odpowiedzi nie czyni mistrza. Kto ma mało odpowiedzi, jest przybliżany do tego, co cała firma ma w tych samych chwilach, z każdą kolejną odpowiedzią coraz słabiej.",
      },
      bands: {
        title: "Powyżej, tak jak inni albo poniżej",
        plain:
          "Nie układamy rankingów: przy tylu odpowiedziach miejsca zmieniałby przypadek. Ktoś jest powyżej lub poniżej dopiero, gdy ten sam wynik odbiega co najmniej o pięć punktów od zwykłego w tych samych chwilach, i tylko tylu naraz, ilu przypadek raczej nie wyjaśni: gdzie nikt się nie różni, mniej niż jedna firma na dwadzieścia zobaczy tu jakieś nazwisko. Poniżej pięciu odpowiedzi nie mówimy nic. W grupie kolejność jest alfabetyczna.",
      },
      warnings: {
        title: "Wczesne ostrzeżenia",
        plain:
          "Każda odpowiedź porusza wskazówkę: w górę, gdy jest gorsza niż zwykle tutaj w tym tygodniu, w dół, gdy lepsza. Robi się żółta na wysokości dobranej tak, by sam przypadek zapalał światło mniej więcej raz w roku we wszystkim, co śledzimy razem; a czerwona, gdy wyróżnia się też wśród wszystkiego, co śledzimy. Zdanie mówi, na ile odpowiedzi należy się spodziewać jednego fałszywego alarmu. Dopóki światło się pali, za zwykłe uchodzi to, co było. Przy dziesięciu odpowiedziach w miesiącu żadna metoda nie ostrzeże szybko: wyraźny spadek widać po prawie roku, a przy stu miesięcznie po kilku tygodniach.",
      },
      loyalty: {
        title: "Wezwaliby nas znowu",
        plain: "Udział 4 i 5 w odpowiedziach na „czy wezwaliby nas Państwo znowu?”. Praca to zadanie; to jest cel.",
      },
      drivers: {
        title: "Co idzie w parze z lojalnością",
        plain:
          "Z dwóch klientów, którzy ocenili coś różnie, o ile częściej ten z lepszą oceną był też bardziej lojalny? +1 to zawsze, 0 to brak związku, −1 to nigdy. Mówią to w tej samej chwili: jedno idzie z drugim, a co prowadzi do czego, nie wiadomo.",
      },
      touches: {
        title: "Osobiste gesty",
        plain:
          "Ile razy zauważono gest. A wśród tych, którzy nam powiedzieli, co zauważyli, choćby „nic z tego”: ilu z tych, którzy go zauważyli, wróciłoby, wobec pozostałych, przy tych samych osobach i w tych samych chwilach. Kto pominął pytanie, nie stoi po żadnej stronie, a zawiedzionych nie pytamy. Porównujemy od dziesięciu po każdej stronie, a wyraźnym nazywamy dopiero, gdy różnica na pewno przekracza pięć punktów dla wszystkich gestów razem: tyle bierze się stąd, że zadowoleni zauważają więcej. To związek, jeszcze nie przyczyna.",
      },
      gap: {
        title: "Różnica w odczuciu",
        plain:
          "Jak pracownik ocenił wizytę minus jak czuł się klient, wizyta po wizycie. Powyżej 0 myślimy o sobie lepiej niż klienci. Jeśli było kilka osób, każda liczy się według własnej oceny; dla firmy wizyta liczy się raz, według oceny tej z największym udziałem.",
      },
      response: {
        title: "Odpowiedzieli, i milczenie pozostałych",
        plain:
          "Odpowiedzi na zaproszenia, które dotarły. Kogo zapytano w ciągu ostatnich trzech dni, ten może jeszcze odpowiedzieć i nie liczy się na razie jako milczący; o wizyty bez telefonu i adresu nie dało się zapytać i liczymy je osobno. Kto milczał, mógł czuć inaczej: granice pokazują udział, gdyby wszyscy milczący byli niezadowoleni, i gdyby wszyscy byli zadowoleni.",
      },
      recovery: {
        title: "Odzyskani",
        plain:
          "Ze wszystkich zakończonych skarg te, w których po ponownym pytaniu padło 4 lub 5. Kto nie odpowiedział, liczy się jako utracony w dolnej granicy i odzyskany w górnej.",
      },
      promises: {
        title: "Dotrzymane obietnice",
        plain:
          "Dotrzymane na czas spośród wszystkich, których termin minął. Spóźnione, złamane i zaległe nie są dotrzymane; te przed terminem się nie liczą.",
      },
      times: {
        title: "Ile to trwa",
        plain:
          "Połowa była gotowa w tym czasie. Otwarte skargi liczą się z czasem, który już czekają, więc nic nie wygląda na szybsze, niż jest.",
      },
      at_risk: {
        title: "Co można stracić",
        plain:
          "Dla każdego klienta, który się poskarżył, raz, według jego ostatniej skargi: ile jest wart przez lata, razy o ile bardziej prawdopodobne jest, że odejdzie po tej buźce niż po najlepszej. To prawdopodobieństwo jest założeniem, które można zmienić; zakres sięga od jego dobrej do złej strony. Nie ma tu klientów, których wartości nie znamy, ani tego, co mogło być dotknięciem maszyny, dopóki nie zajmie się tym człowiek.",
      },
      kept: {
        title: "Co udało się zachować",
        plain:
          "To samo dla klientów, których ostatnia skarga po ponownym pytaniu skończyła się na 4 lub 5: co było zagrożone, minus to, co nadal jest, gdy ktoś jest zadowolony, a nie zachwycony. Część zostałaby i tak: to szacunek, nie rachunek.",
      },
      guarantee: {
        title: "Ile kosztuje nasze słowo",
        plain:
          "Co zwrócono, podarowano lub wydano na naprawę, tak jak zapisano przy skardze; liczy się każdy raz, w dniu skargi.",
      },
      compared: {
        title: "W porównaniu z",
        plain:
          "Te same dni rok temu oraz, jeśli zgodzili się Państwo dzielić sumami, firmy z tej samej branży: nigdy mniej niż dziesięć, każda liczona raz. Różnica ma kolor dopiero, gdy jej przedział nie zawiera 0.",
      },
      days: {
        title: "W którym dniu się liczy",
        plain:
          "Odpowiedź liczy się w dniu dotknięcia, w Państwa strefie czasowej, i zostaje tam, gdy się ją poprawi. W listopadzie są więc odpowiedzi o wizytach z października. Skarga liczy się w dniu, w którym przyszła, a zaproszenie w dniu, w którym dotarło.",
      },
    },
  },
  worth: { open: "jeszcze otwarte", won: "odzyskane", lost: "stracone", silent: "naprawione, od tego czasu cisza" },
  asking: {
    young: (p) => `zapytani w ciągu ostatnich trzech dni, jeszcze nieliczeni: ${p.n}`,
    unreachable: (p) => `bez telefonu i adresu: ${p.n}`,
  },
  preparing: "Wczesne ostrzeżenia są w przygotowaniu. Proszę zajrzeć jutro.",
};
