// Gamma, beta and Student t, without tables: Stirling's series, Lentz's continued fraction, Newton on the logit.

const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** ln Gamma(x) for x > 0: Stirling's series after shifting x above 15. Absolute error about 1e-15 near 1 and 2. */
export function lnGamma(x: number): number {
  let shift = 1;
  let y = x;
  while (y < 15) shift *= y++;
  const series = STIRLING.reduceRight((sum, c) => sum / (y * y) + c, 0) / y;
  return (y - 0.5) * Math.log(y) - y + 0.9189385332046727 + series - Math.log(shift);
}

/** ln B(a, b), a and b > 0. */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/** Continued fraction of the incomplete beta by Lentz's method; converges for x < (a+1)/(a+b+2). */
function fraction(x: number, a: number, b: number): number {
  const guard = (v: number) => (Math.abs(v) < 1e-300 ? 1e-300 : v);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}

/** ln I_x(a, b), given x, its complement and the log density of the logit at x. */
function lnBetaCdf(x: number, rest: number, lnDensity: number, a: number, b: number): number {
  if (x < (a + 1) / (a + b + 2)) return lnDensity + Math.log(fraction(x, a, b) / a);
  return Math.log1p(-Math.min(1, Math.exp(lnDensity) * (fraction(rest, b, a) / b)));
}

/**
 * Regularised incomplete beta I_x(a, b) = P(Beta(a, b) <= x). Any x (0 below, 1 above [0, 1]); a, b >= 0, where a = 0
 * is all mass at 0 and b = 0 all mass at 1. Absolute error about 1e-13.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(a >= 0 && b >= 0 && a + b > 0)) throw new RangeError(`a beta needs a, b >= 0, not ${a}, ${b}`);
  if (x < 0) return 0;
  if (x >= 1 || a === 0) return 1;
  if (x === 0 || b === 0) return 0;
  const lnDensity = a * Math.log(x) + b * Math.log1p(-x) - lnBeta(a, b);
  return Math.exp(lnBetaCdf(x, 1 - x, lnDensity, a, b));
}

/** ln(x / (1-x)) of the quantile x with I_x(a, b) = p, where q = 1 - p is passed so that neither tail loses digits. */
function betaLogit(p: number, q: number, a: number, b: number): number {
  if (p > q) return -betaLogit(q, p, b, a);
  const target = Math.log(p);
  const norm = lnBeta(a, b);
  let y = Math.log(a / b);
  for (let i = 0; i < 200; i++) {
    const lnDensity = -a * Math.log1p(Math.exp(-y)) - b * Math.log1p(Math.exp(y)) - norm;
    const lnCdf = lnBetaCdf(1 / (1 + Math.exp(-y)), 1 / (1 + Math.exp(y)), lnDensity, a, b);
    const step = (target - lnCdf) * Math.exp(lnCdf - lnDensity);
    y += step;
    if (Math.abs(step) <= 1e-14 * Math.max(1, Math.abs(y))) break;
  }
  return y;
}

/** Beta quantile: the x with I_x(a, b) = p. Domain 0 <= p <= 1, a, b >= 0 not both 0 (see betaCdf); RangeError outside. */
export function betaInv(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a >= 0 && b >= 0 && a + b > 0))
    throw new RangeError(`no beta quantile of ${p}, ${a}, ${b}`);
  if (p === 0 || a === 0) return 0;
  if (p === 1 || b === 0) return 1;
  return 1 / (1 + Math.exp(-betaLogit(p, 1 - p, a, b)));
}

/** Student t quantile, from t^2 = df (1-x)/x with x a beta(df/2, 1/2) quantile. Domain 0 < p < 1, df > 0 (fractions too). */
export function tInv(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) throw new RangeError(`no t quantile of ${p} with ${df} degrees of freedom`);
  if (p < 0.5) return -tInv(1 - p, df);
  if (p === 0.5) return 0;
  return Math.sqrt(df) * Math.exp(-betaLogit(2 * (1 - p), 2 * p - 1, df / 2, 0.5) / 2);
}
