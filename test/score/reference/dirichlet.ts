import { eachFace, FACES, type Faces, favourable } from "../../../src/score/faces.ts";
import { dirichletScore } from "../../../src/score/intervals/dirichlet.ts";
import { betaInv } from "../../../src/score/intervals/special.ts";

interface Shrunk {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly t2b: number | null;
  readonly t2bSd: number | null;
  readonly t2bLo: number;
  readonly t2bHi: number;
}

/**
 * A unit's faces shrunk to its business: posterior Dirichlet(hist + prior), prior = M pi. Mean in faces; T2B is exactly
 * Beta(a4 + a5, the rest), with equal-tailed limits. Neither data nor prior: nulls and [0, 1].
 */
export function dirichletShrink(hist: Faces, prior: Faces, conf = 0.95): Shrunk {
  const alpha = eachFace((k) => hist[k] + prior[k]);
  const score = dirichletScore(alpha, FACES);
  const top = { a: favourable(alpha), b: alpha[0] + alpha[1] + alpha[2] };
  if (score === null) return { mean: null, sd: null, t2b: null, t2bSd: null, t2bLo: 0, t2bHi: 1 };
  const t2b = top.a / (top.a + top.b);
  return {
    mean: score.mean,
    sd: Math.sqrt(score.variance),
    t2b,
    t2bSd: Math.sqrt((t2b * (1 - t2b)) / (top.a + top.b + 1)),
    t2bLo: betaInv((1 - conf) / 2, top.a, top.b),
    t2bHi: betaInv(1 - (1 - conf) / 2, top.a, top.b),
  };
}
