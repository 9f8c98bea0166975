export type Reply = { kind: "code"; code: string; when: string | null } | { kind: "comment"; text: string };

/** Stand-in with the final signature; replaced whole by the words branch. */
export function readReply(text: string): Reply {
  const m = /^\s*(\d{2,4})(?:\s+(\S+))?\s*$/.exec(text);
  return m?.[1] ? { kind: "code", code: m[1], when: m[2] ?? null } : { kind: "comment", text };
}
