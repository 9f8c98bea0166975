// Chance for the simulations: one seed, the same numbers on every machine.

import { shiftedShares } from "../../src/score/drift/ordinal.ts";
import type { Faces } from "../../src/score/faces.ts";

/** Face shares, 85 % favourable. */
export const USUAL: Faces = [0.02, 0.04, 0.09, 0.3, 0.55];

export type Chance = () => number;

/** Mulberry32: uniform on (0, 1). */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

export const between = (chance: Chance, from: number, to: number): number =>
  from + Math.floor(chance() * (to - from + 1));

/** Place 0..4 of one answer; the common high faces are looked at first. */
export function drawFace(chance: Chance, shares: readonly number[]): number {
  let u = chance();
  let k = shares.length - 1;
  while (k > 0 && u >= (shares[k] ?? 0)) {
    u -= shares[k] ?? 0;
    k--;
  }
  return k;
}

export function drawFaces(chance: Chance, shares: readonly number[], n: number): Faces {
  const faces: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const k = drawFace(chance, shares);
    faces[k] = (faces[k] ?? 0) + 1;
  }
  return faces;
}

export const drawNormal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());

/** Marsaglia & Tsang. */
function drawGamma(chance: Chance, a: number): number {
  if (a < 1) return drawGamma(chance, a + 1) * chance() ** (1 / a);
  const d = a - 1 / 3;
  for (;;) {
    const x = drawNormal(chance);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(chance()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function drawDirichlet(chance: Chance, alpha: readonly number[]): number[] {
  const parts = alpha.map((a) => drawGamma(chance, a));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((p) => p / total);
}

/** The usual faces moved, in proportional odds, to this favourable share. */
export function sharesWithTop(top: number): number[] {
  const odds = (p: number) => p / (1 - p);
  return shiftedShares(USUAL, odds(1 - top) / odds(0.15));
}

/** True shares to average over: .60, .61 ... .98. */
export const TRUE_SHARES: readonly number[] = Array.from({ length: 39 }, (_, i) => (60 + i) / 100);

/** True perception score of face shares. */
export const truePerception = (shares: readonly number[]): number =>
  shares.reduce((total, p, k) => total + 25 * k * p, 0);
