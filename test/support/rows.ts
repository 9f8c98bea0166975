// What the object's SQLite was made to do, in the platform's own billing numbers, and a way in for stories that no
// front door tells yet.
import { runInDurableObject } from "cloudflare:test";
import { vi } from "vitest";
import type { Account } from "../../src/account/account.ts";
import { readBusiness } from "../../src/account/business/business.ts";
import { keepCharts } from "../../src/account/numbers/charts.ts";
import { Writer } from "../../src/account/store/sql.ts";
import type { Business } from "./world.ts";

export interface Rows {
  read: number;
  written: number;
}

/** Runs `work` inside the object and counts its rows, index rows and a set alarm (one row) included. */
export function measured(business: Business, work: (account: Account) => unknown): Promise<Rows> {
  return runInDurableObject(business.stub, async (account: Account, state) => {
    const rows = { read: 0, written: 0 };
    const exec = state.storage.sql.exec.bind(state.storage.sql);
    const sql = vi.spyOn(state.storage.sql, "exec").mockImplementation((query: string, ...values: unknown[]) => {
      const cursor = exec(query, ...values);
      const all = cursor.toArray();
      rows.read += cursor.rowsRead;
      rows.written += cursor.rowsWritten;
      return { toArray: () => all } as never;
    });
    const setAlarm = state.storage.setAlarm.bind(state.storage);
    const alarm = vi.spyOn(state.storage, "setAlarm").mockImplementation((at) => {
      rows.written++;
      return setAlarm(at);
    });
    await work(account);
    sql.mockRestore();
    alarm.mockRestore();
    return rows;
  });
}

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
