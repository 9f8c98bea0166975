// Columns that hold JSON: each is read and written by one codec, beside whoever owns its rows, and checked when it is read,
// so that what nobody writes there fails by its column's name. The checks are by hand: zod would be parsed at every cold
// start, and a tap reads five of them.

/** Invariant: a check of less than what is written would refuse what is right. */
export type Is<in out T> = (value: unknown) => value is T;

export interface Column<T> {
  read(text: string): T;
  write(value: T): string;
}

export function column<T>(name: string, is: Is<T>): Column<T> {
  return {
    read(text) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        // The parser's own error repeats what it read, and the platform logs the error of an object.
        throw new Error(`${name} holds no JSON`);
      }
      if (!is(value)) throw new Error(`${name} holds something else than is written there`);
      return value;
    },
    write: (value) => JSON.stringify(value),
  };
}

export const isText: Is<string> = (value) => typeof value === "string";
export const isNumber: Is<number> = (value) => typeof value === "number";
export const isFlag: Is<boolean> = (value) => typeof value === "boolean";
export const isThere: Is<unknown> = (value): value is unknown => value !== undefined;

export function oneOf<const T>(...all: readonly T[]): Is<T> {
  const values: readonly unknown[] = all;
  return (value): value is T => values.includes(value);
}

export function orNull<T>(is: Is<T>): Is<T | null> {
  return (value): value is T | null => value === null || is(value);
}

export function maybe<T>(is: Is<T>): Is<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

export function either<A, B>(one: Is<A>, other: Is<B>): Is<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function listOf<T>(is: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

export function recordOf<T>(is: Is<T>): Is<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(is);
}

/** Fields that may be missing take a check that allows it. */
type Fields<T> = { readonly [K in keyof T]-?: T extends Record<K, T[K]> ? Is<T[K]> : Is<T[K] | undefined> };

export function shape<T extends object>(fields: Fields<T>): Is<T> {
  const checks: readonly [string, Is<unknown>][] = Object.entries(fields);
  return (value): value is T => isObject(value) && checks.every(([name, is]) => is(Reflect.get(value, name)));
}

export type Checked<I> = I extends Is<infer T> ? T : never;

/** Any of these fields, all of which may be missing. */
export function partial<F extends Readonly<Record<string, (value: unknown) => boolean>>>(
  fields: F,
): Is<{ readonly [K in keyof F]?: Checked<F[K]> | undefined }> {
  const checks = Object.entries(fields);
  return (value): value is { readonly [K in keyof F]?: Checked<F[K]> | undefined } =>
    isObject(value) && checks.every(([name, is]) => !Reflect.has(value, name) || is(Reflect.get(value, name)));
}

const isObject: Is<object> = (value): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
