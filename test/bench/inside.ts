// What a tap does to the tables, asked of an Account that counts; and what of it is on the disk once workerd is gone.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Bundle } from "./build.ts";
import { PRODUCT } from "./config.ts";
import type { Tally } from "./counted.ts";
import { get, load, post } from "./load.ts";
import { freePort, serve } from "./runtime.ts";
import { furnished, type Subject } from "./subject.ts";

export interface Rows {
  readonly answers: number;
  readonly page: Tally;
  readonly tap: Tally;
  readonly letDown: Tally;
}

/** Averages over `EACH` of each; needs 3 × EACH surveys that nobody has answered. */
export async function rows(work: string, counted: Bundle, disk: string, known: Subject | null): Promise<Rows> {
  const port = await freePort();
  const runtime = await serve(work, [{ name: "counted", port, bundle: counted, disk, ...PRODUCT }]);
  const { account, surveys } = known ?? (await furnished(port, 3 * EACH));
  const tally = async (request: (path: string) => string, paths: readonly string[]) => {
    const left = paths.map(request);
    await load(port, () => left.pop() ?? null, 10_000);
    const response = await fetch(`http://127.0.0.1:${port}/tally/${account}`);
    const { queries, read, written } = (await response.json()) as Tally;
    return { queries: queries / paths.length, read: read / paths.length, written: written / paths.length };
  };
  const [warm, happy, unhappy] = [0, 1, 2].map((part) => surveys.slice(part * EACH, (part + 1) * EACH));
  if (warm === undefined || happy === undefined || unhappy === undefined) throw new Error("too few surveys");
  await tally((path) => post(path, "tap=5"), warm);
  const answers = durable(disk);
  const page = await tally(get, happy);
  const tap = await tally((path) => post(path, "tap=5"), happy);
  const letDown = await tally((path) => post(path, "tap=1"), unhappy);
  await runtime.kill();
  return { answers, page, tap, letDown };
}

const EACH = 24;

/** Answers in the account's file, read by another program. */
export function durable(disk: string): number {
  const folder = join(disk, "Account");
  const files = readdirSync(folder).filter((file) => file.endsWith(".sqlite") && file !== "metadata.sqlite");
  return files.reduce((sum, file) => {
    const database = new DatabaseSync(join(folder, file));
    const row = database.prepare("SELECT count(*) AS answers FROM responses").get();
    database.close();
    return sum + Number(row?.answers ?? 0);
  }, 0);
}
