// Other doors to the same question: a code on the counter, the van or a tablet. An answer given there is a visit of its
// own by somebody without a name.

import { type BusinessView, businessView } from "../business/business.ts";
import type { Command, Query } from "../business/context.ts";
import { keepSite } from "../people/people.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { countAt, lastDayAt, lastHourAt } from "../visits/place_taps.ts";
import { type Press, pressedAt, type TapResult, tap } from "./tap.ts";

export interface PlaceInput {
  readonly name: string;
  readonly site?: string | undefined;
  readonly moment: string;
}

export interface Place {
  readonly id: number;
  readonly name: string;
  readonly site: string | null;
  readonly moment: string;
}

/**
 * In a minute a code is read by a few people at most, and a tablet by fewer: whoever comes next has to step up, and one
 * that was offline sends three. More than this is a child, one finger that goes on, or a machine.
 */
const BUSY = { taps: { qr: 6, kiosk: 4 }, ms: 60_000 };

export function addPlace(tx: Writer, input: PlaceInput, now: number): number {
  const site_id = input.site === undefined ? null : keepSite(tx, input.site, now);
  return tx.insert(db.insertInto("places").values({ name: input.name, moment: input.moment, site_id }).returning("id"));
}

export function places(sql: Reader): Place[] {
  return sql.all(
    db
      .selectFrom("places as p")
      .leftJoin("sites as s", "s.id", "p.site_id")
      .select(["p.id", "p.name", "p.moment", "s.name as site"])
      .orderBy("p.id"),
  );
}

export function place(sql: Reader, id: number): Place | null {
  return places(sql).find((p) => p.id === id) ?? null;
}

/** What a counter's page shows before anyone tapped. */
export interface PlaceView {
  readonly business: BusinessView;
  readonly language: string;
  readonly languages: readonly string[];
  readonly place: Place;
  /** Where it stands: whom to ring in danger. */
  readonly country: string;
}

export function placeView(ctx: Query, id: number): PlaceView | null {
  const { sql, business } = ctx;
  const found = place(sql, id);
  const { languages } = business.settings.survey;
  if (found === null) return null;
  const site = sql.one(
    db
      .selectFrom("sites")
      .select("country")
      .where("name", "=", found.site ?? ""),
  );
  const country = site?.country ?? business.country;
  return { business: businessView(business), language: business.language, languages, place: found, country };
}

/** `once` names the press: sent again by a queue or a nervous finger it is the same visit. */
export function tapAtPlace(
  ctx: Command,
  placeId: number,
  face: number,
  once: string,
  channel: "qr" | "kiosk",
  press: Press,
): { result: TapResult | { ok: false; reason: "full" }; visit: number | null } {
  const { tx } = ctx;
  const then = { ...ctx, now: pressedAt(ctx, press) };
  const row = tx.one(db.selectFrom("places").selectAll().where("id", "=", placeId));
  if (row === undefined) return { result: { ok: false, reason: "unknown" }, visit: null };
  const reference = `place:${placeId}:${once}`;
  const known = tx.one(db.selectFrom("visits").select("id").where("reference", "=", reference));
  if (known === undefined && isFull(then, placeId)) return { result: { ok: false, reason: "full" }, visit: null };
  const visitId = known?.id ?? newVisit(ctx, then.now, row, reference, channel, press.language ?? null);
  const crowd = known === undefined && crowded(then, placeId, channel);
  const result = tap(ctx, visitId, face, { ...press, crowd });
  return { result, visit: visitId };
}

function newVisit(
  ctx: Command,
  at: number,
  row: { site_id: number | null; moment: string },
  reference: string,
  channel: string,
  language: string | null,
): number {
  const { tx, business, now } = ctx;
  const customer = tx.insert(
    db
      .insertInto("customers")
      .values({ reference: null, name: "", phone: null, email: null, language, timezone: null, birthday: null })
      .returning("id"),
  );
  return tx.insert(
    db
      .insertInto("visits")
      .values({
        reference,
        customer_id: customer,
        site_id: row.site_id,
        moment: row.moment,
        job: null,
        timezone: business.timezone,
        finished_at: at,
        value_amount: null,
        value_currency: null,
        staff: "[]",
        channel,
        created_at: at,
        changed_at: now,
        expires_at: at + business.settings.survey.expireDays * 86_400_000,
      })
      .returning("id"),
  );
}

/** More than this in a day is no counter's day. */
function isFull({ tx, business, now }: Command, placeId: number): boolean {
  return lastDayAt(tx, placeId, now).taps >= business.settings.counter.tapsPerDay;
}

/** Within the minute, or what calls for a human within the hour. */
function crowded({ tx: sql, business, now }: Command, placeId: number, channel: "qr" | "kiosk"): boolean {
  countAt(sql, placeId, now, "taps");
  if (lastHourAt(sql, placeId, now).cases >= business.settings.counter.casesPerHour) return true;
  const newest = sql.all(
    db
      .selectFrom("visits")
      .select(["reference", "created_at"])
      .orderBy("id", "desc")
      .limit(5 * BUSY.taps.qr),
  );
  const here = newest.filter((v) => v.reference?.startsWith(`place:${placeId}:`) && v.created_at > now - BUSY.ms);
  return here.length > BUSY.taps[channel];
}
