// Settings as the API speaks of them: public ids and snake_case outside, local ids inside.
import type { Settings } from "../account/business.ts";
import type { Document } from "../account/documents.ts";
import type { FieldError } from "./problem.ts";
import { merged, recoveryChange, recoveryDocument } from "./recovery_settings.ts";
import type { SettingsInput } from "./schemas.ts";

export type Change = { ok: true; change: Partial<Settings> } | { ok: false; errors: FieldError[] };

export function settingsDocument(account: string, currency: string, settings: Settings): Document {
  return {
    ...recoveryDocument(account, currency, settings),
    brand: { ...settings.brand },
    guarantee: settings.guarantee,
    survey: { delay_minutes: settings.survey.delayMinutes, expire_days: settings.survey.expireDays },
  };
}

/** What a PATCH changes; every manager on the ladder must be one of the account's. */
export function changeOf(account: string, input: SettingsInput, now: Settings, people: readonly Document[]): Change {
  const recovery = recoveryChange(account, input, people);
  if (!recovery.ok) return recovery;
  const { brand, survey } = input;
  return {
    ok: true,
    change: {
      ...recovery.change,
      ...merged(input, now),
      ...(input.guarantee !== undefined && { guarantee: input.guarantee }),
      ...(brand !== undefined && {
        brand: {
          color: brand.color ?? now.brand.color,
          phone: brand.phone === undefined ? now.brand.phone : brand.phone,
          email: brand.email === undefined ? now.brand.email : brand.email,
        },
      }),
      ...(survey !== undefined && {
        survey: {
          delayMinutes: survey.delay_minutes ?? now.survey.delayMinutes,
          expireDays: survey.expire_days ?? now.survey.expireDays,
        },
      }),
    },
  };
}
