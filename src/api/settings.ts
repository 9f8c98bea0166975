// Settings as the API speaks of them: public ids and snake_case outside, local ids inside.
import { rungSeconds, type Settings } from "../account/business.ts";
import type { Document } from "../account/documents.ts";
import { localId, wireId } from "../account/wire.ts";
import type { FieldError } from "./problem.ts";
import type { SettingsInput } from "./schemas.ts";

export type Change = { ok: true; change: Partial<Settings> } | { ok: false; errors: FieldError[] };

export function settingsDocument(account: string, settings: Settings): Document {
  return {
    ladder:
      settings.ladder?.map((rung) => ({
        managers: rung.managers.map((id) => wireId("mgr", account, id)),
        seconds: rung.seconds,
      })) ?? null,
    brand: { ...settings.brand },
    guarantee: settings.guarantee,
    survey: { delay_minutes: settings.survey.delayMinutes, expire_days: settings.survey.expireDays },
    channels: { ...settings.channels },
  };
}

/** What a PATCH changes; every manager on the ladder must be one of the account's. */
export function changeOf(account: string, input: SettingsInput, now: Settings, people: readonly Document[]): Change {
  const errors: FieldError[] = [];
  const ladder = input.ladder?.map((rung, i) => ({
    managers: rung.managers.flatMap((id, j) => {
      const local = people.some((p) => p.id === id) ? localId("mgr", account, id) : null;
      if (local === null)
        errors.push({ field: `ladder[${i}].managers[${j}]`, message: "the id of one of your managers" });
      return local ?? [];
    }),
    seconds: rung.seconds ?? rungSeconds(i),
  }));
  if (errors.length > 0) return { ok: false, errors };
  const { brand, survey, channels } = input;
  return {
    ok: true,
    change: {
      ...(ladder !== undefined && { ladder }),
      ...(input.guarantee !== undefined && { guarantee: input.guarantee }),
      ...(brand !== undefined && {
        brand: {
          color: brand.color ?? now.brand.color,
          phone: brand.phone === undefined ? now.brand.phone : brand.phone,
          email: brand.email === undefined ? now.brand.email : brand.email,
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
        },
      }),
    },
  };
}
