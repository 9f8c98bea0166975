// A visit is kept once per reference; saying it again updates it and never asks the customer twice.

import { expiryOf, firstAskAt } from "../../invitation/ask.ts";
import type { Command } from "../business/context.ts";
import { recounting } from "../counts/visit_parts.ts";
import { end, paramsColumn, plan } from "../outbox/outbox.ts";
import { erasedLike } from "../people/erased.ts";
import {
  type CustomerInput,
  creditOf,
  keepCustomer,
  keepSite,
  keepStaff,
  type StaffInput,
  staffColumn,
} from "../people/people.ts";
import { watchSilence } from "../recovery/triggers.ts";
import type { Erased } from "../store/idempotency.ts";
import { db, type Writer } from "../store/sql.ts";
import type { Row } from "../visits/visit.ts";
import { askStaff } from "./self_rating_ask.ts";

type AskChannel = "sms" | "email" | "none";

export interface VisitInput {
  readonly reference?: string | undefined;
  readonly customer: CustomerInput;
  readonly staff: readonly StaffInput[];
  readonly moment?: string | undefined;
  readonly site?: string | undefined;
  readonly job?: string | undefined;
  readonly timezone?: string | undefined;
  readonly finishedAt?: number | undefined;
  readonly value?: { readonly amount: number; readonly currency: string } | undefined;
  readonly invite?: { readonly channel?: AskChannel | undefined; readonly at?: number | "now" | undefined } | undefined;
}

export type Received = { readonly ok: true; readonly id: number; readonly created: boolean } | Erased;

export function receive(ctx: Command, input: VisitInput): Received {
  const { tx, business, now } = ctx;
  const gone = erasedLike(ctx, input.customer, input.reference);
  if (gone !== null) return gone;
  const customer = keepCustomer(tx, input.customer, now);
  const reference = input.reference ?? null;
  const known =
    reference === null ? undefined : tx.one(db.selectFrom("visits").selectAll().where("reference", "=", reference));
  const number = known?.id ?? 1 + (tx.one(db.selectFrom("visits").select((eb) => eb.fn.max("id").as("id")))?.id ?? 0);
  const staff = creditOf(
    input.staff.map((person) => keepStaff(tx, person, now)),
    input.staff.map((person) => person.share),
    number,
  );
  const finished = input.finishedAt ?? known?.finished_at ?? now;
  const channel = askChannel(input);
  const kept = tx.one(db.selectFrom("customers").select("timezone").where("id", "=", customer));
  // What a visit that comes again leaves out stays as it was; the customer's own zone decides about their night.
  const row = {
    customer_id: customer,
    site_id: input.site === undefined ? (known?.site_id ?? null) : keepSite(tx, input.site, now),
    moment: input.moment ?? known?.moment ?? "job",
    job: input.job ?? known?.job ?? null,
    timezone: input.timezone ?? input.customer.timezone ?? known?.timezone ?? kept?.timezone ?? business.timezone,
    finished_at: finished,
    value_amount: input.value?.amount ?? known?.value_amount ?? null,
    value_currency: input.value?.currency ?? known?.value_currency ?? null,
    staff: staffColumn.write(staff),
    changed_at: now,
  };
  if (known !== undefined) {
    recounting(tx, known.id, () => tx.run(db.updateTable("visits").set(row).where("id", "=", known.id)));
    replan(ctx, { ...known, finished_at: finished }, input);
    askStaff(ctx, known.id, finished, staff);
    return { ok: true, id: known.id, created: false };
  }
  const rules = business.settings.survey;
  const times = { finishedAt: finished, createdAt: now, requestedAt: input.invite?.at ?? null };
  const due = Math.max(now, firstAskAt(times, rules));
  const id = tx.insert(
    db
      .insertInto("visits")
      .values({ ...row, reference, channel, created_at: now, expires_at: expiryOf(times, rules) })
      .returning("id"),
  );
  invite(tx, id, input, channel, due, now);
  watchSilence(ctx, id, due);
  askStaff(ctx, id, finished, staff);
  return { ok: true, id, created: true };
}

function invite(tx: Writer, visitId: number, input: VisitInput, channel: AskChannel, due: number, now: number): void {
  const address = channel === "none" ? undefined : input.customer[channel === "sms" ? "phone" : "email"];
  plan(tx, {
    kind: "invitation",
    recipient: "customer",
    medium: channel === "email" ? "email" : "sms",
    address: address ?? null,
    visitId,
    params: { wished: input.invite?.at, by: input.invite?.channel },
    dueAt: due,
    now,
    skip: channel === "none" ? "not_wanted" : address === undefined ? "no_address" : null,
  });
}

/**
 * While nobody was asked yet: asks when, how and where the visit now says, or not at all, and its link lasts from then.
 * Who could not be asked because nobody knew where is asked when the address comes.
 */
function replan(ctx: Command, v: Pick<Row, "id" | "finished_at" | "created_at">, input: VisitInput): void {
  const { tx, business, now } = ctx;
  const last = tx.one(
    db
      .selectFrom("messages")
      .select(["id", "params", "status", "reason", "attempts", "medium", "address"])
      .where("visit_id", "=", v.id)
      .where("kind", "=", "invitation")
      .orderBy("id", "desc")
      .limit(1),
  );
  if (last === undefined) return;
  const before = paramsColumn.read(last.params);
  const wished = input.invite?.channel ?? (before.by === "email" || before.by === "sms" ? before.by : undefined);
  const channel = askChannel({ ...input, invite: { channel: wished } });
  const at = input.invite?.at ?? before.wished;
  const rules = business.settings.survey;
  const times = { finishedAt: v.finished_at, createdAt: v.created_at, requestedAt: at ?? null };
  const due = Math.max(now, firstAskAt(times, rules));
  if (last.status === "waiting" && last.attempts === 0) {
    if (channel === "none") {
      end(tx, last.id, "skipped", "not_wanted", now);
      return;
    }
    const medium = input.invite?.channel === undefined ? last.medium : channel;
    const address =
      input.customer[medium === "email" ? "email" : "phone"] ?? (medium === last.medium ? last.address : null);
    const params = paramsColumn.write({ ...before, wished: at, by: input.invite?.channel ?? before.by });
    tx.run(db.updateTable("messages").set({ due_at: due, params, medium, address }).where("id", "=", last.id));
  } else {
    const wanted =
      last.reason === "no_address" ||
      last.reason === "country_not_texted" ||
      (last.reason === "not_wanted" && input.invite?.channel !== undefined);
    const address = channel === "none" ? undefined : input.customer[channel === "sms" ? "phone" : "email"];
    if (last.status !== "skipped" || !wanted || address === undefined) return;
    invite(tx, v.id, input, channel, due, now);
  }
  tx.run(
    db
      .updateTable("visits")
      .set({ expires_at: expiryOf(times, rules) })
      .where("id", "=", v.id),
  );
}

function askChannel(input: VisitInput): AskChannel {
  return (
    input.invite?.channel ??
    (input.customer.phone === undefined && input.customer.email !== undefined ? "email" : "sms")
  );
}
