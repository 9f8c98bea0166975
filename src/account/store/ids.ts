// Public ids: `vis_4f1a09c2b7de_12`. They name the account they belong to, so one account's id never means
// anything to another, and inside the object they are plain integers that cost no index.

export type Kind = "vis" | "cus" | "stf" | "mgr" | "sit" | "cas" | "msg" | "itm" | "whk" | "evt" | "plc";

export function wireId(kind: Kind, account: string, id: number): string {
  return `${kind}_${account}_${id}`;
}

/** The integer behind a public id, or null when it is not an id of this kind and account. */
export function localId(kind: Kind, account: string, wire: string): number | null {
  const match = /^([a-z]{3})_([0-9a-f]{12})_([1-9]\d{0,9})$/.exec(wire);
  return match?.[1] === kind && match[2] === account ? Number(match[3]) : null;
}
