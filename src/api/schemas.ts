// The shapes that come in. Parsed here once; everything behind trusts them. Unknown fields are refused by name.
import { type CountryCode, isSupportedCountry } from "libphonenumber-js/min";
import * as z from "zod";
import { channels, isChannel } from "../channels/channels.ts";
import {
  amount,
  currency,
  email,
  language,
  line,
  moment,
  perCountry,
  phone,
  reference,
  time,
  timezone,
} from "./fields.ts";
import { customerFields, staffFields } from "./record_schemas.ts";
import { recoverySettings } from "./recovery_settings.ts";
import { logo, surveyRules } from "./survey_schemas.ts";

const channelName = z.string().refine(isChannel, `one of ${Object.keys(channels).join(", ")}`);

const ownerOf = (country: string) =>
  z
    .strictObject({ name: line(120), phone: phone(country).optional(), email: email.optional() })
    .refine((o) => o.phone !== undefined || o.email !== undefined, {
      path: ["phone"],
      message: "a phone or an email: alerts must reach the owner",
    });

const accountShape = z.strictObject({
  name: line(120),
  timezone,
  country: z.string().refine((c): c is CountryCode => isSupportedCountry(c), "an ISO 3166 code like GB"),
  currency,
  language: language.default("en"),
  owner: z.unknown(),
});

/** The owner's phone is read by the account's country, so the two are checked together and reported together. */
export const accountInput = z.unknown().transform((value, ctx) => {
  const account = accountShape.safeParse(value);
  const country = z.object({ country: z.string() }).safeParse(value);
  const given = z.object({ owner: z.unknown() }).safeParse(value);
  const owner = ownerOf(country.success ? country.data.country : "").safeParse(
    given.success ? given.data.owner : undefined,
  );
  if (account.success && owner.success) return { ...account.data, owner: owner.data };
  // An owner who is missing altogether is named below.
  const own = account.error?.issues.filter((issue) => issue.path[0] !== "owner") ?? [];
  for (const issue of own) ctx.addIssue({ ...issue });
  for (const issue of owner.error?.issues ?? []) ctx.addIssue({ ...issue, path: ["owner", ...issue.path] });
  return z.NEVER;
});

export const visitInput = perCountry((country) =>
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
        at: time.optional(),
      })
      .optional(),
  }),
);

export const managerInput = perCountry((country) =>
  z
    .strictObject({
      name: line(120),
      role: z.enum(["owner", "manager", "viewer"], "owner, manager or viewer").default("manager"),
      phone: phone(country).optional(),
      email: email.optional(),
    })
    .refine((m) => m.phone !== undefined || m.email !== undefined, { path: ["phone"], message: "a phone or an email" }),
);

export const managerChange = perCountry((country) =>
  z.strictObject({
    name: line(120).optional(),
    role: z.enum(["owner", "manager", "viewer"], "owner, manager or viewer").optional(),
    phone: phone(country).nullable().optional(),
    email: email.nullable().optional(),
  }),
);

export const settingsInput = perCountry((country) =>
  z.strictObject({
    ...recoverySettings,
    brand: z
      .strictObject({
        color: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/, "a colour like #0f766e")
          .optional(),
        phone: phone(country).nullable().optional(),
        email: email.nullable().optional(),
        logo: logo.nullable().optional(),
      })
      .optional(),
    guarantee: line(400).nullable().optional(),
    trade: z
      .string()
      .regex(/^[a-z][a-z_]{2,39}$/, "a lower-case word like heating, or null not to be compared")
      .nullable()
      .optional(),
    mirror: z.boolean().optional(),
    survey: z
      .strictObject({
        delay_minutes: z.int().min(0).max(10_080, "at most a week, 10080").optional(),
        expire_days: z.int().min(1).max(90).optional(),
        ...surveyRules,
      })
      .optional(),
    channels: z
      .strictObject({
        alerts: z.array(channelName).max(20).nullable().optional(),
        invitations: z.array(channelName).max(20).nullable().optional(),
        rooms: z
          .array(z.enum(["slack", "teams", "pagerduty"], "slack, teams or pagerduty"))
          .max(3)
          .optional(),
      })
      .optional(),
  }),
);

export type SettingsInput = z.infer<ReturnType<typeof settingsInput>>;
