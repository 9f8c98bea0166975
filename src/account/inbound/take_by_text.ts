// Taking a case by texting its code, with or without the time of the call.

import { defang } from "../../channels/sms/sms_text.ts";
import { promiseAt } from "../../recovery/promise.ts";
import { recoveryWording, wording } from "../../wording/all.ts";
import { calledName } from "../../wording/given_name.ts";
import { ofPromise } from "../../wording/recovery/claims.ts";
import { when } from "../../wording/when.ts";
import type { Command, Query } from "../business/context.ts";
import { toldOf } from "../cases/told.ts";
import { type Manager, manager } from "../people/people.ts";
import { move } from "../recovery/move.ts";
import { db, type Reader } from "../store/sql.ts";

interface OpenAlert {
  readonly code: string;
  readonly raiseNumber: number;
  readonly caseId: number;
  readonly visitId: number;
  readonly manager: Manager;
  readonly customer: string;
  readonly customerPhone: string | null;
  readonly current: boolean;
  readonly urgent: boolean;
  readonly createdAt: number;
}

/** As many as can be read in a text. */
const CODES_TOLD = 8;

/** The codes that take something now, danger first, then the newest few, with whose case each is: "17 Anna". */
export function codesOf({ sql, business }: Query, people: readonly Manager[]): string[] {
  const { danger } = recoveryWording(business.language).desk;
  return alertsOf(sql, people, {})
    .filter((a) => a.current)
    .sort((a, b) => Number(b.urgent) - Number(a.urgent))
    .slice(0, CODES_TOLD)
    .map((a) =>
      [a.code, defang(calledName(a.customer)), a.urgent ? danger : ""].filter((part) => part !== "").join(" "),
    );
}

/** The code of the one case that rings at this phone, alerted within `fresh` ms; null when none does, or more than one. */
export function onlyRinging(ctx: Query, people: readonly Manager[], fresh: number): string | null {
  const ringing = alertsOf(ctx.sql, people, {}).filter((a) => a.current);
  const [alert] = ringing;
  if (alert === undefined || new Set(ringing.map((a) => a.caseId)).size > 1) return null;
  return ctx.now - alert.createdAt <= fresh ? alert.code : null;
}

/** `unclear`: something about a time was said and not understood; it is taken, and the time is asked for. */
interface TakeReply {
  readonly code: string;
  readonly when: string | null;
  readonly unclear: boolean;
}

/** What the manager hears back; null when this phone was never given that code. */
export function takeByText(ctx: Command, people: readonly Manager[], reply: TakeReply): string | null {
  const { tx } = ctx;
  const named = alertsOf(tx, people, { code: reply.code });
  const alert = named.find((a) => a.current) ?? named[0];
  if (alert === undefined) return null;
  const again = alertsOf(tx, people, { case: alert.caseId }).find((a) => a.current);
  return take(ctx, alert, again, reply, codesOf(ctx, people));
}

function take(
  ctx: Command,
  alert: OpenAlert,
  /** What takes the same case now. */
  again: OpenAlert | undefined,
  reply: TakeReply,
  codes: readonly string[],
): string {
  const { business, now } = ctx;
  const { text } = wording(business.language);
  const { code, customerPhone: phone } = alert;
  const customer = defang(calledName(alert.customer));
  const promised = reply.when === null ? null : promiseAt(reply.when, now, business.timezone);
  // A time that can't be read, or has passed, takes the case all the same; the time is asked for.
  const at = promised?.ok === true && promised.at >= now ? promised.at : null;
  const event = { kind: "taken", by: alert.manager.id, raiseNumber: alert.raiseNumber, promiseAt: at } as const;
  const moved = move(ctx, alert.caseId, event, `manager:${alert.manager.id}`, { way: "text" });
  if (moved.ok) {
    if (at !== null) {
      const told = toldOf(ctx.tx, alert.visitId, phone);
      const about = { customer, when: when(at, now, business.timezone, business.language) };
      const said = ofPromise(recoveryWording(business.language), told, about);
      return phone === null ? said : `${said} ${phone}`;
    }
    const asked = reply.unclear || promised !== null ? ` ${text.timeUnclear({ code })}` : "";
    return `${text.youHaveIt({ customer, phone, code })}${asked}`;
  }
  if (moved.reason === "already_taken") return alreadyTaken(ctx, alert.caseId);
  const newer = moved.reason === "out_of_date" ? again : undefined;
  if (newer !== undefined) return text.raisedAgain({ customer, code: newer.code });
  // An old code never takes the new round; what it may have meant is named.
  return codes.length === 0 ? text.caseOver : `${text.caseOver} ${text.codeUnknown({ codes: codes.join(", ") })}`;
}

function alreadyTaken(ctx: Query, caseId: number): string {
  const { sql, business, now } = ctx;
  const row = sql.one(db.selectFrom("cases").select(["holder_id", "taken_at"]).where("id", "=", caseId));
  const holder = row?.holder_id ? manager(sql, row.holder_id) : null;
  return wording(business.language).text.alreadyTaken({
    manager: holder?.name ?? business.name,
    when: when(row?.taken_at ?? now, now, business.timezone, business.language),
  });
}

/** What this phone was asked to take, newest first. */
function alertsOf(sql: Reader, people: readonly Manager[], only: { code?: string; case?: number }): OpenAlert[] {
  const ids = people.map((m) => m.id);
  const rows = sql.all(
    db
      .selectFrom("alerts as a")
      .innerJoin("cases as k", "k.id", "a.case_id")
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .select([
        "a.code",
        "a.raise_number",
        "a.manager_id",
        "a.created_at",
        "k.id as case_id",
        "k.visit_id",
        "k.raise_number as current",
        "k.state",
        "k.urgent",
      ])
      .select(["c.name as customer", "c.phone as customer_phone"])
      .where("a.manager_id", "in", ids)
      .$if(only.code !== undefined, (q) => q.where("a.code", "=", only.code ?? ""))
      .$if(only.case !== undefined, (q) => q.where("a.case_id", "=", only.case ?? 0))
      .$if(Object.keys(only).length === 0, (q) => q.orderBy("k.urgent", "desc"))
      .orderBy("a.id", "desc")
      .limit(200),
  );
  return rows.flatMap((row) => {
    const person = people.find((m) => m.id === row.manager_id);
    if (person === undefined || person.role === "viewer") return [];
    const current = row.raise_number === row.current && row.state === "raised";
    const { code, raise_number: raiseNumber, customer, case_id: caseId, customer_phone: customerPhone } = row;
    return [
      {
        code,
        raiseNumber,
        caseId,
        visitId: row.visit_id,
        manager: person,
        customer,
        customerPhone,
        current,
        urgent: row.urgent === 1,
        createdAt: row.created_at,
      },
    ];
  });
}
