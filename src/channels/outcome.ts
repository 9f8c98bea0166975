// The words every provider file answers in. A reason carries codes and statuses, never an address or what was said.

import type * as z from "zod";
import type { HttpReply, HttpResult, Outcome } from "./contract.ts";

type Failed = Extract<Outcome, { result: "failed" }>;
type Blame = NonNullable<Failed["blame"]>;

export function delivered(providerId: string | null, receipt: boolean): Outcome {
  return { result: "delivered", providerId, receipt };
}

/** What a provider's own error code means; each file keeps its table of them. */
export interface Verdict {
  readonly permanent: boolean;
  readonly blame?: Blame;
  readonly filtered?: true;
}
export const VERDICT = {
  /** The address will never work. */
  address: { permanent: true, blame: "address" },
  /** The carrier lets nothing of ours through to this address, and perhaps to no other. */
  filtered: { permanent: true, blame: "address", filtered: true },
  /** The account, its keys or its sender are refused. */
  credentials: { permanent: true, blame: "credentials" },
  /** The person said stop. */
  optedOut: { permanent: true, blame: "opted_out" },
  /** This message will not go, which proves nothing against address or account. */
  message: { permanent: true },
  /** It may go another time. */
  again: { permanent: false },
} as const satisfies Record<string, Verdict>;

export function judged(verdict: Verdict, reason: string, wait?: number): Outcome {
  if (!verdict.permanent) return later(reason, wait);
  const refused = { result: "failed", permanent: true, reason } as const;
  return { ...refused, ...(verdict.blame && { blame: verdict.blame }), ...(verdict.filtered && { filtered: true }) };
}

/** Never again with this address or these credentials. */
export function never(reason: string, blame?: Blame): Outcome {
  return { result: "failed", permanent: true, reason, ...(blame && { blame }) };
}

/** Not this time; it certainly did not go. */
export function later(reason: string, retryAfter?: number): Outcome {
  return { result: "failed", permanent: false, reason, ...(retryAfter !== undefined && { retryAfter }) };
}

export function uncertain(reason: string): Outcome {
  return { result: "uncertain", reason };
}

export function unanswered(provider: string, result: Extract<HttpResult, { ok: false }>): Outcome {
  const reason = `${provider}: ${result.reason}`;
  return result.kind === "not_sent" ? later(reason) : uncertain(reason);
}

/** Milliseconds to wait by `Retry-After`: seconds or a date; the past means now, nonsense means nothing was said. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return Math.max(0, Math.round(Number(value) * 1000));
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** What a status means where the provider has said nothing more precise. 2xx is not for here. */
export function byStatus(provider: string, reply: HttpReply, now: number): Outcome {
  const { status } = reply;
  const reason = `${provider}: status ${status}`;
  if (status === 401 || status === 403) return never(reason, "credentials");
  if (status === 429 || status === 503) return later(reason, retryAfter(reply.headers, now));
  // A gateway that gave up, or a server that fell over half-way, may have passed the message on.
  if (status === 408 || status >= 500) return uncertain(reason);
  if (status >= 400) return never(reason);
  return later(`${reason}, not followed`);
}

/**
 * A success whose body is not what the provider promises. A foreign page, or a whole answer of another form, is not the
 * provider's: it took nothing. Half an answer, or none, may be the rest of a real one: it may have taken the message.
 */
export function unreadable(provider: string, reply: HttpReply): Outcome {
  const reason = `${provider}: status ${reply.status} with an unreadable body`;
  return reply.body.trimStart().startsWith("<") || isJson(reply.body) ? later(reason) : uncertain(reason);
}

/** Of a call that was only to see whether the provider knows us. */
export function known(provider: string, result: HttpResult, now: number): Outcome {
  if (!result.ok) return unanswered(provider, result);
  return accepted(result.reply) ? delivered(null, false) : byStatus(provider, result.reply, now);
}

export function accepted(reply: HttpReply): boolean {
  return reply.status >= 200 && reply.status < 300;
}

/** The body as this shape, or null if it is anything else. */
export function read<T>(schema: z.ZodType<T>, body: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
