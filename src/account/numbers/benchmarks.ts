// How others of the same trade do, as last heard from the directory; kept here so that a page never waits for it.

import { forgetTotals, type PeerShares, peerShares, type Totals, tellTotals } from "../../directory/benchmarks.ts";
import { favourable } from "../../score/faces.ts";
import { wilson } from "../../score/intervals/proportion.ts";
import { type Shown, shown } from "../../score/score.ts";
import type { Query } from "../business/context.ts";
import { facesOf } from "../counts/counts.ts";
import { sums } from "../counts/sums.ts";
import { column, isNumber, orNull, shape } from "../store/column.ts";
import { addDays, localDay } from "../store/days.ts";
import { mark, setMark } from "../store/job_state.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";

export interface Peers extends PeerShares {
  readonly mine: Shown;
  /** Mine minus theirs; their mean is taken as known. */
  readonly difference: Shown;
}

const isShown = shape<Shown>({ value: orNull(isNumber), low: isNumber, high: isNumber });

const peersColumn = column(
  "job_state.value of 'peers'",
  shape<Peers>({
    k: isNumber,
    mean: isNumber,
    quarter: isNumber,
    half: isNumber,
    threeQuarters: isNumber,
    mine: isShown,
    difference: isShown,
  }),
);

const DAYS = 90;

/** What this business tells; null when it did not agree to be compared. */
function totals(ctx: Query): Totals | null {
  const { sql, business, now } = ctx;
  const { trade } = business.settings;
  if (trade === null) return null;
  const today = localDay(now, business.timezone);
  const faces = facesOf(sums(sql, "account", { from: addDays(today, 1 - DAYS), to: today }, {}).get("")?.total ?? {});
  const n = faces.reduce((a, b) => a + b, 0);
  return { account: business.id, trade, country: business.country, n, favourable: favourable(faces) };
}

function keepPeers(tx: Writer, heard: PeerShares | null, mine: Totals): void {
  if (heard === null) {
    forgetPeers(tx);
    return;
  }
  const share = wilson(mine.favourable, mine.n);
  const difference = {
    value: share.value === null ? null : share.value - heard.mean,
    low: share.lo - heard.mean,
    high: share.hi - heard.mean,
  };
  setMark(tx, "peers", peersColumn.write({ ...heard, mine: shown(share), difference }));
}

function forgetPeers(tx: Writer): void {
  tx.run(db.deleteFrom("job_state").where("name", "=", "peers"));
}

export function peers(sql: Reader): Peers | null {
  const kept = mark(sql, "peers");
  return kept === null ? null : peersColumn.read(kept);
}

const DAILY = 86_400_000;

/** Once a day: tells our totals to whom we agreed to be compared with, and hears how they do. Null: not today. */
export async function compare(ctx: Query, directory: D1Database): Promise<((tx: Writer) => void) | null> {
  const { sql, business, now } = ctx;
  const told = mark(sql, "compared_at") ?? "";
  if (now < Number(told) + DAILY) return null;
  const mine = totals(ctx);
  if (mine === null) {
    if (told === "") return null;
    await forgetTotals(directory, business.id);
    return (tx) => {
      forgetPeers(tx);
      setMark(tx, "compared_at", "");
    };
  }
  await tellTotals(directory, mine, Date.now());
  const heard = await peerShares(directory, mine, Date.now());
  return (tx) => {
    keepPeers(tx, heard, mine);
    setMark(tx, "compared_at", String(now));
  };
}
