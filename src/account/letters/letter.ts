// What every letter is written on: the links of this deployment, the frame of a mail, and the verdict whether it may go.

import type { Parcel } from "../../channels/contract.ts";
import { mint, originOf } from "../../link.ts";
import { wording } from "../../wording/all.ts";
import { mailHtml } from "../../wording/mail.ts";
import type { Words } from "../../wording/wording.ts";
import type { Business } from "../business/business.ts";
import type { LinkSettings, Query } from "../business/context.ts";
import { linkUntil } from "../people/manager_links.ts";

export interface Sendable extends Pick<Parcel, "subject" | "html" | "headers" | "action" | "page" | "incident"> {
  readonly go: true;
  /** The words, without the sentence that holds the link. */
  readonly text: string;
  /** The last sentence, with the link: never cut. */
  readonly tail?: string;
  /** All of it as it reads in a mail, where a mail says it otherwise. */
  readonly mail?: string;
  /** After so many seconds it is worthless. */
  readonly seconds: number;
  /** A text may have so many parts; two unless it says otherwise. */
  readonly parts?: number;
}

export type Letter =
  | Sendable
  | { readonly go: false; readonly status: "skipped" | "cancelled"; readonly reason: string }
  /** Not now: the outbox asks again at `until`. */
  | { readonly go: false; readonly status: "waiting"; readonly reason: string; readonly until: number };

/** A stale alert misleads, a stale invitation annoys: the provider drops each after so long. */
export const ALERT_SECONDS = 300;
export const INVITATION_SECONDS = 4 * 3600;

export function go(text: string, seconds: number): Letter {
  return { go: true, text, seconds };
}

export function stop(status: "skipped" | "cancelled", reason: string): Letter {
  return { go: false, status, reason };
}

/** The sentence with the link is the last and stays whole, however long the rest is. */
export function split(text: string, link: string, seconds: number): Sendable {
  const before = text.slice(0, Math.max(0, text.indexOf(link)));
  const end = Math.max(...[". ", "? ", "! ", "؟ ", ") ", '" '].map((mark) => before.lastIndexOf(mark)));
  return { go: true, text: text.slice(0, end + 1).trim(), tail: text.slice(end + 1).trim(), seconds };
}

/** Without a link: the words alone, with a mail around them. */
export function note(business: Business, text: string, seconds = ALERT_SECONDS): Sendable {
  const words = wording(business.language);
  const html = mailHtml({ ...mailFrame(business, words, business.language), text });
  return { go: true, text, seconds, subject: text, html };
}

export function mailFrame(business: Business, words: Words, language: string) {
  return { words, language, business: business.name, color: business.settings.brand.color };
}

/** Where a customer's links lead. */
export function customersUrl(paper: LinkSettings, { settings }: Business): string {
  return originOf(paper.publicUrl, settings.brand.linkDomain);
}

export function surveyLink(paper: LinkSettings, business: Business, visitId: number): string {
  const code = mint(paper.linkKeys, "survey", { account: business.id, subject: visitId });
  return `${customersUrl(paper, business)}/s/${code}`;
}

export function mirrorLink(paper: LinkSettings, account: string, visitId: number, staffId: number): string {
  return `${paper.publicUrl}/m/${mint(paper.linkKeys, "mirror", { account, subject: visitId, person: staffId })}`;
}

export function caseLink(paper: LinkSettings, account: string, alertId: number | null): string {
  return `${paper.publicUrl}/c/${mint(paper.linkKeys, "case", { account, subject: alertId ?? 0 })}`;
}

/** What leads a manager to everything that waits for them. */
export function mineLink({ sql, business, now, deployment: paper }: Query, managerId: number): string {
  const until = linkUntil(sql, managerId, now);
  const opened = { account: business.id, subject: managerId, ...(until && { until }) };
  return `${paper.publicUrl}/board/mine/${mint(paper.linkKeys, "mine", opened)}`;
}
