// Every sentence a person reads, in English. The other languages have this table's type: a missing one doesn't compile.
// The voice is a good receptionist's: short, warm, by first name, and it says when.

export interface VisitWords {
  readonly customer: string;
  readonly staff: string;
  readonly business: string;
}

export const en = {
  language: "English",
  direction: "ltr" as "ltr" | "rtl",
  faces: ["Let down", "Not great", "It was fine", "Happy", "Delighted"] as readonly string[],
  and: "and",

  ask: {
    title: (w: VisitWords) => `How was ${w.staff}?`,
    hello: (w: VisitWords) => `Hello ${w.customer},`,
    question: (w: VisitWords) => `how was it with ${w.staff}?`,
    questionNobody: (w: VisitWords) => `how was it with ${w.business}?`,
    hint: "One tap is all we need.",
    chosen: "Tap once more to send it.",
  },
  thanks: {
    delighted: (w: VisitWords) => `Thank you, ${w.customer}. ${w.staff} will be over the moon.`,
    happy: (w: VisitWords) => `Thank you, ${w.customer}. ${w.staff} will love to hear it.`,
    fine: (w: VisitWords) => `Thank you, ${w.customer}.`,
    fineAsk: "What would have made it a 5?",
    happyAsk: (w: VisitWords) => `Anything you'd like to tell ${w.staff}?`,
    send: "Send",
    kept: "Got it. Thank you.",
    change: "Changed your mind? Just tap another face.",
    closed: "That answer is a day old and stays as it is. You can still tell us more.",
    tooLong: "That is a little long for us. Please shorten it and send it again.",
  },
  gone: {
    unknownTitle: "This link doesn't open anything",
    unknown: "Please check it, or open it again from the message we sent you.",
    expiredTitle: "This link has had its day",
    expired: (p: { business: string }) => `But ${p.business} still wants to hear from you.`,
    reach: (p: { business: string }) => `Reach ${p.business}`,
    troubleTitle: "Just a moment",
    trouble: "We couldn't write your answer down just now. Please tap again in a few seconds.",
  },

  text: {
    invitation: (p: VisitWords & { link: string }) =>
      `Hi ${p.customer}, how was ${p.staff} from ${p.business}? One tap: ${p.link}`,
    invitationNobody: (p: VisitWords & { link: string }) =>
      `Hi ${p.customer}, how was ${p.business}? One tap: ${p.link}`,
    taken: (p: { manager: string; customer: string }) => `${p.manager} has ${p.customer}'s case. You can rest.`,
    youHaveIt: (p: { customer: string; phone: string | null; code: string }) =>
      `${p.customer} is yours${p.phone === null ? "" : `: ${p.phone}`}. By when will you call? Reply ${p.code} 15m, 1h, today or tomorrow`,
    youPromised: (p: { customer: string; phone: string | null; when: string }) =>
      `${p.customer} knows you'll call by ${p.when}${p.phone === null ? "" : `: ${p.phone}`}`,
    alreadyTaken: (p: { manager: string; when: string }) => `Already taken by ${p.manager}, ${p.when}. You can rest.`,
    caseOver: "That one is over. Nothing to do.",
    codeUnknown: (p: { codes: string }) =>
      p.codes === "" ? "Nothing is waiting for you." : `Which one? Reply ${p.codes}`,
    timeUnclear: (p: { code: string }) => `By when? Reply ${p.code} 15m, 1h, today or tomorrow`,
    test: (p: { business: string }) => `${p.business}: this is a test. Alerts reach you here.`,
  },

  board: {
    title: (p: { business: string }) => `${p.business} today`,
    waiting: "Waiting for a person",
    nobody: "Nobody is waiting. That's how it should be.",
    states: {
      raised: "nobody has it yet",
      taken: "taken",
      fixing: "being put right",
      put_right: "put right",
      won_back: "won back",
      lost: "lost",
    } as Readonly<Record<string, string>>,
    by: (p: { when: string }) => `by ${p.when}`,
    since: (p: { when: string }) => `since ${p.when}`,
    perception: "Perception",
    delighted: "Happy or delighted",
    answers: (p: { n: number }) => (p.n === 1 ? "1 answer" : `${p.n} answers`),
    range: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,
    rangeHint: "The small numbers are where the true score lies, 19 times out of 20.",
    sites: "Sites",
    staff: "People",
    name: "Name",
    bands: {
      above: "above the others",
      about: "like the others",
      below: "below the others",
      not_enough: "not enough answers yet",
    } as Readonly<Record<string, string>>,
    noAnswers: "No answers yet",
  },
};

export type Words = typeof en;
