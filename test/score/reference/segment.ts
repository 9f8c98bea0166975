import { compose, EMPTY, type Segment, segmentOfStep } from "../../../src/score/drift/segment.ts";
/** The steps of the answers in order of receipt, then id. */
export const segmentOf = (steps: readonly number[]): Segment =>
  steps.reduce((segment, w) => compose(segment, segmentOfStep(w)), EMPTY);

/** Highest S within the segment, from s >= 0; 0 for an empty one. */
export const peakOf = ({ A, B }: Segment, s: number): number => Math.max(0, s + A, B);
