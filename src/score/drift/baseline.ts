import { answers, eachFace, type Faces } from "../faces.ts";
import { priorOf } from "../intervals/dirichlet.ts";

/** A company's chart needs this many answers, a unit's own chart that many of its own. */
export const COMPANY_MINIMUM = 300;
export const OWN_MINIMUM = 100;

/**
 * Shares of the faces that count as in control: the company's trailing answers (the last 30 days left out, never an
 * alarmed period); null under 300. A face never seen counts as half an answer, since no share is ever quite zero.
 */
export function companyBaseline(company: Faces): Faces | null {
  if (answers(company) < COMPANY_MINIMUM) return null;
  return sharesOf(eachFace((k) => Math.max(0.5, company[k])));
}

/** A unit's own baseline, shrunk to the company's with 20 pseudo-answers; null under 100 answers of its own. */
export function ownBaseline(own: Faces, company: Faces): Faces | null {
  const standard = companyBaseline(company);
  if (standard === null || answers(own) < OWN_MINIMUM) return null;
  const prior = priorOf(standard, 20);
  return sharesOf(eachFace((k) => own[k] + prior[k]));
}

function sharesOf(counts: Faces): Faces {
  const n = answers(counts);
  return eachFace((k) => counts[k] / n);
}
