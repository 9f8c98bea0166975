// What other systems do with a case: nouns under /v1/cases/{id}. A move its state does not allow is 409, with the reason.
import type { Hono } from "hono";
import * as z from "zod";
import type { CaseAction } from "../account/recovery/actions.ts";
import { localId } from "../account/store/ids.ts";
import { MOST_WORDS, OUTCOMES } from "../recovery/case.ts";
import { amount, line } from "./fields.ts";
import { account, asked, idOf, type Keyed, type KeyedContext } from "./keyed.ts";
import { invalid, notFound, problem, tooOften } from "./problem.ts";
import { erased, keyReused, type Parsed, parseBody } from "./request.ts";

/** Read in the account's time zone by the same rules as on the manager's page. */
const when = line(40);

const acknowledgementInput = z.strictObject({
  by: z.string(),
  promise: z.strictObject({ what: line(200).optional(), at: when }).optional(),
});
const promiseInput = z.strictObject({ what: line(200).optional(), at: when });
const itemInput = z.strictObject({ what: line(400), due: when.optional() });
const itemChange = z.strictObject({ done: z.boolean("true or false") });
const noteInput = z.strictObject({ text: line(2_000) });
/** What was changed because of this customer, as they will read it. */
const changeInput = z.strictObject({ text: line(MOST_WORDS) });
/** The holder's own line to the customer; without text the holder only agrees to be named. */
const lineInput = z.strictObject({ text: line(MOST_WORDS).optional() });
const handoverInput = z.strictObject({ to: z.string() });
const money = z.strictObject({ amount, currency: z.string() });
const resolutionInput = z
  .strictObject({
    outcome: z.enum([...OUTCOMES, "lost"], `one of ${OUTCOMES.join(", ")}, lost`),
    note: line(2_000).optional(),
    refund: money.optional(),
  })
  .refine((r) => r.outcome !== "refunded" || (r.refund?.amount ?? 0) > 0, {
    path: ["refund"],
    message: "refunded: say how much, in whole minor units, and in which currency",
  });

const REFUSALS: Readonly<Record<string, string>> = {
  already_taken: "Another manager has it.",
  out_of_date: "The case was raised again since.",
  not_yours: "Another manager has it.",
  not_taken: "Nobody has it yet: POST an acknowledgement first.",
  not_resolved: "Nothing was put right or lost yet: POST a resolution first.",
  not_open: "The case is past that: see its state.",
  letters: "Five letters an hour reach one customer.",
  list_full: "Thirty things are open. Mark one as done first.",
  not_reachable: "That manager has neither phone nor email, or has left.",
};

export function caseRoutes(api: Hono<Keyed>): void {
  api.get("/v1/cases", async (c) => {
    const list = asked(c);
    if (!list.ok) return list.response;
    const page = await account(c, (stub) => stub.list("cases", list.asked));
    return page === null ? notFound(c) : c.json(page);
  });

  api.get("/v1/cases/:id", async (c) => {
    const id = idOf(c, "cas");
    const document = id === null ? null : await account(c, (stub) => stub.case(id));
    return document === null ? notFound(c) : c.json(document);
  });

  api.post("/v1/cases/:id/acknowledgement", async (c) => {
    const body = await parseBody(c, acknowledgementInput);
    if (!body.ok) return body.response;
    const { by, promise } = body.data;
    const who = await managerOf(c, by);
    if (who === null) return invalid(c, [{ field: "by", message: "the id of one of your managers" }]);
    return acted(
      c,
      body,
      { do: "take", by: who, when: promise?.at ?? null, what: promise?.what ?? null },
      "promise.at",
    );
  });

  api.post("/v1/cases/:id/promise", async (c) => {
    const body = await parseBody(c, promiseInput);
    if (!body.ok) return body.response;
    return acted(c, body, { do: "promise", when: body.data.at, what: body.data.what ?? null }, "at");
  });

  api.post("/v1/cases/:id/items", async (c) => {
    const body = await parseBody(c, itemInput);
    if (!body.ok) return body.response;
    return acted(c, body, { do: "add_item", what: body.data.what, due: body.data.due ?? null }, "due");
  });

  api.patch("/v1/cases/:id/items/:item", async (c) => {
    const body = await parseBody(c, itemChange);
    if (!body.ok) return body.response;
    const item = idOf(c, "itm", "item");
    return item === null ? notFound(c) : acted(c, body, { do: "tick", item, done: body.data.done }, "item", 200);
  });

  api.post("/v1/cases/:id/resolution", async (c) => {
    const body = await parseBody(c, resolutionInput);
    if (!body.ok) return body.response;
    const { outcome, note, refund } = body.data;
    if (refund !== undefined && refund.currency !== c.var.currency) return otherCurrency(c, "refund.currency");
    const amount = refund?.amount ?? null;
    if (outcome === "lost") return acted(c, body, { do: "lose", reason: note ?? "not said", amount }, "note");
    return acted(c, body, { do: "put_right", outcome, what: note ?? null, amount }, "refund");
  });

  /** What was really given back: it takes the place of what the last resolution said; 0 is nothing. */
  api.post("/v1/cases/:id/refund", async (c) => {
    const body = await parseBody(c, money);
    if (!body.ok) return body.response;
    if (body.data.currency !== c.var.currency) return otherCurrency(c, "currency");
    return acted(c, body, { do: "refund", amount: body.data.amount }, "amount");
  });

  api.post("/v1/cases/:id/notes", async (c) => {
    const body = await parseBody(c, noteInput);
    return body.ok ? acted(c, body, { do: "note", text: body.data.text }, "text") : body.response;
  });

  api.post("/v1/cases/:id/change", async (c) => {
    const body = await parseBody(c, changeInput);
    return body.ok ? acted(c, body, { do: "change", text: body.data.text }, "text") : body.response;
  });

  api.post("/v1/cases/:id/line", async (c) => {
    const body = await parseBody(c, lineInput);
    return body.ok ? acted(c, body, { do: "line", text: body.data.text ?? null }, "text") : body.response;
  });

  api.post("/v1/cases/:id/all_clear", async (c) => {
    const body = await parseBody(c, z.strictObject({}));
    return body.ok ? acted(c, body, { do: "all_clear" }, "by") : body.response;
  });

  api.post("/v1/cases/:id/handover", async (c) => {
    const body = await parseBody(c, handoverInput);
    if (!body.ok) return body.response;
    const to = await managerOf(c, body.data.to);
    if (to === null) return invalid(c, [{ field: "to", message: "the id of one of your managers" }]);
    return acted(c, body, { do: "hand_over", to }, "to");
  });
}

function otherCurrency(c: KeyedContext, field: string): Response {
  return invalid(c, [{ field, message: `your account's currency, ${c.var.currency}` }]);
}

async function acted(
  c: KeyedContext,
  body: Parsed<z.infer<z.ZodType>> & { ok: true },
  action: CaseAction,
  field: string,
  status: 200 | 201 = 201,
): Promise<Response> {
  const id = idOf(c, "cas");
  if (id === null) return notFound(c);
  const repeat = c.req.method === "PATCH" ? null : body.repeat;
  const result = await account(c, (stub) => stub.actOnCase(id, action, repeat));
  if (result.ok) return c.json(result.case, status);
  switch (result.reason) {
    case "unknown":
      return notFound(c);
    case "key_reused":
      return keyReused(c);
    case "erased":
      return erased(c, result);
    case "too_often":
      return tooOften(c, 60, "At most 300 moves of cases a minute.");
    case "unreadable":
      return invalid(c, [{ field, message: "a time like 2026-11-21T14:30:00Z, or 15m, 1h, today, tomorrow, 17:30" }]);
    case "in_the_past":
      return invalid(c, [{ field, message: "a time that lies ahead" }]);
    default:
      return problem(c, 409, "Not in this state", REFUSALS[result.reason] ?? result.reason);
  }
}

async function managerOf(c: KeyedContext, wire: string): Promise<number | null> {
  const people = await account(c, (stub) => stub.managers());
  return people?.some((p) => p.id === wire) ? localId("mgr", c.var.account, wire) : null;
}
