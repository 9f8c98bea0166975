// Exact average run length of a CUSUM with integer steps, S <- max(0, S + w), alarm at S >= H.

/** One possible step of the chart and its probability. */
export interface Step {
  readonly p: number;
  readonly w: number;
}

/**
 * Average number of answers until S >= H, from S = 0: L(s) = 1 + sum p L(max(0, s + w)) over s = 0..H-1, H linear
 * equations in a band as wide as the steps, solved without pivoting (the matrix is an M-matrix).
 * Integer steps, probabilities that sum to 1; RangeError else. Infinity when the chart can never rise.
 */
export function runLength(steps: readonly Step[], H: number): number {
  const moves = steps.filter((s) => s.p > 0);
  if (!moves.every((s) => Number.isInteger(s.w))) throw new RangeError("the steps of a chart are whole numbers");
  if (Math.abs(moves.reduce((t, s) => t + s.p, 0) - 1) > 1e-6) throw new RangeError("probabilities that sum to 1");
  if (!moves.some((s) => s.w > 0)) return Infinity;
  const size = Math.max(1, Math.ceil(H));
  const down = Math.min(size - 1, Math.max(0, ...moves.map((s) => -s.w)));
  const up = Math.min(size - 1, Math.max(0, ...moves.map((s) => s.w)));
  const width = down + up + 1;
  const band = new Float64Array(size * width);
  const place = (row: number, column: number) => row * width + column - row + down;
  const get = (row: number, column: number) => band[place(row, column)] ?? 0;
  for (let s = 0; s < size; s++) {
    band[place(s, s)] = 1;
    for (const { p, w } of moves) {
      const next = Math.max(0, s + w);
      if (next < size) band[place(s, next)] = get(s, next) - p;
    }
  }
  return solve(band, size, down, up);
}

/** First component of the solution of (band) L = 1, by elimination within the band. */
function solve(band: Float64Array, size: number, down: number, up: number): number {
  const width = down + up + 1;
  const length = new Float64Array(size).fill(1);
  for (let pivot = 0; pivot < size; pivot++) {
    const diagonal = pivot * width + down;
    for (let row = pivot + 1; row <= Math.min(size - 1, pivot + down); row++) {
      const start = row * width + pivot - row + down;
      const factor = (band[start] ?? 0) / (band[diagonal] ?? 1);
      if (factor === 0) continue;
      for (let k = 1; k <= up; k++) band[start + k] = (band[start + k] ?? 0) - factor * (band[diagonal + k] ?? 0);
      length[row] = (length[row] ?? 0) - factor * (length[pivot] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = length[row] ?? 0;
    for (let k = 1; k <= Math.min(up, size - 1 - row); k++) {
      rest -= (band[row * width + down + k] ?? 0) * (length[row + k] ?? 0);
    }
    length[row] = rest / (band[row * width + down] ?? 1);
  }
  return length[0] ?? Infinity;
}

/**
 * The smallest H whose average run length is at least `anos0` answers. The steps must fall on average, else the chart
 * has no in-control state: RangeError. `anos0` Infinity (no false alarm ever): Infinity.
 */
export function thresholdFor(steps: readonly Step[], anos0: number): number {
  if (steps.reduce((drift, s) => drift + s.p * s.w, 0) >= 0) throw new RangeError("a chart that rises in control");
  if (anos0 === Infinity) return Infinity;
  let high = 1;
  while (runLength(steps, high) < anos0) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (runLength(steps, middle) < anos0) low = middle;
    else high = middle;
  }
  return high;
}
