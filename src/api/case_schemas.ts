// The shapes of what is said about a case.
import * as z from "zod";
import { OUTCOMES } from "../recovery/case.ts";

const text = (max: number) => z.string().trim().min(1, "must not be empty").max(max, `at most ${max} characters`);
/** Read in the account's time zone by the same rules as on the manager's page. */
const when = text(40);

export const acknowledgementInput = z.strictObject({
  by: z.string(),
  promise: z.strictObject({ what: text(200).optional(), at: when }).optional(),
});
export const promiseInput = z.strictObject({ what: text(200).optional(), at: when });
export const itemInput = z.strictObject({ what: text(400), due: when.optional() });
export const itemChange = z.strictObject({ done: z.boolean("true or false") });
export const noteInput = z.strictObject({ text: text(2_000) });
export const handoverInput = z.strictObject({ to: z.string() });
export const resolutionInput = z.strictObject({
  outcome: z.enum([...OUTCOMES, "lost"], `one of ${OUTCOMES.join(", ")}, lost`),
  note: text(2_000).optional(),
  refund: z
    .strictObject({ amount: z.int("whole minor units, like 12500 for 125.00").min(0), currency: z.string() })
    .optional(),
});
