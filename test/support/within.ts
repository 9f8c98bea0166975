// A way into the object for stories that no front door tells yet. Apart from the counting of rows: it brings half of `src`
// along, and a test of one tap should not wait for that.
import { runInDurableObject } from "cloudflare:test";
import { readBusiness } from "../../src/account/business/business.ts";
import { keepCharts } from "../../src/account/numbers/charts.ts";
import { Writer } from "../../src/account/store/sql.ts";
import type { Business } from "./world.ts";

/** Rows written and read directly, in one transaction. */
export function within<T>(business: Business, work: (tx: Writer, sql: SqlStorage) => T): Promise<T> {
  return runInDurableObject(business.stub, (_, { storage }) =>
    storage.transactionSync(() => work(new Writer(storage.sql), storage.sql)),
  );
}

/** The daily look at the charts, at once. */
export function lookAtCharts(business: Business): Promise<void> {
  return within(business, (tx) => {
    const opened = readBusiness(tx);
    if (opened !== null) keepCharts({ tx, sql: tx, business: opened, now: Date.now() });
  });
}
