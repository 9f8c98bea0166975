// What is written or chosen on the office's pages. A field that is wrong says so itself, also to those who hear it.
import type { Child } from "hono/jsx";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  /** What is wrong with it, beside it; the first wrong field of a page is `first`, and has the cursor. */
  readonly wrong?: string | undefined;
  readonly first?: boolean;
}

/** What the fields of a form need of what was typed: their value, what is wrong, and which of the wrong ones comes first. */
export function filled<N extends string>(
  draft: { readonly [K in N]?: unknown },
  wrong: { readonly [K in N]?: string | undefined },
) {
  const [first] = Object.keys(wrong);
  return (name: N) => {
    const typed = draft[name];
    return { name, value: typeof typed === "string" ? typed : "", wrong: wrong[name], first: first === name };
  };
}

interface InputProps extends FieldProps {
  readonly type?: "text" | "tel" | "email" | "color" | "time" | "url" | "file";
  readonly complete?: string;
  readonly mode?: "numeric" | "decimal";
  readonly long?: boolean;
  /** So many letters. */
  readonly most?: number;
  readonly optional?: boolean;
  /** Suggestions, as one types. */
  readonly list?: readonly string[];
}

/** One thing to write. A field that is wrong says so itself, also to those who hear it. */
export function Field(props: InputProps) {
  const { name, type = "text", complete = "off", mode, long, most, optional, list, value } = props;
  const common = {
    id: name,
    name,
    autocomplete: complete,
    maxlength: most ?? (long ? 2_000 : 254),
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
  const { name, label, hint, options, value, many, wrong, first } = props;
  return (
    <fieldset class="field" {...(wrong !== undefined && { "aria-describedby": `${name}-wrong` })}>
      <legend>{label}</legend>
      {hint === undefined ? null : <small>{hint}</small>}
      <div class="picks">
        {options.map(([one, said], i) => (
          <label>
            <input
              type={many === undefined ? "radio" : "checkbox"}
              name={name}
              value={one}
              checked={many?.includes(one) ?? one === value}
              {...(said === "" && { "aria-label": one })}
              {...(wrong !== undefined && { "aria-invalid": "true" })}
              {...(first && i === 0 && { autofocus: true })}
            />
            <span>
              {/^#[0-9a-f]{6}$/i.test(one) ? <Swatch color={one} /> : null}
              {said}
            </span>
          </label>
        ))}
      </div>
      {wrong === undefined ? null : (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
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
