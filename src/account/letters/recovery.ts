// The words of the recovery path: what the people alerted, the holder, the staff and the customer read. A letter that
// would no longer be true when it leaves is not sent.

import { defang, quoted } from "../../channels/sms/sms_text.ts";
import { nextAfterQuiet } from "../../invitation/quiet.ts";
import { recoveryWording, wording } from "../../wording/all.ts";
import { calledName, greetingName } from "../../wording/given_name.ts";
import { NO_NAME, wordFor } from "../../wording/names.ts";
import { ring } from "../../wording/recovery/claims.ts";
import type { RecoveryWords } from "../../wording/recovery/recovery.ts";
import { when } from "../../wording/when.ts";
import type { Business } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { caseOf, resolutionOf } from "../cases/case_row.ts";
import { wordsFor } from "../cases/history.ts";
import { promisesOf } from "../cases/promises.ts";
import { toldOf } from "../cases/told.ts";
import { type Message, type Params, paramsColumn } from "../outbox/outbox.ts";
import { contactsOf, shutWhy } from "../people/contacts.ts";
import { firstNameOf } from "../people/people.ts";
import type { VisitFacts } from "../visits/facts.ts";
import { alert, type Why } from "./alert.ts";
import { ALERT_SECONDS, caseLink, go, type Letter, stop, surveyLink } from "./letter.ts";

/** What is said to a customer keeps its worth longer than what rings a phone. */
const CUSTOMER_SECONDS = 4 * 3600;

export function recoveryLetter(ctx: Query, facts: VisitFacts, message: Message): Letter {
  const { sql, business, now, deployment: paper } = ctx;
  const current = caseOf(sql, facts.visitId);
  if (current === undefined) return stop("cancelled", "case_gone");
  const detail = paramsColumn.read(message.params);
  const language = message.recipient === "customer" ? facts.language : business.language;
  const timezone = message.recipient === "customer" ? facts.timezone : business.timezone;
  const said = recoveryWording(language);
  const { text } = said;
  const told = toldOf(sql, facts.visitId, facts.customerPhone);
  const link =
    message.recipient === "customer"
      ? surveyLink(paper, business, facts.visitId)
      : caseLink(paper, business.id, message.alert_id);
  const someone = facts.customer === "" && message.recipient !== "customer";
  const called =
    message.recipient === "customer" ? (greetingName(facts.customer) ?? NO_NAME) : calledName(facts.customer);
  const customer = someone ? wording(business.language).someone : defang(called);
  const say = (at: number) => when(at, now, timezone, language);
  const untold = told.reach !== "texts" || told.promise === "not_sent";
  const holder = firstNameOf(sql, current.holder_id);
  const name = { customer, link, business: business.name, manager: holder ?? business.name };

  switch (message.kind) {
    case "alert":
      return alert(ctx, facts, current, message, link, alertWhy(detail));
    case "promise":
      // A newer promise has its own message; the old time would be a false one.
      if (current.promise_at !== detail.at) return stop("cancelled", "out_of_date");
      return go(text.promise({ ...name, what: detail.what ?? null, when: say(detail.at ?? now) }), CUSTOMER_SECONDS);
    case "promise_copy": {
      if (current.promise_at !== detail.at) return stop("cancelled", "out_of_date");
      const p = { ...name, what: detail.what ?? null, when: say(detail.at ?? now) };
      if (message.recipient === "staff") return go(text.promiseStaff(p), ALERT_SECONDS);
      return go(untold ? `${ring(said.claims, told.reach, p)} ${link}` : text.promiseHolder(p), ALERT_SECONDS);
    }
    case "nudge": {
      if (current.holder_id !== null && current.holder_id !== message.manager_id)
        return stop("cancelled", "out_of_date");
      const p = { customer, link, when: say(detail.at ?? now) };
      if (detail.why === "words") {
        // Nobody is asked for words that would reach nobody.
        const waits = current.state === "put_right" && current.closed_at === null;
        return waits && contactsOf(sql, { visit: facts.visitId }).length > 0
          ? go(detail.number === 2 ? text.askChange(p) : text.askLine(p), ALERT_SECONDS)
          : stop("cancelled", "out_of_date");
      }
      if (detail.why === "silence") return go(text.remindSilence(p), ALERT_SECONDS);
      if (current.promise_at !== detail.at) return stop("cancelled", "out_of_date");
      const ours = promisesOf(sql, current.id).findLast((made) => made.fate === null)?.manager === null;
      if (ours) return go(`${said.desk.given(p)} ${link}`, ALERT_SECONDS);
      return go(untold ? `${ring(said.claims, told.reach, p)} ${link}` : text.remindPromise(p), ALERT_SECONDS);
    }
    case "missed": {
      const p = { ...name, when: say(detail.at ?? now), next: detail.next ? say(detail.next) : null };
      const sorry = !untold && told.apology !== "not_sent";
      return go(sorry ? text.missed(p) : said.claims.missedUntold(p), ALERT_SECONDS);
    }
    case "went_back":
      return go(text.wentBack({ customer, link }), ALERT_SECONDS);
    case "yours":
      return go(text.yours({ customer, link, from: firstNameOf(sql, detail.from ?? null) }), ALERT_SECONDS);
    case "news":
      return news(text, customer, link, message, detail, business);
    case "over":
      return go(text.over({ customer }), ALERT_SECONDS);
    case "apology": {
      if (!detail.next) {
        return go(
          text.apologyNow({ customer, link, business: business.name, phone: business.settings.brand.phone }),
          CUSTOMER_SECONDS,
        );
      }
      // Somebody has called since, or named a time of their own.
      if (current.promise_at !== detail.next) return stop("cancelled", "out_of_date");
      const promised = promisesOf(sql, current.id).findLast((p) => p.at === detail.at);
      const manager = firstNameOf(sql, promised?.manager ?? null);
      return go(
        text.apology({ customer, link, manager, when: say(detail.at ?? now), next: say(detail.next) }),
        CUSTOMER_SECONDS,
      );
    }
    case "put_right":
      if (current.state !== "put_right") return stop("cancelled", "out_of_date");
      if (resolutionOf(current.resolution)?.outcome === "could_not_reach")
        return go(text.unreached(name), CUSTOMER_SECONDS);
      return go(text.putRight({ ...name, what: detail.what ?? null }), CUSTOMER_SECONDS);
    case "follow_up": {
      if (current.state === "won_back") return stop("cancelled", "all_good");
      if (current.state !== "put_right") return stop("cancelled", "reopened");
      // Asking is asking: by no other way where they said stop, and by day, also when it was held up.
      if (message.address !== null && shutWhy(sql, message.address) === "opted_out")
        return stop("skipped", "opted_out");
      const until = nextAfterQuiet(now, timezone, business.settings.survey.quietHours);
      if (until > now) return { go: false, status: "waiting", reason: "quiet_hours", until };
      const number = detail.number ?? 1;
      if (number === 1) return go(text.followUp(name), CUSTOMER_SECONDS);
      const said = wordsFor(sql, current.id, number === 2 ? "changed" : "line_given");
      const words = said === null ? null : defang(said);
      if (number > 2) return go(text.followUpLine({ ...name, words }), CUSTOMER_SECONDS);
      return words === null
        ? stop("skipped", "nothing_changed")
        : go(text.followUpChange({ ...name, words }), CUSTOMER_SECONDS);
    }
    default:
      return stop("cancelled", "not_a_letter");
  }
}

function alertWhy({ why }: Params): Why {
  return why === undefined || why === "promise" || why === "silence" || why === "words" ? "let_down" : why;
}

function news(
  text: RecoveryWords["text"],
  customer: string,
  link: string,
  message: Message,
  detail: Params,
  business: Business,
): Letter {
  const what = detail.what;
  if (what === "right_now") return go(text.saysRight({ customer }), ALERT_SECONDS);
  if (what === "not_yet") return go(text.saysNotYet({ customer, link }), ALERT_SECONDS);
  const why = wordFor(recoveryWording(business.language).desk.why, detail.text ?? "");
  if (what === "trigger" && why !== undefined) return go(text.asksMore({ customer, why, link }), ALERT_SECONDS);
  const said = quoted(detail.text ?? "");
  const short = said.length > 120 ? `${said.slice(0, 117)}...` : said;
  return message.kind === "news"
    ? go(text.wrote({ customer, text: short, link }), ALERT_SECONDS)
    : stop("cancelled", "empty");
}
