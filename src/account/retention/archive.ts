// Where old rows go when a bucket is bound: files of JSON lines by account and month, one line a visit with its answer and
// its case as the rows held them. Which customers a file holds stands in `archived`, so that an erasure reaches them there.
import { logFailure } from "../../log.ts";
import type { Command, Query } from "../business/context.ts";
import { column, isNumber, isThere, listOf, recordOf, shape } from "../store/column.ts";
import { type Document, documentOf } from "../store/document.ts";
import { AGEING, setMark } from "../store/job_state.ts";
import { db, type Reader } from "../store/sql.ts";

export type Run = <T>(work: (ctx: Command) => T) => T | null;
export type Ask = <T>(question: (ctx: Query) => T) => T | null;

interface Line {
  readonly visit: { readonly id: number; readonly customer_id: number };
  /** By table. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

export const lineColumn = column(
  "a line of the archive",
  shape<Line>({
    visit: shape<Line["visit"]>({ id: isNumber, customer_id: isNumber }),
    rows: recordOf(listOf(isThere)),
  }),
);

/** After the bucket did not answer. */
export const REST = 600_000;

const AS = { httpMetadata: { contentType: "application/x-ndjson" } };

export class Archive {
  readonly #bucket: R2Bucket;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(bucket: R2Bucket) {
    this.#bucket = bucket;
  }

  /** One work at a time: a file that is being written is not being written anew. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async keep(file: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) await this.#bucket.delete(file);
    else await this.#bucket.put(file, lines.map((line) => `${line}\n`).join(""), AS);
  }

  /** All files whose names begin so, after whatever is being written. */
  drop(prefix: string): Promise<void> {
    return this.inTurn(async () => {
      for (;;) {
        const { objects } = await this.#bucket.list({ prefix, limit: 1000 });
        if (objects.length === 0) return;
        await this.#bucket.delete(objects.map(({ key }) => key));
      }
    });
  }

  async lines(file: string): Promise<readonly string[]> {
    const kept = await this.#bucket.get(file);
    return kept === null ? [] : (await kept.text()).split("\n").filter((line) => line !== "");
  }
}

const customerOf = (line: string) => lineColumn.read(line).visit.customer_id;

/** What the archive holds of a customer; null where it holds nothing. */
export async function archivedOf(ask: Ask, archive: Archive, customer: number): Promise<Document[] | null> {
  const files = ask(({ sql }) => sql.all(db.selectFrom("archived").select("file").where("customer_id", "=", customer)));
  if (files === null || files.length === 0) return null;
  const found = await Promise.all(files.map(({ file }) => archive.lines(file)));
  return found
    .flat()
    .filter((line) => customerOf(line) === customer)
    .map((line) => documentOf(lineColumn.read(line)));
}

/** Writes anew, without them, the files in which somebody lies who was erased. */
export async function eraseInArchive(run: Run, archive: Archive): Promise<void> {
  try {
    await rewriteAll(run, archive);
  } catch (error) {
    // It is noted who must go from there, and this is tried again.
    logFailure("archive_not_reached", error);
    run(({ tx, now }) => setMark(tx, AGEING, String(now + REST)));
  }
}

function rewriteAll(run: Run, archive: Archive): Promise<void> {
  return archive.inTurn(async () => {
    for (let file = run(({ sql }) => toRewrite(sql)); file !== null; file = run(({ sql }) => toRewrite(sql))) {
      const { name, gone } = file;
      const lines = await archive.lines(name);
      await archive.keep(
        name,
        lines.filter((line) => !gone.includes(customerOf(line))),
      );
      run(({ tx }) => tx.run(db.deleteFrom("archived").where("file", "=", name).where("customer_id", "in", gone)));
    }
  });
}

function toRewrite(sql: Reader): { readonly name: string; readonly gone: readonly number[] } | null {
  const erased = db.selectFrom("archived").where("erased_at", "is not", null);
  const name = sql.one(erased.select("file").limit(1))?.file;
  if (name === undefined) return null;
  const gone = sql.all(erased.select("customer_id").where("file", "=", name)).map((row) => row.customer_id);
  return { name, gone };
}
