// The standard normal distribution to the last digits of a double: a series near zero, a continued fraction beyond.

const LOG_SQRT_2PI = 0.9189385332046727;

/** Mills ratio (1 - Phi(t)) / phi(t) for t >= 0: series below 2, Laplace's continued fraction above. */
function millsRatio(t: number): number {
  if (t < 2) {
    let term = t;
    let sum = t;
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= (t * t) / k;
      sum += term;
    }
    return 0.5 * Math.exp((t * t) / 2 + LOG_SQRT_2PI) - sum;
  }
  let tail = 0;
  for (let k = 80; k >= 1; k--) tail = k / (t + tail);
  return 1 / (t + tail);
}

/** ln Phi(x) for x <= 0, without underflow. */
const lnLowerTail = (x: number): number => Math.log(millsRatio(-x)) - (x * x) / 2 - LOG_SQRT_2PI;

/** Phi(x) = P(Z <= x). Any real x, infinities included; relative error about 1e-14, in the lower tail too. */
export function normCdf(x: number): number {
  return x <= 0 ? Math.exp(lnLowerTail(x)) : 1 - Math.exp(lnLowerTail(-x));
}

/**
 * Normal quantile: the x with Phi(x) = p, by Newton on ln Phi, which is concave and so never overshoots.
 * Domain 0 <= p <= 1 (the ends give -Infinity and Infinity), RangeError outside; absolute error below 1e-14.
 */
export function normInv(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability, not ${p}`);
  if (p > 0.5) return -normInv(1 - p);
  if (p === 0) return -Infinity;
  if (p === 0.5) return 0;
  const target = Math.log(p);
  let x = -Math.sqrt(-2 * target);
  for (let i = 0; i < 60; i++) {
    const step = (target - lnLowerTail(x)) * millsRatio(-x);
    x += step;
    if (Math.abs(step) <= 1e-15 * Math.abs(x)) break;
  }
  return x;
}

/** z of a two-sided interval: 1.959963984540054 for conf = .95. Domain 0 < conf < 1, RangeError outside. */
export function zOf(conf: number): number {
  if (!(conf > 0 && conf < 1)) throw new RangeError(`a confidence between 0 and 1, not ${conf}`);
  return -normInv((1 - conf) / 2);
}
