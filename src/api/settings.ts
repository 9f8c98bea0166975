// Settings as the API speaks of them: public ids and snake_case outside, local ids inside.
import type { Settings, SurveySettings } from "../account/business/business.ts";
import type { Document } from "../account/store/document.ts";
import type { FieldError } from "./problem.ts";
import { merged, recoveryChange, recoveryDocument } from "./recovery_settings.ts";
import type { SettingsInput } from "./schemas.ts";

export type Change = { ok: true; change: Partial<Settings> } | { ok: false; errors: FieldError[] };

export function settingsDocument(account: string, currency: string, settings: Settings): Document {
  return {
    ...recoveryDocument(account, currency, settings),
    brand: { ...settings.brand },
    guarantee: settings.guarantee,
    trade: settings.trade,
    mirror: settings.mirror,
    survey: surveyDocument(settings.survey),
    channels: { ...settings.channels },
  };
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

/** What a PATCH changes; every manager on the ladder must be one of the account's. */
export function changeOf(account: string, input: SettingsInput, now: Settings, people: readonly Document[]): Change {
  const recovery = recoveryChange(account, input, people);
  if (!recovery.ok) return recovery;
  const { brand, survey, channels } = input;
  return {
    ok: true,
    change: {
      ...recovery.change,
      ...merged(input, now),
      ...(input.guarantee !== undefined && { guarantee: input.guarantee }),
      ...(input.trade !== undefined && { trade: input.trade }),
      ...(input.mirror !== undefined && { mirror: input.mirror }),
      ...(brand !== undefined && {
        brand: {
          color: brand.color ?? now.brand.color,
          phone: brand.phone === undefined ? now.brand.phone : brand.phone,
          email: brand.email === undefined ? now.brand.email : brand.email,
          logo: brand.logo === undefined ? now.brand.logo : brand.logo,
        },
      }),
      ...(channels !== undefined && {
        channels: {
          alerts: channels.alerts === undefined ? now.channels.alerts : channels.alerts,
          invitations: channels.invitations === undefined ? now.channels.invitations : channels.invitations,
          rooms: channels.rooms ?? now.channels.rooms,
        },
      }),
      ...(survey !== undefined && {
        survey: {
          delayMinutes: survey.delay_minutes ?? now.survey.delayMinutes,
          expireDays: survey.expire_days ?? now.survey.expireDays,
          quietHours: survey.quiet_hours ?? now.survey.quietHours,
          cap: survey.cap ?? now.survey.cap,
          reminderAfterHours: survey.reminder_after_hours ?? now.survey.reminderAfterHours,
          staleAfterHours: survey.stale_after_hours ?? now.survey.staleAfterHours,
          standards: survey.standards ?? now.survey.standards,
          touches: survey.touches ?? now.survey.touches,
          reviewLinks: survey.review_links ?? now.survey.reviewLinks,
          languages: survey.languages ?? now.survey.languages,
        },
      }),
    },
  };
}
