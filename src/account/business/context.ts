// What every query and every command has at hand, as one value: the rows, the business, the one moment it happens at,
// and what the deployment brings.
import type { SealingKey } from "../../channels/sealed.ts";
import type { LinkKey } from "../../link.ts";
import type { RateLimiter, SendRate } from "../limits.ts";
import type { Reader, Writer } from "../store/sql.ts";
import type { Business } from "./business.ts";

/** What letters need to write a link. */
export interface LinkSettings {
  readonly publicUrl: string;
  readonly linkKeys: readonly LinkKey[];
}

/** What the deployment offers to every account, by channel name; the phones only in development. */
export interface Defaults {
  readonly [channel: string]: { readonly credentials: unknown; readonly to?: string };
}

/** The same for every account of this deployment, and what lives in this object's memory alone. */
export interface Deployment extends LinkSettings {
  readonly development: boolean;
  readonly sealingKeys: readonly SealingKey[];
  readonly defaults: Defaults;
  readonly sendRate: SendRate;
  readonly limiter: RateLimiter;
  /** The credentials of a channel: the account's own, unsealed, or the deployment's. */
  credentials(account: string, channel: string): Promise<{ credentials: unknown; to?: string } | null>;
  /** Keyed hashes of what an erased person would come back by, under each key, the newest first. */
  suppressionHashes(text: string): readonly string[];
  /** The same webhook secret under a newer key. */
  resealSecret(before: string, after: string): void;
  /** Told when a text left by a number that several accounts share. */
  wrote(account: string, channel: string, phone: string): Promise<void>;
}

/** The rows and the business at one moment. */
export interface Moment {
  readonly sql: Reader;
  readonly business: Business;
  readonly now: number;
}

/** It can look and cannot touch. */
export interface Query extends Moment {
  readonly deployment: Deployment;
}

/** Handed out only inside a transaction. */
export interface Command extends Query {
  readonly sql: Writer;
  readonly tx: Writer;
}
