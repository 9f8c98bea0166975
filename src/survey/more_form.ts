// `POST /s/{code}/more`: every field is optional and may come alone, one at a time or all together.
import * as z from "zod";
import type { More } from "../account/survey/more.ts";
import type { Form } from "../edge.ts";
import { CARDS } from "./after/cards.ts";

const step = z.enum(["1", "2", "3", "4", "5"], "one of 1, 2, 3, 4, 5").transform(Number).optional();
const text = (max: number) =>
  z
    .string()
    .transform((t) => t.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().max(max, `at most ${max} characters`))
    .transform((t) => (t === "" ? undefined : t))
    .optional();

/** What is shown within a line of ours can't turn how the rest of it reads. */
export const unturned = (text: string) => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
const line = (max: number) => text(max).transform((t) => t && unturned(t));

const fields = z.object({
  loyalty: step,
  driver: step,
  touches: z.array(z.string().max(80)).max(40).optional(),
  comment: text(10_000),
  instead: text(10_000),
  unfinished: text(2_000),
  callback: line(100),
  best_time: line(100),
  call: z.string().optional(),
  name: line(120),
  consent: z.enum(["yes", "no"], "yes or no").optional(),
  skip: z.enum(CARDS, `one of ${CARDS.join(", ")}`).optional(),
  shared: z.enum(["sheet", "text", "whatsapp", "copy"], "sheet, text, whatsapp or copy").optional(),
});

type ReadMore = { ok: true; more: More } | { ok: false; errors: readonly string[] };

export function readMore(form: Form): ReadMore {
  const given = (name: string) => form.get(name) ?? undefined;
  const touches = form.get("none") === null ? form.getAll("touches") : [""];
  const parsed = fields.safeParse({
    loyalty: given("loyalty"),
    driver: given("driver"),
    // An empty one comes along, so that taking the last back, or none of them, can be told from passing the card over.
    touches: touches.length === 0 ? undefined : touches.filter((t) => t !== ""),
    comment: given("comment"),
    instead: given("instead"),
    unfinished: given("unfinished"),
    callback: given("callback"),
    best_time: given("best_time"),
    call: given("call"),
    name: given("name"),
    consent: given("consent"),
    skip: given("skip"),
    shared: given("shared"),
  });
  if (!parsed.success) {
    return { ok: false, errors: parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`) };
  }
  const { callback, best_time, call, consent, shared, ...rest } = parsed.data;
  const wanted = callback !== undefined || call !== undefined;
  return {
    ok: true,
    more: {
      ...rest,
      ...(consent !== undefined && { consent: consent === "yes" }),
      ...(shared !== undefined && { shared: true }),
      ...(wanted && { callback: { phone: phone(callback), when: best_time ?? null } }),
    },
  };
}

/** Where a number stands in it, in whatever digits; "yes" means the number we have. */
function phone(written: string | undefined): string | null {
  return written !== undefined && (written.match(/\p{Nd}/gu)?.length ?? 0) >= 5 ? written : null;
}
