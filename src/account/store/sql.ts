// Kysely compiles, the object's SQLite runs, at once and synchronously. Nothing here is ever awaited.
import {
  type Compilable,
  type CompiledQuery,
  DefaultQueryExecutor,
  QueryCreator,
  SqliteAdapter,
  SqliteQueryCompiler,
} from "kysely";
import type { Tables } from "./schema.ts";

const executor = new DefaultQueryExecutor(new SqliteQueryCompiler(), new SqliteAdapter(), {
  provideConnection: () => Promise.reject(new Error("queries are compiled here and never executed")),
});

/** Not the whole `Kysely`: its schema builders and drivers would be parsed at every cold start and never used. */
export const db = new QueryCreator<Tables>({ executor });

/** What compiles a query that is written as text. */
export const compiler = { getExecutor: () => executor };

type Bindable = string | number | null | ArrayBuffer;

/** Pages and lists receive this: it can look and cannot touch. */
export class Reader {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  all<R>(query: Compilable<R> | CompiledQuery<R>): R[] {
    const { sql, parameters } = "compile" in query ? query.compile() : query;
    // Kysely's result type is the row SQLite gives back for the statement it compiled.
    return this.#sql.exec(sql, ...parameters.map(bindable)).toArray() as R[];
  }

  one<R>(query: Compilable<R> | CompiledQuery<R>): R | undefined {
    return this.all(query)[0];
  }
}

/** Handed out only inside a transaction. */
export class Writer extends Reader {
  #before: (() => void)[] = [];

  /** One transaction's work, and then what it left for its end; nothing of one that failed is left over. */
  transaction<T>(change: () => T): T {
    this.#before = [];
    const result = change();
    for (const act of this.#before) act();
    return result;
  }

  /** For what must see everything the transaction has written. */
  beforeCommit(act: () => void): void {
    this.#before.push(act);
  }

  run(query: Compilable | CompiledQuery): void {
    this.all(query);
  }

  /** The id of the row that an `insert … returning id` made. */
  insert(query: Compilable<{ id: number }>): number {
    const row = this.one(query);
    if (row === undefined) throw new Error("the insert returned no id");
    return row.id;
  }
}

class Param {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * Compiles a hot query once; the returned function only fills its parameters, which are of P; the row is the query's own.
 * (Compiling costs 11–36 µs a query, which a tap would pay a dozen times.)
 */
export function prepare<P extends { readonly [K in keyof P]: Bindable }>() {
  return <R>(build: (param: <K extends keyof P & string>(name: K) => P[K]) => Compilable<R>) => {
    let compiled: CompiledQuery<R> | undefined;
    return (values: P): CompiledQuery<R> => {
      // A param stands where a value of P[K] will stand; Kysely passes parameters through untouched.
      compiled ??= build((name) => new Param(name) as unknown as P[typeof name]).compile();
      const filled: Readonly<Record<string, unknown>> = values;
      const parameters = compiled.parameters.map((p) => (p instanceof Param ? filled[p.name] : p));
      return { query: compiled.query, queryId: compiled.queryId, sql: compiled.sql, parameters };
    };
  };
}

/** The row that a prepared query gives. */
export type RowOf<Q> = Q extends (values: never) => CompiledQuery<infer R> ? R : never;

/** SQLite in the object would store `true` as text and a Date as its string; refuse them here. */
function bindable(value: unknown): Bindable {
  if (value === null || typeof value === "string" || value instanceof ArrayBuffer) return value;
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  throw new TypeError(`cannot bind a ${value === undefined ? "missing value" : typeof value} to a query`);
}
