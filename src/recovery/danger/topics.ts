// Apart from the words, which are many: a page only names what was found.

/** The first of them that is heard names the alarm. */
export const DANGER_TOPICS = [
  "gas",
  "carbon_monoxide",
  "fire",
  "electricity",
  "injury",
  "water",
  "vehicle",
  "threat",
  "other",
] as const;

export type DangerTopic = (typeof DANGER_TOPICS)[number];
