import { createHmac } from "node:crypto";
import type { Account } from "./account/account.ts";
import { type SealingKey, sealingKeys } from "./channels/sealed.ts";
import { type LinkKey, parseKeys } from "./link.ts";

/** What the platform binds; wrangler.toml names each. */
export interface Bindings {
  readonly ACCOUNT: DurableObjectNamespace<Account>;
  readonly PHONES: DurableObjectNamespace;
  readonly DIRECTORY: D1Database;
  readonly OPERATOR_KEY?: string;
  readonly LINK_KEYS?: string;
  readonly PUBLIC_URL?: string;
  /** Pinged every two minutes while nothing is stuck; optional, and the only way to hear that everything stopped. */
  readonly HEARTBEAT_URL?: string;
  /** "on" only by `npm start` and by the tests: phones, demo, movable clock. */
  readonly DEVELOPMENT?: string;
  /** Seals the providers' credentials; like LINK_KEYS, which stands in when it is not set. */
  readonly SEAL_KEYS?: string;
  /** Like LINK_KEYS: what erased people are known by; LINK_KEYS stand in when it is not set. */
  readonly SUPPRESSION_KEYS?: string;
  /** JSON `{"twilio": {"credentials": {…}}, …}`: what every account may use without bringing its own. */
  readonly DEFAULT_CHANNELS?: string;
  /** Who may open a business: `closed` (nobody without the operator), `invited` or `open`. */
  readonly OPEN_ACCOUNTS?: string;
  /** The platform's own mail, where it is bound. */
  readonly EMAIL?: unknown;
  /** Where presses wait while their account can't be reached; without it they are answered 503. */
  readonly SPILL?: Queue;
  /** Where old answers move, where it is bound; without it they are deleted. */
  readonly ARCHIVE?: R2Bucket;
}

export interface Config {
  readonly operatorKey: string;
  readonly linkKeys: readonly LinkKey[];
  /** Origin of every link we send; never taken from a request's Host. */
  readonly publicUrl: string;
  readonly development: boolean;
  readonly openAccounts: OpenAccounts;
  /** Opens the simulated phones and signs what they report. */
  readonly phonesSecret: string;
  readonly sealingKeys: readonly SealingKey[];
  readonly defaultChannels: Readonly<Record<string, { readonly credentials: unknown; readonly to?: string }>>;
  /** A keyed hash, for what must be found again and never read. */
  hash(text: string): string;
  /** The same of what erased people would come back by: under each key, the newest first. */
  suppressionHashes(text: string): readonly string[];
}

/** Where a domain that leads to this deployment proves it, by the keyed hash of this very text. */
export const PROOF_PATH = "/.well-known/cavalry";

const OPEN_ACCOUNTS = ["closed", "invited", "open"] as const;
export type OpenAccounts = (typeof OPEN_ACCOUNTS)[number];

type Configured = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly missing: string[] };

const parsed = new WeakMap<object, Configured>();

/** Reads the secrets once; without all of them nothing is served and `missing` says which. */
export function configure(bindings: Bindings): Configured {
  const known = parsed.get(bindings);
  if (known !== undefined) return known;
  const operatorKey = (bindings.OPERATOR_KEY ?? "").trim();
  const development = bindings.DEVELOPMENT === "on";
  const linkKeys = parseKeys(bindings.LINK_KEYS);
  const publicUrl = origin(bindings.PUBLIC_URL, development);
  const seals = sealingKeys(bindings.SEAL_KEYS ?? bindings.LINK_KEYS ?? "");
  const suppressing = parseKeys(bindings.SUPPRESSION_KEYS ?? bindings.LINK_KEYS);
  const channels = readChannels(bindings.DEFAULT_CHANNELS);
  const openAccounts = OPEN_ACCOUNTS.find((known) => known === (bindings.OPEN_ACCOUNTS ?? "closed"));
  const missing = [
    ...(operatorKey.length >= (development ? 1 : 20) ? [] : ["OPERATOR_KEY (at least 20 characters)"]),
    ...(linkKeys === null ? ["LINK_KEYS (like 1:32-or-more-random-characters)"] : []),
    ...(publicUrl === null ? ["PUBLIC_URL (like https://go.example.com)"] : []),
    ...(bindings.SEAL_KEYS !== undefined && seals === null ? ["SEAL_KEYS (like 1:32-or-more-random-characters)"] : []),
    ...(bindings.SUPPRESSION_KEYS !== undefined && suppressing === null
      ? ["SUPPRESSION_KEYS (like 1:32-or-more-random-characters)"]
      : []),
    ...(openAccounts === undefined ? ["OPEN_ACCOUNTS (closed, invited or open)"] : []),
    ...(channels === null ? ['DEFAULT_CHANNELS (JSON like {"twilio":{"credentials":{…}}})'] : []),
  ];
  const result: Configured =
    linkKeys !== null &&
    publicUrl !== null &&
    seals !== null &&
    suppressing !== null &&
    channels !== null &&
    openAccounts !== undefined &&
    missing.length === 0
      ? {
          ok: true,
          config: {
            operatorKey,
            linkKeys,
            publicUrl,
            development,
            openAccounts,
            phonesSecret: phonesSecret(linkKeys),
            sealingKeys: seals,
            defaultChannels: channels,
            hash: (text) =>
              createHmac("sha256", linkKeys.at(-1)?.secret ?? "")
                .update(text)
                .digest("base64url"),
            suppressionHashes: (text) =>
              suppressing.map(({ secret }) =>
                createHmac("sha256", secret).update(`cavalry erased\0${text}`).digest("base64url"),
              ),
          },
        }
      : { ok: false, missing };
  parsed.set(bindings, result);
  return result;
}

function readChannels(text: string | undefined): Config["defaultChannels"] | null {
  if (text === undefined || text === "") return {};
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read)) return null;
    const channels: Record<string, { credentials: unknown; to?: string }> = {};
    for (const [name, given] of Object.entries(read)) {
      if (!isRecord(given)) return null;
      const { credentials, to } = given;
      if (to !== undefined && typeof to !== "string") return null;
      channels[name] = { credentials, ...(to !== undefined && { to }) };
    }
    return channels;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function phonesSecret(linkKeys: readonly LinkKey[]): string {
  return `whsec_${createHmac("sha256", linkKeys[0]?.secret ?? "")
    .update("phones")
    .digest("base64")}`;
}

function origin(text: string | undefined, development: boolean): string | null {
  const url = URL.parse(text ?? "");
  const allowed = url !== null && (url.protocol === "https:" || (development && url.protocol === "http:"));
  return allowed && url.pathname === "/" ? url.origin : null;
}
