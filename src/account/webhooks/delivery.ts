// From an event's row to a signed request. Decided here, at the last moment: whether its endpoint still wants it, rests,
// or has enough on its hands. Machines never crowd out people: only a few events are on their way at once.

import { channels } from "../../channels/channels.ts";
import type { Outcome, Parcel } from "../../channels/contract.ts";
import { http } from "../../channels/http.ts";
import { later } from "../../channels/outcome.ts";
import { isOutdated, seal, unseal } from "../../channels/sealed.ts";
import { loopback } from "../../channels/webhook/webhook_address.ts";
import type { Command, Deployment, Query } from "../business/context.ts";
import type { Claimed } from "../outbox/drain.ts";
import { LEASE, lease, postpone } from "../outbox/leases.ts";
import { end, type Message } from "../outbox/outbox.ts";
import { wireId } from "../store/ids.ts";
import { db } from "../store/sql.ts";
import { eventBody, eventOf } from "./events.ts";
import { holdBack } from "./health.ts";
import { onTheirWay, ROOM_EACH, release } from "./queue.ts";
import { secretPlace } from "./types.ts";

type EventParcel =
  | { readonly ok: true; readonly parcel: Parcel; readonly sealed: readonly string[]; readonly pausedUntil: number }
  | { readonly ok: false; readonly reason: "endpoint_gone" | "endpoint_off" | "event_forgotten" };

/** To all endpoints together. */
const ROOM = 6;
/** Several busy endpoints at once are rare; looking again costs a row each time. */
const A_WHILE = 5_000;
/** What the channel takes; older ones stop signing first. */
const SECRETS = 5;

export function claimEvent(ctx: Command, room: Deployment, message: Message): Claimed | null {
  const { tx, business, now } = ctx;
  const ready = eventParcel(ctx, message);
  if (!ready.ok) {
    end(tx, message.id, "cancelled", ready.reason, now);
    release(tx, message.address, 1, now);
    return null;
  }
  if (ready.pausedUntil > now) {
    holdBack(tx, message.address, ready.pausedUntil);
    return null;
  }
  const [there, everywhere] = onTheirWay(tx, message.address, now, LEASE);
  if (there >= ROOM_EACH || everywhere >= ROOM) {
    postpone(tx, message.id, now + A_WHILE);
    return null;
  }
  const { parcel, sealed } = ready;
  const attempt = lease(
    tx,
    message,
    { channel: channels.webhook.name, medium: "webhook", address: message.address ?? "" },
    { text: parcel.text, segments: null },
    now,
  );
  // Receivers hold the timestamp against their own clock, which nobody moves ahead.
  const real = now - business.clockOffsetMs;
  return { id: message.id, attempt, idempotent: true, send: () => post(parcel, sealed, business.id, room, real) };
}

/** The same id on every attempt and every replay; all valid secrets sign. */
function eventParcel(ctx: Query, message: Message): EventParcel {
  const { sql, business, now } = ctx;
  const about = eventOf(message);
  const endpoint = sql.one(db.selectFrom("endpoints").selectAll().where("id", "=", about.endpoint));
  if (endpoint === undefined) return { ok: false, reason: "endpoint_gone" };
  if (endpoint.disabled_at !== null) return { ok: false, reason: "endpoint_off" };
  const row = sql.one(db.selectFrom("events").selectAll().where("id", "=", about.event));
  if (row === undefined) return { ok: false, reason: "event_forgotten" };
  const secrets = sql.all(
    db
      .selectFrom("endpoint_secrets")
      .select("sealed")
      .where("endpoint_id", "=", endpoint.id)
      .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now)]))
      .orderBy("id", "desc")
      .limit(SECRETS),
  );
  const id = wireId("evt", business.id, row.id);
  return {
    ok: true,
    sealed: secrets.map((secret) => secret.sealed),
    pausedUntil: endpoint.paused_until ?? 0,
    parcel: {
      id,
      to: endpoint.url,
      text: `${row.type} ${id}`,
      event: { type: row.type, body: eventBody({ ...row, id }) },
      validFor: LEASE / 1000,
      senderName: business.name,
    },
  };
}

async function post(
  parcel: Parcel,
  sealed: readonly string[],
  account: string,
  room: Deployment,
  now: number,
): Promise<Outcome> {
  const opened = await Promise.all(sealed.map((one) => open(one, account, room)));
  const secrets = opened.filter((one) => one !== null);
  if (secrets.length === 0) return later("webhook: the secret can't be opened with our keys");
  const machine = room.development ? loopback(parcel.to) : null;
  const keys = { secrets, ...(machine !== null && { baseUrl: machine.origin }) };
  return channels.webhook.send(parcel, keys, { http: http(), now });
}

/** Used once, a secret no longer needs the older key it was sealed with. */
async function open(
  sealed: string,
  account: string,
  { sealingKeys, resealSecret }: Deployment,
): Promise<string | null> {
  const secret = await unseal(sealed, sealingKeys, secretPlace(account));
  if (secret !== null && isOutdated(sealed, sealingKeys)) {
    resealSecret(sealed, await seal(secret, sealingKeys, secretPlace(account)));
  }
  return secret;
}
