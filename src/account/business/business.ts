import type { AskRules } from "../../invitation/ask.ts";
import type { Rung } from "../../recovery/ladder.ts";
import { LANGUAGES } from "../../recovery/languages.ts";
import type { Shift } from "../../recovery/rota.ts";
import { TRIGGER_RULES, type TriggerRules } from "../../recovery/triggers.ts";
import type { LifetimeInputs } from "../../score/value.ts";
import { type Document, time } from "../store/document.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { settingsColumn } from "./settings.ts";

// The account's own row, read once per wake. Memory is only a cache: every change goes through `keep`.

/** What an account can set; absent means the default below. */
export interface Settings {
  /** Who is alerted, in order; `managers` are local ids. Null: the owner alone, 300 s. */
  readonly ladder: readonly Rung[] | null;
  readonly triggers: TriggerRules;
  /** When rungs for business hours ring; null: always. */
  readonly hours: readonly Shift[] | null;
  /** Days after it was put right, and the hours of the customer's day in which we ask. */
  readonly followUp: { readonly days: readonly number[]; readonly from: string; readonly to: string };
  /** Minutes without a word before the holder of a case is reminded. */
  readonly silenceMinutes: number;
  /** What a customer is worth unless site or customer say otherwise; purchase in minor units. */
  readonly lifetimeValue: LifetimeInputs | null;
  /** How likely a customer leaves after faces 1 to 5: an assumption until measured. */
  readonly leaving: Readonly<Record<"low" | "base" | "high", readonly number[]>>;
  readonly brand: {
    /** The business's own; kept in the account's row. */
    readonly name: string;
    readonly color: string;
    readonly phone: string | null;
    readonly email: string | null;
    /** A small SVG, checked when it was set; null: the name is set in type. */
    readonly logo: string | null;
    /** The host of the links in customers' texts and mails; null: the deployment's own. */
    readonly linkDomain: string | null;
  };
  /** What we stand by, in a sentence the customer reads: in the account's language, or one for each. */
  readonly guarantee: string | Readonly<Record<string, string>> | null;
  /** At the foot of each customer's page: an https address, or the text itself. */
  readonly legal: { readonly imprint: string | null; readonly privacy: string | null };
  /** Agreed to be compared, by totals alone, with others of this trade; null: not. */
  readonly trade: string | null;
  /** Staff who have a phone are texted their mirror after each visit. */
  readonly mirror: boolean;
  /** For so many whole months rows are kept; what they were counted as stays. */
  readonly retention: { readonly answersMonths: number; readonly messagesMonths: number };
  readonly survey: SurveySettings;
  /** To where texts go, and how many a day; managers' alerts go on past all of it. */
  readonly texting: {
    /** Beside the account's own. */
    readonly countries: readonly string[];
    readonly perNumber: number;
    /** To numbers that differ in their last four digits alone. */
    readonly perPrefix: number;
    readonly perDay: number;
  };
  /** What a code that hangs in public may bring. */
  readonly counter: {
    /** So many low faces at one place are a case each; the rest of the hour is one for the place. */
    readonly casesPerHour: number;
    /** More taps in a day and place than this are not taken. */
    readonly tapsPerDay: number;
    /** Its answers count among the others; else they stand apart. */
    readonly together?: boolean | undefined;
  };
  /** Channel names in the order they are tried; null: texts, then mail, then rooms. `rooms` hear every new case. */
  readonly channels: {
    readonly alerts: readonly string[] | null;
    readonly invitations: readonly string[] | null;
    readonly rooms: readonly string[];
  };
}

export interface SurveySettings extends AskRules {
  /** Up to five of the account's own, each asked like a driver. */
  readonly standards: readonly string[];
  /** Touches a customer may have noticed: our keys, which are translated, or the account's own words. */
  readonly touches: readonly string[];
  /** Everyone is offered all of them, whatever they tapped. */
  readonly reviewLinks: readonly { readonly name: string; readonly url: string }[];
  /** The languages of the page's switch. */
  readonly languages: readonly string[];
}

export interface Business {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly country: string;
  readonly currency: string;
  readonly language: string;
  readonly openedAt: number;
  readonly listedAt: number | null;
  readonly clockOffsetMs: number;
  readonly settings: Settings;
}

const DEFAULTS: Settings = {
  ladder: null,
  triggers: TRIGGER_RULES,
  hours: null,
  followUp: { days: [1, 7, 30], from: "09:00", to: "20:00" },
  silenceMinutes: 60,
  lifetimeValue: null,
  leaving: {
    low: [0.4, 0.25, 0.12, 0.05, 0.03],
    base: [0.65, 0.45, 0.22, 0.08, 0.04],
    high: [0.85, 0.65, 0.35, 0.12, 0.05],
  },
  brand: { name: "", color: "#0f766e", phone: null, email: null, logo: null, linkDomain: null },
  guarantee: null,
  legal: { imprint: null, privacy: null },
  trade: null,
  mirror: false,
  retention: { answersMonths: 36, messagesMonths: 13 },
  survey: {
    delayMinutes: 45,
    expireDays: 14,
    quietHours: { from: "20:00", to: "08:00" },
    cap: { asks: 3, days: 30 },
    reminderAfterHours: 48,
    staleAfterHours: 72,
    standards: [],
    touches: ["called_ahead", "shoe_covers", "tidied_up", "explained", "remembered_us", "kind_to_pet"],
    reviewLinks: [],
    languages: LANGUAGES,
  },
  texting: { countries: [], perNumber: 20, perPrefix: 200, perDay: 1_000 },
  counter: { casesPerHour: 20, tapsPerDay: 300, together: false },
  channels: { alerts: null, invitations: null, rooms: [] },
};

/** What a rung has when nobody set it: 5, 10, then 15 minutes. */
export function rungSeconds(index: number): number {
  return [300, 600][index] ?? 900;
}

export function readBusiness(sql: Reader): Business | null {
  const row = sql.one(db.selectFrom("account").selectAll());
  if (row === undefined) return null;
  return {
    id: row.id,
    name: row.name,
    timezone: row.timezone,
    country: row.country,
    currency: row.currency,
    language: row.language,
    openedAt: row.opened_at,
    listedAt: row.listed_at,
    clockOffsetMs: row.clock_offset_ms,
    settings: settingsOf(row.settings, row.name),
  };
}

function settingsOf(column: string, name: string): Settings {
  const kept = settingsColumn.read(column);
  return {
    ...DEFAULTS,
    ...kept,
    brand: { ...DEFAULTS.brand, ...kept.brand, name },
    legal: { ...DEFAULTS.legal, ...kept.legal },
    survey: { ...DEFAULTS.survey, ...kept.survey },
  };
}

/** Where customers and staff are texted: at home, and where the account says. */
export function textedCountries({ country, settings }: Pick<Business, "country" | "settings">): readonly string[] {
  return [...new Set([country, ...settings.texting.countries])];
}

export function keepSettings(tx: Writer, settings: Settings): void {
  const { name, ...brand } = settings.brand;
  tx.run(db.updateTable("account").set({ name, settings: settingsColumn.write({ ...settings, brand }) }));
}

/** Bumped when the wording of the question changes: new wording is a new series. */
export const QUESTION = "visit-1";

export function accountDocument(business: Business): Document {
  const { id, name, timezone, country, currency, language } = business;
  return { id, name, timezone, country, currency, language, created_at: time(business.openedAt) };
}

export interface BusinessView {
  readonly name: string;
  readonly linkDomain: string | null;
  readonly color: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly logo: string | null;
  /** By language; in one that is missing nothing is said, rather than a foreign sentence. */
  readonly guarantee: Readonly<Record<string, string>>;
  readonly imprint: string | null;
  readonly privacy: string | null;
}

export function businessView(business: Business): BusinessView {
  const { brand, guarantee, legal } = business.settings;
  const own = typeof guarantee === "string" ? { [business.language.slice(0, 2)]: guarantee } : guarantee;
  return { ...brand, guarantee: own ?? {}, ...legal };
}
