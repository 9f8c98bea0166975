// Names stay in the nominative, because no rule declines every name right; sentences are built so that they may.
import type { VisitWords, Words } from "./en.ts";

const name = (w: VisitWords, before: string) => (w.customer === "" ? "" : `${before}${w.customer}`);

/** 1 odpowiedź, 2 odpowiedzi, 5 odpowiedzi. */
const answers = (n: number) => (n === 1 ? "odpowiedź" : "odpowiedzi");

export const pl: Words = {
  language: "Polski",
  direction: "ltr",
  faces: ["Bardzo źle", "Słabo", "Może być", "Dobrze", "Super"],
  someone: "Osoba bez imienia",

  ask: {
    title: (w) => `${w.staff} – jak było?`,
    hello: (w) => (w.customer === "" ? "Dzień dobry," : `${w.customer}, dzień dobry!`),
    question: (w) => `${w.staff} – jak było?`,
    questionNobody: (w) => `${w.business} – jak było?`,
    hint: "Wystarczy jedno dotknięcie.",
    chosen: "Jeszcze jedno dotknięcie i wysłane.",
    languages: "Język",
  },
  thanks: {
    delighted: (w) => `Dziękujemy${name(w, ", ")}. Najlepsza wiadomość dnia już leci dalej: ${w.staff}.`,
    happy: (w) => `Dziękujemy${name(w, ", ")}. Z radością przekażemy to dalej: ${w.staff}.`,
    fine: (w) => `Dziękujemy${name(w, ", ")}.`,
    fineAsk: "Czego zabrakło, żeby było super?",
    happyAsk: (w) => `Kilka słów od serca? Odbiera: ${w.staff}`,
    send: "Wyślij",
    kept: "Zapisane. Dziękujemy.",
    change: "Zmiana zdania? Wystarczy dotknąć innej buźki.",
    closed: "Ta odpowiedź ma już dzień i zostaje bez zmian. Nadal można dopisać coś więcej.",
    offline: "Chwilowo brak połączenia. Odpowiedź jest bezpieczna w tym telefonie i wyjdzie sama, gdy tylko się da.",
    sent: "Właśnie wyszła. Dziękujemy.",
  },
  after: {
    loyalty: "Czy możemy przyjść znowu?",
    loyaltySteps: ["Nie", "Raczej nie", "Może", "Raczej tak", "Zawsze"],
    steps: ["Wcale", "Mało", "Częściowo", "Raczej tak", "W pełni"],
    drivers: {
      friendliness: "Czy było życzliwie?",
      willingness: "Czy naprawdę chcieliśmy pomóc?",
      task: "Czy praca jest dobrze zrobiona?",
      tell_a_friend: "Czy można nas polecić znajomym?",
      listened: "Czy słuchaliśmy uważnie?",
      used_my_name: "Czy zwracaliśmy się po imieniu lub nazwisku?",
      kept_informed: "Czy informowaliśmy na bieżąco?",
      on_time: "Czy byliśmy na czas?",
      plain_words: "Czy wyjaśniliśmy to prostymi słowami?",
      felt_safe: "Czy było z nami bezpiecznie?",
      tidy: "Czy zostawiliśmy porządek?",
    },
    noticed: "Czy coś miłego rzuciło się w oczy?",
    touches: {
      called_ahead: "Telefon przed wizytą",
      shoe_covers: "Ochraniacze na buty",
      tidied_up: "Posprzątane",
      explained: "Dobrze wyjaśnione",
      remembered_us: "Pamięć o nas",
      kind_to_pet: "Serce dla zwierzaka",
    },
    unfinished: "Czy coś zostało do zrobienia?",
    unfinishedHint: "Prosimy napisać co. Trafi na listę i zajmiemy się tym.",
    callMe: "Proszę o telefon",
    number: "Numer telefonu",
    numberKnown: (p) => `Numer (puste pole: ten z końcówką ${p.ending})`,
    bestTime: "Najlepsza pora",
    callSend: "Proszę zadzwonić",
    called: (p) => `Zadzwonimy${p.phone === "" ? "" : ` pod ${p.phone}`}${p.when === "" ? "" : `, ${p.when}`}.`,
    reviewHappy: "Czy inni też mogą się dowiedzieć?",
    reviewLow: "Można to powiedzieć także publicznie.",
    pass: (w) => `Komu jeszcze przyda się ${w.business}?`,
    passLink: "Link dla znajomych",
  },
  place: {
    question: (w) => `${w.business} – jak było dzisiaj?`,
    again: "Następna osoba",
    scan: "Jak było?",
    scanHint: "Wystarczy skierować tu aparat telefonu i dotknąć buźki. Dziesięć sekund, bez aplikacji.",
  },
  mirror: {
    question: (p) => `Jak sądzisz, co czuje po wizycie ${p.customer}?`,
    hint: (p) => `Wystarczy jedno dotknięcie. ${p.customer} tego nie zobaczy.`,
    thanks: (p) => `Dziękujemy, ${p.staff}. Zapisane.`,
    closed: "Ta odpowiedź ma już dzień i zostaje bez zmian.",
    late: "Na tę wizytę już za późno. Będzie następna.",
  },
  friend: {
    title: (w) => (w.customer === "" ? `Ktoś poleca: ${w.business}` : `${w.customer} poleca: ${w.business}`),
    hint: "Prosimy zostawić numer, zadzwonimy. Nikt inny go nie dostanie.",
    name: "Imię",
    phone: "Telefon",
    send: "Proszę zadzwonić",
    thanks: (p) => `Dziękujemy, ${p.name}. ${p.business} zadzwoni.`,
    wrong: "Prosimy podać imię i numer, pod który możemy zadzwonić.",
  },
  cavalry: {
    guarantee: "Nasze słowo",
  },
  gone: {
    unknownTitle: "Ten link niczego nie otwiera",
    unknown: "Prosimy go sprawdzić albo otworzyć jeszcze raz z naszej wiadomości.",
    expiredTitle: "Ten link już wygasł",
    expired: (p) => `Ale ${p.business} nadal chce wiedzieć, jak było.`,
    reach: (p) => `Zadzwoń: ${p.business}`,
    write: "Prosimy napisać tutaj.",
    writeSent: "Idzie teraz do człowieka. Dziękujemy za wiadomość.",
    troubleTitle: "Chwileczkę",
    trouble: "Nie udało się teraz zapisać odpowiedzi. Prosimy spróbować za kilka sekund.",
  },

  text: {
    // Words without a letter that would make the text cost twice as much.
    invitation: (p) => {
      const about = [p.staff, p.job].filter((part) => part !== null).join(", ");
      return `${p.business}: ${p.customer === "" ? "" : `${p.customer}, `}jak wizyta${about === "" ? "" : ` (${about})`}?`;
    },
    lastAsk: "To ostatnie pytanie.",
    tap: (p) => `Dotknij ${p.link}`,
    orReply: " lub odpisz od 1 (fatalnie) do 5 (super)",
    andStop: ", STOP to koniec",
    orStop: " lub odpisz STOP i koniec",
    promise: (p) =>
      `${p.customer}, ${p.manager} (${p.business}) zadzwoni, najpóźniej: ${p.when}. Wszystko widać tutaj: ${p.link}`,
    mirror: (p) => `${p.staff}, jak Twoim zdaniem ocenia wizyte ${p.customer}? Jeden dotyk: ${p.link}`,
    alert: (p) =>
      `${p.customer} (${[p.face === 0 ? "" : `${p.face}/5`, p.staff, p.job].filter(Boolean).join(", ")}): ${
        {
          low_face: "duży zawód",
          call_me: "prośba o telefon",
          unfinished: "coś zostało do zrobienia",
          wrote: "nowa wiadomość",
        }[p.why]
      }${p.automatic ? " (może automat)" : ""}. Przejmij: ${p.link} lub odpisz ${p.code}`,
    friend: (p) => `${p.name} (poleca: ${p.customer}) prosi o telefon: ${p.phone}`,
    taken: (p) => `${p.manager} zajmuje się sprawą: ${p.customer}. Nic więcej nie trzeba robić.`,
    youHaveIt: (p) =>
      `${p.customer} – sprawa jest Twoja${p.phone === null ? "" : `: ${p.phone}`}. Do kiedy zadzwonisz? Odpisz ${p.code} 15m, 1h, today lub tomorrow`,
    alreadyTaken: (p) => `Sprawę ma już ${p.manager}, ${p.when}. Nic więcej nie trzeba robić.`,
    roomTaken: (p) => `Sprawę ma ${p.manager}.`,
    caseOver: "Ta sprawa jest zamknięta. Nic nie trzeba robić.",
    raisedAgain: (p) =>
      `Ten alarm jest już nieaktualny: ${p.customer} znów nas potrzebuje. Odpisz ${p.code}, aby przejąć sprawę.`,
    codeUnknown: (p) => (p.codes === "" ? "Nic teraz nie czeka." : `Która sprawa? Odpisz ${p.codes}`),
    timeUnclear: (p) => `Do kiedy? Odpisz ${p.code} 15m, 1h, today lub tomorrow`,
    storm: (p) =>
      `Klienci w kolejce: ${p.count}${p.site === null ? "" : ` (${p.site})`}: ${p.named}. Wszyscy: ${p.link}`,
    stop: "Proszę więcej nie pytać",
    stopped: "Gotowe. Więcej nie zapytamy.",
    stopErased:
      "Usunęliśmy wszystko, co o Tobie wiedzieliśmy, także adres. Gdyby coś jeszcze od nas przyszło, zatrzyma to link w środku.",
    stopTitle: "Koniec pytań od nas?",
    thanks: (p) =>
      p.face <= 2
        ? `O nie, ${p.customer}. To okropne i bardzo przepraszam. Już do kogoś dzwonimy. Wszystko widać tutaj: ${p.link}`
        : `Dziękujemy, ${p.customer}. Można jeszcze coś dopisać: ${p.link}`,
    noted: (p) => `Dziękujemy, ${p.customer}. Mamy tę wiadomość.`,
    help: (p) =>
      `${p.business}: prosimy odpisać od 1 do 5, jak było, albo STOP, by nie dostawać wiadomości.${p.contact === "" ? "" : ` Kontakt: ${p.contact}`}`,
    managerHelp: "Odpisz kod sprawy, np. 42, by ją przejąć, albo 42 1h, by obiecać telefon w ciągu godziny.",
    lost: (p) => `${p.manager} nie dostaje już SMS-ów: odpowiedź brzmiała STOP.`,
    badNumber: (p) => `${p.manager} nie dostaje SMS-ów: numer nie działa.`,
    badMail: (p) => `${p.manager} nie odbiera poczty: wiadomości wracają.`,
    channelRefused: (p) =>
      `Przez ${p.channel} nic nie wychodzi: nasze dane dostępu są odrzucane. Przejmują inne kanały; trzeba je odnowić.`,
    channelFiltered: (p) =>
      `Operator wstrzymuje nasze SMS-y wysyłane przez ${p.channel}. Czy numer jest tam zarejestrowany, a treść prosta?`,
    test: (p) => `${p.business}: to jest próba. Alarmy docierają tutaj.`,
  },

  board: {
    title: (p) => `${p.business} dzisiaj`,
    waiting: "Czeka na człowieka",
    nobody: "Nikt nie czeka. Tak ma być.",
    states: {
      raised: "jeszcze u nikogo",
      taken: "w dobrych rękach",
      fixing: "w naprawie",
      put_right: "naprawione",
      won_back: "zaufanie odzyskane",
      lost: "zaufanie stracone",
    },
    by: (p) => `do: ${p.when}`,
    since: (p) => `od: ${p.when}`,
    perception: "Odbiór",
    delighted: "Dobrze lub super",
    answers: (p) => `${p.n} ${answers(p.n)}`,
    sites: "Oddziały",
    staff: "Ludzie",
    name: "Nazwa",
    bands: {
      above: "powyżej innych",
      about: "jak inni",
      below: "poniżej innych",
      not_enough: "jeszcze za mało odpowiedzi",
    },
    noAnswers: "Jeszcze bez odpowiedzi",
  },
  page: {
    done: "To wszystko. Można zamknąć tę stronę.",
    sorry: (w) => `Przykro mi${name(w, ", ")}. Tak być nie powinno.`,
    skip: "Pomiń",
    none: "Nic z tego",
    next: "Gotowe",
    more: "Coś jeszcze, a może mamy zadzwonić?",
    wrote: "Napisane do nas",
    has: (p) => `Ma to teraz: ${p.name}.`,
    add: "Dopisz coś",
    refused: "Nie udało się zapisać: tekst jest za długi albo nieczytelny. Słowa są nadal w polu.",
    number: (p) => `Numer telefonu, a zadzwoni ${p.manager}`,
    consent: "Czy inni mogą to przeczytać, z samym imieniem?",
    yes: "Tak, chętnie",
    no: "Nie, to między nami",
    friendGets: "Tak brzmi wiadomość:",
    friendHappy: (p) => `Polecam: ${p.business}. Gdyby kiedyś trzeba było: ${p.link}`,
    friendPlain: (p) => `${p.business}, gdyby kiedyś trzeba było: ${p.link}`,
    share: "Udostępnij",
    shareText: "SMS-em",
    copy: "Kopiuj",
    copied: "Skopiowano",
    foot: "O tej stronie",
    imprint: "Kim jesteśmy",
    privacy: "Prywatność",
    back: "Wróć",
    privacyText: (p) => [
      `${p.business} przechowuje odpowiedź, słowa oraz numer lub adres, pod którym padło pytanie, żeby naprawić to, co trzeba, i robić to lepiej.`,
      "Ta strona nie używa plików cookie i niczego nie wczytuje z zewnątrz.",
      `Wgląd w dane, ich usunięcie lub sprzeciw: ${p.contact}.`,
    ],
  },
};
