// What every letter is written on: the links of this deployment, and the verdict whether it may still go.
import { type LinkKey, mint } from "../link.ts";

export interface Stationery {
  readonly publicUrl: string;
  readonly linkKeys: readonly LinkKey[];
}

export type Letter =
  | { readonly go: true; readonly text: string; readonly seconds: number }
  | { readonly go: false; readonly status: "skipped" | "cancelled"; readonly reason: string };

/** A stale alert misleads, a stale invitation annoys: the provider drops each after so long. */
export const ALERT_SECONDS = 300;
export const INVITATION_SECONDS = 4 * 3600;

export function go(text: string, seconds: number): Letter {
  return { go: true, text, seconds };
}

export function stop(status: "skipped" | "cancelled", reason: string): Letter {
  return { go: false, status, reason };
}

export function surveyLink(paper: Stationery, account: string, visitId: number): string {
  return `${paper.publicUrl}/s/${mint(paper.linkKeys, "survey", { account, subject: visitId })}`;
}

export function caseLink(paper: Stationery, account: string, alertId: number | null): string {
  return `${paper.publicUrl}/c/${mint(paper.linkKeys, "case", { account, subject: alertId ?? 0 })}`;
}
