// What every document of the API is made of: plain JSON, times in RFC 3339, lists in pages.
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Document = { readonly [key: string]: Json };

export interface Page {
  readonly data: readonly Document[];
  readonly next_cursor: string | null;
}

/** Plain JSON of whatever is made of plain values. */
export function documentOf<T extends object | null>(value: T): T extends null ? null : Document;
export function documentOf(value: object | null): Document | null {
  return JSON.parse(JSON.stringify(value));
}

export const LIMIT = 100;

export function time(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
