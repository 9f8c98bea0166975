import type { Brief, Change, ScoreWords } from "./en.ts";

export const de: ScoreWords = {
  range: (p) => `${p.low} bis ${p.high}`,
  warning: {
    faces: (c: Change) =>
      `${c.name}: Seit ${c.since} waren ${c.now} von ${c.n} Antworten zufrieden oder begeistert; üblich sind hier ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name}: Seit ${c.since} haben ${c.now} von ${c.n} gefragten Kunden geantwortet; üblich sind hier ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name}: Seit ${c.since} haben wir uns in ${c.now} von ${c.n} Fällen gemeldet, wie es sich gehört; üblich sind hier ${c.usual}.`,
    always: "So ist es von Anfang an.",
    sure: (p) => `Der Zufall allein gibt in etwa ${p.answers} Antworten einen Fehlalarm.`,
    brief: {
      faces: (c: Brief) => `${c.name}: ${c.now} von ${c.of} zufrieden seit ${c.since}, sonst ${c.usual}.`,
      answering: (c: Brief) => `${c.name}: ${c.now} von ${c.of} antworten seit ${c.since}, sonst ${c.usual}.`,
      follow_up: (c: Brief) =>
        `${c.name}: ${c.now} von ${c.of} hörten rechtzeitig von uns seit ${c.since}, sonst ${c.usual}.`,
    },
    more: (p) => `Und noch ${p.count}.`,
  },
  board: {
    warnings: "Frühwarnungen",
    calm: "Nichts hat sich verschoben.",
    young: (p) =>
      `Noch wird nichts beobachtet: Frühwarnungen gibt es ab 300 Antworten in einem Jahr, bisher sind es ${p.n}.`,
    unwatched: (p) => `Noch nicht beobachtet: ${p.what}. Dazu braucht es 300 in einem Jahr, bisher sind es ${p.n}.`,
    watches: { faces: "wie es den Leuten ging", answering: "ob Gefragte antworten", follow_up: "ob wir uns melden" },
    red: "heute ansehen",
    amber: "im Auge behalten",
    acknowledge: "Ich weiß Bescheid",
    period: "Über die letzten zwölf Monate",
    faces: "Gesichter",
    assumed: (p) => `${p.low} bis ${p.high}, je nachdem, wie viele gehen würden`,
    times: (p) => (p.n === 1 ? "einmal" : `${p.n}-mal`),
    trend: "Monat für Monat",
    trendHint: "Im Band liegt der wahre Wert in 19 von 20 Fällen.",
    how: "So zählen wir",
    how_this: (p) => `So zählen wir: ${p.what}`,
    loyalty: "Würden wiederkommen",
    response: "Auf Nachfrage geantwortet",
    distribution: "Wie es ihnen ging",
    taskPurpose: "Arbeit getan und Kunde gehalten",
    taskPurposeCells: {
      both: "zufrieden und kommt wieder",
      task_only: "zufrieden, kommt aber nicht wieder",
      purpose_only: "nicht zufrieden, kommt trotzdem wieder",
      neither: "weder noch",
    },
    drivers: "Was mit Treue einhergeht",
    touches: "Persönliche Gesten",
    noticed: (p) => `${p.n}-mal bemerkt`,
    touch: (p) =>
      `von denen, die es uns sagten, sind treu: ${p.with} (${p.withRange}) der ${p.withN}, die es bemerkt haben, ${p.without} (${p.withoutRange}) der ${p.withoutN} anderen; bei denselben Leuten und Momenten liegt der Unterschied bei ${p.low} bis ${p.high} Punkten`,
    touchClaim: "deutlich treuer, von denen, die es uns sagten",
    touchOpen: "noch nicht zu sagen",
    recovery: "Zurückgewonnen",
    promises: "Gehaltene Zusagen",
    standing: "Im Vergleich",
    atCounter: "An der Theke, für sich",
    customers: (p) => `von ${p.n} Kunden`,
    usual: (p) => `bei diesen Momenten üblich: ${p.score}`,
    moments: "Momente der Wahrheit",
    lastYear: "Vor einem Jahr",
    peers: (p) => `${p.k} Betriebe wie Ihrer`,
    compared: (p) => `Unterschied ${p.low} bis ${p.high}`,
  },
  how: {
    title: "So zählen wir",
    lead: "Neben jeder Zahl steht, wie viele Antworten dahinterstehen und wie weit man ihr trauen kann. Hier steht, was jede bedeutet und wie sie entsteht.",
    formula: "Die Formel",
    entries: {
      perception: {
        title: "Wahrnehmung, 0 bis 100",
        plain:
          "Jedes Gesicht zählt 0, 25, 50, 75 oder 100; der Wert ist der Durchschnitt. In der Spanne daneben liegt der wahre Wert in 19 von 20 Fällen. Bei wenigen Antworten ist sie breit, und genau das ist ehrlich. Wer mehrmals antwortet, ist trotzdem ein Kunde: Jede weitere Antwort verengt die Spanne weniger. Antworten am Code oder Tablet einer Theke stehen für sich, wenn Sie es nicht anders einstellen: Niemand hat danach gefragt, und eine Hand kann sie alle geben.",
      },
      top2: {
        title: "Zufrieden oder begeistert",
        plain:
          "Wie viele der Antwortenden eines der beiden besten Gesichter gewählt haben. Die Spanne stimmt auch bei zehn Antworten.",
      },
      shrunk: {
        title: "Eine Person oder Filiale, gerecht betrachtet",
        plain:
          "Fünf Glückstreffer machen noch keinen Meister. Wer wenige Antworten hat, wird zu dem hingezogen, was der ganze Betrieb in denselben Momenten hat, mit jeder weiteren Antwort weniger.",
      },
      bands: {
        title: "Über, wie oder unter den anderen",
        plain:
          "Wir vergeben keine Plätze: Bei so wenigen Antworten würden sie durch Zufall wechseln. Über oder unter den anderen steht jemand erst, wenn genau dieser Wert mindestens fünf Punkte von dem abweicht, was in denselben Momenten üblich ist, und nur so viele auf einmal, wie der Zufall kaum erklären kann: Wo niemand anders ist, sieht weniger als einer von zwanzig Betrieben hier einen Namen. Unter fünf Antworten sagen wir nichts. Innerhalb einer Gruppe gilt das Alphabet.",
      },
      warnings: {
        title: "Frühwarnungen",
        plain:
          "Jede Antwort bewegt einen Zeiger: nach oben, wenn sie schlechter ist als hier in dieser Woche üblich, nach unten, wenn sie besser ist. Gelb wird er auf einer Höhe, die so gewählt ist, dass der Zufall allein etwa einmal im Jahr ein Licht anmacht, über alles zusammen, was wir beobachten; rot, wenn er auch unter allem Beobachteten heraussticht. Der Satz sagt, auf wie viele Antworten ein Fehlalarm zu erwarten ist. Solange ein Licht brennt, bleibt als üblich, was es war. Mit zehn Antworten im Monat kann kein Verfahren schnell warnen: Ein deutlicher Abfall zeigt sich nach fast einem Jahr, mit hundert im Monat nach einigen Wochen.",
      },
      loyalty: {
        title: "Würden wiederkommen",
        plain:
          "Der Anteil der 4 und 5 auf die Frage „Würden Sie uns wieder nehmen?“. Die Arbeit ist die Aufgabe; das hier ist der Zweck.",
      },
      drivers: {
        title: "Was mit Treue einhergeht",
        plain:
          "Von zwei Kunden, die etwas verschieden bewertet haben: Wie viel öfter war der mit der besseren Note auch der treuere? +1 heißt immer, 0 kein Zusammenhang, −1 nie. Beides wird im selben Moment gesagt; was wovon kommt, ist damit nicht bekannt.",
      },
      touches: {
        title: "Persönliche Gesten",
        plain:
          "Wie oft eine Geste bemerkt wurde. Und unter denen, die uns sagten, was sie bemerkt haben, und sei es „nichts davon“: wie viele von denen, die sie bemerkt haben, wiederkämen, gegen die anderen, bei denselben Leuten und denselben Momenten. Wer die Frage übersprang, steht auf keiner Seite, und wer enttäuscht wurde, wird nicht gefragt. Wir vergleichen ab zehn auf jeder Seite und nennen es erst deutlich, wenn der Unterschied für alle Gesten zusammen sicher mehr als fünf Punkte ist: So viel kommt davon, dass Zufriedene mehr bemerken. Ein Zusammenhang, noch keine Ursache.",
      },
      gap: {
        title: "Wahrnehmungslücke",
        plain:
          "Wie die Mitarbeiter den Besuch einschätzten, minus wie es dem Kunden ging, Besuch für Besuch. Über 0 denken wir besser von uns als die Kunden. Waren mehrere da, zählt für jeden die eigene Einschätzung; für den Betrieb zählt der Besuch einmal, mit der dessen, der den größten Anteil hat.",
      },
      response: {
        title: "Auf Nachfrage geantwortet, und das Schweigen",
        plain:
          "Antworten auf Anfragen, die angekommen sind. Wer in den letzten drei Tagen gefragt wurde, kann noch antworten und zählt noch nicht als still; Besuche ohne Telefon und E-Mail konnten nicht gefragt werden und zählen gesondert. Wer schwieg, kann es anders empfunden haben: Die Grenzen zeigen den Anteil, wenn alle Stillen unzufrieden waren, und wenn alle zufrieden waren.",
      },
      recovery: {
        title: "Zurückgewonnen",
        plain:
          "Von allen abgeschlossenen Beschwerden die, bei denen auf erneute Nachfrage 4 oder 5 kam. Wer nicht mehr antwortet, zählt an der unteren Grenze als verloren und an der oberen als gewonnen.",
      },
      promises: {
        title: "Gehaltene Zusagen",
        plain:
          "Pünktlich gehalten unter allen, deren Zeit gekommen ist. Verspätet, gebrochen oder überfällig ist nicht gehalten; was noch nicht fällig ist, zählt nicht mit.",
      },
      times: {
        title: "Wie lange es dauert",
        plain:
          "Bis dahin war die Hälfte erledigt. Offene Beschwerden zählen mit der Zeit, die sie schon warten; so sieht nichts schneller aus, als es ist.",
      },
      at_risk: {
        title: "Was verloren gehen kann",
        plain:
          "Für jeden Kunden, der sich beschwert hat, einmal, nach seiner letzten Beschwerde: was er über die Jahre wert ist, mal wie viel wahrscheinlicher er nach diesem Gesicht geht als nach dem besten. Wie wahrscheinlich, ist eine Annahme, die Sie selbst setzen können; die Spanne reicht von ihrer hoffnungsvollen bis zu ihrer düsteren Seite. Es fehlen Kunden, deren Wert nicht bekannt ist, und was das Tippen einer Maschine gewesen sein kann, bis sich ein Mensch darum kümmert.",
      },
      kept: {
        title: "Was gerettet wurde",
        plain:
          "Dasselbe für Kunden, deren letzte Beschwerde auf erneute Nachfrage mit 4 oder 5 endete: was in Gefahr war, abzüglich dessen, was es bei zufriedenen, aber nicht begeisterten Kunden noch ist. Manche wären ohnehin geblieben: eine Schätzung, keine Rechnung.",
      },
      guarantee: {
        title: "Was unser Wort kostet",
        plain:
          "Was erstattet, als Kulanz gegeben oder für das Nachbessern ausgegeben wurde, so wie es zur Beschwerde notiert ist; jedes Mal zählt, am Tag der Beschwerde.",
      },
      compared: {
        title: "Verglichen mit",
        plain:
          "Dieselben Tage vor einem Jahr und, wenn Sie dem Teilen von Summen zugestimmt haben, Betriebe Ihres Gewerks: nie weniger als zehn, jeder zählt einfach. Ein Unterschied wird erst farbig, wenn seine Spanne die 0 nicht enthält.",
      },
      days: {
        title: "An welchem Tag es zählt",
        plain:
          "Eine Antwort zählt an dem Tag, an dem getippt wurde, in Ihrer Zeitzone, und bleibt dort, wenn sie geändert wird. Im November stehen also auch Antworten zu Besuchen vom Oktober. Eine Beschwerde zählt an dem Tag, an dem sie kam, eine Anfrage an dem Tag, an dem sie ankam.",
      },
    },
  },
  worth: {
    open: "noch offen",
    won: "zurückgewonnen",
    lost: "verloren",
    silent: "in Ordnung gebracht, seither nichts gehört",
  },
  asking: {
    young: (p) => `in den letzten drei Tagen gefragt, zählt noch nicht: ${p.n}`,
    unreachable: (p) => `ohne Telefon und E-Mail: ${p.n}`,
  },
  preparing: "Die Frühwarnungen werden vorbereitet. Schauen Sie morgen wieder.",
};
