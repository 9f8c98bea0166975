// Every sentence a person reads, in English. The other languages have this table's type: a missing one doesn't compile.
// The voice is a good receptionist's: short, warm, by first name, and it says when.

export interface VisitWords {
  readonly customer: string;
  readonly staff: string;
  readonly business: string;
}

export interface InvitationWords {
  /** "" where nobody's name is known. */
  readonly customer: string;
  readonly business: string;
  readonly staff: string | null;
  readonly job: string | null;
}

export type Steps = readonly [string, string, string, string, string];

/** The same keys in every language; what is not among them reads as undefined. */
function named<K extends string>(table: Record<K, string>): Record<K, string> & Readonly<Record<string, string>> {
  return table;
}

const to = (w: VisitWords) => (w.customer === "" ? "" : ` ${w.customer}`);
const comma = (w: VisitWords) => (w.customer === "" ? "" : `, ${w.customer}`);

export const en = {
  language: "English",
  direction: "ltr" as "ltr" | "rtl",
  faces: ["Let down", "Not great", "It was fine", "Happy", "Delighted"] as Steps,
  /** Where nobody's name is known. */
  someone: "A customer",

  ask: {
    title: (w: VisitWords) => `How was ${w.staff}?`,
    hello: (w: VisitWords) => `Hello${to(w)},`,
    question: (w: VisitWords) => `how was it with ${w.staff}?`,
    questionNobody: (w: VisitWords) => `how was it with ${w.business}?`,
    hint: "One tap is all we need.",
    chosen: "Tap once more to send it.",
    languages: "Language",
  },
  thanks: {
    delighted: (w: VisitWords) => `Thank you${comma(w)}. ${w.staff} can be proud of that.`,
    happy: (w: VisitWords) => `Thank you${comma(w)}. That speaks well of ${w.staff}.`,
    fine: (w: VisitWords) => `Thank you${comma(w)}.`,
    fineAsk: "What would have made it a 5?",
    happyAsk: (w: VisitWords) => `Anything you'd like to tell ${w.staff}?`,
    send: "Send",
    kept: "Got it. Thank you.",
    change: "Changed your mind? Just tap another face.",
    closed: "That answer is a day old and stays as it is. You can still tell us more.",
    offline: "No connection just now. Your answer is safe on this phone and goes out by itself when there is one.",
    sent: "It has gone out now. Thank you.",
  },
  after: {
    loyalty: "Would you have us back?",
    loyaltySteps: ["No", "Probably not", "Maybe", "Probably", "Any time"] as Steps,
    steps: ["Not at all", "Not really", "Partly", "Mostly", "Very much"] as Steps,
    drivers: named({
      friendliness: "Were we friendly?",
      willingness: "Did we go out of our way to help?",
      task: "Was the job done right?",
      tell_a_friend: "Would you tell a friend about us?",
      listened: "Did we listen to you?",
      used_my_name: "Did we call you by your name?",
      kept_informed: "Did we keep you up to date?",
      on_time: "Were we on time?",
      plain_words: "Did we explain it in plain words?",
      felt_safe: "Did you feel safe with us?",
      tidy: "Did we leave it tidy?",
    }),
    noticed: "Did you notice anything nice?",
    touches: named({
      called_ahead: "Called ahead",
      shoe_covers: "Shoe covers",
      tidied_up: "Tidied up",
      explained: "Explained it well",
      remembered_us: "Remembered us",
      kind_to_pet: "Kind to our pet",
    }),
    unfinished: "Anything left to finish?",
    unfinishedHint: "Tell us what. It goes on the list and we'll see to it.",
    callMe: "Please call me",
    number: "Your number",
    numberKnown: (p: { ending: string }) => `Your number (empty: the one ending in ${p.ending})`,
    bestTime: "Best time",
    callSend: "Call me",
    called: (p: { phone: string; when: string }) =>
      `We'll call you${p.phone === "" ? "" : ` on ${p.phone}`}${p.when === "" ? "" : `, ${p.when}`}.`,
    reviewHappy: "Would you tell others, too?",
    reviewLow: "You can also say so in public.",
    pass: (w: VisitWords) => `Know someone who could use ${w.business}?`,
    passLink: "A link for a friend",
  },
  place: {
    question: (w: VisitWords) => `How was it at ${w.business} today?`,
    again: "Next person, please",
    scan: "How was it?",
    scanHint: "Point your phone's camera here and tap one face. Ten seconds, no app.",
  },
  mirror: {
    question: (p: { customer: string }) => `How do you think ${p.customer} felt about your visit?`,
    hint: (p: { customer: string }) => `One tap. ${p.customer} won't see it.`,
    thanks: (p: { staff: string }) => `Thank you, ${p.staff}. It's written down.`,
    closed: "This answer is a day old and stays as it is.",
    late: "It's too late to say for this visit. The next one will come.",
  },
  friend: {
    title: (w: VisitWords) =>
      w.customer === "" ? `${w.business} was passed on to you` : `${w.customer} thinks you'll like ${w.business}`,
    hint: "Leave your number and we'll call you. Nobody else gets it.",
    name: "Your name",
    phone: "Your phone",
    send: "Call me",
    thanks: (p: { name: string; business: string }) => `Thank you, ${p.name}. ${p.business} will call you.`,
    wrong: "Please fill in your name and a number we can call.",
  },
  cavalry: {
    guarantee: "Our word",
  },
  gone: {
    unknownTitle: "This link doesn't open anything",
    unknown: "Please check it, or open it again from the message we sent you.",
    expiredTitle: "This link has had its day",
    expired: (p: { business: string }) => `But ${p.business} still wants to hear from you.`,
    reach: (p: { business: string }) => `Call ${p.business}`,
    write: "Write to us here.",
    writeSent: "It goes to a person now. Thank you for writing.",
    troubleTitle: "Just a moment",
    trouble: "We couldn't write your answer down just now. Please tap again in a few seconds.",
    /** A press that waits in the queue while the account can't be reached. */
    spilledTitle: "We have it",
    spilled:
      "Your answer is safe, and we bring it to them as soon as we can. Nobody there has read it yet: if it can't wait, please ring them.",
  },

  text: {
    /** Business first, so that nobody wonders who writes. */
    invitation: (p: InvitationWords) =>
      `${p.business}: ${p.customer === "" ? "" : `${p.customer}, `}how was it${p.staff === null ? "" : ` with ${p.staff}`}${p.job === null ? "" : ` (${p.job})`}?`,
    lastAsk: "We won't ask again.",
    /** The sentence with the link; what may stand behind it is in the next three. */
    tap: (p: { link: string }) => `Tap ${p.link}`,
    orReply: " or reply 1 (let down) to 5 (delighted)",
    andStop: ", STOP to end",
    orStop: " or reply STOP to end",
    mirror: (p: { staff: string; customer: string; link: string }) =>
      `${p.staff}, how do you think ${p.customer} felt about your visit? One tap: ${p.link}`,
    friend: (p: { name: string; phone: string; customer: string }) =>
      `${p.name} was sent by ${p.customer} and asks for a call: ${p.phone}`,
    taken: (p: { manager: string; customer: string }) => `${p.manager} has ${p.customer}'s case. You can rest.`,
    youHaveIt: (p: { customer: string; phone: string | null; code: string }) =>
      `${p.customer} is yours${p.phone === null ? "" : `: ${p.phone}`}. By when will you call? Reply ${p.code} 15m, 1h, today or tomorrow`,
    alreadyTaken: (p: { manager: string; when: string }) => `Already taken by ${p.manager}, ${p.when}. You can rest.`,
    roomTaken: (p: { manager: string }) => `${p.manager} has it.`,
    caseOver: "That one is over. Nothing to do.",
    raisedAgain: (p: { customer: string; code: string }) =>
      `That alert is over: ${p.customer} needs us again. Reply ${p.code} to take it.`,
    codeUnknown: (p: { codes: string }) =>
      p.codes === "" ? "Nothing is waiting for you." : `Which one? Reply ${p.codes}`,
    timeUnclear: (p: { code: string }) => `By when? Reply ${p.code} 15m, 1h, today or tomorrow`,
    /** `named`: the first three with their codes, and how many more. */
    storm: (p: { count: number; named: string; site: string | null; link: string }) =>
      `${p.count} customers are waiting${p.site === null ? "" : ` at ${p.site}`}: ${p.named}. All of them: ${p.link}`,
    stop: "Don't ask me again",
    stopped: "Done. We won't ask again.",
    stopErased:
      "We deleted everything about you, your address too. Should anything come from us again, the link in it stops it.",
    stopTitle: "No more questions from us?",
    add: (p: { link: string }) => `If you'd like to add something: ${p.link}`,
    follow: (p: { link: string }) => `Follow it here: ${p.link}`,
    noted: (p: { customer: string }) => `Thank you, ${p.customer}. We have it.`,
    help: (p: { business: string; contact: string }) =>
      `${p.business}: reply 1 to 5 to say how it was, STOP for no more texts.${p.contact === "" ? "" : ` Reach us: ${p.contact}`}`,
    managerHelp: "Reply with a case's code to take it, like 42, or 42 1h to promise a call within the hour.",
    lost: (p: { manager: string }) => `${p.manager} can no longer be reached by text: they replied STOP.`,
    badNumber: (p: { manager: string }) => `${p.manager} can't be reached by text: the number doesn't work.`,
    badMail: (p: { manager: string }) => `${p.manager} can't be reached by mail: it comes back.`,
    channelRefused: (p: { channel: string }) =>
      `Messages can't go out by ${p.channel}: it refuses our credentials. Others take over; please renew them.`,
    channelFiltered: (p: { channel: string }) =>
      `A carrier holds back our texts sent by ${p.channel}. Is the number registered there, and the wording plain?`,
    test: (p: { business: string }) => `${p.business}: this is a test. Alerts reach you here.`,
  },

  board: {
    title: (p: { business: string }) => `${p.business} today`,
    waiting: "Waiting for a person",
    nobody: "Nobody is waiting. That's how it should be.",
    states: named({
      raised: "nobody has it yet",
      taken: "taken",
      fixing: "being put right",
      put_right: "put right",
      won_back: "won back",
      lost: "lost",
    }),
    by: (p: { when: string }) => `by ${p.when}`,
    since: (p: { when: string }) => `since ${p.when}`,
    perception: "Perception",
    delighted: "Happy or delighted",
    answers: (p: { n: number }) => (p.n === 1 ? "1 answer" : `${p.n} answers`),
    sites: "Sites",
    staff: "People",
    name: "Name",
    bands: named({
      above: "above the others",
      about: "no clear difference",
      below: "below the others",
      not_enough: "not enough answers yet",
    }),
    noAnswers: "No answers yet",
  },

  /** What stands after the tap, and at the foot of every page of a customer. */
  page: {
    done: "That's all. You can close this page.",
    sorry: (w: VisitWords) => `I'm sorry${comma(w)}. That's not how it should be.`,
    skip: "Skip",
    none: "None of these",
    next: "Done",
    more: "Something to add, or shall we call you?",
    wrote: "You wrote",
    has: (p: { name: string }) => `It's with ${p.name}.`,
    add: "Add something",
    refused: "That couldn't be saved: it is too long, or can't be read. Your words are still in the box.",
    number: (p: { manager: string }) => `Your number, and ${p.manager} calls you`,
    consent: "May others read your words, with your first name?",
    yes: "Yes, gladly",
    no: "No, between us",
    friendGets: "Your friend reads:",
    friendHappy: (p: { business: string; link: string }) =>
      `I'm happy with ${p.business}. If you ever need them: ${p.link}`,
    friendPlain: (p: { business: string; link: string }) => `${p.business}, if you ever need them: ${p.link}`,
    share: "Share",
    shareText: "Text it",
    copy: "Copy",
    copied: "Copied",
    foot: "About this page",
    imprint: "Who we are",
    privacy: "Privacy",
    back: "Back",
    privacyText: (p: { business: string; contact: string }) => [
      `${p.business} keeps your answer, your words and the number or address you were asked at, to put things right and to do better.`,
      "This page sets no cookies and loads nothing from anyone else.",
      `To see what is kept, to have it deleted or to object: ${p.contact}.`,
    ],
  },
};

export type Words = typeof en;
