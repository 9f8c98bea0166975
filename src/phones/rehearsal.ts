import * as z from "zod";

const face = z.int().min(1).max(5);
const person = z.object({ reference: z.string().optional(), name: z.string() });

/** The demo's past as it comes over HTTP; account/rehearsal.ts plays it. */
export const rehearsal = z.array(
  z.intersection(
    z.object({ at: z.int() }),
    z.union([
      z.object({
        visit: z.object({
          reference: z.string(),
          customer: person.extend({ phone: z.string().optional() }),
          staff: z.array(person.extend({ share: z.number().optional() })),
          moment: z.string(),
          site: z.string(),
          job: z.string(),
          finishedAt: z.int(),
        }),
      }),
      z.object({
        tap: face,
        of: z.string(),
        comment: z.string().nullable(),
        more: z.object({ loyalty: face.optional(), driver: face.optional() }),
      }),
      z.object({ take: z.int(), of: z.string(), promiseAt: z.int() }),
      z.object({ move: z.enum(["fix", "put_right", "won_back", "not_yet", "lost"]), by: z.int(), of: z.string() }),
    ]),
  ),
);
