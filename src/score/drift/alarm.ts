/**
 * Answers between false alarms that one stream must be designed for: streams x answers per stream and month / false
 * alarms per month allowed over all. No false alarm allowed: Infinity.
 */
export function requiredAnos0(streams: number, answersPerMonth: number, falseAlarmsPerMonth: number): number {
  return falseAlarmsPerMonth > 0 ? (streams * answersPerMonth) / falseAlarmsPerMonth : Infinity;
}

/** Upper bound e^{-theta S} of the in-control chance to stand at S or higher (Kingman, Lundberg). S >= 0. */
export const pValue = (theta: number, S: number): number => (S > 0 ? Math.exp(-theta * S) : 1);

interface BenjaminiHochberg {
  readonly rejected: number;
  /** Adjusted p-values in the order of the input: rejected where <= q. */
  readonly adjusted: readonly number[];
}

/** False discovery rate over all streams looked at: adjusted p = running minimum of p k / rank. Benjamini & Hochberg 1995. */
export function benjaminiHochberg(p: readonly number[], q: number): BenjaminiHochberg {
  const order = [...p.keys()].sort((i, j) => (p[j] ?? 1) - (p[i] ?? 1));
  const adjusted: number[] = p.map(() => 1);
  let least = 1;
  for (const [k, i] of order.entries()) {
    least = Math.min(least, ((p[i] ?? 1) * p.length) / (p.length - k));
    adjusted[i] = least;
  }
  return { rejected: adjusted.filter((a) => a <= q + 1e-12).length, adjusted };
}

/** One chart at a look: where it stands, its alarm line and Lundberg root, and whether it was amber before. */
interface Stream {
  readonly S: number;
  readonly H: number;
  readonly theta: number;
  readonly wasAmber: boolean;
  readonly wasRed: boolean;
}

interface Light {
  readonly p: number;
  readonly adjusted: number;
  /** S at or above H, and from then on until it has fallen below H/2: the quiet list. */
  readonly amber: boolean;
  /** Amber, and once among the discoveries of a look at rate q, as long as it stays amber: notifies. */
  readonly red: boolean;
}

/** The lights of all that is watched at one look. A red light resets nothing. */
export function lights(streams: readonly Stream[], q = 0.1): Light[] {
  const p = streams.map((s) => pValue(s.theta, s.S));
  const { adjusted } = benjaminiHochberg(p, q);
  return streams.map((s, i) => {
    const a = adjusted[i] ?? 1;
    const amber = s.S >= (s.wasAmber ? s.H / 2 : s.H);
    return { p: p[i] ?? 1, adjusted: a, amber, red: amber && (s.wasRed || a <= q + 1e-12) };
  });
}
