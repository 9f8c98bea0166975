// Answers from a counter (a code on the wall, a tablet) are told apart: whoever stands there is asked by nobody and may
// press as often as they like. They count beside the others and not among them, unless the account says so.
import { sql as raw } from "kysely";
import type { Faces } from "../../score/faces.ts";
import type { Tally } from "../../score/tally.ts";
import { compiler, type Reader } from "../store/sql.ts";

export const COUNTERS: ReadonlySet<string> = new Set(["kiosk", "qr"]);

/** The account's setting, read where it is needed: one row. */
export function countersApart(sql: Reader): boolean {
  const kept = sql.one<{ together: number | null }>({
    compile: () => raw`select settings ->> '$.counter.together' as together from account`.compile(compiler),
  });
  return kept?.together !== 1;
}

/** What was said, of all that a cell counts: faces, loyalty, drivers, touches, ratings. */
const SAID = /^([1-5]$|[pdtug][.\d])/;

/** The cell's faces under keys of their own (k1 to k5), and the rest of what was said left out. */
export function apart(tally: Tally): Tally {
  return Object.fromEntries(
    Object.entries(tally).flatMap(([key, count]): [string, number][] => {
      if (!SAID.test(key)) return [[key, count]];
      return key.length === 1 ? [[`k${key}`, count]] : [];
    }),
  );
}

export const facesAtCounter = (t: Tally): Faces => [t.k1 ?? 0, t.k2 ?? 0, t.k3 ?? 0, t.k4 ?? 0, t.k5 ?? 0];
