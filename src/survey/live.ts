// How an open page follows its case: by a few bytes that change when the page would.
import { createHash } from "node:crypto";
import type { RecoveryView } from "../account/views/survey.ts";

/** Changes whenever anything on the page would. */
export function version(recovery: RecoveryView): string {
  return fingerprint(JSON.stringify(recovery));
}

export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 7);
}
