// Everything shown is a function of counts that merge by adding and are erased by subtracting.

/** Adds histograms or flattened tables of one length (five faces, eleven bins, 25 cells, d and c per time). */
export const add = (a: readonly number[], b: readonly number[]): number[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, k) => (a[k] ?? 0) + (b[k] ?? 0));

/** Takes b out of a again; RangeError when more would be erased than is there. */
export function subtract(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, k) => {
    const rest = (a[k] ?? 0) - (b[k] ?? 0);
    if (!(rest >= -1e-6)) throw new RangeError(`erasing ${b[k]} of ${a[k]}`);
    return Math.max(0, rest);
  });
}

export const addTables = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => add(a[i] ?? [], b[i] ?? []));

export const subtractTables = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => subtract(a[i] ?? [], b[i] ?? []));

/** Count, mean and sum of squared deviations of any measurements. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly M2: number;
}

export const NOTHING: Sample = { n: 0, mean: 0, M2: 0 };

export const sampleOf = (x: number): Sample => ({ n: 1, mean: x, M2: 0 });

/** Chan, Golub & LeVeque: exact merging without cancellation. */
export function mergeSamples(a: Sample, b: Sample): Sample {
  const n = a.n + b.n;
  if (n === 0) return NOTHING;
  const d = b.mean - a.mean;
  return { n, mean: a.mean + (d * b.n) / n, M2: a.M2 + b.M2 + (d * d * a.n * b.n) / n };
}

/** Takes b out of the merged whole again; RangeError when more would be erased than is there. */
export function unmergeSamples(whole: Sample, b: Sample): Sample {
  const n = whole.n - b.n;
  if (n < 0) throw new RangeError(`erasing ${b.n} of ${whole.n}`);
  if (n === 0) return NOTHING;
  const mean = (whole.mean * whole.n - b.mean * b.n) / n;
  return { n, mean, M2: Math.max(0, whole.M2 - b.M2 - ((b.mean - mean) ** 2 * n * b.n) / whole.n) };
}
