// What the sending step may use besides the rows: opened credentials, and the directory that remembers who wrote to whom
// from a shared number.

import { isOutdated, type SealingKey, seal, unseal } from "../channels/sealed.ts";
import { noteConversation } from "../directory/conversations.ts";
import type { Bindings, Config } from "../env.ts";
import type { Defaults, Deployment } from "./business/context.ts";
import { RateLimiter, SendRate } from "./limits.ts";
import { column, isText, isThere, maybe, shape } from "./store/column.ts";

/** Sealed for this account and channel: lifted to another row it opens nothing. */
export function sealedPlace(account: string, channel: string): string {
  return `${account}/${channel}`;
}

/** A channel's credentials as they are kept: with the one address that rooms are spoken to at. */
export interface Kept {
  readonly credentials: unknown;
  readonly to?: string;
}

/** Sealed in its column; what the credentials are the channel's own schema says when it uses them. */
const keptColumn = column("channels.sealed", shape<Kept>({ credentials: isThere, to: maybe(isText) }));

export async function openKept(sealed: string, keys: readonly SealingKey[], place: string): Promise<Kept | null> {
  const text = await unseal(sealed, keys, place);
  return text === null ? null : keptColumn.read(text);
}

/** The account's own seals, and how one is changed for a newer one. */
interface Safe {
  sealed(channel: string): string | null;
  reseal(channel: string, before: string, after: string): void;
  resealSecret(before: string, after: string): void;
}

export function deploymentOf(config: Config, env: Bindings, safe: Safe): Deployment {
  const defaults = defaultsOf(config, env);
  return {
    ...config,
    defaults,
    resealSecret: safe.resealSecret,
    sendRate: new SendRate(),
    limiter: new RateLimiter(),
    async credentials(account, channel) {
      const own = safe.sealed(channel);
      if (own === null) return defaults[channel] ?? null;
      const place = sealedPlace(account, channel);
      const kept = await openKept(own, config.sealingKeys, place);
      // Used once, it no longer needs the older key, which can then be taken away.
      if (kept !== null && isOutdated(own, config.sealingKeys)) {
        safe.reseal(channel, own, await seal(keptColumn.write(kept), config.sealingKeys, place));
      }
      return kept;
    },
    async wrote(account, channel, phone) {
      if (!(channel in config.defaultChannels) || safe.sealed(channel) !== null) return;
      await noteConversation(env.DIRECTORY, config.hash(phone), account, Date.now());
    },
  };
}

/** What every account may use without bringing its own; the simulated phones in development only. */
function defaultsOf(config: Config, env: Bindings): Defaults {
  const phones = { credentials: { baseUrl: config.publicUrl, secret: config.phonesSecret } };
  const mail = config.defaultChannels.platform_email;
  return {
    ...config.defaultChannels,
    ...(mail !== undefined && env.EMAIL !== undefined && withBinding(mail, env.EMAIL)),
    ...(config.development && { phones, phones_email: phones }),
  };
}

function withBinding(mail: Kept, binding: unknown): Defaults {
  const given = typeof mail.credentials === "object" ? mail.credentials : {};
  return { platform_email: { credentials: { ...given, binding } } };
}
