// The few parts that the office's pages are made of: each draws what it is told and knows no words of its own.
import type { Child } from "hono/jsx";
import { initials } from "./initials.ts";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  /** What is wrong with it, beside it; the first wrong field of a page is `first`, and has the cursor. */
  readonly wrong?: string | undefined;
  readonly first?: boolean;
}

interface InputProps extends FieldProps {
  readonly type?: "text" | "tel" | "email" | "color";
  readonly complete?: string;
  readonly mode?: "numeric";
  readonly long?: boolean;
  readonly optional?: boolean;
  /** Suggestions, as one types. */
  readonly list?: readonly string[];
}

/** One thing to write. A field that is wrong says so itself, also to those who hear it. */
export function Field(props: InputProps) {
  const { name, type = "text", complete = "off", mode, long, optional, list, value } = props;
  const common = {
    id: name,
    name,
    autocomplete: complete,
    maxlength: long ? 2_000 : 254,
    ...(mode && { inputmode: mode }),
    ...(optional ? {} : { "aria-required": "true" }),
    ...described(props),
  };
  return (
    <Framed {...props}>
      {long ? (
        <textarea {...common}>{value ?? ""}</textarea>
      ) : (
        <input {...common} type={type} value={value ?? ""} {...(list && { list: `${name}-known` })} />
      )}
      {list === undefined ? null : (
        <datalist id={`${name}-known`}>
          {list.map((one) => (
            <option value={one} />
          ))}
        </datalist>
      )}
    </Framed>
  );
}

export type Options = readonly (readonly [value: string, label: string])[];

/** One of many. */
export function Select(props: FieldProps & { readonly options: Options }) {
  return (
    <Framed {...props}>
      <select id={props.name} name={props.name} {...described(props)}>
        {props.options.map(([value, label]) => (
          <option value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </Framed>
  );
}

/** One of a few, or some of a few, all of them seen. */
export function Picks(props: FieldProps & { readonly options: Options; readonly many?: readonly string[] }) {
  const { name, label, hint, options, value, many, wrong } = props;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {hint === undefined ? null : <small>{hint}</small>}
      <div class="picks">
        {options.map(([one, said]) => (
          <label>
            <input
              type={many === undefined ? "radio" : "checkbox"}
              name={name}
              value={one}
              checked={many?.includes(one) ?? one === value}
            />
            <span>
              {/^#[0-9a-f]{6}$/i.test(one) ? <Swatch color={one} /> : null}
              {said}
            </span>
          </label>
        ))}
      </div>
      {wrong === undefined ? null : <p class="wrong">{wrong}</p>}
    </fieldset>
  );
}

/** As a drawing: a page's style may name no colour that its security headers don't know. */
function Swatch({ color }: { readonly color: string }) {
  return (
    <svg class="swatch" viewBox="0 0 2 2" aria-hidden="true">
      <path fill={color} d="M0 0h2v2H0z" />
    </svg>
  );
}

function Framed({ name, label, hint, wrong, children }: FieldProps & { readonly children?: Child }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint === undefined ? null : <small id={`${name}-hint`}>{hint}</small>}
      {children}
      {wrong === undefined ? null : (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

function described({ name, hint, wrong, first }: FieldProps) {
  const by = [hint === undefined ? "" : `${name}-hint`, wrong === undefined ? "" : `${name}-wrong`].filter(Boolean);
  return {
    ...(by.length > 0 && { "aria-describedby": by.join(" ") }),
    ...(wrong !== undefined && { "aria-invalid": "true" }),
    ...(first && { autofocus: true }),
  };
}

interface ButtonProps {
  readonly name?: string;
  readonly value?: string;
  readonly plain?: boolean;
  readonly children?: Child;
}

export function Button({ plain, children, ...rest }: ButtonProps) {
  return (
    <button class={plain ? "button plain" : "main"} {...rest}>
      {children}
    </button>
  );
}

interface RowProps {
  readonly title: Child;
  readonly detail?: Child;
  /** Whose initials stand in front. */
  readonly person?: string | undefined;
  readonly href?: string;
  readonly urgent?: boolean;
  /** What can be pressed, or known at a glance. */
  readonly end?: Child;
}

/** Stands in a `<ul class="rows">`. */
export function Row({ title, detail, person, href, urgent, end }: RowProps) {
  const inside = (
    <>
      {person === undefined ? null : <Person name={person} />}
      <span>
        <b dir="auto">{title}</b>
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      {end}
    </>
  );
  const dress = urgent ? "row urgent" : "row";
  return (
    <li>
      {href === undefined ? (
        <div class={dress}>{inside}</div>
      ) : (
        <a href={href} class={dress}>
          {inside}
        </a>
      )}
    </li>
  );
}

export function Person({ name }: { readonly name: string }) {
  return (
    <i class="person" aria-hidden="true">
      {initials(name)}
    </i>
  );
}

const DRAWN = {
  good: "M5 12l5 5L20 7",
  warn: "M12 3l10 18H2zM12 10v5m0 3v.01",
  bad: "M12 3a9 9 0 100 18 9 9 0 000-18m0 4v6m0 3v.01",
  calm: "M4 10h12v5a4 4 0 01-4 4H8a4 4 0 01-4-4zM16 11h2a2 2 0 010 5h-2M7 3v3m3-3v3m3-3v3M2 22h18",
  now: "M6 9a6 6 0 0112 0c0 6 3 7 3 7H3s3-1 3-7M10 20a2 2 0 004 0",
  ask: "M4 5h16v11H9l-5 4zM12 8v5m-2.500-2.500h5",
  people: "M9 11a4 4 0 100-8 4 4 0 000 8M2 21c0-4 3-6 7-6s7 2 7 6M16 4a4 4 0 010 7m2 4c3 1 4 3 4 6",
  more: "M5 12h.01M12 12h.01M19 12h.01",
} as const;

function Icon({ of }: { readonly of: keyof typeof DRAWN }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWN[of]} />
    </svg>
  );
}

/** What came of the last press, or what must be known first. */
export function Notice({ kind, children }: { readonly kind: "good" | "warn" | "bad"; readonly children?: Child }) {
  return (
    <div class={`notice ${kind}`} role={kind === "good" ? "status" : "alert"}>
      <Icon of={kind} />
      <div>{children}</div>
    </div>
  );
}

/** Nothing is there, and that is well. */
export function Empty({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <section class="empty">
      <Icon of="calm" />
      <h1>{title}</h1>
      {children}
    </section>
  );
}

export type TabName = "now" | "ask" | "people" | "more";

/** The menu: at the thumb on a phone, on top of a wide screen. */
export function Tabs({
  at,
  tabs,
  label,
}: {
  at: TabName | null;
  label: string;
  tabs: readonly (readonly [TabName, string])[];
}) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(([name, said]) => (
        <a href={`/board/${name}`} {...(name === at && { "aria-current": "page" })}>
          <Icon of={name} />
          {said}
        </a>
      ))}
    </nav>
  );
}

/** How far along one is. */
export function Steps({ at, of, said }: { readonly at: number; readonly of: number; readonly said: string }) {
  return (
    <>
      <span class="dots" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i class={i < at ? "on" : ""} />
        ))}
      </span>
      <small>{said}</small>
    </>
  );
}
