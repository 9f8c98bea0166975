// What rings a manager: who it is and what they wrote, since when they wait, one link and one code.

import { defang, isDear, quoted, segments } from "../../channels/sms/sms_text.ts";
import { topicsOf } from "../../recovery/triggers.ts";
import { recoveryWording, wording } from "../../wording/all.ts";
import { calledName } from "../../wording/given_name.ts";
import { money } from "../../wording/money.ts";
import { names } from "../../wording/names.ts";
import type { RecoveryWords } from "../../wording/recovery/recovery.ts";
import type { Business } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { crowdOf, type StoredCase, triggerColumn, triggersColumn } from "../cases/case_row.ts";
import { readRisk } from "../cases/value_at_risk.ts";
import { hasRung, type Message } from "../outbox/outbox.ts";
import { firstNameOf } from "../people/people.ts";
import { db } from "../store/sql.ts";
import type { VisitFacts } from "../visits/facts.ts";
import { ALERT_SECONDS, type Letter, stop } from "./letter.ts";

/** Why somebody is called. */
export type Why = keyof RecoveryWords["text"]["alert"];

export function alert(
  ctx: Query,
  facts: VisitFacts,
  current: StoredCase,
  message: Message,
  link: string,
  why: Why,
): Letter {
  const { sql, business } = ctx;
  if (current.state !== "raised") return stop("cancelled", "taken");
  const row = sql.one(db.selectFrom("alerts").select(["code", "raise_number"]).where("id", "=", message.alert_id));
  if (row === undefined || row.raise_number !== current.raise_number) return stop("cancelled", "out_of_date");
  const waited = waitedFor(ctx, current, message);
  const text = alertText(business, facts, current, why, link, row.code, waited);
  return { go: true, text, seconds: ALERT_SECONDS, parts: why === "danger" ? DANGER_PARTS : MOST_PARTS };
}

/** Since when a case is being called out for, and who was called and has not come; null for the first who are. */
function waitedFor({ sql, business, now }: Query, current: StoredCase, message: Message): string | null {
  const before = sql.all(
    db
      .selectFrom("messages as m")
      .innerJoin("alerts as a", "a.id", "m.alert_id")
      .select(["m.alert_id as alert", "m.manager_id as manager", "m.created_at as at"])
      .where("m.visit_id", "=", current.visit_id)
      .where("m.kind", "=", "alert")
      .where("m.recipient", "=", "manager")
      .where("a.raise_number", "=", current.raise_number)
      .where("m.created_at", "<", message.created_at)
      .orderBy("m.created_at"),
  );
  const minutes = Math.round((now - (before[0]?.at ?? now)) / 60_000);
  if (minutes === 0) return null;
  const called = before.flatMap(({ alert, manager }) =>
    alert !== null && manager !== null && manager !== message.manager_id && hasRung(sql, alert, manager) ? manager : [],
  );
  const people = [...new Set(called)].flatMap((id) => firstNameOf(sql, id) ?? []);
  const { text } = recoveryWording(business.language);
  return text.waited({ minutes, names: people.length === 0 ? null : names(people, business.language) });
}

/** So much of what the customer wrote goes into an alert, and less where a part of a text holds 67 letters. */
const QUOTED = [90, 50, 25] as const;
/** In danger what they wrote and the number to call come before the price. */
const DANGER_PARTS = 4;
/** Where letters cost twice as much; two parts otherwise. */
const MOST_PARTS = 3;

/** Where it is about the place and not about the one whose tap was one too many. */
const ALL: ReadonlySet<Why> = new Set(["let_down", "again", "gone", "quiet"]);

/** One part of a text, two where the customer wrote something or waits, three of short ones; rooms read the same. */
export function alertText(
  business: Business,
  facts: VisitFacts,
  current: StoredCase,
  why: Why,
  link: string,
  code: string,
  waited: string | null = null,
): string {
  const { text, limits } = recoveryWording(business.language);
  const risk = readRisk(current.risk);
  const atRisk = risk === null || risk.base === 0 ? null : money(risk.base, business.currency, business.language, true);
  const staff = names(facts.staff, business.language);
  const take = code === "" ? text.takeHere({ link }) : text.take({ link, code });
  const trigger = triggerColumn.read(current.trigger);
  const { rule } = trigger;
  const asked = rule === "call_me" || rule === "unfinished" || rule === "wrote" ? text.asked[rule] : null;
  const machine = facts.suspect || (trigger.rule === "low_face" && trigger.automatic === true);
  const automatic = machine ? text.mayBeAutomatic : "";
  const crowd = crowdOf(trigger);
  const nobody = crowd === null ? wording(business.language).someone : defang(crowd.place);
  const full = facts.customer === "" ? nobody : defang(facts.customer);
  const first = facts.customer === "" ? full : calledName(full);
  const job = facts.job === null ? null : defang(facts.job);
  if (why === "danger") {
    // What it is, where, and whom to call, before anything else.
    const topic = topicsOf(triggersColumn.read(current.triggers)).findLast((one) => one !== "other");
    const who = [staff, facts.site].filter(Boolean).join(", ");
    const danger = { customer: full, face: facts.face, who, risk: null, topic: topic ? text.topics[topic] : null };
    const last = facts.comment?.split("\n").at(-1);
    const phone = facts.customerPhone;
    const say = (letters: number) =>
      [text.alert.danger(danger), inQuotes(last, letters), phone === null ? null : text.callThem({ phone }), take]
        .filter((part) => part !== null)
        .join(" ");
    return QUOTED.map(say).find((one) => segments(one) <= DANGER_PARTS) ?? say(0);
  }
  const say = why === "let_down" && asked !== null ? asked : text.alert[why];
  const words = (customer: string, who: readonly (string | null)[], letters: number = QUOTED[0]) =>
    [
      crowd === null || !ALL.has(why)
        ? say({ customer, face: facts.face, who: who.filter(Boolean).join(", "), risk: atRisk })
        : limits.crowd({ ...crowd, place: full }),
      inQuotes(facts.comment, letters),
      waited,
      automatic,
      take,
    ]
      .filter((part) => part !== null && part !== "")
      .join(" ");
  const { site } = facts;
  // What does not fit goes in this order: the job, the crew, the family name, the site.
  const tries = [
    words(full, [staff, job, site]),
    words(full, [staff, (job ?? "").split(/\s+/)[0]?.toLowerCase() ?? null, site]),
    words(full, [staff, site]),
    words(first, [facts.staff[0] ?? null, site]),
    words(first, []),
    ...QUOTED.map((letters) => words(first, [facts.staff[0] ?? null, site], letters)),
    ...QUOTED.map((letters) => words(first, [], letters)),
  ];
  const isShort = quoted(facts.comment ?? "") === "" && waited === null;
  const most = (text: string) => (isShort ? 1 : isDear(text) ? MOST_PARTS : 2);
  return tries.find((t) => segments(t) <= most(t)) ?? tries[3] ?? "";
}

/** Their words within a line of ours, cut where they go on. */
function inQuotes(comment: string | null | undefined, letters: number): string | null {
  const said = quoted(comment ?? "");
  if (said === "" || letters === 0) return null;
  return said.length > letters ? `"${said.slice(0, letters).trimEnd()}..."` : `"${said}"`;
}
