// What Resend reports, signed as Svix signs: the Standard Webhooks scheme under its first name.

import * as z from "zod";
import { type News, RANK, type Receive, refused, STAGE, type Status, secrets } from "../inbound.ts";
import { read } from "../outcome.ts";
import { verify } from "../webhook/webhook_signature.ts";
import type { ResendCredentials } from "./resend.ts";

const event = z.object({
  type: z.string(),
  created_at: z.string().optional(),
  data: z.looseObject({
    email_id: z.string().optional(),
    to: z.array(z.string()).optional(),
    bounce: z.object({ type: z.string().optional() }).optional(),
  }),
});

export const receive: Receive<ResendCredentials> = async (hook, credentials, now) => {
  const known = secrets(credentials.webhookSecret, credentials.previousWebhookSecret);
  if (known.length === 0) return refused("unconfigured");
  const genuine = await verify(hook, known, now, "svix");
  if (typeof genuine === "string") return refused(genuine);
  const said = read(event, hook.body);
  return said === null ? refused("unreadable") : { ok: true, id: genuine.id, news: news(said) };
};

function news({ type, created_at, data }: z.infer<typeof event>): readonly News[] {
  const { email_id: providerId, to: [email] = [] } = data;
  if (providerId === undefined) return [];
  const time = Date.parse(created_at ?? "");
  const when = Number.isNaN(time) ? {} : { at: time };
  const passing = type === "email.bounced" && /^(transient|temporary|undetermined)$/i.test(data.bounce?.type ?? "");
  const status = passing ? FAILED_NOW : STATUSES.get(type);
  const report: News[] = status ? [{ kind: "report", providerId, status, ...when }] : [];
  if (email === undefined || passing) return report;
  if (type === "email.bounced") return [...report, { kind: "bounce", email, providerId }];
  return type === "email.complained" ? [...report, { kind: "complaint", email, providerId }] : report;
}

const FAILED_NOW: Status = { rank: RANK.ended, ended: "failed", permanent: false, reason: "resend: bounced for now" };
const failed = (reason: string) => ({ rank: RANK.ended, ended: "failed", permanent: true, reason }) as const;
/** A map, since the type comes from outside and an object also has a `constructor`. */
const STATUSES = new Map<string, Status>([
  ["email.sent", STAGE.sent],
  ["email.delivery_delayed", STAGE.sent],
  ["email.delivered", STAGE.delivered],
  ["email.opened", STAGE.read],
  ["email.clicked", STAGE.read],
  ["email.bounced", { ...failed("resend: bounced"), blame: "address" }],
  ["email.suppressed", { ...failed("resend: suppressed"), blame: "address" }],
  ["email.failed", failed("resend: failed")],
]);
