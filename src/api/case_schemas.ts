// The shapes of what is said about a case.
import * as z from "zod";
import { OUTCOMES } from "../recovery/case.ts";
import { amount, line } from "./fields.ts";

/** Read in the account's time zone by the same rules as on the manager's page. */
const when = line(40);

export const acknowledgementInput = z.strictObject({
  by: z.string(),
  promise: z.strictObject({ what: line(200).optional(), at: when }).optional(),
});
export const promiseInput = z.strictObject({ what: line(200).optional(), at: when });
export const itemInput = z.strictObject({ what: line(400), due: when.optional() });
export const itemChange = z.strictObject({ done: z.boolean("true or false") });
export const noteInput = z.strictObject({ text: line(2_000) });
export const handoverInput = z.strictObject({ to: z.string() });
export const resolutionInput = z.strictObject({
  outcome: z.enum([...OUTCOMES, "lost"], `one of ${OUTCOMES.join(", ")}, lost`),
  note: line(2_000).optional(),
  refund: z.strictObject({ amount, currency: z.string() }).optional(),
});
