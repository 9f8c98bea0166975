// Every sentence of a recovery, in English: what the customer, the manager and the staff read. The other languages have
// this table's type. The order is the product's: empathy, "my favourite kind of problem", who and when, done, after.

/** Whose alert it is; `about` says it in the same way in every language. */
interface Call {
  readonly customer: string;
  readonly face: number | null;
  readonly who: string;
  readonly risk: string | null;
}

export interface Follow {
  readonly customer: string;
  readonly manager: string;
  readonly business: string;
  readonly link: string;
}

/** A day's texts. */
interface Texts {
  readonly business: string;
  readonly sent: number;
  readonly limit: number;
}

export const en = {
  /** Texts to phones. */
  text: {
    alert: {
      let_down: (p: Call) => `${about(p)}${p.risk === null ? " was let down." : ` ${p.risk} at risk.`}`,
      danger: (p: Call & { topic: string | null }) => `DANGER${p.topic === null ? "" : `, ${p.topic}`}: ${about(p)}.`,
      missed: (p: Call) => `Promise missed: ${about(p)}.`,
      quiet: (p: Call) => `Nothing heard: ${about(p)}.`,
      not_right: (p: Call) => `Not right yet: ${about(p)}.`,
      gone: (p: Call) => `Handed on: ${about(p)}.`,
      again: (p: Call) => `Still waiting: ${about(p)}.`,
    },
    /** What a danger is, in an alert. */
    topics: {
      gas: "GAS",
      carbon_monoxide: "CARBON MONOXIDE",
      fire: "FIRE",
      electricity: "ELECTRICITY",
      injury: "SOMEBODY HURT",
      water: "WATER",
      vehicle: "A VEHICLE",
      threat: "A THREAT",
    },
    /** Whom to call, in an alert of a danger. */
    callThem: (p: { phone: string }) => `Call ${p.phone}.`,
    /** Where no face says it. */
    asked: {
      call_me: (p: Call) => `${about(p)} asks to be called.`,
      unfinished: (p: Call) => `${about(p)} has something left to finish.`,
      wrote: (p: Call) => `${about(p)} wrote to you.`,
    },
    mayBeAutomatic: "(may be automatic)",
    take: (p: { link: string; code: string }) => `I have it: ${p.link} or reply ${p.code}`,
    takeHere: (p: { link: string }) => `I have it: ${p.link}`,
    /** Of whom it is, when somebody was called before. */
    waited: (p: { minutes: number; names: string | null }) =>
      `${p.minutes} min waiting${p.names === null ? "" : `, ${p.names} didn't pick up`}.`,
    promise: (p: {
      customer: string;
      manager: string;
      business: string;
      what: string | null;
      when: string;
      link: string;
    }) =>
      p.what === null
        ? `${p.customer}, ${p.manager} from ${p.business} will call you by ${p.when}. Follow it here: ${p.link}`
        : `${p.customer}, ${p.manager} from ${p.business} promises: ${p.what}, by ${p.when}. Follow it here: ${p.link}`,
    promiseHolder: (p: { customer: string; what: string | null; when: string; link: string }) =>
      `You promised ${p.customer}: ${p.what ?? "a call"} by ${p.when}. ${p.link}`,
    promiseStaff: (p: { customer: string; manager: string; when: string }) =>
      `${p.customer} was let down by the visit. ${p.manager} has promised to call by ${p.when}.`,
    remindPromise: (p: { customer: string; when: string; link: string }) =>
      `${p.customer} expects you by ${p.when}. Done, or another time? ${p.link}`,
    remindSilence: (p: { customer: string; when: string; link: string }) =>
      `Nothing heard about ${p.customer} since you took it. A word here, or at ${p.when} the others are called: ${p.link}`,
    missed: (p: { customer: string; when: string; next: string | null; link: string }) =>
      `${p.customer} did not hear from you by ${p.when}. We're saying sorry${p.next === null ? "" : ` and give ${p.next}`}; the next one is being called. Still you? ${p.link}`,
    wentBack: (p: { customer: string; link: string }) =>
      `Nothing was heard about ${p.customer}, so the others are being called. Still you? ${p.link}`,
    yours: (p: { customer: string; from: string | null; link: string }) =>
      p.from === null
        ? `${p.customer} is yours: ${p.link}`
        : `${p.from} hands you ${p.customer}. It's yours now: ${p.link}`,
    wrote: (p: { customer: string; text: string; link: string }) => `${p.customer}: "${p.text}" ${p.link}`,
    saysRight: (p: { customer: string }) => `${p.customer} says it's right now. Well done.`,
    saysNotYet: (p: { customer: string; link: string }) => `${p.customer} says it isn't right yet. ${p.link}`,
    asksMore: (p: { customer: string; why: string; link: string }) => `${p.customer}: ${p.why}. ${p.link}`,
    over: (p: { customer: string }) =>
      `${p.customer}'s case is closed: their data was deleted at their wish. Nothing to do.`,
    newPhone: (p: { link: string }) => `One more phone rings for your alerts now. Not yours? Stop it here: ${p.link}`,
    apology: (p: { customer: string; manager: string | null; when: string; next: string; link: string }) =>
      `${p.customer}, ${p.manager ?? "we"} promised to call by ${p.when} and didn't. I'm sorry. You'll hear from us by ${p.next}: ${p.link}`,
    apologyNow: (p: { customer: string; business: string; phone: string | null; link: string }) =>
      `${p.customer}, we still haven't called and don't want to promise a third time in vain. ${p.business} is on it${p.phone === null ? "" : `; or ring us: ${p.phone}`}. ${p.link}`,
    putRight: (p: { customer: string; manager: string; what: string | null; link: string }) =>
      `${p.customer}, ${p.manager} says it's done${p.what === null ? "" : `: ${p.what}`}. Is it right now? ${p.link}`,
    unreached: (p: { customer: string; manager: string; business: string; link: string }) =>
      `${p.customer}, ${p.manager} from ${p.business} couldn't reach you. Is it right all the same? ${p.link}`,
    followUp: (p: Follow) =>
      `${p.customer}, it's ${p.manager} from ${p.business}. Is everything right now? One tap: ${p.link}`,
    /** Goes only with what a manager wrote. */
    followUpChange: (p: Follow & { readonly words: string }) =>
      `${p.customer}, this is what ${p.business} changed because of you: "${p.words}" Still right? One tap: ${p.link}`,
    /** Goes only when the one who put it right has said so. */
    followUpLine: (p: Follow & { readonly words: string | null }) =>
      p.words === null
        ? `${p.customer}, ${p.manager} from ${p.business} here. Is all still well? One tap: ${p.link}`
        : `${p.customer}, ${p.manager} from ${p.business} here: "${p.words}" All still well? One tap: ${p.link}`,
    askChange: (p: { customer: string; when: string; link: string }) =>
      `Did you change anything because of ${p.customer}? Write it by ${p.when} and we send your words; without them we send nothing: ${p.link}`,
    askLine: (p: { customer: string; when: string; link: string }) =>
      `A line from you to ${p.customer}? Write it by ${p.when} and it goes in your name; without it we send nothing: ${p.link}`,
    system: (p: { business: string; minutes: number }) =>
      `${p.business}: our clock stood still for ${p.minutes} min. It runs again and everything waiting is going out now.`,
  },

  /** The customer's page. */
  page: {
    sorry: (p: { customer: string }) => `Oh no, ${p.customer}. That's horrible, and I'm sorry.`,
    favourite: "Putting this right is my favourite kind of problem.",
    calling: (p: { manager: string }) => `${p.manager}'s phone is ringing about it right now.`,
    callingSomeone: "Someone in charge is being called about it right now.",
    coming: (p: { manager: string }) => `${p.manager} has it and is on it.`,
    tried: (p: { manager: string }) =>
      `${p.manager} called and didn't reach you. Call back, or say below when it suits you.`,
    promised: (p: { manager: string; when: string }) => `${p.manager} will call you by ${p.when}.`,
    promisedWhat: (p: { manager: string; what: string; when: string }) => `${p.manager}: ${p.what}, by ${p.when}.`,
    owed: (p: { when: string }) => `You'll hear from us by ${p.when}.`,
    missedTitle: (p: { customer: string }) => `I'm sorry, ${p.customer}. We promised a time and missed it.`,
    missed: (p: { when: string }) =>
      `We said ${p.when} and didn't call. That makes it worse, and it's our fault alone.`,
    callTitle: (p: { customer: string }) => `Of course, ${p.customer}. Someone will call you.`,
    fixingTitle: (p: { customer: string }) => `It's being put right, ${p.customer}.`,
    rightTitle: (p: { customer: string }) => `Is it right now, ${p.customer}?`,
    done: (p: { manager: string }) => `${p.manager} says it's done.`,
    unreachedTitle: (p: { customer: string }) => `We couldn't reach you, ${p.customer}.`,
    unreached: (p: { manager: string }) => `${p.manager} couldn't reach you. Is it right all the same?`,
    wonTitle: (p: { customer: string }) => `Thank you, ${p.customer}. So glad it's right now.`,
    won: "If anything comes up, this page brings you straight to us.",
    notYetTitle: (p: { customer: string }) => `Thank you for saying so, ${p.customer}. Then we're not done.`,
    overTitle: (p: { customer: string }) => `We're here, ${p.customer}.`,
    over: "If there's anything we can still do, tell us below.",
    follow: [
      "Is everything right now?",
      "We changed something because of you. Is it still right?",
      "Is all still well?",
    ] as readonly string[],
    rightNow: "It's right now",
    notYet: "Not yet",
    callNow: "Rather talk now?",
    call: (p: { name: string }) => `Call ${p.name}`,
    next: (p: { name: string }) => `If not, call ${p.name}`,
    guarantee: "Our word",
    todo: "Still to be put right",
    by: (p: { when: string }) => `by ${p.when}`,
    ticked: "done",
    tellMore: "What happened? It helps to know before the call.",
    tellHolder: (p: { manager: string }) => `Something to tell ${p.manager}?`,
    look: "See what's new",
    noted: (p: { manager: string | null }) =>
      `Thank you. ${p.manager ?? "We"} ${p.manager === null ? "have" : "has"} it.`,
    soFar: "What happened so far",
    steps: {
      raised: "You told us",
      not_right: "You told us it isn't right yet",
      reopened: "We called the next person",
      taken: (p: { name: string }) => `${p.name} took it on`,
      handed_over: (p: { name: string }) => `${p.name} took over`,
      promised: (p: { when: string }) => `Promised for ${p.when}`,
      promise_missed: (p: { when: string }) => `We missed ${p.when}. Sorry`,
      called: (p: { name: string }) => `${p.name} spoke with you`,
      no_answer: (p: { name: string }) => `${p.name} called and didn't reach you`,
      item_done: (p: { what: string }) => `Done: ${p.what}`,
      resolved: "Put right",
      unreached: "We couldn't reach you",
      won_back: "All is well",
    },
    talk: "What we wrote to each other",
    you: "You",
    heardBy: (p: { when: string }) => `You'll hear from a person by ${p.when}.`,
    callingSoon: (p: { manager: string }) => `We're calling ${p.manager} about it.`,
    wasCalled: (p: { manager: string; when: string }) => `${p.manager} was called about it: ${p.when}.`,
    searching: "We're looking for somebody who can put it right.",
    tellMoreHere: "What happened?",
  },

  /** The manager's page of one case. */
  desk: {
    title: (p: { customer: string }) => `${p.customer} was let down`,
    notYetTitle: (p: { customer: string }) => `${p.customer} says it isn't right yet`,
    callTitle: (p: { customer: string }) => `${p.customer} asks for a call`,
    dangerTitle: (p: { customer: string }) => `Danger at ${p.customer}'s`,
    gave: (p: { face: number }) => `${p.face} of 5`,
    why: {
      low_face: "a low face",
      call_me: "asked to be called",
      fall: "much less happy than last time",
      valuable: "a very good customer, only lukewarm",
      danger: "a word of danger",
      unfinished: "something is unfinished",
      promise_missed: "a promise was missed",
      not_right: "not right yet",
      silence: "a very good customer has gone quiet",
      wrote: "wrote to you",
    } as Readonly<Record<string, string>>,
    atRisk: (p: { amount: string; low: string; high: string }) => `${p.amount} at risk (${p.low} to ${p.high})`,
    served: "Served by",
    job: "What was done",
    when: "Visit",
    said: "In their words",
    phone: "Phone",
    automatic: "This tap may have been a machine's: some mail programs open every link.",
    whoAreYou: "Who are you?",
    takeAs: (p: { name: string }) => `${p.name}: I'll take it`,
    take: "I'll take it",
    takeLater: "I'll take it, no time yet",
    byWhen: "By when will you call?",
    toldAtOnce: (p: { customer: string }) => `One press takes it and tells ${p.customer} the time.`,
    choices: { "15m": "15 minutes", "1h": "1 hour", today: "Today", tomorrow: "Tomorrow" },
    ownTime: "A time of my own",
    promiseIt: "Promise this time",
    yours: (p: { customer: string }) => `${p.customer} is yours`,
    promised: (p: { customer: string; when: string }) => `${p.customer} knows you'll call by ${p.when}.`,
    owed: (p: { customer: string; when: string }) => `We missed a promise. ${p.customer} was told ${p.when}.`,
    changeTime: "Need another time?",
    nextStep: "When will you be back in touch?",
    callNow: (p: { name: string }) => `Call ${p.name}`,
    called: "We've spoken",
    calledDone: (p: { customer: string }) => `Noted: you spoke with ${p.customer}.`,
    noAnswer: "No answer",
    noAnswerDone: (p: { customer: string }) =>
      `Noted: ${p.customer}'s page says that you called. When will you try again?`,
    todo: "Still to be done",
    addItem: "What is still to be done?",
    dueBy: "By when",
    anyTime: "No time yet",
    add: "Add",
    tick: "Done",
    untick: "Not done",
    putRight: "It's put right",
    stillOpen: (p: { count: number; customer: string }) =>
      `Still to be done: ${p.count}. It stands on ${p.customer}'s page, too.`,
    how: "How was it put right?",
    howHint: (p: { customer: string }) => `One press finishes it. ${p.customer} is asked whether it's right.`,
    outcomes: {
      fixed: "Fixed",
      redone: "Done again",
      refunded: "Money back",
      goodwill: "A gesture",
      nothing_to_fix: "Nothing to fix",
      could_not_reach: "Close it as not reached",
    } as Readonly<Record<string, string>>,
    what: (p: { customer: string }) => `What did you do? It stands on ${p.customer}'s page.`,
    amount: (p: { currency: string }) => `Amount in ${p.currency}, if money was given`,
    amountUnclear: "That amount can't be read. Write it in figures, like 20.50.",
    write: (p: { customer: string }) => `Write to ${p.customer}`,
    writeHint: "It goes to their phone in your words.",
    send: "Send",
    sendAnyway: "Send it as it is",
    advice: "Not sent yet. It could be better:",
    better: (p: { better: string }) => `Better: “${p.better}”`,
    sent: "Sent.",
    note: "A note for the team",
    keep: "Keep it",
    kept: "Noted.",
    handOver: "Hand over to",
    handedDone: (p: { manager: string }) => `${p.manager} has it now, and is being told.`,
    more: "More",
    lost: "We lost them",
    lostWhy: "Why did they leave?",
    putRightDone: (p: { customer: string }) => `Put right. Thank you. We'll ask ${p.customer} whether it holds.`,
    unreachable: (p: { customer: string }) => `Can't reach ${p.customer}?`,
    unreachableHint: (p: { customer: string }) => `${p.customer}'s page says that you tried, and takes an answer.`,
    unreachedDone: (p: { customer: string }) => `Closed as not reached. ${p.customer}'s page says that you tried.`,
    wonBack: (p: { customer: string }) => `${p.customer} says it's right now. Well done.`,
    lostDone: (p: { customer: string }) => `${p.customer} is lost. It's written down, so that we learn from it.`,
    taken: (p: { manager: string; when: string }) => `Already taken by ${p.manager}, ${p.when}`,
    rest: "You can rest. Thank you for looking.",
    ring: "Let this phone ring for alerts",
    rings: "This phone rings for you.",
    ringFailed: "That didn't work on this phone. Your alerts still come as before.",
    ringing: (p: { count: number }) => `Phones that ring for you: ${p.count}`,
    hush: "Let none of them ring",
    alertsDown:
      "No alert can reach anybody right now: every channel is in trouble. Whoever was let down waits on this page until somebody takes it.",
    ladderEmpty: "Nobody on the ladder can be called. Alerts go to the owners.",
    outOfDate: "This alert is over",
    expired: "This case was closed a while ago.",
    cannot: "That can't be done any more; this is how it stands.",
    timeUnclear: "That time can't be read. Pick one below, or write it like 17:30.",
    timePast: "That time has gone. Pick one that's ahead.",
    missing: "A word is missing. Fill it in and press again.",
    danger: "DANGER",
    now: "Now",
    callFirst: (p: { name: string }) => `Call ${p.name} now`,
    callFirstHint: "Takes it, and promises a call within 15 minutes.",
    passTo: (p: { name: string }) => `Pass to ${p.name}`,
    passed: (p: { name: string }) => `${p.name} is being called now.`,
    passedOn: "The next person is being called now.",
    undo: "Undo",
    undone: "Taken back.",
    undoLate: "Too late to take back: it has gone out.",
    takeAgain: "Take it again",
    takeAgainHint: "It was raised again since, and nobody has it yet.",
    moreWaiting: (p: { count: number }) => `More waiting: ${p.count}`,
    whatNext: "What's next?",
    tellDone: (p: { customer: string }) => `Tell ${p.customer} it's done`,
    amountNeeded: "How much was given back? Write the amount and press again.",
    where: "Where",
    waits: "Waiting since",
    history: "What happened so far",
    events: {
      raised: "raised",
      alerted: "alert to",
      escalated: "next alert to",
      taken: "taken",
      promised: "promised",
      handed_over: "handed over",
      called: "spoke with the customer",
      no_answer: "called, no answer",
      item_added: "to do",
      item_done: "done",
      item_open: "not done",
      noted: "note",
      all_clear: "nobody is in danger any more",
      wrote: "wrote to the customer",
      reminded: "reminded",
      promise_missed: "promise missed",
      went_back: "went back",
      resolved: "put right",
      unreached: "not reached",
      follow_up_asked: "asked the customer",
      followed_up: "the customer says",
      commented: "the customer wrote",
      trigger_added: "one more reason",
      answer_changed: "answer changed",
      reopened: "raised again",
      won_back: "won back",
      person_gone: "left the team",
      lost: "lost",
      erased: "erased",
      passed: "passed on",
      undone: "taken back",
      refund_corrected: "what was given back was corrected",
      changed: "what we changed",
      line_given: "a line in their own name",
      words_asked: "asked for words",
      follow_up_skipped: "not asked",
      closed: "closed without the customer's word",
      time_given: "we gave a time",
    } as Readonly<Record<string, string>>,
    changeTitle: (p: { customer: string }) => `What did you change because of ${p.customer}?`,
    changeHint: (p: { customer: string }) =>
      `Our second message to ${p.customer} quotes it. Without it that message is not sent.`,
    lineTitle: (p: { customer: string }) => `A line from you to ${p.customer}`,
    lineHint: "Our last message goes in your name, with a line of yours or without one, but only if you say so here.",
    inMyName: "Send it in my name",
    closedDone: (p: { customer: string }) => `Closed as put right. ${p.customer} never said whether it is.`,
    given: (p: { customer: string; when: string }) =>
      `${p.customer}'s page says that a person is in touch by ${p.when}.`,
  },

  /** Of a message that did not reach the customer, or is only on its way. `wording/recovery/claims.ts` chooses. */
  claims: {
    telling: (p: { customer: string; when: string }) => `${p.customer} is being told that you'll call by ${p.when}.`,
    noTexts: (p: { customer: string; when: string }) =>
      `${p.customer} gets no texts from us. Ring ${p.customer} before ${p.when}.`,
    notTold: (p: { customer: string; when: string }) =>
      `${p.customer} was not told by text. Ring ${p.customer} before ${p.when}.`,
    noNumber: (p: { when: string }) => `Nobody has a number to ring. ${p.when} stands on the customer's page alone.`,
    missed: "We missed a promise.",
    missedUntold: (p: { customer: string; when: string; link: string }) =>
      `${p.customer} did not hear from you by ${p.when} and gets no texts from us. The next one is being called. Still you? ${p.link}`,
    onlyByPhone: {
      no_texts: (p: { customer: string }) =>
        `One press is enough. ${p.customer} gets no texts from us: say it on the phone.`,
      no_number: (_: { customer: string }) =>
        "One press is enough. Nobody has a number: it stands on the customer's page.",
    },
    askYourself: (p: { customer: string }) =>
      `Put right. Thank you. ${p.customer} got no text from us: ask yourself whether it holds.`,
    onItsWay: "It's on its way.",
    notSent: (p: { customer: string }) => `Not sent: ${p.customer} gets no text of this. It stands on the page alone.`,
    onlyOnPage: (p: { customer: string }) =>
      `${p.customer} gets no texts from us. It stands on the page, in your words.`,
    onlyKept: "It is kept with the case. No text of ours reaches this customer.",
  },
  /** What holds a crowd or a machine back. */
  limits: {
    crowd: (p: { place: string; taps: number }) =>
      `Something is wrong at ${p.place}: ${p.taps} low taps within an hour.`,
    crowdWhy: "so many low taps that one case stands for all of them",
    fullTitle: "Enough for today",
    full: (p: { business: string }) =>
      `So many answers came in here today that this one was not taken. Please tell somebody at ${p.business}, or come back tomorrow.`,
    inDanger: "Is anybody in danger? Call for help now.",
    textsHalf: (p: Texts) =>
      `${p.business}: ${p.sent} of today's ${p.limit} texts have left. At ${p.limit} no more customers are asked until tomorrow; alerts to you go on.`,
    textsOver: (p: Texts) =>
      `${p.business}: today's ${p.limit} texts have left, so no more customers are asked until tomorrow. Alerts to you go on. If the day really is that busy, raise texting.per_day in the settings.`,
    letterLater: (p: { customer: string; when: string }) =>
      `${p.customer} has had five letters within the hour. The next can go at ${p.when}; your words are still in the box.`,
    listFull: "The list is full: thirty things are open. Tick something off before you add more.",
    oldLink: "Open the link in your newest alert: from that page one press leads to all of your cases.",
  },
  /** How full an account's own store is. */
  storage: {
    halfFull: (p: { business: string }) =>
      `${p.business}: half of the room for your data is full (5 of 10 GB). Nothing is lost and nothing stops. To make room, keep old answers for fewer months: retention in the settings.`,
    nearlyFull: (p: { business: string }) =>
      `${p.business}: four fifths of the room for your data are full (8 of 10 GB). At 10 no new answer can be stored. Make room now: keep old answers for fewer months, retention in the settings.`,
  },
};

/** "Anna Miller (2/5, Tom, Boiler service)". */
export function about(p: Call): string {
  const parts = [p.face === null ? "" : `${p.face}/5`, p.who].filter((part) => part !== "");
  return parts.length === 0 ? p.customer : `${p.customer} (${parts.join(", ")})`;
}

export type RecoveryWords = typeof en;
