// Fields that several documents have in common.
import * as z from "zod";
import { asLine } from "../channels/sms_text.ts";

/** A name or a few words, wherever they came from: one line, nothing in it that cannot be seen. */
export const line = (max: number) =>
  z
    .string()
    .transform(asLine)
    .pipe(z.string().min(1, "must not be empty").max(max, `at most ${max} characters`));

/** RFC 3339; milliseconds inside. */
export const time = z.iso
  .datetime({ offset: true, error: "a time like 2026-11-21T14:30:00Z" })
  .transform((t) => Date.parse(t));

/** Money in minor units. */
export const amount = z.int("whole minor units, like 12500 for 125.00").min(0);

export const moment = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "a lower-case word like job, booking or invoice");
