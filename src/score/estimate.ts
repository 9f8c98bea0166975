/** Lower and upper limit, in the units of the number they belong to. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** A number with its limits; `value` is null when there is no data, and then the limits are all that is possible. */
export interface Estimate extends Interval {
  readonly value: number | null;
}

export const clip = (x: number, lo: number, hi: number): number => Math.min(hi, Math.max(lo, x));

export const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);

/** a / b, and null where b is 0: no data is not a zero. */
export const ratio = (a: number, b: number): number | null => (b > 0 ? a / b : null);
