// The shapes of staff, sites and customers; a visit names the first and the last in the same way.
import * as z from "zod";
import { email, language, line, perCountry, phone, reference, timezone } from "./fields.ts";

const birthday = z.iso.date("a date like 1980-05-17");

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

const siteFields = { name: line(120) };

export const newStaff = perCountry((country) =>
  z.strictObject(staffFields(country)).transform((input) => ({ kind: "staff" as const, input })),
);
export const newSite = () => z.strictObject(siteFields).transform((input) => ({ kind: "sites" as const, input }));
export const newCustomer = perCountry((country) =>
  z.strictObject(customerFields(country)).transform((input) => ({ kind: "customers" as const, input })),
);

/** A name can't be taken away; everything else can, with null. */
export const staffChange = perCountry((country) =>
  z.strictObject({
    reference: reference.nullable().optional(),
    name: line(120).optional(),
    phone: phone(country).nullable().optional(),
  }),
);
export const siteChange = () => z.strictObject({ name: line(120).optional() });
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
