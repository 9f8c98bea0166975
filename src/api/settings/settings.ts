// /v1/settings: public ids and snake_case outside, local ids inside.

import type { Hono } from "hono";
import * as z from "zod";
import type { Settings, SurveySettings } from "../../account/business/business.ts";
import type { Document } from "../../account/store/document.ts";
import { channels, isChannel } from "../../channels/channels.ts";
import { LANGUAGES } from "../../recovery/languages.ts";
import { countryCode, email, line, perCountry, phone } from "../fields.ts";
import { account, type Keyed } from "../keyed.ts";
import type { FieldError } from "../problem.ts";
import { invalid, notFound } from "../problem.ts";
import { parseBody } from "../request.ts";
import { leadsHere, linkDomain } from "./link_domain.ts";
import { merged, overlaid, recoveryChange, recoveryDocument, recoverySettings } from "./recovery.ts";
import { legalText, logo, surveyRules } from "./survey.ts";

const channelName = z.string().refine(isChannel, `one of ${Object.keys(channels).join(", ")}`);

const spoken = z.string().refine((code) => LANGUAGES.some((known) => known === code), `one of ${LANGUAGES.join(", ")}`);

export const settingsInput = perCountry((country) =>
  z.strictObject({
    ...recoverySettings,
    brand: z
      .strictObject({
        name: line(120).optional(),
        color: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/, "a colour like #0f766e")
          .optional(),
        phone: phone(country).nullable().optional(),
        email: email.nullable().optional(),
        logo: logo.nullable().optional(),
        link_domain: linkDomain.nullable().optional(),
      })
      .optional(),
    guarantee: z
      .union([line(400), z.record(spoken, line(400))], "a sentence, or one for each language")
      .nullable()
      .optional(),
    legal: z
      .strictObject({ imprint: legalText.nullable().optional(), privacy: legalText.nullable().optional() })
      .optional(),
    trade: z
      .string()
      .regex(/^[a-z][a-z_]{2,39}$/, "a lower-case word like heating, or null not to be compared")
      .nullable()
      .optional(),
    mirror: z.boolean().optional(),
    // The charts remember 400 days of answers, and the cap on asking may look back a year.
    retention: z
      .strictObject({
        answers_months: z.int().min(14).max(120, "14 to 120 months").optional(),
        messages_months: z.int().min(13).max(120, "13 to 120 months").optional(),
      })
      .optional(),
    survey: z
      .strictObject({
        delay_minutes: z.int().min(0).max(10_080, "at most a week, 10080").optional(),
        expire_days: z.int().min(1).max(90).optional(),
        ...surveyRules,
      })
      .optional(),
    texting: z
      .strictObject({
        countries: z.array(countryCode).max(50).optional(),
        per_number: z.int().min(1).max(1_000).optional(),
        per_prefix: z.int().min(1).max(100_000).optional(),
        per_day: z.int().min(1).max(1_000_000).optional(),
      })
      .optional(),
    counter: z
      .strictObject({
        cases_per_hour: z.int().min(1).max(1_000).optional(),
        taps_per_day: z.int().min(10).max(100_000).optional(),
        count_with_the_rest: z.boolean().optional(),
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

export function settingsRoutes(api: Hono<Keyed>): void {
  api.get("/v1/settings", async (c) => {
    const settings = await account(c, (stub) => stub.settings());
    return settings === null ? notFound(c) : c.json(settingsDocument(c.var, settings));
  });

  api.patch("/v1/settings", async (c) => {
    const body = await parseBody(c, settingsInput(c.var.country));
    if (!body.ok) return body.response;
    const domain = body.data.brand?.link_domain ?? null;
    if (domain !== null && !(await leadsHere(domain, c.var.config))) {
      const message = `a host that leads to this service, like go.example.com; https://${domain} doesn't yet`;
      return invalid(c, [{ field: "brand.link_domain", message }]);
    }
    // Somebody else may change them between our look and our change: then we look again.
    for (;;) {
      const [settings, all] = await account(c, (stub) => Promise.all([stub.settings(), stub.managers()]));
      if (settings === null || all === null) return notFound(c);
      const change = changeOf(c.var.account, body.data, settings, all);
      if (!change.ok) return invalid(c, change.errors);
      const changed = await account(c, (stub) => stub.changeSettings(change.change, settings, c.var.author));
      if (changed.ok && changed.settings !== null) {
        return c.json(settingsDocument(c.var, changed.settings));
      }
      if (changed.ok || changed.reason !== "changed") return notFound(c);
    }
  });
}

type Change = { ok: true; change: Partial<Settings> } | { ok: false; errors: FieldError[] };

type Place = Pick<Keyed["Variables"], "account" | "country" | "currency">;

export function settingsDocument({ account, country, currency }: Place, settings: Settings): Document {
  return {
    ...recoveryDocument(account, currency, settings),
    brand: brandDocument(settings.brand),
    guarantee: settings.guarantee,
    legal: { ...settings.legal },
    trade: settings.trade,
    mirror: settings.mirror,
    retention: {
      answers_months: settings.retention.answersMonths,
      messages_months: settings.retention.messagesMonths,
    },
    survey: surveyDocument(settings.survey),
    texting: {
      countries: [...new Set([country, ...settings.texting.countries])],
      per_number: settings.texting.perNumber,
      per_prefix: settings.texting.perPrefix,
      per_day: settings.texting.perDay,
    },
    counter: {
      cases_per_hour: settings.counter.casesPerHour,
      taps_per_day: settings.counter.tapsPerDay,
      count_with_the_rest: settings.counter.together ?? false,
    },
    channels: { ...settings.channels },
  };
}

function brandDocument({ linkDomain, ...brand }: Settings["brand"]): Document {
  return { ...brand, link_domain: linkDomain };
}

function surveyDocument(survey: SurveySettings): Document {
  return {
    delay_minutes: survey.delayMinutes,
    quiet_hours: { ...survey.quietHours },
    cap: { ...survey.cap },
    reminder_after_hours: survey.reminderAfterHours,
    stale_after_hours: survey.staleAfterHours,
    expire_days: survey.expireDays,
    standards: survey.standards,
    touches: survey.touches,
    review_links: survey.reviewLinks.map((link) => ({ ...link })),
    languages: survey.languages,
  };
}

function brandChange(now: Settings["brand"], { link_domain, ...brand }: NonNullable<SettingsInput["brand"]>) {
  return overlaid(now, { ...brand, linkDomain: link_domain });
}

/** What a PATCH changes; every manager on the ladder must be one of the account's. */
export function changeOf(account: string, input: SettingsInput, now: Settings, people: readonly Document[]): Change {
  const recovery = recoveryChange(account, input, people);
  if (!recovery.ok) return recovery;
  const { brand, legal, retention, survey, texting, counter, channels } = input;
  return {
    ok: true,
    change: {
      ...recovery.change,
      ...merged(input, now),
      ...overlaid({ guarantee: now.guarantee, trade: now.trade, mirror: now.mirror }, input),
      ...(legal !== undefined && { legal: overlaid(now.legal, legal) }),
      ...(retention !== undefined && {
        retention: overlaid(now.retention, {
          answersMonths: retention.answers_months,
          messagesMonths: retention.messages_months,
        }),
      }),
      ...(brand !== undefined && { brand: brandChange(now.brand, brand) }),
      ...(channels !== undefined && { channels: overlaid(now.channels, channels) }),
      ...(texting !== undefined && {
        texting: overlaid(now.texting, {
          countries: texting.countries,
          perNumber: texting.per_number,
          perPrefix: texting.per_prefix,
          perDay: texting.per_day,
        }),
      }),
      ...(counter !== undefined && {
        counter: overlaid(now.counter, {
          casesPerHour: counter.cases_per_hour,
          tapsPerDay: counter.taps_per_day,
          together: counter.count_with_the_rest,
        }),
      }),
      ...(survey !== undefined && {
        survey: overlaid(now.survey, {
          delayMinutes: survey.delay_minutes,
          expireDays: survey.expire_days,
          quietHours: survey.quiet_hours,
          cap: survey.cap,
          reminderAfterHours: survey.reminder_after_hours,
          staleAfterHours: survey.stale_after_hours,
          standards: survey.standards,
          touches: survey.touches,
          reviewLinks: survey.review_links,
          languages: survey.languages,
        }),
      }),
    },
  };
}
