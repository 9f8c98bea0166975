// Twilio's own list of messages, asked when news may have been lost: whether a text whose answer never came was taken
// after all, and which replies never reached us. The list shows neither our reference nor the address for news, so a
// text of ours is known by its recipient, its words and its time.

import * as z from "zod";
import type { Out, Outcome, Parcel } from "../contract.ts";
import type { News } from "../inbound.ts";
import { accepted, delivered, judged, later, read, uncertain } from "../outcome.ts";
import { clean } from "./sms_text.ts";
import { ask, type TwilioCredentials, verdict } from "./twilio.ts";
import { text } from "./twilio_inbound.ts";

const item = z.object({
  sid: z.string(),
  direction: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  body: z.string().nullable(),
  status: z.string(),
  error_code: z.number().nullish(),
  messaging_service_sid: z.string().nullish(),
  date_created: z.string(),
});
type Item = z.infer<typeof item>;
const page = z.object({ messages: z.array(item), next_page_uri: z.string().nullish() });

const PAGE = 50;
const BYTES = 512 * 1024;
/** Their clock and ours may differ by this much, and a message just taken may not be listed before. */
const LEEWAY = 60_000;

/** Null when the list could not be read; `whole` when it was read to its end. */
async function list(
  query: Record<string, string>,
  pages: number,
  credentials: TwilioCredentials,
  out: Out,
): Promise<{ items: readonly Item[]; whole: boolean } | null> {
  const path = `/2010-04-01/Accounts/${credentials.accountSid}/Messages.json`;
  const items: Item[] = [];
  let next: string | null = `${path}?${new URLSearchParams({ ...query, PageSize: String(PAGE) })}`;
  for (let count = 0; next !== null && count < pages; count++) {
    const result = await out.http(ask(credentials, { method: "GET", path: next, limit: BYTES }));
    if (!result.ok || !accepted(result.reply)) return null;
    const said = read(page, result.reply.body);
    if (said === null) return null;
    items.push(...said.messages);
    // Our keys go nowhere but to this list.
    next = said.next_page_uri?.startsWith(`${path}?`) ? said.next_page_uri : null;
  }
  return { items, whole: next === null };
}

/**
 * What became of a parcel sent at `since` or later. Not asked by `DateSent`, which a text still queued has none of.
 * "Not there" is said only of a list read to its end, a minute after, with no nameless text that may be ours.
 */
export async function lookUp(
  parcel: Parcel,
  credentials: TwilioCredentials,
  out: Out,
  since: number,
): Promise<Outcome | null> {
  const listed = await list({ To: parcel.to }, 4, credentials, out);
  if (listed === null) return uncertain("twilio: the list could not be read");
  const words = clean(parcel.text).trimEnd();
  const recent = listed.items.filter(
    (one) => one.direction.startsWith("outbound") && !(Date.parse(one.date_created) < since - LEEWAY),
  );
  // A trial account puts its own words in front.
  const found = recent.find((one) => one.body?.trimEnd().endsWith(words));
  if (found) return outcomeOf(found, parcel.statusUrl !== undefined);
  if (recent.some((one) => !one.body)) return uncertain("twilio: a text without its words is listed");
  if (!listed.whole) return uncertain("twilio: the list is too long");
  return out.now - since < LEEWAY ? uncertain("twilio: not listed yet") : null;
}

function outcomeOf({ sid, status, error_code }: Item, receipt: boolean): Outcome {
  if (status !== "failed" && status !== "undelivered" && status !== "canceled") return delivered(sid, receipt);
  return error_code ? judged(verdict(error_code), `twilio: ${error_code}`) : later(`twilio: ${status}`);
}

/** Every text that came in since then, oldest first, under the ids the hook gave them or would have given them. */
export async function sweep(credentials: TwilioCredentials, out: Out, since: number): Promise<readonly News[] | null> {
  const { from } = credentials;
  const service = from.startsWith("MG");
  // Nobody can answer a sender's name.
  if (!service && !from.startsWith("+")) return [];
  const start = new Date(since - LEEWAY).toISOString().replace(/\.\d+Z$/, "Z");
  const listed = await list({ "DateSent>": start, ...(!service && { To: from }) }, 20, credentials, out);
  if (listed === null) return null;
  return listed.items
    .filter((one) => one.direction === "inbound" && (!service || one.messaging_service_sid === from))
    .filter((one) => !(Date.parse(one.date_created) < since - LEEWAY))
    .flatMap(({ sid, from: sender, to, body }) =>
      sender === null || to === null || body === null ? [] : [text(sid, sender, to, body)],
    )
    .reverse();
}
