import type { DangerTopic } from "../../recovery/danger/topics.ts";
import { tables } from "../tables.ts";
import type { DangerWords } from "./en.ts";

export type { DangerWords } from "./en.ts";

export const dangerWords = tables<DangerWords>({
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  pt: async () => (await import("./pt.ts")).pt,
  pl: async () => (await import("./pl.ts")).pl,
  ar: async () => (await import("./ar.ts")).ar,
});

/** What to do in a danger. */
export const dangerWording = dangerWords.words;

/** The step that closes a door or switches something off. */
const SHUTS: Readonly<Partial<Record<DangerTopic, number>>> = {
  carbon_monoxide: 1,
  fire: 1,
  electricity: 2,
  water: 2,
};

/**
 * What to do in one of `dangers`. Where gas is in the air as well everybody is outside and nobody goes back to a fuse box:
 * a switch could be the spark, and doors stay open.
 */
export function stepsIn(topic: DangerTopic, dangers: readonly DangerTopic[], words: DangerWords): readonly string[] {
  const { steps } = words.advice[topic];
  const air = dangers.some((other) => other !== topic && (other === "gas" || other === "carbon_monoxide"));
  return air ? steps.toSpliced(SHUTS[topic] ?? steps.length, 1) : steps;
}
