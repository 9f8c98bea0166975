import type { DangerWords } from "./en.ts";

export const pl: DangerWords = {
  advice: {
    gas: {
      title: "Jeśli czuć gaz",
      steps: [
        "Wszyscy natychmiast na zewnątrz. Zostaw otwarte drzwi.",
        "Nie dotykaj włączników, wtyczek ani dzwonków. Żadnego ognia, nie pal.",
        "Otwórz okna i zakręć gaz przy liczniku tylko wtedy, gdy masz to po drodze, i nigdy w piwnicy.",
        "Dzwoń z zewnątrz, nie ze środka. Nie wracaj, dopóki nie usłyszysz, że jest bezpiecznie.",
      ],
      line: "Jeśli czuć gaz: wyjdź od razu, zostaw otwarte drzwi, nie dotykaj włączników.",
    },
    carbon_monoxide: {
      title: "Jeśli to może być czad",
      steps: [
        "Wszyscy natychmiast na świeże powietrze. Zostaw otwarte drzwi i okna.",
        "Wyłącz piec, kuchenkę lub kominek tylko wtedy, gdy masz to po drodze.",
        "Ból głowy, zawroty, mdłości? Od razu wezwij pomoc medyczną i powiedz, że to może być czad.",
        "Nie wracaj, dopóki nie usłyszysz, że jest bezpiecznie.",
      ],
      line: "Jeśli to może być czad: wszyscy od razu na świeże powietrze i nie wracajcie.",
    },
    fire: {
      title: "Jeśli jest ogień lub dym",
      steps: [
        "Wszyscy natychmiast na zewnątrz. Zostaw rzeczy, nie używaj windy.",
        "Zamykaj za sobą drzwi.",
        "Trzymaj się nisko, pod dymem. Nie otwieraj drzwi, które są ciepłe.",
        "Zostań na zewnątrz i stamtąd dzwoń.",
        "Nie możesz wyjść? Zamknij drzwi, zatkaj szparę pod nimi, dzwoń i pokaż się w oknie.",
      ],
      line: "Jeśli jest ogień lub dym: wyjdź, zostań na zewnątrz i dzwoń.",
    },
    electricity: {
      title: "Jeśli coś iskrzy, kopie prądem lub są gołe przewody",
      steps: [
        "Nie dotykaj tego ani niczego mokrego obok. Niech nikt nie podchodzi.",
        "Nie dotykaj nikogo, kto wciąż ma z tym kontakt.",
        "Wyłącz prąd w skrzynce tylko wtedy, gdy dojdziesz tam suchą drogą i bezpiecznie.",
        "Kogoś poraził prąd albo coś się pali? Dzwoń od razu.",
      ],
      line: "Jeśli coś iskrzy lub kopie prądem: niczego nie dotykaj.",
    },
    injury: {
      title: "Jeśli ktoś jest ciężko ranny lub chory",
      steps: [
        "Najpierw zadbaj o własne bezpieczeństwo.",
        "Nieprzytomność, brak tchu, ból w klatce piersiowej, silne krwawienie? Dzwoń od razu.",
        "Silne krwawienie: mocno uciskaj czystą tkaniną.",
        "Oparzenie: co najmniej 20 minut pod chłodną bieżącą wodą. Bez lodu i bez kremu.",
      ],
      line: "Jeśli ktoś jest ciężko ranny, nieprzytomny lub nie może oddychać: dzwoń od razu.",
    },
    water: {
      title: "Jeśli leje się woda",
      steps: [
        "Zakręć ją głównym zaworem, jeśli dojdziesz tam bezpiecznie.",
        "Nie dotykaj mokrych gniazdek, włączników ani urządzeń. Nie wchodź do wody, która może ich sięgać.",
        "Wyłącz prąd w skrzynce tylko wtedy, gdy dojdziesz tam suchą drogą.",
        "Nie stój pod wybrzuszonym sufitem. Ktoś w niebezpieczeństwie? Dzwoń od razu.",
      ],
      line: "Jeśli leje się woda: zakręć główny zawór, nie dotykaj mokrych urządzeń.",
    },
    vehicle: {
      title: "Jeśli pojazd jest niebezpieczny albo był wypadek",
      steps: [
        "Zatrzymaj się w bezpiecznym miejscu, włącz światła awaryjne. Nie jedź nim dalej.",
        "Wysiądź od strony bez ruchu i trzymaj się z dala od jezdni.",
        "Ktoś jest ranny albo na drodze? Dzwoń od razu.",
      ],
      line: "Jeśli pojazd jest niebezpieczny: stań w bezpiecznym miejscu i nie jedź dalej.",
    },
    threat: {
      title: "Jeśli ktoś Ci grozi lub Cię krzywdzi",
      steps: [
        "Idź tam, gdzie jest bezpiecznie: pokój na klucz, sąsiad, sklep.",
        "Nie otwieraj drzwi.",
        "Grozi Ci coś w tej chwili? Dzwoń na policję.",
      ],
      line: "Jeśli ktoś Ci grozi lub Cię krzywdzi: idź w bezpieczne miejsce, nie otwieraj.",
    },
    other: {
      title: "Jeśli komuś może się coś stać",
      steps: [
        "Odsuń się i nie pozwól nikomu podejść.",
        "Nie dotykaj tego i nie naprawiaj na własną rękę.",
        "Grozi coś w tej chwili? Dzwoń.",
      ],
      line: "Jeśli komuś może się coś stać: odsuń się i nie pozwól nikomu podejść.",
    },
  },
  call: {
    emergency: (p) => `Zadzwoń: ${p.number}`,
    gas: (p) => `Pogotowie gazowe: ${p.number}`,
    fire: (p) => `Straż pożarna: ${p.number}`,
    ambulance: (p) => `Pogotowie: ${p.number}`,
    police: (p) => `Policja: ${p.number}`,
  },
  noNumber: "Zadzwoń na numer alarmowy.",
  people: "Kogo zaalarmowaliśmy",
  alerting: "Właśnie wychodzi alarm do naszych ludzi.",
  alerted: (p) => `Nasz alarm wyszedł do: ${p.names}. Kto się tym zajmie, będzie widać tutaj.`,
  alertedTeam: "Nasz alarm wyszedł do zespołu. Kto się tym zajmie, będzie widać tutaj.",
  nobody: "Nikogo jeszcze nie udało się zaalarmować. Zadzwoń do nas.",
  passedOn: "Przekazaliśmy Twoje słowa.",
  allClear: "Nikomu już nic nie grozi",
  allClearHint: (p) => `Strona dla: ${p.customer} mówi, co robić w niebezpieczeństwie, dopóki tego nie naciśniesz.`,
};
