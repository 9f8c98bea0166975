// /v1/visits: brought by other systems, and read with their links.
import type { Hono } from "hono";
import * as z from "zod";
import type { Document, Json } from "../account/store/document.ts";
import { type Kind, localId } from "../account/store/ids.ts";
import { mint } from "../link.ts";
import { amount, currency, line, moment, perCountry, reference, time, timezone } from "./fields.ts";
import { account, asked, idOf, type Keyed, type KeyedContext } from "./keyed.ts";
import { invalid, notFound, tooOften } from "./problem.ts";
import { customerFields, staffFields } from "./records.ts";
import { erased, keyReused, parseBody } from "./request.ts";
import { textingFlaw } from "./texting.ts";

const visitInput = perCountry((country) =>
  z.strictObject({
    reference: reference.optional(),
    customer: z.strictObject(customerFields(country)),
    staff: z
      .array(z.strictObject({ ...staffFields(country), share: z.number().positive("more than 0").finite().optional() }))
      .max(20, "at most 20 people")
      .refine((all) => new Set(all.map((s) => s.share === undefined)).size < 2, "give every person a share, or nobody"),
    moment: moment.optional(),
    site: line(120).optional(),
    job: line(200).optional(),
    timezone: timezone.optional(),
    finished_at: time.optional(),
    value: z.strictObject({ amount, currency }).optional(),
    invite: z
      .strictObject({
        channel: z.enum(["sms", "email", "none"], "sms, email or none").optional(),
        at: time.or(z.literal("now")).optional(),
      })
      .optional(),
  }),
);

export function visitRoutes(api: Hono<Keyed>): void {
  api.post("/v1/visits", async (c) => {
    const body = await parseBody(c, visitInput(c.var.country));
    if (!body.ok) return body.response;
    const { finished_at, ...rest } = body.data;
    const flaw = textingFlaw(rest.customer.phone, c.var.texting);
    // Who asks for a text that can't go is told; whoever only brings a visit loses nothing.
    if (flaw !== null && rest.invite?.channel === "sms")
      return invalid(c, [{ field: "customer.phone", message: flaw }]);
    const received = await account(c, (stub) => stub.receiveVisit({ ...rest, finishedAt: finished_at }, body.repeat));
    if (!received.ok && received.reason === "erased") return erased(c, received);
    if (!received.ok) {
      if (received.reason === "too_often") return tooOften(c, 60, "At most 600 visits a minute.");
      return received.reason === "key_reused" ? keyReused(c) : notFound(c);
    }
    const warnings = flaw === null ? {} : { warnings: [{ field: "customer.phone", message: flaw }] };
    return c.json({ ...withLinks(c, received.visit), ...warnings }, received.created ? 201 : 200);
  });

  api.get("/v1/visits", async (c) => {
    const list = asked(c);
    if (!list.ok) return list.response;
    const page = await account(c, (stub) => stub.list("visits", list.asked));
    return page === null ? notFound(c) : c.json({ ...page, data: page.data.map((v) => withLinks(c, v)) });
  });

  api.get("/v1/visits/:id", async (c) => {
    const id = idOf(c, "vis");
    const document = id === null ? null : await account(c, (stub) => stub.visit(id));
    return document === null ? notFound(c) : c.json(withLinks(c, document));
  });
}

/** The customer's link, until they are erased, and for each of the staff their mirror. */
function withLinks(c: KeyedContext, visit: Document): Document;
function withLinks(c: KeyedContext, visit: Document | null): Document | null;
function withLinks(c: KeyedContext, visit: Document | null): Document | null {
  const { account, config } = c.var;
  const subject = localOf(c, "vis", visit?.id);
  if (visit === null || subject === null) return visit;
  const code = mint(config.linkKeys, "survey", { account, subject });
  const staff = Array.isArray(visit.staff) ? visit.staff.map((one) => withMirror(c, subject, one)) : [];
  if (visit.customer === null) return { ...visit, staff };
  return { ...visit, staff, survey_url: `${config.publicUrl}/s/${code}` };
}

function withMirror(c: KeyedContext, subject: number, one: Document): Document {
  const { account, config } = c.var;
  const person = localOf(c, "stf", one.id);
  if (person === null) return one;
  const code = mint(config.linkKeys, "mirror", { account, subject, person });
  return { ...one, mirror_url: `${config.publicUrl}/m/${code}` };
}

function localOf(c: KeyedContext, kind: Kind, id: Json | undefined): number | null {
  return typeof id === "string" ? localId(kind, c.var.account, id) : null;
}
