// The settings of the recovery path: their shape, their wire form, and what may not be saved. Public ids and snake_case
// outside, local ids inside; an empty ladder can't be said.
import * as z from "zod";
import { rungSeconds, type Settings } from "../../account/business/business.ts";
import type { Document, Json } from "../../account/store/document.ts";
import { localId, wireId } from "../../account/store/ids.ts";
import type { Rung } from "../../recovery/ladder.ts";
import type { Rota, Shift } from "../../recovery/rota.ts";
import { amount, time } from "../fields.ts";
import type { FieldError } from "../problem.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time of day like 08:30");
const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const shift = { day: z.enum(days, `one of ${days.join(", ")}`), from: clock, to: clock };
const chances = z.array(z.number().min(0).max(1)).length(5, "five chances, for faces 1 to 5");

const rung = z
  .strictObject({
    managers: z.array(z.string()).max(50).optional(),
    seconds: z.int().min(10, "at least 10").max(86_400, "at most a day, 86400").optional(),
    rota: z
      .strictObject({
        weekly: z.array(z.strictObject({ ...shift, manager: z.string() })).max(100),
        overrides: z
          .array(z.strictObject({ from: time, to: time, manager: z.string().nullable() }))
          .max(200)
          .optional(),
      })
      .optional(),
    chat: z.string().trim().min(1).max(500).optional(),
    hours: z.enum(["always", "business"], "always or business").optional(),
  })
  .refine((r) => (r.managers?.length ?? 0) > 0 || (r.rota?.weekly.length ?? 0) > 0 || r.chat !== undefined, {
    path: ["managers"],
    message: "at least one manager's id, a rota or a chat channel",
  });

/** Purchase in minor units of the account's currency. */
export const lifetimeValue = z.strictObject({
  purchase: amount,
  per_year: z.number().positive().max(10_000),
  years: z.number().positive().max(100),
  referrals: z.number().min(0).max(100),
});

export const recoverySettings = {
  ladder: z.array(rung).min(1, "a ladder needs at least one rung").max(20).optional(),
  triggers: z
    .strictObject({
      low_face: z.int().min(1).max(3).optional(),
      call_me: z.boolean().optional(),
      fall: z.int().min(1).max(4).nullable().optional(),
      valuable: z
        .strictObject({ face: z.int().min(1).max(4), above: amount })
        .nullable()
        .optional(),
      danger: z.boolean().optional(),
      silence: z
        .strictObject({ days: z.int().min(1).max(60), above: amount })
        .nullable()
        .optional(),
    })
    .optional(),
  hours: z.array(z.strictObject(shift)).max(50).nullable().optional(),
  follow_up: z
    .strictObject({ days: z.array(z.int().min(1).max(365)).max(3), from: clock.optional(), to: clock.optional() })
    .optional(),
  silence_minutes: z.int().min(5).max(1_440).optional(),
  lifetime_value: lifetimeValue.nullable().optional(),
  leaving: z.strictObject({ low: chances, base: chances, high: chances }).optional(),
};

type Input = z.infer<z.ZodObject<typeof recoverySettings>>;

export function recoveryDocument(account: string, currency: string, settings: Settings): Document {
  const { triggers, hours, followUp, lifetimeValue: worth, leaving } = settings;
  const id = (manager: number) => wireId("mgr", account, manager);
  return {
    ladder: settings.ladder?.map((r) => rungDocument(r, id)) ?? null,
    triggers: {
      low_face: triggers.lowFace,
      call_me: triggers.callMe,
      fall: triggers.fall,
      valuable: triggers.valuable === null ? null : { ...triggers.valuable },
      danger: triggers.danger,
      silence: triggers.silence === null ? null : { ...triggers.silence },
    },
    hours: hours?.map(shiftDocument) ?? null,
    follow_up: { days: [...followUp.days], from: followUp.from, to: followUp.to },
    silence_minutes: settings.silenceMinutes,
    lifetime_value:
      worth === null
        ? null
        : {
            purchase: worth.purchase,
            per_year: worth.perYear,
            years: worth.years,
            referrals: worth.referrals,
            currency,
          },
    leaving: { low: [...leaving.low], base: [...leaving.base], high: [...leaving.high] },
  };
}

function rungDocument(r: Rung, id: (manager: number) => string): Json {
  return {
    managers: r.managers.map(id),
    seconds: r.seconds,
    ...(r.rota !== undefined && {
      rota: {
        weekly: r.rota.weekly.map((s) => ({ ...shiftDocument(s), manager: id(s.manager) })),
        overrides: r.rota.overrides.map((o) => ({
          from: new Date(o.from).toISOString(),
          to: new Date(o.to).toISOString(),
          manager: o.manager === null ? null : id(o.manager),
        })),
      },
    }),
    ...(r.chat !== undefined && { chat: r.chat }),
    ...(r.hours !== undefined && { hours: r.hours }),
  };
}

function shiftDocument({ day, from, to }: Shift): { day: string; from: string; to: string } {
  return { day: days[day - 1] ?? "monday", from, to };
}

type RecoveryChange = { ok: true; change: Partial<Settings> } | { ok: false; errors: FieldError[] };

/** Everyone named must be one of the account's and able to take a call: a ladder of viewers is an empty one. */
export function recoveryChange(account: string, input: Input, people: readonly Document[]): RecoveryChange {
  const errors: FieldError[] = [];
  const local = (wire: string, field: string): number => {
    const known = people.find((p) => p.id === wire);
    const id = known === undefined ? null : localId("mgr", account, wire);
    if (id === null) errors.push({ field, message: "the id of one of your managers" });
    else if (known?.role === "viewer")
      errors.push({ field, message: "somebody who may take cases; this one only looks" });
    return id ?? 0;
  };
  const ladder = input.ladder?.map((r, i): Rung => {
    const rota: Rota | undefined = r.rota && {
      weekly: r.rota.weekly.map((s, j) => ({
        ...shiftOf(s),
        manager: local(s.manager, `ladder[${i}].rota.weekly[${j}].manager`),
      })),
      overrides: (r.rota.overrides ?? []).map((o, j) => ({
        ...o,
        manager: o.manager === null ? null : local(o.manager, `ladder[${i}].rota.overrides[${j}].manager`),
      })),
    };
    return {
      managers: (r.managers ?? []).map((m, j) => local(m, `ladder[${i}].managers[${j}]`)),
      seconds: r.seconds ?? rungSeconds(i),
      ...(rota !== undefined && { rota }),
      ...(r.chat !== undefined && { chat: r.chat }),
      ...(r.hours === "business" && { hours: r.hours }),
    };
  });
  if (errors.length > 0) return { ok: false, errors };
  const { hours, lifetime_value: worth, leaving } = input;
  return {
    ok: true,
    change: {
      ...(ladder !== undefined && { ladder }),
      ...(hours !== undefined && { hours: hours === null ? null : hours.map(shiftOf) }),
      ...(input.silence_minutes !== undefined && { silenceMinutes: input.silence_minutes }),
      ...(worth !== undefined && { lifetimeValue: worth === null ? null : lifetimeInputsOf(worth) }),
      ...(leaving !== undefined && { leaving }),
    },
  };
}

/** What a PATCH leaves out stays as it was. */
export function overlaid<T extends object>(now: T, change: { readonly [K in keyof T]?: T[K] | undefined }): T {
  const given = Object.entries(change).filter(([name, value]) => name in now && value !== undefined);
  return { ...now, ...Object.fromEntries(given) };
}

export function merged({ triggers, follow_up: follow }: Input, now: Settings): Partial<Settings> {
  return {
    ...(triggers !== undefined && {
      triggers: overlaid(now.triggers, { ...triggers, lowFace: triggers.low_face, callMe: triggers.call_me }),
    }),
    ...(follow !== undefined && { followUp: overlaid(now.followUp, follow) }),
  };
}

function shiftOf(s: { day: (typeof days)[number]; from: string; to: string }): Shift {
  return { day: days.indexOf(s.day) + 1, from: s.from, to: s.to };
}

export function lifetimeInputsOf(worth: z.infer<typeof lifetimeValue>) {
  return { purchase: worth.purchase, perYear: worth.per_year, years: worth.years, referrals: worth.referrals };
}
