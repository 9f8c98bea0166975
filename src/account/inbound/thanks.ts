// What a customer reads whose text was a face.
import { recoveryWording, wording } from "../../wording/all.ts";
import { spokenTo } from "../../wording/names.ts";
import { when } from "../../wording/when.ts";
import type { Command } from "../business/context.ts";
import { caseOf } from "../cases/case_row.ts";
import { surveyLink } from "../letters/letter.ts";
import { visitFacts } from "../visits/facts.ts";

/** A low face is met with empathy, and with a time only where a case has promised one. */
export function thanksFor(ctx: Command, visitId: number, face: number): string | null {
  const facts = visitFacts(ctx, visitId);
  if (facts === null) return null;
  const { language } = facts;
  const link = surveyLink(ctx.deployment, ctx.business, visitId);
  const { text, thanks, page } = wording(language);
  const recovery = recoveryWording(language).page;
  const first = spokenTo(facts.customer, (customer) => {
    const w = { customer, staff: "", business: ctx.business.name };
    return face === 1 ? recovery.sorry(w) : face === 2 ? page.sorry(w) : thanks.fine(w);
  });
  const due = face > 2 ? null : (caseOf(ctx.tx, visitId)?.promise_at ?? null);
  if (due === null) return `${first} ${text.add({ link })}`;
  const by = when(due, ctx.now, facts.timezone, language);
  return `${first} ${recovery.heardBy({ when: by })} ${text.follow({ link })}`;
}
