// A text that came in. A manager's code takes a case, with or without a time; strangers hear nothing.
import { promiseAt } from "../recovery/promise.ts";
import { readReply } from "../recovery/reply.ts";
import { when } from "../wording/when.ts";
import { firstName, wording } from "../wording/wording.ts";
import type { Business } from "./business.ts";
import { move } from "./cases.ts";
import { plan } from "./outbox.ts";
import { type Manager, manager, managers } from "./people.ts";
import { db, type Reader, type Writer } from "./sql.ts";

export interface Heard {
  readonly provider: string;
  /** The provider's id of the text; hearing it again does nothing. */
  readonly id: string;
  readonly from: string;
  readonly text: string;
}

interface OpenAlert {
  readonly code: string;
  readonly epoch: number;
  readonly caseId: number;
  readonly manager: Manager;
  readonly customer: string;
  readonly customerPhone: string | null;
  readonly current: boolean;
}

export function hear(tx: Writer, business: Business, heard: Heard, now: number): void {
  const { provider, id } = heard;
  if (tx.one(db.selectFrom("heard").select("at").where("provider", "=", provider).where("id", "=", id))) return;
  tx.run(db.insertInto("heard").values({ provider, id, at: now }));
  const people = managers(tx).filter((m) => m.phone === heard.from);
  const first = people[0];
  if (first === undefined) return;
  plan(tx, {
    kind: "reply",
    recipient: "manager",
    medium: "sms",
    address: heard.from,
    managerId: first.id,
    detail: { text: answerTo(tx, business, people, heard.text, now) },
    plan: `reply:${provider}:${id}`,
    dueAt: now,
    now,
  });
}

function answerTo(tx: Writer, business: Business, people: readonly Manager[], heard: string, now: number): string {
  const reply = readReply(heard);
  const alerts = alertsOf(tx, people);
  const named = reply.kind === "code" ? alerts.filter((a) => a.code === reply.code) : [];
  const alert = named.find((a) => a.current) ?? named[0];
  const codes = alerts.filter((a) => a.current).map((a) => a.code);
  if (reply.kind === "code" && alert !== undefined) return takeByText(tx, business, alert, reply.when, codes, now);
  return wording(business.language).text.codeUnknown({ codes: codes.join(", ") });
}

function takeByText(
  tx: Writer,
  business: Business,
  alert: OpenAlert,
  time: string | null,
  codes: readonly string[],
  now: number,
): string {
  const { text } = wording(business.language);
  const { code, customerPhone: phone } = alert;
  const customer = firstName(alert.customer);
  const promised = time === null ? null : promiseAt(time, now, business.timezone);
  if (promised !== null && !promised.ok) return text.timeUnclear({ code });
  const at = promised?.at ?? null;
  const event = { kind: "take", by: alert.manager.id, epoch: alert.epoch, promiseAt: at } as const;
  const moved = move(tx, business, alert.caseId, event, `manager:${alert.manager.id}`, now, { way: "text" });
  if (moved.ok) {
    return at === null
      ? text.youHaveIt({ customer, phone, code })
      : text.youPromised({ customer, phone, when: when(at, now, business.timezone, business.language) });
  }
  if (moved.reason === "already_taken") return alreadyTaken(tx, business, alert.caseId, now);
  if (moved.reason === "in_the_past") return text.timeUnclear({ code });
  // An old code never takes the new round; what it may have meant is named.
  return codes.length === 0 ? text.caseOver : `${text.caseOver} ${text.codeUnknown({ codes: codes.join(", ") })}`;
}

function alreadyTaken(sql: Reader, business: Business, caseId: number, now: number): string {
  const row = sql.one(db.selectFrom("cases").select(["holder_id", "taken_at"]).where("id", "=", caseId));
  const holder = row?.holder_id ? manager(sql, row.holder_id) : null;
  return wording(business.language).text.alreadyTaken({
    manager: holder?.name ?? business.name,
    when: when(row?.taken_at ?? now, now, business.timezone, business.language),
  });
}

/** What this phone was asked to take, newest first. */
function alertsOf(sql: Reader, people: readonly Manager[]): OpenAlert[] {
  const rows = sql.all(
    db
      .selectFrom("alerts as a")
      .innerJoin("cases as k", "k.id", "a.case_id")
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .select(["a.code", "a.epoch", "a.manager_id", "k.id as case_id", "k.epoch as current", "k.state"])
      .select(["c.name as customer", "c.phone as customer_phone"])
      .where(
        "a.manager_id",
        "in",
        people.map((m) => m.id),
      )
      .orderBy("a.id", "desc")
      .limit(200),
  );
  return rows.flatMap((row) => {
    const person = people.find((m) => m.id === row.manager_id);
    const current = row.epoch === row.current && row.state === "raised";
    return person === undefined
      ? []
      : [
          {
            code: row.code,
            epoch: row.epoch,
            caseId: row.case_id,
            manager: person,
            customer: row.customer,
            customerPhone: row.customer_phone,
            current,
          },
        ];
  });
}
