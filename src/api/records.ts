// Everything under /v1/staff, /v1/sites and /v1/customers but photographs: read, kept by reference or by what makes them
// the same, changed, taken away; a customer is erased, and handed over as a file. A visit names them in the same way.
import type { Hono } from "hono";
import * as z from "zod";
import { countryCode, email, language, line, perCountry, phone, reference, timezone } from "./fields.ts";
import { account, asked, idOf, type Keyed } from "./keyed.ts";
import { notFound, problem } from "./problem.ts";
import { erased, keyReused, parseBody } from "./request.ts";
import { lifetimeInputsOf, lifetimeValue } from "./settings/recovery.ts";

const birthday = z.iso
  .date("a date like 1980-05-17")
  .refine((day) => day >= "1900-01-01" && day < "2100-01-01", "a date like 1980-05-17");

export const customerFields = (country: string) => ({
  reference: reference.optional(),
  name: line(120),
  phone: phone(country).optional(),
  email: email.optional(),
  language: language.optional(),
  timezone: timezone.optional(),
  birthday: birthday.optional(),
});

export const staffFields = (country: string) => ({
  reference: reference.optional(),
  name: line(120),
  phone: phone(country).optional(),
});

export const newStaff = perCountry((country) =>
  z.strictObject(staffFields(country)).transform((input) => ({ kind: "staff" as const, input })),
);
export const newSite = () =>
  z
    .strictObject({ name: line(120), country: countryCode.optional() })
    .transform((input) => ({ kind: "sites" as const, input }));
export const newCustomer = perCountry((country) =>
  z.strictObject(customerFields(country)).transform((input) => ({ kind: "customers" as const, input })),
);

/** A name can't be taken away; everything else can, with null. */
const staffChange = perCountry((country) =>
  z.strictObject({
    reference: reference.nullable().optional(),
    name: line(120).optional(),
    phone: phone(country).nullable().optional(),
  }),
);
export const siteChange = () =>
  z.strictObject({ name: line(120).optional(), country: countryCode.nullable().optional() });
export const customerChange = perCountry((country) =>
  z.strictObject({
    reference: reference.nullable().optional(),
    name: line(120).optional(),
    phone: phone(country).nullable().optional(),
    email: email.nullable().optional(),
    language: language.nullable().optional(),
    timezone: timezone.nullable().optional(),
    birthday: birthday.nullable().optional(),
  }),
);

const worth = z.strictObject({ lifetime_value: lifetimeValue.nullable() });

const NOUNS = [
  { kind: "staff", short: "stf", input: newStaff, change: staffChange },
  { kind: "sites", short: "sit", input: newSite, change: siteChange },
  { kind: "customers", short: "cus", input: newCustomer, change: customerChange },
] as const;

export function records(api: Hono<Keyed>): void {
  for (const { kind, short, input, change } of NOUNS) {
    const path = `/v1/${kind}` as const;

    api.get(path, async (c) => {
      const list = asked(c);
      if (!list.ok) return list.response;
      const page = await account(c, (stub) => stub.records(kind, list.asked));
      return page === null ? notFound(c) : c.json(page);
    });

    api.post(path, async (c) => {
      const body = await parseBody(c, input(c.var.country));
      if (!body.ok) return body.response;
      const kept = await account(c, (stub) => stub.keepRecord(body.data, body.repeat, c.var.author));
      if (kept.ok) return c.json(kept.record, kept.created ? 201 : 200);
      if (kept.reason === "erased") return erased(c, kept);
      return kept.reason === "key_reused" ? keyReused(c) : notFound(c);
    });

    api.get(`${path}/:id`, async (c) => {
      const id = idOf(c, short);
      const found = id === null ? null : await account(c, (stub) => stub.record(kind, id));
      return found === null ? notFound(c) : c.json(found);
    });

    api.patch(`${path}/:id`, async (c) => {
      const id = idOf(c, short);
      if (id === null) return notFound(c);
      const body = await parseBody(c, change(c.var.country));
      if (!body.ok) return body.response;
      const changed = await account(c, (stub) => stub.changeRecord(kind, id, body.data, c.var.author));
      if (changed.ok) return c.json(changed.record);
      if (changed.reason === "erased") return erased(c, changed);
      return changed.reason === "taken"
        ? problem(c, 409, "Taken", `Another one has this ${changed.field}.`)
        : notFound(c);
    });

    api.delete(`${path}/:id`, async (c) => {
      const id = idOf(c, short);
      if (id === null) return notFound(c);
      const gone = await account(c, (stub) =>
        kind === "customers" ? stub.eraseCustomer(id, c.var.author) : stub.removeRecord(kind, id, c.var.author),
      );
      return gone.ok ? c.body(null, 204) : notFound(c);
    });
  }

  /** A person's word that somebody who was erased came back: they may be brought and asked again. */
  api.delete("/v1/customers/:id/erasure", async (c) => {
    const id = idOf(c, "cus");
    const lifted = id === null ? null : await account(c, (stub) => stub.liftErasure(id));
    return lifted?.ok ? c.body(null, 204) : notFound(c);
  });

  api.get("/v1/customers/:id/export", async (c) => {
    const id = idOf(c, "cus");
    const data = id === null ? null : await account(c, (stub) => stub.exportCustomer(id));
    return data === null ? notFound(c) : c.json(data);
  });

  // What one customer, or the customers of one site, are worth: the four inputs, where the account's own don't fit.
  for (const [noun, kind] of [
    ["customers", "cus"],
    ["sites", "sit"],
  ] as const) {
    api.put(`/v1/${noun}/:id/lifetime_value`, async (c) => {
      const parsed = await parseBody(c, worth);
      if (!parsed.ok) return parsed.response;
      const id = idOf(c, kind);
      if (id === null) return notFound(c);
      const given = parsed.data.lifetime_value;
      const inputs = given === null ? null : lifetimeInputsOf(given);
      const kept = await account(c, (stub) => stub.keepLifetimeInputs(noun, id, inputs, c.var.author));
      return kept.ok ? c.json({ lifetime_value: given }) : notFound(c);
    });
  }
}
