// Presses that waited in the queue are brought to their accounts, in order within each: what can't be brought holds up
// what follows it there, and nothing of anybody else. Brought twice it is the same press, by its visit, face and time.
import * as z from "zod";
import type { Bindings } from "./env.ts";
import { type RemoteAccount, reach } from "./reach.ts";
import type { Spilled } from "./survey/spill.ts";

const text = z.string().nullable();
const yes = z.boolean();

const evidence = z.object({
  gesture: z.enum(["pointer", "key"]).nullable(),
  scriptRan: yes,
  visibleMs: z.number().nullable(),
  purposeHeader: text,
  fetchSite: text,
  fetchMode: text,
  fetchDest: text,
  fetchUser: text,
  origin: text,
  ownOrigin: text,
  userAgent: text,
  network: z.enum(["hosting", "mobile"]).nullable(),
  honeypotFilled: yes,
  acceptLanguage: yes,
});

const press = {
  account: z.string(),
  face: z.int().min(1).max(5),
  // What newer code adds comes along.
  press: z.looseObject({ evidence, language: text, at: z.number() }),
};

const spilled = z.union([
  z.object({ ...press, visit: z.number() }),
  z.object({ ...press, place: z.number(), once: z.string(), channel: z.enum(["qr", "kiosk"]) }),
]);

/** Seconds until it is tried again: soon at first, then each quarter of an hour for about a day. */
const restAfter = (attempts: number) => Math.min(900, 5 * 2 ** (attempts - 1));

export async function replay(batch: MessageBatch<unknown>, bindings: Bindings): Promise<void> {
  const heldUp = new Set<string>();
  for (const message of batch.messages) {
    const read = spilled.safeParse(message.body);
    if (read.success && !heldUp.has(read.data.account) && (await bring(bindings, read.data))) {
      message.ack();
      continue;
    }
    if (read.success) heldUp.add(read.data.account);
    else console.error(JSON.stringify({ event: "spilled_tap_unreadable", id: message.id }));
    message.retry({ delaySeconds: restAfter(message.attempts) });
  }
}

/** True when it has arrived, or when there is nobody any more whom it could reach. */
async function bring(bindings: Bindings, given: Spilled): Promise<boolean> {
  try {
    const answered = await reach(bindings, given.account, (stub) => pressed(stub, given));
    return answered === null || (typeof answered !== "string" && !isTooOften(answered.result));
  } catch {
    return false;
  }
}

function pressed(stub: RemoteAccount, given: Spilled) {
  if ("visit" in given) return stub.tap(given.visit, given.face, given.press);
  return stub.tapAtPlace(given.place, given.face, given.once, given.channel, given.press);
}

const isTooOften = (result: { readonly ok: boolean; readonly reason?: string }) => result.reason === "too_often";
