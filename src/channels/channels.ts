// The table: a channel's name, how it sends, what it must be given, and how its news is believed. Adding a channel adds
// a file and a adapter. Credentials are stored as JSON and read again through their schema at each use.

import type * as z from "zod";
import * as pagerduty from "./chat/pagerduty.ts";
import * as slack from "./chat/slack.ts";
import * as slackInbound from "./chat/slack_inbound.ts";
import * as teams from "./chat/teams.ts";
import type { Channel, Medium, Out, Outcome, Parcel } from "./contract.ts";
import * as platformEmail from "./email/platform_email.ts";
import * as postmark from "./email/postmark.ts";
import * as postmarkInbound from "./email/postmark_inbound.ts";
import * as resend from "./email/resend.ts";
import * as resendInbound from "./email/resend_inbound.ts";
import * as smtp from "./email/smtp.ts";
import { type Hook, type News, type Receive, type Received, refused } from "./inbound.ts";
import { never, uncertain } from "./outcome.ts";
import * as phones from "./phones.ts";
import * as webpush from "./push/webpush.ts";
import * as telnyx from "./sms/telnyx.ts";
import * as telnyxInbound from "./sms/telnyx_inbound.ts";
import * as twilio from "./sms/twilio.ts";
import * as twilioInbound from "./sms/twilio_inbound.ts";
import * as twilioList from "./sms/twilio_list.ts";
import * as vonage from "./sms/vonage.ts";
import * as vonageInbound from "./sms/vonage_inbound.ts";
import * as webhook from "./webhook/webhook.ts";

/** A channel whose credentials are still as they were stored or sent in. */
export interface Adapter {
  readonly name: string;
  readonly medium: Medium;
  readonly idempotent: boolean;
  /** Null when they will do. `baseUrl` points a channel elsewhere and is for development alone. */
  check(credentials: unknown, development: boolean): readonly Flaw[] | null;
  send(parcel: Parcel, credentials: unknown, out: Out): Promise<Outcome>;
  /** These as the channel's own, and absent where it has none. */
  probe?(credentials: unknown, out: Out): Promise<Outcome>;
  lookUp?(parcel: Parcel, credentials: unknown, out: Out, since: number): Promise<Outcome | null>;
  sweep?(credentials: unknown, out: Out, since: number): Promise<readonly News[] | null>;
  /** Null where nobody calls back. */
  readonly receive: ((hook: Hook, credentials: unknown, now: number) => Promise<Received>) | null;
}

interface Flaw {
  readonly field: string;
  readonly message: string;
}

function adapter<C>(channel: Channel<C>, schema: z.ZodType<C>, receive?: Receive<C>): Adapter {
  const { name, medium, probe, lookUp, sweep } = channel;
  return {
    name,
    medium,
    idempotent: channel.idempotent ?? false,
    check(credentials, development) {
      if (!development && isObject(credentials) && "baseUrl" in credentials) {
        return [{ field: "baseUrl", message: "only in development" }];
      }
      const { error } = schema.safeParse(credentials);
      return error ? error.issues.map(({ path, message }) => ({ field: path.join("."), message })) : null;
    },
    async send(parcel, credentials, out) {
      const { data } = schema.safeParse(credentials);
      return data === undefined
        ? never(`${name}: incomplete credentials`, "credentials")
        : channel.send(parcel, data, out);
    },
    ...(probe && {
      async probe(credentials, out) {
        const { data } = schema.safeParse(credentials);
        return data === undefined
          ? never(`${name}: incomplete credentials`, "credentials")
          : probe.call(channel, data, out);
      },
    }),
    ...(lookUp && {
      async lookUp(parcel, credentials, out, since) {
        const { data } = schema.safeParse(credentials);
        // Without keys nobody can be asked; that proves nothing about the parcel.
        return data === undefined
          ? uncertain(`${name}: incomplete credentials`)
          : lookUp.call(channel, parcel, data, out, since);
      },
    }),
    ...(sweep && {
      async sweep(credentials, out, since) {
        const { data } = schema.safeParse(credentials);
        return data === undefined ? null : sweep.call(channel, data, out, since);
      },
    }),
    receive: receive
      ? async (hook, credentials, now) => {
          const { data } = schema.safeParse(credentials);
          return data === undefined ? refused("unconfigured") : receive(hook, data, now);
        }
      : null,
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

export const channels = {
  twilio: adapter(
    { ...twilio.twilio, lookUp: twilioList.lookUp, sweep: twilioList.sweep },
    twilio.credentials,
    twilioInbound.receive,
  ),
  vonage: adapter(vonage.vonage, vonage.credentials, vonageInbound.receive),
  telnyx: adapter(telnyx.telnyx, telnyx.credentials, telnyxInbound.receive),
  resend: adapter(resend.resend, resend.credentials, resendInbound.receive),
  postmark: adapter(postmark.postmark, postmark.credentials, postmarkInbound.receive),
  smtp: adapter(smtp.smtp, smtp.credentials),
  platform_email: adapter(platformEmail.platformEmail, platformEmail.credentials),
  slack: adapter(slack.slack, slack.credentials, slackInbound.receive),
  teams: adapter(teams.teams, teams.credentials),
  pagerduty: adapter(pagerduty.pagerduty, pagerduty.credentials),
  webpush: adapter(webpush.webpush, webpush.credentials),
  webhook: adapter(webhook.webhook, webhook.credentials),
  phones: adapter(phones.phones("sms"), phones.credentials, phones.receive),
  phones_email: adapter(phones.phones("email"), phones.credentials, phones.receive),
} as const satisfies Readonly<Record<string, Adapter>>;

export type ChannelName = keyof typeof channels;

export function isChannel(name: string): name is ChannelName {
  return Object.hasOwn(channels, name);
}
