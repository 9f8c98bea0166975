// One setting to be written or chosen, by its kind.
import { raw } from "hono/html";
import { Field, Picks } from "../../html/fields.tsx";
import { LANGUAGES } from "../../recovery/languages.ts";
import { LANGUAGE_NAMES } from "../../wording/names.ts";
import { wording } from "../../wording/wording.ts";
import { linesOf, type SettingField } from "./fields.ts";
import type { Reader } from "./pages.ts";

interface InputProps {
  readonly field: SettingField;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly first: boolean;
  readonly reader: Reader;
}

const MANY: readonly SettingField["kind"][] = ["languages", "touches", "people"];

type Pick = readonly [value: string, label: string];

function choices(kind: SettingField["kind"], { words, language, people }: Reader): readonly Pick[] | null {
  if (kind === "people") return people.map(({ id, name }) => [id, name]);
  if (kind === "lowFace") {
    const { faces } = wording(language);
    return [1, 2, 3].map((face) => [String(face), faces.slice(0, face).join(" / ")]);
  }
  if (kind === "languages") return LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one] ?? one]);
  if (kind === "touches") return Object.entries(wording(language).after.touches);
  if (kind !== "yes") return null;
  return [
    ["yes", words.yes],
    ["no", words.no],
  ];
}

/** As a person reads it, for what was saved meanwhile. */
export function reads({ kind }: SettingField, value: string, reader: Reader): string {
  const { words } = reader;
  if (value === "") return words.none;
  if (kind === "drawing") return words.fields.logo;
  const known = new Map(choices(kind, reader));
  return value
    .split("\n")
    .map((one) => known.get(one) ?? one)
    .join(", ");
}

export function Input({ field, value, wrong, first, reader }: InputProps) {
  const { at, kind, label, hint } = field;
  const common = { name: at, label, hint, wrong, first };
  const options = choices(kind, reader);
  if (options !== null) {
    return <Picks {...common} options={options} value={value} {...(MANY.includes(kind) && { many: linesOf(value) })} />;
  }
  switch (kind) {
    case "kept":
      return <input type="hidden" name={at} value={value} />;
    case "whole":
    case "decimal":
    case "number":
    case "minutes":
    case "money":
      return <Field {...common} value={value} mode="decimal" optional={kind === "number"} />;
    case "time":
    case "color":
    case "email":
    case "url":
      // Midnight as the end of a day is no time that a picker knows.
      return (
        <Field
          {...common}
          value={value}
          type={value === "24:00" ? "text" : kind}
          optional={kind === "email" || kind === "url"}
        />
      );
    case "phone":
      return <Field {...common} value={value} type="tel" optional />;
    case "long":
    case "week":
    case "lines":
      return <Field {...common} value={value} long most={kind === "long" ? 4_000 : 1_000} optional />;
    case "drawing":
      return <Drawing {...common} value={value} away={reader.words.fields.logoAway} />;
    default:
      return <Field {...common} value={value} optional={kind !== "text"} />;
  }
}

interface DrawingProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly first: boolean;
  readonly away: string;
}

/** What was chosen stays with the form until it is saved: no file can be filled in for anybody. */
function Drawing({ value, away, name, wrong, ...rest }: DrawingProps) {
  return (
    <>
      <input type="hidden" name={name} value={value} />
      <Field {...rest} name={`${name}.file`} wrong={wrong} type="file" optional />
      {value === "" ? null : (
        <div class="field">
          {wrong === undefined ? <p class="logo">{raw(value)}</p> : null}
          <label class="check">
            <input type="checkbox" name={`${name}.away`} value="yes" /> {away}
          </label>
        </div>
      )}
    </>
  );
}
