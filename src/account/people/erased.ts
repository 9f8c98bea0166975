// Who was erased stays away: what other systems bring of them again is not kept and nobody is asked, until a person says
// that the customer came back. Known by keyed hashes alone. What a person writes with their own hand is theirs to say.

import { canonicalAddress } from "../../contact/canonical.ts";
import type { Command, Query } from "../business/context.ts";
import type { Erased } from "../store/idempotency.ts";
import { wireId } from "../store/ids.ts";
import { db, type Writer } from "../store/sql.ts";
import { type CustomerInput, customerLike } from "./people.ts";

const YEAR = 365 * 86_400_000;

/** A telephone may be somebody else's after a year; a reference never is. */
const KEPT = { reference: null, visit: null, phone: YEAR, email: YEAR } as const;
type Trait = keyof typeof KEPT;

interface Traits {
  readonly reference: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export function rememberErased(
  ctx: Command,
  customer: number,
  traits: Traits,
  visits: readonly { readonly id: number; readonly reference: string | null }[],
): void {
  const { tx, now } = ctx;
  const keep = (trait: Trait, value: string | null, visit_id: number | null) => {
    const [hash] = value === null ? [] : hashesOf(ctx, trait, value);
    if (hash === undefined) return;
    const until = KEPT[trait] === null ? null : now + KEPT[trait];
    const row = { customer_id: customer, visit_id, until };
    tx.run(
      db
        .insertInto("erased_people")
        .values({ hash, ...row })
        .onConflict((oc) => oc.column("hash").doUpdateSet(row)),
    );
  };
  keep("reference", traits.reference, null);
  keep("phone", traits.phone, null);
  keep("email", traits.email, null);
  for (const { id, reference } of visits) keep("visit", reference, id);
}

/**
 * Null where this is nobody who was erased. A customer who is still known and has the same telephone, as in one household,
 * is known by more than that.
 */
export function erasedLike(ctx: Query, customer: CustomerInput, visit?: string): Erased | null {
  const { sql } = ctx;
  const own = find(ctx, "visit", visit) ?? find(ctx, "reference", customer.reference);
  if (own !== null) return own;
  const address = find(ctx, "phone", customer.phone) ?? find(ctx, "email", customer.email);
  return address === null || sql.one(customerLike(customer)) !== undefined ? null : address;
}

/** A person says that the customer is back: they may be brought again. Visits that were erased stay so. */
export function liftErasure(tx: Writer, customer: number): boolean {
  const known = db.selectFrom("customers").select("id").where("id", "=", customer).where("erased_at", "is not", null);
  if (tx.one(known) === undefined) return false;
  tx.run(db.deleteFrom("erased_people").where("customer_id", "=", customer).where("visit_id", "is", null));
  return true;
}

function find(ctx: Query, trait: Trait, value: string | undefined): Erased | null {
  const { sql, business, now } = ctx;
  if (value === undefined) return null;
  const known = sql.one(
    db
      .selectFrom("erased_people")
      .select(["customer_id", "visit_id"])
      .where("hash", "in", hashesOf(ctx, trait, value))
      .where((eb) => eb.or([eb("until", "is", null), eb("until", ">", now)])),
  );
  if (known === undefined) return null;
  const customer = wireId("cus", business.id, known.customer_id);
  const of = known.visit_id === null ? null : wireId("vis", business.id, known.visit_id);
  return { ok: false, reason: "erased", of, customer };
}

/** Under each key that still counts, the newest first. */
function hashesOf({ business, deployment }: Query, trait: Trait, value: string): readonly string[] {
  const said = trait === "phone" || trait === "email" ? canonicalAddress(value) : value;
  return deployment.suppressionHashes(`${business.id}\0${trait}\0${said}`);
}
