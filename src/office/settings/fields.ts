// How a setting stands in a form: as text, from the document that the API shows and back into the change that it takes.
// What may be saved is said by the API's schema alone; here a wrong field only finds its words.
import type * as z from "zod";
import type { Document, Json } from "../../account/store/document.ts";
import type { SettingsWords } from "../../wording/settings/settings.ts";

type Kind =
  | "whole"
  | "decimal"
  | "money"
  | "time"
  | "text"
  | "long"
  | "lines"
  | "days"
  | "countries"
  | "color"
  | "drawing"
  | "phone"
  | "email"
  | "url"
  | "domain"
  | "trade"
  | "yes"
  | "languages"
  | "touches"
  | "people"
  | "minutes"
  | "week"
  | "lowFace"
  | "kept"
  | "number";

export interface SettingField {
  /** Its place in the document, and its name in the form. */
  readonly at: string;
  readonly kind: Kind;
  readonly label: string;
  readonly hint?: string;
  /** Seldom needed: it stands with its neighbours behind these words. */
  readonly tucked?: string;
}

/** What the fields hold, as text; of lists one a line. */
export type Draft = Readonly<Record<string, string>>;

/** A page of settings in the words of whoever reads it. */
export interface SettingsForm {
  readonly fields: readonly SettingField[];
  readonly draft?: (document: Document) => Draft;
  readonly patch?: (draft: Draft) => Document;
  /** What was typed, in the order in which it would be kept. */
  readonly tidy?: (draft: Draft) => Draft;
  /** The field that answers for a part of the document. */
  readonly blame?: (path: string) => string;
}

export function draftOf(form: SettingsForm, document: Document, currency: string): Draft {
  return form.draft?.(document) ?? drawnFrom(form.fields, document, currency);
}

export function drawnFrom(fields: readonly SettingField[], document: Document, currency: string): Draft {
  return Object.fromEntries(fields.map(({ at, kind }) => [at, shown(kind, valueAt(document, at), currency)]));
}

export function patchOf(form: SettingsForm, draft: Draft, currency: string): Document {
  return form.patch?.(draft) ?? nested(form.fields.map(({ at, kind }) => [at, read(kind, draft[at] ?? "", currency)]));
}

export function valueAt(document: Json, at: string): Json {
  return at.split(".").reduce<Json>(inside, document);
}

export function inside(value: Json, name: string): Json {
  if (value === null || typeof value !== "object") return null;
  return Object.entries(value).find(([key]) => key === name)?.[1] ?? null;
}

/** Of a text, itself; of a list, a line each. */
export function textAt(document: Document, at: string): string {
  return shown("lines", valueAt(document, at), "");
}

export function nested(values: readonly (readonly [at: string, value: Json])[]): Document {
  const heads = [...new Set(values.map(([at]) => at.split(".")[0] ?? ""))];
  return Object.fromEntries(
    heads.map((head) => {
      const own = values.find(([at]) => at === head);
      const within = values.filter(([at]) => at.startsWith(`${head}.`));
      return [
        head,
        own === undefined ? nested(within.map(([at, value]) => [at.slice(head.length + 1), value])) : own[1],
      ];
    }),
  );
}

const COMMAS: readonly Kind[] = ["days", "countries"];

function shown(kind: Kind, value: Json, currency: string): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(COMMAS.includes(kind) ? ", " : "\n");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (kind === "minutes" && typeof value === "number") return String(value / 60);
  if (kind === "money" && typeof value === "number") return String(value / minorUnits(currency));
  return String(value);
}

export function read(kind: Kind, text: string, currency: string): Json {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  switch (kind) {
    case "whole":
    case "decimal":
      return number(text);
    case "minutes":
      return Math.round(number(text) * 60);
    case "number":
      return text === "" ? null : number(text);
    case "kept":
      return kept(text);
    case "lowFace":
      return number(text);
    case "money":
      return Math.round(number(text) * minorUnits(currency));
    case "days":
      return words.map(number);
    case "countries":
      return words.map((word) => word.toUpperCase());
    case "lines":
    case "languages":
    case "people":
    case "touches":
      return linesOf(text);
    case "yes":
      return text === "yes";
    case "text":
    case "time":
      return text;
    case "color":
      return text.toLowerCase();
    default:
      return text === "" ? null : text;
  }
}

/** What a form only carries, as the document had it. */
function kept(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}

/** NaN where it is none, and then the schema says so. */
function number(text: string): number {
  return text === "" ? Number.NaN : Number(text.replace(",", "."));
}

function minorUnits(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}

type Issue = z.core.$ZodIssue;

/** What the schema found, by field, in the order of the page. */
export function wrongOf(
  { fields, blame = (path) => path }: SettingsForm,
  issues: readonly Issue[],
  words: SettingsWords,
  language: string,
): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const { issue, at } of issues.flatMap((issue) => flat(issue))) {
    const field = fieldAt(fields, blame(at));
    if (field !== undefined && !found.has(field.at)) found.set(field.at, said(issue, field.kind, words, language));
  }
  return Object.fromEntries(fields.flatMap(({ at }) => (found.has(at) ? [[at, found.get(at) ?? ""]] : [])));
}

export function fieldAt(fields: readonly SettingField[], place: string): SettingField | undefined {
  return (
    fields.find(({ at }) => place === at || place.startsWith(`${at}.`)) ??
    fields.find(({ at }) => at.startsWith(`${place}.`))
  );
}

/** Of what may be one thing or another, the closer one is named. */
function flat(issue: Issue, before: readonly PropertyKey[] = []): { readonly issue: Issue; readonly at: string }[] {
  const path = [...before, ...issue.path];
  if (issue.code === "invalid_union") {
    const closest = issue.errors.find((branch) => branch.some((one) => one.path.length > 0));
    if (closest !== undefined) return closest.flatMap((one) => flat(one, path));
  }
  return [{ issue, at: path.map(String).join(".") }];
}

function said(issue: Issue, kind: Kind, { wrong }: SettingsWords, language: string): string {
  const n = (value: number | bigint) => new Intl.NumberFormat(language).format(value);
  if (issue.code === "too_big") {
    const most = { n: n(issue.maximum) };
    if (issue.origin === "array") return wrong.atMostLines(most);
    if (kind === "drawing") return wrong.logo;
    if (kind === "minutes") return wrong.minutes;
    return issue.origin === "string" ? wrong.tooLong(most) : wrong.atMost(most);
  }
  if (issue.code === "too_small") {
    if (issue.origin === "string") return wrong.fill;
    if (kind === "minutes") return wrong.minutes;
    return issue.origin === "array" ? wrong.some : wrong.atLeast({ n: n(issue.minimum) });
  }
  const of: Partial<Record<Kind, string>> = {
    ...{ whole: wrong.whole, decimal: wrong.number, money: wrong.number, days: wrong.whole, time: wrong.time },
    ...{ color: wrong.color, drawing: wrong.logo, phone: wrong.phone, email: wrong.email, url: wrong.url },
    ...{
      week: wrong.week,
      minutes: wrong.minutes,
      number: wrong.whole,
      domain: wrong.domain,
      countries: wrong.country,
      trade: wrong.trade,
      long: wrong.url,
    },
  };
  return of[kind] ?? wrong.fill;
}
