// How an open page follows its case: by a few bytes that change when the page would.
import type { RecoveryView } from "../account/views/survey.ts";

/** Changes whenever anything on the page would. */
export function version(recovery: RecoveryView): string {
  return fingerprint(JSON.stringify(recovery));
}

export function fingerprint(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}
