import { COMPANY_MINIMUM, OWN_MINIMUM } from "../../../src/score/drift/budget.ts";
import { answers, eachFace, type Faces } from "../../../src/score/faces.ts";
import { priorOf } from "../../../src/score/intervals/dirichlet.ts";
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
