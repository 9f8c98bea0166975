// The one contract between our outbox and the outside world. A channel knows its provider's addresses, words and
// error codes, and nothing of accounts, visits or cases. It never throws for what a provider may answer.

import type { News } from "./inbound.ts";

/** How a message travels. Each provider file serves exactly one medium. */
export type Medium = "sms" | "email" | "chat" | "pager" | "push" | "webhook";

/**
 * What became of one attempt.
 * - `delivered`: the provider took it. `receipt` tells whether a later report is to be expected.
 * - `failed`: it certainly did not go. `permanent` means never again with this address or these credentials;
 *   `blame` says which of the two is at fault, so that the right one is marked.
 * - `uncertain`: we cannot know (time-out after sending). Alerts are sent again, invitations are held.
 */
export type Outcome =
  | { readonly result: "delivered"; readonly providerId: string | null; readonly receipt: boolean }
  | {
      readonly result: "failed";
      readonly permanent: boolean;
      readonly reason: string;
      /** Milliseconds the provider asked us to wait. */
      readonly retryAfter?: number;
      readonly blame?: "address" | "credentials" | "opted_out";
      /** A carrier refused the words or their sender: others may go the same way, so the provider's state says so. */
      readonly filtered?: true;
    }
  | { readonly result: "uncertain"; readonly reason: string };

/** One message as a channel sees it: where to, and the words, already in the reader's language. */
export interface Parcel {
  /** Idempotency key: the same for every attempt of one message. */
  readonly id: string;
  /** E.164 phone, email address, webhook URL or push subscription (JSON), by medium. */
  readonly to: string;
  /** The whole message in plain words; all that an SMS carries. */
  readonly text: string;
  readonly subject?: string;
  readonly html?: string;
  /** Extra email headers such as List-Unsubscribe; values never contain line breaks. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The one thing to press, for media with buttons; `value` comes back with the press. */
  readonly action?: { readonly label: string; readonly url: string; readonly value: string };
  /** What it is about, for media that open a page at a press; the words then go without it. */
  readonly page?: string;
  /** The case behind an alert; pagers group by it. */
  readonly incident?: { readonly id: string; readonly state: "open" | "taken" | "closed" };
  /** For webhooks: the event's type and its JSON body. */
  readonly event?: { readonly type: string; readonly body: string };
  /** Where the provider should report what became of it. */
  readonly statusUrl?: string;
  /** After this many seconds the message is worthless and the provider should drop it. */
  readonly validFor: number;
  /** The sender's name as people know it. */
  readonly senderName: string;
}

/** A provider's answer, already read and capped. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Headers;
  /** At most 16 kB of the body, or as much as was asked for. */
  readonly body: string;
}

/** `not_sent`: refused before a byte left us. `no_answer`: it may have arrived. */
export type HttpResult =
  | { readonly ok: true; readonly reply: HttpReply }
  | { readonly ok: false; readonly kind: "not_sent" | "no_answer"; readonly reason: string };

export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** How many bytes of the answer to read, for lists; 16 kB unless told. */
  readonly limit?: number;
}

/** The only way out: `channels/http.ts` in production; time-out, size cap and no redirects are its work. */
export type Http = (request: HttpRequest) => Promise<HttpResult>;

/** What a channel may use besides the parcel. Time is an argument. */
export interface Out {
  readonly http: Http;
  readonly now: number;
}

export interface Channel<Credentials> {
  readonly name: string;
  readonly medium: Medium;
  /** The far side drops a second copy with the same parcel id, so here an uncertain parcel may be sent again safely. */
  readonly idempotent?: true;
  send(parcel: Parcel, credentials: Credentials, out: Out): Promise<Outcome>;
  /** A call that sends nothing and that only right credentials are answered: `delivered` when they are. */
  probe?(credentials: Credentials, out: Out): Promise<Outcome>;
  /**
   * What became of an uncertain parcel first sent at `since` (milliseconds), where the provider keeps a list. Null: it
   * is not there, so it never went and may be sent again. Still `uncertain` when the list could not tell: ask later.
   */
  lookUp?(parcel: Parcel, credentials: Credentials, out: Out, since: number): Promise<Outcome | null>;
  /** Replies since then that may never have reached us, each under the id its call has. Null: they could not be read. */
  sweep?(credentials: Credentials, out: Out, since: number): Promise<readonly News[] | null>;
}
