// Which text answers which tap, by what the text itself says: the phone it went to and the link in it.
import { parseKeys, read } from "../../src/link.ts";
import { LINK_KEYS } from "./config.ts";
import type { Text } from "./provider.ts";
import type { Tapped } from "./tapping.ts";

export interface Unhappy {
  readonly account: string;
  /** The owner's, and nobody else's. */
  readonly phone: string;
  readonly survey: string;
}

export interface Reckoning {
  /** Milliseconds until the provider had the whole alert. */
  readonly fromSending: readonly number[];
  readonly fromAnswer: readonly number[];
  /** How long each tap took to be answered. */
  readonly answering: readonly number[];
  /** Taps answered otherwise than with 200. */
  readonly refused: number;
  /** Cases whose alert nobody got. */
  readonly lost: number;
  /** Alerts to a phone that had one of the same case before. */
  readonly doubled: number;
  /** Texts that name another account's case, or none. */
  readonly astray: number;
}

export const keys = parseKeys(LINK_KEYS) ?? [];

export function reckon(cases: readonly Unhappy[], tapped: readonly Tapped[], taken: readonly Text[]): Reckoning {
  const texts = Map.groupBy(taken, ({ to }) => to);
  const each = cases.map(({ account, phone }, n) => {
    const all = texts.get(phone) ?? [];
    const alerts = all.filter(({ body }) => accountIn(body) === account);
    return { tap: tapped[n], alerts, astray: all.length - alerts.length };
  });
  const heard = each.flatMap(({ tap, alerts: [first] }) => (tap && first ? [{ tap, at: first.at }] : []));
  return {
    fromSending: heard.map(({ tap, at }) => at - tap.sent),
    fromAnswer: heard.map(({ tap, at }) => at - tap.answered),
    answering: tapped.map(({ sent, answered }) => answered - sent),
    refused: tapped.filter(({ status }) => status !== 200).length,
    lost: cases.length - heard.length,
    doubled: sum(each.map(({ alerts }) => Math.max(0, alerts.length - 1))),
    astray: sum(each.map(({ astray }) => astray)),
  };
}

function accountIn(text: string): string | null {
  return read(keys, "case", /\/c\/([\w-]{31})\b/.exec(text)?.[1] ?? "")?.account ?? null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
