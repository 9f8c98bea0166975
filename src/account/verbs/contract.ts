import type { Deployment } from "../business/context.ts";
import type { Business } from "../business/business.ts";
import type { Reader, Writer } from "../store/sql.ts";

/** What a verb has at hand: the rows, the business, the one moment it happens at, and the deployment's own. */
interface AtHand {
  readonly business: Business;
  readonly now: number;
  readonly deployment: Deployment;
}

export interface Looking extends AtHand {
  readonly sql: Reader;
}

export interface Writing extends AtHand {
  readonly tx: Writer;
  /** Say so when the business's own row changed. */
  renew(): void;
}

export const DONE: { readonly ok: true } = { ok: true };
