// A stretch of a CUSUM as four numbers that compose: final(s) = max(s + W, M), peak(s) = max(s + A, B).

export interface Segment {
  readonly W: number;
  readonly M: number;
  readonly A: number;
  readonly B: number;
}

/** The segment of no answer at all, the one that is not four integers: a day without answers has nothing to keep. */
export const EMPTY: Segment = { W: 0, M: -Infinity, A: -Infinity, B: -Infinity };

export const segmentOfStep = (w: number): Segment => ({ W: w, M: 0, A: w, B: 0 });

/** First, then second. Associative, not commutative, not invertible: after an erasure the day is composed anew. */
export function compose(first: Segment, second: Segment): Segment {
  return {
    W: first.W + second.W,
    M: Math.max(second.M, first.M + second.W),
    A: Math.max(first.A, first.W + second.A),
    B: Math.max(first.B, second.B, first.M + second.A),
  };
}

/** S after the segment, from s >= 0. */
export const finalOf = ({ W, M }: Segment, s: number): number => Math.max(s + W, M);
