// What the board and "How we count" say about numbers, in English; the other languages have this table's type.

export interface Change {
  readonly name: string;
  readonly since: string;
  readonly n: number;
  readonly now: string;
  readonly range: string;
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
      `${c.name}: since ${c.since}, ${c.now} of ${c.n} answers were happy or delighted (${c.range}); usual here is ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name}: since ${c.since}, ${c.now} of ${c.n} customers who were asked answered (${c.range}); usual here is ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name}: since ${c.since}, we kept in touch as we should ${c.now} of ${c.n} times (${c.range}); usual here is ${c.usual}.`,
    always: "It has been so all along.",
    sure: (p: { odds: string }) => `Chance alone would look like this less than 1 time in ${p.odds}.`,
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
    young: "Early warnings begin at 300 answers.",
    red: "look today",
    amber: "keep an eye on it",
    acknowledge: "I know",
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
    touch: (p: { with: string; without: string }) =>
      `loyal: ${p.with} of those who noticed, ${p.without} of the others`,
    touchClaim: "clearly more loyal",
    touchOpen: "not enough to say",
    recovery: "Won back",
    promises: "Promises kept",
    standing: "Among the others",
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
          "Each face counts 0, 25, 50, 75 or 100, and the score is their average. The range beside it holds the true score 19 times out of 20; with few answers it is wide, and that is the honest thing to show.",
      },
      top2: {
        title: "Happy or delighted",
        plain:
          "How many of those who answered chose one of the two best faces. The range is right even for ten answers.",
      },
      shrunk: {
        title: "A person or a site, fairly",
        plain:
          "Five lucky answers are not a champion. So a unit with few answers is drawn towards the whole business, and less so with every answer it gets.",
      },
      bands: {
        title: "Above, like or below the others",
        plain:
          "We don't rank people: with this many answers places would change by luck. Someone stands above or below only when it is at least nine in ten certain, compared with how the same mix of moments goes everywhere. Under five answers we say nothing. Inside a band the order is the alphabet.",
      },
      warnings: {
        title: "Early warnings",
        plain:
          "Every answer moves a gauge a little, up when it is worse than usual here, down when it is better. It turns amber at a height that luck alone reaches about once a month over everything we watch, and red when, of all that is red, no more than one in ten would be luck. With ten answers a month no method can warn quickly: a clear slip takes some five months to show; with a hundred a month, two weeks.",
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
          "Customers who noticed a touch against those who didn't, among the same staff and the same moments. We show it from ten on either side and call it clear only when luck is unlikely for all touches together. Happy people notice more: a link, not yet a cause.",
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
