import { phrases } from "../reading/phrases.ts";
import type { CheckWords } from "./words.ts";

export const polish: CheckWords = {
  excuse: [
    {
      phrases: phrases`niestety, z przykrością, z żalem, ku naszemu ubolewaniu, ubolewamy`,
      why: "To zapowiada wymówkę, zanim cokolwiek zostało naprawione.",
      better: "Bardzo mi przykro. Oto, co teraz zrobię.",
    },
    {
      phrases: phrases`
    z powodu, ze względu na, w związku z, z uwagi na, wskutek, na skutek, duża|dużo|dużej|duże|dużym|ogromna pracy|ilość|ilości|obłożenie|obłożeniem|zainteresowanie, nawał pracy, natłok pracy, braki kadrowe, braków kadrowych, brak personelu|ludzi, mało ludzi, w sezonie, gorący okres, na urlopie, na zwolnieniu, chorob*,
    zabiegani, zawaleni robotą|pracą, napięty grafik`,
      why: "To, jak bardzo jesteśmy zajęci, to nasza sprawa. Klient chce tylko, żeby było dobrze.",
      better: "Czekała Pani, a nas nie było. Bardzo mi przykro. Dziś o 17:30 będę u Pani.",
    },
    {
      phrases: phrases`
    niezależn* od nas, przyczyn niezależnych, siła wyższa, siły wyższej, nieprzewidzian*, okoliczności, zła pogoda, złej pogody, pogoda, korki, korkach, nic nie możemy|mogę|możemy, mamy związane ręce, związane ręce, problem* techniczn*|systemow*, awaria systemu, awarii systemu, błąd systemu|ludzki|techniczny,
    system nie|się|zawiódł|zawiesił, nieporozumieni*, pomyłka w|systemu`,
      why: "To znaczy: nikt nie mógł nic poradzić. Klient słyszy: to się powtórzy.",
      better: "To nie powinno się było wydarzyć. Zajmę się tym osobiście, dzisiaj.",
    },
    {
      phrases: phrases`
    zdarza się, tak bywa, takie rzeczy się, nikt nie jest doskonały|idealny, pierwszy raz, nigdy wcześniej|dotąd, odosobniony przypadek, jednorazow*, zazwyczaj, zwykle, normalnie, zrobiliśmy|robimy ... wszystko, staraliśmy|staramy się, prosimy|proszę o wyrozumiałość|cierpliwość|zrozumienie, dziękujemy|dziękuję za cierpliwość|wyrozumiałość|zrozumienie,
    liczymy na`,
      why: "To prośba, żeby klient był wyrozumiały dla nas.",
      better: "Miała Pani pełne prawo oczekiwać więcej. Już to naprawiam.",
    },
  ],
  jargon: [
    {
      phrases: phrases`
    polityk* firmy, zgodnie z, procedur*, protokoł*, regulamin*, warunki umowy, ogólne warunki, niniejszym, uprzejmie informuj*, informujemy, pragniemy poinformować, w nawiązaniu, na podstawie, celem, w myśl, w oparciu o`,
      why: "Przepisy i urzędowy język stawiają okienko między Panem a klientem.",
      better: "Powiem, co mogę dla Pani zrobić od razu.",
    },
    {
      phrases: phrases`
    ticket*, numer zgłoszenia|sprawy|referencyjny|reklamacji, zgłoszeni*, reklamacj*, eskal*, sla, zlecenie|zlecenia pracy|numer, odpowiedni*|właściw* dział*|osob*, przekaza* do działu, procesow*, logistyk*, operacyjn*, rozpatrz*, rozpatryw*, weryfik*, realizacj*, dyspozytor*`,
      why: "To słowo na użytek firmy. Dla klienta znaczy: jestem numerem.",
      better: "Zajmuję się tym osobiście i można do mnie dzwonić bezpośrednio.",
    },
    {
      phrases: phrases`
    szanowny kliencie, szanowni państwo, drogi kliencie, drogi użytkowniku, pana|pani|państwa opinia|opinię|feedback, feedback, ankiet*, satysfakcj*, doświadczeni* klienta, niedogodności, wszelkie niedogodności, utrudnieni*, wysokie|najwyższe|najwyższych standardy|standardów, z poważaniem, bezzwłocznie, niezwłocznie, dokładamy wszelkich, dołożymy wszelkich, podjąć kroki, stosowne kroki`,
      why: "Brzmi jak pismo z szablonu, jakby nikt nie przeczytał, co klient napisał.",
      better: "Ojej, Pani Aniu, to okropne. Cały dzień czekania i nikt nie przyszedł.",
    },
  ],
  blame: [
    {
      phrases: phrases`
    dział* księgowości|rozliczeń|rachunkowości|obsługi|sprzedaży|techniczny|planowania, księgowość, nasz|naszego|od dostawc*, dostawc*, podwykonawc*, producent*, hurtowni*, kurier* ... wina|zawinił, centrala, centrali, call center, infolinia, inny oddział|dział, ktoś inny, osoba trzecia, firma zewnętrzna, firmy zewnętrznej`,
      why: "Klient kupił u Was. Kto w środku zawinił, to nie jego sprawa.",
      better: "Zawiedliśmy. To ja doprowadzę sprawę do porządku.",
    },
    {
      phrases: phrases`
    monter*|technik*|kierowc*|kurier*|koleg*|koleżank*|recepcjonistk*|pracownik*|on|ona ... zapomni*|pomyli*|powin*|zaspał*|zawinił*|przeoczy*|źle, wina|winy|winą kolegi|montera|kierowcy|pracownika|technika|kuriera|koleżanki, błąd|błędu pracownika|kolegi|montera|kierowcy, nowy pracownik, nowa pracownica, praktykant*, stażyst*, uczeń`,
      why: "Wskazywanie palcem kolegi pomniejsza firmę i niczego nie rozwiązuje.",
      better: "To nasza odpowiedzialność i ja za nią odpowiadam.",
    },
    {
      phrases: phrases`
    pan|pani|państwo ... powin*|zapomni*|mógł|mogła|mogli|źle, powinien|powinna|powinni był|była|byli|pan|pani, mógł|mogła|mogli pan|pani|państwo, trzeba było, gdyby pan|pani|państwo, nikogo nie było|zastali*, nie było ... w domu, pana|pani|państwa wina|winy|błąd|błędu, z pana|pani|państwa winy|strony, nie ... nasza|moja|naszą wina|winy|sprawa,
    nie nasz problem, nie odpowiadamy za, według pana|pani, pan|pani twierdzi, jak już|wspomn*|mówiłem|mówiłam|pisałem|pisałam, już mówił*|wyjaśnia*|pisał*, inni klienci, nikt inny, proszę się uspokoić, z całym szacunkiem, nie mamy ... informacji`,
      why: "To obwinianie klienta albo kłótnia z nim. Nawet jeśli to prawda, straci go Pan.",
      better: "Ma Pani pełne prawo być zła. Proszę opowiedzieć, a ja to naprawię.",
    },
  ],
  empathy: {
    phrases: phrases`
    przykro, przepraszam*, przeprosin*, przeprosić, okropn*, straszn*, fatalnie, koszmar*, rozumiem, rozumiemy, wyobrażam sobie, ma pan|pani rację, ma pani|pan ... prawo, zawiedli*, zawiodłem, zawiodłam, nie powinno się, miała|miał ... prawo, współczuję`,
    why: "Jeszcze nie widać, że Pan współczuje. To powinno być na początku.",
    better: "Ojej, to okropne. Bardzo mi przykro.",
  },
  time: {
    phrases: phrases`
    dziś, dzisiaj, jutro, pojutrze, wieczorem, rano, po południu, w południe, poniedziałek, wtorek, środę|środa, czwartek, piątek, sobotę|sobota, niedzielę|niedziela, zaraz, już jadę, w drodze, minut*, godzin*, za|w ciągu ... dni`,
    why: "Klient nie wie, kiedy. Obietnica bez godziny nie jest obietnicą.",
    better: "Dziś o 17:30 będę pod Pani drzwiami.",
  },
  vague: {
    phrases: phrases`
    jak najszybciej, możliwie szybko|najszybciej, wkrótce, niebawem, niedługo, niezwłocznie, w najbliższym czasie, w miarę możliwości, najbliższych dniach, gdy tylko, jak tylko, w wolnej chwili`,
    why: "„Wkrótce” to nie godzina. Klient czeka od tej minuty.",
    better: "Zadzwonię do 16:00, a jutro o 9:00 będę na miejscu.",
  },
};
