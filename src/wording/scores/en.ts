// What the board and "How we count" say about numbers, in English; the other languages have this table's type.

export interface Change {
  readonly name: string;
  readonly since: string;
  readonly n: number;
  readonly now: string;
  readonly usual: string;
}

/** So many in ten (or in a hundred), and how many it usually is. */
export interface Brief {
  readonly name: string;
  readonly since: string;
  readonly now: number;
  readonly of: number;
  readonly usual: number;
}

export interface Explained {
  readonly title: string;
  readonly plain: string;
}

export const en = {
  range: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,
  warning: {
    faces: (c: Change) =>
      `${c.name}: since ${c.since}, ${c.now} of ${c.n} answers were happy or delighted; usual here is ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name}: since ${c.since}, ${c.now} of ${c.n} customers who were asked answered; usual here is ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name}: since ${c.since}, we kept in touch as we should ${c.now} of ${c.n} times; usual here is ${c.usual}.`,
    always: "It has been so all along.",
    sure: (p: { answers: string }) => `Luck alone gives one false alarm in about ${p.answers} answers.`,
    /** One part of a text. */
    brief: {
      faces: (c: Brief) => `${c.name}: ${c.now} in ${c.of} happy since ${c.since}, usually ${c.usual}.`,
      answering: (c: Brief) => `${c.name}: ${c.now} in ${c.of} answer since ${c.since}, usually ${c.usual}.`,
      follow_up: (c: Brief) =>
        `${c.name}: ${c.now} in ${c.of} heard from us in time since ${c.since}, usually ${c.usual}.`,
    },
    more: (p: { count: number }) => `And ${p.count} more.`,
  },
  board: {
    warnings: "Early warnings",
    calm: "Nothing has drifted.",
    young: (p: { n: number }) =>
      `Nothing is watched yet: early warnings begin at 300 answers within a year, and there are ${p.n}.`,
    unwatched: (p: { what: string; n: number }) =>
      `Not watched yet: ${p.what}. It takes 300 in a year, and there are ${p.n}.`,
    watches: {
      faces: "how people felt",
      answering: "whether those who were asked answer",
      follow_up: "whether we keep in touch",
    },
    red: "look today",
    amber: "keep an eye on it",
    acknowledge: "I know",
    period: "Over the last twelve months",
    /** The unit of the gap. */
    faces: "faces",
    assumed: (p: { low: string; high: string }) => `${p.low} to ${p.high}, depending on how many would leave`,
    times: (p: { n: number }) => (p.n === 1 ? "once" : `${p.n} times`),
    trend: "Month by month",
    trendHint: "The band is where the true score lies, 19 times out of 20.",
    how: "How we count",
    how_this: (p: { what: string }) => `How we count: ${p.what}`,
    loyalty: "Would have us back",
    response: "Answered when asked",
    distribution: "How they felt",
    taskPurpose: "Job done and customer kept",
    taskPurposeCells: {
      both: "happy and coming back",
      task_only: "happy, but not coming back",
      purpose_only: "not happy, still coming back",
      neither: "neither",
    },
    drivers: "What goes with loyalty",
    touches: "Personal touches",
    noticed: (p: { n: string }) => `noticed ${p.n} times`,
    touch: (p: {
      with: string;
      withRange: string;
      withN: number;
      without: string;
      withoutRange: string;
      withoutN: number;
      low: string;
      high: string;
    }) =>
      `of those who told us, loyal were: ${p.with} (${p.withRange}) of the ${p.withN} who noticed, ${p.without} (${p.withoutRange}) of the ${p.withoutN} others; with the same staff and moments the difference is ${p.low} to ${p.high} points`,
    touchClaim: "clearly more loyal, of those who told us",
    touchOpen: "not enough to say",
    recovery: "Won back",
    promises: "Promises kept",
    standing: "Among the others",
    atCounter: "At the counter, told apart",
    customers: (p: { n: number }) => `of ${p.n} customers`,
    usual: (p: { score: string }) => `usual for these moments: ${p.score}`,
    moments: "Moments of truth",
    lastYear: "A year ago",
    peers: (p: { k: number }) => `${p.k} businesses like yours`,
    compared: (p: { low: string; high: string }) => `difference ${p.low} to ${p.high}`,
  },
  how: {
    title: "How we count",
    lead: "Every number here comes with how many answers are behind it and how far it can be trusted. This page says what each one means and how it is worked out.",
    formula: "The formula",
    entries: {
      perception: {
        title: "Perception score, 0 to 100",
        plain:
          "Each face counts 0, 25, 50, 75 or 100, and the score is their average. The range beside it holds the true score 19 times out of 20; with few answers it is wide, and that is the honest thing to show. Whoever answers several times is still one customer: each further answer makes the range narrower by less. Answers at a counter's code or tablet stand apart, unless you set otherwise: nobody asked for them, and one hand can press them all.",
      },
      top2: {
        title: "Happy or delighted",
        plain:
          "How many of those who answered chose one of the two best faces. The range is right even for ten answers.",
      },
      shrunk: {
        title: "A person or a site, fairly",
        plain:
          "Five lucky answers are not a champion. So a unit with few answers is drawn towards what the whole business has in the same moments, and less so with every answer it gets.",
      },
      bands: {
        title: "Above, like or below the others",
        plain:
          "We don't rank people: with this many answers places would change by luck. Someone stands above or below only when this same score is at least five points away from what is usual for the same moments, and only as many at a time as luck can hardly explain: where nobody differs, fewer than one business in twenty sees any name here. Under five answers we say nothing. Inside a band the order is the alphabet.",
      },
      warnings: {
        title: "Early warnings",
        plain:
          "Every answer moves a gauge a little, up when it is worse than usual here in that week, down when it is better. It turns amber at a height that we set so that luck alone turns on a light about once a year, over everything we watch together; and red when it also stands out among all that is watched. The sentence says in how many answers one false alarm is to be expected. While a light is on, what counts as usual stays as it was. With ten answers a month no method can warn quickly: a clear slip takes most of a year to show; with a hundred a month, some weeks.",
      },
      loyalty: {
        title: "Would have us back",
        plain:
          "The share of 4 and 5 among those who answered “would you have us back?”. The job is the task; this is the purpose.",
      },
      drivers: {
        title: "What goes with loyalty",
        plain:
          "Of two customers who rated a driver differently, how much more often was the one with the better rating also the more loyal? +1 is always, 0 is no link, −1 is never. They are said in the same moment, so one goes with the other; which one leads is not known.",
      },
      touches: {
        title: "Personal touches",
        plain:
          "How often a touch was noticed. And among those who told us what they noticed, if only “none of these”: how many who noticed it would come back against how many who didn't, with the same staff and in the same moments. Who skipped the question is on neither side, and nobody who was let down is asked. We compare from ten on either side and call it clear only when the difference is surely more than five points for all touches together: so much comes of happy people noticing more. A link, not yet a cause.",
      },
      gap: {
        title: "Perception gap",
        plain:
          "How staff thought a visit went minus how the customer felt, visit by visit. Above 0, we think better of ourselves than customers do. Of a crew each is counted by their own rating; for the business a visit counts once, by whoever has the largest share of it.",
      },
      response: {
        title: "Answered when asked, and the silence",
        plain:
          "Answers to invitations that arrived. Whoever was asked in the last three days may still answer and is not counted as silent yet; visits without a phone or mail could not be asked and are counted apart. Those who kept silent may feel differently: the bounds show the share if every one of them was unhappy, and if every one was happy.",
      },
      recovery: {
        title: "Won back",
        plain:
          "Of all complaints that are over, those who gave 4 or 5 when asked again. Who did not answer again counts as lost in the lower bound and as won in the upper.",
      },
      promises: {
        title: "Promises kept",
        plain:
          "Kept on time among all whose time has come. Late, broken and overdue ones are not kept; those not due yet are left out.",
      },
      times: {
        title: "How long it takes",
        plain:
          "Half were done by this time. Complaints that are still open count with the time they have waited so far, so nothing looks quicker than it is.",
      },
      at_risk: {
        title: "What may be lost",
        plain:
          "For every customer who complained, once, by their last complaint: what they are worth over the years, times how much likelier they are to leave after that face than after the best one. How likely is an assumption, which you can set; the range goes from its hopeful to its gloomy side. Left out are customers whose worth is not known, and what may have been a machine's tap until a person acts on it.",
      },
      kept: {
        title: "What was kept",
        plain:
          "The same for customers whose last complaint ended with a 4 or 5 when asked again: what was at risk, less what still is while they are happy and not delighted. Some would have stayed anyway, so this is an estimate and not a bill.",
      },
      guarantee: {
        title: "Cost of our word",
        plain:
          "What was paid back, given as goodwill or spent on making it right, as it was written down with the complaint; each time counts, on the day of the complaint.",
      },
      compared: {
        title: "Compared with",
        plain:
          "Your own same days a year ago and, if you agreed to share totals, businesses of your trade, never fewer than ten, each counting as one. A difference is coloured only when its range leaves out 0.",
      },
      days: {
        title: "Which day it counts on",
        plain:
          "An answer counts on the day of the tap, in your time zone, and stays there when it is corrected. So November's answers are about some visits of October. A complaint counts on the day it was made, and an invitation on the day it arrived.",
      },
    } satisfies Record<string, Explained>,
  },
  worth: { open: "still open", won: "won back", lost: "lost", silent: "put right, not heard since" },
  asking: {
    young: (p: { n: number }) => `asked in the last three days, not counted yet: ${p.n}`,
    unreachable: (p: { n: number }) => `no phone or mail to ask by: ${p.n}`,
  },
  preparing: "Early warnings are being prepared. Look again tomorrow.",
};

export type ScoreWords = typeof en;
export type Entry = keyof ScoreWords["how"]["entries"];
