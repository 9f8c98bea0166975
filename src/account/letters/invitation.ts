// The ask, on paper: the business first, who and what, one link, how to answer without it and how to stop. One part of a
// text where the names allow it; what does not fit gives way in a fixed order.

import { asLine, defang, segments, smsText } from "../../channels/sms/sms_text.ts";
import { mint } from "../../link.ts";
import { wording } from "../../wording/all.ts";
import { calledName, greetingName } from "../../wording/given_name.ts";
import { mailHtml } from "../../wording/mail.ts";
import { closeGap, NO_NAME, names } from "../../wording/names.ts";
import type { Words } from "../../wording/wording.ts";
import type { Business } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import type { Message } from "../outbox/outbox.ts";
import { mayAsk } from "../survey/may_ask.ts";
import type { VisitFacts } from "../visits/facts.ts";
import { customersUrl, INVITATION_SECONDS, type Letter, mailFrame, stop, surveyLink } from "./letter.ts";

/** Where each text must say how to end them (CTIA Messaging Principles 5.1, CASL 6(2)(c)); elsewhere it is decent. */
const SAYS_STOP: readonly string[] = ["US", "CA"];

export function invitation(ctx: Query, message: Message, facts: VisitFacts): Letter {
  const { business, deployment: paper } = ctx;
  const decision = mayAsk(ctx, message);
  if (decision.decision === "skip") return stop("skipped", decision.reason);
  if (decision.decision === "wait") {
    return { go: false, status: "waiting", reason: decision.reason, until: decision.until };
  }
  const words = wording(facts.language);
  const link = surveyLink(paper, business, facts.visitId);
  const customer = defang(greetingName(facts.customer) ?? "");
  const staff = facts.staff.length === 0 ? null : names(facts.staff, facts.language);
  const said = {
    customer,
    business: business.name,
    staff,
    job: facts.job === null ? null : defang(asLine(facts.job)),
    last: message.kind === "reminder",
    link,
  };
  const mustSayStop = saysStop(business) || (message.address ?? "").startsWith("+1");
  const p = { customer: customer || NO_NAME, staff: staff ?? business.name, business: business.name };
  const unsubscribe = `${customersUrl(paper, business)}/u/${mint(paper.linkKeys, "stop", { account: business.id, subject: facts.visitId })}`;
  const mailed = asked(words, said, { reply: false, stop: false });
  return {
    go: true,
    ...inOnePart(words, said, mustSayStop),
    seconds: INVITATION_SECONDS,
    mail: `${mailed.text} ${mailed.tail}`,
    subject: closeGap(words.ask.title(p)),
    html: mailHtml({
      ...mailFrame(business, words, facts.language),
      text: closeGap(`${words.ask.hello(p)} ${staff === null ? words.ask.questionNobody(p) : words.ask.question(p)}`),
      survey: link,
      stop: { label: words.text.stop, url: unsubscribe },
    }),
    headers: { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}

function saysStop({ country }: Business): boolean {
  return SAYS_STOP.includes(country);
}

/** What a customer called Anna would be texted, and how many parts it would have. */
export function exampleAsk(
  { business, deployment }: Query,
  { name, staff, language }: { readonly name: string; readonly staff: string | null; readonly language: string },
): { readonly text: string; readonly parts: number } {
  const link = `${customersUrl(deployment, business)}/s/${"x".repeat(31)}`;
  const who = staff === null ? null : names([calledName(staff)], language);
  const ask = { customer: "Anna", business: name, staff: who, job: null, last: false, link };
  const { text, tail } = inOnePart(wording(language), ask, saysStop(business));
  const whole = smsText(`${text} ${tail}`, { limit: 9 });
  return { text: whole, parts: segments(whole) };
}

export interface Ask {
  readonly customer: string;
  readonly business: string;
  readonly staff: string | null;
  readonly job: string | null;
  /** It is the reminder. */
  readonly last: boolean;
  readonly link: string;
}

/** What gives way, in this order: the job, STOP where no law asks for it, and that a digit answers too. */
export function inOnePart(words: Words, ask: Ask, mustSayStop: boolean): { text: string; tail: string } {
  const bare = { ...ask, job: null };
  const tries = [
    asked(words, ask, { reply: true, stop: true }),
    asked(words, bare, { reply: true, stop: true }),
    asked(words, bare, { reply: true, stop: mustSayStop }),
    asked(words, bare, { reply: false, stop: mustSayStop }),
  ] as const;
  const parts = ({ text, tail }: { text: string; tail: string }) => segments(smsText(`${text} ${tail}`, { limit: 9 }));
  return tries.find((t) => parts(t) === 1) ?? tries.find((t) => parts(t) === 2) ?? tries[3];
}

function asked({ text }: Words, ask: Ask, say: { readonly reply: boolean; readonly stop: boolean }) {
  const question = text.invitation(ask);
  const ending = say.stop ? (say.reply ? text.andStop : text.orStop) : "";
  return {
    text: ask.last ? `${question} ${text.lastAsk}` : question,
    tail: `${text.tap(ask)}${say.reply ? text.orReply : ""}${ending}`,
  };
}
