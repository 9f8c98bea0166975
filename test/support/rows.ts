// What the object's SQLite was made to do, in the platform's own billing numbers.
import { runInDurableObject } from "cloudflare:test";
import { vi } from "vitest";
import type { Account } from "../../src/account/account.ts";
import type { Business } from "./world.ts";

export interface Rows {
  readonly read: number;
  readonly written: number;
}

export interface Statement extends Rows {
  readonly query: string;
}

/** Runs `work` inside the object and counts its rows, index rows and a set alarm (one row) included. */
export function measured(business: Business, work: (account: Account) => unknown): Promise<Rows> {
  return runInDurableObject(business.stub, async (account: Account, { storage }) => {
    const noted = note(storage);
    await work(account);
    noted.stop();
    const sum = (count: (one: Statement) => number) => noted.statements.reduce((all, one) => all + count(one), 0);
    return { read: sum((one) => one.read), written: sum((one) => one.written) };
  });
}

/** What the object was made to do while `work` went on before its door. */
export async function statements(business: Business, work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const noted = await runInDurableObject(business.stub, (_, { storage }) => note(storage));
  await work();
  await runInDurableObject(business.stub, () => noted.stop());
  return noted.statements;
}

function note(storage: DurableObjectStorage) {
  const noted: Statement[] = [];
  const exec = storage.sql.exec.bind(storage.sql);
  const sql = vi.spyOn(storage.sql, "exec").mockImplementation((query: string, ...values: unknown[]) => {
    const cursor = exec(query, ...values);
    const all = cursor.toArray();
    noted.push({ query, read: cursor.rowsRead, written: cursor.rowsWritten });
    return { toArray: () => all } as never;
  });
  const setAlarm = storage.setAlarm.bind(storage);
  const alarm = vi.spyOn(storage, "setAlarm").mockImplementation((at) => {
    noted.push({ query: "set alarm", read: 0, written: 1 });
    return setAlarm(at);
  });
  const stop = () => {
    sql.mockRestore();
    alarm.mockRestore();
  };
  return { statements: noted, stop };
}
