/** The same order for the same seed, every order as likely over many seeds; visits number 1, 2, 3 and so on. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, position) => ({ item, lot: mix(mix(seed) + position) }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}

/** MurmurHash3's finalizer over a Weyl step: https://github.com/aappleby/smhasher/wiki/MurmurHash3 */
function mix(n: number): number {
  let h = Math.imul(n >>> 0, 0x9e3779b1) + 0x7f4a7c15;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
