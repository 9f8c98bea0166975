// A sparse vector of counts: the keys that are not there are 0. Adding merges, subtracting erases.

export type Tally = Readonly<Record<string, number>>;

/** a + weight b, without the keys that come out at 0. Integers stay integers; associative and commutative. */
export function addTally(a: Tally, b: Tally, weight = 1): Tally {
  const sum: Record<string, number> = { ...a };
  for (const [key, count] of Object.entries(b)) {
    const total = (sum[key] ?? 0) + weight * count;
    if (total === 0) delete sum[key];
    else sum[key] = total;
  }
  return sum;
}

/** a - b: what undoes addTally(·, b). A count may pass below 0 on the way, as between a correction and its answer. */
export const subtractTally = (a: Tally, b: Tally): Tally => addTally(a, b, -1);

export const sameTally = (a: Tally, b: Tally): boolean => Object.keys(subtractTally(a, b)).length === 0;
