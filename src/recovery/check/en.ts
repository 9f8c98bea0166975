import { phrases } from "../reading/phrases.ts";
import type { CheckWords } from "./words.ts";

export const english: CheckWords = {
  excuse: [
    {
      phrases: phrases`
    unfortunately, regrettably, sadly, m afraid, i am afraid, we are afraid, we re afraid, regret to inform`,
      why: "It announces an excuse before anything is put right.",
      better: "I’m sorry. Here is what I’m going to do about it.",
    },
    {
      phrases: phrases`
    due to, owing to, because of ... demand|volume*|shortage*|workload|holidays, high|higher|unusually demand|volume*,
    high call volume*, peak season|period|time*, short staffed, understaffed, staff shortage*, shortage of staff,
    very|so|extremely|really|incredibly|too busy, busy period|time*|season|day|week, off sick, on holiday|leave, snowed under,
    overbooked, double booked, running behind`,
      why: "How busy we are is our concern. The customer only wants it put right.",
      better: "You waited and we weren’t there. I’m sorry. I’ll be with you today at 17:30.",
    },
    {
      phrases: phrases`
    beyond|outside ... control, unforeseen|unexpected|unavoidable circumstances|delay*|event*, force majeure,
    the|bad|severe weather, traffic, supply chain, out of ... hands, hands are tied, nothing ... we|i ... do,
    not|isnt possible for us`,
      why: "It says that nobody could help it. A customer hears: this may happen again.",
      better: "That should not have happened. I’m taking care of it myself, today.",
    },
    {
      phrases: phrases`
    system|computer|software|server ... down|error|glitch|issue|problem|failure, technical issue*|difficult*|problem*|fault*,
    human error, miscommunication, communication breakdown, misunderstanding, mix up, mixup, slipped through ... cracks|net, admin* error,
    clerical error`,
      why: "An explanation of our troubles doesn’t help theirs.",
      better: "We got it wrong. I’m sorry, and this is how I’ll put it right.",
    },
    {
      phrases: phrases`
    these|such|mistakes|things things|happen, things happen, nobody|noone is perfect, no one is perfect, first time this,
    never happened before, rarely|hardly happens, isolated incident, one off, normally|usually we|our|this, in our defence|defense,
    to be fair, did|tried|doing our|my|their best, we|i tried, please understand|appreciate|bear, hope you understand,
    thank|thanks ... for ... patience|understanding`,
      why: "It asks the customer to make allowances for us.",
      better: "You had every right to expect better. I’m making it right now.",
    },
  ],
  jargon: [
    {
      phrases: phrases`
    company|our|store|refund|cancellation policy, policy, policies, procedure*, protocol*, terms and conditions, t cs, terms of service,
    as per, per our, in accordance with, pursuant, hereby, aforementioned, please be advised, be advised that, kindly note|be,
    please note`,
      why: "Rules and legal words put a counter between you and the customer.",
      better: "Let me tell you what I can do for you right now.",
    },
    {
      phrases: phrases`
    ticket*, case|reference|incident|job number|id, sla, slas, kpi*, crm, escalat*, service level*, work order*, job sheet*, backlog*, dispatch*,
    operational*, stakeholder*, root cause, workflow*, touchpoint*, triage*, log|logged ... complaint|issue, action item*, logistics,
    process* your`,
      why: "That is a word for inside the firm. To the customer it means being a number.",
      better: "I have it in my own hands, and you can ring me directly.",
    },
    {
      phrases: phrases`
    valued customer*, your feedback, feedback, survey, customer satisfaction|experience|journey|service, any inconvenience,
    inconvenience caused, the|this inconvenience, we strive|endeavour|endeavor, take ... very|extremely seriously, high|highest standards,
    dear customer|sir|client, your business, your call is important`,
      why: "It sounds like a form letter; they’ll feel that nobody read what they wrote.",
      better: "Oh Anna, that’s horrible. You waited all day and nobody came.",
    },
    {
      phrases: phrases`
    going|moving forward, reach|reaching|reached out, circle back, touch base, earliest convenience, timely manner, expedit*, bandwidth,
    resolution, resolve ... issue, look|looking into ... matter|issue|this, rectif*, facilitat*, remediat*`,
      why: "Office language. Say it the way you would at their door.",
      better: "I’ll come round today, fix it and stay until you’re happy with it.",
    },
  ],
  blame: [
    {
      phrases: phrases`
    billing|accounts|accounting|sales|booking|scheduling|planning|warehouse|dispatch|service|other|another|different|it|finance department|team|office|dept,
    department, our|the supplier*|subcontractor*|contractor*|manufacturer*|courier|vendor|wholesaler|factory|agency,
    call cent*, head office, third party, someone else, other branch`,
      why: "The customer bought from you. Who inside or behind the firm slipped is not their concern.",
      better: "We let you down. I’m the one who will put it right.",
    },
    {
      phrases: phrases`
    engineer|technician|driver|colleague*|receptionist|staff|team|office|assistant|stylist|plumber|electrician|mechanic|he|she|they ... forgot|failed|messed|misread|mistaken,
    engineer|technician|driver|colleague*|receptionist|staff|team|he|she|they should have|ve, should ve|have known|told|checked|called,
    his|her|their|drivers|engineers fault|mistake|error, new starter|guy|girl|lad|employee, trainee*, apprentice*, temp|agency worker,
    made|had ... an|a error|mistake`,
      why: "Pointing at a colleague makes the firm look small and solves nothing.",
      better: "That is on us, and I answer for it.",
    },
    {
      phrases: phrases`
    you should|could|shouldve|couldve ... have|ve|called|told|checked|let, you should, you didnt|failed|forgot|never|misunderstood|neglected|refused,
    you did not, you must|may|might|probably have, if you had, had you, you were not|out, you werent, nobody was home|in,
    no one was ... home|in|there|answered, your fault|mistake|error|responsibility, user error, you claim*|allege*, on your side|end,
    according to our|my records`,
      why: "It tells the customer that they are to blame. Even if it were true, you would lose them.",
      better: "Tell me how it was for you. I want to hear it, and then I’ll make it right.",
    },
    {
      phrases: phrases`
    as i|we ... said|mentioned|explained|told|stated, as previously|already|stated|mentioned|discussed, already told|explained|said,
    not|isnt|wasnt our|my ... fault|responsibility|problem|department|job, nothing to do with us|me, other customers, nobody|noone else,
    no one else, calm down, with all due respect, with respect, overreact*, we have no record`,
      why: "It argues with the customer. An argument won is a customer lost.",
      better: "You’re right to be upset. Let me put it right.",
    },
  ],
  empathy: {
    phrases: phrases`
    sorry, apolog*, horrible, awful, dreadful, terrible, upsetting, frustrating, annoying, let ... down, not good enough, i|we understand,
    can|must imagine|see|be, you deserve*, every right, right to be, so upset, must ... been, shouldn ... happened, should not|never have happened,
    shouldnt|never have happened, feel for you`,
    why: "Nothing shows yet that you feel with them. That comes first.",
    better: "Oh no, that’s horrible. I’m so sorry.",
  },
  time: {
    phrases: phrases`
    today, tonight, tomorrow, this morning|afternoon|evening|minute, monday, tuesday, wednesday, thursday, friday, saturday, sunday, noon, midday, right now|away,
    already ... way, on my way, minute*, hour|hours, half past, quarter past|to, oclock, in|within ... days`,
    why: "They don’t know when. A promise without a time is not a promise.",
    better: "I’ll be at your door today at 17:30.",
  },
  vague: {
    phrases: phrases`
    as soon as possible, asap, as soon as we|i, soon, shortly, in due course, in the near future, when we|i ... can, next available, at some point,
    whenever, in the coming|next days|weeks, some time`,
    why: "“Soon” is no time. They’ll be waiting from this minute.",
    better: "I’ll ring you by 16:00 and be there tomorrow at 9:00.",
  },
};
