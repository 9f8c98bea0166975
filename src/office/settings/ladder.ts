// The ladder as a form: a group of fields for each rung, and an empty one behind the last.
import type { Document, Json } from "../../account/store/document.ts";
import { type Draft, drawnFrom, linesOf, read, type SettingField, type SettingsForm, valueAt } from "./fields.ts";
import type { Reader } from "./pages.ts";
import { shiftsIn, shiftsOf, weekText } from "./week.ts";

const PARTS = ["managers", "rota", "overrides", "chat", "seconds", "hours"] as const;
const MOST = 12;
const EMPTY: Readonly<Record<(typeof PARTS)[number], string>> = {
  managers: "",
  rota: "",
  overrides: "[]",
  chat: "",
  seconds: "5",
  hours: "no",
};

export function ladderForm({ words: { fields }, people, language, document }: Reader): SettingsForm {
  const rungs = Math.min(MOST, rungsIn(document).length + 1);
  const each = Array.from({ length: rungs }, (_, i): SettingField[] => {
    const [n, tucked] = [String(i + 1), fields.tucked];
    return [
      { at: `ladder.${i}.managers`, kind: "people", label: fields.rung({ n }) },
      { at: `ladder.${i}.seconds`, kind: "minutes", label: fields.minutes({ n }) },
      { at: `ladder.${i}.rota`, kind: "week", label: fields.rota({ n }), hint: fields.rotaHint, tucked },
      // What an exception says of some days: no form shows it, and it stays with its rung.
      { at: `ladder.${i}.overrides`, kind: "kept", label: "", tucked },
      { at: `ladder.${i}.chat`, kind: "domain", label: fields.chat({ n }), tucked },
      { at: `ladder.${i}.hours`, kind: "yes", label: fields.rungHours({ n }), tucked },
    ];
  });
  const silence: SettingField = {
    at: "silence_minutes",
    kind: "whole",
    label: fields.silence,
    hint: fields.silenceHint,
  };
  return {
    fields: [...each.flat(), silence],
    draft: (now) => ({
      ...drawnFrom([silence], now, ""),
      ...Object.fromEntries(
        Array.from({ length: rungs }, (_, i) => {
          const rung = rungsIn(now)[i];
          return rung === undefined ? Object.entries(EMPTY) : Object.entries(rungDraft(rung, people, language));
        }).flatMap((parts, i) => parts.map(([part, value]) => [`ladder.${i}.${part}`, value])),
      ),
    }),
    tidy: (draft) => rowsAgain(draft, rowsOf(draft, rungs)),
    patch: (draft) => ({
      silence_minutes: read("whole", draft.silence_minutes ?? "", ""),
      ladder: rowsOf(draft, rungs).map((row): Json => {
        const weekly = shiftsOf(row.rota, people, language).map((shift) => ({ ...shift }));
        return {
          managers: linesOf(row.managers),
          seconds: read("minutes", row.seconds, ""),
          ...(weekly.length > 0 && { rota: { weekly, overrides: read("kept", row.overrides, "") } }),
          ...(row.chat !== "" && { chat: row.chat }),
          hours: row.hours === "yes" ? "business" : "always",
        };
      }),
    }),
  };
}

/** One rung up, before anything is saved. */
export function movedUp(draft: Draft, rung: number): Draft {
  const rows = rowsOf(draft, MOST);
  const [above, here] = [rows[rung - 1], rows[rung]];
  if (above === undefined || here === undefined) return draft;
  return rowsAgain(
    draft,
    rows.map((row, i) => (i === rung ? above : i === rung - 1 ? here : row)),
  );
}

type Row = Readonly<Record<(typeof PARTS)[number], string>>;

function rowsOf(draft: Draft, rungs: number): Row[] {
  const rows = Array.from({ length: rungs }, (_, i) => {
    const of = (part: (typeof PARTS)[number]) => draft[`ladder.${i}.${part}`] ?? "";
    const [managers, rota, overrides] = [of("managers"), of("rota"), of("overrides")];
    return { managers, rota, overrides, chat: of("chat"), seconds: of("seconds"), hours: of("hours") };
  });
  return rows.filter((row) => row.managers !== "" || row.rota !== "" || row.chat !== "");
}

function rowsAgain(draft: Draft, rows: readonly Row[]): Draft {
  const entries = Object.entries(draft).map(([at]) => {
    const [, rung = "", part = ""] = /^ladder\.(\d+)\.(\w+)$/.exec(at) ?? [];
    if (rung === "") return [at, draft[at] ?? ""];
    const row: Readonly<Record<string, string>> = rows[Number(rung)] ?? EMPTY;
    return [at, row[part] ?? ""];
  });
  return Object.fromEntries(entries);
}

function rungsIn(document: Document): readonly Json[] {
  return Array.isArray(document.ladder) ? document.ladder : [];
}

function rungDraft(rung: Json, people: Reader["people"], language: string): Row {
  const text = (at: string) => String(valueAt(rung, at) ?? "");
  const managers = valueAt(rung, "managers");
  return {
    managers: Array.isArray(managers) ? managers.join("\n") : "",
    rota: weekText(shiftsIn(valueAt(rung, "rota.weekly")), people, language),
    overrides: JSON.stringify(valueAt(rung, "rota.overrides") ?? []),
    chat: text("chat"),
    seconds: String(Number(text("seconds")) / 60),
    hours: text("hours") === "business" ? "yes" : "no",
  };
}
