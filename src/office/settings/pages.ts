// Which settings stand on which page, and what each page says of how they are now; long because it is all of them.
import type { SettingsView } from "../../account/access/settings.ts";
import type { Document } from "../../account/store/document.ts";
import { localId } from "../../account/store/ids.ts";
import { LANGUAGES } from "../../recovery/languages.ts";
import { lifetimeValue } from "../../score/value.ts";
import { money } from "../../wording/money.ts";
import { LANGUAGE_NAMES } from "../../wording/names.ts";
import type { SettingsWords } from "../../wording/settings/settings.ts";
import { wording } from "../../wording/wording.ts";
import { type Draft, linesOf, nested, read, type SettingField, type SettingsForm, textAt } from "./fields.ts";
import { ladderForm } from "./ladder.ts";
import { type Person, shiftsIn, shiftsOf, weekText } from "./week.ts";

/** Who looks, and at which business. */
export interface Reader {
  readonly words: SettingsWords;
  readonly language: string;
  readonly currency: string;
  readonly businessLanguage: string;
  readonly timezone: string;
  readonly account: string;
  readonly document: Document;
  /** Who can be called. */
  readonly people: readonly Person[];
}

type Settings = SettingsView["settings"];

interface SettingsPage {
  readonly form: (reader: Reader) => SettingsForm;
  /** "" where nothing is set. */
  readonly now: (settings: Settings, reader: Reader) => string;
}

const REVIEWS = [0, 1, 2, 3, 4];

const reviews = (words: SettingsWords): SettingsForm => ({
  fields: REVIEWS.flatMap((i): SettingField[] => [
    { at: `survey.review_links.${i}.name`, kind: "text", label: words.fields.reviewName({ n: String(i + 1) }) },
    { at: `survey.review_links.${i}.url`, kind: "url", label: words.fields.reviewUrl({ n: String(i + 1) }) },
  ]),
  tidy: closedUp,
  patch: (draft) => ({
    survey: { review_links: rowsOf(draft).map(([name, url]) => ({ name, url })) },
  }),
});

function rowsOf(draft: Draft): (readonly [name: string, url: string])[] {
  const rows = REVIEWS.map((i) => {
    const of = (what: string) => draft[`survey.review_links.${i}.${what}`] ?? "";
    return [of("name"), of("url")] as const;
  });
  return rows.filter(([name, url]) => name !== "" || url !== "");
}

/** Empty rows move behind the others, so that what is wrong is found in the row where it stands. */
function closedUp(draft: Draft): Draft {
  const rows = rowsOf(draft);
  return Object.fromEntries(
    REVIEWS.flatMap((i) => {
      const [name, url] = rows[i] ?? ["", ""];
      return [
        [`survey.review_links.${i}.name`, name],
        [`survey.review_links.${i}.url`, url],
      ];
    }),
  );
}

const guarantee = ({ businessLanguage }: Reader): SettingsForm => ({
  fields: LANGUAGES.map((language) => ({
    at: `guarantee.${language}`,
    kind: "long",
    label: LANGUAGE_NAMES[language] ?? language,
  })),
  draft: (document) => {
    const said = (language: string) =>
      typeof document.guarantee !== "string"
        ? textAt(document, `guarantee.${language}`)
        : language === businessLanguage.slice(0, 2)
          ? document.guarantee
          : "";
    return Object.fromEntries(LANGUAGES.map((language) => [`guarantee.${language}`, said(language)]));
  },
  patch: (draft) => {
    const said = LANGUAGES.flatMap((language) => {
      const text = draft[`guarantee.${language}`] ?? "";
      return text === "" ? [] : [[language, text] as const];
    });
    return { guarantee: said.length === 0 ? null : Object.fromEntries(said) };
  },
});

const touches = ({ words }: Reader): SettingsForm => {
  const ours = Object.keys(wording("en").after.touches);
  const isOurs = (touch: string) => ours.includes(touch);
  return {
    fields: [
      { at: "ours", kind: "touches", label: words.fields.touches },
      { at: "own", kind: "lines", label: words.fields.ownTouches, hint: words.fields.ownTouchesHint },
    ],
    draft: (document) => {
      const all = linesOf(textAt(document, "survey.touches"));
      return { ours: all.filter(isOurs).join("\n"), own: all.filter((one) => !isOurs(one)).join("\n") };
    },
    patch: ({ ours = "", own = "" }) => ({ survey: { touches: [...linesOf(ours), ...linesOf(own)] } }),
    blame: () => "own",
  };
};

const worth = ({ words: { fields }, currency }: Reader): SettingsForm => {
  const all = [
    { at: "lifetime_value.purchase", kind: "money", label: `${fields.purchase} (${currency})` },
    { at: "lifetime_value.per_year", kind: "decimal", label: fields.perYear },
    { at: "lifetime_value.years", kind: "decimal", label: fields.years },
    { at: "lifetime_value.referrals", kind: "decimal", label: fields.referrals },
  ] as const;
  return {
    fields: all,
    patch: (draft) =>
      all.every(({ at }) => (draft[at] ?? "") === "")
        ? { lifetime_value: null }
        : nested(all.map(({ at, kind }) => [at, read(kind, draft[at] ?? "", currency)])),
  };
};

const hours = ({ words: { fields }, language }: Reader): SettingsForm => ({
  fields: [{ at: "hours", kind: "week", label: fields.hours, hint: fields.hoursHint }],
  draft: (document) => ({ hours: weekText(shiftsIn(document.hours), [], language) }),
  patch: ({ hours = "" }) => {
    const shifts = shiftsOf(hours, null, language).map((shift) => ({ ...shift }));
    return { hours: shifts.length === 0 ? null : shifts };
  },
});

const triggers = ({ words: { fields }, currency }: Reader): SettingsForm => {
  const all = [
    { at: "triggers.low_face", kind: "lowFace", label: fields.lowFace },
    { at: "triggers.call_me", kind: "yes", label: fields.callMe },
    { at: "triggers.danger", kind: "yes", label: fields.danger },
    { at: "triggers.fall", kind: "number", label: fields.fall, hint: fields.fallHint },
    { at: "triggers.valuable.face", kind: "whole", label: fields.valuableFace, hint: fields.pairHint },
    { at: "triggers.valuable.above", kind: "money", label: `${fields.valuableAbove} (${currency})` },
    { at: "triggers.silence.days", kind: "whole", label: fields.silenceDays, hint: fields.pairHint },
    { at: "triggers.silence.above", kind: "money", label: `${fields.silenceAbove} (${currency})` },
  ] as const;
  return {
    fields: all,
    patch: (draft) => {
      const off = (["valuable", "silence"] as const).filter((rule) =>
        all.every(({ at }) => !at.startsWith(`triggers.${rule}.`) || (draft[at] ?? "") === ""),
      );
      const kept = all.filter(({ at }) => !off.some((rule) => at.startsWith(`triggers.${rule}.`)));
      return nested([
        ...kept.map(({ at, kind }) => [at, read(kind, draft[at] ?? "", currency)] as const),
        ...off.map((rule) => [`triggers.${rule}`, null] as const),
      ]);
    },
  };
};

export const PAGES = {
  ladder: {
    form: ladderForm,
    now: ({ ladder }, { people, account }) => {
      const name = (id: number) => people.find((one) => localId("mgr", account, one.id) === id)?.name;
      return (ladder ?? []).map(({ managers }) => managers.flatMap((id) => name(id) ?? []).join(" + ")).join(", ");
    },
  },
  hours: {
    form: hours,
    now: (_, reader) => hours(reader).draft?.(reader.document).hours?.replaceAll("\n", ", ") ?? "",
  },
  triggers: {
    form: triggers,
    now: ({ triggers }, { language }) => wording(language).faces.slice(0, triggers.lowFace).join(", "),
  },
  asking: {
    form: ({ words: { fields } }) => ({
      fields: [
        { at: "survey.delay_minutes", kind: "whole", label: fields.delay },
        { at: "survey.quiet_hours.from", kind: "time", label: fields.quietFrom, hint: fields.quietHint },
        { at: "survey.quiet_hours.to", kind: "time", label: fields.quietTo, hint: fields.quietHint },
        { at: "survey.cap.asks", kind: "whole", label: fields.capAsks },
        { at: "survey.cap.days", kind: "whole", label: fields.capDays },
        { at: "survey.reminder_after_hours", kind: "whole", label: fields.reminder, hint: fields.reminderHint },
        { at: "survey.stale_after_hours", kind: "whole", label: fields.stale, hint: fields.staleHint },
        { at: "survey.expire_days", kind: "whole", label: fields.expire },
        { at: "survey.languages", kind: "languages", label: fields.languages },
      ],
    }),
    now: ({ survey }, { words }) =>
      words.pages.asking.now({
        delay: String(survey.delayMinutes),
        ...survey.quietHours,
        asks: String(survey.cap.asks),
        days: String(survey.cap.days),
      }),
  },
  look: {
    form: ({ words: { fields } }) => ({
      fields: [
        { at: "brand.name", kind: "text", label: fields.name },
        { at: "brand.color", kind: "color", label: fields.color, hint: fields.colorHint },
        { at: "brand.logo", kind: "drawing", label: fields.logo, hint: fields.logoHint },
      ],
    }),
    now: ({ brand }, { words }) => words.pages.look.now({ name: brand.name, color: `\u2066${brand.color}\u2069` }),
  },
  contact: {
    form: ({ words: { fields } }) => ({
      fields: [
        { at: "brand.phone", kind: "phone", label: fields.phone, hint: fields.phoneHint },
        { at: "brand.email", kind: "email", label: fields.email },
        { at: "legal.imprint", kind: "long", label: fields.imprint, hint: fields.legalHint },
        { at: "legal.privacy", kind: "long", label: fields.privacy, hint: fields.legalHint },
        { at: "brand.link_domain", kind: "domain", label: fields.domain, hint: fields.domainHint },
      ],
    }),
    now: ({ brand }) =>
      [brand.phone, brand.email].flatMap((one) => (one === null ? [] : `\u2066${one}\u2069`)).join(", "),
  },
  reviews: {
    form: ({ words }) => reviews(words),
    now: ({ survey }) => survey.reviewLinks.map(({ name }) => name).join(", "),
  },
  guarantee: {
    form: guarantee,
    now: ({ guarantee }, { businessLanguage }) =>
      typeof guarantee === "string" ? guarantee : (guarantee?.[businessLanguage.slice(0, 2)] ?? ""),
  },
  after: {
    form: ({ words: { fields } }) => ({
      fields: [
        { at: "follow_up.days", kind: "days", label: fields.days, hint: fields.daysHint },
        { at: "follow_up.from", kind: "time", label: fields.from },
        { at: "follow_up.to", kind: "time", label: fields.to },
      ],
    }),
    now: ({ followUp: { days, from, to } }, { words }) =>
      days.length === 0 ? "" : words.pages.after.now({ days: days.join(", "), from, to }),
  },
  standards: {
    form: ({ words: { fields } }) => ({
      fields: [
        { at: "survey.standards", kind: "lines", label: fields.standards, hint: fields.standardsHint },
        { at: "mirror", kind: "yes", label: fields.mirror },
      ],
    }),
    now: ({ survey }) => survey.standards.join(" "),
  },
  touches: {
    form: touches,
    now: ({ survey }, { language }) => {
      const ours: Readonly<Record<string, string>> = wording(language).after.touches;
      return survey.touches.map((touch) => ours[touch] ?? touch).join(", ");
    },
  },
  worth: {
    form: worth,
    now: ({ lifetimeValue: worth }, { words, currency, language }) =>
      worth === null ? "" : words.pages.worth.now({ amount: money(lifetimeValue(worth), currency, language) }),
  },
  limits: {
    form: ({ words: { fields } }) => ({
      fields: [
        { at: "texting.per_day", kind: "whole", label: fields.perDay, hint: fields.perDayHint },
        { at: "texting.per_number", kind: "whole", label: fields.perNumber },
        { at: "texting.per_prefix", kind: "whole", label: fields.perPrefix, hint: fields.perPrefixHint },
        { at: "texting.countries", kind: "countries", label: fields.countries, hint: fields.countriesHint },
        { at: "counter.cases_per_hour", kind: "whole", label: fields.casesPerHour, hint: fields.casesPerHourHint },
        { at: "counter.taps_per_day", kind: "whole", label: fields.tapsPerDay },
        { at: "retention.answers_months", kind: "whole", label: fields.answersMonths, hint: fields.answersMonthsHint },
        { at: "retention.messages_months", kind: "whole", label: fields.messagesMonths },
        { at: "trade", kind: "trade", label: fields.trade, hint: fields.tradeHint },
      ],
    }),
    now: ({ texting, retention }, { words }) =>
      words.pages.limits.now({ perDay: String(texting.perDay), months: String(retention.answersMonths) }),
  },
} satisfies Record<string, SettingsPage>;

export type PageName = keyof typeof PAGES;

/** As the list shows them. */
export const GROUPS = {
  ask: ["asking", "look", "contact", "reviews", "standards", "touches"],
  right: ["ladder", "triggers", "hours", "guarantee", "after", "worth"],
  self: ["limits"],
} as const satisfies Readonly<Record<keyof SettingsWords["groups"], readonly PageName[]>>;

/** By their place in the document, what the fields of all pages are called. */
export function labelsOf(words: SettingsWords, language: string, currency: string): ReadonlyMap<string, string> {
  const reader: Reader = {
    ...{ words, language, currency, businessLanguage: language, timezone: "UTC", account: "", people: [] },
    document: {},
  };
  const pages: readonly SettingsPage[] = Object.values(PAGES);
  const word = words.pages.guarantee.title;
  const named = ({ at, label }: SettingField) =>
    [at, at.startsWith("guarantee.") ? `${word} · ${label}` : label] as const;
  return new Map([
    ["survey.review_links", words.pages.reviews.title],
    ["survey.touches", words.pages.touches.title],
    ...pages.flatMap(({ form }) => form(reader).fields.map(named)),
  ]);
}
